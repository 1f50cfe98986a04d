# SPDX-License-Identifier: GPL-3.0-or-later
"""Undo and redo over everything that can be done to a circuit, in any order."""

import gc
import random
import weakref
from dataclasses import replace
from functools import partial

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from glutetimer.circuit_text_form import ExerciseNames, format_steps, parse_steps
from glutetimer.domain.circuit import Block, Circuit, Load, Step
from glutetimer.domain.exercise import Sides
from glutetimer.exchange.catalogue import load_catalogue
from glutetimer.gui.circuits.edit import Place, Problem, with_repeats, with_time
from glutetimer.gui.circuits.editing import CircuitEditing
from glutetimer.gui.circuits.lengths import Scaled, scaled
from glutetimer.gui.circuits.selection import Selection, all_places, only, these
from tests.fakes import MemoryDrafts

CATALOGUE = load_catalogue()
NAMES = ExerciseNames.of(CATALOGUE)
EXERCISES = st.sampled_from([exercise.id for exercise in CATALOGUE])
BEGUN = Circuit(
    "id",
    "Begun",
    (
        Block((Step("glute-bridge", 45_000, rest_ms=30_000), Step("plank", 30_000)), "Main", 2),
        Block((Step("side-plank", 20_000, sides=Sides.LEFT_RIGHT),), "End"),
    ),
)
CHANGES = {
    "hold": lambda step, number: replace(step, hold_ms=number * 1000),
    "open": lambda step, _: replace(step, hold_ms=None, percent=None),
    "rest": lambda step, number: with_time(step, "rest_ms", number * 1000),
    "sets": lambda step, number: step.with_sets(number % 9),
    "repeats": lambda step, number: with_repeats(step, (number % 7, 4, 2)),
    "percent": lambda step, number: replace(step, percent=number),
    "load": lambda step, number: replace(step, load=Load(number * 500, "green")),
    "cue": lambda step, number: replace(step, cue="squeeze" * (number % 3)),
    "sides": lambda step, number: replace(step, sides=tuple(Sides)[number % 4]),
}


