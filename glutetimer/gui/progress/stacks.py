# SPDX-License-Identifier: GPL-3.0-or-later
"""The series that the weekly chart stacks, in stacking order; no Qt, no drawing."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from glutetimer.domain.exercise import Catalogue, Group
from glutetimer.domain.volume import WeekStart, start_of_week
from glutetimer.domain.weeks import Metric, Split, Week, weeks_each

MOST_SERIES = 12
OTHER = "other"
ALL = "all"


class Range(Enum):
    """How many weeks are shown; None means all there are."""

    WEEKS_12 = 12
    MONTHS_6 = 26
    YEAR = 52
    ALL = None


@dataclass(frozen=True, slots=True)
class Window:
    """Which weeks are drawn, and how.

    Attributes:
        weeks: Their number, a multiple of ``each``.
        each: How many of them are taken together.
        after: How many there are after them, up to this week; a multiple too.
    """

    weeks: int
    each: int = 1
    after: int = 0

    @classmethod
    def of(cls, weeks: int) -> "Window":
        """Return that of the last weeks, as many as can be told apart."""
        each = weeks_each(weeks)
        return cls(_up_to(weeks, each), each)

    @classmethod
    def around(cls, view: tuple[float, float], weeks_at_most: int) -> "Window":
        """Return what a view needs, and half of its width more at each side.

        Args:
            view: From where to where, in weeks from the middle of this one.
            weeks_at_most: How many weeks there are; the view may reach a little further.
        """
        left, right = view
        width = right - left
        each = weeks_each(width)
        after = max(0, math.floor(0.5 - right - width / 2)) // each * each
        needed = math.ceil(0.5 - left)
        reach = max(needed, min(math.ceil(0.5 - left + width / 2), weeks_at_most))
        return cls(_up_to(reach - after, each), each, after)

    def days(self, today: date) -> tuple[date, date]:
        """Return a day of the first week and one of the last."""
        last = today - timedelta(weeks=self.after)
        return last - timedelta(weeks=self.weeks - 1), last


def _up_to(weeks: int, each: int) -> int:
    return -(-weeks // each) * each


@dataclass(frozen=True, slots=True)
class Series:
    """One colour of the stack.

    Attributes:
        key: Of the split; ``OTHER`` for all small ones, ``ALL`` where nothing is split.
        group: Whose colour it takes.
        shade: Place among the series of its colour, from 0; ``shades`` of them in all.
        values: In the metric's unit, one for each week.
    """

    key: str
    group: Group
    shade: int
    shades: int
    values: tuple[float, ...]


def stack(
    weeks: Sequence[Week], catalogue: Catalogue, split: Split, metric: Metric
) -> tuple[Series, ...]:
    """Return what to stack, from the bottom up.

    Exercises and groups by group, within a group the most first; all else the most first.
    """
    if not metric.splits_by(split):
        values = tuple(week.value(metric) or 0.0 for week in weeks)
        return (Series(ALL, Group.BRIDGES, 0, 1, values),) if any(values) else ()
    rows = _kept(_rows(weeks, metric), split)
    if split in {Split.EXERCISE, Split.GROUP}:
        return _by_group(rows, catalogue, split)
    groups, count = list(Group), len(Group)
    return tuple(
        Series(key, groups[place % count], place // count, -(-len(rows) // count), tuple(values))
        for place, (key, values) in enumerate(rows.items())
    )


def _rows(weeks: Sequence[Week], metric: Metric) -> dict[str, list[float]]:
    """Return the values of each key over the weeks, the most first."""
    rows: dict[str, list[float]] = {}
    for index, week in enumerate(weeks):
        for key, value in week.values(metric):
            if value:
                if key not in rows:
                    rows[key] = [0.0] * len(weeks)
                rows[key][index] = value
    return dict(sorted(rows.items(), key=lambda row: (-sum(row[1]), row[0])))


def _kept(rows: Mapping[str, list[float]], split: Split) -> dict[str, list[float]]:
    """Take the small ones together where there are too many to tell apart."""
    keys = list(rows)
    if len(keys) <= MOST_SERIES or split is Split.GROUP:
        return dict(rows)
    rest = [
        sum(column) for column in zip(*(rows[key] for key in keys[MOST_SERIES - 1 :]), strict=True)
    ]
    return {**{key: rows[key] for key in keys[: MOST_SERIES - 1]}, OTHER: rest}


def _by_group(
    rows: Mapping[str, list[float]], catalogue: Catalogue, split: Split
) -> tuple[Series, ...]:
    def group_of(key: str) -> Group:
        if key == OTHER:
            return list(Group)[-1]
        return catalogue.group(key) if split is Split.EXERCISE else Group(key)

    return tuple(
        Series(key, group, shade, len(keys), tuple(rows[key]))
        for group in Group
        if (keys := [key for key in rows if group_of(key) is group])
        for shade, key in enumerate(keys)
    )


def days_left(today: date, week_start: WeekStart) -> int:
    """Return how many days of this week are left after today, 0 to 6."""
    return 6 - (today - start_of_week(today, week_start)).days
