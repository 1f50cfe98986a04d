# SPDX-License-Identifier: GPL-3.0-or-later
"""Cards of equal width in as many columns as fit."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from glutetimer.gui.theme import Space


class CardGrid(QWidget):
    """A grid that changes its number of columns with its width.

    Args:
        least_width_px: No card gets narrower while there are two columns.
    """

    def __init__(self, least_width_px: int = 300, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least_width_px = least_width_px
        self._cards: list[QWidget] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Space.L)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)

    @property
    def cards(self) -> Sequence[QWidget]:
        """Return the cards in order."""
        return tuple(self._cards)

    def set_cards(self, cards: Sequence[QWidget]) -> None:
        """Show these cards; those that are not among them are deleted."""
        for card in self._cards:
            self._grid.removeWidget(card)
            if card not in cards:
                card.hide()
                card.deleteLater()
        self._cards = list(cards)
        self._columns = 0
        self._arrange()

    def add_cards(self, cards: Sequence[QWidget]) -> None:
        """Show these cards after those there are."""
        first = len(self._cards)
        self._cards += cards
        if self._columns:
            self._place(first)

    def minimumSizeHint(self) -> QSize:
        """Return the height that the cards need in the present columns."""
        return QSize(0, self._grid.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Change the number of columns if another one fits."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        room = self.width() + Space.L
        columns = max(1, room // (self._least_width_px + Space.L))
        if columns == self._columns:
            return
        for column in range(max(columns, self._columns)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
            self._grid.setColumnMinimumWidth(column, 0)
        self._columns = columns
        self._place(0)

    def _place(self, first: int) -> None:
        for index, card in enumerate(self._cards[first:], first):
            self._grid.addWidget(card, index // self._columns, index % self._columns)
            card.show()
        self.updateGeometry()
