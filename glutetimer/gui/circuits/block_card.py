# SPDX-License-Identifier: GPL-3.0-or-later
"""A block of a circuit: its rounds, its steps, and the form of the chosen one."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from glutetimer.domain.circuit import MAX_ROUNDS, Block
from glutetimer.domain.exercise import Catalogue
from glutetimer.gui.circuits.duration_stepper import seconds_stepper
from glutetimer.gui.circuits.edit import Place
from glutetimer.gui.circuits.editing import CircuitEditing
from glutetimer.gui.circuits.step_form import StepForm
from glutetimer.gui.circuits.step_row import StepHeader, StepRow
from glutetimer.gui.circuits.words import block_words, problem_words
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.buttons import IconButton, QuietButton
from glutetimer.gui.widgets.card import Card
from glutetimer.gui.widgets.field import Field, align_left
from glutetimer.gui.widgets.flow import FlowLayout
from glutetimer.gui.widgets.stepper import Stepper


class BlockCard(Card):
    """One block.

    Args:
        editing: The circuit.
        index: Which of its blocks, from 0.
        catalogue: Names the exercises.

    Signals:
        row_left: The arrow keys leave a row for the one above (-1) or below (+1) this place.
    """

    row_left = Signal(object, int)

    def __init__(
        self,
        editing: CircuitEditing,
        index: int,
        catalogue: Catalogue,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self.setObjectName("block_card")
        self._editing, self._index, self._catalogue = editing, index, catalogue
        self._rows: list[StepRow] = []
        self._form: StepForm | None = None
        self._form_at = -1
        self._make_head()
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._add = QuietButton(self.tr("Add exercise"), "plus")
        self._add.setObjectName("add_step_button")
        self._add.clicked.connect(self._on_add)
        self.body.addWidget(self._head())
        self.body.addLayout(self._list)
        self.body.addWidget(self._add)
        self._add.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._fill()
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
    def form(self) -> StepForm | None:
        """Return the form of the chosen step; None if the step is in another block."""
        return self._form

    def show_block(self) -> None:
        """Show the values that the block and its steps have now."""
        block = self.block
        if not self._name.isModified():
            self._name.setText(block.name)
        self._rounds.set_value(block.rounds)
        self._round_rest.set_value(block.round_rest_ms // 1000)
        self._round_rest_field.setVisible(block.rounds > 1)
        for row, step in zip(self._rows, block.steps, strict=True):
            row.set_step(step)
        self._show_form()

    def focus_add(self) -> None:
        """Give the focus to the button that adds a step."""
        self._add.setFocus()

    def _make_head(self) -> None:
        self._name = QLineEdit()
        self._name.setPlaceholderText(block_words("", self._index))
        self._name.setObjectName("block_name_field")
        self._name.setMaxLength(120)
        self._name.setFixedWidth(200)
        self._name.editingFinished.connect(self._on_name_finished)
        self._rounds = Stepper(self.tr("Rounds"), 1, MAX_ROUNDS)
        self._rounds.setObjectName("rounds_field")
        self._rounds.value_changed.connect(partial(self._on_number_changed, "rounds"))
        self._round_rest = seconds_stepper(self.tr("Rest between rounds"), self.tr("none"))
        self._round_rest.setObjectName("round_rest_field")
        self._round_rest.value_changed.connect(partial(self._on_number_changed, "round_rest_ms"))
        self._rounds_field = Field(self.tr("Rounds"), self._rounds)
        self._round_rest_field = Field(self.tr("Rest between rounds"), self._round_rest)

    def _head(self) -> QWidget:
        head = QWidget()
        flow = FlowLayout(head, spacing=Space.L)
        for field in (
            Field(self.tr("Name of the block"), self._name),
            self._rounds_field,
            self._round_rest_field,
        ):
            align_left(field)
            flow.addWidget(field)
        flow.addWidget(self._block_buttons())
        head.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        return head

    def _block_buttons(self) -> QWidget:
        part = QWidget()
        flow = FlowLayout(part, spacing=0)
        count = len(self._editing.circuit.blocks)
        for icon, name, text, act, able in (
            ("chevron-up", "up", self.tr("Move the block up"), self._move(-1), self._index > 0),
            (
                "chevron-down",
                "down",
                self.tr("Move the block down"),
                self._move(1),
                self._index < count - 1,
            ),
            ("trash", "remove", self.tr("Remove the block"), self._remove, count > 1),
        ):
            button = IconButton(icon, text)
            button.setObjectName(f"{name}_block_button")
            button.setEnabled(able)
            button.clicked.connect(act)
            flow.addWidget(button)
        part.setVisible(count > 1)
        return part

    def _fill(self) -> None:
        if self.block.steps:
            self._list.addWidget(StepHeader())
        for index, step in enumerate(self.block.steps):
            place = Place(self._index, index)
            row = StepRow(step, self._catalogue)
            row.clicked.connect(partial(self._on_row_clicked, place))
            row.removed.connect(partial(self._editing.remove_step, place))
            row.left.connect(partial(self.row_left.emit, place))
            self._rows.append(row)
            self._list.addWidget(row)

    def _show_form(self) -> None:
        chosen = self._editing.chosen
        at = chosen.step if chosen is not None and chosen.block == self._index else -1
        for index, row in enumerate(self._rows):
            row.setChecked(index == at)
        if self._form is not None and at == self._form_at:
            self._form.show_step()
            return
        if self._form is not None:
            self._form.hide()
            self._form.deleteLater()
            self._form = None
        self._form_at = at
        if at >= 0:
            self._form = StepForm(self._editing, Place(self._index, at), self._catalogue)
            # The header is the first widget of the list.
            self._list.insertWidget(at + 2, self._form)
            # A layout would show it only later, and only what is shown takes the focus.
            self._form.show()

    def _on_number_changed(self, name: str, value: int) -> None:
        is_rest = name == "round_rest_ms"
        field = self._round_rest_field if is_rest else self._rounds_field
        value = value * 1000 if is_rest else value
        problem = self._editing.change_block(self._index, **{name: value})
        field.set_problem(problem_words(problem) if problem else "")
        if problem:
            self.show_block()

    def _on_name_finished(self) -> None:
        if self._name.isModified():
            self._name.setModified(False)
            self._editing.change_block(self._index, name=self._name.text().strip())

    def _on_row_clicked(self, place: Place) -> None:
        self._editing.choose(None if self._editing.chosen == place else place)

    def _on_add(self) -> None:
        self._editing.add_step(self._index)

    def _move(self, by: int) -> partial[None]:
        return partial(self._editing.move_block, self._index, by)

    def _remove(self) -> None:
        self._editing.remove_block(self._index)
