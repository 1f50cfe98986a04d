# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of the weeks: tiles, the weekly chart, and the pictures beside it."""

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from glutetimer.domain.exercise import Catalogue
from glutetimer.domain.settings import Settings
from glutetimer.domain.volume import start_of_week
from glutetimer.domain.weeks import MS_PER_MINUTE, Metric, Split, Week
from glutetimer.gui.progress.beside import Beside
from glutetimer.gui.progress.chart_card import ChartCard, Shown
from glutetimer.gui.progress.choices import ChartChoices
from glutetimer.gui.progress.figures import figures
from glutetimer.gui.progress.source import TotalsRepository
from glutetimer.gui.progress.stacks import Window
from glutetimer.gui.progress.tiles import FigureTiles
from glutetimer.gui.progress.week_reader import WeekReader
from glutetimer.gui.progress.words import Names
from glutetimer.gui.widgets.buttons import QuietButton
from glutetimer.gui.widgets.scroll_page import ScrollPage
from glutetimer.ports import CircuitRepository, Clock, HistoryRepository, SettingsStore

if TYPE_CHECKING:
    from glutetimer.gui.progress.next_step_card import NextStepCard
    from glutetimer.gui.widgets.empty_state import EmptyState

AVERAGE_WEEKS = 8
CHART_HEIGHT_PX = 330
CHART_SHARE = 0.35
EMPTY_STRETCH = 1000


