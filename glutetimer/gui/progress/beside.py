# SPDX-License-Identifier: GPL-3.0-or-later
"""What is below the weekly chart: loaded, made and read once the chart is painted."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from glutetimer.domain.exercise import Catalogue
from glutetimer.gui.progress.source import TotalsRepository
from glutetimer.gui.progress.week_reader import WeekReader
from glutetimer.gui.widgets.tab_order import keep_in_order

if TYPE_CHECKING:
    from collections.abc import Callable

    from glutetimer.gui.progress.next_step_card import NextStepCard
    from glutetimer.gui.progress.side_cards import SideCards

BESIDE_MS = 0


class Beside(QTimer):
    """Waits until the chart is painted, and fills the place below it.

    Args:
        page: Where they are.
        reader: Reads the weeks.
        totals: The sums.
        catalogue: The exercises.
        make_next_step: Makes the card of the next step.

    Attributes:
        place: What the cards are in, empty at first.

    Signals:
        made: The cards are there now.
        day_chosen(date): A day of the calendar was opened.
    """

    made = Signal()
    day_chosen = Signal(object)

    def __init__(
        self,
        page: QWidget,
        reader: WeekReader,
        totals: TotalsRepository,
        catalogue: Catalogue,
        make_next_step: "Callable[[], NextStepCard]",
    ) -> None:
        super().__init__(page)
        self._page, self._reader = page, reader
        self._totals, self._catalogue = totals, catalogue
        self._make_next_step = make_next_step
        self._is_read_again = self._is_made = False
        self.place = QWidget(page)
        self._column = QVBoxLayout(self.place)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setSingleShot(True)
        self.setInterval(BESIDE_MS)
        self.timeout.connect(self._show)

    @cached_property
    def next_step(self) -> "NextStepCard":
        """Return the card that suggests what to try next."""
        return self._make_next_step()

    @cached_property
    def cards(self) -> "SideCards":
        """Return all the cards; hidden until they are filled, so that they are laid out once."""
        from glutetimer.gui.progress.side_cards import SideCards

        cards = SideCards(self._totals, self._catalogue, self.place)
        cards.hide()
        cards.day_chosen.connect(self.day_chosen)
        cards.fill(self.next_step)
        self._column.addWidget(cards)
        return cards

    def keep_room(self, height_px: int) -> None:
        """Take more room than there is until the cards are made.

        So the scroll bar is there from the beginning, and nothing moves aside for it.
        """
        if not self._is_made or self.cards.isHidden():
            self.place.setMinimumHeight(height_px)

    def make(self) -> None:
        """Make the cards, unless they are there."""
        if not self._is_made:
            self._is_made = bool(self.cards.cards)
            self.made.emit()

    def read_again(self) -> None:
        """Look at the last workouts too when the cards are filled: there may be others."""
        self._is_read_again = True

    def show_with_chart(self) -> None:
        """Fill cards that are seen already before the chart is painted: all is painted once."""
        if self._is_made and not self.cards.isHidden():
            self._show()
        else:
            self.start()

    def _show(self) -> None:
        self.make()
        weeks = self._reader.read(self._reader.range)
        self.cards.show_weeks(weeks, self._reader.today, self._reader.week_start)
        if self._is_read_again:
            self._is_read_again = False
            self.next_step.refresh()
        if self.cards.isHidden():
            self.cards.show()
            self.place.setMinimumHeight(0)
            lay_out()
        keep_in_order(self._page)


def lay_out() -> None:
    """Place everything now: else it is painted once where it was made, and again where it is."""
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
