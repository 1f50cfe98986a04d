# SPDX-License-Identifier: GPL-3.0-or-later
"""A small chart of lines over weeks, with its axis, and a read-out by mouse and arrow keys."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from glutetimer.gui.announcing import announce
from glutetimer.gui.colours import Colours
from glutetimer.gui.fonts import TextSize, text_font
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.painting import draw_focus_ring
from glutetimer.gui.wording import clock_words, date_words, figure_words

_HEIGHT_PX = 170
_DOT_PX = 3.0
MOST_DOTS = 60
_STEPS = (1, 2, 5)


@dataclass(frozen=True, slots=True)
class Line:
    """One line: None where there is nothing; ``is_bar`` draws columns instead."""

    name: str
    colour: QColor
    values: tuple[float | None, ...]
    is_bar: bool = False


@dataclass(frozen=True, slots=True)
class PlotContent:
    """What a small chart shows; the axis goes from ``bottom`` to ``top``, at least.

    ``behind`` are minutes held, faint columns with an axis of their own at the right.
    """

    starts: tuple[date, ...] = ()
    lines: tuple[Line, ...] = ()
    top: float = 1.0
    bottom: float = 0.0
    behind: tuple[float, ...] = ()


class LinePlot(QWidget):
    """Lines over weeks.

    Args:
        value_words: Says a value with its unit.
    """

    def __init__(self, value_words: Callable[[float], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = value_words
        self._content = PlotContent()
        self._pointed = -1
        self._scale = (0.0, 1.0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def content(self) -> PlotContent:
        """Return what it shows."""
        return self._content

    @property
    def readout(self) -> str:
        """Return what is said about the week pointed at; empty for none."""
        if not 0 <= self._pointed < len(self._content.starts):
            return ""
        said = [
            f"{line.name} {self._words(value)}"
            for line in self._content.lines
            if (value := line.values[self._pointed]) is not None
        ]
        if self._content.behind and self._content.behind[self._pointed]:
            said.append(clock_words(round(self._content.behind[self._pointed] * 60_000)))
        return " · ".join([self._label(self._pointed), *(said or ["–"])])

    def show_content(self, content: PlotContent) -> None:
        """Show other lines."""
        self._content, self._pointed = content, -1
        values = [v for line in content.lines for v in line.values if v is not None]
        low, high = min([content.bottom, *values]), max([content.top, *values])
        self._scale = (low, low + 1.05 * ((high - low) or 1.0))
        self.update()

    def sizeHint(self) -> QSize:
        """Return a height at which a line can be read."""
        return QSize(280, _HEIGHT_PX)

    def minimumSizeHint(self) -> QSize:
        """Return the same height, narrower."""
        return QSize(180, _HEIGHT_PX)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read out the week below the pointer."""
        room, count = self._room(), len(self._content.starts)
        share = (event.position().x() - room.left()) / max(1.0, room.width())
        self._point_at(int(share * count) if 0 <= share < 1 else -1)

    def leaveEvent(self, event: object) -> None:
        """Read out nothing."""
        self._point_at(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys, Home and End read out weeks."""
        last = len(self._content.starts) - 1
        start = self._pointed if self._pointed >= 0 else last + 1
        targets = {
            Qt.Key.Key_Left: max(0, start - 1),
            Qt.Key.Key_Right: min(last, start + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
            Qt.Key.Key_Escape: -1,
        }
        key = Qt.Key(event.key())
        if key in targets and last >= 0:
            self._point_at(targets[key])
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Read out nothing."""
        super().focusOutEvent(event)
        self._point_at(-1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw axis, lines and read-out."""
        painter = QPainter(self)
        self.draw(painter)
        if self.hasFocus():
            draw_focus_ring(painter, self.rect(), Colours.of(self.palette()).text)

    def draw(self, painter: QPainter) -> None:
        """Draw axis, lines and read-out, at the size that it has on the screen."""
        colours = Colours.of(self.palette())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(text_font(TextSize.SMALL, tabular=True))
        self._draw_axis(painter, colours)
        self._draw_behind(painter, colours)
        for line in self._content.lines:
            self._draw_bars(painter, line) if line.is_bar else self._draw_line(painter, line)
        self._draw_readout(painter, colours)

    def _point_at(self, index: int) -> None:
        if index != self._pointed:
            self._pointed = index
            self.setAccessibleDescription(self.readout)
            if self.hasFocus():
                announce(self, self.readout)
            self.update()

    def _label(self, index: int) -> str:
        start, last = self._content.starts[index], self._content.starts[-1]
        return date_words(start, with_year=start.year != last.year)

    def _room(self) -> QRectF:
        metrics = self.fontMetrics()
        left = metrics.horizontalAdvance("0000") + Space.S
        line = metrics.height() + Space.XS
        right = metrics.horizontalAdvance("0000") + Space.XS if self._content.behind else Space.S
        return QRectF(self.rect()).adjusted(left, line, -right, -line)

    def _place(self, room: QRectF, index: int, value: float) -> QPointF:
        low, high = self._scale
        x = room.left() + room.width() * (index + 0.5) / max(1, len(self._content.starts))
        return QPointF(x, room.bottom() - room.height() * (value - low) / (high - low))

    def _draw_axis(self, painter: QPainter, colours: Colours) -> None:
        room, (low, high) = self._room(), self._scale
        step = _step(high - low)
        tick = -(-low // step) * step
        while tick <= high:
            y = self._place(room, 0, tick).y()
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
            painter.setPen(QColor(colours.muted))
            box = QRectF(0, y - 12, room.left() - Space.XS, 24)
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, int(side), figure_words(tick))
            tick += step
        last = len(self._content.starts) - 1
        for index in {0, last} if last >= 0 else set():
            side = Qt.AlignmentFlag.AlignLeft if index == 0 else Qt.AlignmentFlag.AlignRight
            box = QRectF(room.left(), room.bottom() + 2, room.width(), 22)
            painter.drawText(box, int(side), self._label(index))

    def _draw_behind(self, painter: QPainter, colours: Colours) -> None:
        highest = max(self._content.behind, default=0.0)
        if not highest:
            return
        room = self._room()
        share = room.width() / len(self._content.behind)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.line))
        for index, minutes in enumerate(self._content.behind):
            height = room.height() * minutes / highest / 1.05
            left = room.left() + share * (index + 0.2)
            painter.drawRect(QRectF(left, room.bottom() - height, 0.6 * share, height))
        painter.setPen(QColor(colours.muted))
        top = room.bottom() - room.height() / 1.05
        for y, words in ((top, f"{highest:.0f}"), (room.bottom(), "0")):
            box = QRectF(room.right() + Space.XS, y - 12, self.width() - room.right(), 24)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), words)

    def _draw_line(self, painter: QPainter, line: Line) -> None:
        room = self._room()
        points = [
            self._place(room, index, value)
            for index, value in enumerate(line.values)
            if value is not None
        ]
        many = len(points) > MOST_DOTS
        painter.setPen(QPen(line.colour, 1 if many else 2))
        painter.setBrush(line.colour)
        painter.drawPolyline(points)
        for point in () if many else points:
            painter.drawEllipse(point, _DOT_PX, _DOT_PX)

    def _draw_bars(self, painter: QPainter, line: Line) -> None:
        room = self._room()
        width = max(1.0, 0.6 * room.width() / max(1, len(line.values)))
        zero = self._place(room, 0, 0.0).y()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(line.colour)
        for index, value in enumerate(line.values):
            if value:
                top = self._place(room, index, value)
                painter.drawRect(QRectF(top.x() - width / 2, top.y(), width, zero - top.y()))

    def _draw_readout(self, painter: QPainter, colours: Colours) -> None:
        if not self.readout:
            return
        room = self._room()
        x = self._place(room, self._pointed, 0.0).x()
        painter.setPen(QPen(QColor(colours.muted), 1))
        painter.drawLine(QPointF(x, room.top()), QPointF(x, room.bottom()))
        painter.setPen(QColor(colours.text))
        box = QRect(Space.S, 0, self.width() - 2 * Space.S, self.fontMetrics().height() + 2)
        text = self.fontMetrics().elidedText(self.readout, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignRight), text)


def _step(span: float) -> float:
    """Return a round step for three to five lines over a span."""
    power = 1.0
    while power * 5 < span / 4:
        power *= 10
    while power > span:
        power /= 10
    return next((n * power for n in _STEPS if n * power >= span / 4), 10 * power)
