# SPDX-License-Identifier: GPL-3.0-or-later
"""What the user wants to be reminded of, when, and how the program stays there for it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from glutetimer.domain.option import Group
from glutetimer.domain.settings import OPTIONS
from glutetimer.gui.fonts import text_scale
from glutetimer.gui.settings.controls import Control
from glutetimer.gui.settings.days_choice import DaysChoice
from glutetimer.gui.settings.option_card import OptionCard
from glutetimer.gui.settings.option_row import OptionRow
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.text import small

BESIDE_PX = 760


class RemindersCard(OptionCard):
    """What to be reminded of while the program runs.

    Args:
        has_tray: The desktop has a tray; else the window can't be closed to it.
    """

    def __init__(self, *, has_tray: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(Group.REMINDERS, parent)
        self.body.addWidget(
            small(
                self.tr(
                    "They come while GluteTimer runs, and never during a workout. Once you have "
                    "trained, you are not asked to train until the next day."
                ),
                wraps=True,
            )
        )
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(Space.XL)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(Space.XS)
            self._columns.addLayout(column, 1)
        self.body.addLayout(self._columns)
        self.add_option(OptionRow("training_times", own=_days, is_below=True), left)
        for option in OPTIONS:
            if option.group is self.group and option.name not in self.rows:
                self._add(option.name, right, has_tray=has_tray)
        for column in (left, right):
            column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the days beside the rest where there is room."""
        super().resizeEvent(event)
        beside = event.size().width() >= BESIDE_PX * text_scale()
        way = QBoxLayout.Direction
        self._columns.setDirection(way.LeftToRight if beside else way.TopToBottom)

    def _add(self, name: str, column: QVBoxLayout, *, has_tray: bool) -> None:
        is_missing = name == "close_to_tray" and not has_tray
        missing = self.tr("Not on this desktop: it has no tray. Minimise the window instead.")
        row = self.add_option(OptionRow(name, about=missing if is_missing else ""), column)
        row.control.setEnabled(not is_missing)


def _days(choose: Callable[[Any], object]) -> Control:
    days = DaysChoice()
    days.times_chosen.connect(choose)
    return Control(days, days.show_times)
