# SPDX-License-Identifier: GPL-3.0-or-later
"""One performance of a timeline, driven by instants that the caller passes in.

Nothing here reads a clock. Every command takes ``now_ms``, an instant on any monotonic clock in
integer milliseconds, first lets happen what was due before it, and returns all events in order.
Positions are computed from instants, never by counting ticks, so polling late loses nothing.
"""

from glutetimer.domain.events import (
    BreakCameLate,
    Event,
    HoldEnded,
    IntervalChanged,
    IntervalStarted,
    Outcome,
    PauseReason,
    WorkoutEnded,
    WorkoutPaused,
    WorkoutResumed,
    WorkoutStarted,
)
from glutetimer.domain.playhead import Playhead, WorkoutState
from glutetimer.domain.timeline import IntervalKind

__all__ = ["BACK_RESTARTS_AFTER_MS", "LATE_BREAK_MS", "Workout", "WorkoutState"]

BACK_RESTARTS_AFTER_MS = 3_000
LATE_BREAK_MS = 1_500  # letting go, and finding the key


class Workout(Playhead):
    """Lead through a timeline: start, pause, resume, skip, back, jump, extend, break, stop.

    A command that makes no sense in the current state returns only what was due and changes
    nothing else.
    """

    def start(self, now_ms: int) -> list[Event]:
        """Begin with the first interval."""
        if self.state is not WorkoutState.READY:
            return self.advance(now_ms)
        self.state = WorkoutState.RUNNING
        self._started_ms = self._seen_ms = now_ms
        return [WorkoutStarted(now_ms), self._begin(0, now_ms)]

    def start_at(self, at_ms: int) -> None:
        """Move the start of a workout in which nothing has happened yet to another instant."""
        if self.state is WorkoutState.RUNNING and self._began_ms == self._started_ms:
            self._began_ms = self._started_ms = self._seen_ms = at_ms

    def advance(self, now_ms: int) -> list[Event]:
        """Return every event that is due by ``now_ms``, in order, each exactly once.

        An instant before one seen already counts as that one.
        """
        events: list[Event] = []
        self._seen_ms = now_ms = max(now_ms, self._seen_ms)
        while (due_ms := self._due_ms()) is not None and due_ms <= now_ms:
            was_hold = self.interval.is_hold
            events += self._leave(self._index + 1, due_ms, Outcome.DONE)
            self._follows_hold = was_hold and self.interval.is_hold
        return events

    def pause(self, now_ms: int, reason: PauseReason = PauseReason.USER) -> list[Event]:
        """Let time stand still."""
        events = self.advance(now_ms)
        if self.state is WorkoutState.RUNNING:
            self.state = WorkoutState.PAUSED
            self._paused_at_ms = self._seen_ms
            self._follows_hold = False
            events.append(WorkoutPaused(self._seen_ms, reason))
        return events

    def slept(self, from_ms: int, now_ms: int) -> list[Event]:
        """Pause at ``from_ms``, the last instant known to be awake; nothing after it counts."""
        events = self.pause(from_ms, PauseReason.SLEEP)
        self._seen_ms = max(self._seen_ms, now_ms)
        return events

    def resume(self, now_ms: int) -> list[Event]:
        """Let time run again."""
        events = self.advance(now_ms)
        if self.state is WorkoutState.PAUSED:
            self._run_again()
            events.append(WorkoutResumed(self._seen_ms))
        return events

    def skip(self, now_ms: int) -> list[Event]:
        """Go on to the next interval; an open-ended hold is done by this."""
        events = self.advance(now_ms)
        if self._is_under_way:
            events += self._leave(self._index + 1, self._seen_ms, self._early_outcome())
        return events

    def back(self, now_ms: int) -> list[Event]:
        """Start this interval again; within its first 3 s, go to the start of the one before."""
        events = self.advance(now_ms)
        if self._is_under_way:
            restart = self.elapsed_ms(self._seen_ms) > BACK_RESTARTS_AFTER_MS
            target = self._index if restart else max(0, self._index - 1)
            events += self._leave(target, self._seen_ms, Outcome.REPEATED)
        return events

    def jump(self, index: int, now_ms: int) -> list[Event]:
        """Go to the start of any interval.

        Raises:
            IndexError: If the timeline has no interval of that index.
        """
        if not 0 <= index < len(self.timeline):
            raise IndexError(f"interval index must be below {len(self.timeline)}: {index}")
        events = self.advance(now_ms)
        if self._is_under_way:
            outcome = Outcome.REPEATED if index <= self._index else self._early_outcome()
            events += self._leave(index, self._seen_ms, outcome)
        return events

    def repeat_hold(self, now_ms: int) -> list[Event]:
        """Do this hold again; outside a hold, the one before. Nothing before the first hold."""
        events = self.advance(now_ms)
        hold = self.timeline.hold_before(self._index + 1)
        if self._is_under_way and hold is not None:
            events += self._leave(hold.index, self._seen_ms, Outcome.REPEATED)
        return events

    def break_hold(self, now_ms: int) -> list[Event]:
        """End this hold early, record the real time, and go to what follows it.

        Outside a hold nothing happens. An open-ended hold is done by this. In the first 1.5 s of
        a hold that followed another one by itself, that one is meant: it stays as it is, as it
        would if a rest had followed it.
        """
        events = self.advance(now_ms)
        if self._is_under_way and self.interval.is_hold:
            if self._follows_hold and self.elapsed_ms(self._seen_ms) < LATE_BREAK_MS:
                late = BreakCameLate(self._seen_ms, self.timeline[self._index - 1])
                return [*events, late]
            outcome = Outcome.DONE if self.interval.open_ended else Outcome.BROKEN
            events += self._leave(self._index + 1, self._seen_ms, outcome)
        return events

    def extend(self, delta_ms: int, now_ms: int) -> list[Event]:
        """Add to what is left of this interval; a negative delta takes away, down to its end.

        A hold that is ended by this is done; it counts what was held. An open-ended hold has
        nothing left that could change.
        """
        events = self.advance(now_ms)
        if not self._is_under_way or self.interval.open_ended:
            return events
        elapsed_ms = self.elapsed_ms(self._seen_ms)
        self._past_half = self._past_half or elapsed_ms >= self._duration_ms // 2
        self._duration_ms = max(elapsed_ms, self._duration_ms + delta_ms)
        if self._duration_ms == elapsed_ms:
            return events + self._leave(self._index + 1, self._seen_ms, Outcome.DONE)
        return [*events, IntervalChanged(self._seen_ms, self.interval, self._duration_ms)]

    def stop(self, now_ms: int) -> list[Event]:
        """End the workout; the running hold counts what was held."""
        events = self.advance(now_ms)
        if self._is_under_way:
            events += self._end_hold(self._seen_ms, Outcome.STOPPED)
            events.append(self._end(self._seen_ms, finished=False))
        return events

    def _early_outcome(self) -> Outcome:
        return Outcome.DONE if self.interval.open_ended else Outcome.SKIPPED

    def _leave(self, target: int, at_ms: int, outcome: Outcome) -> list[Event]:
        """End the current interval and begin another; behind the last one, end the workout."""
        events = self._end_hold(at_ms, outcome)
        if target >= len(self.timeline):
            return [*events, self._end(at_ms, finished=True)]
        return [*events, self._begin(target, at_ms)]

    def _begin(self, index: int, at_ms: int) -> Event:
        self._index = index
        self._duration_ms = self.interval.duration_ms
        self._past_half = self._follows_hold = False
        # While paused, the interval begins at the instant at which time stands still.
        self._began_ms = self._frozen(at_ms)
        self._attempts[index] += 1
        self._counted = None
        return IntervalStarted(at_ms, self.interval, self._attempts[index])

    def _end_hold(self, at_ms: int, outcome: Outcome) -> list[Event]:
        interval = self.interval
        if interval.kind is not IntervalKind.HOLD:
            return []
        held_ms = self.elapsed_ms(at_ms)
        planned_ms = interval.duration_ms
        if outcome is Outcome.REPEATED or interval.index in self._asked:
            planned_ms = min(planned_ms, held_ms)
            if not held_ms:
                return []
        else:
            self._asked.add(interval.index)
            self._counted = None
        attempt = self._attempts[interval.index]
        return [HoldEnded(at_ms, interval, attempt, planned_ms, held_ms, outcome)]

    def _end(self, at_ms: int, *, finished: bool) -> WorkoutEnded:
        elapsed_ms = self.total_elapsed_ms(at_ms)
        self._paused_at_ms = self._frozen(at_ms)
        self.state = WorkoutState.ENDED
        self.finished = finished
        return WorkoutEnded(at_ms, finished, elapsed_ms)
