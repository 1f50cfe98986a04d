# SPDX-License-Identifier: GPL-3.0-or-later
"""What the form does to a circuit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutetimer.domain.circuit import MAX_NAME_LENGTH, Block, Circuit, Step, Tempo
from glutetimer.domain.exercise import Bearing, Exercise, Group, Mode, Sides
from glutetimer.gui.circuits import arrange, edit
from glutetimer.gui.circuits.edit import Place, Problem
from glutetimer.gui.circuits.selection import NOTHING, fitted, only, these


def _exercise(exercise_id: str, sides: Sides, mode: Mode = Mode.HOLD) -> Exercise:
    return Exercise(
        id=exercise_id,
        name=exercise_id.capitalize(),
        group=Group.BRIDGES,
        mode=mode,
        sides=sides,
        muscles=(),
        bearing=Bearing.NONE,
        position="supine",
        usual_hold_ms=(20_000, 60_000),
        how_to="",
        cue="",
        source="",
        picture="",
    )


def _circuit(*blocks: str) -> Circuit:
    """Build a circuit from the letters of its steps, a word for each block."""
    return Circuit(
        "id",
        "Name",
        tuple(Block(tuple(Step(letter, 10_000) for letter in word)) for word in blocks),
    )


def _letters(circuit: Circuit) -> list[str]:
    return ["".join(step.exercise_id for step in block.steps) for block in circuit.blocks]


def test_new_circuit_has_a_block_and_nothing_in_it():
    """A new circuit is a place to add steps to."""
    assert _letters(edit.new_circuit("id", "Mine")) == [""]


def test_copy_has_another_id_and_name_and_the_same_steps():
    """A duplicate is its own circuit."""
    copy = edit.duplicate(_circuit("ab"), "other", "Copy")
    assert (copy.id, copy.name, _letters(copy)) == ("other", "Copy", ["ab"])


@pytest.mark.parametrize(
    ("taken", "expected"),
    [([], "Mine"), (["mine"], "Mine 2"), (["Mine", "Mine 2"], "Mine 3"), (["Mine 2"], "Mine")],
)
def test_free_name_counts_up(taken, expected):
    """A name that somebody has gets a number, whatever its case."""
    assert edit.free_name("Mine", taken) == expected


def test_free_name_stays_within_the_longest_name():
    """Even a name as long as allowed can be numbered."""
    long_name = "x" * MAX_NAME_LENGTH
    assert len(edit.free_name(long_name, [long_name, "x" * (MAX_NAME_LENGTH - 4)])) <= 120


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("Mine", None),
        ("  ", Problem.EMPTY_NAME),
        ("", Problem.EMPTY_NAME),
        ("x" * 120, None),
        ("x" * 121, Problem.LONG_NAME),
    ],
)
def test_names_are_checked(name, problem):
    """A name has 1 to 120 characters."""
    assert edit.name_problem(name) is problem


def test_new_name_loses_the_blanks_around_it():
    """Blanks at the ends are slips."""
    assert edit.renamed(_circuit("a"), "  Mine ").name == "Mine"


def test_circuit_of_more_than_a_day_is_a_problem():
    """Two holds of 23 hours do not fit; one does, and so does a circuit with nothing in it."""
    long_step = Step("a", 23 * 3_600_000)
    assert edit.length_problem(Circuit("i", "n", (Block((long_step,)),))) is None
    assert edit.length_problem(Circuit("i", "n", (Block((long_step,) * 2),))) is Problem.TOO_LONG
    assert edit.length_problem(_circuit("")) is None


def test_circuit_of_too_many_holds_is_a_problem():
    """500 rounds of 500 sets are refused."""
    step = Step("a", 1_000, sets=500)
    assert edit.length_problem(Circuit("i", "n", (Block((step,), rounds=500),)))


def test_blocks_are_added_changed_moved_and_removed():
    """Each does what its name says and leaves the rest alone."""
    circuit = _circuit("a", "b", "c")
    assert _letters(edit.add_block(circuit)) == ["a", "b", "c", ""]
    assert edit.with_block(circuit, 1, rounds=3).blocks[1].rounds == 3
    assert _letters(arrange.block_moved(circuit, 0, 1)) == ["b", "a", "c"]
    assert _letters(arrange.block_moved(circuit, 0, -1)) == ["a", "b", "c"]
    assert _letters(arrange.block_duplicated(circuit, 1)) == ["a", "b", "b", "c"]
    assert _letters(edit.remove_block(circuit, 1)) == ["a", "c"]


@pytest.mark.parametrize(
    ("place", "by", "expected", "new_place"),
    [
        (Place(0, 0), 1, ["ba", "cd"], Place(0, 1)),
        (Place(0, 1), 1, ["a", "bcd"], Place(1, 0)),
        (Place(1, 0), -1, ["abc", "d"], Place(0, 2)),
        (Place(0, 0), -1, ["ab", "cd"], Place(0, 0)),
        (Place(1, 1), 1, ["ab", "cd"], Place(1, 1)),
    ],
)
def test_step_moves_within_and_between_blocks(place, by, expected, new_place):
    """A step goes past the edge of its block into the next one and stops at the ends."""
    circuit, found = arrange.moved_by(_circuit("ab", "cd"), [place], by)
    assert (_letters(circuit), found) == (expected, (new_place,))


@pytest.mark.parametrize(
    ("places", "by", "expected"),
    [
        ([(0, 1), (0, 2)], -1, ["bca", "de"]),
        ([(0, 1), (0, 2)], 1, ["a", "bcde"]),
        ([(0, 0), (1, 1)], -1, ["abc", "ed"]),
        ([(0, 0), (0, 2)], 1, ["ba", "cde"]),
        ([(1, 0), (1, 1)], 1, ["abc", "de"]),
    ],
)
def test_several_steps_move_together(places, by, expected):
    """Each goes one place on; those that stand at the end stay."""
    circuit, found = arrange.moved_by(_circuit("abc", "de"), [Place(*each) for each in places], by)
    assert _letters(circuit) == expected
    assert len(found) == len(places)


@pytest.mark.parametrize(
    ("places", "target", "expected", "found"),
    [
        ([(0, 0)], (0, 2), ["bac", "de"], [(0, 1)]),
        ([(0, 0)], (1, 0), ["bc", "ade"], [(1, 0)]),
        ([(0, 0), (1, 1)], (1, 0), ["bc", "aed"], [(1, 0), (1, 1)]),
        ([(1, 1), (0, 2)], (0, 0), ["ceab", "d"], [(0, 0), (0, 1)]),
        ([(0, 1)], (0, 1), ["abc", "de"], [(0, 1)]),
        ([(0, 1)], (1, 2), ["ac", "deb"], [(1, 2)]),
    ],
)
def test_steps_are_dropped_before_a_place(places, target, expected, found):
    """They come together, in their order, wherever they were."""
    circuit, there = arrange.dropped(
        _circuit("abc", "de"), [Place(*each) for each in places], Place(*target)
    )
    assert (_letters(circuit), list(there)) == (expected, found)


def test_steps_are_added_inserted_and_removed():
    """Each does what its name says."""
    circuit, places = arrange.inserted(
        _circuit("ab"), Place(0, 1), [Step("y", 1_000), Step("z", 1_000)]
    )
    assert (_letters(circuit), places) == (["ayzb"], (Place(0, 1), Place(0, 2)))
    assert _letters(arrange.without(circuit, places)) == ["ab"]
    circuit, places = arrange.duplicated(_circuit("ab", "c"), [Place(0, 0), Place(1, 0)])
    assert (_letters(circuit), places) == (["ab", "cac"], (Place(1, 1), Place(1, 2)))


def test_a_selection_loses_what_is_gone():
    """Only places of steps stay selected."""
    selection = these([Place(0, 1), Place(0, 2), Place(1, 0)], Place(0, 2))
    assert fitted(_circuit("ab"), selection) == only(Place(0, 1))
    assert fitted(_circuit(""), selection) == NOTHING


def test_a_range_goes_over_blocks_and_back():
    """Shift selects from where it began, in either direction."""
    circuit = _circuit("abc", "de")
    selection = only(Place(0, 2)).extended(circuit, Place(1, 0))
    assert selection.places == (Place(0, 2), Place(1, 0))
    assert selection.extended(circuit, Place(0, 1)).places == (Place(0, 1), Place(0, 2))
    assert selection.toggled(Place(0, 2)).places == (Place(1, 0),)


def test_first_step_takes_the_usual_hold_of_its_exercise():
    """Without a step to go by, the exercise's shortest usual hold is taken."""
    step = edit.new_step(_exercise("bird-dog", Sides.LEFT_RIGHT))
    assert (step.hold_ms, step.rest_ms, step.sides) == (20_000, 30_000, Sides.LEFT_RIGHT)


