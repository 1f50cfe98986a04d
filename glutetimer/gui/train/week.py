# SPDX-License-Identifier: GPL-3.0-or-later
"""How far the week is; no Qt in here."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from glutetimer.domain.settings import Settings
from glutetimer.domain.volume import DayVolume, start_of_week


class WeekState(NamedTuple):
    """This week so far.

    Attributes:
        held_ms: Time under tension.
        goal_ms: The aim; 0 for none.
        workouts: Workouts with any held time.
        workouts_goal: The aim; 0 for none.
    """

    held_ms: int = 0
    goal_ms: int = 0
    workouts: int = 0
    workouts_goal: int = 0

    @property
    def missing_ms(self) -> int:
        """Return the time under tension that is left to the goal; 0 if it is reached."""
        return max(0, self.goal_ms - self.held_ms)


def week_range(today: date, settings: Settings) -> tuple[date, date]:
    """Return the first and the last day of this week."""
    first = start_of_week(today, settings.week_start)
    return first, first + timedelta(days=6)


def week_state(
    days: Iterable[DayVolume], workout_days: Mapping[date, int], settings: Settings
) -> WeekState:
    """Sum up this week's days.

    Args:
        days: What was held, of this week only.
        workout_days: Workouts by date, of this week only.
        settings: The goals.
    """
    return WeekState(
        held_ms=sum(day.held_ms for day in days),
        goal_ms=settings.weekly_goal_s * 1000,
        workouts=sum(workout_days.values()),
        workouts_goal=settings.weekly_workouts,
    )
