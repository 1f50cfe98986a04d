# SPDX-License-Identifier: GPL-3.0-or-later
"""The Progress screen: tiles, the weekly chart, and the read-out of a week."""

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from glutetimer.domain.exercise import Catalogue
from glutetimer.domain.volume import WeekVolume, weekly
from glutetimer.gui.progress.chart_card import ChartCard
from glutetimer.gui.progress.figures import Figures, figures
from glutetimer.gui.progress.stacks import Range, Stacking
from glutetimer.gui.progress.tiles import Tile, TileRow
from glutetimer.gui.progress.words import range_words, stacking_words
from glutetimer.gui.widgets.drop_down import DropDown
from glutetimer.gui.widgets.empty_state import EmptyState
from glutetimer.gui.widgets.scroll_page import ScrollPage
from glutetimer.gui.widgets.segmented_choice import SegmentedChoice
from glutetimer.gui.widgets.text import Tone
from glutetimer.gui.wording import clock_words, duration_words, with_side_words
from glutetimer.ports import Clock, HistoryRepository, SettingsStore


class ProgressScreen(ScrollPage):
    """Completed volume over the weeks.

    Signals:
        train_requested: The user wants to begin, from the empty state.
        week_chosen(WeekVolume): A week was opened.
    """

    train_requested = Signal()
    week_chosen = Signal(object)

    def __init__(
        self,
        history: HistoryRepository,
        catalogue: Catalogue,
        settings: SettingsStore,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent=parent)
        self.setObjectName("progress_screen")
        self.set_title(self.tr("Progress"))
        self._history, self._catalogue, self._settings = history, catalogue, settings
        self._clock = clock
        self._stacking = Stacking.EXERCISE
        self._range = Range.WEEKS_12
        self._build_choices()
        self._build_body()

    @property
    def chart_card(self) -> ChartCard:
        """Return the card of the chart."""
        return self._chart_card

    def refresh(self) -> None:
        """Read the history again and show it."""
        first_workout = self._history.first_day()
        self._empty.setVisible(first_workout is None)
        for widget in (self._tiles, self._chart_card):
            widget.setVisible(first_workout is not None)
        self._choices.setVisible(first_workout is not None)
        if first_workout is not None:
            self._show_weeks(first_workout)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what was trained since."""
        self.refresh()
        super().showEvent(event)

    def _build_choices(self) -> None:
        self._choices = QWidget()
        row = QHBoxLayout(self._choices)
        row.setContentsMargins(0, 0, 0, 0)
        ranges = SegmentedChoice(
            self.tr("Range"), [(shown.name, range_words(shown)) for shown in Range]
        )
        ranges.setObjectName("progress_range")
        ranges.value_changed.connect(self._on_range_changed)
        stackings = DropDown(
            self.tr("Stacked by"), [(kind.value, stacking_words(kind)) for kind in Stacking]
        )
        stackings.setObjectName("progress_stacking")
        stackings.value_changed.connect(self._on_stacking_changed)
        row.addWidget(ranges)
        stackings.setMinimumWidth(stackings.sizeHint().width())
        row.addWidget(stackings)
        self.toolbar.addWidget(self._choices)

    def _build_body(self) -> None:
        self._this_week = Tile(self.tr("This week"), "tile_this_week")
        self._average = Tile(self.tr("4-week average"), "tile_average")
        self._at_goal = Tile(self.tr("Weeks at goal"), "tile_at_goal")
        self._best = Tile(self.tr("Longest hold"), "tile_longest")
        self._tiles = TileRow([self._this_week, self._average, self._at_goal, self._best])
        self._chart_card = ChartCard(self._catalogue)
        self._chart_card.week_chosen.connect(self.week_chosen)
        self._empty = EmptyState(
            "progress",
            self.tr("Your weeks will stand here, once you have held something."),
            self.tr("Start a workout"),
        )
        self._empty.action_triggered.connect(self.train_requested)
        self.body.addWidget(self._empty, 1)
        self.body.addWidget(self._tiles)
        self.body.addWidget(self._chart_card, 1)

    def _on_range_changed(self, name: str) -> None:
        self._range = Range[name]
        self.refresh()

    def _on_stacking_changed(self, value: str) -> None:
        self._stacking = Stacking(value)
        self.refresh()

    def _show_weeks(self, first_workout: date) -> None:
        settings = self._settings.load()
        today = self._clock.now().date()
        first = self._range.first_day(today, first_workout)
        weeks = self._read_weeks(first - timedelta(weeks=8), today)
        shown = [week for week in weeks if week.end >= first]
        goal_ms = settings.weekly_goal_s * 1000
        self._show_tiles(figures(weeks, len(shown), goal_ms), goal_ms)
        lead_in = weeks[: len(weeks) - len(shown)]
        self._chart_card.show_weeks(
            shown, lead_in, self._stacking, today, settings.week_start, goal_ms
        )

    def _read_weeks(self, first: date, today: date) -> list[WeekVolume]:
        # A week may begin up to six days before the day that names it.
        since = first - timedelta(days=6)
        return weekly(
            self._history.days(since, today),
            self._history.workout_days(since, today),
            first,
            today,
            self._settings.load().week_start,
        )

    def _show_tiles(self, shown: Figures, goal_ms: int) -> None:
        goal = (
            self.tr("of {goal} goal").format(goal=clock_words(goal_ms))
            if goal_ms
            else self.tr("No weekly goal is set.")
        )
        self._this_week.show_figure(clock_words(shown.this_week_ms), goal)
        self._show_average(shown)
        self._at_goal.show_figure(
            self.tr("{hit} of {weeks}").format(hit=shown.weeks_at_goal, weeks=shown.weeks),
            self.tr("most in a row: {run}").format(run=shown.longest_run),
        )
        self._show_best()

    def _show_average(self, shown: Figures) -> None:
        if shown.average_ms is None:
            self._average.show_figure("–", self.tr("after four weeks"))
            return
        change = shown.change_percent
        if change is None:
            note, tone = self.tr("of the last four full weeks"), Tone.MUTED
        else:
            note = self.tr("{change} % on the 4 before").format(change=f"{change:+d}")
            tone = Tone.GOOD if change > 0 else Tone.MUTED
        self._average.show_figure(clock_words(round(shown.average_ms)), note, tone)

    def _show_best(self) -> None:
        best = self._history.best_holds()
        if not best:
            self._best.show_figure("–", "")
            return
        (exercise_id, side), held_ms = max(best.items(), key=lambda item: item[1])
        name = with_side_words(self._catalogue.name(exercise_id), side)
        self._best.show_figure(duration_words(held_ms), name)
