# SPDX-License-Identifier: GPL-3.0-or-later
"""Breath and tempo within the holds: whole cycles, nothing over a countdown, nothing counted."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutetimer.domain.circuit import Step, Tempo
from glutetimer.domain.exercise import Side, Sides
from glutetimer.domain.pace import (
    COUNTDOWN_MS,
    TICK_MS,
    Pace,
    Pacing,
    Phase,
    pace_of,
    timeline_phases,
    upcoming_phases,
)
from glutetimer.domain.settings import Settings
from glutetimer.domain.timeline import Breathing, Interval, IntervalKind, Timeline
from glutetimer.domain.workout import Workout
from glutetimer.exchange.catalogue import load_catalogue
from tests.unit.strategies import FEW, Press, presses, tempos, timeline_of, timelines

T0 = 700_000
FAR_MS = 100_000_000
BREATH = Breathing()
SQUAT = Step("squat", 30_000, tempo=Tempo(2_000, 1_000, 3_000))
PLANK = Pacing(BREATH).apply(timeline_of(Step("plank", 30_000)))
PLANKS = Pacing(BREATH).apply(timeline_of(Step("plank", 30_000), Step("plank", 30_000)))
breathings = st.builds(Breathing, st.integers(1_000, 9_000), st.integers(1_000, 9_000))
pacings = st.builds(
    Pacing,
    st.none() | breathings,
    st.integers(1_000, 40_000),
    st.just(frozenset({"wall-squat"})),
)
paced_timelines = st.builds(Pacing.apply, pacings, timelines())


def _hold(
    duration_ms: int,
    tempo: Tempo | None = None,
    breathing: Breathing | None = BREATH,
    *,
    open_ended: bool = False,
) -> Interval:
    kind = IntervalKind.HOLD
    return Interval(kind, duration_ms, tempo=tempo, breathing=breathing, open_ended=open_ended)


def _pace(interval: Interval, duration_ms: int | None = None) -> Pace:
    pace = pace_of(interval, interval.duration_ms if duration_ms is None else duration_ms)
    assert pace is not None
    return pace


def _words(phases: Sequence[Phase]) -> list[tuple[int, str, int]]:
    return [(phase.at_ms, phase.kind.value, phase.cycle) for phase in phases]


def _begun(timeline: Timeline, at: int = 0) -> Workout:
    workout = Workout(timeline)
    workout.start(T0)
    workout.advance(T0 + at)
    return workout


def _of(workout: Workout, from_ms: int) -> list[tuple[int, str, int]]:
    phases = upcoming_phases(workout, T0 + from_ms, FAR_MS)
    return [(at_ms - T0, word, cycle) for at_ms, word, cycle in _words(list(phases))]


def _breathes(timeline: Timeline) -> list[bool]:
    return [interval.breathing is not None for interval in timeline]


def test_a_long_hold_breathes_in_whole_breaths() -> None:
    """In for four seconds and out for six; the breath that would meet the 3-2-1 is left out."""
    phases = list(_pace(_hold(45_000)).phases(0, 45_000))
    assert _words(phases) == [
        *((0, "breath_in", 1), (4_000, "breath_out", 1)),
        *((10_000, "breath_in", 2), (14_000, "breath_out", 2)),
        *((20_000, "breath_in", 3), (24_000, "breath_out", 3)),
        *((30_000, "breath_in", 4), (34_000, "breath_out", 4)),
    ]
    assert [phase.end_ms for phase in phases][-1] == 40_000


@pytest.mark.parametrize(("duration_ms", "breaths"), [(42_999, 3), (43_000, 4), (43_001, 4)])
def test_the_last_breath_ends_by_the_countdown(duration_ms: int, breaths: int) -> None:
    """To the millisecond."""
    assert _pace(_hold(duration_ms)).cycles == breaths


def test_only_long_holds_are_paced() -> None:
    """What counts is what was planned; in a rest everybody breathes as they like."""
    step = Step("plank", 29_999, rest_ms=60_000)
    timeline = timeline_of(step, Step("plank", 30_000), Step("plank", None), prepare_ms=60_000)
    assert _breathes(timeline) == [False] * 5
    assert _breathes(Pacing(BREATH).apply(timeline)) == [False, False, False, True, True]
    assert _breathes(Pacing(BREATH, 20_000).apply(timeline)) == [False, True, False, True, True]


def test_no_breath_fits_into_what_is_left_of_a_hold() -> None:
    """A hold cut down to a few seconds has none."""
    assert list(_pace(_hold(30_000), 12_999).phases(0, 12_999)) == []
    assert _pace(_hold(30_000), 500).at(0) is None


def test_nothing_is_paced_unless_it_is_asked_for() -> None:
    """The usual settings pace no breath."""
    pacing = Pacing.of(Settings(), load_catalogue())
    timeline = timeline_of(Step("plank", 60_000))
    assert pacing.apply(timeline) is timeline
    assert pace_of(timeline[0], 60_000) is None


def test_the_settings_are_obeyed() -> None:
    """In, out and the shortest hold; movements have no breath of the program's."""
    settings = Settings(breathing=True, breath_in_s=3, breath_out_s=5, breath_from_s=20)
    pacing = Pacing.of(settings, load_catalogue())
    steps = (Step("plank", 20_000), Step("squat", 60_000), Step("plank", 19_000))
    plank, squat, short = pacing.apply(timeline_of(*steps))
    assert plank.breathing == Breathing(3_000, 5_000)
    assert squat.breathing is short.breathing is None


