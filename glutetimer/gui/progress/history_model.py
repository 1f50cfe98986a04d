# SPDX-License-Identifier: GPL-3.0-or-later
"""Workouts as rows of a table."""

from collections.abc import Sequence
from datetime import date
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from glutetimer.domain.record import WorkoutStatus
from glutetimer.domain.weeks import WorkoutFigures
from glutetimer.gui.widgets.text import tip
from glutetimer.gui.wording import clock_words, date_words

_ROOT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns from left to right."""

    DAY = 0
    CIRCUIT = 1
    HELD = 2
    EFFORT = 3
    NOTE = 4


class HistoryModel(QAbstractTableModel):
    """One row a workout, newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workouts: Sequence[WorkoutFigures] = ()
        self._today = date(2000, 1, 1)
        self._shows_plan = True

    @property
    def workouts(self) -> Sequence[WorkoutFigures]:
        """Return the workouts, row by row."""
        return self._workouts

    def set_workouts(self, workouts: Sequence[WorkoutFigures], today: date) -> None:
        """Show other workouts."""
        self.beginResetModel()
        self._workouts, self._today = workouts, today
        self.endResetModel()

    def show_plan(self, shows_plan: bool) -> None:
        """Say what was planned beside what was held, or leave it out."""
        if shows_plan != self._shows_plan:
            self._shows_plan = shows_plan
            last = self.rowCount() - 1
            if last >= 0:
                first, end = self.index(0, Column.HELD), self.index(last, Column.HELD)
                self.dataChanged.emit(first, end)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of workouts."""
        return 0 if parent.isValid() else len(self._workouts)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's words."""
        column = Column(index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(self._workouts[index.row()], column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._words(self._workouts[index.row()], column))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's name."""
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(Column(section))
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        return {
            Column.DAY: self.tr("Day"),
            Column.CIRCUIT: self.tr("Circuit"),
            Column.HELD: self.tr("Held"),
            Column.EFFORT: self.tr("Effort"),
            Column.NOTE: self.tr("Note"),
        }[Column(section)]

    def _words(self, workout: WorkoutFigures, column: Column) -> str:
        record = workout.record
        match column:
            case Column.DAY:
                day = record.local_date
                return date_words(day, with_year=day.year != self._today.year)
            case Column.CIRCUIT:
                return self._name(workout)
            case Column.HELD:
                return self._held(workout)
            case Column.EFFORT:
                return str(record.effort or "")
            case Column.NOTE:
                return record.note

    def _name(self, workout: WorkoutFigures) -> str:
        name = workout.record.circuit_name
        if workout.record.status is WorkoutStatus.STOPPED:
            return self.tr("{name}, ended early").format(name=name)
        return name

    def _held(self, workout: WorkoutFigures) -> str:
        held = clock_words(workout.held_ms)
        if not workout.planned_ms or not self._shows_plan:
            return held
        planned = clock_words(workout.planned_ms)
        return self.tr("{held} of {planned}").format(held=held, planned=planned)


def _alignment(column: Column) -> Qt.AlignmentFlag:
    number = column in {Column.HELD, Column.EFFORT}
    side = Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
