# SPDX-License-Identifier: GPL-3.0-or-later
"""The view of the weekly bars; the only module that imports pyqtgraph, when Progress opens.

x counts weeks from this one: 0 is this week, -1 the one before; so the view stays while other
weeks come in, or columns of several weeks. y is in the unit of what is shown. Indices count the
columns from the first.
"""

import math

import pyqtgraph as pg
from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QGraphicsRectItem, QSizePolicy, QWidget

from glutetimer.gui.colours import Colours
from glutetimer.gui.fonts import TextSize, text_font
from glutetimer.gui.progress.chart_content import EMPTY, ChartContent
from glutetimer.gui.progress.drawing import Drawing
from glutetimer.gui.progress.plot_content import spaced_dates

LABEL_ROOM_PX = 56
LABEL_GAP_PX = 16
HEADROOM = 1.1
TICK_OFFSET_PX = 8
_GRID_ALPHA = 178
_MARGIN_PX = 1


class WeeklyPlot(pg.GraphicsView):  # type: ignore[misc]
    """The drawing: axes, bars, lines, a mark behind one week, and the part that is in view.

    Axes and view are pyqtgraph's. Its PlotWidget would make menus and forms of their own besides,
    for a third of a first opening.
    """

    def __init__(self, parent: QWidget) -> None:
        self._content: ChartContent = EMPTY
        self._marked = -1
        self._style: tuple[object, ...] = ()
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.viewport().setMouseTracking(True)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._box = pg.ViewBox(enableMouse=False, enableMenu=False)
        self._box.disableAutoRange()
        self._left = _Axis("left", linkView=self._box)
        self._bottom = _Axis("bottom", linkView=self._box)
        self._arrange()
        self._drawing, self._mark = Drawing(), QGraphicsRectItem()
        self._mark.setPen(QPen(Qt.PenStyle.NoPen))
        self._mark.setZValue(-20)
        for item in (self._mark, self._drawing):
            self._box.addItem(item, ignoreBounds=True)

    @property
    def columns(self) -> int:
        """Return the number of columns drawn."""
        return self._content.columns

    @property
    def each(self) -> int:
        """Return how many weeks a column is."""
        return self._content.each

    @property
    def drawn(self) -> tuple[float, float]:
        """Return the part that is drawn, in weeks from this one."""
        return self._content.drawn

    @property
    def view(self) -> tuple[float, float]:
        """Return the part in view, in weeks from this one."""
        left, right = self._box.viewRange()[0]
        return float(left), float(right)

    @property
    def seen(self) -> range:
        """Return the indices of the columns whose middle is in view."""
        first, last = (self.index_of(x + self.each / 2) for x in self.view)
        return range(max(0, first), min(self.columns, last))

    def bar_heights(self) -> dict[str, list[float]]:
        """Return the heights of the bars as drawn, by the key of their series."""
        return self._drawing.bar_heights()

    def column_x(self, index: int) -> float:
        """Return the middle of a week's column, in this widget's pixels."""
        place = self._box.mapViewToScene(QPointF(self.x_of(index), 0.0))
        return float(self.mapFromScene(place).x())

    def x_of(self, index: int) -> float:
        """Return the middle of a column, in weeks from this one."""
        return self._content.x_of(index)

    def index_at(self, position: QPointF) -> int:
        """Return the column at a place of the viewport; -1 for none."""
        scene = self.mapToScene(position.toPoint())
        if not self.columns or not self._box.sceneBoundingRect().contains(scene):
            return -1
        index = self.index_of(self._box.mapSceneToView(scene).x())
        return index if 0 <= index < self.columns else -1

    def weeks_per_pixel(self) -> float:
        """Return how much of the time a pixel is."""
        left, right = self.view
        return (right - left) / max(1.0, float(self._box.width()))

    def draw(self, content: ChartContent, view: tuple[float, float] | None = None) -> None:
        """Draw other weeks; none is marked.

        Args:
            content: The weeks.
            view: The part to look at; None for all.
        """
        self._content = content
        colours = Colours.of(self.palette())
        self._follow(colours)
        self._drawing.show_content(content, colours)
        self._marked = -1
        self.look_at(*(view or self.drawn))

    def look_at(self, left: float, right: float) -> None:
        """Bring a part into view; the axis is as high as what is in it."""
        content = self._content
        if content is EMPTY:
            return
        seen = slice(max(0, self.index_of(left)), max(0, self.index_of(right) + 1))
        heights = [*self._drawing.heights[seen], *content.planned[seen]]
        heights += [height for height in content.year_ago[seen] if height]
        top = max([content.goal, content.top, *heights]) * HEADROOM
        self._drawing.look_at(QRectF(left, 0, right - left, top))
        self.mark(self._marked)
        self._box.setRange(xRange=(left, right), yRange=(0, top), padding=0)
        self._set_ticks()

    def mark(self, index: int) -> None:
        """Mark a week; -1 for none."""
        self._marked = index
        self._mark.setVisible(index >= 0)
        if index >= 0:
            height = self._drawing.boundingRect().height()
            self._mark.setRect(self.x_of(index) - self.each / 2, 0, self.each, height)

    def sizeHint(self) -> QSize:
        """Return no wish: it takes the room it is given. pyqtgraph would measure all items."""
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many labels as fit."""
        super().resizeEvent(event)
        # pyqtgraph resizes once before this class has set itself up.
        if self._content is not EMPTY:
            self._set_ticks()

    def index_of(self, x: float) -> int:
        """Return the column of an instant; it may be none that is drawn."""
        return math.floor((x - self.drawn[0]) / self.each)

    def _arrange(self) -> None:
        """Put the axes beside the bars, their lines behind them."""
        grid = self.centralLayout
        grid.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        grid.setSpacing(0)
        for axis, row, column in ((self._left, 0, 0), (self._bottom, 1, 1)):
            axis.enableAutoSIPrefix(False)
            axis.setZValue(-200)
            axis.setStyle(tickLength=0, tickTextOffset=TICK_OFFSET_PX, maxTickLevel=0)
            grid.addItem(axis, row, column)
        grid.addItem(self._box, 0, 1)
        self._left.setGrid(_GRID_ALPHA)

    def _follow(self, colours: Colours) -> None:
        """Take other colours or another text size."""
        font = text_font(TextSize.SMALL, tabular=True)
        style = (colours, font.pixelSize())
        if style == self._style:
            return
        self._style = style
        self.setBackground(QColor(colours.panel))
        faint = QColor(colours.text)
        faint.setAlpha(18)
        self._mark.setBrush(faint)
        for axis in (self._left, self._bottom):
            axis.setPen(QPen(QColor(colours.line), 1))
            axis.setTextPen(QColor(colours.muted))
            axis.setTickFont(font)

    def _set_ticks(self) -> None:
        """Label the axes, and give them their room: they would find it out in being painted."""
        metrics = QFontMetrics(text_font(TextSize.SMALL, tabular=True))
        top = self._drawing.boundingRect().height()
        ticks = value_ticks(top, self.height(), metrics.height())
        self._left.setTicks([ticks])
        widest = max((metrics.horizontalAdvance(words) for _, words in ticks), default=0)
        self._left.setWidth(widest + TICK_OFFSET_PX + 2 * _MARGIN_PX)
        self._bottom.setHeight(metrics.height() + TICK_OFFSET_PX + 2 * _MARGIN_PX)
        # Else the bars would take their place after they were painted once beside it.
        self.centralLayout.activate()
        self._bottom.setTicks([self._week_ticks(*self.view)])

    def _week_ticks(self, left: float, right: float) -> list[tuple[float, str]]:
        """Return as many labels as there is room for, the last column's always among them."""
        if self._content.starts:
            return self._date_ticks(left, right)
        labels = self._content.labels
        widest = self.fontMetrics().horizontalAdvance(labels[-1]) if labels else 0
        room = max(1, self.width() // max(LABEL_ROOM_PX, widest + LABEL_GAP_PX))
        step = max(1, math.ceil(round(right - left) / self.each / room))
        lowest = max(0, self.index_of(left))
        return [(self.x_of(n), labels[n]) for n in range(self.columns - 1, lowest - 1, -step)]

    def _date_ticks(self, left: float, right: float) -> list[tuple[float, str]]:
        """Return as many months or years as there is room for."""
        starts, advance = self._content.starts, self.fontMetrics().horizontalAdvance
        lowest, highest = max(0, self.index_of(left)), min(self.columns - 1, self.index_of(right))
        per_pixel = self.weeks_per_pixel()

        def extent(index: int, words: str) -> tuple[float, float]:
            middle, half = (self.x_of(lowest + index) - left) / per_pixel, advance(words) / 2
            return middle - half, middle + half

        named = spaced_dates(starts[lowest : highest + 1], extent, LABEL_GAP_PX)
        return [(self.x_of(lowest + index), words) for index, words in named]


class _Axis(pg.AxisItem):  # type: ignore[misc]
    """An axis without a title, drawn at once: a recorded picture of it takes longer to play."""

    def paint(self, painter: QPainter, *_: object) -> None:
        painter.setFont(self.style["tickFont"])
        specs = self.generateDrawSpecs(painter)
        if specs is not None:
            self.drawPicture(painter, *specs)

    def _updateLabel(self) -> None:  # noqa: N802
        """Make no title: pyqtgraph would write one in HTML at every change of looks."""


def value_ticks(top: float, height_px: int, line_px: int) -> list[tuple[float, str]]:
    """Return round numbers up to the top of an axis, no closer than two lines of text."""
    most = max(2.0, (height_px - 2 * line_px) / (2 * line_px))
    step = _round_step(top / most)
    digits = max(0, -math.floor(math.log10(step)))
    values = [number * step for number in range(1, math.floor(top / step) + 1)]
    return [(value, QLocale().toString(value, "f", digits)) for value in values]


def _round_step(least: float) -> float:
    """Return 1, 2 or 5 times a power of ten, not below."""
    power = 10.0 ** math.floor(math.log10(least))
    return next(factor * power for factor in (1, 2, 5, 10) if factor * power >= least * 0.999)
