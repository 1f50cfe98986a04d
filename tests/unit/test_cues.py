# SPDX-License-Identifier: GPL-3.0-or-later
"""What sounds when: 3-2-1 before every change, and nothing on top of anything else."""

import copy
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glutetimer.domain.circuit import Step
from glutetimer.domain.cues import (
    HALFWAY_FROM_MS,
    LAST_TEN_FROM_MS,
    TICK_CLEARANCE_MS,
    Cue,
    CueKind,
    interval_cues,
    start_cue,
    timeline_cues,
    upcoming_cues,
)
from glutetimer.domain.events import IntervalStarted, WorkoutEnded
from glutetimer.domain.timeline import Interval, IntervalKind, Timeline
from glutetimer.domain.workout import Workout, WorkoutState
from tests.unit.strategies import BRIDGE, FEW, MAXIMUM, Press, presses, timeline_of, timelines

T0 = 700_000
FAR_MS = 100_000_000
TICKS = {CueKind.COUNTDOWN_3: 3_000, CueKind.COUNTDOWN_2: 2_000, CueKind.COUNTDOWN_1: 1_000}
# prepare 10 s, hold 25 s, rest 15 s, hold 25 s
BRIDGES = timeline_of(replace(BRIDGE, sets=2), prepare_ms=10_000)


def _cues(kind: IntervalKind, duration_ms: int) -> list[tuple[int, str]]:
    cues = interval_cues(Interval(kind, duration_ms), duration_ms)
    return [(cue.at_ms, cue.kind.value) for cue in cues]


def _words(cues: Sequence[Cue]) -> list[tuple[int, str]]:
    return [(cue.at_ms - T0, cue.kind.value) for cue in cues]


def _begun(timeline: Timeline, at: int) -> Workout:
    workout = Workout(timeline)
    workout.start(T0)
    workout.advance(T0 + at)
    return workout


@pytest.mark.parametrize("kind", IntervalKind)
def test_every_kind_of_interval_begins_with_its_own_sound(kind: IntervalKind) -> None:
    """The ears alone know what comes."""
    assert start_cue(kind).value == kind.value
    assert _cues(kind, 15_000) == [
        *((0, kind.value), (12_000, "countdown_3")),
        *((13_000, "countdown_2"), (14_000, "countdown_1")),
    ]


@pytest.mark.parametrize(
    ("duration_ms", "ticks"),
    [
        (1_000, []),
        (1_199, []),
        (1_200, [(200, "countdown_1")]),
        (2_000, [(1_000, "countdown_1")]),
        (3_000, [(1_000, "countdown_2"), (2_000, "countdown_1")]),
        (3_199, [(1_199, "countdown_2"), (2_199, "countdown_1")]),
        (3_200, [(200, "countdown_3"), (1_200, "countdown_2"), (2_200, "countdown_1")]),
        (4_000, [(1_000, "countdown_3"), (2_000, "countdown_2"), (3_000, "countdown_1")]),
    ],
)
@pytest.mark.parametrize("kind", [IntervalKind.HOLD, IntervalKind.RELAX, IntervalKind.SWITCH])
def test_short_intervals_keep_all_their_cues(
    kind: IntervalKind, duration_ms: int, ticks: list[tuple[int, str]]
) -> None:
    """A tick that would fall on the sound of the change is carried by that sound."""
    assert _cues(kind, duration_ms) == [(0, kind.value), *ticks]


@pytest.mark.parametrize(
    ("duration_ms", "within"),
    [
        (19_999, []),
        (20_000, [(10_000, "halfway")]),
        (25_001, [(12_500, "halfway")]),
        (29_999, [(14_999, "halfway")]),
        (30_000, [(15_000, "halfway"), (20_000, "last_ten")]),
        (60_000, [(30_000, "halfway"), (50_000, "last_ten")]),
    ],
)
def test_long_holds_tell_their_half_and_last_ten_seconds(
    duration_ms: int, within: list[tuple[int, str]]
) -> None:
    """From 20 s and 30 s on."""
    assert _cues(IntervalKind.HOLD, duration_ms)[1:-3] == within


