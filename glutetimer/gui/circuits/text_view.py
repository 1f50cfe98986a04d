# SPDX-License-Identifier: GPL-3.0-or-later
"""The plain-text view of the circuit that is open: what is typed is the circuit, and back."""

from typing import Protocol

from PySide6.QtCore import QCoreApplication, Qt, QTimer, SignalInstance
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from glutetimer.circuit_text_form import (
    CircuitReading,
    ExerciseNames,
    format_circuit,
    parse_circuit,
)
from glutetimer.domain.circuit import Circuit
from glutetimer.domain.exercise import Catalogue
from glutetimer.gui.circuits.edit import Problem
from glutetimer.gui.circuits.text_colours import TextColours
from glutetimer.gui.circuits.text_editor import TextEditor
from glutetimer.gui.circuits.text_help import TextHelp
from glutetimer.gui.circuits.text_lines import change_lines
from glutetimer.gui.circuits.text_problems import ProblemList, notes_of
from glutetimer.gui.circuits.words import problem_words
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.buttons import QuietButton
from glutetimer.gui.widgets.text import Tone, small

PATIENCE_MS = 800
_HELP_PX = 190
_LIVE_LINES = 1_500
translate = QCoreApplication.translate


class Editing(Protocol):
    """The open circuit, as far as this view needs it."""

    @property
    def changed(self) -> SignalInstance:
        """Tell that the circuit is another one."""

    @property
    def circuit(self) -> Circuit:
        """Return the circuit as it is now."""

    def replace(self, circuit: Circuit, key: str = "") -> Problem | None:
        """Put another circuit in its place; return why not, or None."""


class TextView(QWidget):
    """The open circuit as plain text.

    Text that can be read changes the circuit with each key; a change of the circuit changes the
    lines that it concerns. Text that can't be read yet leaves the circuit as it was.

    Args:
        editing: The open circuit.
        catalogue: The exercises.

    Attributes:
        editor: Where the text is.
    """

    def __init__(
        self, editing: Editing, catalogue: Catalogue, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("text_view")
        self._editing = editing
        self._catalogue = catalogue
        self._learn_names()
        self._shown: Circuit | None = None
        self._is_writing = self._is_unread = False
        self._reading: CircuitReading | None = None
        self._refused: Problem | None = None
        self._make_widgets()
        self._lay_out()
        # A line that is being typed is not wrong yet.
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self.show_problems)
        self.editor.textChanged.connect(self._on_text_changed)
        self.editor.cursorPositionChanged.connect(self._on_cursor_moved)
        editing.changed.connect(self._on_circuit_changed)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Give the focus to the text."""
        super().focusInEvent(event)
        self.editor.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what was changed while the view was hidden."""
        super().showEvent(event)
        if self._version != self._catalogue.version:
            self._learn_names()
            self.editor.offer_names(self._known)
            if self._reading is not None and not self._reading.problems:
                self._shown = None  # written anew, with the new names
        self._on_circuit_changed()

    def _learn_names(self) -> None:
        self._version = self._catalogue.version
        self._names = ExerciseNames.of(self._catalogue)
        self._known = tuple(exercise.name for exercise in self._catalogue)

    def show_problems(self) -> None:
        """Say all that is wrong, that of the line with the cursor as well."""
        self._patience.stop()
        if self._is_unread:
            self._read()
        self._show_notes(but_line=-1)

    def go_to_problem(self) -> bool:
        """Go to the next line that can't be read, after the last to the first; False for none."""
        self.show_problems()
        if self._reading is None or not self._reading.problems:
            return False
        here = self.editor.textCursor().blockNumber()
        problems = self._reading.problems
        after = next((one for one in problems if one.line - 1 > here), problems[0])
        self.editor.go_to(after.line - 1, after.start)
        return True

    def _make_widgets(self) -> None:
        self.editor = TextEditor(self._known)
        self.editor.setObjectName("circuit_text")
        self.editor.setAccessibleName(self.tr("The circuit as text"))
        self.editor.setPlaceholderText(
            "name: My circuit\n\n3 rounds, 90s between\nGlute bridge 45s\nrest 30s"
        )
        self._colours = TextColours(self.editor.document())
        self._status = small(wraps=True)
        self._status.setObjectName("text_status")
        self._problems = ProblemList()
        self._problems.place_chosen.connect(self.editor.go_to)
        self._help = QScrollArea()
        self._help.setFrameShape(QFrame.Shape.NoFrame)
        self._help.setWidgetResizable(True)
        self._help.setWidget(TextHelp())
        self._help.setMaximumHeight(_HELP_PX)
        self._help.hide()
        self._help_button = QuietButton(self.tr("How to write it"))
        self._help_button.setObjectName("text_help_button")
        self._help_button.setCheckable(True)
        self._help_button.toggled.connect(self._help.setVisible)
        next_problem = QShortcut(QKeySequence(Qt.Key.Key_F8), self)
        next_problem.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        next_problem.activated.connect(self.go_to_problem)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.editor, 1)
        column.addWidget(self._problems)
        column.addWidget(self._status)
        column.addWidget(self._help_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._help)

    # ------------------------------------------------------------------------ circuit to text

    def _on_circuit_changed(self) -> None:
        if self._is_writing or not self.isVisible():
            return
        circuit = self._editing.circuit
        if circuit == self._shown:
            return
        is_other = self._shown is None or circuit.id != self._shown.id
        self._shown = circuit
        self._is_writing = True
        try:
            text = format_circuit(circuit, self._names)
            if is_other:
                self.editor.setPlainText(text)
            else:
                change_lines(self.editor, text)
        finally:
            self._is_writing = False
        # What came from elsewhere is undone there.
        self.editor.document().clearUndoRedoStacks()
        self._read()
        self.show_problems()

    # ------------------------------------------------------------------------ text to circuit

    def _on_text_changed(self) -> None:
        if self._is_writing or self._shown is None:
            return
        if self.editor.blockCount() > _LIVE_LINES:
            # A very long circuit is read when the typing pauses.
            self._is_unread = True
            self._patience.start()
            return
        self._read()
        self._patience.start()
        self._show_notes(but_line=self.editor.textCursor().blockNumber())

    def _read(self) -> None:
        """Read the text, and change the circuit to what it says."""
        assert self._shown is not None
        self._is_unread = False
        text = self.editor.toPlainText()
        self._reading = parse_circuit(text, self._names, self._shown.id)
        circuit = self._reading.circuit
        self._refused = None
        if circuit is None or circuit == self._shown:
            return
        self._is_writing = True
        try:
            self._refused = self._editing.replace(circuit, key="text")
        finally:
            self._is_writing = False
        if self._refused is None:
            self._shown = circuit

    # ------------------------------------------------------------------------------ what is wrong

    def _on_cursor_moved(self) -> None:
        if self._patience.isActive() and not self._is_writing:
            self._show_notes(but_line=self.editor.textCursor().blockNumber())

    def _show_notes(self, but_line: int) -> None:
        if self._reading is None:
            return
        notes = notes_of(self._reading, self._known, but_line)
        self.editor.show_notes(notes)
        self._problems.show_notes([note for note in notes if note.is_wrong])
        self._tell()

    def _tell(self) -> None:
        assert self._reading is not None
        count = len(self._reading.problems)
        if self._refused is not None:
            words = problem_words(self._refused)
        elif count:
            words = self.tr("The circuit stays as it was until the text can be read. F8 goes on.")
        else:
            words = self.tr("The circuit follows the text.")
        self._status.setText(words)
        self._status.set_tone(Tone.BAD if count or self._refused else Tone.MUTED)
