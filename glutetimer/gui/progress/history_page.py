# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of workouts, with search and filter."""

from datetime import date

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableView,
    QWidget,
)

from glutetimer.domain.exercise import Catalogue
from glutetimer.domain.weeks import WorkoutFigures, WorkoutSearch
from glutetimer.gui.actions import build_action, command_for, tell_keys
from glutetimer.gui.commands.table import Where
from glutetimer.gui.progress.history_model import Column, HistoryModel
from glutetimer.gui.progress.source import TotalsRepository
from glutetimer.gui.theme import TARGET_PX, Space
from glutetimer.gui.widgets.buttons import QuietButton
from glutetimer.gui.widgets.clear_button import add_clear_button
from glutetimer.gui.widgets.drop_down import DropDown
from glutetimer.gui.widgets.flow import FlowLayout
from glutetimer.gui.widgets.scroll_page import ScrollPage
from glutetimer.gui.widgets.text import muted
from glutetimer.gui.widgets.undo_keys import UndoKeys
from glutetimer.gui.wording import date_words, workout_count_words
from glutetimer.ports import Clock

TABLE_HEIGHT_PX = 260
# A name keeps room for this many before other columns come in.
_LETTERS = 16
_STYLE = """
QTableView::item { padding: 0 8px; border-bottom: 1px solid palette(mid); }
QTableView::item:selected { background: palette(alternate-base); color: palette(text); }
QHeaderView, QHeaderView::section { background: transparent; }
QHeaderView::section { padding: 6px 11px; }
"""


