# SPDX-License-Identifier: GPL-3.0-or-later
"""Before a maximum-hold test: which exercise, which sides, with what, and when to end it."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from glutetimer.domain.circuit import Load
from glutetimer.domain.exercise import Catalogue, Mode, Sides
from glutetimer.domain.maximum import MaximumTest
from glutetimer.domain.targets import NO_BESTS, BestHolds
from glutetimer.gui.actions import keys_text
from glutetimer.gui.circuits.duration_stepper import load_stepper, seconds_stepper
from glutetimer.gui.circuits.exercise_field import ExerciseField
from glutetimer.gui.commands.keymap import keymap
from glutetimer.gui.maximum.words import so_far_words, source_words, stop_words
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.buttons import PrimaryButton
from glutetimer.gui.widgets.card import Card
from glutetimer.gui.widgets.exercise_picture import ExercisePicture
from glutetimer.gui.widgets.field import Field, align_left
from glutetimer.gui.widgets.flow import FlowLayout
from glutetimer.gui.widgets.scroll_page import ScrollPage
from glutetimer.gui.widgets.segmented_choice import SegmentedChoice
from glutetimer.gui.widgets.text import body, muted, small

USUAL = MaximumTest("single-leg-bridge", Sides.LEFT_RIGHT)


class SetupPage(ScrollPage):
    """Asks what is to be tested; Enter or Space starts.

    Args:
        catalogue: The exercises; those that are held can be tested.

    Signals:
        started: The MaximumTest that is to begin.
    """

    started = Signal(object)

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.setObjectName("maximum_setup")
        self.set_title(self.tr("Maximum hold test"))
        self.set_subtitle(
            self.tr("How long can you hold it? The clock counts up until you end it.")
        )
        self._catalogue = catalogue
        self._test, self._bests, self._today = USUAL, NO_BESTS, date.min
        self._make_controls()
        self.body.addWidget(self._choices())
        self.body.addWidget(self._advice())
        self.body.addLayout(self._start_row())
        self.body.addStretch(1)

    @property
    def test(self) -> MaximumTest:
        """Return what would be tested now."""
        return self._test

    def show_test(self, test: MaximumTest, bests: BestHolds, today: date) -> None:
        """Show what is to be tested.

        Args:
            test: The choice to begin with.
            bests: The best holds so far.
            today: The local date now.
        """
        self._test, self._bests, self._today = test, bests, today
        exercise = self._catalogue.get(test.exercise_id)
        self._exercise.control.set_exercise(test.exercise_id)
        self._picture.set_picture(exercise.picture if exercise else "")
        self._picture.setVisible(exercise is not None)
        self._sides.setVisible(test.sides is not Sides.BOTH)
        if test.sides is not Sides.BOTH:
            self._sides.control.set_value(test.sides.value)
        self._rest.setVisible(test.sides is Sides.LEFT_RIGHT)
        self._rest.control.set_value(test.rest_ms // 1000)
        self._load.control.set_value(test.load.grams)
        self._so_far.setText(so_far_words(test, bests, today))

    def focus_start(self) -> None:
        """Let the next key start."""
        self._start.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Let the next key start."""
        super().showEvent(event)
        self.verticalScrollBar().setValue(0)
        self.focus_start()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the focus on."""
        super().focusInEvent(event)
        self.focus_start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Start by Space or Enter wherever no control wants them."""
        if event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_started()
        else:
            super().keyPressEvent(event)

    def _make_controls(self) -> None:
        held = Catalogue.of(each for each in self._catalogue if each.mode is Mode.HOLD)
        self._exercise = Field(self.tr("Exercise"), ExerciseField(held))
        self._exercise.control.setObjectName("maximum_exercise")
        self._exercise.control.exercise_chosen.connect(self._on_exercise_chosen)
        sides = (
            (Sides.LEFT_RIGHT.value, self.tr("Left, then right")),
            (Sides.LEFT.value, self.tr("Left")),
            (Sides.RIGHT.value, self.tr("Right")),
        )
        self._sides = Field(self.tr("Sides"), SegmentedChoice(self.tr("Sides"), sides, wraps=True))
        self._sides.control.value_changed.connect(self._on_sides_changed)
        rest = self.tr("Rest between the sides")
        self._rest = Field(rest, seconds_stepper(rest, self.tr("none")))
        self._rest.control.setObjectName("maximum_rest")
        self._rest.control.value_changed.connect(self._on_rest_changed)
        load = self.tr("Added weight")
        self._load = Field(load, load_stepper(load, self.tr("none")))
        self._load.control.setObjectName("maximum_load")
        self._load.control.value_changed.connect(self._on_load_changed)
        for field in (self._sides, self._rest, self._load):
            align_left(field)

    def _choices(self) -> Card:
        card = Card()
        flow = FlowLayout()
        for field in (self._exercise, self._load, self._sides, self._rest):
            flow.addWidget(field)
        self._so_far = muted(wraps=True)
        self._so_far.setObjectName("maximum_so_far")
        self._picture = ExercisePicture(width_px=200)
        words, row = QVBoxLayout(), QHBoxLayout()
        words.setSpacing(Space.M)
        words.addLayout(flow)
        words.addWidget(self._so_far)
        words.addStretch(1)
        row.setSpacing(Space.L)
        row.addLayout(words, 1)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(row)
        return card

    def _advice(self) -> Card:
        card = Card(self.tr("When to end it"))
        keys = self.tr("One key ends a hold: {key}. Warm up before, and breathe while you hold.")
        key = keys_text("break_hold") if keymap().is_changed("break_hold") else self.tr("Enter")
        keys = keys.format(key=key or "–")
        for label in (body(stop_words(), wraps=True), body(keys, wraps=True)):
            card.body.addWidget(label)
        card.body.addWidget(small(source_words(), wraps=True))
        return card

    def _start_row(self) -> QHBoxLayout:
        self._start = PrimaryButton(self.tr("Start the test"), "play")
        self._start.setObjectName("maximum_start")
        self._start.setAccessibleDescription(self.tr("Key: Enter or Space"))
        self._start.clicked.connect(self._on_started)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._start)
        return row

    def _on_started(self) -> None:
        self.started.emit(self._test)

    def _on_exercise_chosen(self, exercise_id: str) -> None:
        exercise = self._catalogue.get(exercise_id)
        sides = exercise.sides if exercise else Sides.BOTH
        self._choose(self._test._replace(exercise_id=exercise_id, sides=sides))

    def _on_sides_changed(self, value: str) -> None:
        self._choose(self._test._replace(sides=Sides(value)))

    def _on_rest_changed(self, seconds: int) -> None:
        self._choose(self._test._replace(rest_ms=seconds * 1000))

    def _on_load_changed(self, grams: int) -> None:
        self._choose(self._test._replace(load=Load(grams, self._test.load.band)))

    def _choose(self, test: MaximumTest) -> None:
        self.show_test(test, self._bests, self._today)