class Editing(RuleBasedStateMachine):
    """Edits at random; remembers every state that a change led to."""

    def __init__(self) -> None:
        super().__init__()
        self.drafts = MemoryDrafts()
        self.editing = CircuitEditing(self.drafts, CATALOGUE)
        self.copied: tuple[Step, ...] = ()
        self.text = ""

    @initialize(whole=st.booleans())
    def open(self, whole):
        """Begin with a circuit, or with nothing."""
        self.begun = BEGUN if whole else Circuit("id", "Nothing", (Block(()),))
        self.editing.open(self.begun, self.begun)

    @rule(data=st.data(), more=st.booleans())
    def select(self, data, more):
        """Select any steps."""
        places = all_places(self.editing.circuit)
        if not places:
            return
        place = data.draw(st.sampled_from(places))
        selection = self.editing.selection
        if more:
            self.editing.select(selection.toggled(place))
        else:
            self.editing.select(only(place).extended(self.editing.circuit, places[-1]))

    @rule(exercise=EXERCISES, data=st.data())
    def add(self, exercise, data):
        """Add a step to any block."""
        blocks = max(1, len(self.editing.circuit.blocks))
        self.editing.add_exercise(data.draw(st.integers(0, blocks - 1)), exercise)

    @rule(name=st.sampled_from(sorted(CHANGES)), number=st.integers(0, 100), alone=st.booleans())
    def change(self, name, number, alone):
        """Set a value of the selected steps; one that can't be changes nothing."""
        before = self.editing.circuit
        problem = self.editing.change_steps(
            lambda step: CHANGES[name](step, number), "" if alone else name
        )
        assert problem is None or self.editing.circuit is before

    @rule(old=st.sampled_from([20, 30, 45]), new=st.integers(1, 60))
    def change_one_value_everywhere(self, old, new):
        """All 45 become 50, and nothing else."""
        circuit = self.editing.circuit
        places = tuple(
            place
            for place, step in zip(all_places(circuit), circuit.steps, strict=True)
            if step.hold_ms == old * 1000
        )
        self.editing.change_steps(
            lambda step: with_time(step, "hold_ms", new * 1000), places=places
        )

    @rule(minutes=st.integers(1, 40), what=st.sampled_from(Scaled))
    def scale(self, minutes, what):
        """Make it as long as asked."""
        self.editing.replace(scaled(self.editing.circuit, minutes * 60_000, what, 5_000))

    @rule(by=st.sampled_from([-1, 1]))
    def move(self, by):
        """Move the selected steps by key."""
        self.editing.move(by)

    @rule(data=st.data())
    def drag(self, data):
        """Drop the selected steps anywhere."""
        blocks = self.editing.circuit.blocks
        if blocks:
            block = data.draw(st.integers(0, len(blocks) - 1))
            step = data.draw(st.integers(0, len(blocks[block].steps)))
            self.editing.drop(Place(block, step))

    @rule()
    def duplicate(self):
        """Add the selected steps once more."""
        self.editing.duplicate()

    @rule()
    def copy(self):
        """Take the selected steps to the clipboard, as they are and as text."""
        self.copied = self.editing.selected_steps
        self.text = format_steps(self.copied, NAMES)

    @rule(as_text=st.booleans())
    def paste(self, as_text):
        """Bring them back: the text says all that there is."""
        if not self.copied:
            return
        steps = parse_steps(self.text, NAMES).steps if as_text else self.copied
        assert steps == self.copied
        assert self.editing.insert(steps) in {None, Problem.TOO_LONG}

    @rule()
    def cut(self):
        """Remove the selected steps."""
        self.editing.remove()

    @rule(rounds=st.integers(1, 6), rest_s=st.integers(0, 90), data=st.data())
    def change_block(self, rounds, rest_s, data):
        """Set rounds and their rest."""
        count = len(self.editing.circuit.blocks)
        if count:
            index = data.draw(st.integers(0, count - 1))
            self.editing.change_block(index, rounds=rounds)
            self.editing.change_block(index, round_rest_ms=rest_s * 1000)

    @rule(kind=st.sampled_from(["add", "remove", "move", "copy"]), data=st.data())
    def arrange_blocks(self, kind, data):
        """Add, remove, move or copy a block."""
        count = len(self.editing.circuit.blocks)
        if kind == "add" or not count:
            self.editing.add_block()
            return
        index = data.draw(st.integers(0, count - 1))
        if kind == "remove":
            self.editing.remove_block(index)
        elif kind == "copy":
            self.editing.copy_block(index)
        else:
            self.editing.move_block(index, data.draw(st.integers(0, count - 1)))

    @rule(name=st.sampled_from(["One", "Two", " "]))
    def rename(self, name):
        """Give another name."""
        self.editing.rename(name)

    @rule()
    def undo(self):
        """Take one change back, and bring it again: both are exact."""
        stack = self.editing.undo_stack
        if stack.can_undo:
            after = (self.editing.circuit, self.editing.selection)
            stack.undo()
            before = self.editing.circuit
            stack.redo()
            assert self.editing.circuit == after[0]
            stack.undo()
            assert self.editing.circuit == before

    @precondition(lambda self: self.editing.undo_stack.can_redo)
    @rule()
    def redo(self):
        """Bring a change again."""
        self.editing.undo_stack.redo()

    @invariant()
    def selection_is_of_steps(self):
        """Whatever was done, only steps that are there are selected."""
        if not hasattr(self, "begun"):
            return
        places = set(all_places(self.editing.circuit))
        selection: Selection = self.editing.selection
        assert set(selection.places) <= places
        assert selection.current is None or selection.current in places

    @invariant()
    def draft_is_kept(self):
        """What is stored is what is shown; nothing is stored of what is in effect."""
        if hasattr(self, "begun"):
            circuit = self.editing.circuit
            stored = self.drafts.get("id")
            assert stored == (None if circuit == self.begun else circuit)

    def teardown(self):
        """Undo leads back to the very beginning, redo to the very end."""
        if not hasattr(self, "begun"):
            return
        redone(self.editing)
        end = self.editing.circuit
        undone = []
        while self.editing.undo_stack.can_undo:
            undone.append(self.editing.circuit)
            self.editing.undo_stack.undo()
        assert self.editing.circuit == self.begun
        assert redone(self.editing) == undone[::-1]
        assert self.editing.circuit == end


