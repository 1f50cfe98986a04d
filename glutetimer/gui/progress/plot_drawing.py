# SPDX-License-Identifier: GPL-3.0-or-later
"""The drawing of a small chart: its axis, its lines, columns or rows, its dates."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from glutetimer.gui.colours import Colours
from glutetimer.gui.fonts import TextSize, text_font
from glutetimer.gui.progress.plot_content import Line, PlotContent, spaced_dates
from glutetimer.gui.theme import Space
from glutetimer.gui.wording import figure_words

MOST_DOTS = 60
_STEPS = (1, 2, 5)
# Lines that lie on one another are all seen: each later one is broken, with smaller dots.
_DASHES: tuple[list[float], ...] = ([], [2.5, 2.5], [1.0, 2.0])
_DOTS_PX = (4.0, 2.5, 2.5)


class PlotDrawing:
    """Draws a content into a room that begins at 0, 0.

    Args:
        content: What to draw.
        size: How large.
        colours: Of the axis; lines have their own.

    Attributes:
        content, size, colours: The same.
        span: The lowest and the highest value of the axis.
        metrics: Of the font.
    """

    def __init__(self, content: PlotContent, size: QSizeF, colours: Colours) -> None:
        self.content, self.size, self.colours = content, size, colours
        self.span = content.span
        self.set_font(text_font(TextSize.SMALL, tabular=True))

    def set_font(self, font: QFont) -> None:
        """Write with another font."""
        self._font, self.metrics = font, QFontMetricsF(font)

    @property
    def room(self) -> QRectF:
        """Return where the lines are, within the axes."""
        line = self.metrics.height() + Space.XS
        figures = self.metrics.horizontalAdvance("0000") + Space.XS
        left, right = figures + Space.XS, figures if self.content.behind else Space.S
        return QRectF(QPointF(), self.size).adjusted(left, line, -right, -line)

    def index_at(self, x: float) -> int:
        """Return the column at a place; -1 for none."""
        room, count = self.room, len(self.content.starts)
        share = (x - room.left()) / max(1.0, room.width())
        return int(share * count) if 0 <= share < 1 else -1

    def draw(self, painter: QPainter, pointed: int = -1, readout: str = "") -> None:
        """Draw all, with a mark at the column pointed at and what is said of it."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        self.draw_axis(painter)
        self.draw_values(painter)
        self._draw_dates(painter)
        if readout:
            self._draw_readout(painter, pointed, readout)

    def draw_values(self, painter: QPainter) -> None:
        """Draw what stands between the axes."""
        self._draw_behind(painter)
        for order, line in enumerate(self.content.lines):
            if line.is_bar:
                self._draw_bars(painter, line)
            else:
                self._draw_line(painter, line, order)

    def place(self, index: int, value: float) -> QPointF:
        """Return the middle of a column at the height of a value."""
        return self._place(self.room, index, value)

    def _x(self, room: QRectF, index: int) -> float:
        return room.left() + room.width() * (index + 0.5) / max(1, len(self.content.starts))

    def _place(self, room: QRectF, index: int, value: float) -> QPointF:
        low, high = self.span
        y = room.bottom() - room.height() * (value - low) / (high - low)
        return QPointF(self._x(room, index), y)

    def draw_axis(self, painter: QPainter) -> None:
        """Draw a line at each round value."""
        room, (low, high) = self.room, self.span
        step = _step(high - low)
        tick = -(-low // step) * step
        while tick <= high:
            y = self._place(room, 0, tick).y()
            painter.setPen(QPen(QColor(self.colours.line), 1))
            painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
            self.write(painter, room.left() - Space.XS, y, figure_words(tick), -1)
            tick += step

    def write(self, painter: QPainter, x: float, y: float, words: str, side: int) -> None:
        """Write muted words at the left (-1) or the right (1) of a place, at its height."""
        width = self.size.width()
        flag = Qt.AlignmentFlag.AlignRight if side < 0 else Qt.AlignmentFlag.AlignLeft
        painter.setPen(QColor(self.colours.muted))
        half = self.metrics.height() / 2
        box = QRectF(x - width if side < 0 else x, y - half, width, 2 * half)
        painter.drawText(box, int(flag | Qt.AlignmentFlag.AlignVCenter), words)

    def _draw_dates(self, painter: QPainter) -> None:
        room = self.room
        painter.setPen(QColor(self.colours.muted))
        top = room.bottom() + Space.XS / 2
        for index, words in spaced_dates(self.content.starts, self._extent, Space.M):
            left, right = self._extent(index, words)
            box = QRectF(left, top, right - left + 1, self.metrics.height())
            painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft), words)

    def _extent(self, index: int, words: str) -> tuple[float, float]:
        """Return from where to where a date is written: below its column, beside no figure."""
        room, width = self.room, self.metrics.horizontalAdvance(words)
        highest = room.right() if self.content.behind else self.size.width()
        left = min(self._x(room, index) - width / 2, highest - width)
        left = max(left, room.left())
        return left, left + width

    def _draw_behind(self, painter: QPainter) -> None:
        highest = max(self.content.behind, default=0.0)
        if not highest:
            return
        room = self.room
        within = room.adjusted(0, room.height() * (1 - 1 / 1.05), 0, 0)
        self.draw_columns(painter, within, self.content.behind, highest, QColor(self.colours.line))
        for y, words in ((within.top(), figure_words(highest, 0)), (room.bottom(), "0")):
            self.write(painter, room.right() + Space.XS, y, words, 1)

    def draw_columns(
        self,
        painter: QPainter,
        room: QRectF,
        values: Sequence[float | None],
        top: float,
        fill: QColor,
    ) -> None:
        """Draw a column for each value, as high as the room where it is ``top``."""
        share = room.width() / max(1, len(values))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        for index, value in enumerate(values):
            if value:
                height = room.height() * value / top
                left = room.left() + share * (index + 0.2)
                painter.drawRect(QRectF(left, room.bottom() - height, 0.6 * share, height))

    def _draw_line(self, painter: QPainter, line: Line, order: int) -> None:
        room, order = self.room, min(order, len(_DASHES) - 1)
        points = [
            self._place(room, index, value)
            for index, value in enumerate(line.values)
            if value is not None
        ]
        many = len(points) > MOST_DOTS
        pen = QPen(line.colour, 1.5 if many else 2)
        if _DASHES[order]:
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern(_DASHES[order])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(points)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(line.colour)
        for point in () if many else points:
            painter.drawEllipse(point, _DOTS_PX[order], _DOTS_PX[order])

    def _draw_bars(self, painter: QPainter, line: Line) -> None:
        room = self.room
        width = max(1.0, 0.6 * room.width() / max(1, len(line.values)))
        zero = self._place(room, 0, 0.0).y()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(line.colour)
        for index, value in enumerate(line.values):
            if value:
                top = self._place(room, index, value)
                painter.drawRect(QRectF(top.x() - width / 2, top.y(), width, zero - top.y()))

    def _draw_readout(self, painter: QPainter, pointed: int, readout: str) -> None:
        room = self.room
        x = self._x(room, pointed)
        painter.setPen(QPen(QColor(self.colours.muted), 1))
        painter.drawLine(QPointF(x, room.top()), QPointF(x, room.bottom()))
        painter.setPen(QColor(self.colours.text))
        width = self.size.width() - 2 * Space.S
        text = self.metrics.elidedText(readout, Qt.TextElideMode.ElideRight, int(width))
        box = QRectF(Space.S, 0, width, self.metrics.height() + 2)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignRight), text)


def _step(span: float) -> float:
    """Return a round step for three to five lines over a span."""
    power = 1.0
    while power * 5 < span / 4:
        power *= 10
    while power > span:
        power /= 10
    return next((n * power for n in _STEPS if n * power >= span / 4), 10 * power)