class WorkoutTable(QTableView):
    """The rows; a click or Enter opens one, Delete deletes it.

    Signals:
        row_chosen(int): A row was opened.
        row_deleted(int): A row is to go.
    """

    row_chosen = Signal(int)
    row_deleted = Signal(int)

    def __init__(self, model: HistoryModel) -> None:
        super().__init__()
        self.setObjectName("workout_table")
        self.setAccessibleName(self.tr("Workouts"))
        self._workouts = model
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMinimumHeight(TABLE_HEIGHT_PX)
        self.setStyleSheet(_STYLE)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(Column.CIRCUIT, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(Column.NOTE, QHeaderView.ResizeMode.Stretch)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(lambda index: self.row_chosen.emit(index.row()))

    @property
    def chosen_row(self) -> int:
        """Return the row that is seen to be chosen; -1 for none."""
        # Qt makes the first row the current one when the focus comes, and shows nothing of it.
        return self.currentIndex().row() if self.selectionModel().hasSelection() else -1

    def moveCursor(  # noqa: N802 - Qt's name
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Go to the first and the last row by Home and End: a row is one thing here."""
        ends = {
            QAbstractItemView.CursorAction.MoveHome: 0,
            QAbstractItemView.CursorAction.MoveEnd: self.model().rowCount() - 1,
        }
        if self.chosen_row < 0:
            self.selectionModel().clearCurrentIndex()  # else to go to that row chooses nothing
        if action in ends or self.chosen_row < 0:
            return self.model().index(ends.get(action, 0), Column.DAY)
        return super().moveCursor(action, modifiers)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what has no room: a workout tells it when it is opened."""
        super().resizeEvent(event)
        self._fit_columns()

    def follow_theme(self) -> None:
        """Follow the user's text size."""
        self._fit_columns()

    def _fit_columns(self) -> None:
        header, metrics = self.horizontalHeader(), self.fontMetrics()
        height = max(TARGET_PX, metrics.height() + Space.L) + Space.S
        self.verticalHeader().setDefaultSectionSize(height)
        samples = {
            Column.DAY: "29 Sep 2026",
            Column.HELD: "1:00:00 of 1:00:00",
            Column.EFFORT: self.model().headerData(Column.EFFORT, Qt.Orientation.Horizontal),
        }
        widths = {
            column: metrics.horizontalAdvance(sample) + Space.XXL
            for column, sample in samples.items()
        }
        for column, width in widths.items():
            header.resizeSection(column, width)
        name_px = metrics.averageCharWidth() * _LETTERS
        room = self.viewport().width() - widths[Column.DAY] - widths[Column.HELD] - name_px
        self.setColumnHidden(Column.EFFORT, room < widths[Column.EFFORT])
        self.setColumnHidden(Column.NOTE, room < widths[Column.EFFORT] + name_px)
        self._workouts.show_plan(room >= 0)
        if room < 0:
            narrow = metrics.horizontalAdvance("1:00:00") + Space.XXL
            header.resizeSection(Column.HELD, narrow)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the chosen row with Enter, delete it with Delete: each press does one."""
        row = self.chosen_row
        opens = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        deletes = command_for(event, Where.PROGRESS) == "delete_workout"
        if row < 0 or not (opens or deletes):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            (self.row_chosen if opens else self.row_deleted).emit(row)


class HistoryPage(ScrollPage):
    """All workouts, newest first, or those that are looked for.

    Signals:
        back_requested: The weeks are wanted again.
        add_requested: A workout done elsewhere is to be added.
        workout_chosen(str): The id of a workout to open.
        delete_requested(str): The id of one to delete; whoever does offers to undo it.
    """

    back_requested = Signal()
    add_requested = Signal()
    workout_chosen = Signal(str)
    delete_requested = Signal(str)

    def __init__(
        self,
        totals: TotalsRepository,
        catalogue: Catalogue,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent=parent)
        self.setObjectName("history_page")
        self.set_title(self.tr("Workouts"))
        self._totals, self._catalogue, self._clock = totals, catalogue, clock
        self._dates: tuple[date, date] | None = None
        self._chosen_id = ""
        self._model = HistoryModel(self)
        self.table = WorkoutTable(self._model)
        self.table.row_chosen.connect(self._on_row_chosen)
        self.table.row_deleted.connect(self._on_row_deleted)
        self._delete = build_action("delete_workout", self, self._delete_chosen)
        self.table.selectionModel().selectionChanged.connect(self._tell_chosen)
        self._tell_chosen()
        self.table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self._build_buttons()
        self._build_search()
        self._nothing = muted(wraps=True)
        self._nothing.setObjectName("history_nothing")
        self.body.addWidget(self._nothing, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.table, 1)

    @property
    def workouts(self) -> list[WorkoutFigures]:
        """Return the workouts that are listed."""
        return list(self._model.workouts)

    def focus_search(self) -> None:
        """Let words be typed to look for."""
        self._search.setFocus()
        self._search.selectAll()

    def focus_list(self) -> None:
        """Let the list be walked through; where it is empty, other words be typed."""
        (self.table if self.workouts else self._search).setFocus()

    def begin(self, dates: tuple[date, date] | None) -> None:
        """List the workouts of these dates, or all, from the newest: a search before is over."""
        self._circuits.set_value("")
        self._search.clear()
        self.table.setCurrentIndex(QModelIndex())
        self._chosen_id = ""
        self.show_dates(dates)
        self.table.scrollToTop()

    def show_dates(self, dates: tuple[date, date] | None) -> None:
        """List the workouts of these dates only; None for all."""
        self._dates = dates
        self._dates_button.setVisible(dates is not None)
        if dates is not None:
            year = self._clock.now().year
            days = " – ".join(
                date_words(day, with_year=day.year != year) for day in dict.fromkeys(dates)
            )
            self._dates_button.setText(self.tr("Only {days}").format(days=days))
        self.refresh()

    def refresh(self) -> None:
        """Read the list again."""
        self._offer_circuits()
        search = WorkoutSearch.of(
            self._search.text(),
            self._catalogue,
            self._circuits.value(),
            *(self._dates or (date.min, date.max)),
        )
        found = self._totals.find_workouts(search)
        row, chosen = self.table.currentIndex().row(), self._chosen_id
        self._model.set_workouts(found, self._clock.now().date())
        self._choose_again(chosen, row)
        self._tell_chosen()
        self.set_subtitle(workout_count_words(len(found)) if found else "")
        self._nothing.setVisible(not found)
        self.table.setVisible(bool(found))
        filtered = self._search.text() or self._circuits.value() or self._dates
        self._nothing.setText(
            self.tr("No workout fits. Search for fewer words, or choose all circuits and days.")
            if filtered
            else self.tr("No workouts yet. Do one on Train, or add one that you did elsewhere.")
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from the search to the list by Down; Escape ends the search, then leads back."""
        key = event.key()
        if key == Qt.Key.Key_Down and self._search.hasFocus() and self.workouts:
            self.table.setFocus()
            self.table.selectRow(max(0, self.table.currentIndex().row()))
        elif key == Qt.Key.Key_Escape and self._search.text():
            self._search.clear()
        elif key == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def _build_buttons(self) -> None:
        back = QuietButton(self.tr("Weeks"), "chevron-left")
        back.setObjectName("history_back")
        back.clicked.connect(self.back_requested)
        add = QuietButton(self.tr("Add a workout"), "plus")
        add.setObjectName("add_workout")
        add.clicked.connect(self.add_requested)
        self.toolbar.addWidget(back)
        self.toolbar.addWidget(add)

    def _build_search(self) -> None:
        self._search = QLineEdit()
        self._search.setObjectName("history_search")
        self._search.setMinimumHeight(TARGET_PX)
        add_clear_button(self._search)
        words = self.tr("Search circuits, exercises and notes")
        self._search.setPlaceholderText(words)
        self._search.setAccessibleName(words)
        tell_keys(self._search, "find_workout", words)
        self._search.textChanged.connect(self.refresh)
        UndoKeys(self, even_typed=True).watch_field(self._search)
        self._circuits = DropDown(self.tr("Circuit"), [("", self.tr("All circuits"))])
        self._circuits.setObjectName("history_circuit")
        self._circuits.value_changed.connect(self.refresh)
        self._dates_button = QuietButton("", "close")
        self._dates_button.setObjectName("history_dates")
        self._dates_button.setAccessibleDescription(self.tr("Show all days again"))
        self._dates_button.clicked.connect(lambda: self.show_dates(None))
        beside = FlowLayout(spacing=Space.S)
        beside.addWidget(self._circuits)
        beside.addWidget(self._dates_button)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self._search, 1)
        row.addLayout(beside)
        self.body.addLayout(row)
        self._dates_button.hide()

    def _offer_circuits(self) -> None:
        names = sorted(self._totals.circuit_names().items(), key=lambda item: item[1].casefold())
        self._circuits.set_options([("", self.tr("All circuits")), *names])

    def _choose_again(self, chosen_id: str, row: int) -> None:
        """Choose what was chosen; what is not there any more may come back, by undo."""
        rows = [n for n, one in enumerate(self.workouts) if one.record.id == chosen_id]
        nearest = [min(row, len(self.workouts) - 1)] if row >= 0 else []
        for found in (rows or nearest)[:1]:
            self.table.selectRow(found)
        self._chosen_id = chosen_id

    def _on_row_changed(self, current: QModelIndex) -> None:
        if current.isValid():
            self._chosen_id = self._model.workouts[current.row()].record.id

    def _on_row_chosen(self, row: int) -> None:
        self.workout_chosen.emit(self._model.workouts[row].record.id)

    def _on_row_deleted(self, row: int) -> None:
        self.delete_requested.emit(self._model.workouts[row].record.id)

    def _delete_chosen(self) -> None:
        self._on_row_deleted(self.table.chosen_row)

    def _tell_chosen(self) -> None:
        self._delete.setEnabled(self.table.chosen_row >= 0)
