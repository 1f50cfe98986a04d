# SPDX-License-Identifier: GPL-3.0-or-later
"""What was done: the records of workouts and holds, folded from events."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from glutetimer.domain.circuit import NO_LOAD, Load
from glutetimer.domain.events import HoldEnded, Outcome
from glutetimer.domain.exercise import Side
from glutetimer.domain.timeline import Interval, Timeline


class WorkoutStatus(Enum):
    """How a workout stands in the history."""

    RUNNING = "running"
    FINISHED = "finished"
    STOPPED = "stopped"


class Felt(Enum):
    """Where a workout was felt."""

    GLUTES = "glutes"
    HAMSTRINGS = "hamstrings"
    QUADS = "quads"
    LOW_BACK = "low_back"


@dataclass(frozen=True, slots=True)
class WorkoutRecord:
    """One performance of a circuit.

    Attributes:
        id: UUIDv7.
        started_at: Aware instant in the zone where it was done.
        local_date: The date that it belongs to, wherever it is looked at later.
        elapsed_ms: Length without pauses; 0 while it runs.
        planned_ms: Time under tension that the circuit asked for at the start.
        effort: 1 (very light) to 10 (all out); None if not said.
    """

    id: str
    circuit_id: str
    circuit_name: str
    started_at: datetime
    local_date: date
    planned_ms: int
    status: WorkoutStatus = WorkoutStatus.RUNNING
    elapsed_ms: int = 0
    ended_at: datetime | None = None
    effort: int | None = None
    felt: frozenset[Felt] = frozenset()
    note: str = ""

    def __post_init__(self) -> None:
        """Check the values.

        Raises:
            ValueError: If an instant has no zone, or the effort is not 1 to 10.
        """
        if self.started_at.tzinfo is None:
            raise ValueError("started_at must carry its zone")
        if self.effort is not None and not 1 <= self.effort <= 10:
            raise ValueError(f"effort must be 1 to 10: {self.effort}")


@dataclass(frozen=True, slots=True)
class HoldRecord:
    """One attempt at one hold.

    ``block``, ``step`` count from 0; ``round``, ``set``, ``repeat``, ``attempt`` from 1.
    ``ended_at`` is None for a hold that was not done. ``index`` is the position of its
    interval in the timeline; index and attempt identify a hold within its workout.
    """

    id: str
    workout_id: str
    index: int
    attempt: int
    exercise_id: str
    side: Side
    block: int
    step: int
    round: int
    set: int
    repeat: int
    planned_ms: int
    held_ms: int
    outcome: Outcome
    load: Load = NO_LOAD
    ended_at: datetime | None = None
    effort: int | None = None

    def __post_init__(self) -> None:
        """Check the values.

        Raises:
            ValueError: If a time is negative, or the effort is not 1 to 5.
        """
        if self.effort is not None and not 1 <= self.effort <= 5:
            raise ValueError(f"effort of a hold must be 1 to 5: {self.effort}")
        if self.planned_ms < 0 or self.held_ms < 0:
            raise ValueError(f"times must not be negative: {self.planned_ms}, {self.held_ms}")


def hold_record(event: HoldEnded, hold_id: str, workout_id: str, ended_at: datetime) -> HoldRecord:
    """Return the record of a hold that ended."""
    return _record(
        event.interval,
        hold_id,
        workout_id,
        attempt=event.attempt,
        planned_ms=event.planned_ms,
        held_ms=event.held_ms,
        outcome=event.outcome,
        ended_at=ended_at,
    )


def holds_not_done(timeline: Timeline, done: Iterable[HoldRecord]) -> Iterator[Interval]:
    """Yield the planned holds that no attempt stands for.

    Those that were given up for another attempt that never came are among them.
    """
    stands = {record.index for record in done if record.outcome is not Outcome.REPEATED}
    return (hold for hold in timeline.holds if hold.index not in stands)


def last_attempts(done: Iterable[HoldRecord]) -> dict[int, int]:
    """Return the number of the last attempt that was recorded, by index of the hold."""
    attempts: dict[int, int] = {}
    for record in done:
        attempts[record.index] = max(record.attempt, attempts.get(record.index, 0))
    return attempts


def not_done_record(
    interval: Interval, hold_id: str, workout_id: str, *, attempt: int = 1
) -> HoldRecord:
    """Return the record of a planned hold that was not done."""
    return _record(
        interval,
        hold_id,
        workout_id,
        attempt=attempt,
        planned_ms=interval.duration_ms,
        held_ms=0,
        outcome=Outcome.NOT_DONE,
        ended_at=None,
    )


def _record(
    interval: Interval,
    hold_id: str,
    workout_id: str,
    *,
    attempt: int,
    planned_ms: int,
    held_ms: int,
    outcome: Outcome,
    ended_at: datetime | None,
) -> HoldRecord:
    return HoldRecord(
        id=hold_id,
        workout_id=workout_id,
        index=interval.index,
        attempt=attempt,
        exercise_id=interval.exercise_id,
        side=interval.side,
        block=interval.block,
        step=interval.step,
        round=interval.round,
        set=interval.set,
        repeat=interval.repeat,
        planned_ms=planned_ms,
        held_ms=held_ms,
        outcome=outcome,
        load=interval.load,
        ended_at=ended_at,
    )
