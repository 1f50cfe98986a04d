# SPDX-License-Identifier: GPL-3.0-or-later
"""A field for the day and the time of a workout."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QRect, QTime
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QDateTimeEdit, QStyle

from glutetimer.gui.colours import Colours
from glutetimer.gui.fonts import text_scale
from glutetimer.gui.icons import icon_pixmap
from glutetimer.gui.theme import TARGET_PX, Space

# The program's own arrow: the system's would break the rounded frame.
_STYLE = """
WhenEdit::drop-down { border: none; width: 32px; }
WhenEdit::down-arrow { image: none; }
"""
_ICON_PX = 18


class WhenEdit(QDateTimeEdit):
    """Day and time to the minute, never later than now.

    Args:
        at: Shown first; its zone is that of the answer.
        now: The latest instant.
    """

    def __init__(self, at: datetime, now: datetime) -> None:
        super().__init__(_moment(at))
        self._at = at
        self.setMinimumHeight(TARGET_PX)
        self.setCalendarPopup(True)
        self.setStyleSheet(_STYLE)
        pattern = QCoreApplication.translate(
            "WhenEdit", "d MMM yyyy, HH:mm", "keep the letters, set the order"
        )
        self.setDisplayFormat(pattern)
        self.setMaximumDateTime(_moment(max(at, now).astimezone(at.tzinfo)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrow of the calendar, at the end of the line."""
        super().paintEvent(event)
        ink = QColor(Colours.of(self.palette()).text)
        size = round(_ICON_PX * text_scale())
        at = QRect(self.width() - Space.M - size, (self.height() - size) // 2, size, size)
        way, rect = self.layoutDirection(), self.rect()
        pixmap = icon_pixmap("chevron-down", ink, size, self.devicePixelRatioF())
        QPainter(self).drawPixmap(QStyle.visualRect(way, rect, at).topLeft(), pixmap)

    @property
    def instant(self) -> datetime:
        """Return what is chosen; seconds stay as they were if nothing else was changed."""
        when = self.dateTime()
        day, time = when.date(), when.time()
        chosen = self._at.replace(
            year=day.year(),
            month=day.month(),
            day=day.day(),
            hour=time.hour(),
            minute=time.minute(),
        )
        same = when == _moment(self._at)
        return self._at if same else chosen.replace(second=0, microsecond=0)


def _moment(at: datetime) -> QDateTime:
    return QDateTime(QDate(at.year, at.month, at.day), QTime(at.hour, at.minute))
