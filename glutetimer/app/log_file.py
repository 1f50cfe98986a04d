# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of the log: readable by this user only, and never more than three small ones."""

import os
from collections.abc import Iterable
from contextlib import suppress
from io import TextIOWrapper
from itertools import pairwise
from logging import FileHandler, LogRecord
from pathlib import Path

from glutetimer.app.log import FILES, LARGEST_BYTES, PrivateFormatter

_FLAGS = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)


class PrivateLogFile(FileHandler):
    """Appends lines to a file; a full disk is nobody's business here.

    Python's own ``RotatingFileHandler`` would bring in half a megabyte of sockets and pickles.

    Args:
        path: The file; older lines go to ``.1`` and ``.2`` beside it.

    Raises:
        OSError: If it can't be opened.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(path, encoding="utf-8")
        self.setFormatter(PrivateFormatter())

    def emit(self, record: LogRecord) -> None:
        """Write a line."""
        with suppress(Exception):
            self.write_lines([self.format(record)])

    def write_lines(self, lines: Iterable[str]) -> None:
        """Write lines that are formatted already.

        Raises:
            OSError: If they can't be written.
        """
        text = "".join(f"{line}\n" for line in lines)
        if self.stream is None:
            self.stream = self._open()
        written_bytes = os.fstat(self.stream.fileno()).st_size
        if written_bytes and written_bytes + len(text.encode(errors="replace")) > LARGEST_BYTES:
            self.stream.close()
            self._move_on()
            self.stream = self._open()
        self.stream.write(text)
        self.stream.flush()

    def _move_on(self) -> None:
        """Give each file the name of the one that is older."""
        older = [f"{self.baseFilename}.{number}" for number in range(1, FILES)]
        for newer, following in reversed(list(pairwise([self.baseFilename, *older]))):
            with suppress(OSError):
                Path(newer).replace(following)

    def _open(self) -> TextIOWrapper:
        descriptor = os.open(self.baseFilename, _FLAGS, 0o600)
        return open(descriptor, "a", encoding="utf-8", errors="replace")  # noqa: PTH123
