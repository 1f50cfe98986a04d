# SPDX-License-Identifier: GPL-3.0-or-later
"""Lead one workout: time, sound, records and heartbeat, each where it belongs."""

from collections.abc import Callable
from dataclasses import replace

from glutetimer.domain.circuit import Circuit
from glutetimer.domain.events import (
    BreakCameLate,
    Event,
    IntervalStarted,
    PauseReason,
    WorkoutPaused,
    WorkoutStarted,
)
from glutetimer.domain.interrupted import Interrupted
from glutetimer.domain.record import Felt, HoldRecord, WorkoutRecord
from glutetimer.domain.timeline import Timeline
from glutetimer.domain.workout import Workout, WorkoutState
from glutetimer.ports import Clock, CuePlayer, CueStatus, Heartbeat, HistoryRepository
from glutetimer.runner.commands import Commands
from glutetimer.runner.heart import Heart
from glutetimer.runner.recorder import Recorder, plan_of
from glutetimer.runner.sleep_watch import SleepWatch
from glutetimer.sounding import AnnouncerOf, Sounding

LONGEST_WAIT_MS = 2_000
SOUND_LEAD_MS = 600


class WorkoutRunner(Commands):
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
        heartbeat: Heartbeat | None = None,
        left: Interrupted | None = None,
    ) -> None:
        """Prepare the workout of a circuit; nothing sounds or is stored before ``start``.

        Without ``announcer_of`` nothing is said, without ``heartbeat`` no other run of the
        program can take the workout up. ``left`` is a workout of this timeline to go on with.
        """
        super().__init__()
        self.circuit = circuit
        if left is None:
            self._plan, self.workout = plan_of(circuit, timeline, clock), Workout(timeline)
            self._recorder = Recorder(self._plan, clock, history)
        else:
            self._plan = left.plan
            self.workout = Workout.restored(timeline, left.beat.standing, clock.monotonic_ms())
            self._recorder = Recorder.restored(left, clock, history)
        self._clock = clock
        self._sounding = Sounding(circuit, self.workout, player, announcer_of)
        self._heart = Heart(heartbeat, self.workout, self._recorder)
        self._sleep_watch = SleepWatch(clock)
        self._has_begun = self._awaits_sound = False

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
        whole and exact, or after two seconds. A workout that is taken up is paused at first.
        """
        if self._has_begun:
            return self.tick()
        self._has_begun = True
        self._sounding.open(sum(hold.held_ms for hold in self.holds))
        if self.workout.state is WorkoutState.PAUSED:
            self._take_up()
            return self._told()
        self._recorder.begin()
        self._heart.begin(replace(self._plan, record=self.record))
        self._recorder.save()
        now_ms = self.now_ms
        self._sleep_watch.begin(now_ms)
        self._awaits_sound = self._sounding.status() is CueStatus.CLOSED
        start_ms = now_ms + LONGEST_WAIT_MS if self._awaits_sound else now_ms
        self._done(self.workout.start(start_ms), now_ms, reschedule=True)
        return self._told()

    def tick(self) -> list[Event]:
        """Let happen what is due; notice that the machine slept and pause from then on."""
        self._tick(self.now_ms)
        return self._told()

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

    @property
    def is_deleted(self) -> bool:
        """Tell whether it was deleted before all of it was stored."""
        return self._recorder.is_deleted

    def delete(self, *, undo: bool = False) -> None:
        """Store nothing more of it, and delete what is stored; or take that back."""
        self._recorder.undelete() if undo else self._recorder.delete()
        self.save_waiting()

    def save_waiting(self) -> bool:
        """Try again to store what waits in memory; True if nothing waits any more."""
        began_ms = self.now_ms
        is_saved = self._recorder.save()
        self._heart.rest_if_over(is_saved=is_saved or self.is_deleted)
        self._sleep_watch.busy(self.now_ms - began_ms)
        return is_saved

    def beat(self) -> None:
        """Keep where the workout stands if it is time; to be called five times a second."""
        now_ms = self.now_ms
        if not self._sleep_watch.is_overdue(now_ms):
            self._heart.beat_if_due(now_ms)

    def _take_up(self) -> None:
        now_ms, workout = self.now_ms, self.workout
        begun = IntervalStarted(now_ms, workout.interval, workout.attempt)
        paused = WorkoutPaused(now_ms, PauseReason.INTERRUPTED)
        self._done([WorkoutStarted(now_ms), begun, paused], now_ms)

    def _command(self, command: Callable[[int], list[Event]]) -> list[Event]:
        now_ms = self.now_ms
        if self._awaits_sound:
            self._start_at(now_ms)
        self._tick(now_ms)
        answer = command(now_ms)
        is_news = any(not isinstance(event, BreakCameLate) for event in answer)
        self._done(answer, now_ms, reschedule=is_news)
        return self._told()

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

    def _tick(self, now_ms: int) -> None:
        if self._awaits_sound:
            self._await_sound(now_ms)
        awake_ms = self._sleep_watch.slept_from(now_ms)
        if awake_ms is not None:
            self._done(self.workout.slept(awake_ms, now_ms), now_ms, reschedule=True)
            return
        self._done(self.workout.advance(now_ms), now_ms)
        self._sounding.look_ahead(now_ms)
        self._heart.beat_if_due(now_ms)

    def _done(self, events: list[Event], now_ms: int, *, reschedule: bool = False) -> None:
        # First what can't fail: whatever does, the holds are recorded and told.
        self._recorder.take(events)
        self._untold += events
        self._sounding.observe(events)
        if reschedule:
            self._sounding.renew(events, now_ms)
        if events:
            self._heart.beat(now_ms)
            self.save_waiting()
