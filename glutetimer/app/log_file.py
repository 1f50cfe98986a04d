# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of the log: readable by this user only, and never more than three small ones."""

import os
from collections.abc import Iterable
from io import TextIOWrapper
from logging import LogRecord
from logging.handlers import RotatingFileHandler
from pathlib import Path

from glutetimer.app.log import FILES, LARGEST_BYTES, PrivateFormatter

_FLAGS = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)


class PrivateLogFile(RotatingFileHandler):
    """Appends lines to a file; a full disk is nobody's business here.

    Args:
        path: The file; older lines go to ``.1`` and ``.2`` beside it.

    Raises:
        OSError: If it can't be opened.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(
            path, maxBytes=LARGEST_BYTES, backupCount=FILES - 1, encoding="utf-8", delay=False
        )
        self.setFormatter(PrivateFormatter())

    def write_lines(self, lines: Iterable[str]) -> None:
        """Write lines that are formatted already."""
        if self.stream is not None:
            self.stream.write("".join(f"{line}\n" for line in lines))
            self.stream.flush()

    def handleError(self, record: LogRecord) -> None:  # noqa: N802 - logging's name
        """Do without the line."""

    def _open(self) -> TextIOWrapper:
        descriptor = os.open(self.baseFilename, _FLAGS, 0o600)
        return open(descriptor, "a", encoding="utf-8", errors="replace")  # noqa: PTH123
