# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a circuit is, counted, and made longer or shorter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutetimer.domain.circuit import Block, Circuit, Step
from glutetimer.domain.exercise import Sides
from glutetimer.domain.timeline import expand
from glutetimer.gui.circuits.lengths import Lengths, Scaled, measured, scaled
from tests.unit.strategies import bests, circuits

TIMES = st.sampled_from([0, 2_000, 5_000, 30_000])


@st.composite
def steps(draw):
    """Return a step of any shape."""
    sets = draw(st.integers(1, 3))
    count = draw(st.sampled_from([1, sets]))
    return Step(
        draw(st.sampled_from(["a", "b"])),
        draw(st.sampled_from([None, 1_000, 10_000, 45_000])),
        sets=sets,
        repeats=tuple(draw(st.integers(1, 3)) for _ in range(count)),
        relax_ms=draw(TIMES),
        sides=draw(st.sampled_from(Sides)),
        switch_ms=draw(TIMES),
        rest_ms=draw(TIMES),
    )


BLOCKS = st.builds(
    Block,
    st.lists(steps(), max_size=3).map(tuple),
    rounds=st.integers(1, 3),
    round_rest_ms=TIMES,
)
CIRCUITS = st.builds(
    lambda blocks: Circuit("id", "Name", tuple(blocks)), st.lists(BLOCKS, max_size=3)
).filter(lambda circuit: circuit.steps)


@given(st.one_of(CIRCUITS, circuits()), bests())
def test_lengths_are_those_of_the_timeline(circuit, bests):
    """What is counted is what the workout will take, with holds that are a percent of the best."""
    timeline = expand(circuit, 0, bests)
    expected = Lengths(timeline.total_ms, timeline.held_ms, len(timeline.holds))
    assert measured(circuit, bests) == expected


def test_a_circuit_with_nothing_in_it_takes_no_time():
    """Empty blocks count for nothing."""
    assert measured(Circuit("id", "Name", (Block(()),))) == Lengths(0, 0, 0)


MANY = Circuit(
    "id",
    "Name",
    (Block(tuple(Step("a", 45_000, rest_ms=30_000) for _ in range(6)), "", 3, 90_000),),
)


@pytest.mark.parametrize("what", Scaled)
@pytest.mark.parametrize("minutes", [15, 20, 30, 60])
def test_a_circuit_is_made_as_long_as_asked(what, minutes):
    """With times rounded to 5 s, no other factor comes closer; only what was asked changes."""
    made = scaled(MANY, minutes * 60_000, what, 5_000)
    step, block = made.blocks[0].steps[0], made.blocks[0]
    assert {(step.hold_ms or 0) % 5_000, step.rest_ms % 5_000, block.round_rest_ms % 5_000} == {0}
    assert step.hold_ms == 45_000 or what is not Scaled.RESTS
    assert (step.rest_ms, block.round_rest_ms) == (30_000, 90_000) or what is not Scaled.HOLDS
    finest = scaled(MANY, minutes * 60_000, what, 1_000)
    assert abs(measured(finest).total_ms - minutes * 60_000) <= 18_000 or what is Scaled.HOLDS


@given(CIRCUITS, st.integers(1, 7_200), st.sampled_from(Scaled), st.sampled_from([1_000, 5_000]))
def test_no_time_goes_away(circuit, seconds, what, grain_ms):
    """Whatever is asked for, each rest stays a rest and each hold a hold."""
    made = scaled(circuit, seconds * 1000, what, grain_ms)
    for before, after in zip(circuit.steps, made.steps, strict=True):
        assert bool(before.rest_ms) is bool(after.rest_ms)
        assert (before.hold_ms is None) is (after.hold_ms is None)
    assert measured(made).holds == measured(circuit).holds
