# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever a user presses and however often somebody looks, a workout keeps its rules."""

import copy
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from glutetimer.domain.circuit import Step
from glutetimer.domain.events import (
    Event,
    HoldEnded,
    IntervalChanged,
    IntervalStarted,
    Outcome,
    WorkoutEnded,
    WorkoutPaused,
    WorkoutResumed,
)
from glutetimer.domain.record import holds_not_done
from glutetimer.domain.timeline import Timeline
from glutetimer.domain.workout import Workout, WorkoutState
from tests.unit.strategies import FEW, Press, delays, presses, timeline_of, timelines
from tests.unit.test_record import record_of

FAR_MS = 100_000_000


class Replay:
    """Adds up from the events alone how long each attempt at each interval ran.

    Attributes:
        attempts: By interval and attempt, the milliseconds that it ran without pauses.
        extended: The attempts whose length was changed.
    """

    def __init__(self, events: Sequence[Event]) -> None:
        self.attempts: dict[tuple[int, int], int] = {}
        self.extended: set[tuple[int, int]] = set()
        self._runs = True
        self._at_ms = events[0].at_ms if events else 0
        self._current = (-1, 0)
        for event in events:
            self._take(event)

    def _take(self, event: Event) -> None:
        if self._runs and self._current in self.attempts:
            self.attempts[self._current] += event.at_ms - self._at_ms
        self._at_ms = event.at_ms
        match event:
            case WorkoutPaused():
                self._runs = False
            case WorkoutResumed():
                self._runs = True
            case IntervalStarted(interval=interval, attempt=attempt):
                self._current = (interval.index, attempt)
                self.attempts[self._current] = 0
            case IntervalChanged():
                self.extended.add(self._current)
            case _:
                pass


