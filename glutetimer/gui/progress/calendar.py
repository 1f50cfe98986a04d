# SPDX-License-Identifier: GPL-3.0-or-later
"""The calendar of days: a column a week, darker where more was held."""

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from glutetimer.domain.volume import WeekStart, start_of_week
from glutetimer.gui.announcing import announce
from glutetimer.gui.colours import Colours
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.painting import draw_box, draw_focus_ring, mixed
from glutetimer.gui.widgets.text import tip
from glutetimer.gui.wording import date_words, duration_words

MOST_WEEKS = 53
_GAP_PX = 4
_LEAST_CELL_PX = 10
_MOST_CELL_PX = 22


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
        self._held: Mapping[date, int] = {}
        self._today = date(2000, 1, 1)
        self._week_start = WeekStart.MONDAY
        self._pointed: date | None = None

    @property
    def readout(self) -> str:
        """Return what is said about the day pointed at; empty for none."""
        if self._pointed is None:
            return ""
        held_ms = self._held.get(self._pointed, 0)
        said = duration_words(held_ms) if held_ms else self.tr("nothing held")
        year = self._pointed.year != self._today.year
        return f"{date_words(self._pointed, with_year=year)}: {said}"

    def show_days(self, held: Mapping[date, int], today: date, week_start: WeekStart) -> None:
        """Show the milliseconds held by day."""
        if (held, today, week_start) != (self._held, self._today, self._week_start):
            self._held, self._today, self._week_start = held, today, week_start
            self._pointed = None
            self.update()

    def sizeHint(self) -> QSize:
        """Return the room for seven days in a column."""
        return QSize(300, 7 * (_MOST_CELL_PX - _GAP_PX) + 6 * _GAP_PX + 2 * Space.XS)

    def minimumSizeHint(self) -> QSize:
        """Return the same, narrower."""
        return QSize(160, self.sizeHint().height())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read out the day below the pointer."""
        self._point_at(self._day_at(event.position().x(), event.position().y()))
        QToolTip.showText(event.globalPosition().toPoint(), tip(self.readout), self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the day."""
        day = self._day_at(event.position().x(), event.position().y())
        if day is not None:
            self.day_chosen.emit(day)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Point at today, so that the keyboard has a place to start from."""
        super().focusInEvent(event)
        if self._pointed is None:
            self._point_at(self._today)

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
            day = self._today if self._pointed is None else self._pointed
            moved = day + timedelta(days=steps[key]) if self._pointed else day
            self._point_at(min(self._today, max(self._first, moved)))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._pointed:
            self.day_chosen.emit(self._pointed)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a box a day."""
        colours = Colours.of(self.palette())
        painter = QPainter(self)
        most_ms = max(self._held.values(), default=0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        first = self._first
        for days in range((self._today - first).days):
            held_ms = self._held.get(first + timedelta(days=days), 0)
            painter.setBrush(_fill(colours, held_ms, most_ms))
            painter.drawRoundedRect(self._box_of(days), 4, 4)
        fill = _fill(colours, self._held.get(self._today, 0), most_ms)
        draw_box(painter, self._box(self._today), fill, colours.muted, radius=4)
        if self._pointed is not None:
            draw_focus_ring(painter, self._box(self._pointed), colours.text, 4)

    @property
    def _columns(self) -> int:
        return max(4, min(MOST_WEEKS, self.width() // (_LEAST_CELL_PX + _GAP_PX)))

    @property
    def _first(self) -> date:
        start = start_of_week(self._today, self._week_start)
        return start - timedelta(weeks=self._columns - 1)

    def _box(self, day: date) -> QRect:
        return self._box_of((day - self._first).days)

    def _box_of(self, days: int) -> QRect:
        width = self.width() / self._columns
        height = self.height() / 7
        return QRect(
            round(days // 7 * width),
            round(days % 7 * height),
            round(width) - _GAP_PX,
            round(height) - _GAP_PX,
        )

    def _day_at(self, x: float, y: float) -> date | None:
        column, row = int(x * self._columns / self.width()), int(y * 7 / self.height())
        if not (0 <= row < 7 and 0 <= column < self._columns):
            return None
        day = self._first + timedelta(days=7 * column + row)
        return day if day <= self._today else None

    def _point_at(self, day: date | None) -> None:
        if day != self._pointed:
            self._pointed = day
            self.setAccessibleDescription(self.readout)
            if self.hasFocus():
                announce(self, self.readout)
            self.update()


def _fill(colours: Colours, held_ms: int, most_ms: int) -> QColor:
    if not held_ms:
        return QColor(colours.raised)
    return mixed(colours.panel, colours.bridges, 0.35 + 0.65 * held_ms / most_ms)
