# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of the user's own: made small, bare of all but their pixels, or refused."""

import struct
import zlib

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from glutetimer.gui.exercises.picture_file import (
    KEPT_SIZE,
    PictureRefusal,
    PictureRefusedError,
    read_picture,
)
from glutetimer.gui.exercises.words import refusal_words
from glutetimer.gui.icons import picture_pixmap
from glutetimer.storage.picture_form import MOST_HEIGHT, MOST_WIDTH, is_fit

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 60"{more}>{body}</svg>'
RED_BOX = '<rect width="100" height="60" fill="#ff0000"/>'
LINKED = 'xmlns:xlink="http://www.w3.org/1999/xlink"'


def saved(folder, name, size, colour="red"):
    """Save a picture of one colour."""
    image = QImage(QSize(*size), QImage.Format.Format_ARGB32)
    image.fill(QColor(colour))
    path = folder / name
    assert image.save(str(path))
    return path


def svg(folder, body, more="", before=""):
    """Save a drawing."""
    path = folder / "drawing.svg"
    path.write_text(before + SVG.format(body=body, more=more), encoding="utf-8")
    return path


def refusal(path):
    """Return why a file is refused."""
    with pytest.raises(PictureRefusedError) as caught:
        read_picture(path)
    return caught.value.reason


@pytest.mark.parametrize(
    ("name", "ending"), [("a.png", "png"), ("a.jpg", "jpg"), ("a.webp", "png")]
)
def test_pictures_are_made_small(tmp_path, name, ending):
    """A photograph stays a JPEG, all else becomes a PNG; the shape stays."""
    picture = read_picture(saved(tmp_path, name, (3000, 1000)))
    assert picture.image.size() == QSize(1200, 400)
    assert picture.ending == ending
    again = QImage.fromData(picture.data)
    assert again.size() == QSize(1200, 400)
    colour = again.pixelColor(600, 200)
    assert (colour.red() > 240, colour.green() < 15) == (True, True)


@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.webp"])
@pytest.mark.parametrize("size", [(1, 1), (900, 900), (3000, 1000)])
def test_what_is_kept_goes_with_backups(tmp_path, name, size):
    """A backup that comes from elsewhere brings pictures of this form, and no others."""
    picture = read_picture(saved(tmp_path, name, size))
    assert is_fit(f"0196a5b0.{picture.ending}", picture.data)
    assert KEPT_SIZE.toTuple() == (MOST_WIDTH, MOST_HEIGHT)


def test_the_content_tells_the_kind_of_file(tmp_path):
    """A wrong ending is no obstacle."""
    path = saved(tmp_path, "a.png", (40, 30)).rename(tmp_path / "a.txt")
    assert read_picture(path).image.size() == QSize(40, 30)


def test_what_is_transparent_is_white(tmp_path):
    """A drawing with no ground can be seen on a dark window too."""
    picture = read_picture(saved(tmp_path, "a.png", (40, 30), "transparent"))
    assert picture.image.pixelColor(20, 15) == QColor("white")


def test_what_a_camera_wrote_beside_the_pixels_is_gone(tmp_path):
    """Neither comments nor the place where it was taken are kept."""
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    image.setText("GPS", "52.5 13.4 at home")
    path = tmp_path / "a.png"
    image.save(str(path))
    assert b"at home" in path.read_bytes()
    assert b"at home" not in read_picture(path).data


def test_a_drawing_is_drawn_once(tmp_path):
    """It is kept as pixels; nothing of the file is read again."""
    picture = read_picture(svg(tmp_path, RED_BOX))
    assert picture.image.size() == KEPT_SIZE
    assert picture.image.pixelColor(600, 360) == QColor("#ff0000")


def test_a_drawing_may_use_its_own_parts(tmp_path):
    """Links within the file are fine; so is the document type that old programs write."""
    body = f'<defs><g id="box">{RED_BOX}</g></defs><use xlink:href="#box"/>'
    doctype = (
        '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" '
        '"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'
    )
    picture = read_picture(svg(tmp_path, body, f" {LINKED}", doctype))
    assert picture.image.pixelColor(600, 360) == QColor("#ff0000")


