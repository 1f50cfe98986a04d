# SPDX-License-Identifier: GPL-3.0-or-later
"""The weekly chart as a control: a week can be pointed at and opened, by mouse and by keyboard."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from glutetimer.gui.progress.chart import ChartContent, WeeklyPlot

LEAST_HEIGHT_PX = 230


class WeeklyChart(QWidget):
    """Stacked bars by week, with a week that can be pointed at by mouse or arrow keys.

    Attributes:
        plot: The drawing.

    Signals:
        week_pointed(int): Index of the week pointed at; -1 for none.
        week_chosen(int): A week was clicked, or Enter was pressed on it.
    """

    week_pointed = Signal(int)
    week_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._pointed = -1
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

    def show_content(self, content: ChartContent) -> None:
        """Draw other weeks."""
        self._pointed = -1
        self.plot.draw(content)

    def point_at(self, index: int) -> None:
        """Point at a week; -1 for none."""
        index = index if 0 <= index < self.plot.weeks else -1
        if index != self._pointed:
            self._pointed = index
            self.plot.mark(index)
            self.week_pointed.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys, Home and End point at a week, Enter opens it."""
        count = self.plot.weeks
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
        if event.type() is QEvent.Type.Leave and not self.hasFocus():
            self.point_at(-1)
        return False

    def _handle_mouse(self, event: QMouseEvent) -> bool:
        index = self.plot.index_at(event.position())
        if event.type() is QEvent.Type.MouseMove:
            self.point_at(index)
            return False
        if event.type() is QEvent.Type.MouseButtonRelease and index >= 0:
            self.week_chosen.emit(index)
        event.accept()
        return True
