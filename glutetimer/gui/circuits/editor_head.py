# SPDX-License-Identifier: GPL-3.0-or-later
"""The upper part of the form: a circuit's name, totals and timeline, Undo, Start and Done."""

from importlib.util import find_spec
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, QTimer, Signal, SignalInstance
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from glutetimer.domain.circuit import MAX_NAME_LENGTH
from glutetimer.domain.exercise import Catalogue
from glutetimer.domain.timeline import Timeline
from glutetimer.gui.actions import command_text, tell_keys
from glutetimer.gui.circuits.edit import Problem
from glutetimer.gui.circuits.editing import CircuitEditing
from glutetimer.gui.circuits.head_rows import HeadRows
from glutetimer.gui.circuits.words import (
    Outline,
    length_words,
    problem_words,
    shares_words,
    why_not_words,
)
from glutetimer.gui.fonts import TextSize, text_font
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.buttons import IconButton, PrimaryButton, QuietButton
from glutetimer.gui.widgets.tab_order import keep_in_order
from glutetimer.gui.widgets.text import TextLabel, Tone, muted, small, tip
from glutetimer.gui.widgets.timeline_strip import TimelineStrip

if TYPE_CHECKING:
    from collections.abc import Callable

# A timeline of more holds is drawn only when the keys rest.
_AT_ONCE = 150
_LATER_MS = 350
_TEXT_VIEW = "glutetimer.gui.circuits.text_view"


