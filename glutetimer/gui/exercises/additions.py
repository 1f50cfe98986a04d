# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts an exercise at the end of a circuit, and of what is being changed in it."""

from typing import NamedTuple

from glutetimer.domain.circuit import Circuit
from glutetimer.domain.exercise import Exercise
from glutetimer.gui.exercises.steps import with_exercise_added
from glutetimer.ports import CircuitRepository, DraftRepository


class Addition(NamedTuple):
    """What a circuit was before something was added.

    Attributes:
        circuit: As it was in effect.
        draft: As it was being changed; None if it was not.
    """

    circuit: Circuit
    draft: Circuit | None


class Additions:
    """Adds steps to circuits, and takes them out again. Each method may raise StorageError."""

    def __init__(self, circuits: CircuitRepository, drafts: DraftRepository) -> None:
        self._circuits, self._drafts = circuits, drafts

    def add(self, circuit_id: str, exercise: Exercise) -> Addition | None:
        """Add an exercise; return what was before, None if there is no such circuit."""
        circuit = self._circuits.get(circuit_id)
        if circuit is None:
            return None
        before = Addition(circuit, self._drafts.get(circuit_id))
        self._circuits.save(with_exercise_added(circuit, exercise))
        if before.draft is not None:
            self._drafts.save(with_exercise_added(before.draft, exercise))
        return before

    def take_back(self, before: Addition) -> None:
        """Store what was before."""
        self._circuits.save(before.circuit)
        if before.draft is not None:
            self._drafts.save(before.draft)