def test_an_open_ended_hold_breathes_on() -> None:
    """Its end is not known, so it has no countdown to keep clear of."""
    pace = _pace(_hold(0, open_ended=True))
    assert pace.cycles is None
    assert _words(list(pace.phases(3_605_000, 3_611_000))) == [
        *((3_604_000, "breath_out", 361), (3_610_000, "breath_in", 362)),
    ]


def test_a_tempo_counts_repetitions() -> None:
    """Up, hold, down; a repetition that could not be done in time is not begun."""
    pace = _pace(_hold(20_000, SQUAT.tempo))
    assert _words(list(pace.phases(6_000, 20_000))) == [
        *((6_000, "tempo_up", 2), (8_000, "tempo_hold", 2), (9_000, "tempo_down", 2)),
        *((12_000, "tempo_up", 3), (14_000, "tempo_hold", 3), (15_000, "tempo_down", 3)),
    ]
    assert pace.at(18_000) is None


def test_a_movement_without_a_stop_goes_up_and_down() -> None:
    """No time at the top is no phase."""
    pace = _pace(_hold(20_000, Tempo(2_000, 0, 2_000)))
    assert [phase.kind.value for phase in pace.phases(0, 4_000)] == ["tempo_up", "tempo_down"]


def test_a_tempo_comes_before_the_breath() -> None:
    """One rhythm at a time."""
    pace = _pace(_hold(60_000, Tempo(2_000, 0, 2_000)))
    assert not any(phase.kind.is_breath for phase in pace.phases(0, 60_000))


def test_the_last_repetitions_are_seen_through_the_countdown() -> None:
    """The movement goes on to the end; only its ticks leave the 3-2-1 alone."""
    phases = list(_pace(_hold(30_000, Tempo(2_000, 0, 3_000))).phases(20_000, 30_000))
    assert [(phase.at_ms, phase.is_heard) for phase in phases] == [
        *((20_000, True), (22_000, True), (25_000, True), (27_000, False)),
    ]


@given(st.integers(1_000, 200_000), st.none() | tempos(), breathings, st.booleans())
def test_phases_follow_one_another_from_the_start(
    duration_ms: int, tempo: Tempo | None, breathing: Breathing, is_open: bool
) -> None:
    """Without a gap, in whole cycles, within the hold; and none is heard over the countdown."""
    interval = _hold(30_000, tempo, breathing, open_ended=is_open)
    pace = _pace(interval, duration_ms)
    phases = list(pace.phases(0, duration_ms))
    at_ms = 0
    for phase in phases:
        assert phase.at_ms == at_ms
        at_ms = phase.end_ms
        heard_ms = at_ms if phase.kind.is_breath else phase.at_ms + TICK_MS
        assert is_open or not phase.is_heard or heard_ms <= duration_ms - COUNTDOWN_MS
    if not is_open:
        assert at_ms <= duration_ms
        assert at_ms % pace.cycle_ms == 0
        room_ms = duration_ms - (0 if tempo else COUNTDOWN_MS)
        assert room_ms - at_ms < pace.cycle_ms


