# SPDX-License-Identifier: GPL-3.0-or-later
"""Circuits expand into contiguous timelines, with rests where people rest and nowhere else."""

from dataclasses import replace
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutetimer.domain.circuit import NO_LOAD, Block, Circuit, EmptyCircuitError, Load, Step
from glutetimer.domain.exercise import Side, Sides
from glutetimer.domain.targets import BestHold, BestHolds, HoldKey, Share
from glutetimer.domain.timeline import (
    MAX_INTERVALS,
    Interval,
    IntervalKind,
    Timeline,
    expand,
)
from tests.unit.strategies import (
    BRIDGE,
    FEW,
    MAXIMUM,
    SIDE_PLANK,
    bests,
    circuit_of,
    circuits,
    timeline_of,
    timelines,
)


def _shape(timeline: Timeline) -> list[str]:
    """Return each interval as kind, seconds and side: "hold 25", "hold 10 left", "rest 15"."""
    words = {Side.BOTH: "", Side.LEFT: " left", Side.RIGHT: " right"}
    return [
        f"{interval.kind.value} {interval.duration_ms // 1000}"
        f"{words[interval.side] if interval.is_hold else ''}"
        for interval in timeline
    ]


def test_bridge_holds_are_six_holds_and_five_rests() -> None:
    """There is no rest after the last hold of all."""
    timeline = timeline_of(BRIDGE, prepare_ms=10_000)
    assert _shape(timeline) == ["prepare 10", *["hold 25", "rest 15"] * 5, "hold 25"]
    assert timeline.total_ms == 10_000 + 6 * 25_000 + 5 * 15_000
    assert timeline.held_ms == 150_000
    assert len(timeline.holds) == 6


def test_offsets_are_absolute() -> None:
    """Each interval starts where the one before it ends, from 0."""
    timeline = timeline_of(replace(BRIDGE, sets=3), prepare_ms=10_000)
    assert [interval.start_ms for interval in timeline] == [
        0,
        10_000,
        35_000,
        50_000,
        75_000,
        90_000,
    ]
    assert [interval.index for interval in timeline] == [0, 1, 2, 3, 4, 5]
    assert timeline[1].end_ms == timeline[2].start_ms


def test_without_time_to_prepare_the_first_hold_begins_at_once() -> None:
    """Zero means no interval, not an empty one."""
    assert _shape(timeline_of(replace(BRIDGE, sets=1))) == ["hold 25"]


def test_a_round_rest_stands_in_place_of_the_rest_before_it() -> None:
    """The last step of a round keeps its rest only where no round rest follows."""
    plank = Step("plank", 20_000, rest_ms=10_000)
    timeline = timeline_of(plank, plank, rounds=2, round_rest_ms=60_000)
    assert _shape(timeline) == [
        *("hold 20", "rest 10", "hold 20"),
        "round_rest 60",
        *("hold 20", "rest 10", "hold 20"),
    ]


def test_without_a_round_rest_the_last_step_keeps_its_own() -> None:
    """Rounds without a rest between them run on as steps do."""
    plank = Step("plank", 20_000, rest_ms=10_000)
    assert _shape(timeline_of(plank, rounds=3)) == [
        *("hold 20", "rest 10"),
        *("hold 20", "rest 10"),
        "hold 20",
    ]


def test_between_blocks_the_last_rest_stays() -> None:
    """The warm-up's last rest leads to the main block; no round rest follows the last round."""
    warm_up = Block((Step("squeeze", 5_000, rest_ms=7_000),), rounds=2, round_rest_ms=9_000)
    circuit = Circuit("c1", "Any", (warm_up, Block((Step("plank", 20_000, rest_ms=10_000),))))
    assert _shape(expand(circuit)) == ["hold 5", "round_rest 9", "hold 5", "rest 7", "hold 20"]


def test_nothing_trails_after_the_last_hold() -> None:
    """Blocks without steps at the end leave no rest behind."""
    empty = Block((), rounds=3, round_rest_ms=60_000)
    circuit = Circuit("c1", "Any", (empty, Block((BRIDGE,)), empty))
    assert _shape(expand(circuit))[-1] == "hold 25"
    assert _shape(expand(circuit))[0] == "hold 25"


