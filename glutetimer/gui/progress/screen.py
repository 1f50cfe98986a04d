# SPDX-License-Identifier: GPL-3.0-or-later
"""The Progress screen: the weeks, the list of workouts, and one workout."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from glutetimer.domain.exercise import Catalogue
from glutetimer.gui.progress.chart_card import ChartCard
from glutetimer.gui.progress.source import TotalsRepository
from glutetimer.gui.progress.weeks_page import WeeksPage
from glutetimer.ports import CircuitRepository, Clock, HistoryRepository, SettingsStore


class ProgressScreen(QWidget):
    """Completed volume over the weeks, and the workouts it is made of.

    Signals:
        train_requested: The user wants to begin, from the empty state.
        week_chosen(Week): A week was opened.
    """

    train_requested = Signal()
    week_chosen = Signal(object)

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
        super().__init__(parent)
        self.setObjectName("progress_screen")
        self.weeks_page = WeeksPage(history, totals, circuits, catalogue, settings, clock)
        self.weeks_page.train_requested.connect(self.train_requested)
        self.weeks_page.week_chosen.connect(self.week_chosen)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.weeks_page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)

    @property
    def chart_card(self) -> ChartCard:
        """Return the card of the chart."""
        return self.weeks_page.chart_card

    def refresh(self) -> None:
        """Read the history again and show it."""
        self.weeks_page.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what was trained since."""
        self.refresh()
        super().showEvent(event)