def redone(editing):
    """Do all again that was undone; return the circuits on the way."""
    states = []
    while editing.undo_stack.can_redo:
        editing.undo_stack.redo()
        states.append(editing.circuit)
    return states


TestEditing = Editing.TestCase
TestEditing.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)


def test_undo_has_no_limit():
    """A thousand changes are a thousand steps back."""
    editing = CircuitEditing(MemoryDrafts(), CATALOGUE)
    editing.open(BEGUN, BEGUN)
    for index in range(1_000):
        editing.rename(f"Name {index}")
        editing.select(only(Place(0, index % 2)))
    assert editing.undo_stack.count == 1_000
    for _ in range(1_000):
        editing.undo_stack.undo()
    assert editing.circuit == BEGUN


def test_undo_brings_the_selection_back():
    """What was selected when a change was made is selected again."""
    editing = CircuitEditing(MemoryDrafts(), CATALOGUE)
    editing.open(BEGUN, BEGUN)
    both = these([Place(0, 0), Place(0, 1)])
    editing.select(both)
    editing.remove()
    assert editing.circuit.blocks[0].steps == ()
    editing.undo_stack.undo()
    assert (editing.circuit, editing.selection) == (BEGUN, both)


def test_there_and_back_is_no_change():
    """A value that is stepped up and down again leaves nothing to undo."""
    editing = CircuitEditing(MemoryDrafts(), CATALOGUE)
    editing.open(BEGUN, BEGUN)
    editing.select(only(Place(0, 0)))
    for seconds in (50, 45):
        editing.change_steps(partial(replace, hold_ms=seconds * 1000), "hold_ms")
    assert not editing.undo_stack.can_undo
    assert not editing.has_draft


def test_buttons_are_told_when_there_is_something_to_undo():
    """Once for each time that it becomes so, and when another circuit is opened."""
    editing = CircuitEditing(MemoryDrafts(), CATALOGUE)
    editing.open(BEGUN, BEGUN)
    stack, told = editing.undo_stack, []
    stack.can_undo_changed.connect(lambda can: told.append(("undo", can)))
    stack.can_redo_changed.connect(lambda can: told.append(("redo", can)))
    editing.rename("One")
    editing.select(only(Place(0, 0)))
    editing.rename("Two")
    assert told == [("undo", True)]
    stack.undo()
    assert told[1:] == [("redo", True)]
    stack.undo()
    stack.undo()
    assert told[2:] == [("undo", False)]
    stack.redo()
    editing.rename("Three")
    assert told[3:] == [("undo", True), ("redo", False)]
    stack.redo()
    assert editing.circuit.name == "Three"
    editing.open(BEGUN, BEGUN)
    assert told[5:] == [("undo", False)]


def test_what_was_edited_goes_in_any_order():
    """Python's search for dead objects ends circuits that were open, and all of their changes."""
    chance = random.Random(1)
    alive, seen = [], []
    for _ in range(200):
        editing = CircuitEditing(MemoryDrafts(), CATALOGUE)
        editing.itself = editing  # type: ignore[attr-defined]
        editing.open(BEGUN, BEGUN)
        seen.append(weakref.ref(editing))
        alive.append(editing)
        for _ in range(20):
            other = chance.choice(alive)
            act = chance.randrange(5)
            if act == 0:
                other.undo_stack.undo()
            elif act == 1:
                other.undo_stack.redo()
            else:
                other.rename(chance.choice(["One", "Two", BEGUN.name]))
        if len(alive) > 10:
            alive.pop(chance.randrange(10))
        if chance.random() < 0.1:
            gc.collect()
    del editing, other
    alive.clear()
    gc.collect()
    assert [ref for ref in seen if ref() is not None] == []
