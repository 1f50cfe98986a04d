# SPDX-License-Identifier: GPL-3.0-or-later
"""The texts of another language, read from the ``.qm`` that the window loads, without Qt.

To load Qt for a line in the terminal would take longer than all the rest of a command. The format
is that of Qt's ``qtranslator.cpp``: sections of hashes and messages, big-endian; a hash leads to
the message of a text, which names its context, text and comment to be told from others.
"""

import struct
from bisect import bisect_left
from collections.abc import Iterator
from pathlib import Path

_HEAD = 16
_HASHES, _MESSAGES = 0x42, 0x69
_TRANSLATION, _OBSOLETE, _SOURCE, _CONTEXT, _COMMENT = 3, 5, 6, 7, 8
_ZERO_IS_SINGULAR = ("fr",)


class CompiledTexts:
    """Translates as Qt's ``translate`` does; what is not there stays English.

    Args:
        path: The file; one that can't be read translates nothing.
        language: Such as "de".
    """

    def __init__(self, path: Path, language: str) -> None:
        self._zero_is_singular = language in _ZERO_IS_SINGULAR
        self._hashes: tuple[int, ...] = ()
        self._offsets: tuple[int, ...] = ()
        self._messages = b""
        try:
            self._read(path.read_bytes())
        except (OSError, struct.error):
            self._hashes = ()

    def translate(self, context: str, text: str, comment: str = "", count: int = -1, /) -> str:
        """Return a text in the language, or the text itself."""
        forms = self._found(context, text, comment) or self._found(context, text, "")
        return forms[self._form(count, len(forms))] if forms else text

    def _read(self, data: bytes) -> None:
        sections = dict(_sections(data))
        pairs = sections.get(_HASHES, b"")
        numbers = struct.unpack(f">{len(pairs) // 4}I", pairs)
        self._hashes, self._offsets = numbers[::2], numbers[1::2]
        self._messages = sections.get(_MESSAGES, b"")

    def _found(self, context: str, text: str, comment: str) -> list[str]:
        """Return the translation in all forms of the plural; nothing if there is none."""
        key = (context.encode(), text.encode(), comment.encode())
        wanted = _hash(key[1] + key[2])
        place = bisect_left(self._hashes, wanted)
        while place < len(self._hashes) and self._hashes[place] == wanted:
            found, forms = self._message(self._offsets[place])
            if found == key:
                return forms
            place += 1
        return []

    def _message(self, offset: int) -> tuple[tuple[bytes, bytes, bytes], list[str]]:
        """Return what a message is of, and its translation in all forms of the plural."""
        parts = {_CONTEXT: b"", _SOURCE: b"", _COMMENT: b""}
        forms: list[str] = []
        data = self._messages
        while (tag := data[offset]) != 1:
            offset += 1
            if tag == _OBSOLETE:
                offset += 4
                continue
            (length,) = struct.unpack_from(">I", data, offset)
            value = data[offset + 4 : offset + 4 + length] if length != 0xFFFFFFFF else b""
            offset += 4 + len(value)
            if tag == _TRANSLATION:
                forms.append(value.decode("utf-16-be"))
            elif tag in parts:
                parts[tag] = value
        return (parts[_CONTEXT], parts[_SOURCE], parts[_COMMENT]), forms

    def _form(self, count: int, forms: int) -> int:
        is_plural = count > 1 or (count == 0 and not self._zero_is_singular)
        return min(1, forms - 1) if is_plural else 0


def _sections(data: bytes) -> Iterator[tuple[int, bytes]]:
    place = _HEAD
    while place + 5 <= len(data):
        tag, length = struct.unpack_from(">BI", data, place)
        yield tag, data[place + 5 : place + 5 + length]
        place += 5 + length


def _hash(data: bytes) -> int:
    """Return the hash of the ELF format, never 0."""
    value = 0
    for byte in data:
        value = (value << 4) + byte
        high = value & 0xF0000000
        value = (value ^ (high >> 24)) & ~high & 0xFFFFFFFF
    return value or 1
