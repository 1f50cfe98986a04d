# SPDX-License-Identifier: GPL-3.0-or-later
"""One exercise in full: how it is done, what was held of it, where it is used."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from glutetimer.domain.circuit import Circuit
from glutetimer.domain.exercise import Bearing, Exercise, Mode, Side
from glutetimer.gui.exercises.held import Held
from glutetimer.gui.exercises.steps import circuit_of, test_of
from glutetimer.gui.exercises.words import (
    bearing_words,
    best_words,
    last_held_words,
    mode_words,
    positions,
    sides_words,
    usual_hold_words,
)
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.buttons import PrimaryButton, QuietButton
from glutetimer.gui.widgets.card import Card
from glutetimer.gui.widgets.chip import Chip
from glutetimer.gui.widgets.exercise_picture import ExercisePicture
from glutetimer.gui.widgets.flow import FlowLayout
from glutetimer.gui.widgets.scroll_page import ScrollPage
from glutetimer.gui.widgets.text import LineLabel, Tone, body, explain, muted, small
from glutetimer.gui.wording import group_words, muscle_words, source_help

_BESIDE_FROM_PX = 740


class ExerciseDetail(ScrollPage):
    """The page of one exercise.

    Signals:
        left: Back to the list.
        start_requested: It is to be held now, or its best hold tested: a Circuit.
        addition_requested: It is to be a step of the circuit with this id.
        circuit_opened: The circuit with this id is to be seen.
        edit_requested, copy_requested, deletion_requested: It is to be changed, to be copied as
            one's own, to go.
    """

    left = Signal()
    start_requested = Signal(object)
    addition_requested = Signal(str)
    circuit_opened = Signal(str)
    edit_requested = Signal()
    copy_requested = Signal()
    deletion_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.setObjectName("exercise_detail")
        self._exercise: Exercise
        self._back = _button(self.tr("All exercises"), "exercise_back", "chevron-left")
        self._back.clicked.connect(self.left)
        self.toolbar.addWidget(self._back)
        self._make_buttons()
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._parts.setSpacing(Space.L)
        self.body.addLayout(self._parts)
        self.body.addWidget(small(self.tr("Not medical advice."), wraps=True))
        self.body.addStretch(1)

    def show_exercise(self, exercise: Exercise, held: Held, circuits: Sequence[Circuit]) -> None:
        """Show an exercise.

        Args:
            exercise: What to show.
            held: What was held of it.
            circuits: All circuits there are.
        """
        self._exercise = exercise
        self._test.setVisible(exercise.mode is not Mode.MOVING)
        self.set_title(exercise.name)
        self.set_subtitle(f"{group_words(exercise.group)} · {mode_words(exercise.mode)}")
        for button in (self._edit, self._delete):
            button.setVisible(exercise.own)
        self._start.setText(
            self.tr("Do this now") if exercise.mode is Mode.MOVING else self.tr("Hold this now")
        )
        self._fill_menu(circuits)
        self._clear()
        self._parts.addLayout(self._first_column(exercise), 3)
        self._parts.addLayout(self._second_column(exercise, held, circuits), 2)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the focus on; a focus proxy would hide the controls before it from Tab."""
        super().focusInEvent(event)
        # Not to the start: the Enter that opened the page may be held down a little longer.
        self._back.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the columns beside each other or below."""
        super().resizeEvent(event)
        beside = self.width() >= _BESIDE_FROM_PX
        way = QBoxLayout.Direction
        self._parts.setDirection(way.LeftToRight if beside else way.TopToBottom)

    def _make_buttons(self) -> None:
        self._start = PrimaryButton(self.tr("Hold this now"), "play")
        self._start.setObjectName("hold_now_button")
        self._start.clicked.connect(lambda: self.start_requested.emit(circuit_of(self._exercise)))
        self._test = _button(self.tr("Test best hold…"), "test_best_hold_button")
        self._test.clicked.connect(lambda: self.start_requested.emit(test_of(self._exercise)))
        self._add = _button(self.tr("Add to circuit"), "add_to_circuit_button")
        self._menu = QMenu(self._add)
        self._add.setMenu(self._menu)
        self._edit = _button(self.tr("Edit"), "edit_exercise_button", "edit")
        self._edit.clicked.connect(self.edit_requested)
        copy = _button(self.tr("Duplicate"), "copy_exercise_button", "copy")
        copy.clicked.connect(self.copy_requested)
        self._delete = _button(self.tr("Delete"), "delete_exercise_button", "trash")
        self._delete.clicked.connect(self.deletion_requested)
        row = QWidget()
        flow = FlowLayout(row, spacing=Space.S)
        for button in (self._start, self._test, self._add, self._edit, copy, self._delete):
            flow.addWidget(button)
        self.body.addWidget(row)

    def _fill_menu(self, circuits: Sequence[Circuit]) -> None:
        self._menu.clear()
        for circuit in circuits:
            action = self._menu.addAction(circuit.name.replace("&", "&&"))
            action.triggered.connect(partial(self.addition_requested.emit, circuit.id))
        self._add.setEnabled(bool(circuits))

    def _clear(self) -> None:
        while self._parts.count():
            item = self._parts.takeAt(0)
            column = item.layout() if item is not None else None
            while column is not None and column.count():
                part = column.takeAt(0)
                widget = part.widget() if part is not None else None
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()

    def _first_column(self, exercise: Exercise) -> QVBoxLayout:
        column = _column()
        if exercise.picture:
            card = Card()
            picture = ExercisePicture(width_px=420)
            picture.setMinimumHeight(200)
            picture.set_picture(exercise.picture, exercise.name)
            card.body.addWidget(picture)
            column.addWidget(card)
        how = Card(self.tr("How to"))
        no_words = self.tr("Nothing is written down about it yet.")
        how.body.addWidget(_named(body(exercise.how_to or no_words, wraps=True), "exercise_how_to"))
        if exercise.cue:
            said = self.tr("The voice says: “{cue}”").format(cue=exercise.cue)
            how.body.addWidget(_named(muted(said, wraps=True), "exercise_cue"))
        column.addWidget(how)
        column.addStretch(1)
        return column

    def _second_column(
        self, exercise: Exercise, held: Held, circuits: Sequence[Circuit]
    ) -> QVBoxLayout:
        column = _column()
        column.addWidget(self._held_card(held))
        column.addWidget(self._facts_card(exercise))
        column.addWidget(self._used_card(exercise, circuits))
        column.addStretch(1)
        return column

    def _held_card(self, held: Held) -> Card:
        card = Card(self.tr("Your holds"))
        lines = [best_words(side, held.best_ms[side]) for side in Side if side in held.best_ms]
        lines.append(last_held_words(held.last_day, held.today))
        words = body("\n".join(lines), wraps=True)
        card.body.addWidget(_named(words, "exercise_held"))
        return card

    def _facts_card(self, exercise: Exercise) -> Card:
        card = Card(self.tr("About it"))
        if exercise.muscles:
            chips = QWidget()
            flow = FlowLayout(chips, spacing=Space.XS)
            for muscle in exercise.muscles:
                flow.addWidget(Chip(muscle_words(muscle)))
            card.body.addWidget(chips)
        position = positions().get(exercise.position, "")
        weighs = exercise.bearing is not Bearing.NONE
        facts = (
            (self.tr("Sides"), sides_words(exercise.sides)),
            (self.tr("Position"), position),
            (self.tr("Weight on the legs"), bearing_words(exercise.bearing) if weighs else ""),
            (self.tr("Usual hold"), usual_hold_words(exercise)),
            (self.tr("Also called"), ", ".join(exercise.aliases)),
            (self.tr("Source"), exercise.source or self.tr("You")),
        )
        # A form would give a fact of several lines too little height.
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(1, 1)
        for row, (name, fact) in enumerate(known for known in facts if known[1]):
            grid.addWidget(LineLabel(name, tone=Tone.MUTED), row, 0, Qt.AlignmentFlag.AlignTop)
            words = body(fact, wraps=True)
            explain(words, source_help(fact))
            grid.addWidget(words, row, 1)
        card.body.addLayout(grid)
        return card

    def _used_card(self, exercise: Exercise, circuits: Sequence[Circuit]) -> Card:
        card = Card(self.tr("Used in"))
        used = [c for c in circuits if any(s.exercise_id == exercise.id for s in c.steps)]
        if not used:
            card.body.addWidget(muted(self.tr("No circuit uses it."), wraps=True))
            return card
        rows = QWidget()
        flow = FlowLayout(rows, spacing=Space.S)
        for circuit in used:
            button = _button(circuit.name.replace("&", "&&"), f"used_in_{circuit.id}")
            button.setAccessibleName(self.tr("Open {circuit}").format(circuit=circuit.name))
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            button.clicked.connect(partial(self.circuit_opened.emit, circuit.id))
            flow.addWidget(button)
        card.body.addWidget(rows)
        return card


def _column() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(Space.L)
    return column


def _button(text: str, name: str, icon_name: str = "") -> QuietButton:
    button = QuietButton(text, icon_name)
    button.setObjectName(name)
    return button


def _named(widget: QWidget, name: str) -> QWidget:
    widget.setObjectName(name)
    return widget