def test_repeats_have_a_relax_between_them() -> None:
    """Short holds within a set, each followed by a relax but the last."""
    step = Step("squeeze", 5_000, sets=2, repeats=(3,), relax_ms=2_000, rest_ms=15_000)
    one_set = ["hold 5", "relax 2", "hold 5", "relax 2", "hold 5"]
    assert _shape(timeline_of(step)) == [*one_set, "rest 15", *one_set]


def test_descending_repeats_have_one_number_a_set() -> None:
    """6-4-2: six holds, then four, then two."""
    step = Step("bird-dog", 10_000, sets=3, repeats=(6, 4, 2), relax_ms=3_000, rest_ms=30_000)
    holds = timeline_of(step).holds
    assert [(hold.set, hold.repeat, hold.repeats) for hold in holds] == [
        *((1, repeat, 6) for repeat in range(1, 7)),
        *((2, repeat, 4) for repeat in range(1, 5)),
        *((3, repeat, 2) for repeat in range(1, 3)),
    ]


def test_repeats_without_a_relax_follow_each_other() -> None:
    """Zero means no interval."""
    step = Step("squeeze", 5_000, repeats=(3,))
    assert _shape(timeline_of(step)) == ["hold 5"] * 3


def test_all_repeats_of_a_side_come_before_the_switch() -> None:
    """Left first, all its repeats, then the right; the rest comes after both."""
    step = replace(SIDE_PLANK, sets=2, repeats=(2,), relax_ms=3_000)
    one_set = [
        *("hold 10 left", "relax 3", "hold 10 left"),
        "switch 5",
        *("hold 10 right", "relax 3", "hold 10 right"),
    ]
    assert _shape(timeline_of(step)) == [*one_set, "rest 20", *one_set]


@pytest.mark.parametrize(("sides", "side"), [(Sides.LEFT, "left"), (Sides.RIGHT, "right")])
def test_one_side_alone_is_never_switched(sides: Sides, side: str) -> None:
    """Rehabilitation of one side has no switch."""
    step = replace(SIDE_PLANK, sides=sides, sets=2)
    assert _shape(timeline_of(step)) == [f"hold 10 {side}", "rest 20", f"hold 10 {side}"]


def test_sides_can_be_changed_without_a_switch() -> None:
    """Zero means no interval."""
    step = replace(SIDE_PLANK, switch_ms=0)
    assert _shape(timeline_of(step)) == ["hold 10 left", "hold 10 right"]


@pytest.mark.parametrize(("sets", "rounds"), [(2, 1), (1, 2)])
def test_without_a_rest_one_still_switches_back(sets: int, rounds: int) -> None:
    """From the right side of one set or round to the left side of the next, time to turn over."""
    step = replace(SIDE_PLANK, rest_ms=0, sets=sets)
    sides = ["hold 10 left", "switch 5", "hold 10 right"]
    assert _shape(timeline_of(step, rounds=rounds)) == [*sides, "switch 5", *sides]


def test_another_exercise_needs_no_switch() -> None:
    """The right side of one step and the left of the next meet as any two steps do."""
    step = replace(SIDE_PLANK, rest_ms=0)
    other = replace(step, exercise_id="clamshell")
    assert _shape(timeline_of(step, other))[2:4] == ["hold 10 right", "hold 10 left"]


def test_an_open_ended_hold_counts_nothing_in_advance() -> None:
    """It has no length of its own, and what follows starts where it starts."""
    timeline = timeline_of(MAXIMUM, replace(BRIDGE, sets=1), prepare_ms=5_000)
    assert _shape(timeline) == ["prepare 5", "hold 0", "rest 60", "hold 25"]
    assert [interval.open_ended for interval in timeline] == [False, True, False, False]
    assert timeline.total_ms == 90_000
    assert timeline.held_ms == 25_000


def test_a_hold_knows_where_it_stands() -> None:
    """Block and step count from 0, round, set and repeat from 1."""
    step = Step(
        "plank", 9_000, sets=2, repeats=(3,), rest_ms=5_000, load=Load(2_000), cue="Breathe out"
    )
    circuit = Circuit("c1", "Any", (Block((BRIDGE,)), Block((BRIDGE, step), rounds=2)))
    assert expand(circuit).holds[-1] == Interval(
        IntervalKind.HOLD,
        9_000,
        index=len(expand(circuit)) - 1,
        start_ms=expand(circuit).total_ms - 9_000,
        exercise_id="plank",
        block=1,
        step=1,
        round=2,
        rounds=2,
        set=2,
        sets=2,
        repeat=3,
        repeats=3,
        load=Load(2_000),
        cue="Breathe out",
    )


