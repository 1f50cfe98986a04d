# SPDX-License-Identifier: GPL-3.0-or-later
"""Carry one workout: ask what is due, hand the cues to the player, record each hold as it ends.

Used by the window and by headless runs alike. Whoever owns a runner calls ``tick`` often (any
rhythm will do) and forwards commands; each call returns what happened.
"""

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from glutetimer.domain.circuit import Circuit
from glutetimer.domain.events import Event, HoldEnded, WorkoutEnded
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
from glutetimer.domain.timeline import Timeline
from glutetimer.domain.workout import Workout, WorkoutState
from glutetimer.ports import Clock, CuePlayer, CueStatus, HistoryRepository, StorageError
from glutetimer.sounding import AnnouncerOf, Sounding

LONGEST_WAIT_MS = 2_000
SOUND_LEAD_MS = 600
LONGEST_GAP_MS = 5_000
CLOCK_JUMP_MS = 2_000

_log = logging.getLogger(__name__)


class WorkoutRunner:
    """One workout with its sound and its record.

    Attributes:
        circuit: What is done.
        workout: The state to show.
    """

    def __init__(
        self,
        circuit: Circuit,
        timeline: Timeline,
        clock: Clock,
        player: CuePlayer,
        history: HistoryRepository,
        announcer_of: AnnouncerOf | None = None,
    ) -> None:
        """Prepare the workout of a circuit; nothing sounds or is stored before ``start``.

        Without ``announcer_of`` nothing is said.
        """
        self.circuit = circuit
        self.workout = Workout(timeline)
        self._clock = clock
        self._sounding = Sounding(circuit, self.workout, player, announcer_of)
        self._recorder = _Recorder(circuit, timeline, clock, history)
        self._sleep_watch = _SleepWatch(clock)
        self._awaits_sound = False

    @property
    def now_ms(self) -> int:
        """Return the instant now on the clock that the workout runs on."""
        return self._clock.monotonic_ms()

    @property
    def record(self) -> WorkoutRecord:
        """Return the workout as it stands in the history."""
        return self._recorder.record

    @property
    def holds(self) -> list[HoldRecord]:
        """Return the holds recorded so far."""
        return self._recorder.holds

    @property
    def storage_error(self) -> str:
        """Return why records wait in memory; empty if all are stored."""
        return self._recorder.error

    @property
    def is_over(self) -> bool:
        """Tell whether the workout has ended."""
        return self.workout.state is WorkoutState.ENDED

    def sound_ends_ms(self) -> int:
        """Return when the last sound after the end was heard; until then, ``tick`` goes on."""
        return self._sounding.ends_ms()

    def start(self) -> list[Event]:
        """Open the sound, store the workout, begin; one that has begun only goes on.

        Time runs once the player has told whether it can be heard, so that the first sound is
        whole and exact, or after two seconds.
        """
        if self.workout.state is not WorkoutState.READY:
            return self.tick()
        self._sounding.open()
        self._recorder.begin()
        self._recorder.save()
        now_ms = self.now_ms
        self._sleep_watch.begin(now_ms)
        self._awaits_sound = self._sounding.status() is CueStatus.CLOSED
        start_ms = now_ms + LONGEST_WAIT_MS if self._awaits_sound else now_ms
        return self._done(self.workout.start(start_ms), now_ms, reschedule=True)

    def tick(self) -> list[Event]:
        """Let happen what is due; notice that the machine slept and pause from then on."""
        return self._tick(self.now_ms)

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
        """Go to an interval.

        Raises:
            IndexError: If the timeline has no interval of that index.
        """
        return self._command(lambda now_ms: self.workout.jump(index, now_ms))

    def repeat_hold(self) -> list[Event]:
        """Do the hold again; outside a hold, the one before."""
        return self._command(self.workout.repeat_hold)

    def break_hold(self) -> list[Event]:
        """End the hold early: "I broke"."""
        return self._command(self.workout.break_hold)

    def extend(self, delta_ms: int) -> list[Event]:
        """Change what is left of the interval."""
        return self._command(lambda now_ms: self.workout.extend(delta_ms, now_ms))

    def stop(self) -> list[Event]:
        """End the workout."""
        return self._command(self.workout.stop)

    def rate_hold(self, effort: int) -> HoldRecord | None:
        """Store how hard the hold just done was, 1 to 5; None if there is none yet.

        Raises:
            ValueError: If the effort is out of its range.
        """
        rated = self._recorder.rate_hold(effort)
        self.save_waiting()
        return rated

    def correct_hold(self, hold_id: str, held_ms: int) -> None:
        """Store what was really held.

        Raises:
            ValueError: If the time is negative.
        """
        self._recorder.correct_hold(hold_id, held_ms)
        self.save_waiting()

    def describe(self, effort: int | None, felt: frozenset[Felt], note: str) -> None:
        """Store how hard the workout was (1 to 10), where it was felt, and a note.

        Raises:
            ValueError: If the effort is out of its range.
        """
        self._recorder.describe(effort, felt, note)
        self.save_waiting()

    def save_waiting(self) -> bool:
        """Try again to store what waits in memory; True if nothing waits any more."""
        began_ms = self.now_ms
        is_saved = self._recorder.save()
        self._sleep_watch.busy(self.now_ms - began_ms)
        return is_saved

    def _command(self, command: Callable[[int], list[Event]]) -> list[Event]:
        now_ms = self.now_ms
        if self._awaits_sound:
            self._start_at(now_ms)
        events = self._tick(now_ms)
        answer = command(now_ms)
        return events + self._done(answer, now_ms, reschedule=bool(answer))

    def _await_sound(self, now_ms: int) -> None:
        """Begin a little after the sound, which must be told ahead of time to be exact."""
        status = self._sounding.status()
        if self.workout.elapsed_ms(now_ms):
            self._awaits_sound = False
        elif status is not CueStatus.CLOSED:
            self._start_at(now_ms + SOUND_LEAD_MS if status is CueStatus.RUNNING else now_ms)

    def _start_at(self, at_ms: int) -> None:
        self._awaits_sound = False
        self.workout.start_at(at_ms)
        self._sounding.renew([], at_ms)

    def _tick(self, now_ms: int) -> list[Event]:
        if self._awaits_sound:
            self._await_sound(now_ms)
        awake_ms = self._sleep_watch.slept_from(now_ms)
        if awake_ms is not None:
            return self._done(self.workout.slept(awake_ms, now_ms), now_ms, reschedule=True)
        events = self._done(self.workout.advance(now_ms), now_ms)
        self._sounding.look_ahead(now_ms)
        return events

    def _done(self, events: list[Event], now_ms: int, *, reschedule: bool = False) -> list[Event]:
        self._sounding.observe(events)
        if reschedule:
            self._sounding.renew(events, now_ms)
        self._recorder.take(events)
        if events:
            self.save_waiting()
        return events


