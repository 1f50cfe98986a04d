# SPDX-License-Identifier: GPL-3.0-or-later
"""The log of the window: small files for this user alone, with nothing personal in them.

What a line says is written by us; what it was given is shown only if it can name nobody: numbers,
the kinds of errors with what the system said, and words marked as ``Plain``.
"""

import logging
from collections import deque
from logging import Formatter, Handler, LogRecord
from pathlib import Path
from typing import Any

from glutetimer import __version__
from glutetimer.domain.said import system_words

LOGGER = "glutetimer"
LARGEST_BYTES = 256 * 1024
FILES = 3
RECENT_LINES = 40
_log = logging.getLogger(__name__)


class Plain(str):
    """Words that say nothing about a person: a version, the name of a signal."""

    __slots__ = ()


class PrivateFormatter(Formatter):
    """Writes one line a record, without names, notes and paths."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")

    def format(self, record: LogRecord) -> str:
        """Return the line; what it can't tell safely is left out."""
        kept = logging.makeLogRecord(record.__dict__)
        kept.args = _safe_args(record.args)
        kept.exc_info = kept.exc_text = kept.stack_info = None
        if not isinstance(kept.msg, str):
            kept.msg = safe(kept.msg)
        line = super().format(kept)
        kind = record.exc_info[0] if record.exc_info else None
        return f"{line} [{kind.__name__}]" if kind is not None else line


class RecentLines(Handler):
    """Keeps the last lines in memory, for a report and for the file that opens later."""

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self.setFormatter(PrivateFormatter())
        self.lines: deque[str] = deque(maxlen=RECENT_LINES)

    def emit(self, record: LogRecord) -> None:
        """Keep a line."""
        self.lines.append(self.format(record))


class Log:
    """Writes down what the program does, from its start on; to a file once ``open_file`` is called.

    Args:
        path: The file.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._logger = logging.getLogger(LOGGER)
        self._level_before = self._logger.level
        self._recent = RecentLines()
        self._file: Handler | None = None
        self._logger.setLevel(logging.INFO)
        self._logger.addHandler(self._recent)
        _log.info("GluteTimer %s starts", Plain(__version__))

    @property
    def recent(self) -> tuple[str, ...]:
        """Return the last lines."""
        return tuple(self._recent.lines)

    def open_file(self) -> None:
        """Write to the file, first of all what was said so far; without one, go on in memory."""
        from glutetimer.app.log_file import PrivateLogFile

        try:
            self._file = PrivateLogFile(self.path)
            self._file.write_lines(self.recent)
        except OSError:
            return
        self._logger.addHandler(self._file)

    def close(self) -> None:
        """Write nothing any more."""
        self._logger.setLevel(self._level_before)
        for handler in (self._recent, self._file):
            if handler is not None:
                self._logger.removeHandler(handler)
                handler.close()


def safe(value: object) -> object:
    """Return what may be written of a value: numbers, kinds of errors, ``Plain`` words."""
    if value is None or isinstance(value, bool | int | float | Plain):
        return value
    if isinstance(value, OSError) and value.errno is not None:
        return f"{type(value).__name__} ({system_words(value) or value.errno})"
    if isinstance(value, BaseException):
        return type(value).__name__
    return "…"


def _safe_args(args: Any) -> Any:
    if isinstance(args, dict):
        return {name: safe(value) for name, value in args.items()}
    return tuple(safe(value) for value in args) if args else args
