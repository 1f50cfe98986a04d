# SPDX-License-Identifier: GPL-3.0-or-later
"""The Progress screen: the weeks, the list of workouts, and one workout."""

from datetime import date
from functools import cached_property, partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from glutetimer.domain.exercise import Catalogue
from glutetimer.domain.record import WorkoutRecord
from glutetimer.gui.actions import build_action
from glutetimer.gui.progress.beside import lay_out
from glutetimer.gui.progress.chart_card import ChartCard
from glutetimer.gui.progress.corrections import Corrections
from glutetimer.gui.progress.export_menu import ExportButton
from glutetimer.gui.progress.source import ProgressFiles, TotalsRepository
from glutetimer.gui.progress.weeks_page import WeeksPage
from glutetimer.gui.widgets.notice import Notice
from glutetimer.gui.widgets.undo_bar import UndoBar
from glutetimer.ports import (
    CircuitRepository,
    Clock,
    HistoryRepository,
    SettingsStore,
)

if TYPE_CHECKING:
    from glutetimer.gui.progress.add_dialog import AddDialog
    from glutetimer.gui.progress.details_dialog import DetailsDialog
    from glutetimer.gui.progress.history_page import HistoryPage
    from glutetimer.gui.progress.workout_page import WorkoutPage


class ProgressScreen(QWidget):
    """Completed volume over the weeks, and the workouts it is made of.

    Args:
        history: The workouts.
        totals: Their sums.
        circuits: For the names of circuits.
        catalogue: The exercises.
        settings: Goals and the first day of a week.
        clock: Today, and ids for what is added.
        undo_bar: Offers to undo what was deleted, corrected or added.
        files: Writes what is shown to files.

    Signals:
        train_requested: The user wants to begin, from the empty state.
        test_requested(Retest): An old maximum-hold test is to be done again.
    """

    train_requested = Signal()
    test_requested = Signal(object)

    def __init__(
        self,
        history: HistoryRepository,
        totals: TotalsRepository,
        circuits: CircuitRepository,
        catalogue: Catalogue,
        settings: SettingsStore,
        clock: Clock,
        undo_bar: UndoBar,
        files: ProgressFiles,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("progress_screen")
        self._history, self._catalogue, self._clock = history, catalogue, clock
        self._circuits, self.undo_bar = circuits, undo_bar
        self._totals, self._settings, self._files = totals, settings, files
        self._notice = Notice(self)
        self._pages = QStackedWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._notice)
        column.addWidget(self._pages)
        self._export = build_action("export_chart", self, self._ask_for_export)
        self.addActions([self._export, build_action("find_workout", self, self._find_workout)])
        self._corrections = Corrections(history, circuits, undo_bar, self._notice, self)
        self._corrections.written.connect(self.refresh)
        self._corrections.deleted.connect(self._on_back_to_list)

    @cached_property
    def weeks_page(self) -> WeeksPage:
        """Return the weeks, made when they are first wanted: in their place, and hidden still.

        Moving them would take as long as making them, and each thing added to what is seen lays
        all of it out anew.
        """
        page = WeeksPage(
            self._history,
            self._totals,
            self._circuits,
            self._catalogue,
            self._settings,
            self._clock,
            self._pages,
        )
        self._connect(page)
        return page

    @cached_property
    def export_button(self) -> ExportButton:
        """Return the button that writes what the weeks show to files."""
        button = ExportButton(self.weeks_page, self._totals, self._files)
        button.told.connect(self._notice.show_text)
        self.weeks_page.toolbar.addWidget(button)
        return button

    @cached_property
    def history_page(self) -> "HistoryPage":
        """Return the list of workouts, made when it is first wanted."""
        from glutetimer.gui.progress.history_page import HistoryPage

        page = HistoryPage(self._totals, self._catalogue, self._clock)
        page.back_requested.connect(self.show_weeks)
        page.add_requested.connect(self.ask_for_workout)
        page.workout_chosen.connect(self.open_workout)
        page.delete_requested.connect(self._corrections.delete_workout)
        self._pages.addWidget(page)
        return page

    @cached_property
    def workout_page(self) -> "WorkoutPage":
        """Return the page of one workout, likewise."""
        from glutetimer.gui.progress.workout_page import WorkoutPage

        page = WorkoutPage(self._history, self._catalogue)
        page.back_requested.connect(self._on_back_to_list)
        page.delete_requested.connect(self._corrections.delete_workout)
        page.hold_corrected.connect(self._corrections.tell_of_hold)
        page.answers_changed.connect(self._corrections.tell_of_answers)
        page.details_requested.connect(self.ask_for_details)
        page.export_requested.connect(self.export_button.ask_for_fit)
        self._pages.addWidget(page)
        return page

    @property
    def chart_card(self) -> ChartCard:
        """Return the card of the chart."""
        return self.weeks_page.chart_card

    @property
    def page(self) -> QWidget | None:
        """Return the page that shows."""
        return self._pages.currentWidget()

    def refresh(self) -> None:
        """Read the history again and show it; to be called whenever the screen is shown."""
        if self.page is None or self.page is self.weeks_page:
            self.weeks_page.refresh()
            some = self.weeks_page.chart_card.isVisibleTo(self.weeks_page)
            self.export_button.setVisible(some)
            self._export.setEnabled(some)
            self._put_in_place()
            return
        if self.page is self.workout_page and not self.workout_page.open_workout(
            self.workout_page.workout_id
        ):
            self._pages.setCurrentWidget(self.history_page)
        if self.page is self.history_page:
            self.history_page.refresh()

    def show_weeks(self) -> None:
        """Show the weeks."""
        self.weeks_page.refresh()
        self._put_in_place()
        self._pages.setCurrentWidget(self.weeks_page)
        left = cast("QWidget | None", self.weeks_page.focusWidget())
        (left or self.chart_card.chart).setFocus()

    def show_workouts(self, first: date | None = None, last: date | None = None) -> None:
        """Show the list of the workouts of these dates; without dates, of all."""
        self._pages.setCurrentWidget(self.history_page)
        self.history_page.begin((first, last) if first and last else None)
        self.history_page.focus_list()

    def open_workout(self, workout_id: str) -> None:
        """Show one workout."""
        if self.workout_page.open_workout(workout_id):
            self._pages.setCurrentWidget(self.workout_page)

    def _put_in_place(self) -> None:
        """Show the weeks for the first time, as they are now."""
        if self._pages.indexOf(self.weeks_page) < 0:
            self._pages.addWidget(self.weeks_page)
            lay_out()

    def _connect(self, weeks: WeeksPage) -> None:
        weeks.train_requested.connect(self.train_requested)
        weeks.week_chosen.connect(lambda week: self.show_workouts(week.start, week.end))
        weeks.workouts_requested.connect(self.show_workouts)
        weeks.test_requested.connect(self.test_requested)
        weeks.next_step_accepted.connect(self._corrections.accept)
        weeks.day_chosen.connect(lambda day: self.show_workouts(day, day))

    def ask_for_workout(self) -> "AddDialog":
        """Ask for a workout that was done elsewhere; return at once."""
        from glutetimer.gui.progress.add_dialog import AddDialog

        dialog = AddDialog(self, self._catalogue, self._clock.now())
        dialog.workout_entered.connect(
            lambda done: self._corrections.add_workout(*done.records(self._clock.new_id))
        )
        dialog.open()
        return dialog

    def ask_for_details(self, workout: WorkoutRecord) -> "DetailsDialog":
        """Ask when a workout was done and what it was; return at once."""
        from glutetimer.gui.progress.details_dialog import DetailsDialog

        dialog = DetailsDialog(self, workout, self._clock.now())
        dialog.workout_corrected.connect(partial(self._corrections.correct_workout, workout))
        dialog.open()
        return dialog

    def _ask_for_export(self) -> None:
        if self.page is not self.weeks_page:
            self.show_weeks()
        self.export_button.open_menu()

    def _find_workout(self) -> None:
        if self.page is not self.history_page:
            self.show_workouts()
        self.history_page.focus_search()

    def _on_back_to_list(self) -> None:
        self._pages.setCurrentWidget(self.history_page)
        self.history_page.refresh()
        self.history_page.focus_list()
