# SPDX-License-Identifier: GPL-3.0-or-later
"""A field for the day and the time of a workout."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QTime
from PySide6.QtWidgets import QDateTimeEdit

from glutetimer.gui.theme import TARGET_PX

# Its frame is that of a line to write in; the arrow stays the system's own.
_STYLE = """
WhenEdit { border: 1px solid palette(mid); border-radius: 10px; padding: 5px 10px;
  background: palette(window); }
WhenEdit:focus { border: 2px solid palette(text); padding: 4px 9px; }
WhenEdit::drop-down { border: none; width: 28px; }
"""


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
