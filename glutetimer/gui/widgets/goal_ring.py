# SPDX-License-Identifier: GPL-3.0-or-later
"""This week's time under tension against the goal, as an arc."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from glutetimer.gui.colours import Colours
from glutetimer.gui.fonts import pixel_font, text_scale
from glutetimer.gui.wording import clock_words

# Qt counts in sixteenths of a degree, anticlockwise from three o'clock.
_START = 205 * 16
_WHOLE = -230 * 16


class GoalRing(QWidget):
    """An arc that fills up to the goal, with the numbers in it.

    Once the goal is reached, the arc is whole and has the colour of what is finished.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._held_ms, self._goal_ms = 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._describe()

    def set_progress(self, held_ms: int, goal_ms: int) -> None:
        """Show what was held.

        Args:
            held_ms: At least 0.
            goal_ms: 0 for no goal: then only the number is shown.
        """
        if (held_ms, goal_ms) != (self._held_ms, self._goal_ms):
            self._held_ms, self._goal_ms = held_ms, goal_ms
            self._describe()
            self.update()

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(220, 170) * text_scale()

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which the numbers can be read."""
        return QSize(150, 110) * text_scale()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw track, arc and numbers."""
        colours = Colours.of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # The gap below leaves the arc about 0.72 times as high as it is wide.
        side = min(self.width() - 4.0, (self.height() - 4.0) / 0.76)
        stroke = side * 0.08
        left, top = (self.width() - side) / 2, (self.height() - side * 0.76) / 2
        circle = QRectF(left, top, side, side).adjusted(stroke, stroke, -stroke, -stroke)
        self._draw_arc(painter, circle, stroke, colours.line, 1.0)
        if share := self._share():
            reached = self._held_ms >= self._goal_ms
            fill = colours.finished if reached else colours.hold
            self._draw_arc(painter, circle, stroke, fill, share)
        self._draw_numbers(painter, circle, colours)

    def _share(self) -> float:
        return min(self._held_ms / self._goal_ms, 1.0) if self._goal_ms else 0.0

    @staticmethod
    def _draw_arc(
        painter: QPainter, circle: QRectF, stroke: float, colour: str, share: float
    ) -> None:
        pen = QPen(QColor(colour), stroke)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(circle, _START, round(_WHOLE * share))

    def _draw_numbers(self, painter: QPainter, circle: QRectF, colours: Colours) -> None:
        number_px = max(20, round(circle.height() * 0.23))
        middle = circle.center().y() + circle.height() * 0.06
        number = QRectF(circle.left(), middle - number_px, circle.width(), number_px * 1.3)
        painter.setFont(pixel_font(number_px, QFont.Weight.Bold, tabular=True))
        painter.setPen(QColor(colours.text))
        centred = Qt.AlignmentFlag.AlignCenter
        painter.drawText(number, centred, clock_words(self._held_ms))
        if self._goal_ms:
            small_px = max(13, min(round(number_px * 0.38), round(17 * text_scale())))
            below = QRectF(circle.left(), number.bottom(), circle.width(), small_px * 1.5)
            painter.setFont(pixel_font(small_px))
            painter.setPen(QColor(colours.muted))
            painter.drawText(below, centred, self._goal_words())

    def _goal_words(self) -> str:
        return self.tr("of {goal} goal").format(goal=clock_words(self._goal_ms))

    def _describe(self) -> None:
        held = clock_words(self._held_ms)
        words = f"{held} {self._goal_words()}" if self._goal_ms else held
        self.setAccessibleName(self.tr("This week"))
        self.setAccessibleDescription(words)
