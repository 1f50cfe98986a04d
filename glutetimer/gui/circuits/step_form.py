# SPDX-License-Identifier: GPL-3.0-or-later
"""The values of one step."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from glutetimer.domain.circuit import MAX_SETS, Load, Step
from glutetimer.domain.exercise import Catalogue, Sides
from glutetimer.gui.circuits.duration_stepper import load_stepper, seconds_stepper
from glutetimer.gui.circuits.edit import (
    Place,
    Problem,
    repeats_of,
    repeats_text,
    step_at,
    with_exercise,
    with_repeats,
    with_time,
)
from glutetimer.gui.circuits.editing import CircuitEditing
from glutetimer.gui.circuits.exercise_field import ExerciseField
from glutetimer.gui.circuits.step_buttons import StepButtons
from glutetimer.gui.circuits.tempo_form import TempoForm
from glutetimer.gui.circuits.words import problem_words, sides_words
from glutetimer.gui.colours import Colours
from glutetimer.gui.theme import RADIUS_CONTROL, Space
from glutetimer.gui.widgets.drop_down import DropDown
from glutetimer.gui.widgets.exercise_picture import ExercisePicture
from glutetimer.gui.widgets.field import Field, align_left
from glutetimer.gui.widgets.flow import FlowLayout
from glutetimer.gui.widgets.painting import draw_box
from glutetimer.gui.widgets.stepper import Stepper

PICTURE_FROM_PX = 720


class StepForm(QWidget):
    """All values of the chosen step; each valid change is saved at once.

    Args:
        editing: The circuit.
        place: Where the step stands.
        catalogue: The exercises to choose from.
    """

    def __init__(
        self,
        editing: CircuitEditing,
        place: Place,
        catalogue: Catalogue,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("step_form")
        self._editing, self._place, self._catalogue = editing, place, catalogue
        self._fields: dict[str, Field[QWidget]] = {}
        self._make_what()
        self._make_times()
        self._make_counts()
        self._place_parts()
        self.show_step()

    @property
    def step(self) -> Step:
        """Return the step as it is now."""
        return step_at(self._editing.circuit, self._place)

    def focus_exercise(self) -> None:
        """Let the exercise be typed."""
        self._exercise.setFocus()
        self._exercise.selectAll()

    def show_step(self) -> None:
        """Show the values that the step has now."""
        step = self.step
        self._exercise.set_exercise(step.exercise_id)
        self._sides.set_value(step.sides.value)
        self._open.setChecked(step.hold_ms is None)
        self._hold.setEnabled(step.hold_ms is not None)
        self._hold.set_value((step.hold_ms or 0) // 1000)
        for name, stepper in self._times.items():
            stepper.set_value(getattr(step, name) // 1000)
        self._sets.set_value(step.sets)
        if not self._repeats.isModified():
            self._repeats.setText(repeats_text(step.repeats))
        self._load.set_value(step.load.grams)
        self._fields["relax_ms"].setVisible(max(step.repeats) > 1)
        self._fields["switch_ms"].setVisible(step.sides is Sides.LEFT_RIGHT)
        known = self._catalogue.get(step.exercise_id)
        self._tempo.show_step(step, known)
        self._picture.set_picture(known.picture if known else "", known.name if known else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground that joins the form to its row."""
        colours = Colours.of(self.palette())
        draw_box(QPainter(self), self.rect(), colours.background, colours.line, RADIUS_CONTROL)

    def _make_what(self) -> None:
        self._exercise = ExerciseField(self._catalogue)
        self._exercise.exercise_chosen.connect(self._on_exercise_chosen)
        self._exercise.refused.connect(lambda: self._say("exercise", Problem.EXERCISE))
        self._add_field("exercise", self.tr("Exercise"), self._exercise)
        self._sides = DropDown(
            self.tr("Side"), [(sides.value, sides_words(sides)) for sides in Sides]
        )
        self._sides.value_changed.connect(
            lambda value: self._change("sides", lambda step: replace(step, sides=Sides(value)))
        )
        self._add_field("sides", self.tr("Side"), self._sides)

    def _make_times(self) -> None:
        self._hold = seconds_stepper(self.tr("Hold"))
        self._hold.value_changed.connect(self._on_hold_changed)
        self._add_field("hold_ms", self.tr("Hold"), self._hold)
        self._times: dict[str, Stepper] = {}
        for name, label in (
            ("rest_ms", self.tr("Rest after it")),
            ("relax_ms", self.tr("Relax between repeats")),
            ("switch_ms", self.tr("Time to switch sides")),
        ):
            self._times[name] = seconds_stepper(label, self.tr("none"))
            self._times[name].value_changed.connect(partial(self._on_time_changed, name))
            self._add_field(name, label, self._times[name])
        self._open = QCheckBox(self.tr("Hold as long as you can"))
        self._open.setObjectName("open_ended_box")
        self._open.clicked.connect(self._on_open_clicked)

    def _make_counts(self) -> None:
        self._sets = Stepper(self.tr("Sets"), 1, MAX_SETS)
        self._sets.value_changed.connect(
            lambda sets: self._change("sets", lambda step: step.with_sets(sets))
        )
        self._add_field("sets", self.tr("Sets"), self._sets)
        self._repeats = QLineEdit()
        self._repeats.setFixedWidth(110)
        self._repeats.setToolTip(self.tr("One number, or one for each set, such as 6, 4, 2"))
        self._repeats.editingFinished.connect(self._on_repeats_finished)
        self._add_field("repeats", self.tr("Repeats in a set"), self._repeats)
        self._load = load_stepper(self.tr("Load"), self.tr("none"))
        self._load.value_changed.connect(self._on_load_changed)
        self._add_field("load", self.tr("Load"), self._load)
        self._tempo = TempoForm()
        self._tempo.tempo_chosen.connect(
            lambda tempo: self._change("tempo", lambda step: replace(step, tempo=tempo))
        )

    def _add_field(self, name: str, label: str, control: QWidget) -> None:
        field = Field(label, control)
        control.setObjectName(f"{name.removesuffix('_ms')}_field")
        align_left(field)
        self._fields[name] = field

    def _place_parts(self) -> None:
        fields = QWidget()
        flow = FlowLayout(fields, spacing=Space.L)
        order = ("exercise", "sides", "hold_ms", "rest_ms", "sets", "repeats")
        for name in (*order, "relax_ms", "switch_ms", "load"):
            flow.addWidget(self._fields[name])
        fields.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._picture = ExercisePicture(width_px=180)
        self._picture.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        top = QHBoxLayout()
        top.setSpacing(Space.L)
        top.addWidget(fields, 1)
        top.addWidget(self._picture)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.setSpacing(Space.M)
        column.addLayout(top)
        column.addWidget(self._tempo)
        column.addLayout(self._bottom_row())

    def _bottom_row(self) -> QHBoxLayout:
        buttons = StepButtons()
        buttons.moved.connect(partial(self._editing.move_step, self._place))
        buttons.copied.connect(self._on_copied)
        buttons.removed.connect(partial(self._editing.remove_step, self._place))
        row = QHBoxLayout()
        row.addWidget(self._open)
        row.addWidget(buttons, 1)
        return row

    def resizeEvent(self, event: object) -> None:
        """Leave the picture out where there is little room."""
        self._picture.setVisible(self.width() >= PICTURE_FROM_PX)

    def _change(self, name: str, change: Callable[[Step], Step]) -> None:
        try:
            problem = self._editing.change_step(self._place, name, change(self.step))
        except ValueError:
            problem = Problem.REPEATS
        self._say(name, problem)
        if problem:
            self.show_step()

    def _say(self, name: str, problem: Problem | None) -> None:
        for field in self._fields.values():
            field.set_problem("")
        if problem:
            self._fields[name].set_problem(problem_words(problem))

    def _on_exercise_chosen(self, exercise_id: str) -> None:
        exercise = self._catalogue.get(exercise_id)
        if exercise is not None:
            self._change("exercise", lambda step: with_exercise(step, exercise))

    def _on_hold_changed(self, seconds: int) -> None:
        if seconds:
            self._change("hold_ms", lambda step: replace(step, hold_ms=seconds * 1000))
        else:
            self._say("hold_ms", Problem.HOLD)
            self.show_step()

    def _on_open_clicked(self, is_open: bool) -> None:
        exercise = self._catalogue.get(self.step.exercise_id)
        usual_ms = exercise.usual_hold_ms[0] if exercise else 30_000
        hold_ms = None if is_open else usual_ms
        self._change("hold_ms", lambda step: replace(step, hold_ms=hold_ms))

    def _on_time_changed(self, name: str, seconds: int) -> None:
        self._change(name, lambda step: with_time(step, name, seconds * 1000))

    def _on_repeats_finished(self) -> None:
        if self._repeats.isModified():
            text = self._repeats.text()
            self._repeats.setModified(False)
            self._change("repeats", lambda step: with_repeats(step, repeats_of(text)))

    def _on_load_changed(self, grams: int) -> None:
        self._change("load", lambda step: replace(step, load=Load(grams, step.load.band)))

    def _on_copied(self) -> None:
        self._say("exercise", self._editing.copy_step(self._place))