class WeeksPage(ScrollPage):
    """Completed volume over the weeks.

    Signals:
        train_requested: The user wants to begin, from the empty state.
        week_chosen(Week): A week was opened.
        day_chosen(date): A day was opened.
        workouts_requested: The list of all workouts is wanted.
        next_step_accepted(NextStep): A circuit is wanted as it is suggested.
        test_requested(Retest): An old maximum-hold test is to be done again.
    """

    train_requested = Signal()
    week_chosen = Signal(object)
    day_chosen = Signal(object)
    workouts_requested = Signal()
    next_step_accepted = Signal(object)
    test_requested = Signal(object)

    def __init__(
        self,
        history: HistoryRepository,
        totals: TotalsRepository,
        circuits: CircuitRepository,
        catalogue: Catalogue,
        settings: SettingsStore,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Progress"))
        self._history, self._totals, self._circuits = history, totals, circuits
        self._catalogue, self._settings, self._clock = catalogue, settings, clock
        self._all = QuietButton(self.tr("All workouts"), "calendar", self.widget())
        self.choices = ChartChoices(self.widget())
        self._reader = WeekReader(totals, catalogue, settings, clock, self.choices)
        self._window: Window | None = None
        self._build()

    @property
    def weeks(self) -> list[Week]:
        """Return the weeks that are seen one by one, oldest first; none without workouts."""
        seen = self.chart_card.seen
        single = self._reader.single_weeks
        return self._reader.read(Window(seen.weeks, after=seen.after)) if seen else single()

    @property
    def names(self) -> Names:
        """Return the names of what the weeks are split by."""
        names: dict[str, str] = {}
        if self.choices.split is Split.CIRCUIT:
            names.update(self._totals.circuit_names())
            names.update((circuit.id, circuit.name) for circuit in self._circuits.circuits())
        return Names(self.choices.split, self._catalogue, names)

    @property
    def today(self) -> date:
        """Return the local date now."""
        return self._reader.today

    def refresh(self) -> None:
        """Read the history again and show it."""
        self._reader.first_workout = self._history.first_day()
        self.beside.read_again()
        some = self._reader.first_workout is not None
        for widget in (self.tiles, self.chart_card, self.choices, self.beside.place):
            widget.setVisible(some)
        if not some or "_empty" in self.__dict__:
            self._empty.setVisible(not some)
        if some and self.chart_card.seen:
            self._show_weeks_as_seen()
            self._show_rest()
        elif some:
            self._show_weeks_anew()

    def hideEvent(self, event: QHideEvent) -> None:
        """Draw no more pictures that nobody sees."""
        self.beside.stop()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the chart its share: as high as it is meant to be, whatever comes below it later."""
        self.chart_card.ask_for_height(max(CHART_HEIGHT_PX, round(self.height() * CHART_SHARE)))
        self.beside.keep_room(self.height())
        super().resizeEvent(event)

    def _build(self) -> None:
        self._all.setObjectName("all_workouts")
        self._all.clicked.connect(self.workouts_requested)
        self.toolbar.addWidget(self._all)
        self.choices.range_changed.connect(self._show_weeks_anew)
        self.choices.look_changed.connect(self._show_weeks_as_seen)
        self.tiles = FigureTiles(self._catalogue, self.widget())
        self.chart_card = ChartCard(self.widget())
        self.chart_card.week_chosen.connect(self.week_chosen)
        self.chart_card.view_missed.connect(self._on_view_missed)
        self.chart_card.chart.loaded.connect(self._on_chart_loaded)
        parts = (self._reader, self._totals, self._catalogue, self._make_next_step)
        self.beside = Beside(self, *parts)
        self.beside.day_chosen.connect(self.day_chosen)
        for widget in (self.choices, self.tiles, self.chart_card, self.beside.place):
            self.body.addWidget(widget)
        # Else the tiles would take what room is left until the page has the height of its cards.
        self.body.addStretch(1)

    @cached_property
    def _empty(self) -> "EmptyState":
        from glutetimer.gui.widgets.empty_state import EmptyState

        empty = EmptyState(
            "progress",
            self.tr("Your weeks will stand here, once you have held something."),
            self.tr("Start a workout"),
        )
        empty.action_triggered.connect(self.train_requested)
        self.body.insertWidget(0, empty, EMPTY_STRETCH)
        return empty

    def _make_next_step(self) -> "NextStepCard":
        from glutetimer.gui.progress.next_step_card import NextStepCard

        card = NextStepCard(
            self._history,
            self._totals,
            self._circuits,
            self._catalogue,
            self._settings,
            self._clock,
        )
        card.accepted.connect(self.next_step_accepted)
        card.test_requested.connect(self.test_requested)
        return card

    def _show_weeks_anew(self) -> None:
        """Show all weeks of the chosen range."""
        self._window = None
        self._show_weeks()
        self._show_rest()

    def _show_rest(self) -> None:
        self._show_tiles()
        if not self.chart_card.chart.is_waiting:
            self.beside.show_with_chart()

    def _on_chart_loaded(self) -> None:
        """Let the rest follow the chart; if nobody sees it, it follows when it is shown again."""
        if self.isVisible():
            self.beside.start()

    def _show_weeks_as_seen(self) -> None:
        self._show_weeks(keeps_view=True)

    def _on_view_missed(self, left: float, right: float) -> None:
        """Bring in the weeks that the view needs, some more than that at each side."""
        self._window = Window.around((left, right), self._reader.weeks_at_most)
        self._show_weeks(keeps_view=True)

    def _show_weeks(self, *, keeps_view: bool = False) -> None:
        if self._reader.first_workout is not None:
            shown = self.shown(self._window or self._reader.range)
            self.chart_card.show_weeks(shown, keeps_view=keeps_view)

    def shown(self, window: Window | None = None) -> Shown:
        """Return what the chart shows of some weeks, or of those that are seen."""
        window = window or self.chart_card.seen or self._reader.range
        settings, metric = self._settings.load(), self.choices.chosen_metric
        week_start = settings.week_start
        # An average of columns that are sums of several weeks would say little.
        lead_in = AVERAGE_WEEKS if window.each == 1 else 0
        weeks = self._reader.read(window, lead_in)
        return Shown(
            weeks[lead_in:],
            weeks[:lead_in],
            self._reader.year_before(window),
            metric,
            self.names,
            self.today,
            week_start,
            _goal(settings, metric),
            start_of_week(self._reader.first_workout or self.today, week_start),
            self._reader.weeks_at_most,
            window.after,
        )

    def _show_tiles(self) -> None:
        settings = self._settings.load()
        # Before the first workout nobody missed a goal.
        shown = min(self._reader.range.weeks, self._reader.weeks_trained)
        goal_ms = settings.weekly_goal_s * 1000
        found = figures(self._reader.held(shown + AVERAGE_WEEKS), shown, goal_ms)
        self.tiles.show_figures(found, goal_ms, self._totals.longest_hold())


def _goal(settings: Settings, metric: Metric) -> float:
    """Return what is to be reached a week, in the metric's unit; 0 for nothing."""
    if metric is Metric.TENSION:
        return settings.weekly_goal_s * 1000 / MS_PER_MINUTE
    return float(settings.weekly_workouts) if metric is Metric.WORKOUTS else 0.0
