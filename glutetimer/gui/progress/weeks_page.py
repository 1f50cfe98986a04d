# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of the weeks: tiles, the weekly chart, and the pictures beside it."""

from datetime import date, timedelta

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from glutetimer.domain.exercise import Catalogue, Side
from glutetimer.domain.volume import start_of_week
from glutetimer.domain.weeks import MS_PER_MINUTE, Metric, Split, Week
from glutetimer.gui.progress.chart_card import ChartCard, Shown
from glutetimer.gui.progress.choices import ChartChoices
from glutetimer.gui.progress.figures import figures
from glutetimer.gui.progress.next_step_card import NextStepCard
from glutetimer.gui.progress.side_cards import SideCards
from glutetimer.gui.progress.source import TotalsRepository, read_weeks
from glutetimer.gui.progress.tiles import FigureTiles
from glutetimer.gui.progress.words import Names
from glutetimer.gui.widgets.buttons import QuietButton
from glutetimer.gui.widgets.empty_state import EmptyState
from glutetimer.gui.widgets.scroll_page import ScrollPage
from glutetimer.ports import CircuitRepository, Clock, HistoryRepository, SettingsStore

AVERAGE_WEEKS = 8
YEAR_WEEKS = 52
CHART_HEIGHT_PX = 330
BESIDE_MS = 0


class WeeksPage(ScrollPage):
    """Completed volume over the weeks.

    Signals:
        train_requested: The user wants to begin, from the empty state.
        week_chosen(Week): A week was opened.
        workouts_requested: The list of all workouts is wanted.
    """

    train_requested = Signal()
    week_chosen = Signal(object)
    workouts_requested = Signal()

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
        self._first_workout: date | None = None
        self._best_holds: dict[tuple[str, Side], int] = {}
        self._shown_weeks: list[Week] = []
        # The chart first: what is beside it follows within the same blink.
        self._beside = QTimer(self)
        self._beside.setSingleShot(True)
        self._beside.setInterval(BESIDE_MS)
        self._beside.timeout.connect(self._show_beside)
        self._build()

    @property
    def weeks(self) -> list[Week]:
        """Return the weeks that the chart shows, oldest first."""
        return self._shown_weeks

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
        return self._clock.now().date()

    def refresh(self) -> None:
        """Read the history again and show it."""
        self._first_workout = self._history.first_day()
        self._best_holds = dict(self._history.best_holds())
        some = self._first_workout is not None
        self._empty.setVisible(not some)
        for widget in (self.tiles, self.chart_card, self.choices, self.side_cards):
            widget.setVisible(some)
        if some:
            self._show_weeks_anew()

    def hideEvent(self, event: QHideEvent) -> None:
        """Draw no more pictures that nobody sees."""
        self._beside.stop()
        super().hideEvent(event)

    def _build(self) -> None:
        self._all = QuietButton(self.tr("All workouts"), "calendar")
        self._all.setObjectName("all_workouts")
        self._all.clicked.connect(self.workouts_requested)
        self.toolbar.addWidget(self._all)
        self.choices = ChartChoices()
        self.choices.range_changed.connect(self._show_weeks_anew)
        self.choices.look_changed.connect(self._show_weeks_as_seen)
        self.tiles = FigureTiles(self._catalogue)
        self.chart_card = ChartCard()
        self.chart_card.setMinimumHeight(CHART_HEIGHT_PX)
        self.chart_card.week_chosen.connect(self.week_chosen)
        self.chart_card.weeks_missed.connect(self._on_weeks_missed)
        self.next_step = NextStepCard(self._history, self._totals, self._circuits, self._catalogue)
        self.side_cards = SideCards(self._totals, self._catalogue, self.next_step)
        self._empty = EmptyState(
            "progress",
            self.tr("Your weeks will stand here, once you have held something."),
            self.tr("Start a workout"),
        )
        self._empty.action_triggered.connect(self.train_requested)
        self.body.addWidget(self._empty, 1)
        self.body.addWidget(self.choices)
        self.body.addWidget(self.tiles)
        self.body.addWidget(self.chart_card, 1)
        self.body.addWidget(self.side_cards)

    def _show_weeks_anew(self) -> None:
        self._show_weeks()
        self._beside.start()

    def _show_weeks_as_seen(self) -> None:
        self._show_weeks(len(self._shown_weeks), keeps_view=True)

    def _on_weeks_missed(self, weeks: int) -> None:
        """Bring in more weeks at the left, some more than the view needs."""
        self._show_weeks(max(weeks, 2 * len(self._shown_weeks)), keeps_view=True)

    def _show_weeks(self, count: int = 0, *, keeps_view: bool = False) -> None:
        if self._first_workout is None:
            return
        settings, today = self._settings.load(), self.today
        week_start = settings.week_start
        at_most = self._weeks_since(self._first_workout, today)
        first = self.choices.range.first_day(today, self._first_workout)
        if count:
            first = today - timedelta(weeks=min(count, at_most) - 1)
        first = start_of_week(first, week_start)
        weeks = self._read(first - timedelta(weeks=AVERAGE_WEEKS), today)
        self._shown_weeks = weeks[AVERAGE_WEEKS:]
        goal_ms = settings.weekly_goal_s * 1000
        self.tiles.show_figures(
            figures(weeks, len(self._shown_weeks), goal_ms), goal_ms, self._best_holds
        )
        shown = Shown(
            self._shown_weeks,
            weeks[:AVERAGE_WEEKS],
            self._year_ago(first, today),
            self.choices.chosen_metric,
            self.names,
            today,
            week_start,
            self._goal(),
            start_of_week(self._first_workout, week_start),
            at_most,
        )
        self.chart_card.show_weeks(shown, keeps_view=keeps_view)

    def _show_beside(self) -> None:
        settings, today = self._settings.load(), self.today
        weeks = self._shown_weeks
        self.side_cards.show_weeks(weeks, today, settings.week_start)
        self.next_step.refresh()

    def _year_ago(self, first: date, today: date) -> list[Week]:
        if not self.choices.compares:
            return []
        year = timedelta(weeks=YEAR_WEEKS)
        return self._read(first - year, today - year)

    def _read(self, first: date, last: date) -> list[Week]:
        week_start = self._settings.load().week_start
        return read_weeks(
            self._totals, (first, last), week_start, self.choices.split, self._catalogue
        )

    def _weeks_since(self, first: date, today: date) -> int:
        week_start = self._settings.load().week_start
        days = start_of_week(today, week_start) - start_of_week(min(first, today), week_start)
        return max(days.days // 7 + 1, 12)

    def _goal(self) -> float:
        settings = self._settings.load()
        if self.choices.chosen_metric is Metric.TENSION:
            return settings.weekly_goal_s * 1000 / MS_PER_MINUTE
        return (
            float(settings.weekly_workouts)
            if self.choices.chosen_metric is Metric.WORKOUTS
            else 0.0
        )
