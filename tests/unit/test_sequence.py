# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists of holds and pauses made into circuits: nothing of a list's order or length is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutetimer.domain.circuit import Circuit, Step
from glutetimer.domain.timeline import expand
from glutetimer.exchange.sequence import Pause, Repeat, SequenceError, blocks_of, problem_of
from tests.unit.strategies import FEW

PLANK, BRIDGE = Step("plank", 30_000), Step("bridge", 20_000)


def played(items):
    """Return what a user goes through: exercises, and the lengths of what stands between."""
    blocks, _ = blocks_of(items)
    if not blocks:
        return []
    timeline = expand(Circuit("c", "C", blocks))
    return [i.exercise_id if i.is_hold else i.duration_ms for i in timeline]


def written_out(items):
    """Return the same straight from the list: pauses joined, none at either end."""
    row: list[str | int] = []
    for item in _flat(items):
        if isinstance(item, Step):
            row.append(item.exercise_id)
        elif row and isinstance(last := row[-1], int):
            row[-1] = last + item.ms
        elif row:
            row.append(item.ms)
    return row[:-1] if row and isinstance(row[-1], int) else row


def _flat(items):
    for item in items:
        if not isinstance(item, Repeat):
            yield item
            continue
        row = [each for _ in range(item.count) for each in _flat(item.items)]
        while item.skip_last_rest and row and isinstance(row[-1], Pause):
            row.pop()
        yield from row


leaves = st.one_of(st.sampled_from([PLANK, BRIDGE]), st.integers(1, 9).map(Pause))
items = st.recursive(
    leaves,
    lambda inner: st.builds(
        Repeat, st.integers(1, 3), st.lists(inner, max_size=4).map(tuple), st.booleans()
    ),
    max_leaves=12,
)


@FEW
@given(st.lists(items, max_size=6))
def test_a_circuit_plays_what_the_list_says(sequence):
    """Holds and the pauses between them are those of the list, however it was nested."""
    assert played(sequence) == written_out(sequence)


def test_a_pause_before_the_first_hold_is_told():
    """There is nothing to rest from, and the report says so."""
    blocks, leading_ms = blocks_of([Pause(5_000), PLANK])
    assert leading_ms == 5_000
    assert [step.exercise_id for block in blocks for step in block.steps] == ["plank"]


def test_rounds_of_one_exercise_are_sets():
    """What a person would have planned as five sets comes in as five sets."""
    blocks, _ = blocks_of([Repeat(5, (PLANK, Pause(20_000)))])
    assert [(step.sets, step.rest_ms) for step in blocks[0].steps] == [(5, 20_000)]


def test_rounds_stay_rounds():
    """Three rounds with a break are one block, not three."""
    blocks, _ = blocks_of([Repeat(3, (PLANK, BRIDGE, Pause(90_000)), skip_last_rest=True)])
    assert [(block.rounds, block.round_rest_ms) for block in blocks] == [(3, 90_000)]


def test_a_number_that_would_fill_the_memory_is_refused():
    """Repeats of repeats are counted before they are written out."""
    bomb = Repeat(400, (Repeat(400, (Repeat(400, (PLANK,)),)),))
    with pytest.raises(SequenceError, match="over 10,000 steps"):
        blocks_of([bomb])


def test_many_rounds_are_not_many_steps():
    """Five hundred rounds of thirty exercises are one block of thirty."""
    blocks, _ = blocks_of([Repeat(500, (PLANK,) * 30)])
    assert [(block.rounds, len(block.steps)) for block in blocks] == [(500, 30)]


def test_a_round_written_out_for_its_rest_counts():
    """A rest after rounds without any parts the last of them, and that may be too much."""
    with pytest.raises(SequenceError, match="over 10,000 steps"):
        blocks_of([Repeat(2, (PLANK,) * 6_000), Pause(1_000), BRIDGE])


def test_endless_nesting_is_refused():
    """Nobody nests blocks twenty deep."""
    nest: Step | Repeat = PLANK
    for _ in range(30):
        nest = Repeat(2, (nest,))
    with pytest.raises(SequenceError, match="nested over 20 deep"):
        blocks_of([nest])


@pytest.mark.parametrize(
    ("step", "rounds", "words"),
    [
        (Step("plank", 80_000_000), 2, "longer than 24 hours"),
        (Step("plank", 1_000, sets=500), 60, "has 30,060 holds"),
        (Step("plank", 1_000), 1, ""),
    ],
)
def test_what_cannot_be_run_is_told(step, rounds, words):
    """A circuit that no timeline could hold is known before it is stored."""
    blocks, _ = blocks_of([Repeat(rounds, (PLANK, step))])
    assert words in problem_of(Circuit("c", "C", blocks))
