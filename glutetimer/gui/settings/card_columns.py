# SPDX-License-Identifier: GPL-3.0-or-later
"""Cards in two columns, each as high as it needs to be, or in one where there is little room."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from glutetimer.gui.theme import Space

LEAST_WIDTH_PX = 460


class CardColumns(QWidget):
    """Cards beside each other.

    Args:
        left: The cards of the first column.
        right: Those of the second one; none if the first ones have the whole width.
    """

    def __init__(
        self,
        left: Sequence[QWidget],
        right: Sequence[QWidget] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._left, self._right = left, right
        self._shown: Sequence[QWidget] | None = None
        self._placed: tuple[bool, Sequence[QWidget], Sequence[QWidget]] | None = None
        line = self._line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.L)
        self._columns = (QVBoxLayout(), QVBoxLayout())
        for column in self._columns:
            column.setSpacing(Space.L)
            column.addStretch(1)
            line.addLayout(column, 1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._place()

    def show_only(self, cards: Sequence[QWidget] | None) -> None:
        """Show these of the cards, side by side; None for all, each in its column."""
        if cards == self._shown:
            return
        self._shown = cards
        for card in (*self._left, *self._right):
            card.setVisible(cards is None or card in cards)
        self.setVisible(cards is None or bool(cards))
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Change the number of columns if another one fits."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """Put each card into its column."""
        left, right = self._left, self._right
        if self._shown is not None:
            left, right = self._shown[::2], self._shown[1::2]
        is_split = bool(self._right) and self.width() >= 2 * LEAST_WIDTH_PX + Space.L
        if not is_split:
            order = self._shown if self._shown is not None else (*self._left, *self._right)
            left, right = order, ()
        if (is_split, left, right) == self._placed:
            return
        self._placed = (is_split, left, right)
        self._line.setStretch(1, int(is_split))
        # What takeAt gives back lives on, and keeps the heights of a card as they were then.
        for card in (*self._left, *self._right):
            for column in self._columns:
                column.removeWidget(card)
        for column, cards in zip(self._columns, (left, right), strict=True):
            for place, card in enumerate(cards):
                column.insertWidget(place, card)
        self.updateGeometry()
