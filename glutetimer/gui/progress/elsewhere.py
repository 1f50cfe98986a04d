# SPDX-License-Identifier: GPL-3.0-or-later
"""A workout that was done elsewhere, as the user tells it; no Qt."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from glutetimer.domain.events import Outcome
from glutetimer.domain.exercise import Side
from glutetimer.domain.record import HoldRecord, WorkoutRecord, WorkoutStatus

CIRCUIT_ID = "elsewhere"
# What usually lies between two sets, and between two sides: for an estimate of the length.
REST_MS = 30_000
SWITCH_MS = 5_000
MINUTE_MS = 60_000


@dataclass(frozen=True, slots=True)
class HeldLine:
    """What was held of one exercise: so many sets, on each of these sides for so long."""

    exercise_id: str
    sides: tuple[Side, ...]
    sets: int
    held_ms: int


def held_ms(lines: Sequence[HeldLine]) -> int:
    """Return the milliseconds held in all, each side counted."""
    return sum(len(line.sides) * line.sets * line.held_ms for line in lines)


def estimated_ms(lines: Sequence[HeldLine]) -> int:
    """Return how long the workout may have taken, in whole minutes: the holds and usual rests."""
    sets = sum(line.sets for line in lines)
    switches = sum((len(line.sides) - 1) * line.sets for line in lines)
    whole = held_ms(lines) + max(0, sets - 1) * REST_MS + switches * SWITCH_MS
    return -(-whole // MINUTE_MS) * MINUTE_MS


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What was done elsewhere, in order.

    Attributes:
        elapsed_ms: How long it took in all, with rests.
    """

    name: str
    started_at: datetime
    lines: tuple[HeldLine, ...]
    effort: int | None
    note: str
    elapsed_ms: int

    def records(self, new_id: Callable[[], str]) -> tuple[WorkoutRecord, list[HoldRecord]]:
        """Return it as records; nothing was planned."""
        workout = WorkoutRecord(
            new_id(),
            CIRCUIT_ID,
            self.name,
            self.started_at,
            self.started_at.date(),
            planned_ms=0,
            status=WorkoutStatus.FINISHED,
            elapsed_ms=self.elapsed_ms,
            ended_at=self.started_at + timedelta(milliseconds=self.elapsed_ms),
            effort=self.effort,
            note=self.note,
        )
        places = [
            (step, line, number, side)
            for step, line in enumerate(self.lines)
            for number in range(1, line.sets + 1)
            for side in line.sides
        ]
        return workout, [self._hold(workout.id, new_id(), *place) for place in enumerate(places)]

    def _hold(
        self, workout_id: str, hold_id: str, index: int, place: tuple[int, HeldLine, int, Side]
    ) -> HoldRecord:
        step, line, number, side = place
        return HoldRecord(
            id=hold_id,
            workout_id=workout_id,
            index=index,
            attempt=1,
            exercise_id=line.exercise_id,
            side=side,
            block=0,
            step=step,
            round=1,
            set=number,
            repeat=1,
            planned_ms=0,
            held_ms=line.held_ms,
            outcome=Outcome.DONE,
            ended_at=self.started_at,
        )