@pytest.mark.parametrize(
    "body",
    [
        '<image xlink:href="file:///etc/passwd" width="9" height="9"/>',
        '<image href="data:image/png;base64,AAAA" width="9" height="9"/>',
        '<use xlink:href="other.svg#part"/>',
        '<rect width="9" height="9" style="fill:url(http://example.org/a.svg#b)"/>',
        "<style>@import 'http://example.org/a.css';</style>",
        '<filter id="f"><feGaussianBlur stdDeviation="9000"/></filter>',
        "<script>1</script>",
        "<g>" * 200 + "</g>" * 200,
        '<g id="a"><use xlink:href="#a"/></g>',
    ],
)
def test_a_drawing_that_needs_more_is_refused(tmp_path, body):
    """Nothing outside the file is read, and nothing draws without end."""
    path = svg(tmp_path, body, f" {LINKED}")
    assert refusal(path) is PictureRefusal.NOT_ALONE


def test_copies_of_copies_are_counted(tmp_path):
    """Ten times ten times ten … of them are refused before the first is drawn."""
    parts = [f'<g id="n0">{RED_BOX}</g>']
    for level in range(1, 9):
        uses = f'<use xlink:href="#n{level - 1}"/>' * 10
        parts.append(f'<g id="n{level}">{uses}</g>')
    path = svg(tmp_path, "".join(parts), f" {LINKED}")
    assert refusal(path) is PictureRefusal.NOT_ALONE


def test_entities_are_refused(tmp_path):
    """They could grow without end, or name other files."""
    before = '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    assert refusal(svg(tmp_path, "<text>&a;</text>", before=before)) is PictureRefusal.NOT_ALONE


def png_of(width, height):
    """Return the head of a PNG that claims a size, and nothing more."""
    head = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)

    def chunk(kind, data):
        crc = zlib.crc32(kind + data)
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", crc)

    data = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0")) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + data


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", PictureRefusal.NOT_PICTURE),
        (b"hello", PictureRefusal.NOT_PICTURE),
        (b"%PDF-1.4", PictureRefusal.NOT_PICTURE),
        (b"GIF89a" + bytes(40), PictureRefusal.NOT_PICTURE),
        (b"\x89PNG\r\n\x1a\n" + bytes(40), PictureRefusal.BROKEN),
        (b"\xff\xd8\xff" + bytes(40), PictureRefusal.BROKEN),
        (b"RIFF\0\0\0\0WEBP" + bytes(40), PictureRefusal.BROKEN),
        (b"<svg", PictureRefusal.BROKEN),
        (b"<html><svg/></html>", PictureRefusal.NOT_PICTURE),
        (png_of(30_000, 30_000), PictureRefusal.TOO_MANY_PIXELS),
        (bytes(20_000_001), PictureRefusal.TOO_LARGE),
    ],
    ids=lambda value: value.value if isinstance(value, PictureRefusal) else "",
)
@pytest.mark.qt_log_ignore("Corrupt JPEG data", "JPEG datastream", extend=True)
def test_what_is_no_picture_is_refused(tmp_path, data, reason):
    """Before a pixel of it is decoded, where that can be told."""
    path = tmp_path / "a.png"
    path.write_bytes(data)
    assert refusal(path) is reason


def test_what_cannot_be_read_is_refused(tmp_path):
    """A folder, or nothing at all."""
    assert refusal(tmp_path) is PictureRefusal.NOT_READABLE
    assert refusal(tmp_path / "gone.png") is PictureRefusal.NOT_READABLE


def test_each_refusal_has_words_of_its_own():
    """They name the file."""
    words = [refusal_words(reason, "a.png") for reason in PictureRefusal]
    assert len(set(words)) == len(words)
    assert all("“a.png”" in each for each in words)


def test_a_picture_that_vanished_is_blank(qtbot, tmp_path):
    """A screen with a missing picture still shows."""
    pixmap = picture_pixmap(str(tmp_path / "gone.png"), QColor("red"), QSize(100, 60))
    assert pixmap.toImage().pixelColor(50, 30).alpha() == 0


def test_an_own_picture_keeps_its_colours(qtbot, tmp_path):
    """It is not drawn in the text's colour, and fits the room."""
    path = saved(tmp_path, "a.png", (300, 300), "blue")
    image = picture_pixmap(str(path), QColor("red"), QSize(100, 60)).toImage()
    assert image.size() == QSize(100, 60)
    assert image.pixelColor(50, 30) == QColor("blue")
    assert image.pixelColor(5, 30).alpha() == 0
