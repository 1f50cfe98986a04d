# SPDX-License-Identifier: GPL-3.0-or-later
"""The form of one circuit: its head, and below it blocks and steps that scroll."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from glutetimer.domain.exercise import Catalogue
from glutetimer.gui.actions import build_action
from glutetimer.gui.circuits.block_card import BlockCard
from glutetimer.gui.circuits.edit import Place
from glutetimer.gui.circuits.editing import CircuitEditing
from glutetimer.gui.circuits.editor_head import EditorHead
from glutetimer.gui.circuits.step_row import StepRow
from glutetimer.gui.circuits.undo_keys import UndoKeys
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.buttons import QuietButton
from glutetimer.gui.widgets.empty_state import EmptyState
from glutetimer.gui.widgets.scroll_page import NARROW_PX
from glutetimer.gui.widgets.text import small


class CircuitEditor(QWidget):
    """The page that changes one circuit.

    Args:
        editing: The circuit, with its undo stack.
        catalogue: The exercises.

    Attributes:
        head: Name, totals, timeline and buttons.

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
        self.head = EditorHead(editing, catalogue)
        self.head.done.connect(self.done)
        self.head.started.connect(self.started)
        self.head.left.connect(self.focus_first)
        self._make_blocks()
        self._lay_out()
        for command_id, by in (("move_up", -1), ("move_down", 1)):
            self.addAction(build_action(command_id, self, partial(self._move_step, by)))
        editing.changed.connect(self._on_changed)

    def clear(self) -> None:
        """Forget what is shown; call it before another circuit is opened."""
        self._shape = ()
        self._clear()
        self.head.clear()
        self._scroll.verticalScrollBar().setValue(0)

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

    def _make_blocks(self) -> None:
        self._empty = EmptyState(
            "circuits",
            self.tr("Nothing in it yet. Add the first exercise."),
            self.tr("Add exercise"),
        )
        self._empty.setObjectName("empty_circuit")
        self._empty.action_triggered.connect(partial(self._editing.add_step, 0))
        self._source = small(wraps=True)
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
        page.addWidget(self.head)
        page.addWidget(self._scroll, 1)
        self._set_margins()

    def _set_margins(self) -> None:
        side = Space.L if self.width() < NARROW_PX else Space.XXL
        self.head.setContentsMargins(side, Space.XL, side, Space.S)
        self._column.setContentsMargins(side, Space.S, side, Space.XL)

    def _on_changed(self) -> None:
        self.head.show_circuit()
        source = self._editing.circuit.source
        self._source.setText(source)
        self._source.setVisible(bool(source))
        self._show_blocks()

    def _show_blocks(self) -> None:
        circuit = self._editing.circuit
        focused = QApplication.focusWidget()
        # Asked before anything is hidden: the focus would be elsewhere then.
        had_focus = focused is not None and self.isAncestorOf(focused)
        bare = not circuit.steps and len(circuit.blocks) <= 1
        self._empty.setVisible(bare)
        self._add_block.setVisible(not bare)
        shape = tuple(len(block.steps) for block in circuit.blocks)
        before = tuple(card.form for card in self._cards)
        if shape != self._shape or len(self._cards) != len(shape):
            self._rebuild(shape, bare=bare, had_focus=had_focus)
        else:
            for card in self._cards:
                card.show_block()
        if before != tuple(card.form for card in self._cards):
            self._undo_keys.watch(self)

    def _rebuild(self, shape: tuple[int, ...], *, bare: bool, had_focus: bool) -> None:
        grown = sum(shape) > sum(self._shape) and bool(self._shape)
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
        if had_focus:
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
            (self._cards[-1].focus_add if self._cards else self._empty.setFocus)()
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