class WorkoutMachine(RuleBasedStateMachine):
    """A user who presses anything at any time."""

    @initialize(timeline=timelines(), now_ms=st.integers(0, 10**9))
    def begin(self, timeline: Timeline, now_ms: int) -> None:
        self.workout = Workout(timeline)
        self.now_ms = now_ms
        self.counted_ms = 0
        self.events: list[Event] = []

    @precondition(lambda self: self.workout.state is WorkoutState.READY)
    @rule()
    def start(self) -> None:
        self.events += self.workout.start(self.now_ms)

    @rule(press=presses())
    def press(self, press: Press) -> None:
        self._wait(press.after_ms)
        self.events += press.give(self.workout, self.now_ms)

    @rule(awake_ms=delays(), asleep_ms=st.integers(0, 50_000_000))
    def sleep(self, awake_ms: int, asleep_ms: int) -> None:
        self._wait(awake_ms)
        last_awake_ms = self.now_ms
        self.now_ms += asleep_ms
        self.events += self.workout.slept(last_awake_ms, self.now_ms)

    @rule(back_ms=st.integers(1, 100_000))
    def look_in_the_past(self, back_ms: int) -> None:
        assert self.workout.advance(self.now_ms - back_ms) == []

    @rule()
    def start_twice(self) -> None:
        if self.workout.state is not WorkoutState.READY:
            assert self.workout.start(self.now_ms) == []

    @precondition(lambda self: self.workout.state is WorkoutState.RUNNING)
    @rule()
    def foresee(self) -> None:
        """What is upcoming is what comes if nobody presses anything."""
        foreseen = [(interval, began) for interval, began, _ in self.workout.upcoming()]
        later = copy.deepcopy(self.workout).advance(self.now_ms + FAR_MS)
        came = [(e.interval, e.at_ms) for e in later if isinstance(e, IntervalStarted)]
        assert came == foreseen[1:]

    def _wait(self, ms: int) -> None:
        """Let time pass and look, as the count of the running time needs to know the end."""
        self.now_ms += ms
        if self.workout.state is WorkoutState.RUNNING:
            events = self.workout.advance(self.now_ms)
            ended = [event.at_ms for event in events if isinstance(event, WorkoutEnded)]
            self.counted_ms += ms - (self.now_ms - ended[0] if ended else 0)
            self.events += events

    @invariant()
    def events_come_in_order(self) -> None:
        instants = [event.at_ms for event in self.events]
        assert instants == sorted(instants)

    @invariant()
    def it_ends_once_and_last(self) -> None:
        ends = [i for i, event in enumerate(self.events) if isinstance(event, WorkoutEnded)]
        is_over = self.workout.state is WorkoutState.ENDED
        assert ends == ([len(self.events) - 1] if is_over else [])

    @invariant()
    def only_running_time_counts(self) -> None:
        assert self.workout.total_elapsed_ms(self.now_ms) == self.counted_ms

    @invariant()
    def attempts_count_up(self) -> None:
        begun: dict[int, int] = {}
        for event in self.events:
            if isinstance(event, IntervalStarted):
                begun[event.interval.index] = begun.get(event.interval.index, 0) + 1
                assert event.attempt == begun[event.interval.index]

    @invariant()
    def holds_count_what_they_ran(self) -> None:
        replay = Replay(self.events)
        ended = [event for event in self.events if isinstance(event, HoldEnded)]
        assert len({(e.interval.index, e.attempt) for e in ended}) == len(ended)
        for hold in ended:
            key = (hold.interval.index, hold.attempt)
            assert hold.held_ms == replay.attempts[key]
            if key not in replay.extended and not hold.interval.open_ended:
                assert hold.held_ms <= hold.planned_ms

    @invariant()
    def every_hold_that_ran_has_ended(self) -> None:
        """But the one that still runs."""
        holds = {hold.index for hold in self.workout.timeline.holds}
        ran = [key for key, ms in Replay(self.events).attempts.items() if ms and key[0] in holds]
        if self.workout.state is not WorkoutState.ENDED:
            begun = [e for e in self.events if isinstance(e, IntervalStarted)][-1:]
            running = [(e.interval.index, e.attempt) for e in begun]
            ran = [key for key in ran if key not in running]
        ended = {(e.interval.index, e.attempt) for e in self.events if isinstance(e, HoldEnded)}
        assert set(ran) <= ended

    @invariant()
    def time_is_volume_or_not(self) -> None:
        """Held time and the rest of the time are the length of the workout."""
        if self.workout.state is WorkoutState.ENDED:
            replay = Replay(self.events)
            kinds = {interval.index: interval.is_hold for interval in self.workout.timeline}
            held_ms = sum(e.held_ms for e in self.events if isinstance(e, HoldEnded))
            other_ms = sum(ms for (index, _), ms in replay.attempts.items() if not kinds[index])
            (end,) = [event for event in self.events if isinstance(event, WorkoutEnded)]
            assert held_ms + other_ms == end.elapsed_ms == self.counted_ms

    @invariant()
    def the_plan_is_asked_once(self) -> None:
        """One attempt stands for each hold; the others asked no more than was held."""
        full: dict[int, int] = {}
        for event in self.events:
            if not isinstance(event, HoldEnded):
                continue
            asked = event.interval.duration_ms
            stands = event.outcome is not Outcome.REPEATED and event.interval.index not in full
            if stands:
                full[event.interval.index] = event.planned_ms
            assert event.planned_ms == (asked if stands else min(asked, event.held_ms))

    @invariant()
    def readings_are_in_their_ranges(self) -> None:
        workout, now_ms = self.workout, self.now_ms
        interval, elapsed_ms = workout.interval, workout.elapsed_ms(self.now_ms)
        assert elapsed_ms >= 0
        assert workout.remaining_ms(now_ms) >= 0
        assert workout.total_remaining_ms(now_ms) >= 0
        assert interval.start_ms <= workout.position_ms(now_ms)
        assert workout.position_ms(now_ms) <= max(interval.end_ms, interval.start_ms)
        if not interval.open_ended:
            assert elapsed_ms + workout.remaining_ms(now_ms) == workout.duration_ms

    @invariant()
    def upcoming_is_contiguous(self) -> None:
        upcoming = list(self.workout.upcoming())
        for (one, began_ms, duration_ms), (other, next_ms, _) in pairwise(upcoming):
            assert (other.index, next_ms) == (one.index + 1, began_ms + duration_ms)
        runs = self.workout.state is WorkoutState.RUNNING
        assert bool(upcoming) is runs
        if runs:
            assert upcoming[0][0] is self.workout.interval

    def teardown(self) -> None:
        if not hasattr(self, "workout") or self.workout.state is WorkoutState.READY:
            return
        self.events += self.workout.stop(self.now_ms)
        self.it_ends_once_and_last()
        self.only_running_time_counts()
        self.time_is_volume_or_not()
        self._nothing_changes_any_more()
        self._every_planned_hold_is_covered()

    def _nothing_changes_any_more(self) -> None:
        before = self.workout.total_elapsed_ms(self.now_ms)
        for name in ("start", "pause", "resume", "skip", "back", "break_hold", "stop", "advance"):
            assert Press(0, name).give(self.workout, self.now_ms + FAR_MS) == []
        assert self.workout.total_elapsed_ms(self.now_ms + FAR_MS) == before

    def _every_planned_hold_is_covered(self) -> None:
        timeline = self.workout.timeline
        records = [record_of(event) for event in self.events if isinstance(event, HoldEnded)]
        not_done = list(holds_not_done(timeline, records))
        asked_ms = sum(
            record.planned_ms
            for record, stands in zip(records, self._stand(), strict=True)
            if stands
        )
        assert asked_ms + sum(hold.duration_ms for hold in not_done) == timeline.held_ms
        covered = {record.index for record in records} | {hold.index for hold in not_done}
        assert covered == {hold.index for hold in timeline.holds}

    def _stand(self) -> list[bool]:
        seen: set[int] = set()
        stand = []
        for event in self.events:
            if isinstance(event, HoldEnded):
                index = event.interval.index
                stands = event.outcome is not Outcome.REPEATED and index not in seen
                stand.append(stands)
                if stands:
                    seen.add(index)
        return stand