class _Recorder:
    """Folds events into records, and stores them in order; those that fail wait in memory."""

    def __init__(
        self, circuit: Circuit, timeline: Timeline, clock: Clock, history: HistoryRepository
    ) -> None:
        started_at = clock.now()
        self.record = WorkoutRecord(
            id=clock.new_id(),
            circuit_id=circuit.id,
            circuit_name=circuit.name,
            started_at=started_at,
            local_date=started_at.date(),
            planned_ms=timeline.held_ms,
        )
        self.holds: list[HoldRecord] = []
        self.error = ""
        self._timeline = timeline
        self._clock = clock
        self._history = history
        self._waiting: list[Callable[[], None]] = []

    def begin(self) -> None:
        started_at = self._clock.now()
        record = replace(self.record, started_at=started_at, local_date=started_at.date())
        self.record = record
        self._waiting.append(lambda: self._history.begin_workout(record))

    def take(self, events: Sequence[Event]) -> None:
        for event in events:
            if isinstance(event, HoldEnded):
                self._add_hold(event)
            elif isinstance(event, WorkoutEnded):
                self._end(event)

    def rate_hold(self, effort: int) -> HoldRecord | None:
        done = [index for index, hold in enumerate(self.holds) if hold.ended_at is not None]
        if not done:
            return None
        rated = self.holds[done[-1]] = replace(self.holds[done[-1]], effort=effort)
        self._waiting.append(lambda: self._history.rate_hold(rated.id, effort))
        return rated

    def correct_hold(self, hold_id: str, held_ms: int) -> None:
        self.holds[:] = [
            replace(hold, held_ms=held_ms) if hold.id == hold_id else hold for hold in self.holds
        ]
        self._waiting.append(lambda: self._history.correct_hold(hold_id, held_ms))

    def describe(self, effort: int | None, felt: frozenset[Felt], note: str) -> None:
        record = self.record = replace(self.record, effort=effort, felt=felt, note=note)
        self._waiting.append(lambda: self._history.update_workout(record))

    def save(self) -> bool:
        """Write until nothing waits or a write fails; True if nothing waits."""
        while self._waiting:
            try:
                self._waiting[0]()
            except StorageError as error:
                if not self.error:
                    _log.info("a record waits in memory: %s", error)
                self.error = str(error)
                return False
            self._waiting.pop(0)
        self.error = ""
        return True

    def _add_hold(self, event: HoldEnded) -> None:
        ended_at = self._wall_at(event.at_ms)
        hold = hold_record(event, self._clock.new_id(), self.record.id, ended_at)
        self.holds.append(hold)
        self._waiting.append(lambda: self._history.add_hold(hold))

    def _end(self, event: WorkoutEnded) -> None:
        record = self.record = replace(
            self.record,
            status=WorkoutStatus.FINISHED if event.finished else WorkoutStatus.STOPPED,
            elapsed_ms=event.elapsed_ms,
            ended_at=self._wall_at(event.at_ms),
        )
        attempts = last_attempts(self.holds)
        not_done = [
            not_done_record(
                interval,
                self._clock.new_id(),
                record.id,
                attempt=attempts.get(interval.index, 0) + 1,
            )
            for interval in holds_not_done(self._timeline, self.holds)
        ]
        self.holds += not_done
        self._waiting.append(lambda: self._history.end_workout(record, not_done))

    def _wall_at(self, at_ms: int) -> datetime:
        """Return the wall clock's instant at an instant of the monotonic clock."""
        return self._clock.now() - timedelta(milliseconds=self._clock.monotonic_ms() - at_ms)


class _SleepWatch:
    """Notices that the machine slept, by the wall clock's jump or by a gap between two looks."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.begin(clock.monotonic_ms())

    def begin(self, now_ms: int) -> None:
        """Take the machine for awake now."""
        self._seen_ms = now_ms
        self._wall_ahead_ms = self._wall_ahead(now_ms)

    def slept_from(self, now_ms: int) -> int | None:
        """Return the last instant known to be awake; None if there was no sleep since."""
        seen_ms, self._seen_ms = self._seen_ms, now_ms
        ahead_ms = self._wall_ahead(now_ms)
        jump_ms = ahead_ms - self._wall_ahead_ms
        self._wall_ahead_ms = ahead_ms
        slept = jump_ms > CLOCK_JUMP_MS or now_ms - seen_ms > LONGEST_GAP_MS
        return seen_ms if slept else None

    def busy(self, duration_ms: int) -> None:
        """Take note of time that the program spent itself: a slow disk is no sleep."""
        self._seen_ms += duration_ms

    def _wall_ahead(self, now_ms: int) -> int:
        return round(self._clock.now().timestamp() * 1000) - now_ms
