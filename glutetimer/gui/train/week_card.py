# SPDX-License-Identifier: GPL-3.0-or-later
"""This week's goal, and how far it is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from glutetimer.gui.fonts import text_scale
from glutetimer.gui.train.week import WeekState
from glutetimer.gui.train.words import cheer_line
from glutetimer.gui.widgets.card import Card
from glutetimer.gui.widgets.goal_ring import GoalRing
from glutetimer.gui.widgets.text import muted

RING_WHEN_WIDE_PX = 120


class WeekCard(Card):
    """The goal ring with a sentence below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("This week"))
        self.setObjectName("week_card")
        self._ring = GoalRing()
        self._cheer = muted(wraps=True)
        self._cheer.setObjectName("week_cheer")
        self._parts = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._parts.addWidget(self._ring, 1)
        self._parts.addWidget(self._cheer, 1)
        self.body.addLayout(self._parts, 1)
        self.set_wide(wide=False)

    def set_wide(self, *, wide: bool) -> None:
        """Put the sentence beside a smaller ring, for a wide and low card; or below it."""
        way = QBoxLayout.Direction
        self._parts.setDirection(way.LeftToRight if wide else way.TopToBottom)
        self._parts.setStretchFactor(self._cheer, 1 if wide else 0)
        self._ring.setMaximumHeight(round(RING_WHEN_WIDE_PX * text_scale()) if wide else 16_777_215)
        centre = Qt.AlignmentFlag.AlignVCenter
        side = Qt.AlignmentFlag.AlignLeft if wide else Qt.AlignmentFlag.AlignHCenter
        self._cheer.setAlignment(centre | side)

    def show_week(self, week: WeekState) -> None:
        """Show how far the week is."""
        self._ring.set_progress(week.held_ms, week.goal_ms)
        self._cheer.setText(cheer_line(week))