@given(st.integers(0, 90_000), st.none() | tempos(), st.integers(1, 20_000))
def test_any_look_sees_the_same_phases(from_ms: int, tempo: Tempo | None, width_ms: int) -> None:
    """Wherever one looks, a phase is what it is in the whole."""
    pace = _pace(_hold(90_000, tempo))
    whole = list(pace.phases(0, 90_000))
    until_ms = from_ms + width_ms
    seen = [phase for phase in whole if phase.end_ms > from_ms and phase.at_ms < until_ms]
    assert list(pace.phases(from_ms, until_ms)) == seen
    now = [phase for phase in whole if phase.at_ms <= from_ms < phase.end_ms]
    assert pace.at(from_ms) == (now[0] if now else None)


@FEW
@given(paced_timelines, st.integers(0, 100_000))
def test_a_workout_is_paced_as_its_timeline(timeline: Timeline, started_ms: int) -> None:
    """Done as planned, the phases of a workout are those of its timeline up to an open end."""
    workout = Workout(timeline)
    workout.start(started_ms)
    open_ms = [interval.start_ms for interval in timeline if interval.open_ended]
    until_ms = min(open_ms, default=timeline.total_ms)
    planned = [phase for phase in timeline_phases(timeline) if phase.at_ms < until_ms]
    coming = upcoming_phases(workout, started_ms, started_ms + until_ms)
    assert [(p.at_ms - started_ms, p.kind, p.cycle) for p in coming] == [
        (p.at_ms, p.kind, p.cycle) for p in planned
    ]


@FEW
@given(paced_timelines, st.lists(presses(), max_size=8))
def test_after_any_command_the_phases_lie_where_the_hold_says(
    timeline: Timeline, commands: list[Press]
) -> None:
    """Pauses, skips and added seconds: what is coming and what is shown are one and the same."""
    workout, now_ms = _begun(timeline), T0
    for press in commands:
        now_ms += press.after_ms
        press.give(workout, now_ms)
        pace = pace_of(workout.interval, workout.duration_ms)
        shown = pace.at(workout.elapsed_ms(now_ms)) if pace else None
        coming = list(upcoming_phases(workout, now_ms, now_ms + 1))
        if not list(workout.upcoming()):
            assert coming == []
            continue
        assert [(p.kind, p.cycle) for p in coming] == ([(shown.kind, shown.cycle)] if shown else [])
        if shown:
            assert coming[0].at_ms == now_ms - workout.elapsed_ms(now_ms) + shown.at_ms


def test_a_pause_moves_what_is_left() -> None:
    """Ten seconds of pause in a breath, and the rest of it comes ten seconds later."""
    workout = _begun(PLANK, 5_000)
    workout.pause(T0 + 5_000)
    assert _of(workout, 5_000) == []
    workout.resume(T0 + 15_000)
    assert _of(workout, 15_000) == [
        *((14_000, "breath_out", 1), (20_000, "breath_in", 2), (24_000, "breath_out", 2)),
    ]


def test_seconds_added_make_room_for_more_breaths() -> None:
    """The breaths before them stay where they were."""
    workout = _begun(PLANK, 12_000)
    before = _of(workout, 12_000)
    workout.extend(5_000, T0 + 12_000)
    assert _of(workout, 12_000) == [*before, (20_000, "breath_in", 3), (24_000, "breath_out", 3)]
    workout.extend(-5_000, T0 + 12_000)
    assert _of(workout, 12_000) == before


def test_a_skip_begins_the_next_hold_s_own_breath() -> None:
    """The pace starts with each hold."""
    workout = _begun(PLANKS, 17_000)
    workout.skip(T0 + 17_000)
    assert _of(workout, 17_000)[:2] == [(17_000, "breath_in", 1), (21_000, "breath_out", 1)]


def test_both_sides_have_their_own_repetitions() -> None:
    """Counting begins anew with each side."""
    step = Step("lunge", 10_000, sides=Sides.LEFT_RIGHT, tempo=Tempo(2_000, 0, 2_000))
    timeline = timeline_of(step)
    assert [hold.side for hold in timeline.holds] == [Side.LEFT, Side.RIGHT]
    assert [p.cycle for p in timeline_phases(timeline)] == [1, 1, 2, 2, 1, 1, 2, 2]
    assert all(interval.tempo is None for interval in timeline if not interval.is_hold)


@pytest.mark.parametrize("values", [(499, 0, 500), (500, -1, 500), (500, 0, 60_001), (500, 0, 1.5)])
def test_a_tempo_out_of_range_is_refused(values: tuple[int, int, int]) -> None:
    """Nobody moves faster than twice a second."""
    with pytest.raises(ValueError, match="tempo"):
        Tempo(*values)
