# SPDX-License-Identifier: GPL-3.0-or-later
"""The form of one circuit: its head, blocks with their steps, and the values beside them."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from glutetimer.domain.exercise import Catalogue
from glutetimer.gui.actions import build_action
from glutetimer.gui.circuits.block_list import BlockList
from glutetimer.gui.circuits.edit import Problem
from glutetimer.gui.circuits.editing import CircuitEditing
from glutetimer.gui.circuits.editor_head import EditorHead
from glutetimer.gui.circuits.inspector.panel import NARROW_WIDTH_PX, WIDTH_PX, Inspector
from glutetimer.gui.circuits.orders import ON_STEPS, Orders
from glutetimer.gui.circuits.step_row import StepRow
from glutetimer.gui.circuits.words import problem_words
from glutetimer.gui.fonts import text_scale
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.scroll_page import NARROW_PX
from glutetimer.gui.widgets.text import TextLabel, Tone
from glutetimer.gui.widgets.undo_keys import UndoKeys

_BELOW_PX = 620
_LOW_PX = 400
_LEAST_STEPS_PX = 66  # two steps at 100 %
_ASKING = ("scale", "replace_value", "discard")


class CircuitEditor(QWidget):
    """The page that changes one circuit.

    Args:
        editing: The circuit, with its undo stack.
        catalogue: The exercises.

    Attributes:
        head: Name, totals, timeline and buttons.
        blocks: The blocks with their steps.
        inspector: The values of the selected steps.

    Signals:
        done: The circuit shall take effect.
        left: The list is to be shown; the draft stays.
        started: Start was pressed.
        discarded: The draft is to go.
        shared: The circuit is to go out; it is in effect as it is shown.
    """

    done = Signal()
    left = Signal()
    started = Signal()
    discarded = Signal()
    shared = Signal()

    def __init__(
        self, editing: CircuitEditing, catalogue: Catalogue, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("circuit_editor")
        self._editing, self._catalogue = editing, catalogue
        self._undo_keys, self._is_text = UndoKeys(self), False
        self.head = EditorHead(editing, catalogue)
        self.inspector = Inspector(editing, catalogue)
        self._orders = Orders(editing, catalogue, self)
        self.blocks = BlockList(editing, catalogue, self._orders)
        self._problem = TextLabel("", tone=Tone.BAD, wraps=True)
        self._problem.setObjectName("editor_problem")
        self._problem.hide()
        self._lay_out()
        self._connect()

    def clear(self) -> None:
        """Forget what is shown; call it before another circuit is opened."""
        self.blocks.clear()
        self.head.clear()
        self.head.show_text_view(shown=False)
        self._say(None)
        self.inspector.forget_problems()

    def focus_first(self) -> None:
        """Give the focus to the first step; to what adds one if there is none."""
        self.blocks.focus_first()

    def share(self) -> None:
        """Let the circuit go out; say what to do first if it is not in effect yet."""
        if self._editing.has_draft:
            self._say(Problem.NOT_DONE)
        else:
            self.shared.emit()

    def offers(self, command_id: str) -> bool:
        """Tell whether a command would do something to what is shown and selected."""
        return self._orders.offers(command_id, self.blocks.head_with_focus, is_text=self._is_text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the form more of a narrow window."""
        super().resizeEvent(event)
        self._fit()

    def follow_theme(self) -> None:
        """Follow the user's text size."""
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back by Escape: from a value to its row, from there to the list."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._has_inspector_focus and self._editing.selection.current is not None:
            self.blocks.focus_current()
        else:
            self.left.emit()

    @property
    def _has_inspector_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.inspector.isAncestorOf(focused)

    def _connect(self) -> None:
        self.head.done.connect(self.done)
        self.head.started.connect(self.started)
        self.head.left.connect(self.focus_first)
        self.head.ordered.connect(self._order)
        self.head.menu_requested.connect(self._orders.show_circuit_menu)
        self.head.text_toggled.connect(self._on_text_toggled)
        self.inspector.ordered.connect(self._order)
        self.blocks.card_added.connect(self._undo_keys.watch)
        for part in (self.head, self.inspector):
            self._undo_keys.watch(part)
        hands = self.blocks.hands
        hands.ordered.connect(self._orders.run)
        hands.menu_requested.connect(self._orders.show_step_menu)
        hands.opened.connect(self.inspector.focus_hold)
        hands.typed.connect(self.inspector.focus_hold)
        self._orders.refused.connect(self._say)
        self._orders.done.connect(self._on_order_done)
        self._orders.asked.connect(self._ask)
        for command_id in (*ON_STEPS, *_ASKING):
            self.addAction(build_action(command_id, self, partial(self._order, command_id)))
        self._editing.changed.connect(self._on_changed)

    def _lay_out(self) -> None:
        self._split = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._split.setSpacing(Space.L)
        self._split.addWidget(self.blocks, 1)
        self._split.addWidget(self.inspector)
        form = QWidget()
        form.setLayout(self._split)
        self._pages = QStackedWidget()
        self._pages.addWidget(form)
        page = QVBoxLayout(self)
        page.setSpacing(Space.M)
        page.addWidget(self.head)
        page.addWidget(self._problem)
        page.addWidget(self._pages, 1)
        self._split.setContentsMargins(0, 0, 0, 0)
        self._page = page

    def _fit(self) -> None:
        narrow = self.width() < NARROW_PX
        side = Space.L if narrow else Space.XXL
        self._page.setContentsMargins(side, Space.XL, side, Space.L)
        # Larger text needs more room, though not in full: names are elided, labels wrap.
        room = 1 + (text_scale() - 1) * 0.6
        below = self.width() < _BELOW_PX * room
        is_low = below and self.height() < _LOW_PX * room
        self.head.set_compact(is_low)
        self.inspector.set_compact(is_low)
        self.blocks.setMinimumHeight(round(_LEAST_STEPS_PX * text_scale()) if below else 0)
        directions = QBoxLayout.Direction
        self._split.setDirection(directions.TopToBottom if below else directions.LeftToRight)
        self._split.setStretch(0, 3 if below else 1)
        self._split.setStretch(1, 2 if below else 0)
        width = round((NARROW_WIDTH_PX if narrow else WIDTH_PX) * room)
        self.inspector.setMinimumWidth(0 if below else width)
        self.inspector.setMaximumWidth(16_777_215 if below else width)

    def _on_changed(self) -> None:
        self._say(None)
        self.head.show_circuit()
        self.blocks.show_circuit()
        self.inspector.show_steps()

    def _order(self, command_id: str) -> None:
        if self._is_text and command_id in ON_STEPS:
            return  # the circuit shows as text: nobody sees what is selected
        focused = QApplication.focusWidget()
        if isinstance(focused, StepRow):
            self.blocks.hands.on_focused(focused)
        match command_id:
            case "select_all":
                self.blocks.hands.select_all()
            case "select_block":
                current = self._editing.selection.current
                self.blocks.hands.select_block(current.block if current is not None else 0)
            case "move_up" | "move_down" if (block := self.blocks.head_with_focus) is not None:
                self.blocks.move_block(block, -1 if command_id == "move_up" else 1)
            case _:
                self._orders.run(command_id)

    def _on_order_done(self) -> None:
        self.blocks.show_current() if self._has_inspector_focus else self.blocks.focus_current()

    def _ask(self, command_id: str) -> None:
        match command_id:
            case "discard" if self._editing.has_draft:
                self.discarded.emit()
            case "export":
                self.share()
            case "scale":
                from glutetimer.gui.circuits.scale_dialog import ask_for_length

                ask_for_length(self, self._editing)
            case "replace_value":
                from glutetimer.gui.circuits.replace_dialog import ask_for_value

                ask_for_value(self, self._editing)

    def _on_text_toggled(self, shown: bool) -> None:
        if shown and self._pages.count() == 1:
            self._pages.addWidget(self.head.make_text_view())
        self._pages.setCurrentIndex(int(shown))
        self._is_text = shown

    def _say(self, problem: Problem | None) -> None:
        self._problem.setText(problem_words(problem) if problem else "")
        self._problem.setVisible(problem is not None)
