# SPDX-License-Identifier: GPL-3.0-or-later
"""The mouse over the weekly chart: it points, opens, drags, and its wheel zooms."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from glutetimer.gui.progress.weekly_chart import WeeklyChart

ZOOM_STEP = 1.25
NOTCH = 120


class ChartMouse(QObject):
    """Follows the mouse over the plot of a chart."""

    def __init__(self, chart: "WeeklyChart") -> None:
        super().__init__(chart)
        self._chart = chart
        self._grip: QPointF | None = None
        self._is_dragged = False
        chart.plot.viewport().installEventFilter(self)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Follow the mouse over the plot."""
        if isinstance(event, QMouseEvent):
            return self._handle_mouse(event)
        if isinstance(event, QWheelEvent):
            return self._handle_wheel(event)
        if event.type() is QEvent.Type.Leave and not self._chart.hasFocus():
            self._chart.point_at(-1)
        return False

    def _handle_mouse(self, event: QMouseEvent) -> bool:
        position = event.position()
        kind = event.type()
        if kind is QEvent.Type.MouseMove:
            if event.buttons() & Qt.MouseButton.LeftButton and self._grip is not None:
                self._drag_to(position)
            else:
                self._chart.point_at(self._chart.plot.index_at(position))
            return False
        if event.button() is not Qt.MouseButton.LeftButton:
            return False
        if kind is QEvent.Type.MouseButtonPress:
            self._grip, self._is_dragged = position, False
        elif kind is QEvent.Type.MouseButtonRelease:
            index = self._chart.plot.index_at(position)
            if not self._is_dragged and index >= 0:
                self._chart.week_chosen.emit(index)
            self._grip = None
        event.accept()
        return True

    def _drag_to(self, position: QPointF) -> None:
        assert self._grip is not None
        moved_px = position.x() - self._grip.x()
        if self._is_dragged or abs(moved_px) >= QApplication.startDragDistance():
            self._is_dragged, self._grip = True, position
            self._chart.point_at(-1)
            self._chart.sight.pan(-moved_px * self._chart.plot.weeks_per_pixel())

    def _handle_wheel(self, event: QWheelEvent) -> bool:
        turned = event.angleDelta()
        is_sideways = abs(turned.x()) > abs(turned.y())
        is_meant = self._chart.plot.columns and (
            is_sideways or self._chart.hasFocus() or _has_ctrl(event)
        )
        event.setAccepted(bool(is_meant))
        if is_meant and is_sideways:
            left, right = self._chart.plot.view
            self._chart.sight.pan(-turned.x() / NOTCH * (right - left) / 12)
        elif is_meant and turned.y():
            index = self._chart.plot.index_at(event.position())
            at = None if index < 0 else self._chart.plot.x_of(index)
            self._chart.sight.zoom(ZOOM_STEP ** (turned.y() / NOTCH), at)
        return True


def _has_ctrl(event: QWheelEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
