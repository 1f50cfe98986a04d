# SPDX-License-Identifier: GPL-3.0-or-later
"""The card of the calendar of days, which can be drawn elsewhere too."""

from PySide6.QtCore import QRectF, QSize, QSizeF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from glutetimer.gui.colours import Colours
from glutetimer.gui.fonts import text_scale
from glutetimer.gui.progress.calendar import DayCalendar
from glutetimer.gui.progress.calendar_drawing import CalendarDrawing, day_fill
from glutetimer.gui.widgets.card import Card
from glutetimer.gui.wording import date_words, duration_words

# A year has room in it, and the words stay readable beside the boxes.
PICTURE_SIZE = QSize(820, 160)


class CalendarCard(Card):
    """The calendar with its title.

    Attributes:
        calendar: The days.
        title: What it shows.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.title = self.tr("Training days · the stronger, the more was held")
        self.set_title(self.title)
        self.setObjectName("training_days")
        self.wrap_title()
        self.calendar = DayCalendar()
        self.body.addWidget(self.calendar)
        self.body.addStretch(1)

    @property
    def picture_title(self) -> str:
        """Return what it shows."""
        return self.title

    @property
    def range_words(self) -> str:
        """Return the first and the last day of the picture."""
        first = self._drawing(PICTURE_SIZE.toSizeF() * text_scale()).first
        last = self.calendar.days.today
        return " – ".join(date_words(day, with_year=True) for day in (first, last))

    @property
    def legend_entries(self) -> list[tuple[str, QColor]]:
        """Return what the fills stand for: nothing, half of the most, the most."""
        most_ms = self.calendar.days.most_ms
        entries = [(duration_words(held_ms), held_ms) for held_ms in (most_ms // 2, most_ms)]
        entries = [(self.tr("nothing held"), 0), *(entries if most_ms else [])]
        colours = Colours.of(self.palette())
        return [(words, day_fill(colours, held_ms, most_ms)) for words, held_ms in entries]

    @property
    def notes_words(self) -> str:
        """Return nothing: legend and title tell all."""
        return ""

    @property
    def has_values(self) -> bool:
        """Tell whether anything was held on these days."""
        return self.calendar.days.most_ms > 0

    @property
    def chart_size(self) -> QSize:
        """Return the proportions of the picture."""
        return PICTURE_SIZE

    def draw_chart(self, painter: QPainter, room: QRectF) -> None:
        """Draw the days of a year into a room of these proportions."""
        painter.save()
        painter.translate(room.topLeft())
        # However large the text is on the screen, the picture looks the same.
        scale = room.width() / PICTURE_SIZE.width() / text_scale()
        painter.scale(scale, scale)
        self._drawing(room.size() / scale).draw(painter)
        painter.restore()

    def _drawing(self, size: QSizeF) -> CalendarDrawing:
        return CalendarDrawing(self.calendar.days, size, Colours.of(self.palette()))
