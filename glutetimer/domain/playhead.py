# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a workout stands: state, interval and time, all computed from instants."""

from collections.abc import Iterator
from enum import Enum
from typing import Self

from glutetimer.domain.standing import Standing
from glutetimer.domain.timeline import Interval, Timeline


class WorkoutState(Enum):
    """Where a workout stands."""

    READY = "ready"
    RUNNING = "running"
    PAUSED = "paused"
    ENDED = "ended"


class Playhead:
    """The place of a workout on its timeline; a ``Workout`` moves it.

    Attributes:
        timeline: What is done.
        state: Whether time runs.
        finished: The timeline was done to its end.
    """

    def __init__(self, timeline: Timeline) -> None:
        """Stand before the first interval.

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
        self._duration_ms = timeline[0].duration_ms
        self._past_half = False
        self._follows_hold = False  # this hold began by itself when the time of another was up
        self._attempts = [0] * len(timeline)
        self._asked: set[int] = set()  # holds with an attempt that stands for what was planned
        self._counted: tuple[tuple[int, ...], frozenset[int]] | None = None

    @classmethod
    def restored(cls, timeline: Timeline, standing: Standing, now_ms: int) -> Self:
        """Return a workout that is paused now where another one stood.

        Raises:
            ValueError: If the timeline has no hold, or is not the one that the other one had.
        """
        if len(standing.attempts) != len(timeline):
            raise ValueError(f"this was another timeline, of {len(standing.attempts)} intervals")
        made = cls(timeline)
        made.state = WorkoutState.PAUSED
        made._index = standing.index
        made._duration_ms = standing.duration_ms
        made._past_half = standing.past_half
        made._attempts = list(standing.attempts)
        made._asked = set(standing.asked)
        made._paused_at_ms = made._seen_ms = now_ms
        made._began_ms = now_ms - standing.elapsed_ms
        made._started_ms = now_ms - standing.total_ms
        return made

    def standing(self, now_ms: int) -> Standing:
        """Return where the workout stands; to be asked after all that is due has happened."""
        if self._counted is None:
            self._counted = (tuple(self._attempts), frozenset(self._asked))
        return Standing(
            self._index,
            self.elapsed_ms(now_ms),
            self._duration_ms,
            self._past_half,
            self.total_elapsed_ms(now_ms),
            *self._counted,
        )

    @property
    def attempt(self) -> int:
        """Return how often the current interval was begun; 0 before the start."""
        return self._attempts[self._index]

    @property
    def interval(self) -> Interval:
        """Return the current interval."""
        return self.timeline[self._index]

    @property
    def duration_ms(self) -> int:
        """Return the length of the current interval with its extensions; 0 if open-ended."""
        return self._duration_ms

    @property
    def changed_past_half(self) -> bool:
        """Tell whether the current interval was past its half when its length was changed."""
        return self._past_half

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
        """Return what is left of the whole timeline as planned; open-ended holds count as 0."""
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
        planned_ms = self.elapsed_ms(now_ms) * interval.duration_ms // self._duration_ms
        return interval.start_ms + planned_ms

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

    def _due_ms(self) -> int | None:
        """Return when the current interval ends by itself; None if it does not."""
        if self.state is not WorkoutState.RUNNING or self.interval.open_ended:
            return None
        return self._began_ms + self._duration_ms
