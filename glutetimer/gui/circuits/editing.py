# SPDX-License-Identifier: GPL-3.0-or-later
"""The circuit that the form changes: each valid change is kept as a draft and can be undone."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject

from glutetimer.domain.circuit import Step
from glutetimer.domain.exercise import Catalogue
from glutetimer.gui.circuits import arrange, edit
from glutetimer.gui.circuits.edit import Place, Problem
from glutetimer.gui.circuits.open_circuit import OpenCircuit
from glutetimer.gui.circuits.selection import NOTHING, only, these
from glutetimer.ports import DraftRepository


class CircuitEditing(OpenCircuit):
    """An open circuit, and all that can be done to it.

    Args:
        drafts: Where changes are kept until they take effect.
        catalogue: Gives a new step its exercise.
    """

    def __init__(
        self, drafts: DraftRepository, catalogue: Catalogue, parent: QObject | None = None
    ) -> None:
        super().__init__(drafts, parent)
        self._catalogue = catalogue

    def rename(self, name: str) -> Problem | None:
        """Change the name; return why not, or None."""
        problem = edit.name_problem(name)
        return problem or self.change_to(edit.renamed(self.circuit, name), key="name")

    def change_block(self, index: int, **values: Any) -> Problem | None:
        """Change values of a block; return why not, or None."""
        changed = edit.with_block(self.circuit, index, **values)
        return self.change_to(changed, key=f"block {index} {sorted(values)}")

    def add_block(self) -> None:
        """Add an empty block."""
        self.change_to(edit.add_block(self.circuit), NOTHING)

    def remove_block(self, index: int) -> None:
        """Remove a block with its steps."""
        self.change_to(edit.remove_block(self.circuit, index), NOTHING)

    def copy_block(self, index: int) -> Problem | None:
        """Add the same block below a block; return why not, or None."""
        return self._try(lambda: (arrange.block_duplicated(self.circuit, index), ()))

    def move_block(self, index: int, target: int) -> None:
        """Move a block to another place among the blocks."""
        self.change_to(arrange.block_moved(self.circuit, index, target), NOTHING)

    def change_steps(
        self, change: Callable[[Step], Step], key: str = "", places: Sequence[Place] | None = None
    ) -> Problem | None:
        """Change steps; return why not, or None.

        Args:
            change: Makes a step what it shall be.
            key: What is changed; changes of the same are undone in one go; empty for each alone.
            places: Where the steps stand; None for the selected ones.
        """
        places = self.selection.places if places is None else places
        try:
            changed = arrange.changed_at(self.circuit, places, change)
        except ValueError:
            return Problem.VALUE
        return self.change_to(changed, key=f"{key} {places}" if key else "")

    def add_exercise(self, block: int, exercise_id: str) -> Problem | None:
        """Add a step like the last one at the end of a block; return why not, or None."""
        circuit = self.circuit if self.circuit.blocks else edit.add_block(self.circuit)
        exercise = self._catalogue.get(exercise_id)
        if exercise is None:
            return Problem.EXERCISE
        steps = circuit.blocks[block].steps
        like = (steps or circuit.steps or (None,))[-1]
        new = edit.new_step(exercise, like)
        return self._try(lambda: arrange.inserted(circuit, Place(block, len(steps)), (new,)))

    def insert(self, steps: Sequence[Step], block: int | None = None) -> Problem | None:
        """Put steps in below the selected ones; return why not, or None.

        Args:
            steps: At least one.
            block: The block at whose end to put them in; None for below the selected steps, or
                the end of the last block.
        """
        circuit = self.circuit if self.circuit.blocks else edit.add_block(self.circuit)
        if block is None and self.selection.places:
            last = self.selection.places[-1]
            at = Place(last.block, last.step + 1)
        else:
            index = len(circuit.blocks) - 1 if block is None else block
            at = Place(index, len(circuit.blocks[index].steps))
        return self._try(lambda: arrange.inserted(circuit, at, steps))

    def duplicate(self) -> Problem | None:
        """Add the selected steps once more, below them; return why not, or None."""
        if not self.selection.places:
            return None
        return self._try(lambda: arrange.duplicated(self.circuit, self.selection.places))

    def remove(self) -> None:
        """Remove the selected steps; the one below them is selected, or the one above."""
        places = self.selection.places
        if places:
            changed = arrange.without(self.circuit, places)
            block = places[0].block
            last = len(changed.blocks[block].steps) - 1
            beside = Place(block, min(places[0].step, last)) if last >= 0 else None
            self.change_to(changed, only(beside))

    def move(self, by: int) -> None:
        """Move the selected steps up (-1) or down (+1), into the next block at an edge."""
        self._arrange(arrange.moved_by(self.circuit, self.selection.places, by))

    def can_move(self, by: int, block: int | None = None) -> bool:
        """Tell whether a block, or else the selected steps, can go up (-1) or down (+1)."""
        if block is not None:
            return 0 <= block + by < len(self.circuit.blocks)
        places = self.selection.places
        return bool(places) and arrange.moved_by(self.circuit, places, by)[0] != self.circuit

    def drop(self, target: Place) -> None:
        """Bring the selected steps together before a place."""
        self._arrange(arrange.dropped(self.circuit, self.selection.places, target))

    def _try(self, make: Callable[[], arrange.Arranged]) -> Problem | None:
        try:
            made = make()
        except ValueError:
            return Problem.TOO_MANY
        return self._arrange(made)

    def _arrange(self, arranged: arrange.Arranged) -> Problem | None:
        circuit, places = arranged
        return self.change_to(circuit, these(places))
