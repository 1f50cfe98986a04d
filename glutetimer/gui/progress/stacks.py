# SPDX-License-Identifier: GPL-3.0-or-later
"""The series that the weekly chart stacks, in stacking order; no Qt, no drawing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from glutetimer.domain.exercise import Catalogue, Group
from glutetimer.domain.volume import WeekStart, WeekVolume, start_of_week


class Range(Enum):
    """How many weeks are shown; None means all there are."""

    WEEKS_12 = 12
    MONTHS_6 = 26
    YEAR = 52
    ALL = None

    def first_day(self, today: date, first_workout: date | None) -> date:
        """Return a day of the first week to show; never fewer weeks than twelve."""
        if self.value is not None:
            return today - timedelta(weeks=self.value - 1)
        twelve = today - timedelta(weeks=11)
        return min(first_workout, twelve) if first_workout else twelve


class Stacking(Enum):
    """What one colour of a bar stands for."""

    EXERCISE = "exercise"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class Series:
    """One colour of the stack.

    Attributes:
        key: Id of the exercise, or value of the group.
        shade: Place among the series of its group, from 0; ``shades`` of them in all.
        values_ms: Held milliseconds, one for each week.
    """

    key: str
    group: Group
    shade: int
    shades: int
    values_ms: tuple[int, ...]


def stack(
    weeks: Sequence[WeekVolume], catalogue: Catalogue, stacking: Stacking
) -> tuple[Series, ...]:
    """Return what to stack, from the bottom up: by group, within a group the most held first."""
    totals: dict[Group, dict[str, int]] = {}
    for week in weeks:
        for exercise_id, held_ms in week.by_exercise.items():
            group = catalogue.group(exercise_id)
            key = exercise_id if stacking is Stacking.EXERCISE else group.value
            in_group = totals.setdefault(group, {})
            in_group[key] = in_group.get(key, 0) + held_ms
    return tuple(
        Series(key, group, shade, len(keys), _values(weeks, catalogue, stacking, key))
        for group in Group
        if (keys := _most_first(totals.get(group, {})))
        for shade, key in enumerate(keys)
    )


def _most_first(totals: dict[str, int]) -> list[str]:
    return sorted(totals, key=lambda key: (-totals[key], key))


def _values(
    weeks: Sequence[WeekVolume], catalogue: Catalogue, stacking: Stacking, key: str
) -> tuple[int, ...]:
    if stacking is Stacking.EXERCISE:
        return tuple(week.by_exercise.get(key, 0) for week in weeks)
    return tuple(
        sum(held for name, held in week.by_exercise.items() if catalogue.group(name).value == key)
        for week in weeks
    )


def days_left(today: date, week_start: WeekStart) -> int:
    """Return how many days of this week are left after today, 0 to 6."""
    return 6 - (today - start_of_week(today, week_start)).days
