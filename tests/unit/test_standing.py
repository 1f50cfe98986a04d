# SPDX-License-Identifier: GPL-3.0-or-later
"""A workout that is taken up where another one stood goes on as that one would have."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from glutetimer.domain.events import Event, HoldEnded, WorkoutResumed
from glutetimer.domain.standing import Standing
from glutetimer.domain.timeline import Timeline
from glutetimer.domain.workout import Workout, WorkoutState
from tests.unit.strategies import BRIDGE, Press, delays, presses, timeline_of, timelines

FAR_MS = 100_000_000


def _give(workout: Workout, commands: Sequence[Press], now_ms: int) -> tuple[list[Event], int]:
    events: list[Event] = []
    for press in commands:
        now_ms += press.after_ms
        events += press.give(workout, now_ms)
    return events, now_ms


def _since(events: Sequence[Event], began_ms: int) -> list[Event]:
    return [replace(event, at_ms=event.at_ms - began_ms) for event in events]


@given(
    timelines(),
    st.lists(presses(), max_size=8),
    delays(),
    st.lists(presses(), max_size=8),
    st.integers(0, 10**9),
)
@settings(max_examples=50)
def test_whatever_comes_is_what_would_have_come(
    timeline: Timeline, before: list[Press], pause_ms: int, after: list[Press], again_ms: int
) -> None:
    """The same events at the same distances, the same held times, at any instant of any workout."""
    one = Workout(timeline)
    one.start(0)
    _, now_ms = _give(one, before, 0)
    now_ms += pause_ms
    one.advance(now_ms)
    assume(one.state is not WorkoutState.ENDED)
    standing = one.standing(now_ms)
    other = Workout.restored(timeline, standing, again_ms)
    assert other.state is WorkoutState.PAUSED
    assert other.standing(again_ms + 3_600_000) == standing
    if one.state is WorkoutState.RUNNING:
        assert other.resume(again_ms) == [WorkoutResumed(again_ms)]
    came, end_ms = _give(one, after, now_ms)
    comes, again_end_ms = _give(other, after, again_ms)
    came += one.stop(end_ms + FAR_MS)
    comes += other.stop(again_end_ms + FAR_MS)
    assert _since(comes, again_ms) == _since(came, now_ms)


@given(timelines(), st.lists(presses(), max_size=8), st.lists(delays(), max_size=5))
@settings(max_examples=30)
def test_time_between_two_runs_of_the_program_does_not_count(
    timeline: Timeline, commands: list[Press], gaps_ms: list[int]
) -> None:
    """However often it is taken up: the time of the workout and of each hold add up."""
    once, often = Workout(timeline), Workout(timeline)
    once.start(0)
    often.start(0)
    now_ms = away_ms = 0
    for press, gap_ms in zip(commands, [*gaps_ms, *[0] * len(commands)], strict=False):
        now_ms += press.after_ms
        once_did = press.give(once, now_ms)
        often_did = press.give(often, now_ms + away_ms)
        assert _held(once_did) == _held(often_did)
        if often.state in {WorkoutState.READY, WorkoutState.ENDED}:
            break
        runs = often.state is WorkoutState.RUNNING
        often = Workout.restored(timeline, often.standing(now_ms + away_ms), now_ms + away_ms)
        away_ms += gap_ms
        if runs:
            often.resume(now_ms + away_ms)
        assert often.total_elapsed_ms(now_ms + away_ms) == once.total_elapsed_ms(now_ms)


def _held(events: Sequence[Event]) -> list[tuple[int, int, int, str]]:
    return [
        (e.interval.index, e.attempt, e.held_ms, e.outcome.value)
        for e in events
        if isinstance(e, HoldEnded)
    ]


def test_it_belongs_to_its_timeline() -> None:
    """A place on another timeline means nothing."""
    standing = Workout(timeline_of(BRIDGE)).standing(0)
    with pytest.raises(ValueError, match="another timeline"):
        Workout.restored(timeline_of(replace(BRIDGE, sets=2)), standing, 0)


@pytest.mark.parametrize(
    "wrong",
    [{"index": 11}, {"index": -1}, {"elapsed_ms": -1}, {"duration_ms": -1}, {"total_ms": -1}],
)
def test_a_standing_that_cannot_be_is_refused(wrong: dict[str, int]) -> None:
    """It may come from a file."""
    standing = Workout(timeline_of(BRIDGE)).standing(0)
    with pytest.raises(ValueError, match=r"interval|stand"):
        replace(standing, **wrong)  # type: ignore[arg-type]


def test_an_untouched_workout_stands_at_its_start() -> None:
    """Nothing has passed."""
    attempts = (0,) * 11
    assert Workout(timeline_of(BRIDGE)).standing(5) == Standing(
        0, 0, 25_000, False, 0, attempts, frozenset()
    )
