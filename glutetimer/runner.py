# SPDX-License-Identifier: GPL-3.0-or-later
"""Carry one workout: ask what is due, hand the cues to the player, record each hold as it ends.

Used by the window and by headless runs alike. Whoever owns a runner calls ``tick`` often (any
rhythm will do) and forwards commands; each call returns what happened.
"""

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta

from glutetimer.domain.circuit import Circuit
from glutetimer.domain.cues import CueKind, upcoming_cues
from glutetimer.domain.events import (
    Event,
    HoldEnded,
    IntervalChanged,
    IntervalStarted,
    PauseReason,
    WorkoutEnded,
    WorkoutPaused,
    WorkoutResumed,
    WorkoutStarted,
)
from glutetimer.domain.record import (
    Felt,
    HoldRecord,
    WorkoutRecord,
    WorkoutStatus,
    hold_record,
    holds_not_done,
    not_done_record,
)
from glutetimer.domain.timeline import Timeline
from glutetimer.domain.workout import Workout, WorkoutState
from glutetimer.ports import Clock, CuePlayer, HistoryRepository, ScheduledSound, StorageError

LONGEST_GAP_MS = 5_000
CLOCK_JUMP_MS = 2_000

_log = logging.getLogger(__name__)


class WorkoutRunner:
    """One workout with its sound and its record.

    Attributes:
        workout: The state to show.
        record: The workout as it stands in the history.
        holds: The holds recorded so far.
        storage_error: Why holds wait in memory; empty if all are stored.
    """

    def __init__(
        self,
        circuit: Circuit,
        timeline: Timeline,
        clock: Clock,
        player: CuePlayer,
        history: HistoryRepository,
    ) -> None:
        """Prepare the workout of a circuit; nothing sounds or is stored before ``start``."""
        self.circuit = circuit
        self.workout = Workout(timeline)
        self.holds: list[HoldRecord] = []
        self.storage_error = ""
        self._clock = clock
        self._player = player
        self._history = history
        self._seen_ms = clock.monotonic_ms()
        self._wall_ahead_ms = self._wall_ahead(self._seen_ms)
        self._unsaved: list[Callable[[], None]] = []
        self.record = self._new_record(timeline)

    @property
    def now_ms(self) -> int:
        """Return the instant now on the clock that the workout runs on."""
        return self._clock.monotonic_ms()

    @property
    def is_over(self) -> bool:
        """Tell whether the workout has ended."""
        return self.workout.state is WorkoutState.ENDED

    def start(self) -> list[Event]:
        """Open the sound, store the workout, begin."""
        self._player.open()
        self.record = self._new_record(self.workout.timeline)
        record = self.record
        self._save(lambda: self._history.begin_workout(record))
        now_ms = self._seen_ms = self.now_ms
        self._wall_ahead_ms = self._wall_ahead(now_ms)
        return self._done(self.workout.start(now_ms), reschedule=True)

    def tick(self) -> list[Event]:
        """Let happen what is due; notice that the machine slept and pause from then on."""
        now_ms = self.now_ms
        seen_ms, self._seen_ms = self._seen_ms, now_ms
        if self._slept(seen_ms, now_ms):
            return self._done(self.workout.slept(seen_ms, now_ms), reschedule=True)
        return self._done(self.workout.advance(now_ms))

    def pause(self) -> list[Event]:
        """Pause."""
        return self._command(self.workout.pause)

    def resume(self) -> list[Event]:
        """Go on."""
        return self._command(self.workout.resume)

    def toggle_pause(self) -> list[Event]:
        """Pause, or go on."""
        return self.resume() if self.workout.state is WorkoutState.PAUSED else self.pause()

    def skip(self) -> list[Event]:
        """Go on to the next interval."""
        return self._command(self.workout.skip)

    def back(self) -> list[Event]:
        """Start the interval again, or go back one."""
        return self._command(self.workout.back)

    def jump(self, index: int) -> list[Event]:
        """Go to an interval."""
        return self._command(lambda now_ms: self.workout.jump(index, now_ms))

    def repeat_hold(self) -> list[Event]:
        """Do the hold again."""
        return self._command(self.workout.repeat_hold)

    def break_hold(self) -> list[Event]:
        """End the hold early."""
        return self._command(self.workout.break_hold)

    def extend(self, delta_ms: int) -> list[Event]:
        """Change what is left of the interval."""
        return self._command(lambda now_ms: self.workout.extend(delta_ms, now_ms))

    def stop(self) -> list[Event]:
        """End the workout."""
        return self._command(self.workout.stop)

    def rate_hold(self, effort: int) -> HoldRecord | None:
        """Store how hard the hold just done was, 1 to 5; None if there is none yet."""
        if not self.holds:
            return None
        rated = self.holds[-1] = replace(self.holds[-1], effort=effort)
        self._save(lambda: self._history.rate_hold(rated.id, effort))
        return rated

    def correct_hold(self, hold_id: str, held_ms: int) -> None:
        """Store what was really held."""
        self.holds = [
            replace(hold, held_ms=held_ms) if hold.id == hold_id else hold for hold in self.holds
        ]
        self._save(lambda: self._history.correct_hold(hold_id, held_ms))

    def describe(self, effort: int | None, felt: frozenset[Felt], note: str) -> None:
        """Store how hard the workout was (1 to 10), where it was felt, and a note."""
        record = self.record = replace(self.record, effort=effort, felt=felt, note=note)
        self._save(lambda: self._history.update_workout(record))

    def save_waiting(self) -> bool:
        """Try again to store what waits in memory; True if nothing waits any more."""
        while self._unsaved:
            try:
                self._unsaved[0]()
            except StorageError as error:
                if not self.storage_error:
                    _log.info("a record waits in memory: %s", error)
                self.storage_error = str(error)
                return False
            self._unsaved.pop(0)
        self.storage_error = ""
        return True

    def _command(self, command: Callable[[int], list[Event]]) -> list[Event]:
        events = self.tick()
        answer = command(self.now_ms)
        return events + self._done(answer, reschedule=bool(answer))

    def _done(self, events: list[Event], *, reschedule: bool = False) -> list[Event]:
        for event in events:
            self._record_event(event)
        if reschedule:
            self._player.replace(self._sounds(events))
        return events

    def _sounds(self, events: Sequence[Event]) -> list[ScheduledSound]:
        """Return what is to sound from now on, with the answer to a command first."""
        now_ms = self.now_ms
        answers = [_answer(event) for event in events[-1:]]
        sounds = [ScheduledSound(now_ms, kind) for kind in answers if kind]
        from_ms = min((e.at_ms for e in events if isinstance(e, IntervalStarted)), default=now_ms)
        cues = upcoming_cues(self.workout, from_ms)
        return sounds + [ScheduledSound(cue.at_ms, cue.kind) for cue in cues]

    def _record_event(self, event: Event) -> None:
        if isinstance(event, HoldEnded):
            ago = timedelta(milliseconds=self.now_ms - event.at_ms)
            hold = hold_record(event, self._clock.new_id(), self.record.id, self._clock.now() - ago)
            self.holds.append(hold)
            self._save(lambda: self._history.add_hold(hold))
        elif isinstance(event, WorkoutEnded):
            self._end_record(event)

    def _end_record(self, event: WorkoutEnded) -> None:
        status = WorkoutStatus.FINISHED if event.finished else WorkoutStatus.STOPPED
        record = self.record = replace(
            self.record,
            status=status,
            elapsed_ms=event.elapsed_ms,
            ended_at=self._clock.now(),
        )
        not_done = [
            not_done_record(interval, self._clock.new_id(), record.id)
            for interval in holds_not_done(self.workout.timeline, self.holds)
        ]
        self._save(lambda: self._history.end_workout(record, not_done))
        self.holds += not_done

    def _save(self, write: Callable[[], None]) -> None:
        self._unsaved.append(write)
        self.save_waiting()

    def _new_record(self, timeline: Timeline) -> WorkoutRecord:
        started_at = self._clock.now()
        return WorkoutRecord(
            id=self._clock.new_id(),
            circuit_id=self.circuit.id,
            circuit_name=self.circuit.name,
            started_at=started_at,
            local_date=started_at.date(),
            planned_ms=timeline.held_ms,
        )

    def _slept(self, seen_ms: int, now_ms: int) -> bool:
        ahead_ms = self._wall_ahead(now_ms)
        jumped = ahead_ms - self._wall_ahead_ms > CLOCK_JUMP_MS
        self._wall_ahead_ms = ahead_ms
        return jumped or now_ms - seen_ms > LONGEST_GAP_MS

    def _wall_ahead(self, now_ms: int) -> int:
        return round(self._clock.now().timestamp() * 1000) - now_ms


def _answer(event: Event) -> CueKind | None:
    """Return the sound that answers a command whose last event this is."""
    match event:
        case WorkoutPaused(reason=PauseReason.USER):
            return CueKind.PAUSED
        case WorkoutResumed():
            return CueKind.RESUMED
        case WorkoutEnded(finished=True):
            return CueKind.FINISHED
        case WorkoutStarted() | IntervalStarted() | IntervalChanged() | HoldEnded():
            return None
    return None
