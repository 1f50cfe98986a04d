# SPDX-License-Identifier: GPL-3.0-or-later
"""What is below the weekly chart: made and read once the chart is painted, in the same blink."""

from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from glutetimer.gui.progress.next_step_card import NextStepCard
from glutetimer.gui.progress.side_cards import SideCards
from glutetimer.gui.progress.week_reader import WeekReader
from glutetimer.gui.widgets.tab_order import keep_in_order
from glutetimer.ports import SettingsStore

BESIDE_MS = 0


class Beside(QTimer):
    """Waits until the chart is painted, and fills the cards below it.

    Args:
        page: Where they are.
        cards: Empty at first.
        reader: Reads the weeks.
        settings: The first day of a week.
        make_next_step: Makes the card of the next step.

    Signals:
        made: The cards are there now.
    """

    made = Signal()

    def __init__(
        self,
        page: QWidget,
        cards: SideCards,
        reader: WeekReader,
        settings: SettingsStore,
        make_next_step: Callable[[], NextStepCard],
    ) -> None:
        super().__init__(page)
        self._page, self._cards, self._reader = page, cards, reader
        self._settings, self._make_next_step = settings, make_next_step
        self._is_read_again = False
        self.setSingleShot(True)
        self.setInterval(BESIDE_MS)
        self.timeout.connect(self._show)

    @cached_property
    def next_step(self) -> NextStepCard:
        """Return the card that suggests what to try next."""
        return self._make_next_step()

    def keep_room(self, height_px: int) -> None:
        """Take more room than there is until the cards are made.

        So the scroll bar is there from the beginning, and nothing moves aside for it.
        """
        if not self._cards.cards:
            self._cards.setMinimumHeight(height_px)

    def make(self) -> None:
        """Make the cards, unless they are there."""
        if not self._cards.cards:
            self._cards.fill(self.next_step)
            self._cards.setMinimumHeight(0)
            self.made.emit()

    def read_again(self) -> None:
        """Look at the last workouts too when the cards are filled: there may be others."""
        self._is_read_again = True

    def _show(self) -> None:
        self.make()
        weeks = self._reader.read(self._reader.range)
        self._cards.show_weeks(weeks, self._reader.today, self._settings.load().week_start)
        if self._is_read_again:
            self._is_read_again = False
            self.next_step.refresh()
        keep_in_order(self._page)
