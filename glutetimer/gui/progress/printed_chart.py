# SPDX-License-Identifier: GPL-3.0-or-later
"""The weekly chart on paper: the bars and lines of the screen, with dates below them."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from glutetimer.gui.colours import Colours
from glutetimer.gui.progress.chart_card import LEAST_TOP, Shown
from glutetimer.gui.progress.chart_content import MOST_OUTLINES, shaded
from glutetimer.gui.progress.plot_content import PlotContent
from glutetimer.gui.progress.plot_drawing import PlotDrawing
from glutetimer.gui.progress.stacks import Series, stack
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.painting import mixed

_BAR_WIDTH = 0.6
_OUTLINE_WIDTH = 0.74
_LEAST_PART_PX = 3


class PrintedChart(PlotDrawing):
    """Draws the weekly chart into a room that begins at 0, 0.

    Args:
        shown: What the chart on the screen shows.
        size: How large.
        colours: Of the paper.
        goal_words: Names the line of the goal.
    """

    def __init__(self, shown: Shown, size: QSizeF, colours: Colours, goal_words: str) -> None:
        self._shown, self._goal_words, self._ink = shown, goal_words, colours
        self._stack = stack(shown.weeks, shown.names.catalogue, shown.names.split, shown.metric)
        self._heights = [0.0] * len(shown.weeks)
        for series in self._stack:
            pairs = zip(self._heights, series.values, strict=True)
            self._heights = [low + more for low, more in pairs]
        self._year_ago = [week.value(shown.metric) for week in shown.year_ago]
        starts = tuple(week.start for week in shown.weeks)
        super().__init__(PlotContent(starts, top=self._top), size, colours)

    @property
    def legend_entries(self) -> list[tuple[str, QColor]]:
        """Return the names and fills of the colours; none where there is only one."""
        if not self._shown.metric.splits_by(self._shown.names.split):
            return []
        return [(self._shown.names.of(one.key), self._fill(one)) for one in self._stack]

    def draw_values(self, painter: QPainter) -> None:
        """Draw the plan, the stack, the hatched week, the goal and the lines."""
        self._draw_planned(painter)
        low = [0.0] * len(self._heights)
        for series in self._stack:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._fill(series))
            for index, value in enumerate(series.values):
                if value:
                    painter.drawRect(self._box(index, low[index], value, _BAR_WIDTH))
            self._part(painter, low, series)
            low = [base + more for base, more in zip(low, series.values, strict=True)]
        if not self._shown.after and self._heights[-1]:
            painter.setBrush(QBrush(QColor(self._ink.panel), Qt.BrushStyle.BDiagPattern))
            painter.drawRect(self._box(len(low) - 1, 0.0, self._heights[-1], _BAR_WIDTH))
        self._draw_goal(painter)
        self._draw_points(painter, self._shown.average, QPen(QColor(self._ink.text), 2))
        pen = QPen(QColor(self._ink.accent_text), 2, Qt.PenStyle.DotLine)
        self._draw_points(painter, self._year_ago, pen)

    @property
    def _goal(self) -> float:
        return self._shown.goal * self._shown.each

    @property
    def _top(self) -> float:
        known = [value for value in self._year_ago if value is not None]
        least = LEAST_TOP[self._shown.metric]
        return max([least, self._goal, *self._heights, *self._shown.planned, *known])

    def _fill(self, series: Series) -> QColor:
        return shaded(self._ink.group(series.group), series.shade, series.shades, self._ink)

    def _box(self, index: int, low: float, height: float, share: float) -> QRectF:
        width = share * self.room.width() / len(self._shown.weeks)
        top, bottom = self.place(index, low + height), self.place(index, low)
        return QRectF(top.x() - width / 2, top.y(), width, bottom.y() - top.y())

    def _part(self, painter: QPainter, low: Sequence[float], series: Series) -> None:
        """Draw a hair between the parts of a column: to some, two colours look alike."""
        if len(low) > MOST_OUTLINES:
            return
        painter.setPen(QPen(QColor(self._ink.panel), 1))
        for index, value in enumerate(series.values):
            box = self._box(index, low[index], value, _BAR_WIDTH)
            if low[index] and box.height() >= _LEAST_PART_PX:
                painter.drawLine(box.bottomLeft(), box.bottomRight())

    def _draw_planned(self, painter: QPainter) -> None:
        planned = self._shown.planned
        # Outlines of many narrow bars would be nothing but dashes.
        many = len(planned) > MOST_OUTLINES
        painter.setBrush(
            mixed(self._ink.panel, self._ink.muted, 0.3) if many else QColor(0, 0, 0, 0)
        )
        dashes = QPen(QColor(self._ink.muted), 1, Qt.PenStyle.DashLine)
        painter.setPen(QPen(Qt.PenStyle.NoPen) if many else dashes)
        for index, minutes in enumerate(planned):
            if minutes:
                painter.drawRect(self._box(index, 0.0, minutes, _OUTLINE_WIDTH))

    def _draw_goal(self, painter: QPainter) -> None:
        if not self._goal:
            return
        room, y = self.room, self.place(0, self._goal).y()
        painter.setPen(QPen(QColor(self._ink.text), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
        metrics = painter.fontMetrics()
        width = metrics.horizontalAdvance(self._goal_words) + 2 * Space.XS
        box = QRectF(room.left() + 2, y - metrics.height() - 1, width, metrics.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._ink.panel))
        painter.drawRect(box)
        painter.setPen(QColor(self._ink.text))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self._goal_words)

    def _draw_points(self, painter: QPainter, values: Sequence[float | None], pen: QPen) -> None:
        points = [self.place(n, value) for n, value in enumerate(values) if value is not None]
        if len(points) > 1:
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(points)
