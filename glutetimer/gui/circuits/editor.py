# SPDX-License-Identifier: GPL-3.0-or-later
"""The form of one circuit: name, timeline and totals on top, blocks and steps below."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from glutetimer.domain.circuit import MAX_NAME_LENGTH
from glutetimer.domain.exercise import Catalogue
from glutetimer.domain.timeline import Timeline
from glutetimer.gui.actions import build_action, keys_text
from glutetimer.gui.circuits.block_card import BlockCard
from glutetimer.gui.circuits.edit import Place, Problem
from glutetimer.gui.circuits.editing import CircuitEditing
from glutetimer.gui.circuits.step_row import StepRow
from glutetimer.gui.circuits.undo_keys import UndoKeys
from glutetimer.gui.circuits.words import Outline, problem_words, totals_words, why_not_words
from glutetimer.gui.fonts import TextSize, text_font
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.buttons import IconButton, PrimaryButton, QuietButton
from glutetimer.gui.widgets.empty_state import EmptyState
from glutetimer.gui.widgets.scroll_page import NARROW_PX
from glutetimer.gui.widgets.text import TextLabel, Tone, muted, small
from glutetimer.gui.widgets.timeline_strip import TimelineStrip


class CircuitEditor(QWidget):
    """The page that changes one circuit.

    Args:
        editing: The circuit, with its undo stack.
        catalogue: The exercises.

    Signals:
        done: The user is done with the circuit.
        started: Start was pressed.
    """

    done = Signal()
    started = Signal()

    def __init__(
        self, editing: CircuitEditing, catalogue: Catalogue, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("circuit_editor")
        self._editing, self._catalogue = editing, catalogue
        self._cards: list[BlockCard] = []
        self._shape: tuple[int, ...] = ()
        self._undo_keys = UndoKeys(self)
        self._make_head()
        self._make_blocks()
        self._lay_out()
        self._add_actions()
        editing.changed.connect(self._on_changed)

    @property
    def cards(self) -> tuple[BlockCard, ...]:
        """Return the cards of the blocks in order."""
        return tuple(self._cards)

    def clear(self) -> None:
        """Forget what is shown; call it before another circuit is opened."""
        self._shape = ()
        self._clear()
        self._name.setModified(False)
        self._scroll.verticalScrollBar().setValue(0)

    def focus_name(self) -> None:
        """Let the name be typed."""
        self._name.setFocus()
        self._name.selectAll()

    def focus_first(self) -> None:
        """Give the focus to the first step; to what adds one if there is none."""
        rows = [row for card in self._cards for row in card.rows]
        if rows:
            rows[0].setFocus()
        elif self._cards:
            self._cards[0].focus_add()
        else:
            self._empty.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the form more of a narrow window."""
        super().resizeEvent(event)
        self._set_margins()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.done.emit()
        else:
            super().keyPressEvent(event)

    # ------------------------------------------------------------------------------------ parts

    def _make_head(self) -> None:
        self._name = _NameField()
        self._name.setAccessibleName(self.tr("Name of the circuit"))
        self._name.setObjectName("circuit_name_field")
        self._name.editingFinished.connect(self._on_name_finished)
        self._name.returnPressed.connect(self._on_name_entered)
        self._name_problem = TextLabel("", tone=Tone.BAD, wraps=True)
        self._name_problem.setObjectName("name_problem")
        self._name_problem.hide()
        self._totals = muted(wraps=True)
        self._totals.setObjectName("circuit_totals")
        self._source = small(wraps=True)
        self._strip = TimelineStrip(30, self._catalogue.name)
        stack = self._editing.undo_stack
        self._undo = IconButton("undo", self._with_keys(self.tr("Undo"), "undo"))
        self._undo.setObjectName("editor_undo_button")
        self._undo.clicked.connect(stack.undo)
        self._redo = IconButton("redo", self._with_keys(self.tr("Redo"), "redo"))
        self._redo.setObjectName("editor_redo_button")
        self._redo.clicked.connect(stack.redo)
        self._start = QuietButton(self.tr("Start"), "play")
        self._start.setObjectName("editor_start_button")
        self._start.clicked.connect(self.started)
        self._done = PrimaryButton(self.tr("Done"))
        self._done.setObjectName("done_button")
        self._done.clicked.connect(self.done)

    def _make_blocks(self) -> None:
        self._empty = EmptyState(
            "circuits",
            self.tr("Nothing in it yet. Add the first exercise."),
            self.tr("Add exercise"),
        )
        self._empty.setObjectName("empty_circuit")
        self._empty.action_triggered.connect(partial(self._editing.add_step, 0))
        self._blocks = QVBoxLayout()
        self._blocks.setSpacing(Space.L)
        self._add_block = QuietButton(self.tr("Add block"), "plus")
        self._add_block.setObjectName("add_block_button")
        self._add_block.setToolTip(
            self.tr("A block has rounds of its own, such as warm-up, main part and cool-down.")
        )
        self._add_block.clicked.connect(self._editing.add_block)

    def _lay_out(self) -> None:
        contents = QWidget()
        column = self._column = QVBoxLayout(contents)
        column.setSpacing(Space.L)
        column.addWidget(self._source)
        column.addWidget(self._empty)
        column.addLayout(self._blocks)
        column.addWidget(self._add_block, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(contents)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        self._top = self._head()
        page.addLayout(self._top)
        page.addWidget(self._scroll, 1)
        self._set_margins()

    def _set_margins(self) -> None:
        side = Space.L if self.width() < NARROW_PX else Space.XXL
        self._top.setContentsMargins(side, Space.XL, side, Space.S)
        self._column.setContentsMargins(side, Space.S, side, Space.XL)

    def _head(self) -> QVBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self._name, 1)
        for button in (self._undo, self._redo, self._start, self._done):
            row.addWidget(button)
        head = QVBoxLayout()
        head.setSpacing(Space.S)
        head.addLayout(row)
        for part in (self._name_problem, self._totals, self._strip):
            head.addWidget(part)
        return head

    def _add_actions(self) -> None:
        for command_id, by in (("move_up", -1), ("move_down", 1)):
            self.addAction(build_action(command_id, self, partial(self._move_step, by)))
        stack = self._editing.undo_stack
        for button, can, changes in (
            (self._undo, stack.canUndo(), stack.canUndoChanged),
            (self._redo, stack.canRedo(), stack.canRedoChanged),
        ):
            button.setEnabled(can)
            changes.connect(button.setEnabled)

    @staticmethod
    def _with_keys(text: str, command_id: str) -> str:
        return f"{text} ({keys_text(command_id)})"

    # ---------------------------------------------------------------------------------- showing

    def _on_changed(self) -> None:
        circuit = self._editing.circuit
        outline = Outline.of(circuit)
        if not self._name.isModified():
            self._name.setText(circuit.name)
            self._say_name_problem(None)
        self._totals.setText(totals_words(outline))
        self._source.setText(circuit.source)
        self._source.setVisible(bool(circuit.source))
        self._strip.set_timeline(outline.timeline or Timeline(()))
        why_not = why_not_words(outline)
        self._start.setEnabled(not why_not)
        self._start.setToolTip(why_not)
        self._show_blocks()

    def _show_blocks(self) -> None:
        circuit = self._editing.circuit
        bare = not circuit.steps and len(circuit.blocks) <= 1
        self._empty.setVisible(bare)
        self._add_block.setVisible(not bare)
        shape = tuple(len(block.steps) for block in circuit.blocks)
        before = tuple(card.form for card in self._cards)
        if shape != self._shape or len(self._cards) != len(shape):
            self._rebuild(shape, bare=bare)
        else:
            for card in self._cards:
                card.show_block()
        if before != tuple(card.form for card in self._cards):
            self._undo_keys.watch(self)

    def _rebuild(self, shape: tuple[int, ...], *, bare: bool) -> None:
        grown = sum(shape) > sum(self._shape) and bool(self._shape)
        focused_inside = self.isAncestorOf(QApplication.focusWidget() or self.window())
        self._shape = shape
        self._clear()
        for index in range(0 if bare else len(shape)):
            card = BlockCard(self._editing, index, self._catalogue)
            card.row_left.connect(self._focus_row_beside)
            self._cards.append(card)
            self._blocks.addWidget(card)
            # A layout would show it only later, and only what is shown takes the focus.
            card.show()
        self._undo_keys.watch(self)
        if focused_inside:
            self._focus_chosen(typing=grown)

    def _clear(self) -> None:
        for card in self._cards:
            self._blocks.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = []

    def _focus_chosen(self, *, typing: bool) -> None:
        chosen = self._editing.chosen
        if chosen is None or chosen.block >= len(self._cards):
            (self._cards[-1].focus_add if self._cards else self._done.setFocus)()
            return
        card = self._cards[chosen.block]
        if typing and card.form is not None:
            card.form.focus_exercise()
        elif chosen.step < len(card.rows):
            card.rows[chosen.step].setFocus()
        self._scroll_to(card)

    def _scroll_to(self, card: BlockCard) -> None:
        target = card.form or card
        # The new widgets have their places only after the layout has run.
        contents = self._scroll.widget()
        if contents is not None and (layout := contents.layout()) is not None:
            layout.activate()
        self._scroll.ensureWidgetVisible(target, 0, Space.L)

    def _focus_row_beside(self, place: Place, by: int) -> None:
        rows = [row for card in self._cards for row in card.rows]
        at = rows.index(self._cards[place.block].rows[place.step]) + by
        if 0 <= at < len(rows):
            rows[at].setFocus()
            self._scroll.ensureWidgetVisible(rows[at])

    def _move_step(self, by: int) -> None:
        focused = QApplication.focusWidget()
        place = self._editing.chosen
        for block, card in enumerate(self._cards):
            if isinstance(focused, StepRow) and focused in card.rows:
                place = Place(block, card.rows.index(focused))
        if place is not None:
            self._editing.move_step(place, by)
            self._focus_chosen(typing=False)

    # ------------------------------------------------------------------------------------- name

    def _on_name_finished(self) -> None:
        if self._name.isModified():
            problem = self._editing.rename(self._name.text())
            self._name.setModified(problem is not None)
            self._say_name_problem(problem)
            if problem is None:
                self._name.setText(self._editing.circuit.name)

    def _on_name_entered(self) -> None:
        self._on_name_finished()
        if not self._name.isModified():
            self.focus_first()

    def _say_name_problem(self, problem: Problem | None) -> None:
        self._name_problem.setText(problem_words(problem) if problem else "")
        self._name_problem.setVisible(problem is not None)


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
