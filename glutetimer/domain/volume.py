# SPDX-License-Identifier: GPL-3.0-or-later
"""Completed volume: weeks, time under tension, planned against held.

Time under tension is the sum of the seconds actually held, each side counted separately; timed
moving work and stretches count with what they lasted. Prepare, relax, switch and rest are never
volume.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import Enum


class WeekStart(Enum):
    """The first day of a week, by ``date.weekday()``."""

    MONDAY = 0
    SATURDAY = 5
    SUNDAY = 6


@dataclass(frozen=True, slots=True)
class DayVolume:
    """What was planned and held of one exercise on one local date; milliseconds."""

    day: date
    exercise_id: str
    held_ms: int
    planned_ms: int
    holds: int = 0


@dataclass(frozen=True, slots=True)
class WeekVolume:
    """One week, which may be empty.

    Attributes:
        start: Its first day.
        by_exercise: Held milliseconds by exercise id, without zeros.
    """

    start: date
    held_ms: int = 0
    planned_ms: int = 0
    workouts: int = 0
    by_exercise: Mapping[str, int] = field(default_factory=dict)

    @property
    def end(self) -> date:
        """Return its last day."""
        return self.start + timedelta(days=6)

    @property
    def completion(self) -> float | None:
        """Return held ÷ planned, or None if nothing was planned."""
        return self.held_ms / self.planned_ms if self.planned_ms else None


def start_of_week(day: date, week_start: WeekStart) -> date:
    """Return the first day of the week that ``day`` is in."""
    return day - timedelta(days=(day.weekday() - week_start.value) % 7)


def week_starts(first: date, last: date, week_start: WeekStart) -> Iterator[date]:
    """Yield the first days of all weeks from that of ``first`` to that of ``last``."""
    start = start_of_week(first, week_start)
    while start <= last:
        yield start
        start += timedelta(days=7)


def weekly(
    days: Iterable[DayVolume],
    workouts: Mapping[date, int],
    first: date,
    last: date,
    week_start: WeekStart,
) -> list[WeekVolume]:
    """Return all weeks from that of ``first`` to that of ``last``, oldest first, zeros included.

    Args:
        days: Volume by day and exercise; days outside the weeks are left out.
        workouts: Number of workouts by local date.
        first: Any day of the first week.
        last: Any day of the last week.
        week_start: The first day of a week.
    """
    starts = list(week_starts(first, last, week_start))
    sums = {start: _Sum() for start in starts}
    for volume in days:
        if week := sums.get(start_of_week(volume.day, week_start)):
            week.add(volume)
    for day, count in workouts.items():
        if week := sums.get(start_of_week(day, week_start)):
            week.workouts += count
    return [sums[start].frozen(start) for start in starts]


class _Sum:
    """A week while it is summed."""

    def __init__(self) -> None:
        self.planned_ms = 0
        self.workouts = 0
        self.by_exercise: dict[str, int] = {}

    def add(self, volume: DayVolume) -> None:
        self.planned_ms += volume.planned_ms
        held_ms = self.by_exercise.get(volume.exercise_id, 0) + volume.held_ms
        self.by_exercise[volume.exercise_id] = held_ms

    def frozen(self, start: date) -> WeekVolume:
        by_exercise = {key: held for key, held in self.by_exercise.items() if held}
        held_ms = sum(by_exercise.values())
        return WeekVolume(start, held_ms, self.planned_ms, self.workouts, by_exercise)


def trailing_average(values: Sequence[float], span: int = 4) -> list[float | None]:
    """Return the mean of each value and the ``span - 1`` before it; None where fewer exist."""
    return [
        sum(values[end - span : end]) / span if end >= span else None
        for end in range(1, len(values) + 1)
    ]
