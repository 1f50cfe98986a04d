# SPDX-License-Identifier: GPL-3.0-or-later
"""The Circuits screen: the list, and the form of the circuit that was opened."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from glutetimer.domain.circuit import Circuit
from glutetimer.domain.exercise import Catalogue
from glutetimer.domain.targets import NO_BESTS, BestHolds
from glutetimer.gui.actions import build_action
from glutetimer.gui.circuits import edit
from glutetimer.gui.circuits.editing import CircuitEditing
from glutetimer.gui.circuits.editor import CircuitEditor
from glutetimer.gui.circuits.list_page import CircuitList
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.notice import Notice
from glutetimer.gui.widgets.undo_bar import UndoBar
from glutetimer.ports import CircuitRepository, Clock, DraftRepository, StorageError

_T = TypeVar("_T")


class CircuitsScreen(QWidget):
    """Duplicate, rename, delete with undo, make and change circuits.

    What is done in the list is saved at once. A circuit that is changed in the form takes effect
    with Done; until then the changes are a draft, which is kept.

    Args:
        circuits: Where they are stored.
        drafts: Where changes are kept until they take effect.
        catalogue: The exercises.
        clock: Gives new circuits their ids.
        undo_bar: Offers to undo a deletion.
        best_holds: Returns what holds are a percent of.

    Signals:
        circuits_changed: A circuit was added, changed, deleted or restored.
        start_requested: Start a workout of this Circuit.
        import_requested: Files are to be imported.
        share_requested: Circuits are to go out; their ids, none for all.
    """

    circuits_changed = Signal()
    start_requested = Signal(object)
    import_requested = Signal()
    share_requested = Signal(object)

    def __init__(
        self,
        circuits: CircuitRepository,
        drafts: DraftRepository,
        catalogue: Catalogue,
        clock: Clock,
        undo_bar: UndoBar,
        best_holds: Callable[[], BestHolds] = lambda: NO_BESTS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("circuits_screen")
        self._repository, self._drafts = circuits, drafts
        self._clock, self._undo_bar, self._best_holds = clock, undo_bar, best_holds
        self._editing = CircuitEditing(drafts, catalogue, self)
        self._notice = Notice()
        self._notice_frame = _framed(self._notice)
        self._list = CircuitList(catalogue)
        self._editor = CircuitEditor(self._editing, catalogue)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._list)
        self._pages.addWidget(self._editor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._notice_frame)
        column.addWidget(self._pages, 1)
        self._connect()

    @property
    def open_id(self) -> str:
        """Return the id of the circuit whose form shows; empty while the list shows."""
        showing = self._pages.currentWidget() is self._editor
        return self._editing.circuit.id if showing else ""

    def refresh(self) -> None:
        """Read the list again; call it when the screen is shown."""
        circuits = self._try(lambda: list(self._repository.circuits()))
        if circuits is not None:
            self._list.show_circuits(circuits, self._drafts.drafts(), self._best_holds())

    def open_circuit(self, circuit_id: str) -> None:
        """Show the form of a circuit, with its draft; the list if there is no such circuit."""
        in_effect = self._try(lambda: self._repository.get(circuit_id))
        circuit = self._drafts.get(circuit_id) or in_effect
        if circuit is None:
            self.show_list()
        else:
            self._open(circuit, in_effect)

    def create_circuit(self) -> None:
        """Begin a circuit with nothing in it and show its form."""
        name = edit.free_name(self.tr("New circuit"), self._names())
        self._open(edit.new_circuit(self._clock.new_id(), name), None)
        self._editor.head.focus_name()

    def show_list(self) -> None:
        """Show the list, at the circuit that was open."""
        opened = self.open_id
        self.refresh()
        self._pages.setCurrentWidget(self._list)
        if opened:
            self._list.focus_circuit(opened)

    def show_list_at(self, circuit_id: str) -> None:
        """Show the list, at a circuit."""
        self.show_list()
        self._list.focus_circuit(circuit_id)

    def undo(self) -> None:
        """Take back the last change of the open circuit."""
        if self.open_id:
            self._editing.undo_stack.undo()

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self.open_id:
            self._editing.undo_stack.redo()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the focus on; a focus proxy would hide the controls before it from Tab."""
        super().focusInEvent(event)
        if self.open_id:
            self._editor.focus_first()
        else:
            self._list.setFocus()

    def _connect(self) -> None:
        self._list.opened.connect(self.open_circuit)
        self._list.created.connect(self.create_circuit)
        self._list.duplicated.connect(self._on_duplicated)
        self._list.renamed.connect(self._on_renamed)
        self._list.deleted.connect(self._on_deleted)
        self._list.import_requested.connect(self.import_requested)
        self._list.share_requested.connect(self.share_requested)
        self._editor.done.connect(self._on_done)
        self._editor.left.connect(self.show_list)
        self._editor.discarded.connect(self._on_discarded)
        self._editor.started.connect(self._on_started)
        self._notice.closed.connect(self._notice_frame.hide)
        self._editing.saved.connect(self._notice_frame.hide)
        self._editing.save_failed.connect(self._say)
        self.addAction(build_action("new_circuit", self, self.create_circuit))
        self.addAction(build_action("export", self, self._share))

    def _share(self) -> None:
        """Share the circuit that is open, or that has the focus; else ask which."""
        circuit_id = self.open_id or self._list.focused_id
        self.share_requested.emit((circuit_id,) if circuit_id else ())

    def _open(self, circuit: Circuit, in_effect: Circuit | None) -> None:
        self._editor.clear()
        self._editing.open(circuit, in_effect, self._best_holds())
        self._pages.setCurrentWidget(self._editor)
        self._editor.focus_first()

    def _on_done(self) -> None:
        if self._put_into_effect():
            self.show_list()

    def _on_started(self) -> None:
        if self._put_into_effect():
            circuit = self._editing.circuit
            self._open(circuit, circuit)
            self.start_requested.emit(circuit)

    def _put_into_effect(self) -> bool:
        circuit = self._editing.circuit
        if not self._editing.has_draft:
            return True
        return self._save(circuit) and self._do(lambda: self._drafts.forget(circuit.id))

    def _on_discarded(self) -> None:
        draft = self._editing.circuit
        if not self._do(lambda: self._drafts.forget(draft.id)):
            return
        self.show_list()
        words = self.tr("Discarded the changes to “{circuit}”.").format(circuit=draft.name)
        self._undo_bar.offer(words, lambda: self._bring_back(draft))

    def _bring_back(self, draft: Circuit) -> None:
        if self._do(lambda: self._drafts.save(draft)):
            self.open_circuit(draft.id)

    def _on_duplicated(self, circuit_id: str) -> None:
        circuit = self._known(circuit_id)
        if circuit is None:
            return
        name = edit.free_name(circuit.name, self._names())
        copy = edit.duplicate(circuit, self._clock.new_id(), name)
        if self._save(copy):
            self.refresh()
            self._list.focus_circuit(copy.id)
            self._list.rename(copy.id)

    def _on_renamed(self, circuit_id: str, name: str) -> None:
        circuit = self._try(lambda: self._repository.get(circuit_id))
        draft = self._drafts.get(circuit_id)
        renamed = circuit is None or self._save(edit.renamed(circuit, name))
        if renamed and draft is not None:
            self._do(lambda: self._drafts.save(edit.renamed(draft, name)))
        self.refresh()
        self._list.focus_circuit(circuit_id)

    def _on_deleted(self, circuit_id: str) -> None:
        circuit, draft = self._known(circuit_id), self._drafts.get(circuit_id)
        if circuit is None or not self._do(lambda: self._delete(circuit_id)):
            return
        beside = self._list.beside(circuit_id)
        self.refresh()
        self._list.focus_circuit(beside)
        words = self.tr("Deleted “{circuit}”.").format(circuit=circuit.name)
        self._undo_bar.offer(words, lambda: self._restore(circuit_id, draft))

    def _delete(self, circuit_id: str) -> None:
        self._repository.delete(circuit_id)
        self._drafts.forget(circuit_id)

    def _restore(self, circuit_id: str, draft: Circuit | None) -> None:
        if self._do(lambda: self._repository.restore(circuit_id)):
            if draft is not None:
                self._do(lambda: self._drafts.save(draft))
            self.refresh()
            self._list.focus_circuit(circuit_id)

    def _known(self, circuit_id: str) -> Circuit | None:
        """Return a circuit that is in effect, or one that is a draft only."""
        circuit = self._try(lambda: self._repository.get(circuit_id))
        return circuit or self._drafts.get(circuit_id)

    def _names(self) -> list[str]:
        circuits = self._try(lambda: list(self._repository.circuits()))
        return [circuit.name for circuit in (*(circuits or ()), *self._drafts.drafts())]

    def _save(self, circuit: Circuit) -> bool:
        return self._do(lambda: self._repository.save(circuit))

    def _do(self, write: Callable[[], None]) -> bool:
        """Write to the storage; say so and return False if it fails."""
        try:
            write()
        except StorageError as error:
            self._say(str(error))
            return False
        self._notice_frame.hide()
        self.circuits_changed.emit()
        return True

    def _say(self, words: str) -> None:
        self._notice.show_text(words)
        self._notice_frame.show()

    def _try(self, read: Callable[[], _T]) -> _T | None:
        try:
            return read()
        except StorageError as error:
            self._say(str(error))
            return None


def _framed(notice: Notice) -> QWidget:
    frame = QWidget()
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(Space.L, Space.L, Space.L, 0)
    layout.addWidget(notice)
    frame.hide()
    return frame
