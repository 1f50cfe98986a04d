# SPDX-License-Identifier: GPL-3.0-or-later
"""Fold what happens in a workout into its records, and store them in order."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Self

from glutetimer.domain.circuit import Circuit
from glutetimer.domain.events import Event, HoldEnded, WorkoutEnded
from glutetimer.domain.ids import derived_id
from glutetimer.domain.interrupted import Interrupted, Plan
from glutetimer.domain.record import (
    Felt,
    HoldRecord,
    WorkoutRecord,
    WorkoutStatus,
    hold_record,
    holds_not_done,
    last_attempts,
    not_done_record,
)
from glutetimer.domain.said import message_of
from glutetimer.domain.timeline import Timeline
from glutetimer.ports import Clock, HistoryRepository, StorageError
from glutetimer.runner.wall_time import WallTime

_log = logging.getLogger(__name__)


class Recorder:
    """Folds events into records, and stores them in order; those that fail wait in memory.

    Attributes:
        record: The workout.
        holds: Its holds, in the order in which they ended.
        error: Why records wait; empty if none does.
        is_deleted: Whether the workout was deleted before it was stored.
        wall: Tells when something happened.
    """

    def __init__(self, plan: Plan, clock: Clock, history: HistoryRepository) -> None:
        self.record = plan.record
        self.holds: list[HoldRecord] = []
        self.error = ""
        self.is_deleted = False
        self.wall = WallTime(clock)
        self._timeline = plan.timeline
        self._clock = clock
        self._history = history
        self._waiting: list[Callable[[], None]] = []
        self._is_begun = False
        self._kept: list[Callable[[], None]] = []
        self._unsaved: set[str] = set()

    @classmethod
    def restored(
        cls,
        left: Interrupted,
        clock: Clock,
        history: HistoryRepository,
        at: datetime | None = None,
    ) -> Self:
        """Go on where another run of the program ended; what may not be stored waits.

        Args:
            left: What is known of the workout.
            clock: The machine's clocks.
            history: Where records are stored; those that are there already stay as they are.
            at: The instant to take for now; None for the wall clock's.
        """
        made = cls(left.plan, clock, history)
        made.holds += left.holds
        made.wall = WallTime(clock, at)
        made._begin_with(left.plan.record)
        for hold in left.holds:
            if hold in left.beat.waiting:
                made._store_later(hold)
        return made

    @property
    def waiting_holds(self) -> tuple[HoldRecord, ...]:
        """Return the holds that are not stored yet, the oldest first."""
        if not self._unsaved:
            return ()
        return tuple(hold for hold in self.holds if hold.id in self._unsaved)

    def begin(self) -> None:
        """Let the workout begin now; to be saved."""
        self.wall = WallTime(self._clock)
        started_at = self.wall.began_at
        self._begin_with(replace(self.record, started_at=started_at, local_date=started_at.date()))

    def take(self, events: Sequence[Event]) -> None:
        """Make records of what happened; to be saved."""
        for event in events:
            if isinstance(event, HoldEnded):
                self._add_hold(event)
            elif isinstance(event, WorkoutEnded):
                self._end(event)

    def rate_hold(self, effort: int) -> HoldRecord | None:
        """Say how hard the hold just done was, 1 to 5; return it, None if there is none."""
        done = [index for index, hold in enumerate(self.holds) if hold.ended_at is not None]
        if not done:
            return None
        rated = self.holds[done[-1]] = replace(self.holds[done[-1]], effort=effort)
        self._waiting.append(lambda: self._history.rate_hold(rated.id, effort))
        return rated

    def correct_hold(self, hold_id: str, held_ms: int) -> None:
        """Say what was really held."""
        self.holds[:] = [
            replace(hold, held_ms=held_ms) if hold.id == hold_id else hold for hold in self.holds
        ]
        self._waiting.append(lambda: self._history.correct_hold(hold_id, held_ms))

    def describe(self, effort: int | None, felt: frozenset[Felt], note: str) -> None:
        """Say how hard the workout was, where it was felt, and a note."""
        record = self.record = replace(self.record, effort=effort, felt=felt, note=note)
        self._waiting.append(lambda: self._history.update_workout(record))

    def delete(self) -> None:
        """Let nothing that waits be stored, and what is stored be deleted; to be saved."""
        self.is_deleted = True
        self._kept = self._waiting
        delete = partial(self._history.delete_workout, self.record.id)
        self._waiting = [delete] if self._is_begun else []

    def undelete(self) -> None:
        """Let all that waited before the deletion be stored after all; to be saved."""
        self.is_deleted = False
        restore = partial(self._history.restore_workout, self.record.id)
        is_told = self._is_begun and not self._waiting
        self._waiting = [restore, *self._kept] if is_told else self._kept

    def save(self) -> bool:
        """Write until nothing waits or a write fails; True if nothing waits."""
        while self._waiting:
            try:
                self._waiting[0]()
            except StorageError as error:
                if not self.error:
                    _log.info("a record waits in memory: %s", error)
                self.error = message_of(error)
                return False
            self._waiting.pop(0)
        self.error = ""
        return True

    def finish(self, record: WorkoutRecord) -> None:
        """End the workout as a record says; the holds that were never begun are not done."""
        self.record = record
        attempts = last_attempts(self.holds)
        not_done = []
        for interval in holds_not_done(self._timeline, self.holds):
            attempt = attempts.get(interval.index, 0) + 1
            # Another run of the program may bring the same workout to its end.
            hold_id = derived_id(record.id, interval.index, attempt)
            not_done.append(not_done_record(interval, hold_id, record.id, attempt=attempt))
        self.holds += not_done
        self._waiting.append(lambda: self._history.end_workout(record, not_done))

    def _begin_with(self, record: WorkoutRecord) -> None:
        def store() -> None:
            self._history.begin_workout(record)
            self._is_begun = True

        self.record = record
        self._waiting.append(store)

    def _add_hold(self, event: HoldEnded) -> None:
        ended_at = self.wall.at(event.at_ms)
        hold = hold_record(event, self._clock.new_id(), self.record.id, ended_at)
        self.holds.append(hold)
        self._store_later(hold)

    def _store_later(self, hold: HoldRecord) -> None:
        def store() -> None:
            self._history.add_hold(hold)
            self._unsaved.discard(hold.id)

        self._unsaved.add(hold.id)
        self._waiting.append(store)

    def _end(self, event: WorkoutEnded) -> None:
        status = WorkoutStatus.FINISHED if event.finished else WorkoutStatus.STOPPED
        ended_at = self.wall.at(event.at_ms)
        self.finish(
            replace(self.record, status=status, elapsed_ms=event.elapsed_ms, ended_at=ended_at)
        )


def plan_of(circuit: Circuit, timeline: Timeline, clock: Clock) -> Plan:
    """Return a workout that begins now, under an id of its own."""
    started_at = clock.now()
    record = WorkoutRecord(
        id=clock.new_id(),
        circuit_id=circuit.id,
        circuit_name=circuit.name,
        started_at=started_at,
        local_date=started_at.date(),
        planned_ms=timeline.held_ms,
    )
    return Plan(record, circuit, timeline)
