# SPDX-License-Identifier: GPL-3.0-or-later
"""What the form does to a circuit: functions from circuit to circuit; no Qt in here."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from enum import Enum
from typing import Any, NamedTuple, TypeVar

from glutetimer.domain.circuit import MAX_NAME_LENGTH, Block, Circuit, Step
from glutetimer.domain.exercise import Exercise, Mode, Sides
from glutetimer.domain.timeline import expand

_T = TypeVar("_T")


class Place(NamedTuple):
    """Where a step stands: the indexes of its block, and of the step within it, from 0."""

    block: int
    step: int


class Problem(Enum):
    """Why a change is refused."""

    EMPTY_NAME = "empty_name"
    LONG_NAME = "long_name"
    TOO_LONG = "too_long"
    REPEATS = "repeats"
    HOLD = "hold"
    EXERCISE = "exercise"


def new_circuit(circuit_id: str, name: str) -> Circuit:
    """Return a circuit with one block and nothing in it yet."""
    return Circuit(circuit_id, name, (Block(()),))


def duplicate(circuit: Circuit, circuit_id: str, name: str) -> Circuit:
    """Return a copy under another id and name."""
    return replace(circuit, id=circuit_id, name=name)


def free_name(wanted: str, taken: Collection[str]) -> str:
    """Return ``wanted``, followed by the first number that makes it a name nobody has."""
    known = {name.casefold() for name in taken}
    wanted = wanted.strip()[: MAX_NAME_LENGTH - 4]
    name, number = wanted, 1
    while name.casefold() in known:
        number += 1
        name = f"{wanted} {number}"
    return name


def name_problem(name: str) -> Problem | None:
    """Return why a circuit cannot have this name, or None."""
    if not name.strip():
        return Problem.EMPTY_NAME
    return Problem.LONG_NAME if len(name.strip()) > MAX_NAME_LENGTH else None


def length_problem(circuit: Circuit) -> Problem | None:
    """Return TOO_LONG if the circuit could not be carried out in a day, or None."""
    if not circuit.steps:
        return None
    try:
        expand(circuit)
    except ValueError:
        return Problem.TOO_LONG
    return None


def renamed(circuit: Circuit, name: str) -> Circuit:
    """Return the circuit under another name.

    Raises:
        ValueError: If the name is empty or too long.
    """
    return replace(circuit, name=name.strip())


# --------------------------------------------------------------------------------------- blocks


def with_block(circuit: Circuit, index: int, **values: Any) -> Circuit:
    """Return the circuit with some values of one block replaced.

    Raises:
        ValueError: If a value is out of its range.
    """
    block = replace(circuit.blocks[index], **values)
    return replace(circuit, blocks=_replaced(circuit.blocks, index, block))


def add_block(circuit: Circuit) -> Circuit:
    """Return the circuit with an empty block at its end."""
    return replace(circuit, blocks=(*circuit.blocks, Block(())))


def remove_block(circuit: Circuit, index: int) -> Circuit:
    """Return the circuit without one block and its steps."""
    return replace(circuit, blocks=_without(circuit.blocks, index))


def move_block(circuit: Circuit, index: int, by: int) -> Circuit:
    """Return the circuit with one block moved, not beyond the first or last place."""
    return replace(circuit, blocks=_moved(circuit.blocks, index, by))


# ---------------------------------------------------------------------------------------- steps


def step_at(circuit: Circuit, place: Place) -> Step:
    """Return the step at a place.

    Raises:
        IndexError: If there is none.
    """
    return circuit.blocks[place.block].steps[place.step]


def has_step(circuit: Circuit, place: Place | None) -> bool:
    """Tell whether there is a step at a place."""
    if place is None or not 0 <= place.block < len(circuit.blocks):
        return False
    return 0 <= place.step < len(circuit.blocks[place.block].steps)


def with_step(circuit: Circuit, place: Place, step: Step) -> Circuit:
    """Return the circuit with one step replaced."""
    steps = _replaced(circuit.blocks[place.block].steps, place.step, step)
    return with_block(circuit, place.block, steps=steps)


def add_step(circuit: Circuit, block: int, step: Step) -> tuple[Circuit, Place]:
    """Return the circuit with a step at the end of a block, and the step's place."""
    steps = (*circuit.blocks[block].steps, step)
    return with_block(circuit, block, steps=steps), Place(block, len(steps) - 1)