def test_next_step_takes_the_timings_of_the_one_before():
    """Circuits repeat their timings; sides and cue belong to the exercise."""
    like = Step("a", 45_000, rest_ms=20_000, cue="squeeze")
    step = edit.new_step(_exercise("bird-dog", Sides.LEFT_RIGHT), like)
    assert (step.hold_ms, step.rest_ms) == (45_000, 20_000)
    assert (step.sides, step.cue) == (Sides.LEFT_RIGHT, "")


@pytest.mark.parametrize(
    ("before", "exercise_sides", "after"),
    [
        (Sides.BOTH, Sides.LEFT_RIGHT, Sides.LEFT_RIGHT),
        (Sides.LEFT, Sides.LEFT_RIGHT, Sides.LEFT),
        (Sides.LEFT_RIGHT, Sides.BOTH, Sides.BOTH),
    ],
)
def test_other_exercise_brings_its_sides(before, exercise_sides, after):
    """A chosen side is kept where it means something."""
    step = Step("a", 10_000, sides=before)
    assert edit.with_exercise(step, _exercise("b", exercise_sides)).sides is after


@pytest.mark.parametrize(("mode", "kept"), [(Mode.MOVING, True), (Mode.HOLD, False)])
def test_a_tempo_goes_from_movement_to_movement(mode, kept):
    """A hold has none."""
    step = Step("a", 10_000, tempo=Tempo(2_000, 0, 2_000))
    assert bool(edit.with_exercise(step, _exercise("b", Sides.BOTH, mode)).tempo) is kept


