# SPDX-License-Identifier: GPL-3.0-or-later
"""The weekly chart as a control: a week can be pointed at and opened, the view moved and zoomed."""

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from glutetimer.gui.progress.chart import LEAST_WEEKS, ChartContent, WeeklyPlot

LEAST_HEIGHT_PX = 230
ZOOM_STEP = 1.25
NOTCH = 120


class WeeklyChart(QWidget):
    """Stacked bars by week.

    The mouse points at a week, a click opens it, dragging moves the view, the wheel zooms with Ctrl
    or with the focus here. Arrow keys point, Enter opens, + and − zoom, 0 shows all of it again.

    Attributes:
        plot: The drawing.

    Signals:
        week_pointed(int): Index of the week pointed at; -1 for none.
        week_chosen(int): A week was clicked, or Enter was pressed on it.
        weeks_missed(int): The view reaches so many weeks back, more than are there.
    """

    week_pointed = Signal(int)
    week_chosen = Signal(int)
    weeks_missed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._pointed = -1
        self._grip: QPointF | None = None
        self._is_dragged = False
        self._weeks_at_most = 0
        self.plot = WeeklyPlot()
        self.plot.viewport().installEventFilter(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.plot)

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
        view = self.plot.view if keeps_view and self.plot.weeks else None
        self._pointed, self._weeks_at_most = -1, max(weeks_at_most, len(content.labels))
        self.plot.draw(content, view)

    def point_at(self, index: int) -> None:
        """Point at a week; -1 for none."""
        index = index if 0 <= index < self.plot.weeks else -1
        if index != self._pointed:
            self._pointed = index
            self._bring_into_view(index)
            self.plot.mark(index)
            self.week_pointed.emit(index)

    def zoom(self, factor: float, at: float | None = None) -> None:
        """Show fewer or more weeks.

        Args:
            factor: Above 1 for fewer.
            at: What stays in its place, in weeks from the last one; None for the right edge.
        """
        left, right = self.plot.view
        width = min(max((right - left) / factor, LEAST_WEEKS), self._weeks_at_most)
        at = right if at is None else at
        right = at + (right - at) * width / (right - left)
        self._look_at(right - width, right)

    def pan(self, weeks: float) -> None:
        """Move the view; above 0 to later weeks."""
        left, right = self.plot.view
        self._look_at(left + weeks, right + weeks)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Point, open and zoom."""
        count = self.plot.weeks
        start = self._pointed if self._pointed >= 0 else count
        targets = {
            Qt.Key.Key_Left: max(0, start - 1),
            Qt.Key.Key_Right: min(count - 1, start + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: count - 1,
            Qt.Key.Key_Escape: -1,
        }
        zooms = {Qt.Key.Key_Plus: ZOOM_STEP, Qt.Key.Key_Equal: ZOOM_STEP, Qt.Key.Key_Minus: 0.8}
        key = Qt.Key(event.key())
        if key in targets and count:
            self.point_at(targets[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._pointed >= 0:
            self.week_chosen.emit(self._pointed)
        elif key in zooms and count:
            self.zoom(zooms[key])
        elif key == Qt.Key.Key_0 and count:
            self._look_at(0.5 - count, 0.5)
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
            self.point_at(self.plot.weeks - 1)

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
            self.pan(-moved_px * self.plot.weeks_per_pixel())

    def _handle_wheel(self, event: QWheelEvent) -> bool:
        turned = event.angleDelta()
        is_sideways = abs(turned.x()) > abs(turned.y())
        is_meant = self.plot.weeks and (is_sideways or self.hasFocus() or _has_ctrl(event))
        event.setAccepted(bool(is_meant))
        if is_meant and is_sideways:
            left, right = self.plot.view
            self.pan(-turned.x() / NOTCH * (right - left) / 12)
        elif is_meant and turned.y():
            index = self.plot.index_at(event.position())
            at = None if index < 0 else index - self.plot.weeks + 1.0
            self.zoom(ZOOM_STEP ** (turned.y() / NOTCH), at)
        return True

    def _bring_into_view(self, index: int) -> None:
        if index < 0:
            return
        x = index - self.plot.weeks + 1
        left, right = self.plot.view
        if x - 0.5 < left - 0.1 * (right - left) or x < left:
            self._look_at(x - 0.5, x - 0.5 + right - left)
        elif x > right:
            self._look_at(x + 0.5 - (right - left), x + 0.5)

    def _look_at(self, left: float, right: float) -> None:
        """Look at a part, moved back to where there are weeks."""
        lowest, highest = 0.5 - self._weeks_at_most, 0.5
        width = min(right - left, highest - lowest)
        left = max(lowest, min(left, highest - width))
        self.plot.look_at(left, left + width)
        if left < 0.5 - self.plot.weeks - 0.01:
            self.weeks_missed.emit(round(0.5 - left))


def _has_ctrl(event: QWheelEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
