# SPDX-License-Identifier: GPL-3.0-or-later
"""Planned against held, hold by hold; the chosen row can be corrected."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QHBoxLayout,
    QHeaderView,
    QSizePolicy,
    QTableView,
    QWidget,
)

from glutetimer.domain.exercise import Catalogue
from glutetimer.domain.record import HoldRecord
from glutetimer.gui.finish.holds_delegate import HoldsDelegate, row_height_px
from glutetimer.gui.finish.holds_model import Column, HoldsModel
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.stepper import Stepper, Unit
from glutetimer.gui.widgets.tab_order import keep_in_order

LONGEST_S = 24 * 60 * 60
_STYLE = """
QTableView { border: 2px solid transparent; border-radius: 0; }
QTableView:focus { border: 2px solid palette(text); }
"""
_STEPS = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
_VIEW_KEYS = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
)


class HoldsTable(QTableView):
    """The holds of a workout; a stepper stands in the chosen row, and + and − move it.

    Args:
        catalogue: Names of the exercises.

    Signals:
        hold_corrected: The user says what was really held: the HoldRecord as it is now.
    """

    hold_corrected = Signal(object)

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("holds_table")
        self.setAccessibleName(self.tr("Planned and held"))
        self._holds = HoldsModel(catalogue, self)
        self._stepper: Stepper | None = None
        self._stepper_row = -1
        self._rows_asked = 4
        self.setStyleSheet(_STYLE)
        self.setItemDelegate(HoldsDelegate(self))
        self.setModel(self._holds)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setSizeAdjustPolicy(QAbstractScrollArea.SizeAdjustPolicy.AdjustIgnored)
        self._set_headers()
        self.selectionModel().currentRowChanged.connect(self._on_row_changed)

    @property
    def holds_model(self) -> HoldsModel:
        """Return the rows."""
        return self._holds

    def show_holds(self, holds: Sequence[HoldRecord]) -> None:
        """Show the holds of another workout."""
        self._remove_stepper()
        self.verticalHeader().setDefaultSectionSize(row_height_px())
        self._holds.set_holds(holds)
        self.scrollToTop()
        self.updateGeometry()

    def ask_for_rows(self, rows: int) -> None:
        """Set how many rows it asks room for; it takes more where there is more."""
        self._rows_asked = rows
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the room for the rows that it asks for, or for all if they are fewer."""
        return QSize(420, self._height_of(self._rows_asked))

    def minimumSizeHint(self) -> QSize:
        """Return the room for three rows."""
        return QSize(300, self._height_of(3))

    def follow_theme(self) -> None:
        """Follow the user's text size."""
        self.verticalHeader().setDefaultSectionSize(row_height_px())
        self._make_room_for_stepper()
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose rows, step the chosen one; leave all other keys to the screen."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step and self._stepper is not None:
            self._stepper.step_by(step)
        elif event.key() in _VIEW_KEYS:
            super().keyPressEvent(event)
        else:
            event.ignore()

    @Slot(QModelIndex, QModelIndex)
    def _on_row_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        """Put the stepper into the chosen row."""
        self._remove_stepper()
        if current.isValid():
            self._add_stepper(current.row())

    def _set_headers(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(row_height_px())
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Column.EXERCISE, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(Column.HELD, QHeaderView.ResizeMode.Fixed)
        self._make_room_for_stepper()

    def _make_room_for_stepper(self) -> None:
        widest = Stepper("", 0, 3_600, unit=Unit.SECONDS)
        widest.set_value(55)
        width = widest.sizeHint().width() + Space.XL
        self.horizontalHeader().resizeSection(Column.HELD, width)

    def _height_of(self, rows: int) -> int:
        rows = min(max(self._holds.rowCount(), 1), rows)
        return self.horizontalHeader().sizeHint().height() + rows * row_height_px() + Space.S

    def _add_stepper(self, row: int) -> None:
        hold = self._holds.holds[row]
        stepper = Stepper(self.tr("Held"), 0, LONGEST_S, unit=Unit.SECONDS)
        stepper.setObjectName("held_stepper")
        stepper.set_value(round(hold.held_ms / 1000))
        stepper.value_changed.connect(self._on_value_changed)
        box = QWidget()
        line = QHBoxLayout(box)
        line.setContentsMargins(0, 0, Space.XS, 1)
        line.addStretch(1)
        line.addWidget(stepper)
        self._stepper, self._stepper_row = stepper, row
        self.setIndexWidget(self._holds.index(row, Column.HELD), box)
        keep_in_order(box, after=self)

    def _remove_stepper(self) -> None:
        if self._stepper is not None:
            index = self._holds.index(self._stepper_row, Column.HELD)
            self._stepper = None
            # It is deleted later, in the event loop: until then it must not be seen.
            self.indexWidget(index).hide()
            self.setIndexWidget(index, None)  # type: ignore[arg-type]

    def _on_value_changed(self, seconds: int) -> None:
        self.hold_corrected.emit(self._holds.correct(self._stepper_row, seconds * 1000))