def test_descending_repeats_set_the_sets():
    """6, 4, 2 are three sets; a single number leaves the sets alone."""
    step = Step("a", 10_000, sets=4)
    assert edit.with_repeats(step, (6, 4, 2)).sets == 3
    assert edit.with_repeats(step, (5,)).sets == 4


@pytest.mark.parametrize("text", ["6, 4, 2", "6 4 2", "6-4-2", "6,4,2", " 6/4/2 "])
def test_repeats_are_read_as_people_write_them(text):
    """Commas, blanks and dashes all part the numbers."""
    assert edit.repeats_of(text) == (6, 4, 2)


@pytest.mark.parametrize("text", ["", " ", "six", "4.5", ","])
def test_what_is_no_number_is_refused(text):
    """Anything else is an error."""
    with pytest.raises(ValueError, match=r"."):
        edit.repeats_of(text)


@given(st.lists(st.integers(1, 500), min_size=1, max_size=20))
def test_repeats_survive_being_written_and_read(numbers):
    """What the form shows is what it reads."""
    assert edit.repeats_of(edit.repeats_text(numbers)) == tuple(numbers)


@given(
    st.lists(st.text("abcd", max_size=4), min_size=1, max_size=4),
    st.data(),
)
def test_moving_a_step_there_and_back_changes_nothing(words, data):
    """Up undoes down, wherever the step stands, and no step is lost."""
    circuit = _circuit(*words)
    places = [Place(b, s) for b, word in enumerate(words) for s in range(len(word))]
    if not places:
        return
    place = data.draw(st.sampled_from(places))
    moved, there = arrange.moved_by(circuit, [place], 1)
    assert sorted("".join(_letters(moved))) == sorted("".join(words))
    if there != (place,):
        back, here = arrange.moved_by(moved, there, -1)
        assert (_letters(back), here) == (words, (place,))
