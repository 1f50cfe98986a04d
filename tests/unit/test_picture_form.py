# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures that may be from anybody: taken if they are such as this program writes, else not."""

import zlib
from collections.abc import Iterable

import pytest

from glutetimer.storage.picture_form import MOST_BYTES, is_fit

HEADER = bytes((0, 0, 0, 2, 0, 0, 0, 1, 8, 2, 0, 0, 0))
JPEG = (
    b"\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\1\0d\0d\0\0"
    b"\xff\xc0\0\x0b\x08\0\x10\0\x10\1\1\x11\0"
    b"\xff\xda\0\x08\1\1\0\0\x3f\0"
    b"some\xff\0scan\xff\xd9"
)


def png(*parts: tuple[bytes, bytes], header: bytes = HEADER) -> bytes:
    """Return a PNG of these parts between its header and its end."""
    chunks: Iterable[tuple[bytes, bytes]] = ((b"IHDR", header), *parts, (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")
        for kind, data in chunks
    )


PNG = png((b"IDAT", zlib.compress(bytes(7))))


def test_what_the_program_writes_is_fit() -> None:
    """Both kinds, under the names that it gives."""
    assert is_fit("0196a5b0-1111-7abc-8def-0123456789ab.png", PNG)
    assert is_fit("a.jpg", JPEG)


@pytest.mark.parametrize(
    "name",
    [
        *("", ".png", "..png", "../a.png", "/a.png", "a/b.png", "a\\b.png", "c:a.png", "a.png:b"),
        *("a.svg", "a.b.png", "a.png\n", "nul.png", "com1.jpg", "-a.png", "A.png", "ä.png"),
        "a" * 101 + ".png",
    ],
)
def test_names_that_could_lead_elsewhere_are_not(name: str) -> None:
    """Folders, devices and hidden files; whatever the bytes are."""
    assert not is_fit(name, PNG)
    assert not is_fit(name, JPEG)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"GIF89a",
        b'<svg xmlns="http://www.w3.org/2000/svg"/>',
        JPEG,
        PNG[:-1],
        PNG + b"more",
        PNG.replace(b"IDAT", b"IDAU"),
        PNG[:40] + bytes([PNG[40] ^ 1]) + PNG[41:],
        png((b"zTXt", b"a\0\0" + zlib.compress(bytes(9_000_000)))),
        png((b"iCCP", b"a\0\0")),
        png((b"IHDR", HEADER)),
        png(header=b"\0\0\4\xb1" + HEADER[4:]),
        png(header=HEADER[:4] + b"\0\0\2\xd1" + HEADER[8:]),
        png(header=bytes(4) + HEADER[4:]),
        png(header=HEADER[:12] + b"\1"),
        png(header=HEADER[:12]),
        png(*[(b"IDAT", b"")] * 6_000),
        PNG[:33] + b"\xff\xff\xff\xf0" + PNG[37:],
    ],
)
def test_other_things_are_no_png(data: bytes) -> None:
    """Cut, changed, too large, interlaced, packed, or something else."""
    assert not is_fit("a.png", data)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        PNG,
        JPEG[:-1],
        JPEG + b"more",
        JPEG.replace(b"\xff\xc0", b"\xff\xc2"),
        JPEG.replace(b"\xff\xe0", b"\xff\xe1"),
        JPEG.replace(b"\x08\0\x10\0\x10", b"\x08\2\xd1\0\x10"),
        JPEG.replace(b"\x08\0\x10\0\x10", b"\x08\0\x10\4\xb1"),
        JPEG.replace(b"some", b"\xff\xda\0\x02"),
        JPEG[:2] + JPEG[20:33] * 2 + JPEG[33:],
        JPEG[:20] + JPEG[33:],
        b"\xff\xd8" + b"\xff\xdb\0\x02" * 6_000 + JPEG[2:],
        b"\xff\xd8\xff\xdb",
    ],
)
def test_other_things_are_no_jpeg(data: bytes) -> None:
    """Cut, too large, of many scans, with a camera's notes, or something else."""
    assert not is_fit("a.jpg", data)


def test_large_files_are_not() -> None:
    """Nothing of them is looked at."""
    assert not is_fit("a.png", PNG + bytes(MOST_BYTES))
