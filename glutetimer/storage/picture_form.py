# SPDX-License-Identifier: GPL-3.0-or-later
"""Tells, without decoding it, whether a file is a picture as this program itself writes them.

What comes with a backup may be from anybody. A PNG or JPEG that passes is whole, small, and has
nothing in it but pixels: no second scan, no packed text, no profile.
"""

import re
import zlib

MOST_BYTES = 4_000_000  # noise of the largest size comes to 2.6 MB
MOST_WIDTH, MOST_HEIGHT = 1200, 720

_NAME = re.compile(r"(?!(?:con|prn|aux|nul|com\d|lpt\d)\.)[0-9a-z][0-9a-z_-]{0,99}\.(?:png|jpg)")
_PNG = b"\x89PNG\r\n\x1a\n"
_CHUNKS = {b"IHDR", b"PLTE", b"pHYs", b"gAMA", b"cHRM", b"sRGB", b"IDAT", b"IEND"}
_MOST_PARTS = 5_000
_SIZE, _SCAN = 0xC0, 0xDA
_SEGMENTS = {0xE0, 0xDB, 0xC4, 0xDD, _SIZE, _SCAN}
_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7]")  # within a scan: what ends it


def is_fit(name: str, data: bytes) -> bool:
    """Tell whether a picture can be kept under this file name; the name alone leads nowhere else.

    Args:
        name: The file's, such as ``0f3c.png``: small letters, digits, "-" and "_".
        data: All of it.
    """
    if not _NAME.fullmatch(name) or len(data) > MOST_BYTES:
        return False
    return _is_png(data) if name.endswith(".png") else _is_jpeg(data)


def _is_png(data: bytes) -> bool:
    if not data.startswith(_PNG):
        return False
    at = len(_PNG)
    for number in range(_MOST_PARTS):
        length = int.from_bytes(data[at : at + 4], "big")
        kind, end = data[at + 4 : at + 8], at + 8 + length
        crc = data[end : end + 4]
        if kind not in _CHUNKS or zlib.crc32(data[at + 4 : end]).to_bytes(4, "big") != crc:
            return False
        if (kind == b"IHDR") is not (number == 0):
            return False
        if number == 0 and not _is_header(data[at + 8 : end]):
            return False
        at = end + 4
        if kind == b"IEND":
            return at == len(data)
    return False


def _is_header(header: bytes) -> bool:
    interlaced = header[12:]
    return _is_small(header[:4], header[4:8]) and interlaced == b"\0"


def _is_jpeg(data: bytes) -> bool:
    if not data.startswith(b"\xff\xd8"):
        return False
    at, sized = 2, False
    for _ in range(_MOST_PARTS):
        if data[at : at + 1] != b"\xff" or len(data) < at + 4 or data[at + 1] not in _SEGMENTS:
            return False
        kind, end = data[at + 1], at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        if kind == _SIZE:
            if sized or not _is_small(data[at + 7 : at + 9], data[at + 5 : at + 7]):
                return False
            sized = True
        if kind == _SCAN:
            found = _MARKER.search(data, end)
            return sized and found is not None and data[found.start() :] == b"\xff\xd9"
        at = end
    return False


def _is_small(width: bytes, height: bytes) -> bool:
    across, down = int.from_bytes(width, "big"), int.from_bytes(height, "big")
    return 0 < across <= MOST_WIDTH and 0 < down <= MOST_HEIGHT
