# SPDX-License-Identifier: GPL-3.0-or-later
"""The drawing of the weekly bars; the only module that imports pyqtgraph, when Progress opens.

x counts weeks from this one: 0 is this week, -1 the one before; so the view stays while other
weeks come in, or columns of several weeks. y is in the unit of what is shown. Indices count the
columns from the first.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from glutetimer.gui.colours import Colours
from glutetimer.gui.fonts import TextSize, text_font
from glutetimer.gui.widgets.painting import mixed

BAR_WIDTH = 0.6
OUTLINE_WIDTH = 0.72
LABEL_ROOM_PX = 56
LABEL_GAP_PX = 16
LEAST_WEEKS = 4
MOST_OUTLINES = 60
_SHADE_STEP = 0.22


@dataclass(frozen=True, slots=True)
class Bars:
    """One colour of the stack: its fill and its heights, one for each week."""

    key: str
    fill: QColor
    heights: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class ChartContent:
    """What the chart draws; all in one unit.

    Attributes:
        labels: Short name of each week.
        bars: The stack, from the bottom up.
        planned: What the circuits asked for, an outline behind the bars; empty for none.
        average: Four-week average; None where there are too few weeks.
        year_ago: The same week a year before; empty to leave it out.
        goal: To reach a week, 0 for none.
        top: The least height of the axis.
        running: The last week is not over yet.
        each: How many weeks a column is.
        after: How many weeks there are between the last column and the end of this week.
    """

    labels: tuple[str, ...]
    bars: tuple[Bars, ...]
    planned: tuple[float, ...]
    average: tuple[float | None, ...]
    goal: float
    goal_label: str
    year_ago: tuple[float | None, ...] = ()
    top: float = 5.0
    running: bool = True
    each: int = 1
    after: int = 0


def shaded(colour: QColor, shade: int, shades: int, colours: Colours) -> QColor:
    """Return the fill of one of several series of a group, told apart by lightness."""
    if shades < 2 or not shade:
        return colour
    share = min(0.7, _SHADE_STEP * shade if shades < 4 else 0.7 * shade / (shades - 1))
    return mixed(colour, colours.background if colours.is_dark else colours.text, share)


class WeeklyPlot(pg.PlotWidget):  # type: ignore[misc]
    """The drawing: axes, bars, lines, a mark behind one week, and the part that is in view."""

    def __init__(self) -> None:
        super().__init__(enableMenu=False)
        self._content: ChartContent | None = None
        self._heights: list[float] = []
        self._bar_width = BAR_WIDTH
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(self.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.hideButtons()
        self.setMouseEnabled(x=False, y=False)
        self.viewport().setMouseTracking(True)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def columns(self) -> int:
        """Return the number of columns drawn."""
        return len(self._content.labels) if self._content else 0

    @property
    def each(self) -> int:
        """Return how many weeks a column is."""
        return self._content.each if self._content else 1

    @property
    def drawn(self) -> tuple[float, float]:
        """Return the part that is drawn, in weeks from this one."""
        right = 0.5 - (self._content.after if self._content else 0)
        return right - self.columns * self.each, right

    @property
    def view(self) -> tuple[float, float]:
        """Return the part in view, in weeks from this one."""
        left, right = self.getPlotItem().vb.viewRange()[0]
        return float(left), float(right)

    def bar_heights(self) -> dict[str, list[float]]:
        """Return the heights of the bars as drawn, by the key of their series."""
        return {
            item.key: [float(height) for height in item.opts["height"]]
            for item in self.getPlotItem().items
            if isinstance(item, _KeyedBars)
        }

    def column_x(self, index: int) -> float:
        """Return the middle of a week's column, in this widget's pixels."""
        box = self.getPlotItem().vb
        return float(self.mapFromScene(box.mapViewToScene(QPointF(self.x_of(index), 0.0))).x())

    def x_of(self, index: int) -> float:
        """Return the middle of a column, in weeks from this one."""
        return self.drawn[0] + (index + 0.5) * self.each

    def index_at(self, position: QPointF) -> int:
        """Return the column at a place of the viewport; -1 for none."""
        box = self.getPlotItem().vb
        scene = self.mapToScene(position.toPoint())
        if not self.columns or not box.sceneBoundingRect().contains(scene):
            return -1
        index = self.index_of(box.mapSceneToView(scene).x())
        return index if 0 <= index < self.columns else -1

    def weeks_per_pixel(self) -> float:
        """Return how much of the time a pixel is."""
        left, right = self.view
        return (right - left) / max(1.0, float(self.getPlotItem().vb.width()))

    def draw(self, content: ChartContent, view: tuple[float, float] | None = None) -> None:
        """Draw other weeks; none is marked.

        Args:
            content: The weeks.
            view: The part to look at; None for all.
        """
        self._content = content
        self._bar_width = BAR_WIDTH * content.each
        colours = Colours.of(self.palette())
        self.setBackground(QColor(colours.panel))
        plot = self.getPlotItem()
        plot.clear()
        _style_axes(plot, colours)
        self._draw_planned(content, colours)
        self._heights = self._draw_stack(content)
        self._draw_running(content, colours)
        self._draw_lines(content, colours)
        self._mark = pg.LinearRegionItem(
            values=(0, 0), movable=False, pen=pg.mkPen(None), brush=_faint(colours)
        )
        self._mark.setZValue(-20)
        plot.addItem(self._mark)
        self.mark(-1)
        self.look_at(*(view or self.drawn))

    def look_at(self, left: float, right: float) -> None:
        """Bring a part into view; the axis is as high as what is in it."""
        if self._content is None:
            return
        seen = slice(max(0, self.index_of(left)), max(0, self.index_of(right) + 1))
        content = self._content
        heights = [*self._heights[seen], *content.planned[seen]]
        heights += [height for height in content.year_ago[seen] if height]
        top = max([content.goal, content.top, *heights])
        plot = self.getPlotItem()
        plot.setXRange(left, right, padding=0)
        plot.setYRange(0, top * 1.1, padding=0)
        plot.getAxis("bottom").setTicks([self._ticks(left, right)])

    def mark(self, index: int) -> None:
        """Mark a week; -1 for none."""
        if self._content is not None:
            self._mark.setVisible(index >= 0)
            middle, half = self.x_of(index), self.each / 2
            self._mark.setRegion((middle - half, middle + half))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many labels as fit."""
        super().resizeEvent(event)
        # pyqtgraph resizes once before this class has set itself up.
        if getattr(self, "_content", None) is not None:
            self.getPlotItem().getAxis("bottom").setTicks([self._ticks(*self.view)])

    def index_of(self, x: float) -> int:
        """Return the column of an instant; it may be none that is drawn."""
        return math.floor((x - self.drawn[0]) / self.each)

    def _ticks(self, left: float, right: float) -> list[tuple[float, str]]:
        """Return as many labels as there is room for, the last column's always among them."""
        labels = self._content.labels if self._content else ()
        widest = self.fontMetrics().horizontalAdvance(labels[-1]) if labels else 0
        room = max(1, self.width() // max(LABEL_ROOM_PX, widest + LABEL_GAP_PX))
        step = max(1, math.ceil(round(right - left) / self.each / room))
        lowest = max(0, self.index_of(left))
        return [(self.x_of(n), labels[n]) for n in range(self.columns - 1, lowest - 1, -step)]

    def _draw_planned(self, content: ChartContent, colours: Colours) -> None:
        pen = QPen(QColor(colours.muted), 1, Qt.PenStyle.DashLine)
        pen.setCosmetic(True)
        # Outlines of many narrow bars would be nothing but dashes.
        many = len(content.planned) > MOST_OUTLINES
        fill = QBrush(mixed(colours.panel, colours.muted, 0.3)) if many else QBrush()
        shown = [(self.x_of(n), height) for n, height in enumerate(content.planned) if height]
        if not shown:
            return
        self.addItem(
            pg.BarGraphItem(
                x=[x for x, _ in shown],
                height=[height for _, height in shown],
                width=OUTLINE_WIDTH * content.each,
                pen=None if many else pen,
                brush=fill,
            )
        )

    def _draw_stack(self, content: ChartContent) -> list[float]:
        heights = [0.0] * len(content.labels)
        xs = [self.x_of(n) for n in range(self.columns)]
        for bars in content.bars:
            self.addItem(_KeyedBars(bars, xs, heights, self._bar_width))
            heights = [low + more for low, more in zip(heights, bars.heights, strict=True)]
        return heights

    def _draw_running(self, content: ChartContent, colours: Colours) -> None:
        """Hatch the week that is not over yet."""
        if content.running and self._heights and self._heights[-1]:
            hatch = QBrush(QColor(colours.panel), Qt.BrushStyle.BDiagPattern)
            self.addItem(
                pg.BarGraphItem(
                    x=[self.x_of(self.columns - 1)],
                    height=[self._heights[-1]],
                    width=self._bar_width,
                    pen=None,
                    brush=hatch,
                )
            )

    def _draw_lines(self, content: ChartContent, colours: Colours) -> None:
        if content.goal:
            self.addItem(_goal_line(content, colours))
        average = [(self.x_of(n), y) for n, y in enumerate(content.average) if y is not None]
        if len(average) > 1:
            self._draw_points(average, QPen(QColor(colours.text), 2))
        year_ago = [(self.x_of(n), y) for n, y in enumerate(content.year_ago) if y is not None]
        if year_ago:
            pen = QPen(QColor(colours.accent_text), 2, Qt.PenStyle.DotLine)
            self._draw_points(year_ago, pen, symbol="d")

    def _draw_points(
        self, points: Sequence[tuple[float, float]], pen: QPen, symbol: str | None = None
    ) -> None:
        pen.setCosmetic(True)
        xs, ys = [x for x, _ in points], [y for _, y in points]
        looks = {"symbol": symbol, "symbolSize": 7, "symbolBrush": pen.color(), "symbolPen": None}
        options = looks if symbol and len(points) <= 60 else {}
        self.plotItem.plot(xs, ys, pen=pen, antialias=True, **options)


def _style_axes(plot: pg.PlotItem, colours: Colours) -> None:
    ink, line = QColor(colours.muted), QColor(colours.line)
    for name in ("left", "bottom"):
        axis = plot.getAxis(name)
        axis.setPen(QPen(line, 1))
        axis.setTextPen(ink)
        axis.setTickFont(text_font(TextSize.SMALL, tabular=True))
        axis.setStyle(tickLength=0, tickTextOffset=8, maxTickLevel=0)
        axis.setZValue(-100)
        axis.enableAutoSIPrefix(False)
    plot.showGrid(x=False, y=True, alpha=0.7)


def _goal_line(content: ChartContent, colours: Colours) -> pg.InfiniteLine:
    ink = QColor(colours.text)
    pen = QPen(ink, 1.5, Qt.PenStyle.DashLine)
    pen.setCosmetic(True)
    options = {
        "position": 0.005,
        "color": ink,
        "fill": QColor(colours.panel),
        "anchors": [(0, 1), (0, 1)],
    }
    line = pg.InfiniteLine(
        content.goal, angle=0, pen=pen, label=content.goal_label, labelOpts=options
    )
    line.label.setFont(text_font(TextSize.SMALL))
    return line


class _KeyedBars(pg.BarGraphItem):  # type: ignore[misc]
    """The bars of one series, which know what they stand for."""

    def __init__(
        self, bars: Bars, xs: Sequence[float], below: Sequence[float], width: float
    ) -> None:
        self.key = bars.key
        super().__init__(
            x=list(xs),
            y0=list(below),
            height=list(bars.heights),
            width=width,
            pen=None,
            brush=bars.fill,
        )


def _faint(colours: Colours) -> QColor:
    colour = QColor(colours.text)
    colour.setAlpha(18)
    return colour
