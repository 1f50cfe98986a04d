# SPDX-License-Identifier: GPL-3.0-or-later
"""The weekly bars; the only module that imports pyqtgraph, when Progress first opens.

x is the index of the week from 0, y is minutes of time under tension.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from glutetimer.gui.colours import Colours
from glutetimer.gui.fonts import TextSize, text_font
from glutetimer.gui.widgets.painting import mixed

BAR_WIDTH = 0.6
OUTLINE_WIDTH = 0.72
LABEL_ROOM_PX = 56
LEAST_HEIGHT_PX = 230
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


class WeeklyChart(QWidget):
    """Stacked bars by week, with a week that can be pointed at by mouse or arrow keys.

    Signals:
        week_pointed(int): Index of the week pointed at; -1 for none.
        week_chosen(int): A week was clicked, or Enter was pressed on it.
    """

    week_pointed = Signal(int)
    week_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._content: ChartContent | None = None
        self._pointed = -1
        self._plot = pg.PlotWidget(enableMenu=False)
        self._plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._plot.setFrameShape(self._plot.Shape.NoFrame)
        self._plot.hideButtons()
        self._plot.setMouseEnabled(x=False, y=False)
        self._plot.viewport().setMouseTracking(True)
        self._plot.viewport().installEventFilter(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._plot)
        self._plot.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    def sizeHint(self) -> QSize:
        """Return the least height at which bars can be compared; a page gives it more."""
        return QSize(320, LEAST_HEIGHT_PX)

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    @property
    def pointed(self) -> int:
        """Return the index of the week pointed at; -1 for none."""
        return self._pointed

    def bar_minutes(self) -> dict[str, list[float]]:
        """Return the heights of the bars as drawn, in minutes, by the key of their series."""
        return {
            item.key: [float(height) for height in item.opts["height"]]
            for item in self._plot.getPlotItem().items
            if isinstance(item, _KeyedBars)
        }

    def column_rect_x(self, index: int) -> float:
        """Return the middle of a week's column, in this widget's pixels."""
        box = self._plot.getPlotItem().vb
        point = self._plot.mapFromScene(box.mapViewToScene(QPointF(index, 0.0)))
        return float(self._plot.mapTo(self, point).x())

    def show_content(self, content: ChartContent) -> None:
        """Draw other weeks."""
        self._content = content
        self._pointed = -1
        self._draw()

    def point_at(self, index: int) -> None:
        """Point at a week; -1 for none."""
        count = len(self._content.labels) if self._content else 0
        index = index if 0 <= index < count else -1
        if index != self._pointed:
            self._pointed = index
            self._mark()
            self.week_pointed.emit(index)

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and text size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys, Home and End point at a week, Enter opens it."""
        count = len(self._content.labels) if self._content else 0
        start = self._pointed if self._pointed >= 0 else count
        targets = {
            Qt.Key.Key_Left: max(0, start - 1),
            Qt.Key.Key_Right: min(count - 1, start + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: count - 1,
            Qt.Key.Key_Escape: -1,
        }
        key = Qt.Key(event.key())
        if key in targets and count:
            self.point_at(targets[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._pointed >= 0:
            self.week_chosen.emit(self._pointed)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Point at the last week, so that the keyboard has a place to start from."""
        super().focusInEvent(event)
        by_key = event.reason() in {
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        }
        if self._content and self._pointed < 0 and by_key:
            self.point_at(len(self._content.labels) - 1)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Point nowhere."""
        super().focusOutEvent(event)
        self.point_at(-1)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Follow the mouse over the plot."""
        if isinstance(event, QMouseEvent):
            return self._handle_mouse(event)
        if event.type() is QEvent.Type.Leave and not self.hasFocus():
            self.point_at(-1)
        return False

    def _handle_mouse(self, event: QMouseEvent) -> bool:
        index = self._index_at(event.position())
        if event.type() is QEvent.Type.MouseMove:
            self.point_at(index)
            return False
        if event.type() is QEvent.Type.MouseButtonRelease and index >= 0:
            self.week_chosen.emit(index)
        event.accept()
        return True

    def _index_at(self, position: QPointF) -> int:
        box = self._plot.getPlotItem().vb
        scene = self._plot.mapToScene(position.toPoint())
        if self._content is None or not box.sceneBoundingRect().contains(scene):
            return -1
        index = round(box.mapSceneToView(scene).x())
        return index if 0 <= index < len(self._content.labels) else -1

    def _draw(self) -> None:
        content = self._content
        if content is None:
            return
        colours = Colours.of(self.palette())
        self._plot.setBackground(QColor(colours.panel))
        plot = self._plot.getPlotItem()
        plot.clear()
        self._style_axes(content, colours)
        self._draw_planned(content, colours)
        heights = self._draw_stack(content)
        self._draw_running(content, heights, colours)
        self._draw_lines(content, colours)
        top = max([content.goal, *content.planned, *heights, 5.0])
        plot.setXRange(-0.5, len(content.labels) - 0.5, padding=0.01)
        plot.setYRange(0, top * 1.1, padding=0)
        self._marker = pg.LinearRegionItem(
            values=(0, 0), movable=False, pen=pg.mkPen(None), brush=_faint(colours)
        )
        self._marker.setZValue(-20)
        plot.addItem(self._marker)
        self._mark()

    def _mark(self) -> None:
        if self._content is None:
            return
        self._marker.setVisible(self._pointed >= 0)
        self._marker.setRegion((self._pointed - 0.5, self._pointed + 0.5))

    def _style_axes(self, content: ChartContent, colours: Colours) -> None:
        plot = self._plot.getPlotItem()
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many labels as fit."""
        super().resizeEvent(event)
        if self._content is not None:
            axis = self._plot.getPlotItem().getAxis("bottom")
            axis.setTicks([self._ticks(self._content.labels)])

    def _draw_planned(self, content: ChartContent, colours: Colours) -> None:
        pen = QPen(QColor(colours.muted), 1, Qt.PenStyle.DashLine)
        pen.setCosmetic(True)
        shown = [(x, height) for x, height in enumerate(content.planned) if height]
        self._plot.addItem(
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
            self._plot.addItem(_KeyedBars(bars, heights))
            heights = [low + more for low, more in zip(heights, bars.minutes, strict=True)]
        return heights

    def _draw_running(
        self, content: ChartContent, heights: Sequence[float], colours: Colours
    ) -> None:
        """Hatch the week that is not over yet."""
        if content.running and heights and heights[-1]:
            hatch = QBrush(QColor(colours.panel), Qt.BrushStyle.BDiagPattern)
            self._plot.addItem(
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
            options = {"position": 0.01, "color": ink, "anchors": [(0, 1), (0, 1)]}
            line = pg.InfiniteLine(
                content.goal, angle=0, pen=pen, label=content.goal_label, labelOpts=options
            )
            line.label.setFont(text_font(TextSize.SMALL))
            self._plot.addItem(line)
        points = [(x, y) for x, y in enumerate(content.average) if y is not None]
        if len(points) > 1:
            pen = QPen(ink, 2)
            pen.setCosmetic(True)
            self._plot.plot([x for x, _ in points], [y for _, y in points], pen=pen, antialias=True)


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
