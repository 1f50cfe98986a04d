# SPDX-License-Identifier: GPL-3.0-or-later
"""What a small chart shows, and which of its dates are named; no drawing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor

from glutetimer.gui.wording import date_words

MOST_DATED = 16
_WEEK_STEPS = (1, 2, 3, 4, 6, 8)
_MONTH_STEPS = (1, 2, 3, 6, 12, 24, 36, 60, 120)


@dataclass(frozen=True, slots=True)
class Line:
    """One line: None where there is nothing; ``is_bar`` draws columns instead."""

    name: str
    colour: QColor
    values: tuple[float | None, ...]
    is_bar: bool = False


@dataclass(frozen=True, slots=True)
class PlotContent:
    """What a small chart shows; the axis goes from ``bottom`` to ``top``, at least.

    ``behind`` are minutes held, faint columns with an axis of their own at the right. With
    ``row_names`` each line has a row of its own instead, with its name in front, and the minutes
    have the last one, under the last name: lines that cross all the time can't be told apart.
    """

    starts: tuple[date, ...] = ()
    lines: tuple[Line, ...] = ()
    top: float = 1.0
    bottom: float = 0.0
    behind: tuple[float, ...] = ()
    row_names: tuple[str, ...] = ()

    @property
    def span(self) -> tuple[float, float]:
        """Return the lowest and the highest value of the axis."""
        values = [v for line in self.lines for v in line.values if v is not None]
        low, high = min([self.bottom, *values]), max([self.top, *values])
        return low, low + 1.05 * ((high - low) or 1.0)


def named_dates(
    starts: Sequence[date], fits: Callable[[Sequence[tuple[int, str]]], bool]
) -> Sequence[tuple[int, str]]:
    """Return the columns that are named and their names, as many as fit.

    Few weeks have their dates, counted back from the last; more of them the first week of each
    month, or of each second or third one, and so on to decades. A year's first is named by its
    year.

    Args:
        starts: First day of each column, oldest first.
        fits: Whether these names have room beside each other.
    """
    for names in _ways(starts):
        if names and fits(names):
            return names
    return ()


def spaced_dates(
    starts: Sequence[date], extent: Callable[[int, str], tuple[float, float]], gap: float
) -> Sequence[tuple[int, str]]:
    """Return the columns that are named, likewise, with a gap between their names at least.

    Args:
        starts: First day of each column, oldest first.
        extent: From where to where a column's name is written.
        gap: In the same unit.
    """

    def fits(names: Sequence[tuple[int, str]]) -> bool:
        ends = [extent(*name) for name in names]
        return all(before[1] + gap <= after[0] for before, after in pairwise(ends))

    return named_dates(starts, fits)


def _ways(starts: Sequence[date]) -> list[list[tuple[int, str]]]:
    """Return the ways to name columns, the closest first; the last resort is the last column."""
    last = len(starts) - 1
    if last < 0:
        return []
    ways = []
    if last < MOST_DATED and (starts[-1] - starts[0]).days <= 7 * last:
        ways += [
            [(n, _day(starts, n)) for n in range(last % step, last + 1, step)]
            for step in _WEEK_STEPS
            if step <= last
        ]
    ways += [way for step in _MONTH_STEPS if len(way := named_months(starts, step)) > 1]
    return [*ways, [(last, _day(starts, last))]]


def _day(starts: Sequence[date], index: int) -> str:
    return date_words(starts[index], with_year=starts[index].year != starts[-1].year)


def named_months(starts: Sequence[date], step: int = 1) -> list[tuple[int, str]]:
    """Return the first column of each so many months; the year's first is named by the year.

    Columns of many weeks begin in any month: no January may be among them.
    """
    firsts = [n for n, (one, other) in enumerate(pairwise(starts), 1) if _is_new(one, other, step)]
    return [(n, _month_words(starts[n - 1], starts[n])) for n in firsts]


def _is_new(before: date, day: date, step: int) -> bool:
    return _month(before) // step != _month(day) // step


def _month(day: date) -> int:
    return day.year * 12 + day.month - 1


def _month_words(before: date, day: date) -> str:
    if before.year != day.year:
        return str(day.year)
    return QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