def test_a_pause_names_the_hold_just_done() -> None:
    """A rest knows exercise and side, and carries neither load nor words."""
    step = replace(SIDE_PLANK, load=Load(2_000), cue="Breathe out", sets=2)
    rest = timeline_of(step)[3]
    assert (rest.kind, rest.exercise_id, rest.side) == (IntervalKind.REST, "side-plank", Side.RIGHT)
    assert (rest.load, rest.cue) == (Load(), "")


def test_a_rest_after_an_open_ended_hold_has_an_end() -> None:
    """Only the hold itself is open-ended."""
    rest = timeline_of(MAXIMUM, BRIDGE)[1]
    assert (rest.kind, rest.open_ended, rest.duration_ms) == (IntervalKind.REST, False, 60_000)


def test_prepare_and_round_rest_belong_to_no_step() -> None:
    """They name no exercise; a round rest knows its round."""
    timeline = timeline_of(BRIDGE, rounds=2, round_rest_ms=60_000, prepare_ms=5_000)
    round_rest = next(i for i in timeline if i.kind is IntervalKind.ROUND_REST)
    assert (timeline[0].block, timeline[0].step, timeline[0].exercise_id) == (-1, -1, "")
    assert (round_rest.step, round_rest.exercise_id, round_rest.round) == (-1, "", 1)


def test_rest_kinds() -> None:
    """The muscles are let go in relax, rest and round rest."""
    rests = {kind.value for kind in IntervalKind if kind.is_rest}
    assert rests == {"relax", "rest", "round_rest"}


def test_holds_are_found_in_both_directions() -> None:
    """The next and the last hold seen from any interval."""
    timeline = timeline_of(replace(BRIDGE, sets=2), prepare_ms=5_000)  # prepare hold rest hold
    following = [timeline.next_hold(index) for index in range(4)]
    assert [hold and hold.index for hold in following] == [1, 3, 3, None]
    before = [timeline.hold_before(index) for index in range(4)]
    assert [hold and hold.index for hold in before] == [None, None, 1, 1]


@pytest.mark.parametrize("blocks", [(), (Block(()),), (Block((), rounds=500), Block(()))])
def test_a_circuit_without_steps_is_refused(blocks: tuple[Block, ...]) -> None:
    """The error carries the circuit's name."""
    with pytest.raises(EmptyCircuitError, match="Nothing in it"):
        expand(Circuit("c1", "Nothing in it", blocks), prepare_ms=10_000)


def test_a_huge_circuit_is_refused_before_it_is_expanded(monkeypatch: pytest.MonkeyPatch) -> None:
    """500 rounds of 500 sets of 500 repeats would take all memory."""
    monkeypatch.delattr("glutetimer.domain.timeline._add_block")
    monster = Step("plank", 1_000, sets=500, repeats=(500,), sides=Sides.LEFT_RIGHT)
    with pytest.raises(ValueError, match="too many holds: 250000000"):
        expand(circuit_of(monster, rounds=500))


