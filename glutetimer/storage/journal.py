# SPDX-License-Identifier: GPL-3.0-or-later
"""The append-only journal beside the database: each line one row as it was after a commit.

A line is the CRC-32 of what follows it in eight hexadecimal digits, a blank, and a JSON object.
One machine writes one file, and whatever stands in it is never changed. See
docs/architecture.md, "The journal".
"""

from __future__ import annotations

import json
import os
import re
import sys
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from zlib import crc32

from glutetimer.storage.file_lock import locked
from glutetimer.storage.files import make_private_folder, sync_to_disk

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

FOLDER = "journal"
SUFFIX = ".jsonl"
_CRC_CHARS = 8
_PATIENCE_S = 0.5
_FIRST_LOOK_BYTES = 16_384
_AT_ONCE_BYTES = 1 << 20
_BINARY = getattr(os, "O_BINARY", 0)
_APPEND = os.O_RDWR | os.O_APPEND | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | _BINARY


class Tail(NamedTuple):
    """How a journal ends.

    Attributes:
        n: The number of its last whole line; 0 if there is none.
        at_ms: The instant of that line.
        is_whole: Whether the file ends with a whole line.
    """

    n: int = 0
    at_ms: int = 0
    is_whole: bool = True


class JournalFile:
    """The journal of one writer.

    Args:
        folder: The folder of all journals.
        writer: Whose journal it is.
    """

    def __init__(self, folder: Path, writer: str) -> None:
        self.writer = writer
        self.path = folder / f"{writer}{SUFFIX}"

    def tail(self) -> Tail:
        """Return how it ends; it need not exist.

        Raises:
            OSError: If it can't be read.
        """
        try:
            descriptor = os.open(self.path, os.O_RDONLY | _BINARY)
        except FileNotFoundError:
            return Tail()
        try:
            return _tail(descriptor)
        finally:
            os.close(descriptor)

    @contextmanager
    def opened(self) -> Iterator[OpenJournal]:
        """Open it for appending, made if it is missing, with no other process writing.

        Raises:
            OSError: If it can't be opened, or another process does not let it go.
            StorageError: If its folder can't be made.
        """
        make_private_folder(self.path.parent)
        descriptor = os.open(self.path, _APPEND, 0o600)
        try:
            if not os.fstat(descriptor).st_size:
                sync_to_disk(self.path.parent)  # before a line counts as written
            with locked(descriptor, _PATIENCE_S):
                yield OpenJournal(descriptor)
        finally:
            os.close(descriptor)


class OpenJournal:
    """A journal that this process alone writes just now."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self.tail = _tail(descriptor)

    def append(self, lines: Iterable[bytes]) -> None:
        """Add lines and wait until they are on the disk; the torn end of a former one is left.

        Raises:
            OSError: If the disk fails; the last line may be torn.
        """
        waiting = bytearray(b"" if self.tail.is_whole else b"\n")
        for line in lines:
            waiting += line
            if len(waiting) > _AT_ONCE_BYTES:
                _write(self._descriptor, waiting)
                waiting.clear()
        _write(self._descriptor, waiting)
        _sync(self._descriptor)


def line_of(event: dict[str, Any]) -> bytes:
    """Return the line of an event."""
    import msgspec

    text = msgspec.json.encode(event)
    return b"%08x %s\n" % (crc32(text), text)


def event_text(line: bytes) -> bytes | None:
    """Return the JSON of a line without its end, None if the line is not as it was written."""
    text = line[_CRC_CHARS + 1 :]
    try:
        crc = int(line[:_CRC_CHARS], 16)
    except ValueError:
        return None
    return text if crc == crc32(text) else None


def journals(folder: Path) -> dict[str, JournalFile]:
    """Return the journals of a folder by their writers.

    Raises:
        OSError: If the folder can't be read.
    """
    if not folder.is_dir():
        return {}
    names = (entry.name for entry in os.scandir(folder))
    writers = sorted(name.removesuffix(SUFFIX) for name in names if name.endswith(SUFFIX))
    return {writer: JournalFile(folder, writer) for writer in writers}


def this_writer() -> str:
    """Return the name of this machine's journals: the same at each start, and no other's.

    The machine's own id is not to be told to others: only a checksum of it is seen.
    """
    name = host_name()
    secret = f"glutetimer {_machine_id() or name}".encode()
    return f"{name}-{crc32(secret):08x}{crc32(secret[::-1]):08x}"


def host_name() -> str:
    """Return this computer's name, fit for the name of a file."""
    if sys.platform == "win32":
        name = os.environ.get("COMPUTERNAME", "")
    else:
        name = os.uname().nodename
    return re.sub(r"[^A-Za-z0-9]+", "-", name).strip("-")[:40] or "computer"


def _machine_id() -> str:
    for path in ("/etc/machine-id", "/var/lib/dbus/machine-id"):
        try:
            return Path(path).read_text("ascii").strip()
        except (OSError, ValueError):
            continue
    return ""


def _tail(descriptor: int) -> Tail:
    size = os.fstat(descriptor).st_size
    look = _FIRST_LOOK_BYTES
    while size:
        begin = max(0, size - look)
        data = _read(descriptor, begin, size - begin)
        is_whole = data.endswith(b"\n")
        lines = data.split(b"\n")[0 if begin == 0 else 1 : -1]
        for line in reversed(lines):
            text = event_text(line)
            if text is not None:
                event = json.loads(text)
                return Tail(event["n"], event["at"], is_whole)
        if begin == 0:
            return Tail(is_whole=is_whole)
        look *= 16
    return Tail()


def _read(descriptor: int, begin: int, size: int) -> bytes:
    os.lseek(descriptor, begin, os.SEEK_SET)
    parts = []
    while size > 0 and (part := os.read(descriptor, size)):
        parts.append(part)
        size -= len(part)
    return b"".join(parts)


def _write(descriptor: int, data: bytearray) -> None:
    rest = bytes(data)
    while rest:
        rest = rest[os.write(descriptor, rest) :]


def _sync(descriptor: int) -> None:
    os.fsync(descriptor)
    if sys.platform == "darwin":
        import fcntl

        with suppress(OSError):  # not every file system knows it
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)  # its fsync alone does not reach the disk
