# SPDX-License-Identifier: GPL-3.0-or-later
"""Many cards, made a few at a time, so that the window never stands still for them."""

from collections import deque
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from glutetimer.gui.widgets.card_grid import CardGrid

AT_ONCE = 24
PORTION = 3

CardMaker = Callable[[], QWidget]


class GradualCards(QObject):
    """Fills a grid: more than a window shows at once, the rest whenever there is time.

    Args:
        grid: Where the cards go; its owner is the owner of this too.
    """

    def __init__(self, grid: CardGrid) -> None:
        super().__init__(grid)
        self._grid = grid
        self._left: deque[CardMaker] = deque()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._make_some)

    def show_cards(self, makers: Sequence[CardMaker]) -> None:
        """Show the cards that these make, in order, in place of those there were."""
        self._left = deque(makers[AT_ONCE:])
        self._grid.set_cards([make() for make in makers[:AT_ONCE]])
        if self._left:
            self._timer.start()
        else:
            self._timer.stop()

    def finish(self) -> None:
        """Make all cards that are left, now."""
        while self._left:
            self._make_some()

    def _make_some(self) -> None:
        count = min(PORTION, len(self._left))
        self._grid.add_cards([self._left.popleft()() for _ in range(count)])
        if not self._left:
            self._timer.stop()
