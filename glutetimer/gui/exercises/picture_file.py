# SPDX-License-Identifier: GPL-3.0-or-later
"""A picture of the user's own, read with care and made small: nothing of the file itself is kept.

A photograph becomes a JPEG without the place where it was taken, all else a PNG on white ground.
"""

import re
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPainter

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

MAX_FILE_BYTES = 20_000_000
MAX_PIXELS = 50_000_000
KEPT_SIZE = QSize(1200, 720)

_JPEG_QUALITY = 90
_MAX_SVG_BYTES = 2_000_000
_MAX_SVG_ELEMENTS = 20_000
_MAX_COPY_DEPTH = 10
_MAX_DEPTH = 100
_REFUSED_TAGS = frozenset(
    {"image", "filter", "pattern", "script", "foreignObject", "feImage", "font", "style-sheet"}
)
_OUTSIDE = re.compile(r"url\(\s*['\"]?\s*(?!['\"]?#)|@import", re.IGNORECASE)


class PictureRefusal(Enum):
    """Why a file can't be a picture."""

    NOT_READABLE = "not_readable"
    TOO_LARGE = "too_large"
    NOT_PICTURE = "not_picture"
    TOO_MANY_PIXELS = "too_many_pixels"
    BROKEN = "broken"
    NOT_ALONE = "not_alone"


class PictureRefusedError(Exception):
    """A file can't be a picture; ``reason`` says why."""

    def __init__(self, reason: PictureRefusal) -> None:
        super().__init__(reason.value)
        self.reason = reason


class Picture(NamedTuple):
    """A picture that is safe to keep.

    Attributes:
        image: What it shows, at most 1200 × 720.
        data: The same as a file.
        ending: Of the file's name: "png" or "jpg".
    """

    image: QImage
    data: bytes
    ending: str


def read_picture(path: Path) -> Picture:
    """Return a PNG, JPEG, WebP or SVG file as a small picture.

    Raises:
        PictureRefusedError: If it is none, is too large or broken, or needs other files.
    """
    data = _bytes_of(path)
    form = _form_of(data)
    if form == "svg":
        return _encoded(_drawn(data), "png")
    image = _decoded(data, form)
    return _encoded(image, "jpg" if form == "jpeg" else "png")


def _bytes_of(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise PictureRefusedError(PictureRefusal.NOT_READABLE)
        with path.open("rb") as file:
            data = file.read(MAX_FILE_BYTES + 1)
    except OSError as error:
        raise PictureRefusedError(PictureRefusal.NOT_READABLE) from error
    if len(data) > MAX_FILE_BYTES:
        raise PictureRefusedError(PictureRefusal.TOO_LARGE)
    return data


def _form_of(data: bytes) -> str:
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if data.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    if b"<svg" in data[:4096]:
        return "svg"
    raise PictureRefusedError(PictureRefusal.NOT_PICTURE)


def _decoded(data: bytes, form: str) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(form.encode()))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.isEmpty():
        raise PictureRefusedError(PictureRefusal.BROKEN)
    if size.width() * size.height() > MAX_PIXELS:
        raise PictureRefusedError(PictureRefusal.TOO_MANY_PIXELS)
    if size.width() > KEPT_SIZE.width() or size.height() > KEPT_SIZE.height():
        # Twice as large as it is kept, so that a turned one is large enough as well.
        bound = KEPT_SIZE * 2
        if size.width() > bound.width() or size.height() > bound.height():
            size = size.scaled(bound, Qt.AspectRatioMode.KeepAspectRatio)
            reader.setScaledSize(size.expandedTo(QSize(1, 1)))
    image = reader.read()
    if image.isNull():
        raise PictureRefusedError(PictureRefusal.BROKEN)
    return _small(image)


