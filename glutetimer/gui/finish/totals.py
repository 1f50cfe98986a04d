# SPDX-License-Identifier: GPL-3.0-or-later
"""What a workout came to, and what it did to its week; no Qt in here."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from glutetimer.domain.record import HoldRecord, WorkoutRecord
from glutetimer.domain.settings import Settings
from glutetimer.domain.volume import start_of_week
from glutetimer.ports import HistoryRepository


@dataclass(frozen=True, slots=True)
class Totals:
    """One workout.

    Attributes:
        held_ms: Time under tension.
        planned_ms: Time under tension that was asked for; open-ended holds ask for none.
        timed_held_ms: Time under tension of the holds that had a planned time.
        done: Planned holds that were held at all. ``count``: all planned holds.
        elapsed_ms: Length of the workout without its pauses.
    """

    held_ms: int
    planned_ms: int
    timed_held_ms: int
    done: int
    count: int
    elapsed_ms: int

    @property
    def completion(self) -> float | None:
        """Return held ÷ planned of the timed holds, or None if none was timed."""
        return self.timed_held_ms / self.planned_ms if self.planned_ms else None


def totals(record: WorkoutRecord, holds: Sequence[HoldRecord]) -> Totals:
    """Sum up a workout that has ended."""
    return Totals(
        held_ms=sum(hold.held_ms for hold in holds),
        planned_ms=sum(hold.planned_ms for hold in holds),
        timed_held_ms=sum(hold.held_ms for hold in holds if hold.planned_ms),
        done=len({hold.index for hold in holds if hold.held_ms}),
        count=len({hold.index for hold in holds}),
        elapsed_ms=record.elapsed_ms,
    )


def week_before_ms(history: HistoryRepository, record: WorkoutRecord, settings: Settings) -> int:
    """Return the week's time under tension without this workout.

    Raises:
        StorageError: If the history can't be read.
    """
    first = start_of_week(record.local_date, settings.week_start)
    days = history.days(first, first + timedelta(days=6))
    stored = history.holds(record.id)
    return sum(day.held_ms for day in days) - sum(hold.held_ms for hold in stored)
