# SPDX-License-Identifier: GPL-3.0-or-later
"""The drawing of the weekly bars; the only module that imports pyqtgraph, when Progress opens.

x is the index of the week from 0, y is minutes of time under tension.
"""

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
MS_PER_MINUTE = 60_000
_SHADE_STEP = 0.22


@dataclass(frozen=True, slots=True)
class Bars:
    """One colour of the stack: its fill and its minutes, one for each week."""

    key: str
    fill: QColor
    minutes: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class ChartContent:
    """What the chart draws.

    Attributes:
        labels: Short name of each week.
        bars: The stack, from the bottom up.
        planned: Minutes that the circuits asked for, drawn as an outline behind the bars.
        average: Four-week average in minutes; None where there are too few weeks.
        goal: Minutes a week, 0 for none.
        running: The last week is not over yet.
    """

    labels: tuple[str, ...]
    bars: tuple[Bars, ...]
    planned: tuple[float, ...]
    average: tuple[float | None, ...]
    goal: float
    goal_label: str
    running: bool = True


def shaded(colour: QColor, shade: int, shades: int, colours: Colours) -> QColor:
    """Return the fill of one of several series of a group, told apart by lightness."""
    if shades < 2 or not shade:
        return colour
    share = min(0.7, _SHADE_STEP * shade if shades < 4 else 0.7 * shade / (shades - 1))
    return mixed(colour, colours.background if colours.is_dark else colours.text, share)


class WeeklyPlot(pg.PlotWidget):  # type: ignore[misc]
    """The drawing: axes, bars, lines, and a mark behind one week."""

    def __init__(self) -> None:
        super().__init__(enableMenu=False)
        self._content: ChartContent | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(self.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.hideButtons()
        self.setMouseEnabled(x=False, y=False)
        self.viewport().setMouseTracking(True)

    @property
    def weeks(self) -> int:
        """Return the number of weeks drawn."""
        return len(self._content.labels) if self._content else 0

    def bar_minutes(self) -> dict[str, list[float]]:
        """Return the heights of the bars as drawn, in minutes, by the key of their series."""
        return {
            item.key: [float(height) for height in item.opts["height"]]
            for item in self.getPlotItem().items
            if isinstance(item, _KeyedBars)
        }

    def column_x(self, index: int) -> float:
        """Return the middle of a week's column, in this widget's pixels."""
        box = self.getPlotItem().vb
        return float(self.mapFromScene(box.mapViewToScene(QPointF(index, 0.0))).x())

    def index_at(self, position: QPointF) -> int:
        """Return the week at a place of the viewport; -1 for none."""
        box = self.getPlotItem().vb
        scene = self.mapToScene(position.toPoint())
        if not self.weeks or not box.sceneBoundingRect().contains(scene):
            return -1
        index = round(box.mapSceneToView(scene).x())
        return index if 0 <= index < self.weeks else -1

    def draw(self, content: ChartContent) -> None:
        """Draw other weeks; none is marked."""
        self._content = content
        colours = Colours.of(self.palette())
        self.setBackground(QColor(colours.panel))
        plot = self.getPlotItem()
        plot.clear()
        self._style_axes(content, colours)
        self._draw_planned(content, colours)
        heights = self._draw_stack(content)
        self._draw_running(content, heights, colours)
        self._draw_lines(content, colours)
        top = max([content.goal, *content.planned, *heights, 5.0])
        plot.setXRange(-0.5, len(content.labels) - 0.5, padding=0.01)
        plot.setYRange(0, top * 1.1, padding=0)
        self._mark = pg.LinearRegionItem(
            values=(0, 0), movable=False, pen=pg.mkPen(None), brush=_faint(colours)
        )
        self._mark.setZValue(-20)
        plot.addItem(self._mark)
        self.mark(-1)

    def mark(self, index: int) -> None:
        """Mark a week; -1 for none."""
        if self._content is not None:
            self._mark.setVisible(index >= 0)
            self._mark.setRegion((index - 0.5, index + 0.5))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many labels as fit."""
        super().resizeEvent(event)
        # pyqtgraph resizes once before this class has set itself up.
        content: ChartContent | None = getattr(self, "_content", None)
        if content is not None:
            self.getPlotItem().getAxis("bottom").setTicks([self._ticks(content.labels)])

    def _style_axes(self, content: ChartContent, colours: Colours) -> None:
        plot = self.getPlotItem()
        ink, line = QColor(colours.muted), QColor(colours.line)
        for name in ("left", "bottom"):
            axis = plot.getAxis(name)
            axis.setPen(QPen(line, 1))
            axis.setTextPen(ink)
            axis.setTickFont(text_font(TextSize.SMALL, tabular=True))
            axis.setStyle(tickLength=0, tickTextOffset=8, maxTickLevel=0)
            axis.setZValue(-100)
        plot.getAxis("bottom").setTicks([self._ticks(content.labels)])
        plot.showGrid(x=False, y=True, alpha=0.7)

    def _ticks(self, labels: Sequence[str]) -> list[tuple[int, str]]:
        """Return as many labels as there is room for, this week's always among them."""
        room = max(1, self.width() // LABEL_ROOM_PX)
        step = max(1, -(-len(labels) // room))
        last = len(labels) - 1
        return [(index, labels[index]) for index in range(last, -1, -step)]

    def _draw_planned(self, content: ChartContent, colours: Colours) -> None:
        pen = QPen(QColor(colours.muted), 1, Qt.PenStyle.DashLine)
        pen.setCosmetic(True)
        shown = [(x, height) for x, height in enumerate(content.planned) if height]
        self.addItem(
            pg.BarGraphItem(
                x=[x for x, _ in shown],
                height=[height for _, height in shown],
                width=OUTLINE_WIDTH,
                pen=pen,
                brush=QBrush(Qt.BrushStyle.NoBrush),
            )
        )

    def _draw_stack(self, content: ChartContent) -> list[float]:
        heights = [0.0] * len(content.labels)
        for bars in content.bars:
            self.addItem(_KeyedBars(bars, heights))
            heights = [low + more for low, more in zip(heights, bars.minutes, strict=True)]
        return heights

    def _draw_running(
        self, content: ChartContent, heights: Sequence[float], colours: Colours
    ) -> None:
        """Hatch the week that is not over yet."""
        if content.running and heights and heights[-1]:
            hatch = QBrush(QColor(colours.panel), Qt.BrushStyle.BDiagPattern)
            self.addItem(
                pg.BarGraphItem(
                    x=[len(heights) - 1],
                    height=[heights[-1]],
                    width=BAR_WIDTH,
                    pen=None,
                    brush=hatch,
                )
            )

    def _draw_lines(self, content: ChartContent, colours: Colours) -> None:
        ink = QColor(colours.text)
        if content.goal:
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
            self.addItem(line)
        points = [(x, y) for x, y in enumerate(content.average) if y is not None]
        if len(points) > 1:
            pen = QPen(ink, 2)
            pen.setCosmetic(True)
            self.plotItem.plot(
                [x for x, _ in points], [y for _, y in points], pen=pen, antialias=True
            )


class _KeyedBars(pg.BarGraphItem):  # type: ignore[misc]
    """The bars of one series, which know what they stand for."""

    def __init__(self, bars: Bars, below: Sequence[float]) -> None:
        self.key = bars.key
        super().__init__(
            x=list(range(len(bars.minutes))),
            y0=list(below),
            height=list(bars.minutes),
            width=BAR_WIDTH,
            pen=None,
            brush=bars.fill,
        )


def _faint(colours: Colours) -> QColor:
    colour = QColor(colours.text)
    colour.setAlpha(18)
    return colour