class EditorHead(QWidget):
    """What stays in sight while the blocks scroll.

    Args:
        editing: The circuit, with its undo stack.
        catalogue: Names the exercises.

    Signals:
        done: The circuit shall take effect.
        started: Start was pressed.
        left: Enter was pressed in the name: the focus is to go on.
        ordered: The id of a command.
        menu_requested: What can be done with the circuit is asked for, at a place on the screen.
        text_toggled: The circuit is to be shown as text, or no more.
    """

    done = Signal()
    started = Signal()
    left = Signal()
    ordered = Signal(str)
    menu_requested = Signal(QPoint)
    text_toggled = Signal(bool)

    def __init__(
        self, editing: CircuitEditing, catalogue: Catalogue, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._editing, self._catalogue = editing, catalogue
        self._make_name()
        self._totals = muted(wraps=True)
        self._totals.setObjectName("circuit_totals")
        self._strip = TimelineStrip(34, catalogue.name)
        self._shares = small(wraps=True)
        self._shares.setObjectName("circuit_shares")
        self._shares.hide()
        self._is_compact = False
        self._go_to_problem: Callable[[], bool] = lambda: False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_LATER_MS)
        self._later.timeout.connect(self._draw_strip)
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the name a row of its own where the buttons would leave it too little."""
        super().resizeEvent(event)
        if self._rows.fit(event.size().width()):
            keep_in_order(self)

    def clear(self) -> None:
        """Forget what was typed."""
        self._name.setModified(False)

    def set_compact(self, compact: bool) -> None:
        """Leave out totals and timeline where the steps would have no room."""
        self._totals.setVisible(not compact)
        self._strip.setVisible(not compact)
        self._shares.setVisible(not compact and bool(self._shares.text()))
        self._is_compact = compact

    def focus_name(self) -> None:
        """Let the name be typed."""
        self._name.setFocus()
        self._name.selectAll()

    def show_circuit(self) -> None:
        """Show the circuit as it is now."""
        circuit, lengths = self._editing.circuit, self._editing.lengths
        if not self._name.isModified():
            if self._name.text() != circuit.name:
                self._name.setText(circuit.name)
                self._name.setCursorPosition(0)
            self._say(None)
        words = length_words(circuit, lengths)
        if self._editing.has_draft and circuit.steps:
            words = self.tr("{totals} · changes are kept as a draft").format(totals=words)
        self._totals.setText(words)
        self._discard.setVisible(self._editing.has_draft)
        why_not = "" if circuit.steps else why_not_words(Outline(circuit, None))
        self._start.setEnabled(not why_not)
        self._start.setToolTip(tip(why_not))
        if lengths.holds > _AT_ONCE:
            self._later.start()
        else:
            self._draw_strip()

    def make_text_view(self) -> QWidget:
        """Return a new view of the circuit as text; the button lets it be typed in at once."""
        from importlib import import_module

        view: QWidget = import_module(_TEXT_VIEW).TextView(self._editing, self._catalogue)
        self._go_to_problem = view.go_to_problem  # type: ignore[attr-defined]
        if self._text is not None:
            self._text.clicked.connect(lambda shown: view.setFocus() if shown else None)
        return view

    def _leave_by(self, way: SignalInstance) -> None:
        """Go on, unless there are lines that can't be read yet: what they say would be lost."""
        shows_text = self._text is not None and self._text.isChecked()
        if not (shows_text and self._go_to_problem()):
            way.emit()

    def show_text_view(self, *, shown: bool) -> None:
        """Show the circuit as text, or as a table."""
        if self._text is not None:
            self._text.setChecked(shown)

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
            (undo, stack.undo, stack.can_undo, stack.can_undo_changed),
            (redo, stack.redo, stack.can_redo, stack.can_redo_changed),
        ):
            button.clicked.connect(act)
            button.setEnabled(can)
            changes.connect(button.setEnabled)
        more = IconButton("more", self.tr("More for this circuit"))
        more.setObjectName("circuit_menu_button")
        more.clicked.connect(
            lambda: self.menu_requested.emit(more.mapToGlobal(more.rect().bottomLeft()))
        )
        self._start = QuietButton(self.tr("Start"), "play")
        self._start.setObjectName("editor_start_button")
        self._start.clicked.connect(lambda: self._leave_by(self.started))
        done = PrimaryButton(self.tr("Done"))
        done.setObjectName("done_button")
        done.clicked.connect(lambda: self._leave_by(self.done))
        return undo, redo, more, self._start, done

    def _further_buttons(self) -> list[QuietButton]:
        self._discard = QuietButton(command_text("discard"))
        self._discard.setObjectName("discard_button")
        self._discard.clicked.connect(lambda: self.ordered.emit("discard"))
        self._text: QuietButton | None = None
        if find_spec(_TEXT_VIEW) is None:
            return [self._discard]
        self._text = QuietButton(self.tr("Text"))
        self._text.setObjectName("text_view_button")
        self._text.setToolTip(self.tr("Show and change the circuit as text"))
        self._text.setCheckable(True)
        self._text.toggled.connect(self.text_toggled)
        return [self._discard, self._text]

    def _lay_out(self) -> None:
        buttons = self._buttons(), self._further_buttons()
        self._rows = HeadRows(self._name, buttons[0], self._totals, buttons[1])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(self._rows.first)
        column.addWidget(self._problem)
        column.addLayout(self._rows.second)
        column.addWidget(self._strip)
        column.addWidget(self._shares)

    def _draw_strip(self) -> None:
        outline = Outline.of(self._editing.circuit, self._editing.bests)
        self._strip.set_timeline(outline.timeline or Timeline(()))
        shares = shares_words(outline, self._catalogue)
        self._shares.setText(shares)
        self._shares.setVisible(bool(shares) and not self._is_compact)

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
        self.follow_theme()

    def follow_theme(self) -> None:
        """Follow the user's text size."""
        self.setFont(text_font(TextSize.HEADING, QFont.Weight.Bold))
        self.setMinimumHeight(self.fontMetrics().height() + Space.L)

    def minimumSizeHint(self) -> QSize:
        """Return a width at which a few words can be read."""
        return QSize(140, super().minimumSizeHint().height())


def _icon_button(command_id: str) -> IconButton:
    button = IconButton(command_id, command_text(command_id))
    tell_keys(button, command_id)
    button.setObjectName(f"editor_{command_id}_button")
    return button
