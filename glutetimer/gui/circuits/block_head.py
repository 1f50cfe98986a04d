# SPDX-License-Identifier: GPL-3.0-or-later
"""The upper line of a block: its name, its rounds and the rest between them."""

from functools import partial
from typing import cast

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from glutetimer.domain.circuit import MAX_NAME_LENGTH, MAX_ROUNDS, Block
from glutetimer.gui.circuits.duration_stepper import seconds_stepper
from glutetimer.gui.circuits.editing import CircuitEditing
from glutetimer.gui.circuits.words import block_words
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.buttons import IconButton
from glutetimer.gui.widgets.flow import FlowLayout
from glutetimer.gui.widgets.stepper import Stepper
from glutetimer.gui.widgets.text import LabelBeside

NARROW_PX = 420


class BlockHead(QWidget):
    """What is common to the steps of a block.

    Args:
        editing: The circuit.
        index: Which of its blocks, from 0.

    Signals:
        menu_requested: What can be done with the block is asked for, at a place on the screen.
        told: A change was made (None) or refused (a Problem).
    """

    menu_requested = Signal(QPoint)
    told = Signal(object)

    def __init__(self, editing: CircuitEditing, index: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editing, self._index = editing, index
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._make_name()
        self._make_numbers()
        flow = FlowLayout(self, spacing=Space.M)
        for part in (
            self._name,
            _labelled(self.tr("Rounds"), self._rounds),
            _labelled(self.tr("Rest between rounds"), self._round_rest),
            self._more(),
        ):
            flow.addWidget(part)
            part.setCursor(Qt.CursorShape.ArrowCursor)

    @property
    def has_focus_within(self) -> bool:
        """Tell whether the focus is on one of its controls."""
        focused = cast("QWidget | None", self.window().focusWidget())
        return focused is not None and self.isAncestorOf(focused)

    def show_block(self, block: Block) -> None:
        """Show the values of a block."""
        if not self._name.isModified() and self._name.text() != block.name:
            self._name.setText(block.name)
        self._rounds.set_value(block.rounds)
        # Without a rest of its own, a round is followed by the rest of its last step.
        has_more = block.rounds > 1 and block.steps
        self._round_rest.set_zero(block.steps[-1].rest_ms // 1000 if has_more else 0)
        self._round_rest.set_value(block.round_rest_ms // 1000)

    def focus_name(self) -> None:
        """Give the focus to the name."""
        self._name.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave room for the rounds beside the name."""
        super().resizeEvent(event)
        self._name.setFixedWidth(140 if self.width() < NARROW_PX else 200)

    def _make_name(self) -> None:
        self._name = QLineEdit()
        self._name.setPlaceholderText(block_words("", self._index))
        self._name.setAccessibleName(self.tr("Name of the block"))
        self._name.setObjectName("block_name_field")
        self._name.setMaxLength(MAX_NAME_LENGTH)
        self._name.editingFinished.connect(self._on_name_finished)

    def _make_numbers(self) -> None:
        self._rounds = Stepper(self.tr("Rounds"), 1, MAX_ROUNDS)
        self._rounds.setObjectName("rounds_field")
        self._rounds.value_changed.connect(partial(self._on_number_changed, "rounds"))
        self._round_rest = seconds_stepper(self.tr("Rest between rounds"), self.tr("none"))
        self._round_rest.setObjectName("round_rest_field")
        self._round_rest.value_changed.connect(partial(self._on_number_changed, "round_rest_ms"))

    def _more(self) -> IconButton:
        more = IconButton("more", self.tr("More for this block"))
        more.setObjectName("block_menu_button")
        more.clicked.connect(
            lambda: self.menu_requested.emit(more.mapToGlobal(more.rect().bottomLeft()))
        )
        return more

    def _on_number_changed(self, name: str, value: int) -> None:
        value = value * 1000 if name == "round_rest_ms" else value
        problem = self._editing.change_block(self._index, **{name: value})
        if problem:
            self.show_block(self._editing.circuit.blocks[self._index])
        self.told.emit(problem)

    def _on_name_finished(self) -> None:
        if self._name.isModified():
            self._name.setModified(False)
            name = self._name.text().strip()
            self.told.emit(self._editing.change_block(self._index, name=name))


def _labelled(label: str, control: QWidget) -> QWidget:
    part = QWidget()
    row = FlowLayout(part, spacing=Space.S)
    words = LabelBeside(label, control)
    words.setBuddy(control)
    row.addWidget(words)
    row.addWidget(control)
    return part