@pytest.mark.parametrize("kind", [kind for kind in IntervalKind if kind is not IntervalKind.HOLD])
def test_only_holds_have_a_half(kind: IntervalKind) -> None:
    """A rest of two minutes is quiet until its last three seconds."""
    assert len(_cues(kind, 120_000)) == 4


def test_an_open_ended_hold_only_begins() -> None:
    """Nobody knows when three seconds are left."""
    hold = timeline_of(MAXIMUM)[0]
    assert interval_cues(hold, 0) == interval_cues(hold, 90_000) == [Cue(0, CueKind.HOLD)]


@given(st.sampled_from(IntervalKind), st.integers(1, 400_000))
def test_cues_of_an_interval_never_meet(kind: IntervalKind, duration_ms: int) -> None:
    """Ticks keep clear of the change, halfway and last ten keep a second from everything."""
    cues = interval_cues(Interval(kind, duration_ms), duration_ms)
    instants = [cue.at_ms for cue in cues] + [duration_ms]
    assert instants == sorted(instants)
    for one, other in pairwise(instants):
        assert other - one >= min(TICK_CLEARANCE_MS, duration_ms)
    for cue in cues:
        if cue.kind in (CueKind.HALFWAY, CueKind.LAST_TEN):
            others = [at_ms for at_ms in instants if at_ms != cue.at_ms]
            assert min(abs(at_ms - cue.at_ms) for at_ms in others) >= 1_000


@given(st.sampled_from(IntervalKind), st.integers(1_000, 400_000))
def test_the_countdown_comes_before_every_change(kind: IntervalKind, duration_ms: int) -> None:
    """Each second of the last three has its tick, or the change itself sounds there."""
    cues = interval_cues(Interval(kind, duration_ms), duration_ms)
    at = {cue.kind: cue.at_ms for cue in cues}
    for tick, before_ms in TICKS.items():
        expected_ms = duration_ms - before_ms
        assert at.get(tick, expected_ms) == expected_ms
        assert (tick in at) is (expected_ms >= TICK_CLEARANCE_MS)


def test_all_cues_of_a_circuit_in_order() -> None:
    """The transcript of two bridge holds."""
    assert [(cue.at_ms, cue.kind.value) for cue in timeline_cues(BRIDGES)] == [
        *((0, "prepare"), (7_000, "countdown_3"), (8_000, "countdown_2"), (9_000, "countdown_1")),
        *((10_000, "hold"), (22_500, "halfway")),
        *((32_000, "countdown_3"), (33_000, "countdown_2"), (34_000, "countdown_1")),
        (35_000, "rest"),
        *((47_000, "countdown_3"), (48_000, "countdown_2"), (49_000, "countdown_1")),
        *((50_000, "hold"), (62_500, "halfway")),
        *((72_000, "countdown_3"), (73_000, "countdown_2"), (74_000, "countdown_1")),
        (75_000, "finished"),
    ]


@given(timelines(open_ended=False), st.integers(0, 10**12))
@FEW
def test_a_workout_sounds_like_its_timeline(timeline: Timeline, started_ms: int) -> None:
    """Shifted by the instant of the start."""
    workout = Workout(timeline)
    workout.start(started_ms)
    shifted = [Cue(started_ms + cue.at_ms, cue.kind) for cue in timeline_cues(timeline)]
    assert upcoming_cues(workout, started_ms) == shifted


@given(timelines(open_ended=False), st.integers(0, 400_000))
@FEW
def test_a_later_look_finds_what_is_left(timeline: Timeline, at: int) -> None:
    """Nothing new appears, and nothing to come is lost."""
    workout = _begun(timeline, min(at, timeline.total_ms - 1))
    now_ms = T0 + min(at, timeline.total_ms - 1)
    planned = [Cue(T0 + cue.at_ms, cue.kind) for cue in timeline_cues(timeline)]
    assert upcoming_cues(workout, now_ms) == [cue for cue in planned if cue.at_ms >= now_ms]


def test_nothing_sounds_unless_time_runs() -> None:
    """Ready, paused or over."""
    workout = Workout(BRIDGES)
    assert upcoming_cues(workout, T0) == []
    workout.start(T0)
    workout.pause(T0 + 1_000)
    assert upcoming_cues(workout, T0 + 1_000) == []
    workout.stop(T0 + 2_000)
    assert upcoming_cues(workout, T0 + 2_000) == []