def _small(image: QImage) -> QImage:
    if image.width() <= KEPT_SIZE.width() and image.height() <= KEPT_SIZE.height():
        return image
    size = image.size().scaled(KEPT_SIZE, Qt.AspectRatioMode.KeepAspectRatio)
    return image.scaled(
        size.expandedTo(QSize(1, 1)),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def _drawn(data: bytes) -> QImage:
    from PySide6.QtSvg import QSvgRenderer

    if len(data) > _MAX_SVG_BYTES:
        raise PictureRefusedError(PictureRefusal.TOO_LARGE)
    _check_svg(data)
    renderer = QSvgRenderer(QByteArray(data))
    size = renderer.defaultSize()
    if not renderer.isValid() or size.isEmpty():
        raise PictureRefusedError(PictureRefusal.BROKEN)
    kept = size.scaled(KEPT_SIZE, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
    image = QImage(kept, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    renderer.render(painter, QRectF(image.rect()))
    painter.end()
    return image


def _check_svg(data: bytes) -> None:
    """Refuse what would make drawing reach for other files, or take long."""
    from xml.etree import ElementTree as ET

    # Without a document type there are no entities, which could grow without end.
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data or b"<?xml-stylesheet" in data:
        data = _without_plain_doctype(data)
    try:
        root = ET.fromstring(data)  # noqa: S314 - no entities are left
    except (ET.ParseError, ValueError, RecursionError, LookupError) as error:
        raise PictureRefusedError(PictureRefusal.BROKEN) from error
    if _local(root.tag) != "svg":
        raise PictureRefusedError(PictureRefusal.NOT_PICTURE)
    if _is_deeper(root, _MAX_DEPTH):
        raise PictureRefusedError(PictureRefusal.NOT_ALONE)
    for element in root.iter():
        texts = [*element.attrib.values(), element.text or ""]
        links = [value for key, value in element.attrib.items() if _local(key) == "href"]
        outside = any(not link.startswith("#") for link in links) and _local(element.tag) != "a"
        if _local(element.tag) in _REFUSED_TAGS or outside or any(map(_OUTSIDE.search, texts)):
            raise PictureRefusedError(PictureRefusal.NOT_ALONE)
    if _drawn_count(root) > _MAX_SVG_ELEMENTS:
        raise PictureRefusedError(PictureRefusal.NOT_ALONE)


def _is_deeper(root: "Element", limit: int) -> bool:
    level = [root]
    for _ in range(limit):
        level = [part for element in level for part in element]
        if not level:
            return False
    return True


def _drawn_count(root: "Element") -> int:
    """Return how many elements are drawn, copies of copies included; the limit if without end."""
    by_id = {element.get("id", ""): element for element in root.iter()}
    counts: dict[str, int] = {}

    def count(element: "Element", within: tuple[str, ...]) -> int:
        total = 1
        for part in element.iter():
            total += 1
            if _local(part.tag) == "use":
                total += copied(_target(part), within)
        return min(total, _MAX_SVG_ELEMENTS + 1)

    def copied(target: str, within: tuple[str, ...]) -> int:
        if target in within or len(within) > _MAX_COPY_DEPTH:
            return _MAX_SVG_ELEMENTS + 1
        if target not in counts:
            found = by_id.get(target)
            counts[target] = 0 if found is None else count(found, (*within, target))
        return counts[target]

    return count(root, ())


def _target(use: "Element") -> str:
    links = (value for key, value in use.attrib.items() if _local(key) == "href")
    return next(links, "").removeprefix("#")


def _without_plain_doctype(data: bytes) -> bytes:
    """Return the file without the document type that drawing programs write."""
    plain = re.sub(rb"<!DOCTYPE[^\[\]<>]*>", b"", data, count=1)
    if b"<!" in plain.replace(b"<!--", b"").replace(b"<![CDATA[", b"") or b"<?xml-s" in plain:
        raise PictureRefusedError(PictureRefusal.NOT_ALONE)
    return plain


def _local(name: object) -> str:
    return str(name).rpartition("}")[2]


def _encoded(image: QImage, ending: str) -> Picture:
    # Painted anew, so that nothing but the pixels is left.
    plain = QImage(image.size(), QImage.Format.Format_RGB32)
    plain.fill(Qt.GlobalColor.white)
    painter = QPainter(plain)
    painter.drawImage(0, 0, image)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(ending.encode()))
    writer.setQuality(_JPEG_QUALITY if ending == "jpg" else -1)
    writer.write(plain)
    return Picture(plain, bytes(buffer.data().data()), ending)
