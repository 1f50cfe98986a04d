# SPDX-License-Identifier: GPL-3.0-or-later
"""What is wrong in a text, and where."""

from typing import NamedTuple

from glutetimer.domain.said import said


class Problem(NamedTuple):
    """Something in a text that can't be read.

    Attributes:
        line: Counted from 1.
        start, end: Columns in characters, counted from 0; ``end`` is the first one behind it.
        message: What is wrong and what helps, in whole sentences.
    """

    line: int
    start: int
    end: int
    message: str

    def __str__(self) -> str:
        """Return place and message on one line."""
        place = said("line {line}, column {column}", line=self.line, column=self.start + 1)
        return said("{place}: {what}", place=place, what=self.message)


class LineError(Exception):
    """One line can't be read; see ``Problem``."""

    def __init__(self, start: int, end: int, message: str) -> None:
        super().__init__(message)
        self.start = start
        self.end = end
        self.message = message

    def again(self) -> "LineError":
        """Return the same as another exception: one that is remembered must not be raised."""
        return LineError(self.start, self.end, self.message)