def test_after_a_pause_all_comes_later() -> None:
    """By the length of the pause."""
    workout = _begun(BRIDGES, 8_500)
    workout.pause(T0 + 8_500)
    workout.resume(T0 + 60_000)
    assert _words(upcoming_cues(workout, T0 + 60_000))[:2] == [
        *((60_500, "countdown_1"), (61_500, "hold"))
    ]


def test_a_longer_hold_is_counted_down_to_its_new_end() -> None:
    """The half moves as long as it is to come."""
    workout = _begun(BRIDGES, 12_000)
    workout.extend(15_000, T0 + 12_000)
    assert _words(upcoming_cues(workout, T0 + 12_000))[:6] == [
        *((30_000, "halfway"), (40_000, "last_ten")),
        *((47_000, "countdown_3"), (48_000, "countdown_2"), (49_000, "countdown_1")),
        (50_000, "rest"),
    ]


def test_the_half_is_told_once() -> None:
    """Five seconds more just after the half do not bring another one; the next hold has its own."""
    workout = _begun(BRIDGES, 23_000)
    workout.extend(5_000, T0 + 23_000)
    left = _words(upcoming_cues(workout, T0 + 23_000))
    assert [at for at, kind in left if kind == "halfway"] == [67_500]
    assert left[0] == (30_000, "last_ten")


def test_a_repeated_hold_has_its_half_again() -> None:
    """It is another attempt."""
    workout = _begun(BRIDGES, 23_000)
    workout.extend(5_000, T0 + 23_000)
    workout.repeat_hold(T0 + 24_000)
    assert _words(upcoming_cues(workout, T0 + 24_000))[:2] == [
        (24_000, "hold"),
        (36_500, "halfway"),
    ]


def test_nothing_is_promised_beyond_an_open_ended_hold() -> None:
    """No countdown, no finish."""
    workout = _begun(timeline_of(MAXIMUM, BRIDGE, prepare_ms=2_000), 0)
    assert _words(upcoming_cues(workout, T0)) == [
        *((0, "prepare"), (1_000, "countdown_1"), (2_000, "hold"))
    ]


@given(timelines(), st.lists(presses(), max_size=8))
@settings(max_examples=60)
def test_after_any_command_the_cues_agree_with_the_events(
    timeline: Timeline, commands: list[Press]
) -> None:
    """Each change to come has its sound at its instant, and its countdown before it."""
    workout, now_ms = Workout(timeline), T0
    workout.start(now_ms)
    for press in commands:
        now_ms += press.after_ms
        press.give(workout, now_ms)
    if workout.state is WorkoutState.PAUSED:
        workout.resume(now_ms)
    later = copy.deepcopy(workout).advance(now_ms + FAR_MS)
    changes = [
        (e.at_ms, start_cue(e.interval.kind)) for e in later if isinstance(e, IntervalStarted)
    ]
    changes += [(e.at_ms, CueKind.FINISHED) for e in later if isinstance(e, WorkoutEnded)]
    cues = [(cue.at_ms, cue.kind) for cue in upcoming_cues(workout, now_ms)]
    sounds = {start_cue(kind) for kind in IntervalKind} | {CueKind.FINISHED}
    assert [cue for cue in cues if cue[1] in sounds and cue[0] > now_ms] == changes
    begun_ms = [began_ms for _, began_ms, _ in workout.upcoming()]
    for began_ms, (ends_ms, _) in zip(begun_ms, changes, strict=False):
        for tick, before_ms in TICKS.items():
            tick_ms = ends_ms - before_ms
            due = tick_ms >= max(now_ms, began_ms + TICK_CLEARANCE_MS)
            assert ((tick_ms, tick) in cues) is due


def test_thresholds_leave_room() -> None:
    """Halfway and last ten can never fall on the countdown or on each other."""
    assert HALFWAY_FROM_MS // 2 >= 3_000 + 1_000
    assert LAST_TEN_FROM_MS // 2 >= 10_000 + 1_000


def test_the_shortest_circuit_still_ends_by_ear() -> None:
    """One second: a beginning and an end."""
    assert [cue.kind for cue in timeline_cues(timeline_of(Step("plank", 1_000)))] == [
        *(CueKind.HOLD, CueKind.FINISHED)
    ]
