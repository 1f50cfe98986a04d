# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be done with a circuit in the list: duplicate, rename, delete and bring back."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from glutetimer.domain.circuit import Circuit
from glutetimer.gui.circuits import edit
from glutetimer.gui.circuits.list_page import CircuitList
from glutetimer.gui.circuits.shelf import CircuitShelf
from glutetimer.gui.widgets.undo_bar import UndoBar


class ListDeeds(QObject):
    """Carries out what the list asks for; all of it is saved at once.

    Args:
        page: The list.
        shelf: The circuits and drafts.
        new_id: Returns the id of a new circuit.
        undo_bar: Offers to undo a deletion.
        refresh: Shows the list anew.
    """

    def __init__(
        self,
        page: CircuitList,
        shelf: CircuitShelf,
        new_id: Callable[[], str],
        undo_bar: UndoBar,
        refresh: Callable[[], None],
    ) -> None:
        super().__init__(page)
        self._page, self._shelf, self._new_id = page, shelf, new_id
        self._undo_bar, self._refresh = undo_bar, refresh
        page.duplicated.connect(self._on_duplicated)
        page.renamed.connect(self._on_renamed)
        page.deleted.connect(self._on_deleted)

    def _on_duplicated(self, circuit_id: str) -> None:
        circuit = self._shelf.known(circuit_id)
        if circuit is None:
            return
        name = edit.free_name(circuit.name, self._shelf.names())
        copy = edit.duplicate(circuit, self._new_id(), name)
        if self._shelf.save(copy):
            self._show(copy.id)
            self._page.rename(copy.id)

    def _on_renamed(self, circuit_id: str, name: str) -> None:
        if self._shelf.rename(circuit_id, name):
            self._show(circuit_id)

    def _on_deleted(self, circuit_id: str) -> None:
        circuit, draft = self._shelf.known(circuit_id), self._shelf.draft(circuit_id)
        if circuit is None or not self._shelf.delete(circuit_id):
            return
        self._show(self._page.beside(circuit_id))
        words = self.tr("Deleted “{circuit}”.").format(circuit=circuit.name)
        self._undo_bar.offer(words, lambda: self._restore(circuit_id, draft))

    def _restore(self, circuit_id: str, draft: Circuit | None) -> None:
        if self._shelf.restore(circuit_id, draft):
            self._show(circuit_id)

    def _show(self, circuit_id: str) -> None:
        self._refresh()
        self._page.focus_circuit(circuit_id)
