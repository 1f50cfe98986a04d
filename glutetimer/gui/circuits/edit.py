# SPDX-License-Identifier: GPL-3.0-or-later
"""What the form does to a circuit: functions from circuit to circuit; no Qt in here."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from enum import Enum
from typing import Any, NamedTuple, TypeVar

from glutetimer.domain.circuit import MAX_NAME_LENGTH, Block, Circuit, Step
from glutetimer.domain.exercise import Exercise, Mode, Sides
from glutetimer.gui.circuits.lengths import measured

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
    TOO_MANY = "too_many"
    REPEATS = "repeats"
    HOLD = "hold"
    PERCENT = "percent"
    PASTE = "paste"
    NOTHING = "nothing"
    NOT_DONE = "not_done"
    VALUE = "value"
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
    return None if measured(circuit).is_possible else Problem.TOO_LONG


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


# ---------------------------------------------------------------------------------------- steps


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