def insert_step(circuit: Circuit, place: Place, step: Step) -> Circuit:
    """Return the circuit with a step put in before the one at ``place``."""
    steps = circuit.blocks[place.block].steps
    steps = (*steps[: place.step], step, *steps[place.step :])
    return with_block(circuit, place.block, steps=steps)


def remove_step(circuit: Circuit, place: Place) -> Circuit:
    """Return the circuit without one step."""
    steps = _without(circuit.blocks[place.block].steps, place.step)
    return with_block(circuit, place.block, steps=steps)


def move_step(circuit: Circuit, place: Place, by: int) -> tuple[Circuit, Place]:
    """Return the circuit with a step moved up (-1) or down (+1), and the step's new place.

    A step that leaves its block goes to the near end of the next one; at the end of all it stays.
    """
    steps = circuit.blocks[place.block].steps
    if 0 <= place.step + by < len(steps):
        moved = with_block(circuit, place.block, steps=_moved(steps, place.step, by))
        return moved, Place(place.block, place.step + by)
    target = place.block + (1 if by > 0 else -1)
    if not 0 <= target < len(circuit.blocks):
        return circuit, place
    step, rest = step_at(circuit, place), remove_step(circuit, place)
    there = Place(target, 0 if by > 0 else len(circuit.blocks[target].steps))
    return insert_step(rest, there, step), there


def new_step(exercise: Exercise, like: Step | None = None) -> Step:
    """Return a step for an exercise, with the timings of another one.

    Args:
        exercise: What is done.
        like: The step to take hold and rest from; None for the exercise's shortest usual hold
            and a rest of 30 s (15 s after a stretch).
    """
    if like is not None:
        return with_exercise(replace(like, cue=""), exercise)
    rest_ms = 15_000 if exercise.mode is Mode.STRETCH else 30_000
    return Step(exercise.id, exercise.usual_hold_ms[0], sides=exercise.sides, rest_ms=rest_ms)


def with_exercise(step: Step, exercise: Exercise) -> Step:
    """Return the step with another exercise, on the sides that this one is done on.

    A single side that somebody chose is kept where the exercise has sides, a tempo where it is a
    movement.
    """
    keep = exercise.sides is Sides.LEFT_RIGHT and step.sides is not Sides.BOTH
    sides = step.sides if keep else exercise.sides
    tempo = step.tempo if exercise.mode is Mode.MOVING else None
    return replace(step, exercise_id=exercise.id, sides=sides, tempo=tempo)


def with_repeats(step: Step, repeats: tuple[int, ...]) -> Step:
    """Return the step with other repeats; a number for each set also sets the sets.

    Raises:
        ValueError: If a number is out of its range.
    """
    sets = len(repeats) if len(repeats) > 1 else step.sets
    return replace(step, repeats=repeats, sets=sets)


def with_time(step: Step, field: str, duration_ms: int) -> Step:
    """Return the step with another time.

    Args:
        step: The step as it is.
        field: "hold_ms", "rest_ms", "relax_ms" or "switch_ms".
        duration_ms: Milliseconds.

    Raises:
        ValueError: If the time is out of its range.
    """
    times: dict[str, Any] = {field: duration_ms}
    return replace(step, **times)


def repeats_of(text: str) -> tuple[int, ...]:
    """Return the repeats that a person typed: "6", or "6, 4, 2" (commas, blanks or dashes).

    Raises:
        ValueError: If there is anything but whole numbers.
    """
    for mark in ",;/-–":
        text = text.replace(mark, " ")
    numbers = tuple(int(word) for word in text.split())
    if not numbers:
        raise ValueError("repeats must not be empty")
    return numbers


def repeats_text(repeats: Sequence[int]) -> str:
    """Return repeats as a person types them."""
    return ", ".join(str(number) for number in repeats)


def _replaced(items: tuple[_T, ...], index: int, item: _T) -> tuple[_T, ...]:
    return (*items[:index], item, *items[index + 1 :])


def _without(items: tuple[_T, ...], index: int) -> tuple[_T, ...]:
    return (*items[:index], *items[index + 1 :])


def _moved(items: tuple[_T, ...], index: int, by: int) -> tuple[_T, ...]:
    target = max(0, min(len(items) - 1, index + by))
    rest = _without(items, index)
    return (*rest[:target], items[index], *rest[target:])
