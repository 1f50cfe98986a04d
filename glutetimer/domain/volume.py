# SPDX-License-Identifier: GPL-3.0-or-later
"""What a day held, and on which day a week begins.

Time under tension is the sum of the seconds actually held, each side counted separately; timed
moving work and stretches count with what they lasted. Prepare, relax, switch and rest are never
volume.
"""

from collections.abc import Sequence
from dataclasses import dataclass
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


def start_of_week(day: date, week_start: WeekStart) -> date:
    """Return the first day of the week that ``day`` is in."""
    return day - timedelta(days=(day.weekday() - week_start.value) % 7)


def trailing_average(values: Sequence[float], span: int = 4) -> list[float | None]:
    """Return the mean of each value and the ``span - 1`` before it; None where fewer exist."""
    return [
        sum(values[end - span : end]) / span if end >= span else None
        for end in range(1, len(values) + 1)
    ]
