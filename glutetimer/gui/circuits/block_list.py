# SPDX-License-Identifier: GPL-3.0-or-later
"""The blocks of a circuit, one below the other."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from glutetimer.domain.exercise import Catalogue
from glutetimer.gui.circuits.block_card import BlockCard
from glutetimer.gui.circuits.edit import Place
from glutetimer.gui.circuits.editing import CircuitEditing
from glutetimer.gui.circuits.orders import Orders
from glutetimer.gui.circuits.step_drag import StepDrag
from glutetimer.gui.circuits.step_hands import StepHands
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.buttons import QuietButton
from glutetimer.gui.widgets.tab_order import keep_in_order
from glutetimer.gui.widgets.text import explain, small
from glutetimer.gui.wording import source_help


class BlockList(QScrollArea):
    """Scrolls the blocks, and keeps the selected step in sight.

    Args:
        editing: The circuit.
        catalogue: The exercises.
        orders: The commands of the menus.

    Attributes:
        hands: What mouse and keys do on the rows.

    Signals:
        card_added: A BlockCard was added.
    """

    card_added = Signal(object)

    def __init__(
        self,
        editing: CircuitEditing,
        catalogue: Catalogue,
        orders: Orders,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._editing, self._catalogue, self._orders = editing, catalogue, orders
        self._cards: list[BlockCard] = []
        self._drag = StepDrag(self, self)
        self._gripped = -1
        self._shape: tuple[int, ...] = ()
        self.hands = StepHands(editing, self, self._drag)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._make_contents()

    @property
    def cards(self) -> tuple[BlockCard, ...]:
        """Return the blocks in order."""
        return tuple(self._cards)

    @property
    def head_with_focus(self) -> int | None:
        """Return the index of the block whose head has the focus; None if none has."""
        return next((at for at, card in enumerate(self._cards) if card.head.has_focus_within), None)

    def clear(self) -> None:
        """Forget what is shown; call it before another circuit is opened."""
        self._fit_cards(0)
        self.verticalScrollBar().setValue(0)

    def show_circuit(self) -> None:
        """Show the circuit as it is now: what has changed of it."""
        circuit = self._editing.circuit
        focused = QApplication.focusWidget()
        # Asked before anything is hidden: the focus would be elsewhere then.
        had_focus = focused is not None and self.isAncestorOf(focused)
        self._source.setText(circuit.source)
        explain(self._source, source_help(circuit.source))
        self._source.setVisible(bool(circuit.source))
        self._fit_cards(len(circuit.blocks))
        for card in self._cards:
            card.show_block()
        self._follow_order()
        now = QApplication.focusWidget()
        if had_focus and (now is None or not self.isAncestorOf(now) or not now.isVisible()):
            self.focus_current()

    def focus_first(self) -> None:
        """Give the focus to the first step; to what adds one if there is none."""
        place = next((card.rows[0].place for card in self._cards if card.rows), None)
        if place is not None:
            self.hands.on_focused(self._cards[place.block].rows[0])
            self.focus_place(place)
        elif self._cards:
            self._cards[0].add.setFocus()
        else:
            self._add_block.setFocus()

    def focus_current(self) -> None:
        """Give the focus to the current step; to what adds one if there is none."""
        current = self._editing.selection.current
        if current is not None:
            self.focus_place(current)
        elif self._cards:
            self._cards[-1].add.setFocus()
        else:
            self._add_block.setFocus()

    def focus_place(self, place: Place) -> None:
        """Give the focus to the row at a place."""
        self._cards[place.block].rows[place.step].setFocus(Qt.FocusReason.OtherFocusReason)
        self.show_current()

    def focus_add(self, block: int) -> None:
        """Give the focus to what adds a step to a block."""
        self._cards[block].add.setFocus()
        self._show(self._cards[block].add)

    def show_current(self) -> None:
        """Scroll to the current step."""
        current = self._editing.selection.current
        if current is not None:
            self._show(self._cards[current.block].rows[current.step])

    def move_block(self, index: int, by: int) -> None:
        """Move a block, and the focus with it."""
        target = index + by
        if 0 <= target < len(self._cards):
            self._editing.move_block(index, target)
            self._cards[target].head.focus_name()
            self._show(self._cards[target])

    def _make_contents(self) -> None:
        self._source = small(wraps=True)
        self._blocks = QVBoxLayout()
        self._blocks.setSpacing(Space.M)
        self._add_block = QuietButton(self.tr("Add block"), "plus")
        self._add_block.setObjectName("add_block_button")
        self._add_block.setToolTip(
            self.tr("A block has rounds of its own, such as warm-up, main part and cool-down.")
        )
        self._add_block.clicked.connect(self._on_add_block)
        contents = QWidget()
        column = QVBoxLayout(contents)
        column.setContentsMargins(0, 0, 0, Space.L)
        column.setSpacing(Space.M)
        column.addLayout(self._blocks)
        column.addWidget(self._add_block, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._source)
        column.addStretch(1)
        self.setWidget(contents)

    def _fit_cards(self, count: int) -> None:
        for index in range(len(self._cards), count):
            card = BlockCard(self._editing, index, self._catalogue, self.hands)
            card.pasted.connect(partial(self._orders.paste_into, index))
            card.menu_requested.connect(partial(self._orders.show_block_menu, index))
            card.gripped.connect(partial(self._on_gripped, index))
            card.dragged.connect(self._drag.move)
            card.dropped.connect(self._on_dropped)
            self._cards.append(card)
            self._blocks.addWidget(card)
            # A layout would show it only later, and only what is shown takes the focus.
            card.show()
            self.card_added.emit(card)
        for card in self._cards[count:]:
            self._blocks.removeWidget(card)
            card.hide()
            card.deleteLater()
        del self._cards[count:]

    def _follow_order(self) -> None:
        """Let Tab go from row to row and on to the values, also to rows that are new."""
        shape = tuple(len(card.rows) for card in self._cards)
        form = self.parentWidget()
        if shape != self._shape and form is not None:
            self._shape = shape
            keep_in_order(form)

    def _show(self, widget: QWidget) -> None:
        # New rows have their places only after the layout has run.
        contents = self.widget()
        if contents is not None and (layout := contents.layout()) is not None:
            layout.activate()
        self.ensureWidgetVisible(widget, 0, Space.L)

    def _on_gripped(self, index: int, at: QPoint) -> None:
        self._gripped = index
        self._drag.begin(self._cards, at, of_block=True)

    def _on_dropped(self) -> None:
        target = self._drag.end()
        if target is not None:
            index = self._gripped
            # Taken out, the block leaves a gap that those below move into.
            self._editing.move_block(index, target.block - (target.block > index))

    def _on_add_block(self) -> None:
        self._editing.add_block()
        self.focus_add(len(self._cards) - 1)
