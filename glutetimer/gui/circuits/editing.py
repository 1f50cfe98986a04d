# SPDX-License-Identifier: GPL-3.0-or-later
"""The circuit that the form changes: every valid change is saved at once and can be undone."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from glutetimer.domain.circuit import Circuit, Step
from glutetimer.domain.exercise import Catalogue
from glutetimer.gui.circuits import edit
from glutetimer.gui.circuits.edit import Place, Problem
from glutetimer.ports import CircuitRepository, StorageError

USUAL_EXERCISE = "glute-bridge"
UNDO_LIMIT = 500
_State = tuple[Circuit, Place | None]


class CircuitEditing(QObject):
    """One open circuit with its undo stack.

    Args:
        repository: Where changes are saved.
        catalogue: Gives a new step its exercise.

    Attributes:
        undo_stack: What was changed since the circuit was opened.

    Signals:
        changed: The circuit or the chosen step is another one.
        saved: The circuit was stored.
        save_failed: It could not be stored: a sentence. It is tried again with the next change.
    """

    changed = Signal()
    saved = Signal()
    save_failed = Signal(str)

    def __init__(
        self, repository: CircuitRepository, catalogue: Catalogue, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._repository, self._catalogue = repository, catalogue
        self._circuit: Circuit | None = None
        self._chosen: Place | None = None
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(UNDO_LIMIT)

    @property
    def circuit(self) -> Circuit:
        """Return the circuit as it is now.

        Raises:
            RuntimeError: If none is open.
        """
        if self._circuit is None:
            raise RuntimeError("no circuit is open")
        return self._circuit

    @property
    def chosen(self) -> Place | None:
        """Return the place of the step whose values are shown, or None."""
        return self._chosen

    def open(self, circuit: Circuit) -> None:
        """Begin with a circuit; what was changed in the one before can be undone no more."""
        self._circuit, self._chosen = circuit, None
        self.undo_stack.clear()
        self.changed.emit()

    def choose(self, place: Place | None) -> None:
        """Show the values of another step."""
        if place != self._chosen:
            self._chosen = place
            self.changed.emit()

    def replace(self, circuit: Circuit, key: str = "") -> Problem | None:
        """Put another circuit in the place of the one that is open; return why not, or None.

        Args:
            circuit: What it shall be; its id must stay.
            key: Changes in a row with the same key are undone in one go; empty for none.
        """
        chosen = self._chosen if edit.has_step(circuit, self._chosen) else None
        return self._change(circuit, key, chosen=chosen)

    def rename(self, name: str) -> Problem | None:
        """Change the name; return why not, or None."""
        problem = edit.name_problem(name)
        return problem or self._change(edit.renamed(self.circuit, name), "name")

    def change_block(self, index: int, **values: Any) -> Problem | None:
        """Change values of a block; return why not, or None."""
        changed = edit.with_block(self.circuit, index, **values)
        return self._change(changed, f"block {index} {sorted(values)}")

    def add_block(self) -> None:
        """Add an empty block."""
        self._change(edit.add_block(self.circuit), chosen=None)

    def remove_block(self, index: int) -> None:
        """Remove a block with its steps."""
        self._change(edit.remove_block(self.circuit, index), chosen=None)

    def move_block(self, index: int, by: int) -> None:
        """Move a block up (-1) or down (+1)."""
        self._change(edit.move_block(self.circuit, index, by), chosen=None)

    def change_step(self, place: Place, field: str, step: Step) -> Problem | None:
        """Replace a step; return why not, or None.

        Args:
            place: Where it stands.
            field: What of it was changed; changes of the same field are undone in one go.
            step: The step as it shall be.
        """
        changed = edit.with_step(self.circuit, place, step)
        return self._change(changed, f"step {place} {field}")

    def add_step(self, block: int) -> Problem | None:
        """Add a step like the last one at the end of a block; return why not, or None."""
        circuit = self.circuit if self.circuit.blocks else edit.add_block(self.circuit)
        like = (circuit.blocks[block].steps or circuit.steps or (None,))[-1]
        exercise = self._catalogue.get(like.exercise_id if like else USUAL_EXERCISE)
        exercise = exercise or next(iter(self._catalogue))
        changed, place = edit.add_step(circuit, block, edit.new_step(exercise, like))
        return self._change(changed, chosen=place)

    def copy_step(self, place: Place) -> Problem | None:
        """Add the same step below a step; return why not, or None."""
        below = Place(place.block, place.step + 1)
        step = edit.step_at(self.circuit, place)
        return self._change(edit.insert_step(self.circuit, below, step), chosen=below)

    def remove_step(self, place: Place) -> None:
        """Remove a step; the one below it is chosen, or the one above."""
        changed = edit.remove_step(self.circuit, place)
        last = len(changed.blocks[place.block].steps) - 1
        chosen = Place(place.block, min(place.step, last)) if last >= 0 else None
        self._change(changed, chosen=chosen)

    def move_step(self, place: Place, by: int) -> None:
        """Move a step up (-1) or down (+1), into the next block at the edge of its own."""
        changed, there = edit.move_step(self.circuit, place, by)
        self._change(changed, chosen=there)

    def _change(self, circuit: Circuit, key: str = "", **chosen: Place | None) -> Problem | None:
        if circuit == self._circuit:
            return None
        if problem := edit.length_problem(circuit):
            return problem
        before = (self.circuit, self._chosen)
        after = (circuit, chosen.get("chosen", self._chosen))
        self.undo_stack.push(_Change(self._show, before, after, key))
        return None

    def _show(self, state: _State) -> None:
        self._circuit, self._chosen = state
        self.changed.emit()
        try:
            self._repository.save(self._circuit)
        except StorageError as error:
            self.save_failed.emit(str(error))
        else:
            self.saved.emit()


class _Change(QUndoCommand):
    """The circuit before and after; changes with the same key become one."""

    def __init__(
        self, show: Callable[[_State], None], before: _State, after: _State, key: str
    ) -> None:
        super().__init__()
        self._show, self._before, self._after, self._key = show, before, after, key

    def id(self) -> int:
        """Return that changes may become one, if they have a key."""
        return 1 if self._key else -1

    def mergeWith(self, other: QUndoCommand) -> bool:  # noqa: N802 - Qt's name
        """Take a change of the same field in."""
        if not isinstance(other, _Change) or other._key != self._key:  # noqa: SLF001
            return False
        self._after = other._after  # noqa: SLF001
        return True

    def undo(self) -> None:
        """Show the circuit as it was."""
        self._show(self._before)

    def redo(self) -> None:
        """Show the circuit as it became."""
        self._show(self._after)