WorkoutMachine.TestCase.settings = settings(max_examples=50, stateful_step_count=25)
TestWorkoutMachine = WorkoutMachine.TestCase


def _run(timeline: Timeline, commands: Sequence[Press], looks: Sequence[int]) -> list[Event]:
    """Give the commands, look at the offsets in between, and look once at the very end."""
    workout = Workout(timeline)
    events = workout.start(0)
    waiting = sorted(looks)
    now_ms = 0
    for press in commands:
        now_ms += press.after_ms
        while waiting and waiting[0] <= now_ms:
            events += workout.advance(waiting.pop(0))
        events += press.give(workout, now_ms)
    for look_ms in waiting:
        events += workout.advance(look_ms)
    return events + workout.advance(now_ms + FAR_MS)


@given(timelines(), st.lists(presses(), max_size=8), st.lists(st.integers(0, 600_000), max_size=40))
@settings(max_examples=50)
def test_the_same_events_under_any_polling(
    timeline: Timeline, commands: list[Press], looks: list[int]
) -> None:
    """Looking often, seldom or only once at the end changes nothing."""
    assert _run(timeline, commands, looks) == _run(timeline, commands, [])


def _short_timelines() -> st.SearchStrategy[Timeline]:
    rests = st.sampled_from([0, 1, 700])
    lengths = st.integers(1_000, 2_500)
    step = st.builds(Step, st.just("plank"), lengths, sets=st.integers(1, 3), rest_ms=rests)
    return st.builds(timeline_of, step, step)


@given(_short_timelines(), st.lists(st.builds(replace, presses(), after_ms=st.integers(0, 3_000))))
@settings(max_examples=15)
def test_the_same_events_if_looked_at_each_millisecond(
    timeline: Timeline, commands: list[Press]
) -> None:
    """The most eager caller sees what the laziest one sees."""
    looks = range(30_000)
    assert _run(timeline, commands, looks) == _run(timeline, commands, [])


@given(timelines(open_ended=False), st.integers(0, 10**12))
@FEW
def test_an_undisturbed_workout_is_the_timeline(timeline: Timeline, started_ms: int) -> None:
    """Every interval begins at its offset, and every hold is held as planned."""
    workout = Workout(timeline)
    events = workout.start(started_ms) + workout.advance(started_ms + timeline.total_ms)
    begun = [(e.interval, e.at_ms - started_ms) for e in events if isinstance(e, IntervalStarted)]
    assert begun == [(interval, interval.start_ms) for interval in timeline]
    holds = [event for event in events if isinstance(event, HoldEnded)]
    assert [hold.interval for hold in holds] == list(timeline.holds)
    assert all(hold.held_ms == hold.planned_ms for hold in holds)
    assert events[-1] == WorkoutEnded(started_ms + timeline.total_ms, True, timeline.total_ms)
