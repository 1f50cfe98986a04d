# SPDX-License-Identifier: GPL-3.0-or-later
"""The form of a workout that was done elsewhere."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QDate, QDateTime, QTime, Signal
from PySide6.QtWidgets import QDateTimeEdit, QGridLayout, QLineEdit, QWidget

from glutetimer.domain.circuit import MAX_NAME_LENGTH
from glutetimer.domain.events import Outcome
from glutetimer.domain.exercise import Catalogue, Sides
from glutetimer.domain.record import HoldRecord, WorkoutRecord, WorkoutStatus
from glutetimer.gui.dialogs import Dialog
from glutetimer.gui.theme import TARGET_PX, Space
from glutetimer.gui.widgets.drop_down import DropDown
from glutetimer.gui.widgets.field import Field
from glutetimer.gui.widgets.stepper import Stepper, Unit

CIRCUIT_ID = "elsewhere"
LONGEST_S = 3_600
MOST_HOLDS = 100


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What was done elsewhere; a hold for each side that the exercise has."""

    name: str
    started_at: datetime
    exercise_id: str
    sides: Sides
    holds: int
    held_ms: int
    effort: int | None
    note: str

    def records(self, new_id: Callable[[], str]) -> tuple[WorkoutRecord, list[HoldRecord]]:
        """Return it as records; nothing was planned, and its length is not known."""
        workout = WorkoutRecord(
            new_id(),
            CIRCUIT_ID,
            self.name,
            self.started_at,
            self.started_at.date(),
            planned_ms=0,
            status=WorkoutStatus.FINISHED,
            ended_at=self.started_at,
            effort=self.effort,
            note=self.note,
        )
        places = [(count, side) for count in range(self.holds) for side in self.sides.in_order]
        holds = [
            HoldRecord(
                id=new_id(),
                workout_id=workout.id,
                index=index,
                attempt=1,
                exercise_id=self.exercise_id,
                side=side,
                block=0,
                step=0,
                round=1,
                set=count + 1,
                repeat=1,
                planned_ms=0,
                held_ms=self.held_ms,
                outcome=Outcome.DONE,
                ended_at=self.started_at,
            )
            for index, (count, side) in enumerate(places)
        ]
        return workout, holds


class AddDialog(Dialog):
    """Asks what was done, when and how long.

    Signals:
        workout_entered(Elsewhere): The user wants it added.
    """

    workout_entered = Signal(object)

    def __init__(self, parent: QWidget, catalogue: Catalogue, now: datetime) -> None:
        super().__init__(
            parent,
            self.tr("Add a workout done elsewhere"),
            self.tr("It counts in your weeks like any other, on the day it was done."),
        )
        self._catalogue, self._now = catalogue, now
        self._make_fields()
        self._place()
        self.add_button(self.tr("Cancel"), "cancel").clicked.connect(self.reject)
        self._add = self.add_button(self.tr("Add"), "confirm", primary=True)
        self._add.clicked.connect(self._on_confirmed)
        self._name.textChanged.connect(lambda text: self._add.setEnabled(bool(text.strip())))

    def _make_fields(self) -> None:
        self._name = QLineEdit(self.tr("Elsewhere"))
        self._name.setObjectName("add_name")
        self._name.setMaxLength(MAX_NAME_LENGTH)
        today = QDateTime(_date(self._now), QTime(self._now.hour, self._now.minute))
        self._when = QDateTimeEdit(today)
        self._when.setObjectName("add_when")
        self._when.setMinimumHeight(TARGET_PX)
        self._when.setCalendarPopup(True)
        self._when.setDisplayFormat(self.tr("d MMM yyyy, HH:mm", "keep the letters, set the order"))
        self._when.setMaximumDateTime(today)
        exercises = [(exercise.id, exercise.name) for exercise in self._catalogue]
        self._exercise = DropDown(self.tr("Exercise"), exercises)
        self._exercise.setObjectName("add_exercise")
        self._holds = Stepper(self.tr("Holds on each side"), 1, MOST_HOLDS)
        self._holds.setObjectName("add_holds")
        self._held = Stepper(self.tr("Each held for"), 1, LONGEST_S, unit=Unit.SECONDS)
        self._held.setObjectName("add_held")
        self._holds.set_value(3)
        self._held.set_value(30)
        efforts = [("", self.tr("not said")), *((str(n), str(n)) for n in range(1, 11))]
        self._effort = DropDown(self.tr("Effort, 1 to 10"), efforts)
        self._effort.setObjectName("add_effort")
        self._note = QLineEdit()
        self._note.setObjectName("add_note")
        self._note.setMaxLength(2_000)

    def _place(self) -> None:
        fields: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Name"), self._name),
            (self.tr("When"), self._when),
            (self.tr("Exercise"), self._exercise),
            (self.tr("Effort, 1 to 10"), self._effort),
            (self.tr("Holds on each side"), self._holds),
            (self.tr("Each held for"), self._held),
            (self.tr("Note"), self._note),
        )
        grid = QGridLayout()
        grid.setSpacing(Space.M)
        for index, (label, control) in enumerate(fields):
            span = 2 if control is self._note else 1
            grid.addWidget(Field(label, control), index // 2, index % 2, 1, span)
        self.body.addLayout(grid)

    def _on_confirmed(self) -> None:
        when = self._when.dateTime()
        day, time = when.date(), when.time()
        started_at = datetime(
            day.year(), day.month(), day.day(), time.hour(), time.minute(), tzinfo=self._now.tzinfo
        )
        exercise = self._catalogue.get(self._exercise.value())
        self.workout_entered.emit(
            Elsewhere(
                self._name.text().strip(),
                started_at,
                self._exercise.value(),
                exercise.sides if exercise else Sides.BOTH,
                self._holds.value(),
                self._held.value() * 1000,
                int(self._effort.value()) if self._effort.value() else None,
                self._note.text().strip(),
            )
        )
        self.accept()


def _date(at: datetime) -> QDate:
    return QDate(at.year, at.month, at.day)
