# SPDX-License-Identifier: GPL-3.0-or-later
"""The form that corrects when a workout was done, and what its circuit was called."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from glutetimer.domain.circuit import MAX_NAME_LENGTH
from glutetimer.domain.record import WorkoutRecord
from glutetimer.gui.dialogs import Dialog
from glutetimer.gui.progress.when_edit import WhenEdit
from glutetimer.gui.widgets.field import Field


class DetailsDialog(Dialog):
    """Asks for another name, day and time.

    Signals:
        workout_corrected(WorkoutRecord): The user wants it so.
    """

    workout_corrected = Signal(object)

    def __init__(self, parent: QWidget, workout: WorkoutRecord, now: datetime) -> None:
        super().__init__(
            parent,
            self.tr("Correct this workout"),
            self.tr(
                "It counts in the week of the day that stands here. Its holds stay as they are."
            ),
        )
        self._workout = workout
        self._name = QLineEdit(workout.circuit_name)
        self._name.setObjectName("details_name")
        self._name.setMaxLength(MAX_NAME_LENGTH)
        self._when = WhenEdit(workout.started_at, now)
        self._when.setObjectName("details_when")
        self.body.addWidget(Field(self.tr("Circuit"), self._name))
        self.body.addWidget(Field(self.tr("When"), self._when))
        self.add_button(self.tr("Cancel"), "cancel").clicked.connect(self.reject)
        save = self.add_button(self.tr("Correct"), "confirm", primary=True)
        save.clicked.connect(self._on_confirmed)
        self._name.textChanged.connect(lambda text: save.setEnabled(bool(text.strip())))

    def _on_confirmed(self) -> None:
        before, at = self._workout, self._when.instant
        ended_at = before.ended_at
        after = replace(
            before,
            circuit_name=self._name.text().strip(),
            started_at=at,
            local_date=before.local_date if at == before.started_at else at.date(),
            ended_at=None if ended_at is None else ended_at + (at - before.started_at),
        )
        if after != before:
            self.workout_corrected.emit(after)
        self.accept()
