# SPDX-License-Identifier: GPL-3.0-or-later
"""The weekly chart as a control: a week can be pointed at and opened, the view moved and zoomed."""

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from glutetimer.gui.progress.chart import WeeklyPlot
from glutetimer.gui.progress.chart_content import ChartContent
from glutetimer.gui.progress.sight import Sight

# The least height at which bars can be compared; a page gives it more.
LEAST_SIZE = QSize(320, 230)
ZOOM_STEP = 1.25
NOTCH = 120


class WeeklyChart(QWidget):
    """Stacked bars by week.

    The mouse points at a week, a click opens it, dragging moves the view, the wheel zooms with Ctrl
    or with the focus here. Arrow keys point, Enter opens, + and − zoom, 0 shows all of it again.

    Attributes:
        plot: The drawing.
        sight: Moves and zooms what is seen of it.

    Signals:
        week_pointed(int): Index of the week pointed at; -1 for none.
        week_chosen(int): A week was clicked, or Enter was pressed on it.
        view_missed(float, float): The view reaches weeks that are not drawn, or is so wide or
            narrow that other columns would serve it better; in weeks from this one.
    """

    week_pointed = Signal(int)
    week_chosen = Signal(int)
    view_missed = Signal(float, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(LEAST_SIZE)
        self._pointed = -1
        self._grip: QPointF | None = None
        self._is_dragged = False
        self.plot = WeeklyPlot()
        self.plot.viewport().installEventFilter(self)
        self.sight = Sight(self.plot, self)
        self.sight.view_missed.connect(self.view_missed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.plot)

    @property
    def pointed(self) -> int:
        """Return the index of the week pointed at; -1 for none."""
        return self._pointed

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
        view = self.plot.view if keeps_view and self.plot.columns else None
        self._pointed = -1
        self.plot.draw(content, view)
        self.sight.set_limit(weeks_at_most, is_all=not keeps_view)

    def point_at(self, index: int) -> None:
        """Point at a week; -1 for none."""
        index = index if 0 <= index < self.plot.columns else -1
        if index != self._pointed:
            self._pointed = index
            self.sight.bring_into_view(index)
            self.plot.mark(index)
            self.week_pointed.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Point, open and zoom."""
        count = self.plot.columns
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
            self.week_chosen.emit(self._pointed)
        elif key in zooms and count:
            self.sight.zoom(zooms[key])
        elif key == Qt.Key.Key_0 and count:
            self.sight.show_all()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Point at the last week, so that the keyboard has a place to start from."""
        super().focusInEvent(event)
        by_key = event.reason() in {
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        }
        if self._pointed < 0 and by_key:
            self.point_at(self.plot.columns - 1)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Point nowhere."""
        super().focusOutEvent(event)
        self.point_at(-1)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Follow the mouse over the plot."""
        if isinstance(event, QMouseEvent):
            return self._handle_mouse(event)
        if isinstance(event, QWheelEvent):
            return self._handle_wheel(event)
        if event.type() is QEvent.Type.Leave and not self.hasFocus():
            self.point_at(-1)
        return False

    def _handle_mouse(self, event: QMouseEvent) -> bool:
        position = event.position()
        kind = event.type()
        if kind is QEvent.Type.MouseMove:
            if event.buttons() & Qt.MouseButton.LeftButton and self._grip is not None:
                self._drag_to(position)
            else:
                self.point_at(self.plot.index_at(position))
            return False
        if kind is QEvent.Type.MouseButtonPress:
            self._grip, self._is_dragged = position, False
        elif kind is QEvent.Type.MouseButtonRelease:
            index = self.plot.index_at(position)
            if not self._is_dragged and index >= 0:
                self.week_chosen.emit(index)
            self._grip = None
        event.accept()
        return True

    def _drag_to(self, position: QPointF) -> None:
        assert self._grip is not None
        moved_px = position.x() - self._grip.x()
        if self._is_dragged or abs(moved_px) >= QApplication.startDragDistance():
            self._is_dragged, self._grip = True, position
            self.point_at(-1)
            self.sight.pan(-moved_px * self.plot.weeks_per_pixel())

    def _handle_wheel(self, event: QWheelEvent) -> bool:
        turned = event.angleDelta()
        is_sideways = abs(turned.x()) > abs(turned.y())
        is_meant = self.plot.columns and (is_sideways or self.hasFocus() or _has_ctrl(event))
        event.setAccepted(bool(is_meant))
        if is_meant and is_sideways:
            left, right = self.plot.view
            self.sight.pan(-turned.x() / NOTCH * (right - left) / 12)
        elif is_meant and turned.y():
            index = self.plot.index_at(event.position())
            at = None if index < 0 else self.plot.x_of(index)
            self.sight.zoom(ZOOM_STEP ** (turned.y() / NOTCH), at)
        return True

    def _step_to(self, index: int) -> None:
        """Point at the next column; where it is not drawn yet, move the view there first."""
        x, last = self.plot.x_of(index), self.plot.columns - 1
        is_there = 0.5 - self.sight.weeks_at_most < x < 0.5
        if is_there and not 0 <= index <= last:
            self.sight.pan(self.plot.each if index > last else -self.plot.each)
            index = self.plot.index_of(x)
        self.point_at(min(max(index, 0), self.plot.columns - 1))


def _has_ctrl(event: QWheelEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
