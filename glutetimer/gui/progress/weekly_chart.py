# SPDX-License-Identifier: GPL-3.0-or-later
"""The weekly chart as a control: a week can be pointed at and opened, the view moved and zoomed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from glutetimer.gui.progress.chart_content import EMPTY, ChartContent
from glutetimer.gui.progress.chart_loading import WaitingChart, is_chart_loaded
from glutetimer.gui.progress.chart_mouse import ZOOM_STEP, ChartMouse
from glutetimer.gui.progress.sight import Sight

if TYPE_CHECKING:
    from glutetimer.gui.progress.chart import WeeklyPlot

# The least height at which bars can be compared; a page gives it more.
LEAST_SIZE = QSize(320, 230)
_BY_TAB = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}


class WeeklyChart(QWidget):
    """Stacked bars by week.

    The mouse points at a week, a click opens it, dragging moves the view, the wheel zooms with Ctrl
    or with the focus here. Arrow keys point, Enter opens, + and − zoom, 0 shows all of it again.

    What draws is loaded when weeks are to be seen, and empty lines show until it is there.

    Signals:
        week_pointed(int): Index of the week pointed at; -1 for none.
        week_chosen(int): A week was clicked, or Enter was pressed on it.
        view_missed(float, float): The view reaches weeks that are not drawn, or is so wide or
            narrow that other columns would serve it better; in weeks from this one.
        view_moved: Another part is seen.
        loaded: What draws is there now, or can't be loaded.
    """

    week_pointed = Signal(int)
    week_chosen = Signal(int)
    view_missed = Signal(float, float)
    view_moved = Signal()
    loaded = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(LEAST_SIZE)
        self._pointed = self._opened = -1
        self._content, self._weeks_at_most = EMPTY, 0
        self._plot: WeeklyPlot | None = None
        self._sight: Sight | None = None
        self._waiting: WaitingChart | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def plot(self) -> "WeeklyPlot":
        """Return the drawing; made now, whatever that takes, if it was not yet."""
        self._make_plot()
        assert self._plot is not None
        return self._plot

    @property
    def sight(self) -> Sight:
        """Return what moves and zooms the part that is seen of it, likewise."""
        self._make_plot()
        assert self._sight is not None
        return self._sight

    @property
    def is_waiting(self) -> bool:
        """Tell whether there is something to draw, but not yet what draws it."""
        return self._plot is None and self._content is not EMPTY

    @property
    def pointed(self) -> int:
        """Return the index of the week pointed at; -1 for none."""
        return self._pointed

    @property
    def is_moved(self) -> bool:
        """Tell whether the user zoomed or dragged, and sees something else than was asked for."""
        return self._sight is not None and self._sight.is_moved

    @property
    def seen(self) -> range:
        """Return the indices of the weeks that are seen."""
        if self._plot is None or not self.is_moved:
            return range(self._content.columns)
        return self._plot.seen

    def column_x(self, index: int) -> float:
        """Return the middle of a week's column, in this widget's pixels."""
        return float(self.plot.column_x(index) + self.plot.x())

    def show_content(
        self, content: ChartContent, weeks_at_most: int, *, keeps_view: bool = False
    ) -> None:
        """Draw other weeks.

        Args:
            content: The weeks.
            weeks_at_most: How many there are in all; the view reaches no further.
            keeps_view: Look at the same weeks as before.
        """
        self._pointed = -1
        self._content, self._weeks_at_most = content, weeks_at_most
        if self._plot is not None:
            self._draw(keeps_view=keeps_view)
        elif is_chart_loaded():
            self._make_plot()
        elif self._waiting is None:
            self._waiting = WaitingChart(self)
            self._waiting.ended.connect(self.loaded)
            self._waiting.ended.connect(self._make_plot)
            self._column.addWidget(self._waiting)

    def point_at(self, index: int) -> None:
        """Point at a week; -1 for none."""
        index = index if 0 <= index < self._content.columns else -1
        if index != self._pointed:
            self._pointed = index
            self.sight.bring_into_view(index)
            self.plot.mark(index)
            self.week_pointed.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Point, open and zoom."""
        count = self._content.columns
        start = self._pointed if self._pointed >= 0 else count
        steps = {Qt.Key.Key_Left: start - 1, Qt.Key.Key_Right: start + 1}
        targets = {
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: count - 1,
            Qt.Key.Key_Escape: -1,
        }
        zooms = {Qt.Key.Key_Plus: ZOOM_STEP, Qt.Key.Key_Equal: ZOOM_STEP, Qt.Key.Key_Minus: 0.8}
        key = Qt.Key(event.key())
        if key in targets and count:
            self.point_at(targets[key])
        elif key in steps and count:
            self._step_to(steps[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._pointed >= 0:
            self._opened = self._pointed
            self.week_chosen.emit(self._pointed)
        elif key in zooms and count:
            self.sight.zoom(zooms[key])
        elif key == Qt.Key.Key_0 and count:
            self.sight.show_all()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Point at the week that was opened, or the last, for the keyboard to start from."""
        super().focusInEvent(event)
        by_key = event.reason() in _BY_TAB
        if self._pointed < 0 and (by_key or self._opened >= 0):
            self.point_at(self._opened if self._opened >= 0 else self._content.columns - 1)
        self._opened = -1

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Point nowhere."""
        super().focusOutEvent(event)
        self.point_at(-1)

    def _make_plot(self) -> None:
        if self._plot is not None:
            return
        from glutetimer.gui.progress.chart import WeeklyPlot

        if self._waiting is not None:
            self._waiting.deleteLater()
            self._waiting.hide()
        self._plot = WeeklyPlot(self)
        self._mouse = ChartMouse(self)
        self._sight = Sight(self._plot, self)
        self._sight.view_missed.connect(self.view_missed)
        self._sight.moved.connect(self.view_moved)
        self._column.addWidget(self._plot)
        self._plot.show()  # else Qt shows it later, and all is painted twice
        if self._content is not EMPTY:
            self._draw(keeps_view=False)

    def _draw(self, *, keeps_view: bool) -> None:
        view = self.plot.view if keeps_view and self.plot.columns else None
        self.plot.draw(self._content, view)
        self.sight.set_limit(self._weeks_at_most, is_all=not keeps_view)

    def _step_to(self, index: int) -> None:
        """Point at the next column; where it is not drawn yet, move the view there first."""
        x, last = self.plot.x_of(index), self.plot.columns - 1
        is_there = 0.5 - self.sight.weeks_at_most < x < 0.5
        if is_there and not 0 <= index <= last:
            self.sight.pan(self.plot.each if index > last else -self.plot.each)
            index = self.plot.index_of(x)
        self.point_at(min(max(index, 0), self.plot.columns - 1))
