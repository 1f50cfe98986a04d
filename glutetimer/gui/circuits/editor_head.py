# SPDX-License-Identifier: GPL-3.0-or-later
"""The upper part of the form: a circuit's name, totals and timeline, Undo, Start and Done."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from glutetimer.domain.circuit import MAX_NAME_LENGTH
from glutetimer.domain.exercise import Catalogue
from glutetimer.domain.timeline import Timeline
from glutetimer.gui.actions import command_text, keys_text
from glutetimer.gui.circuits.edit import Problem
from glutetimer.gui.circuits.editing import CircuitEditing
from glutetimer.gui.circuits.words import Outline, problem_words, totals_words, why_not_words
from glutetimer.gui.fonts import TextSize, text_font
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.buttons import IconButton, PrimaryButton, QuietButton
from glutetimer.gui.widgets.text import TextLabel, Tone, muted
from glutetimer.gui.widgets.timeline_strip import TimelineStrip


class EditorHead(QWidget):
    """What stays in sight while the blocks scroll.

    Args:
        editing: The circuit, with its undo stack.
        catalogue: Names the exercises.

    Signals:
        done: The user is done with the circuit.
        started: Start was pressed.
        left: Enter was pressed in the name: the focus is to go on.
    """

    done = Signal()
    started = Signal()
    left = Signal()

    def __init__(
        self, editing: CircuitEditing, catalogue: Catalogue, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._editing = editing
        self._make_name()
        self._totals = muted(wraps=True)
        self._totals.setObjectName("circuit_totals")
        self._strip = TimelineStrip(30, catalogue.name)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self._name, 1)
        for button in self._buttons():
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(row)
        for part in (self._problem, self._totals, self._strip):
            column.addWidget(part)

    def clear(self) -> None:
        """Forget what was typed."""
        self._name.setModified(False)

    def focus_name(self) -> None:
        """Let the name be typed."""
        self._name.setFocus()
        self._name.selectAll()

    def show_circuit(self) -> None:
        """Show the circuit as it is now."""
        circuit = self._editing.circuit
        outline = Outline.of(circuit)
        if not self._name.isModified():
            self._name.setText(circuit.name)
            self._say(None)
        self._totals.setText(totals_words(outline))
        self._strip.set_timeline(outline.timeline or Timeline(()))
        why_not = why_not_words(outline)
        self._start.setEnabled(not why_not)
        self._start.setToolTip(why_not)

    def _make_name(self) -> None:
        self._name = _NameField()
        self._name.setAccessibleName(self.tr("Name of the circuit"))
        self._name.setObjectName("circuit_name_field")
        self._name.editingFinished.connect(self._on_name_finished)
        self._name.returnPressed.connect(self._on_name_entered)
        self._problem = TextLabel("", tone=Tone.BAD, wraps=True)
        self._problem.setObjectName("name_problem")
        self._problem.hide()

    def _buttons(self) -> tuple[QuietButton, ...]:
        stack = self._editing.undo_stack
        undo, redo = _icon_button("undo"), _icon_button("redo")
        for button, act, can, changes in (
            (undo, stack.undo, stack.canUndo(), stack.canUndoChanged),
            (redo, stack.redo, stack.canRedo(), stack.canRedoChanged),
        ):
            button.clicked.connect(act)
            button.setEnabled(can)
            changes.connect(button.setEnabled)
        self._start = QuietButton(self.tr("Start"), "play")
        self._start.setObjectName("editor_start_button")
        self._start.clicked.connect(self.started)
        done = PrimaryButton(self.tr("Done"))
        done.setObjectName("done_button")
        done.clicked.connect(self.done)
        return undo, redo, self._start, done

    def _on_name_finished(self) -> None:
        if self._name.isModified():
            problem = self._editing.rename(self._name.text())
            self._name.setModified(problem is not None)
            self._say(problem)
            if problem is None:
                self._name.setText(self._editing.circuit.name)

    def _on_name_entered(self) -> None:
        self._on_name_finished()
        if not self._name.isModified():
            self.left.emit()

    def _say(self, problem: Problem | None) -> None:
        self._problem.setText(problem_words(problem) if problem else "")
        self._problem.setVisible(problem is not None)


class _NameField(QLineEdit):
    """A line in the size of a heading."""

    def __init__(self) -> None:
        super().__init__()
        # One more than allowed, so that the limit is told and not only felt.
        self.setMaxLength(MAX_NAME_LENGTH + 1)
        self.setFont(text_font(TextSize.HEADING, QFont.Weight.Bold))

    def minimumSizeHint(self) -> QSize:
        """Return a width at which a few words can be read."""
        return QSize(140, super().minimumSizeHint().height())


def _icon_button(command_id: str) -> IconButton:
    text = f"{command_text(command_id)} ({keys_text(command_id)})"
    button = IconButton(command_id, text)
    button.setObjectName(f"editor_{command_id}_button")
    return button
