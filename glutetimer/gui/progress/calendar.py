# SPDX-License-Identifier: GPL-3.0-or-later
"""The calendar of days as a control: days are pointed at, read out and opened."""

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from glutetimer.domain.volume import WeekStart
from glutetimer.gui.announcing import announce
from glutetimer.gui.colours import Colours
from glutetimer.gui.fonts import text_scale
from glutetimer.gui.progress.calendar_drawing import CalendarDrawing, Days
from glutetimer.gui.widgets.text import tip
from glutetimer.gui.wording import date_words, duration_words

_ROW_PX = 22
_ROWS = 8


class DayCalendar(QWidget):
    """The last weeks, day by day; arrow keys read out a day, Enter opens it.

    Signals:
        day_chosen(date): A day was clicked, or Enter was pressed on it.
    """

    day_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("day_calendar")
        self.setAccessibleName(self.tr("Training days"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._days = Days({}, date(2000, 1, 1), WeekStart.MONDAY)
        self._pointed: date | None = None

    @property
    def days(self) -> Days:
        """Return what it shows."""
        return self._days

    @property
    def readout(self) -> str:
        """Return what is said about the day pointed at; empty for none."""
        if self._pointed is None:
            return ""
        held_ms = self._days.held.get(self._pointed, 0)
        said = duration_words(held_ms) if held_ms else self.tr("nothing held")
        year = self._pointed.year != self._days.today.year
        return f"{date_words(self._pointed, with_year=year)}: {said}"

    def show_days(self, held: Mapping[date, int], today: date, week_start: WeekStart) -> None:
        """Show the milliseconds held by day."""
        days = Days(held, today, week_start)
        if days != self._days:
            self._days, self._pointed = days, None
            self.update()

    def sizeHint(self) -> QSize:
        """Return the room for seven days in a column, and the months below."""
        return QSize(300, round(_ROWS * _ROW_PX * max(1.0, text_scale())))

    def minimumSizeHint(self) -> QSize:
        """Return the same, narrower."""
        return QSize(160, self.sizeHint().height())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read out the day below the pointer."""
        self._point_at(self._drawing.day_at(event.position()))
        QToolTip.showText(event.globalPosition().toPoint(), tip(self.readout), self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the day."""
        day = self._drawing.day_at(event.position())
        if day is not None and event.button() is Qt.MouseButton.LeftButton:
            self.day_chosen.emit(day)

    def leaveEvent(self, event: object) -> None:
        """Point nowhere, unless the keyboard does."""
        if not self.hasFocus():
            self._point_at(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Point at today, so that the keyboard has a place to start from."""
        super().focusInEvent(event)
        if self._pointed is None:
            self._point_at(self._days.today)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Point nowhere."""
        super().focusOutEvent(event)
        self._point_at(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys point at days, Enter opens one."""
        steps = {
            Qt.Key.Key_Left: -7,
            Qt.Key.Key_Right: 7,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
        }
        key = Qt.Key(event.key())
        if key in steps:
            today = self._days.today
            day = today if self._pointed is None else self._pointed
            moved = day + timedelta(days=steps[key]) if self._pointed else day
            self._point_at(min(today, max(self._drawing.first, moved)))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._pointed:
            self.day_chosen.emit(self._pointed)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a box a day."""
        self._drawing.draw(QPainter(self), self._pointed)

    @property
    def _drawing(self) -> CalendarDrawing:
        return CalendarDrawing(self._days, self.size().toSizeF(), Colours.of(self.palette()))

    def _point_at(self, day: date | None) -> None:
        if day != self._pointed:
            self._pointed = day
            self.setAccessibleDescription(self.readout)
            if self.hasFocus():
                announce(self, self.readout)
            self.update()
