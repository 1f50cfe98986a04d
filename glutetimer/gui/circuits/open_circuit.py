# SPDX-License-Identifier: GPL-3.0-or-later
"""A circuit that is open: what is selected in it, what can be undone, and its draft."""

from PySide6.QtCore import QObject, Signal

from glutetimer.domain.circuit import Circuit, Step
from glutetimer.domain.targets import NO_BESTS, BestHolds
from glutetimer.gui.circuits import arrange, edit
from glutetimer.gui.circuits.edit import Problem
from glutetimer.gui.circuits.lengths import Lengths, measured
from glutetimer.gui.circuits.selection import NOTHING, Selection, fitted
from glutetimer.gui.circuits.undo_stack import Change, State, UndoStack
from glutetimer.gui.wording import said_words
from glutetimer.ports import DraftRepository, StorageError


class OpenCircuit(QObject):
    """A circuit with its selected steps and its undo stack, which has no limit.

    Args:
        drafts: Where changes are kept until they take effect.

    Attributes:
        undo_stack: What was changed since the circuit was opened.
        bests: What holds are a percent of.

    Signals:
        changed: The circuit or the selection is another one.
        saved: The draft was stored.
        save_failed: It could not be stored: a sentence. It is tried again with the next change.
    """

    changed = Signal()
    saved = Signal()
    save_failed = Signal(str)

    def __init__(self, drafts: DraftRepository, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._circuit: Circuit | None = None
        self._in_effect: Circuit | None = None
        self._selection = NOTHING
        self._selected_times = 0
        self._lengths: tuple[Circuit, Lengths] | None = None
        self.undo_stack = UndoStack(self._show, self)
        self.bests: BestHolds = NO_BESTS

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
    def lengths(self) -> Lengths:
        """Return how long the circuit is now."""
        if self._lengths is None or self._lengths[0] is not self.circuit:
            self._lengths = (self.circuit, measured(self.circuit, self.bests))
        return self._lengths[1]

    @property
    def has_draft(self) -> bool:
        """Tell whether the circuit differs from the one that is in effect."""
        return self._circuit != self._in_effect

    @property
    def selection(self) -> Selection:
        """Return the steps whose values are shown."""
        return self._selection

    @property
    def selected_steps(self) -> tuple[Step, ...]:
        """Return the selected steps in order."""
        return arrange.steps_at(self.circuit, self._selection.places)

    def open(
        self,
        circuit: Circuit,
        in_effect: Circuit | None = None,
        bests: BestHolds = NO_BESTS,
    ) -> None:
        """Begin with a circuit; what was changed in the one before can be undone no more.

        Args:
            circuit: What is shown: a draft, or the circuit that is in effect.
            in_effect: What the draft was made from; None for a circuit that is all new.
            bests: What holds are a percent of.
        """
        self._circuit, self._in_effect, self._selection = circuit, in_effect, NOTHING
        self.bests, self._lengths = bests, None
        self.undo_stack.clear()
        self.changed.emit()

    def select(self, selection: Selection) -> None:
        """Show the values of other steps."""
        if selection != self._selection:
            self._selected_times += 1
            self._selection = selection
            self.changed.emit()

    def replace(self, circuit: Circuit, key: str = "") -> Problem | None:
        """Put another circuit in the place of the one that is open; return why not, or None.

        Args:
            circuit: What it shall be; its id must stay.
            key: Changes in a row with the same key are undone in one go; empty for none.
        """
        return self.change_to(circuit, fitted(circuit, self._selection), key)

    def change_to(
        self, circuit: Circuit, selection: Selection | None = None, key: str = ""
    ) -> Problem | None:
        """Make another circuit of it, as one change to undo; return why not, or None.

        Args:
            circuit: What it shall be.
            selection: What is selected then; None for what is selected now.
            key: Changes in a row with the same key are undone in one go; empty for none.
        """
        if circuit == self._circuit:
            return None
        if problem := edit.length_problem(circuit):
            return problem
        before = State(self.circuit, self._selection)
        after = State(circuit, self._selection if selection is None else selection)
        # What was selected in between parts two changes of the same.
        key = f"{self._selected_times} {key}" if key else ""
        self.undo_stack.push(Change(before, after, key))
        return None

    def _show(self, state: State) -> None:
        self._circuit, self._selection = state
        self.changed.emit()
        self._keep()

    def _keep(self) -> None:
        try:
            if self.has_draft:
                self._drafts.save(self.circuit)
            else:
                self._drafts.forget(self.circuit.id)
        except StorageError as error:
            self.save_failed.emit(said_words(error))
        else:
            self.saved.emit()
