# SPDX-License-Identifier: GPL-3.0-or-later
"""A block of a circuit: its rounds, and its steps as a table."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from glutetimer.domain.circuit import Block
from glutetimer.domain.exercise import Catalogue
from glutetimer.gui.circuits.add_field import AddField
from glutetimer.gui.circuits.block_head import BlockHead
from glutetimer.gui.circuits.clipboard import steps_of_text
from glutetimer.gui.circuits.edit import Place, Problem
from glutetimer.gui.circuits.editing import CircuitEditing
from glutetimer.gui.circuits.step_row import RowHands, StepHeader, StepRow
from glutetimer.gui.circuits.words import block_words, problem_words
from glutetimer.gui.widgets.card import Card
from glutetimer.gui.widgets.text import TextLabel, Tone


class BlockCard(Card):
    """One block. Its rows stay, and show other steps, as long as there are enough of them.

    Args:
        editing: The circuit.
        index: Which of its blocks, from 0.
        catalogue: Names the exercises.
        hands: What mouse and keys do on the rows.

    Attributes:
        head: Its name and its rounds.
        add: The field that adds a step.

    Signals:
        pasted: The steps on the clipboard are to come to the end of this block.
        menu_requested: What can be done with the block is asked for, at a place on the screen.
        gripped, dragged: The mouse went down on the head, or moves on; where on the screen.
        dropped: The mouse was let go.
    """

    pasted = Signal()
    menu_requested = Signal(QPoint)
    gripped = Signal(QPoint)
    dragged = Signal(QPoint)
    dropped = Signal()

    def __init__(
        self,
        editing: CircuitEditing,
        index: int,
        catalogue: Catalogue,
        hands: RowHands,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self.setObjectName("block_card")
        self._editing, self._index = editing, index
        self._catalogue, self._hands = catalogue, hands
        self._rows: list[StepRow] = []
        self._marked: set[int] = set()
        self._stop = 0
        self.head = BlockHead(editing, index)
        self.head.menu_requested.connect(self.menu_requested)
        self.head.told.connect(self._say)
        self._header = StepHeader()
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.add = AddField(catalogue)
        self.add.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.add.exercise_chosen.connect(self._on_exercise_chosen)
        self.add.line_typed.connect(self._on_line_typed)
        self.add.textEdited.connect(lambda: self._say(None))
        self.add.pasted.connect(self.pasted)
        self.add.left_upwards.connect(self._focus_last)
        self._problem = TextLabel("", tone=Tone.BAD, wraps=True)
        self._problem.setObjectName("block_problem")
        self._problem.hide()
        self.body.addWidget(self.head)
        self.body.addWidget(self._header)
        self.body.addLayout(self._list)
        self.body.addWidget(self.add)
        self.body.addWidget(self._problem)
        self.show_block()

    @property
    def block(self) -> Block:
        """Return the block as it is now."""
        return self._editing.circuit.blocks[self._index]

    @property
    def rows(self) -> tuple[StepRow, ...]:
        """Return the rows in order."""
        return tuple(self._rows)

    @property
    def frame(self) -> QWidget:
        """Return the whole of it."""
        return self

    def show_block(self) -> None:
        """Show the values that the block and its steps have now."""
        block = self.block
        self.setAccessibleName(block_words(block.name, self._index))
        self.head.show_block(block)
        self._header.setVisible(bool(block.steps))
        self._fit_rows(len(block.steps))
        for row, step in zip(self._rows, block.steps, strict=True):
            row.set_step(step)
        self._show_selection()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the block in the hand, beside its controls."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.gripped.emit(event.globalPosition().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the block."""
        self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the block go."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.dragged.emit(event.globalPosition().toPoint())
            self.dropped.emit()

    def _fit_rows(self, count: int) -> None:
        steps = self.block.steps
        for at in range(len(self._rows), count):
            place = Place(self._index, at)
            row = StepRow(place, steps[at], self._catalogue, self._hands)
            self._rows.append(row)
            self._list.addWidget(row)
            # A layout would show it only later, and only what is shown takes the focus.
            row.show()
        for row in self._rows[count:]:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        del self._rows[count:]
        self._marked = {at for at in self._marked if at < count}

    def _show_selection(self) -> None:
        """Mark the selected rows; Tab reaches one row of a block, the arrows the others."""
        selection = self._editing.selection
        selected = {place.step for place in selection.places if place.block == self._index}
        current = selection.current
        stop = current.step if current is not None and current.block == self._index else 0
        for at in selected ^ self._marked:
            self._rows[at].setChecked(at in selected)
        self._marked = selected
        if stop != self._stop and self._stop < len(self._rows):
            self._rows[self._stop].setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._stop = stop
        if self._rows:
            self._rows[stop].setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _focus_last(self) -> None:
        if self._rows:
            last = self._rows[-1]
            self._hands.on_focused(last)
            last.setFocus()

    def _on_exercise_chosen(self, exercise_id: str) -> None:
        self._say(self._editing.add_exercise(self._index, exercise_id))

    def _on_line_typed(self, text: str) -> None:
        steps = steps_of_text(text, self._catalogue)
        if not all(step.exercise_id in self._catalogue for step in steps):
            steps = ()
        problem = self._editing.insert(steps, self._index) if steps else Problem.EXERCISE
        if problem is None:
            self.add.clear()
        self._say(problem)

    def _say(self, problem: Problem | None) -> None:
        self._problem.setText(problem_words(problem) if problem else "")
        self._problem.setVisible(problem is not None)
