# SPDX-License-Identifier: GPL-3.0-or-later
"""One performance of a timeline, driven by instants that the caller passes in.

Nothing here reads a clock. Every command takes ``now_ms``, an instant on any monotonic clock in
integer milliseconds, first lets happen what was due before it, and returns all events in order.
Positions are computed from instants, never by counting ticks, so polling late loses nothing.
"""

from collections.abc import Iterator
from enum import Enum

from glutetimer.domain.events import (
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
from glutetimer.domain.timeline import Interval, IntervalKind, Timeline

BACK_RESTARTS_AFTER_MS = 3_000


class WorkoutState(Enum):
    """Where a workout stands."""

    READY = "ready"
    RUNNING = "running"
    PAUSED = "paused"
    ENDED = "ended"


class Workout:
    """Lead through a timeline: start, pause, resume, skip, back, jump, extend, break, stop.

    A command that makes no sense in the current state returns only what was due and changes
    nothing else.
    """

    def __init__(self, timeline: Timeline) -> None:
        """Prepare a workout.

        Raises:
            ValueError: If the timeline has no hold.
        """
        if not timeline.holds:
            raise ValueError("timeline has no hold")
        self.timeline = timeline
        self.state = WorkoutState.READY
        self.finished = False
        self._index = 0
        self._began_ms = 0  # when the current interval began, moved on by its pauses
        self._started_ms = 0  # when the workout began, moved on by all pauses
        self._paused_at_ms = 0
        self._seen_ms = 0
        self._duration_ms = 0
        self._attempts = [0] * len(timeline)

    @property
    def interval(self) -> Interval:
        """Return the current interval."""
        return self.timeline[self._index]

    @property
    def duration_ms(self) -> int:
        """Return the length of the current interval with its extensions; 0 if open-ended."""
        return self._duration_ms

    def elapsed_ms(self, now_ms: int) -> int:
        """Return how much of the current interval has passed, without pauses."""
        if self.state is WorkoutState.READY:
            return 0
        passed = max(0, self._frozen(now_ms) - self._began_ms)
        return passed if self.interval.open_ended else min(passed, self._duration_ms)

    def remaining_ms(self, now_ms: int) -> int:
        """Return what is left of the current interval; 0 if it is open-ended."""
        if self.interval.open_ended:
            return 0
        return self._duration_ms - self.elapsed_ms(now_ms)

    def total_elapsed_ms(self, now_ms: int) -> int:
        """Return the length of the workout so far, without pauses."""
        if self.state is WorkoutState.READY:
            return 0
        return max(0, self._frozen(now_ms) - self._started_ms)

    def total_remaining_ms(self, now_ms: int) -> int:
        """Return what is left of the whole timeline as planned."""
        if self.state is WorkoutState.ENDED:
            return 0
        return self.remaining_ms(now_ms) + self.timeline.total_ms - self.interval.end_ms

    def position_ms(self, now_ms: int) -> int:
        """Return the place on the planned timeline, for a playhead."""
        interval = self.interval
        if self.state is WorkoutState.ENDED and self.finished:
            return self.timeline.total_ms
        if not self._duration_ms:
            return interval.start_ms
        share = self.elapsed_ms(now_ms) / self._duration_ms
        return interval.start_ms + round(share * interval.duration_ms)

    def upcoming(self) -> Iterator[tuple[Interval, int, int]]:
        """Yield (interval, began_ms, duration_ms) from the current one on, while it runs.

        ``began_ms`` is the instant at which each one begins if nothing intervenes. Ends after an
        open-ended hold, whose end nobody knows.
        """
        if self.state is not WorkoutState.RUNNING:
            return
        began_ms, duration_ms = self._began_ms, self._duration_ms
        for interval in self.timeline.intervals[self._index :]:
            if interval.index != self._index:
                duration_ms = interval.duration_ms
            yield interval, began_ms, duration_ms
            if interval.open_ended:
                return
            began_ms += duration_ms

    def start(self, now_ms: int) -> list[Event]:
        """Begin with the first interval."""
        if self.state is not WorkoutState.READY:
            return self.advance(now_ms)
        self.state = WorkoutState.RUNNING
        self._started_ms = self._seen_ms = now_ms
        return [WorkoutStarted(now_ms), self._begin(0, now_ms)]

    def advance(self, now_ms: int) -> list[Event]:
        """Return every event that is due by ``now_ms``, in order, each exactly once.

        An instant before one seen already counts as that one.
        """
        events: list[Event] = []
        self._seen_ms = now_ms = max(now_ms, self._seen_ms)
        while self.state is WorkoutState.RUNNING and self._due_ms() <= now_ms:
            events += self._leave(self._index + 1, self._due_ms(), Outcome.DONE)
        return events

    def pause(self, now_ms: int, reason: PauseReason = PauseReason.USER) -> list[Event]:
        """Let time stand still."""
        events = self.advance(now_ms)
        if self.state is WorkoutState.RUNNING:
            self.state = WorkoutState.PAUSED
            self._paused_at_ms = self._seen_ms
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
        """Start this interval again; within its first 3 s, go to the one before it."""
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
        holds = [i.index for i in self.timeline.intervals[: self._index + 1] if i.is_hold]
        if self._is_under_way and holds:
            events += self._leave(holds[-1], self._seen_ms, Outcome.REPEATED)
        return events

    def break_hold(self, now_ms: int) -> list[Event]:
        """End this hold early, record the real time, and go to what follows it.

        Outside a hold nothing happens. An open-ended hold is done by this.
        """
        events = self.advance(now_ms)
        if self._is_under_way and self.interval.is_hold:
            outcome = Outcome.DONE if self.interval.open_ended else Outcome.BROKEN
            events += self._leave(self._index + 1, self._seen_ms, outcome)
        return events

    def extend(self, delta_ms: int, now_ms: int) -> list[Event]:
        """Add to what is left of this interval; a negative delta takes away, down to its end.

        An open-ended hold has nothing left that could change.
        """
        events = self.advance(now_ms)
        if not self._is_under_way or self.interval.open_ended:
            return events
        elapsed_ms = self.elapsed_ms(self._seen_ms)
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

    @property
    def _is_under_way(self) -> bool:
        return self.state in (WorkoutState.RUNNING, WorkoutState.PAUSED)

    def _frozen(self, now_ms: int) -> int:
        """Return the instant that counts: that of the pause or the end while one lasts."""
        if self.state is WorkoutState.RUNNING:
            return now_ms
        return self._paused_at_ms

    def _run_again(self) -> None:
        pause_ms = self._seen_ms - self._paused_at_ms
        self._began_ms += pause_ms
        self._started_ms += pause_ms
        self.state = WorkoutState.RUNNING

    def _due_ms(self) -> float:
        if self.interval.open_ended:
            return float("inf")
        return self._began_ms + self._duration_ms

    def _early_outcome(self) -> Outcome:
        return Outcome.DONE if self.interval.open_ended else Outcome.SKIPPED

    def _leave(self, target: int, at_ms: float, outcome: Outcome) -> list[Event]:
        """End the current interval and begin another; behind the last one, end the workout."""
        at = int(at_ms)
        events = self._end_hold(at, outcome)
        if target >= len(self.timeline):
            return [*events, self._end(at, finished=True)]
        events.append(self._begin(target, at))
        return events

    def _begin(self, index: int, at_ms: int) -> Event:
        self._index = index
        self._duration_ms = self.interval.duration_ms
        # While paused, the interval begins at the instant at which time stands still.
        self._began_ms = self._frozen(at_ms)
        self._attempts[index] += 1
        return IntervalStarted(at_ms, self.interval, self._attempts[index])

    def _end_hold(self, at_ms: int, outcome: Outcome) -> list[Event]:
        interval = self.interval
        if interval.kind is not IntervalKind.HOLD:
            return []
        held_ms = self.elapsed_ms(at_ms)
        planned_ms = interval.duration_ms
        if outcome is Outcome.REPEATED:
            planned_ms = min(planned_ms, held_ms)
            if not held_ms:
                return []
        attempt = self._attempts[interval.index]
        return [HoldEnded(at_ms, interval, attempt, planned_ms, held_ms, outcome)]

    def _end(self, at_ms: int, *, finished: bool) -> WorkoutEnded:
        elapsed_ms = self.total_elapsed_ms(at_ms)
        self._paused_at_ms = self._frozen(at_ms)
        self.state = WorkoutState.ENDED
        self.finished = finished
        return WorkoutEnded(at_ms, finished, elapsed_ms)
