# SPDX-License-Identifier: GPL-3.0-or-later
"""The cards of the settings, of which a search leaves those with what was found."""

from collections.abc import Iterator, Sequence
from typing import cast

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from glutetimer.gui.settings.card_columns import CardColumns
from glutetimer.gui.settings.option_card import OptionCard
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.empty_state import EmptyState
from glutetimer.gui.widgets.segmented_choice import SegmentedChoice
from glutetimer.gui.widgets.text import muted


class FoundCards(QWidget):
    """All cards, or those with rows that are looked for.

    Args:
        sections: Pairs of the cards of a left and a right column; those of the next section stand
            below them.

    Signals:
        clear_requested: Nothing was found, and all settings are wanted again.
    """

    clear_requested = Signal()

    def __init__(
        self,
        sections: Sequence[tuple[Sequence[OptionCard], Sequence[OptionCard]]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sections = [(*left, *right) for left, right in sections]
        self._count = muted()
        self._count.setObjectName("found_count")
        self._count.hide()
        self._empty = EmptyState(
            "search", self.tr("No setting fits. Try another word."), self.tr("Show all settings")
        )
        self._empty.action_triggered.connect(self.clear_requested)
        self._empty.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addWidget(self._count)
        self._columns = [CardColumns(left, right) for left, right in sections]
        for columns in self._columns:
            column.addWidget(columns)
        column.addWidget(self._empty)

    @Slot(str)
    def search(self, wanted: str) -> None:
        """Show the rows that are looked for, each in its card."""
        found = 0
        for columns, cards in zip(self._columns, self._sections, strict=True):
            counts = {card: card.search(wanted) for card in cards}
            found += sum(counts.values())
            shown = [card for card in cards if counts[card]]
            columns.show_only(shown if wanted.strip() else None)
        one, more = self.tr("1 setting found"), self.tr("%n settings found", "", found)
        self._count.setText(one if found == 1 else more)
        self._count.setVisible(bool(wanted.strip()) and found > 0)
        self._empty.setVisible(not found)

    @Slot()
    def focus_first(self) -> None:
        """Let the first setting that was found have the focus."""
        controls = (
            control for cards in self._sections for card in cards for control in card.controls()
        )
        focusable = (each for control in controls for each in _focusable(control))
        if first := next(focusable, None):
            first.setFocus(Qt.FocusReason.TabFocusReason)


def _focusable(control: QWidget) -> Iterator[QWidget]:
    """Yield what Tab reaches in a control, the chosen one of several buttons before the others."""
    parts: list[QWidget] = [control, *control.findChildren(QWidget)]
    able = [part for part in parts if part.isVisible() and part.isEnabled()]
    by_tab = [part for part in able if part.focusPolicy() & Qt.FocusPolicy.TabFocus]
    if isinstance(control, SegmentedChoice):
        by_tab.sort(key=lambda part: not cast("QAbstractButton", part).isChecked())
    yield from by_tab
