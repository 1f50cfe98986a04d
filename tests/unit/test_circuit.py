# SPDX-License-Identifier: GPL-3.0-or-later
"""Circuits refuse what cannot be done, and are adjusted as the steppers promise."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutetimer.domain.circuit import (
    MAX_LENGTH_MS,
    MAX_NAME_LENGTH,
    MAX_STEPS,
    Adjustment,
    Block,
    Circuit,
    Load,
    Step,
    counts_sets,
    main_block_index,
    usual_adjustment,
)
from glutetimer.domain.exercise import Sides
from tests.unit.strategies import BRIDGE, FEW, MAXIMUM, SIDE_PLANK, circuit_of, circuits, steps

WARM_UP = Block((Step("squeeze", 5_000, sets=2, rest_ms=5_000),), "Warm-up")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("exercise_id", ""),
        ("hold_ms", 0),
        ("hold_ms", 999),
        ("hold_ms", -1),
        ("hold_ms", MAX_LENGTH_MS + 1),
        ("hold_ms", 25_000.0),
        ("hold_ms", float("nan")),
        ("hold_ms", True),
        ("sets", 0),
        ("sets", 501),
        ("sets", True),
        ("repeats", ()),
        ("repeats", (0,)),
        ("repeats", (501,)),
        ("relax_ms", -1),
        ("switch_ms", MAX_LENGTH_MS + 1),
        ("rest_ms", -1),
        ("rest_ms", "15"),
        ("percent", 9),
        ("percent", 101),
        ("percent", 70.0),
        ("percent", True),
    ],
)
def test_a_step_out_of_range_is_refused_by_name(field: str, value: Any) -> None:
    """The message says which field is wrong."""
    with pytest.raises(ValueError, match=field.removesuffix("_id")):
        replace(BRIDGE, **{field: value})


def test_the_limits_themselves_are_allowed() -> None:
    """The shortest and the longest step can be made."""
    assert Step("a", 1_000, sets=500, repeats=(500,)).hold_ms == 1_000
    assert Step("a", MAX_LENGTH_MS, rest_ms=MAX_LENGTH_MS).rest_ms == MAX_LENGTH_MS
    assert Step("a", None).hold_ms is None


def test_only_a_timed_hold_can_be_a_percent_of_the_best() -> None:
    """An open-ended hold has no length to be a share of anything."""
    assert [Step("a", 5_000, percent=percent).percent for percent in (10, 100)] == [10, 100]
    with pytest.raises(ValueError, match="open-ended hold cannot have a percent"):
        Step("a", None, percent=70)


def test_repeats_are_one_number_or_one_a_set() -> None:
    """Two numbers for three sets make no sense."""
    assert Step("a", 1_000, sets=3, repeats=(6, 4, 2)).repeats_in_set(2) == 2
    assert Step("a", 1_000, sets=3, repeats=(5,)).repeats_in_set(2) == 5
    with pytest.raises(ValueError, match=r"repeats must be one number, or one for each of 3 sets"):
        Step("a", 1_000, sets=3, repeats=(6, 4))


def test_a_step_counts_its_holds() -> None:
    """Sets, repeats and sides multiply."""
    assert BRIDGE.hold_count == 6
    assert SIDE_PLANK.hold_count == 2
    assert replace(SIDE_PLANK, sets=3, repeats=(6, 4, 2)).hold_count == 24
    assert replace(SIDE_PLANK, sets=3, repeats=(5,), sides=Sides.RIGHT).hold_count == 15


@pytest.mark.parametrize("grams", [-1, 1_000_001, 1.5, True])
def test_a_load_out_of_range_is_refused(grams: Any) -> None:
    """A weight is a whole number of grams up to a ton."""
    with pytest.raises(ValueError, match="load grams"):
        Load(grams)


def test_a_load_knows_whether_there_is_any() -> None:
    """A weight or a band is a load."""
    assert not Load()
    assert Load(grams=500)
    assert Load(band="red")


@pytest.mark.parametrize(
    ("field", "value"), [("rounds", 0), ("rounds", 501), ("round_rest_ms", -1)]
)
def test_a_block_out_of_range_is_refused_by_name(field: str, value: Any) -> None:
    """The message says which field is wrong."""
    with pytest.raises(ValueError, match=field):
        replace(WARM_UP, **{field: value})


@pytest.mark.parametrize("name", ["", "  ", "x" * (MAX_NAME_LENGTH + 1)])
def test_a_circuit_needs_a_name_of_some_length(name: str) -> None:
    """No name, blanks, or a novel are refused."""
    with pytest.raises(ValueError, match="name"):
        Circuit("c1", name)


def test_a_circuit_of_too_many_steps_is_refused() -> None:
    """The steps of all blocks count together."""
    half = Block((BRIDGE,) * (MAX_STEPS // 2))
    assert len(Circuit("c1", "Long", (half, half)).steps) == MAX_STEPS
    with pytest.raises(ValueError, match="more than 10000 steps"):
        Circuit("c1", "Too long", (half, half, WARM_UP))


def test_every_step_can_be_changed_at_once() -> None:
    """All blocks are reached, and the circuit keeps the rest."""
    circuit = Circuit("c1", "Any", (WARM_UP, Block((BRIDGE, SIDE_PLANK), rounds=2)))
    longer = circuit.with_steps(lambda step: replace(step, rest_ms=1_000))
    assert [step.rest_ms for step in longer.steps] == [1_000] * 3
    assert longer.blocks[1].rounds == 2
    assert longer.name == "Any"


def test_the_main_block_is_the_one_with_the_most_holding() -> None:
    """Rounds, sets, repeats and sides all count."""
    bridge = Block((replace(BRIDGE, sets=1),))  # 25 s
    many = Block((Step("bird-dog", 2_000, repeats=(13,)),))  # 26 s
    sides = Block((Step("side-plank", 14_000, sides=Sides.LEFT_RIGHT),))  # 28 s
    rounds = Block((Step("plank", 10_000),), rounds=3)  # 30 s
    assert main_block_index(Circuit("c1", "Any", (bridge, many))) == 1
    assert main_block_index(Circuit("c1", "Any", (bridge, many, sides))) == 2
    assert main_block_index(Circuit("c1", "Any", (rounds, bridge, sides, many))) == 0


def test_among_equal_blocks_the_first_with_steps_is_the_main_one() -> None:
    """An empty warm-up before open-ended holds is not what the steppers change."""
    assert main_block_index(Circuit("c1", "Any", (Block(()), Block((MAXIMUM,)), Block(())))) == 1
    assert main_block_index(Circuit("c1", "Any", (Block((BRIDGE,)), Block((BRIDGE,))))) == 0
    assert main_block_index(Circuit("c1", "Any")) == 0


def test_rounds_of_a_single_step_are_its_sets() -> None:
    """Bridge holds in three "rounds" are three sets."""
    adjusted = Adjustment(hold_ms=4_000, rest_ms=2_000, rounds=3).apply(circuit_of(BRIDGE))
    (step,) = adjusted.steps
    assert (step.sets, step.hold_ms, step.rest_ms) == (3, 4_000, 2_000)
    assert adjusted.blocks[0].rounds == 1


def test_rounds_of_several_steps_are_rounds() -> None:
    """A block of two steps, or of several rounds, keeps the sets of its steps."""
    two = Adjustment(rounds=4).apply(circuit_of(BRIDGE, SIDE_PLANK))
    assert (two.blocks[0].rounds, [step.sets for step in two.steps]) == (4, [6, 1])
    one = Adjustment(rounds=1).apply(circuit_of(BRIDGE, rounds=3))
    assert (one.blocks[0].rounds, one.steps[0].sets) == (1, 6)


@pytest.mark.parametrize(
    ("sets", "repeats"), [(1, (6,)), (2, (6, 4)), (3, (6, 4, 2)), (5, (6, 4, 2, 2, 2))]
)
def test_descending_repeats_survive_an_adjusted_number_of_sets(
    sets: int, repeats: tuple[int, ...]
) -> None:
    """6-4-2 stays 6-4-2: fewer sets end sooner, more go on as the last one."""
    descending = circuit_of(Step("bird-dog", 10_000, sets=3, repeats=(6, 4, 2)))
    (step,) = Adjustment(rounds=sets).apply(descending).steps
    assert (step.sets, step.repeats) == (sets, repeats)


def test_sets_out_of_range_are_refused_before_anything_is_made() -> None:
    """A billion sets of their own repeats take no memory."""
    with pytest.raises(ValueError, match="sets"):
        Step("bird-dog", 10_000, sets=2, repeats=(6, 4)).with_sets(1_000_000_000)


def test_only_the_main_block_is_adjusted() -> None:
    """A warm-up keeps its times, even where they are the same."""
    warm_up = Block((replace(BRIDGE, sets=1),), "Warm-up")
    circuit = Circuit("c1", "Any", (warm_up, Block((BRIDGE, BRIDGE), rounds=2)))
    adjusted = Adjustment(hold_ms=30_000, rest_ms=10_000, rounds=3).apply(circuit)
    assert adjusted.blocks[0] == warm_up
    assert [step.hold_ms for step in adjusted.blocks[1].steps] == [30_000, 30_000]
    assert [step.rest_ms for step in adjusted.blocks[1].steps] == [10_000, 10_000]
    assert adjusted.blocks[1].rounds == 3


def test_a_step_that_differs_keeps_its_own_times() -> None:
    """A short squeeze among long bridges is not made as long as they are."""
    squeeze = Step("squeeze", 5_000, repeats=(5,), relax_ms=3_000, rest_ms=10_000)
    adjusted = Adjustment(hold_ms=30_000, rest_ms=20_000).apply(circuit_of(squeeze, BRIDGE, BRIDGE))
    assert [step.hold_ms for step in adjusted.steps] == [5_000, 30_000, 30_000]
    assert [step.rest_ms for step in adjusted.steps] == [10_000, 20_000, 20_000]


def test_steppers_show_what_was_adjusted_before_what_is_usual() -> None:
    """Each timing by itself; a rest of nothing is one."""
    usual = Adjustment(25_000, 15_000, 6)
    assert Adjustment().over(usual) == usual
    assert Adjustment(rest_ms=0).over(usual) == Adjustment(25_000, 0, 6)
    assert Adjustment(30_000, None, 1).over(usual) == Adjustment(30_000, 15_000, 1)


def test_an_adjustment_invents_neither_holds_nor_rests() -> None:
    """An open-ended hold stays open-ended, a step without a rest gets none."""
    adjusted = Adjustment(hold_ms=30_000, rest_ms=10_000).apply(
        circuit_of(replace(MAXIMUM, rest_ms=0), BRIDGE)
    )
    assert [step.hold_ms for step in adjusted.steps] == [None, 30_000]
    assert [step.rest_ms for step in adjusted.steps] == [0, 10_000]


def test_a_percent_of_the_best_hold_is_not_adjusted_by_seconds() -> None:
    """Its seconds stand in until a best hold is known, and are no usual timing."""
    share = replace(BRIDGE, percent=70)
    assert usual_adjustment(circuit_of(share)).hold_ms is None
    adjusted = Adjustment(hold_ms=40_000).apply(circuit_of(share, BRIDGE))
    assert [step.hold_ms for step in adjusted.steps] == [25_000, 40_000]


def test_a_rest_can_be_adjusted_away() -> None:
    """Zero is a rest that one may ask for."""
    assert Adjustment(rest_ms=0).apply(circuit_of(BRIDGE)).steps[0].rest_ms == 0


@pytest.mark.parametrize(
    ("field", "value"), [("hold_ms", 0), ("rest_ms", -1), ("rounds", 0), ("rounds", 501)]
)
@pytest.mark.parametrize("circuit", [circuit_of(BRIDGE), circuit_of(MAXIMUM), Circuit("c", "None")])
def test_an_adjustment_out_of_range_is_refused_by_its_own_name(
    field: str, value: int, circuit: Circuit
) -> None:
    """Rounds are called rounds, even where they mean sets, and wherever nothing would change."""
    with pytest.raises(ValueError, match=f"{field} must be between"):
        Adjustment(**{field: value}).apply(circuit)


@given(circuits())
@FEW
def test_no_adjustment_changes_nothing(circuit: Circuit) -> None:
    """None leaves every timing alone."""
    assert Adjustment().apply(circuit) == circuit


@given(circuits())
@FEW
def test_the_usual_timings_change_nothing(circuit: Circuit) -> None:
    """To set everything to what it is keeps the circuit, descending repeats and all."""
    assert usual_adjustment(circuit).apply(circuit) == circuit


@given(st.lists(steps(), min_size=1, max_size=4))
@FEW
def test_what_was_adjusted_is_usual_from_then_on(several: list[Step]) -> None:
    """Whatever the other steps of the block are."""
    circuit = circuit_of(*several)
    usual = usual_adjustment(circuit)
    asked = Adjustment(
        hold_ms=7_000 if usual.hold_ms is not None else None,
        rest_ms=3_000 if usual.rest_ms is not None else None,
        rounds=4,
    )
    assert usual_adjustment(asked.apply(circuit)) == asked


def test_the_usual_timings_are_the_most_frequent_of_the_main_block() -> None:
    """None stands where there is nothing to adjust."""
    mixed = circuit_of(BRIDGE, SIDE_PLANK, replace(SIDE_PLANK, rest_ms=0), rounds=2)
    assert usual_adjustment(mixed) == Adjustment(10_000, 15_000, 2)
    assert usual_adjustment(circuit_of(MAXIMUM)) == Adjustment(None, 60_000, 1)
    assert usual_adjustment(circuit_of(replace(BRIDGE, rest_ms=0))) == Adjustment(25_000, None, 6)
    assert usual_adjustment(Circuit("c1", "Empty")) == Adjustment()
    assert usual_adjustment(Circuit("c1", "Empty", (Block((), rounds=2),))) == Adjustment(rounds=2)


def test_only_a_lone_step_in_one_round_counts_sets() -> None:
    """Two rounds of one step are rounds."""
    assert counts_sets(Block((BRIDGE,)))
    assert not counts_sets(Block((BRIDGE,), rounds=2))
    assert not counts_sets(Block((BRIDGE, SIDE_PLANK)))
    assert not counts_sets(Block(()))


def test_a_circuit_without_blocks_has_nothing_to_adjust() -> None:
    """It stays as it is."""
    empty = Circuit("c1", "Empty")
    assert Adjustment(hold_ms=30_000, rest_ms=10_000, rounds=3).apply(empty) == empty
