# SPDX-License-Identifier: GPL-3.0-or-later
"""The bars and lines of the weekly chart as one item of its scene.

An item a series would each be asked for its bounds, its shape and its state at every move.
"""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from glutetimer.gui.colours import Colours
from glutetimer.gui.fonts import TextSize, text_font
from glutetimer.gui.progress.chart_content import EMPTY, MOST_OUTLINES, Bars, ChartContent
from glutetimer.gui.widgets.painting import mixed

BAR_WIDTH = 0.6
OUTLINE_WIDTH = 0.72
MOST_SYMBOLS = 60
_SYMBOL_PX = 7
_LEAST_PART_PX = 3
_LABEL_PX = 4
_LABEL_AT = 0.005


class Drawing(QGraphicsItem):
    """Planned outlines, the stack, the hatched week, the goal, the lines; in weeks and units."""

    def __init__(self) -> None:
        super().__init__()
        self._content = EMPTY
        self._colours: Colours | None = None
        self._view = QRectF()
        self._stack: list[tuple[Bars, list[QRectF]]] = []
        self._planned: list[QRectF] = []
        self.heights: list[float] = []

    def show_content(self, content: ChartContent, colours: Colours) -> None:
        """Draw other weeks."""
        self._content, self._colours = content, colours
        width = BAR_WIDTH * content.each
        lefts = [content.x_of(n) - width / 2 for n in range(content.columns)]
        self._stack = []
        self.heights = [0.0] * content.columns
        for bars in content.bars:
            parts = zip(lefts, self.heights, bars.heights, strict=True)
            self._stack.append((bars, [QRectF(x, low, width, high) for x, low, high in parts]))
            self.heights = [a + b for a, b in zip(self.heights, bars.heights, strict=True)]
        outline = OUTLINE_WIDTH * content.each
        self._planned = [
            QRectF(content.x_of(n) - outline / 2, 0, outline, height)
            for n, height in enumerate(content.planned)
            if height
        ]
        self.update()

    def look_at(self, view: QRectF) -> None:
        """Draw what is in this part; it is all that is ever seen."""
        if view != self._view:
            self.prepareGeometryChange()
            self._view = view

    def bar_heights(self) -> dict[str, list[float]]:
        """Return the heights of the bars as drawn, by the key of their series."""
        return {bars.key: [rect.height() for rect in rects] for bars, rects in self._stack}

    def boundingRect(self) -> QRectF:
        """Return the part in view."""
        return self._view

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw it all."""
        if self._colours is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self._paint_planned(painter, self._colours)
        painter.setPen(Qt.PenStyle.NoPen)
        for bars, rects in self._stack:
            painter.setBrush(bars.fill)
            painter.drawRects(rects)
        self._part(painter, self._colours)
        self._hatch(painter, self._colours)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        self._paint_goal(painter, self._colours)
        self._paint_lines(painter, self._colours)

    def _paint_planned(self, painter: QPainter, colours: Colours) -> None:
        # Outlines of many narrow bars would be nothing but dashes.
        many = len(self._content.planned) > MOST_OUTLINES
        fill = QBrush(mixed(colours.panel, colours.muted, 0.3)) if many else QBrush()
        pen = _cosmetic(QColor(colours.muted), 1, Qt.PenStyle.DashLine)
        painter.setPen(QPen(Qt.PenStyle.NoPen) if many else pen)
        painter.setBrush(fill)
        painter.drawRects(self._planned)

    def _part(self, painter: QPainter, colours: Colours) -> None:
        """Draw a hair between the parts of a column: to some, two colours look alike."""
        if self._content.columns > MOST_OUTLINES:
            return
        per_unit = abs(painter.combinedTransform().m22())
        painter.setPen(_cosmetic(QColor(colours.panel), 1))
        for _, rects in self._stack:
            seen = [one for one in rects if one.top() and one.height() * per_unit >= _LEAST_PART_PX]
            painter.drawLines([QLineF(one.topLeft(), one.topRight()) for one in seen])
        painter.setPen(Qt.PenStyle.NoPen)

    def _hatch(self, painter: QPainter, colours: Colours) -> None:
        """Hatch the week that is not over yet."""
        if self._content.running and self._stack:
            painter.setBrush(QBrush(QColor(colours.panel), Qt.BrushStyle.BDiagPattern))
            last = self._stack[-1][1][-1]
            painter.drawRect(QRectF(last.left(), 0, last.width(), self.heights[-1]))

    def _paint_goal(self, painter: QPainter, colours: Colours) -> None:
        content, view = self._content, self._view
        if not content.goal:
            return
        painter.setPen(_cosmetic(QColor(colours.text), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(view.left(), content.goal, view.right(), content.goal))
        at = self.mapToScene(view.left() + _LABEL_AT * view.width(), content.goal)
        painter.save()
        self._measure_in_pixels(painter)
        font = text_font(TextSize.SMALL)
        metrics = QFontMetricsF(font)
        width = metrics.horizontalAdvance(content.goal_label) + 2 * _LABEL_PX
        height = metrics.height() + 2 * _LABEL_PX
        room = QRectF(at.x(), at.y() - height, width, height)
        painter.fillRect(room, QColor(colours.panel))
        painter.setFont(font)
        painter.setPen(QColor(colours.text))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), content.goal_label)
        painter.restore()

    def _paint_lines(self, painter: QPainter, colours: Colours) -> None:
        average = self._points(self._content.average)
        if len(average) > 1:
            painter.setPen(_cosmetic(QColor(colours.text), 2))
            painter.drawPolyline(average)
        year_ago = self._points(self._content.year_ago)
        if year_ago:
            ink = QColor(colours.accent_text)
            painter.setPen(_cosmetic(ink, 2, Qt.PenStyle.DotLine))
            painter.drawPolyline(year_ago)
            if len(year_ago) <= MOST_SYMBOLS:
                self._paint_symbols(painter, year_ago, ink)

    def _paint_symbols(self, painter: QPainter, points: Sequence[QPointF], ink: QColor) -> None:
        places = [self.mapToScene(point) for point in points]
        painter.save()
        self._measure_in_pixels(painter)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        tall, wide = _SYMBOL_PX / 2, 0.4 * _SYMBOL_PX
        for at in places:
            corners = (QPointF(0, -tall), QPointF(-wide, 0), QPointF(0, tall), QPointF(wide, 0))
            painter.drawPolygon(QPolygonF([at + corner for corner in corners]))
        painter.restore()

    def _points(self, values: Sequence[float | None]) -> list[QPointF]:
        x_of = self._content.x_of
        return [QPointF(x_of(n), y) for n, y in enumerate(values) if y is not None]

    def _measure_in_pixels(self, painter: QPainter) -> None:
        """Draw in the pixels of the view, which a picture of it may show larger."""
        painter.setTransform(self.sceneTransform().inverted()[0], combine=True)


def _cosmetic(ink: QColor, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    pen = QPen(ink, width, style)
    pen.setCosmetic(True)
    return pen