def test_the_largest_circuit_still_expands() -> None:
    """At the limit every hold has its pause; one hold more is refused."""
    most = MAX_INTERVALS // 2
    step = Step("plank", 1_000, sets=50, rest_ms=1_000)
    blocks = (Block((step,), rounds=most // 50),)
    assert len(expand(Circuit("c1", "Any", blocks), 1_000)) == MAX_INTERVALS
    with pytest.raises(ValueError, match=f"too many holds: {most + 1}"):
        expand(Circuit("c1", "Any", (*blocks, Block((Step("plank", 1_000),)))))


def test_more_than_a_day_is_refused() -> None:
    """24 hours are allowed, a millisecond more is not."""
    day_ms = 24 * 60 * 60 * 1000
    assert timeline_of(Step("plank", day_ms)).total_ms == day_ms
    with pytest.raises(ValueError, match="longer than 24 hours: 86400001 ms"):
        timeline_of(Step("plank", day_ms), prepare_ms=1)


@pytest.mark.parametrize(
    "intervals",
    [
        (Interval(IntervalKind.HOLD, 1_000, start_ms=1),),
        (Interval(IntervalKind.HOLD, 1_000, index=1),),
        (Interval(IntervalKind.HOLD, 1_000), Interval(IntervalKind.HOLD, 1_000, 1, 999)),
        (Interval(IntervalKind.HOLD, 0),),
        (Interval(IntervalKind.HOLD, -5),),
        (Interval(IntervalKind.HOLD, 5, open_ended=True),),
    ],
)
def test_a_timeline_out_of_order_is_refused(intervals: tuple[Interval, ...]) -> None:
    """Gaps, overlaps and intervals without time are mistakes."""
    with pytest.raises(ValueError, match="interval"):
        Timeline(intervals)


@given(timelines())
@FEW
def test_intervals_are_contiguous_and_sum_to_the_total(timeline: Timeline) -> None:
    """No gap, no overlap, nothing lost."""
    ends = [0, *(interval.end_ms for interval in timeline)]
    assert [interval.start_ms for interval in timeline] == ends[:-1]
    assert sum(interval.duration_ms for interval in timeline) == timeline.total_ms == ends[-1]


def test_a_percent_of_the_best_hold_is_taken_of_each_side() -> None:
    """What one side can't do, the other need not do either; without a best hold, the seconds."""
    today = date(2026, 3, 4)
    step = replace(SIDE_PLANK, percent=70, sets=2)
    bests = {HoldKey(step.exercise_id, Side.LEFT, NO_LOAD): BestHold(52_000, today)}
    timeline = expand(circuit_of(step), 0, bests)
    assert _shape(timeline)[:3] == ["hold 36 left", "switch 5", "hold 10 right"]
    assert [hold.share for hold in timeline.holds] == [Share(70, 52_000), None] * 2
    assert {interval.share for interval in timeline if not interval.is_hold} == {None}


def test_a_best_hold_with_another_load_is_another_hold() -> None:
    """A target without weight says nothing about one with 20 kg."""
    bests = {HoldKey(BRIDGE.exercise_id, Side.BOTH, NO_LOAD): BestHold(60_000, date(2026, 3, 4))}
    loaded = replace(BRIDGE, percent=50, load=Load(20_000))
    assert expand(circuit_of(loaded), 0, bests).held_ms == 6 * 25_000
    assert expand(circuit_of(replace(loaded, load=NO_LOAD)), 0, bests).held_ms == 6 * 30_000


@given(circuits(), st.sampled_from([0, 5_000]), bests())
@FEW
def test_every_hold_that_was_asked_for_is_there_once(
    circuit: Circuit, prepare_ms: int, bests: BestHolds
) -> None:
    """The holds and their sum are those of a plain count, each share of a best hold counted."""
    timeline = expand(circuit, prepare_ms, bests)
    asked = [
        _asked_ms(step, side, bests)
        for block in circuit.blocks
        for _ in range(block.rounds)
        for step in block.steps
        for set_index in range(step.sets)
        for side in step.sides.in_order
        for _ in range(step.repeats_in_set(set_index))
    ]
    assert [hold.duration_ms for hold in timeline.holds] == asked
    assert timeline.held_ms == sum(asked)
    places = [(h.block, h.step, h.round, h.set, h.side, h.repeat) for h in timeline.holds]
    assert len(set(places)) == len(places)


def _asked_ms(step: Step, side: Side, bests: BestHolds) -> int:
    best = bests.get(HoldKey(step.exercise_id, side, step.load))
    if step.percent is None or best is None:
        return step.hold_ms or 0
    exact = Decimal(best.held_ms) * step.percent / 100_000
    return max(5_000, int(exact.quantize(Decimal(1), ROUND_HALF_UP)) * 1_000)


@given(timelines())
@FEW
def test_it_ends_with_a_hold_and_two_pauses_never_meet(timeline: Timeline) -> None:
    """A pause lies between two holds, or is the time to prepare."""
    assert timeline[len(timeline) - 1].is_hold
    kinds = [interval.is_hold for interval in timeline]
    assert all(a or b for a, b in pairwise(kinds))


@given(timelines())
@FEW
def test_no_rest_meets_a_round_rest_or_the_end(timeline: Timeline) -> None:
    """The rest of the last step of a round is never added to the rest between rounds."""
    for interval in timeline:
        if interval.kind is IntervalKind.ROUND_REST:
            assert timeline[interval.index - 1].is_hold
            assert timeline[interval.index + 1].is_hold
