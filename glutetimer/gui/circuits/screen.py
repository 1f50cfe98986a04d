# SPDX-License-Identifier: GPL-3.0-or-later
"""The Circuits screen: the list, and the form of the circuit that was opened."""

from collections.abc import Callable

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
from glutetimer.gui.circuits.list_deeds import ListDeeds
from glutetimer.gui.circuits.list_page import CircuitList
from glutetimer.gui.circuits.shelf import CircuitShelf
from glutetimer.gui.circuits.words import problem_words
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.notice import Notice
from glutetimer.gui.widgets.undo_bar import UndoBar
from glutetimer.ports import CircuitRepository, Clock, DraftRepository


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
        paste_requested: What is on the clipboard is to be imported.
        share_requested: Circuits are to go out; their ids, none for all.
    """

    circuits_changed = Signal()
    start_requested = Signal(object)
    import_requested = Signal()
    paste_requested = Signal()
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
        self._clock, self._undo_bar, self._best_holds = clock, undo_bar, best_holds
        self._shelf = CircuitShelf(circuits, drafts, self)
        self._editing = CircuitEditing(drafts, catalogue, self)
        self._notice = Notice()
        self._notice_frame = _framed(self._notice)
        self._list = CircuitList(catalogue)
        ListDeeds(self._list, self._shelf, clock.new_id, undo_bar, self.refresh)
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
        circuits = self._shelf.circuits()
        if circuits is not None:
            self._list.show_circuits(circuits, self._shelf.drafts(), self._best_holds())

    def open_circuit(self, circuit_id: str) -> None:
        """Show the form of a circuit, with its draft; the list if there is no such circuit."""
        in_effect = self._shelf.in_effect(circuit_id)
        circuit = self._shelf.draft(circuit_id) or in_effect
        if circuit is None:
            self.show_list()
        else:
            self._open(circuit, in_effect)

    def create_circuit(self) -> None:
        """Begin a circuit with nothing in it and show its form."""
        name = edit.free_name(self.tr("New circuit"), self._shelf.names())
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
        """Show the list as it was read last, at a circuit."""
        self._pages.setCurrentWidget(self._list)
        self._list.focus_circuit(circuit_id)

    @property
    def can_undo(self) -> bool:
        """Tell whether there is a change of the open circuit to take back."""
        return bool(self.open_id) and self._editing.undo_stack.can_undo

    @property
    def can_redo(self) -> bool:
        """Tell whether there is one to do again."""
        return bool(self.open_id) and self._editing.undo_stack.can_redo

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
        self._list.import_requested.connect(self.import_requested)
        self._list.pasted.connect(self.paste_requested)
        self._list.share_requested.connect(self._share_listed)
        self._editor.done.connect(self._on_done)
        self._editor.left.connect(self.show_list)
        self._editor.discarded.connect(self._on_discarded)
        self._editor.started.connect(self._on_started)
        self._editor.shared.connect(lambda: self.share_requested.emit((self.open_id,)))
        self._notice.closed.connect(self._notice_frame.hide)
        self._editing.saved.connect(self._on_kept)
        self._editing.save_failed.connect(self._say)
        self._shelf.failed.connect(self._say)
        self._shelf.changed.connect(self._notice_frame.hide)
        self._shelf.changed.connect(self.circuits_changed)
        self.addAction(build_action("new_circuit", self, self.create_circuit))
        self.addAction(build_action("export", self, self._share))

    def _on_kept(self) -> None:
        self._notice_frame.hide()
        if self._undo_bar.text:
            # Ctrl+Z is for the newest change.
            self._undo_bar.dismiss()

    def _share(self) -> None:
        """Share the circuit that is open, or that has the focus; else ask which."""
        if self.open_id:
            self._editor.share()
        else:
            circuit_id = self._list.focused_id
            self._share_listed((circuit_id,) if circuit_id else ())

    def _share_listed(self, circuit_ids: tuple[str, ...]) -> None:
        """Share circuits of the list; one that is a draft alone is to take effect first."""
        if circuit_ids and not any(map(self._shelf.in_effect, circuit_ids)):
            self._say(problem_words(edit.Problem.NOT_DONE))
        else:
            self.share_requested.emit(circuit_ids)

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
        return not self._editing.has_draft or self._shelf.put_into_effect(self._editing.circuit)

    def _on_discarded(self) -> None:
        draft = self._editing.circuit
        if self._shelf.drop_draft(draft.id):
            self.show_list()
            words = self.tr("Discarded the changes to “{circuit}”.").format(circuit=draft.name)
            self._undo_bar.offer(words, lambda: self._bring_back(draft))

    def _bring_back(self, draft: Circuit) -> None:
        if self._shelf.keep_draft(draft):
            self.open_circuit(draft.id)

    def _say(self, words: str) -> None:
        self._notice.show_text(words)
        self._notice_frame.show()


def _framed(notice: Notice) -> QWidget:
    frame = QWidget()
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(Space.L, Space.L, Space.L, 0)
    layout.addWidget(notice)
    frame.hide()
    return frame
