# SPDX-License-Identifier: GPL-3.0-or-later
"""The maximum-hold test as a circuit, what it found, and circuits that train with it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutetimer.domain.circuit import NO_LOAD, Block, Circuit, Load
from glutetimer.domain.events import Outcome
from glutetimer.domain.exercise import Side, Sides
from glutetimer.domain.maximum import (
    Difference,
    MaximumTest,
    difference,
    found_by,
    maximum_test_of,
    percents,
    trains,
    with_percent,
)
from glutetimer.domain.record import HoldRecord
from glutetimer.domain.targets import HoldKey
from glutetimer.domain.timeline import expand
from tests.unit.strategies import BRIDGE, EXERCISES, FEW, MAXIMUM, circuit_of, circuits

BOTH_LEGS = MaximumTest("single-leg-bridge", Sides.LEFT_RIGHT)
HOLD = HoldRecord(
    "h", "w", 1, 1, "single-leg-bridge", Side.LEFT, 0, 0, 1, 1, 1, 0, 52_000, Outcome.DONE
)


def _found(left_ms: int, right_ms: int) -> dict[HoldKey, int]:
    return {
        HoldKey("single-leg-bridge", Side.LEFT, NO_LOAD): left_ms,
        HoldKey("single-leg-bridge", Side.RIGHT, NO_LOAD): right_ms,
    }


def test_a_test_is_one_open_ended_hold_a_side_with_a_rest_between() -> None:
    """An ordinary circuit, that any workout can lead through."""
    kinds = [
        (each.kind.value, each.side.value, each.duration_ms, each.open_ended)
        for each in expand(BOTH_LEGS.circuit("Test"))
    ]
    assert kinds == [
        ("hold", "left", 0, True),
        ("switch", "left", 60_000, False),
        ("hold", "right", 0, True),
    ]


@given(st.sampled_from(Sides), st.integers(0, 120_000), st.integers(0, 50_000))
def test_a_test_is_known_again(sides: Sides, rest_ms: int, grams: int) -> None:
    """Whatever was chosen for it."""
    tested = MaximumTest("plank", sides, Load(grams), rest_ms)
    assert maximum_test_of(tested.circuit("Any name")) == tested


@pytest.mark.parametrize(
    "other",
    [
        circuit_of(MAXIMUM),
        replace(BOTH_LEGS.circuit("T"), blocks=()),
        replace(BOTH_LEGS.circuit("T"), blocks=(Block((MAXIMUM, BRIDGE)),)),
        replace(BOTH_LEGS.circuit("T"), blocks=(Block((BRIDGE,)),)),
        replace(BOTH_LEGS.circuit("T"), blocks=(Block((MAXIMUM,), rounds=2),)),
        replace(BOTH_LEGS.circuit("T"), blocks=(Block((replace(MAXIMUM, sets=2),)),)),
    ],
)
def test_another_circuit_is_no_test(other: Circuit) -> None:
    """Neither a circuit of one's own, nor the shipped one once it was made into something else."""
    assert maximum_test_of(other) is None


def test_only_open_ended_holds_that_were_done_are_found() -> None:
    """Of two attempts the longer one; a side that was stopped or skipped is not known."""
    holds = [
        HOLD,
        replace(HOLD, held_ms=40_000),
        replace(HOLD, held_ms=99_000, planned_ms=99_000),
        replace(HOLD, held_ms=99_000, outcome=Outcome.REPEATED),
        replace(HOLD, side=Side.RIGHT, outcome=Outcome.STOPPED),
        replace(HOLD, side=Side.RIGHT, held_ms=0),
    ]
    assert found_by(holds) == {HoldKey("single-leg-bridge", Side.LEFT, NO_LOAD): 52_000}


@pytest.mark.parametrize(
    ("left_ms", "right_ms", "wanted"),
    [
        (52_000, 44_000, Difference(Side.LEFT, 8_000, 15)),
        (30_000, 40_000, Difference(Side.RIGHT, 10_000, 25)),
        (40_400, 39_600, Difference(Side.LEFT, 0, 0)),
        (300, 200, Difference(Side.LEFT, 0, 0)),
    ],
)
def test_sides_are_compared_by_the_seconds_that_are_shown(
    left_ms: int, right_ms: int, wanted: Difference
) -> None:
    """The percent is of the longer hold."""
    assert difference(_found(left_ms, right_ms)) == wanted


def test_one_side_alone_differs_from_nothing() -> None:
    """Nor does an exercise of both sides at once."""
    assert difference({HoldKey("plank", Side.BOTH, NO_LOAD): 60_000}) is None
    assert difference({}) is None


@given(circuits(), st.sampled_from(EXERCISES), st.integers(10, 100))
@FEW
def test_a_percent_is_set_for_timed_holds_of_one_exercise(
    circuit: Circuit, exercise_id: str, percent: int
) -> None:
    """Nothing else of the circuit changes, and the seconds stay for when no best is known."""
    changed = with_percent(circuit, exercise_id, NO_LOAD, percent)
    for before, after in zip(circuit.steps, changed.steps, strict=True):
        is_asked = before.exercise_id == exercise_id and before.hold_ms is not None
        assert after == (replace(before, percent=percent) if is_asked else before)
    assert trains(circuit, exercise_id, NO_LOAD) == (
        changed != circuit or bool(percents(circuit, exercise_id, NO_LOAD))
    )


def test_holds_with_another_load_stay_as_they_are() -> None:
    """A test without weight says nothing about them."""
    loaded = circuit_of(BRIDGE, replace(BRIDGE, load=Load(5_000)))
    changed = with_percent(loaded, "glute-bridge", Load(5_000), 70)
    assert [step.percent for step in changed.steps] == [None, 70]
    assert percents(changed, "glute-bridge", NO_LOAD) == {None}
    assert not trains(circuit_of(MAXIMUM), "wall-squat", NO_LOAD)
