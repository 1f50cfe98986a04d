# SPDX-License-Identifier: GPL-3.0-or-later
"""The drawing of the calendar of days: a column a week, darker where more was held."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QLocale, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from glutetimer.domain.volume import WeekStart, start_of_week
from glutetimer.gui.colours import Colours
from glutetimer.gui.fonts import TextSize, text_font, text_scale
from glutetimer.gui.progress.plot_content import named_months
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.painting import draw_box, draw_focus_ring, mixed

MOST_WEEKS = 53
GAP_PX = 4
LEAST_CELL_PX = 10
_LEAST_COLUMNS = 4
_FAINTEST = 0.35


@dataclass(frozen=True, slots=True)
class Days:
    """What a calendar shows: milliseconds held by day, and the last day."""

    held: Mapping[date, int]
    today: date
    week_start: WeekStart

    @property
    def most_ms(self) -> int:
        """Return the most that was held on a day."""
        return max(self.held.values(), default=0)


def day_fill(colours: Colours, held_ms: int, most_ms: int) -> QColor:
    """Return the fill of a day: the stronger, the more was held."""
    if not held_ms:
        return QColor(colours.raised)
    share = _FAINTEST + (1 - _FAINTEST) * held_ms / most_ms
    return mixed(colours.panel, colours.bridges, share)


class CalendarDrawing:
    """Draws days into a room that begins at 0, 0: weekdays in front, months below.

    Args:
        days: What to draw; as many weeks back as there is room for, a year at most.
        size: How large.
        colours: Of the theme.
    """

    def __init__(self, days: Days, size: QSizeF, colours: Colours) -> None:
        self._days, self._size, self._colours = days, size, colours
        self._font = text_font(TextSize.SMALL)
        self._metrics = QFontMetricsF(self._font)
        self._weekdays = _weekdays(days.week_start)
        widest = max(map(self._metrics.horizontalAdvance, self._weekdays))
        self._left = widest + Space.S
        self._height = max(1.0, size.height() - self._metrics.height() - Space.XS)
        room = size.width() - self._left
        fitting = int(room // (LEAST_CELL_PX * max(1.0, text_scale()) + GAP_PX))
        self.columns = max(_LEAST_COLUMNS, min(MOST_WEEKS, fitting))
        self._width = room / self.columns

    @property
    def first(self) -> date:
        """Return the first day that is drawn."""
        start = start_of_week(self._days.today, self._days.week_start)
        return start - timedelta(weeks=self.columns - 1)

    def day_at(self, place: QPointF) -> date | None:
        """Return the day at a place; None for none."""
        column = (place.x() - self._left) // self._width
        row = place.y() * 7 // self._height
        if not (0 <= row < 7 and 0 <= column < self.columns):
            return None
        day = self.first + timedelta(days=int(7 * column + row))
        return day if day <= self._days.today else None

    def draw(self, painter: QPainter, pointed: date | None = None) -> None:
        """Draw all, with a ring around the day pointed at."""
        days, colours = self._days, self._colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        painter.setPen(QColor(colours.muted))
        self._write_weekdays(painter)
        self._write_months(painter)
        painter.setPen(Qt.PenStyle.NoPen)
        first, most_ms = self.first, days.most_ms
        for number in range((days.today - first).days):
            held_ms = days.held.get(first + timedelta(days=number), 0)
            painter.setBrush(day_fill(colours, held_ms, most_ms))
            painter.drawRoundedRect(self._box(number), 4, 4)
        fill = day_fill(colours, days.held.get(days.today, 0), most_ms)
        draw_box(painter, self._box((days.today - first).days), fill, colours.muted, radius=4)
        if pointed is not None:
            draw_focus_ring(painter, self._box((pointed - first).days), colours.text, 4)

    def _box(self, number: int) -> QRect:
        """Return the box of a day, counted from the first."""
        height = self._height / 7
        return QRect(
            round(self._left + number // 7 * self._width),
            round(number % 7 * height),
            round(self._width) - GAP_PX,
            round(height) - GAP_PX,
        )

    def _write_weekdays(self, painter: QPainter) -> None:
        """Name every day of the week, or every second one where the rows are low."""
        step = 1 if self._height / 7 >= self._metrics.height() else 2
        for row in range(0, 7, step):
            middle = self._box(row).center().y()
            box = QRectF(0, middle - self._metrics.height() / 2, self._left, self._metrics.height())
            painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), self._weekdays[row])

    def _write_months(self, painter: QPainter) -> None:
        starts = [self.first + timedelta(weeks=n) for n in range(self.columns)]
        base = self._size.height() - self._metrics.descent()
        free = self._left
        for index, words in named_months(starts):
            left = self._left + index * self._width
            right = left + self._metrics.horizontalAdvance(words)
            if left >= free and right <= self._size.width():
                painter.drawText(QPointF(left, base), words)
                free = right + Space.S


def _weekdays(week_start: WeekStart) -> Sequence[str]:
    """Return the short names of the days, the first day of a week first."""
    monday = date(2024, 1, 1)
    first = start_of_week(monday, week_start)
    days = [first + timedelta(days=n) for n in range(7)]
    short = QLocale.FormatType.ShortFormat
    return [QLocale().standaloneDayName(day.isoweekday(), short) for day in days]
