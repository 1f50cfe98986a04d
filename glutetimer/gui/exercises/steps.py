# SPDX-License-Identifier: GPL-3.0-or-later
"""An exercise as a step: held now, or at the end of a circuit."""

from dataclasses import replace

from glutetimer.domain.circuit import Block, Circuit, Step
from glutetimer.domain.exercise import Exercise
from glutetimer.domain.maximum import MaximumTest


def circuit_of(exercise: Exercise) -> Circuit:
    """Return a circuit of one hold, as short as usual, on each of its sides."""
    step = Step(exercise.id, exercise.usual_hold_ms[0], sides=exercise.sides)
    return Circuit(f"exercise-{exercise.id}", exercise.name, (Block((step,)),))


def test_of(exercise: Exercise) -> Circuit:
    """Return a maximum-hold test of an exercise on each of its sides."""
    return MaximumTest(exercise.id, exercise.sides).circuit(exercise.name)


def with_exercise_added(circuit: Circuit, exercise: Exercise) -> Circuit:
    """Return a circuit with one more step, as long as the one before it."""
    *others, last = circuit.blocks or (Block(()),)
    hold_ms, rest_ms = exercise.usual_hold_ms[0], 0
    if last.steps:
        hold_ms, rest_ms = last.steps[-1].hold_ms or hold_ms, last.steps[-1].rest_ms
    step = Step(exercise.id, hold_ms, sides=exercise.sides, rest_ms=rest_ms)
    longer = replace(last, steps=(*last.steps, step))
    return replace(circuit, blocks=(*others, longer))
