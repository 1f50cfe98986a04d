# SPDX-License-Identifier: GPL-3.0-or-later
"""The holds of a workout as rows of a table."""

from collections.abc import Sequence
from dataclasses import replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from glutetimer.domain.exercise import Catalogue
from glutetimer.domain.record import HoldRecord
from glutetimer.gui.finish.words import outcome_words, place_words, planned_words
from glutetimer.gui.widgets.text import tip
from glutetimer.gui.wording import duration_words, with_side_words

SECOND_LINE_ROLE = int(Qt.ItemDataRole.UserRole)
_ROOT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns from left to right."""

    EXERCISE = 0
    PLANNED = 1
    HELD = 2


class HoldsModel(QAbstractTableModel):
    """One row a hold, in the order of the timeline.

    Args:
        catalogue: Names of the exercises.
    """

    def __init__(self, catalogue: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._holds: list[HoldRecord] = []
        self._corrected: set[str] = set()
        self._wants = (False, False, False)

    @property
    def holds(self) -> Sequence[HoldRecord]:
        """Return the holds with their corrections, row by row."""
        return tuple(self._holds)

    def set_holds(self, holds: Sequence[HoldRecord]) -> None:
        """Show the holds of another workout."""
        self.beginResetModel()
        self._holds = sorted(holds, key=lambda hold: (hold.index, hold.attempt))
        self._corrected.clear()
        self._wants = (
            any(hold.round > 1 for hold in holds),
            any(hold.set > 1 for hold in holds),
            any(hold.repeat > 1 for hold in holds),
        )
        self.endResetModel()

    def correct(self, row: int, held_ms: int) -> HoldRecord:
        """Change what was held in a row, and return the hold."""
        hold = self._holds[row] = replace(self._holds[row], held_ms=held_ms)
        self._corrected.add(hold.id)
        self.dataChanged.emit(self.index(row, 0), self.index(row, Column.HELD))
        return hold

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of holds."""
        return 0 if parent.isValid() else len(self._holds)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's words, its second line, and where they stand."""
        hold, column = self._holds[index.row()], Column(index.column())
        match role:
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column)
            case Qt.ItemDataRole.DisplayRole:
                return self._words(hold, column)
            case Qt.ItemDataRole.ToolTipRole:
                return tip(self._words(hold, column))
            case _ if role == SECOND_LINE_ROLE and column is Column.EXERCISE:
                return self._second_line(hold)
            case Qt.ItemDataRole.AccessibleTextRole if column is Column.EXERCISE:
                return f"{self._words(hold, column)} · {self._second_line(hold)}"
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return a column's name."""
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(Column(section))
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        return {
            Column.EXERCISE: self.tr("Exercise"),
            Column.PLANNED: self.tr("Planned"),
            Column.HELD: self.tr("Held"),
        }[Column(section)]

    def _words(self, hold: HoldRecord, column: Column) -> str:
        match column:
            case Column.EXERCISE:
                return with_side_words(self._catalogue.name(hold.exercise_id), hold.side)
            case Column.PLANNED:
                return planned_words(hold)
            case Column.HELD:
                return duration_words(hold.held_ms)

    def _second_line(self, hold: HoldRecord) -> str:
        rounds, sets, repeats = self._wants
        place = place_words(hold, rounds=rounds, sets=sets, repeats=repeats)
        corrected = hold.id in self._corrected
        outcome = self.tr("corrected") if corrected else outcome_words(hold.outcome)
        return " · ".join(part for part in (place, outcome) if part)


def _alignment(column: Column) -> Qt.AlignmentFlag:
    number = column in {Column.PLANNED, Column.HELD}
    side = Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
