# SPDX-License-Identifier: GPL-3.0-or-later
"""Loads what draws the weekly chart, while the page around it shows and answers already."""

import sys
from importlib import import_module
from threading import Thread

from PySide6.QtCore import QLineF, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from glutetimer.gui.colours import Colours

CHART = "glutetimer.gui.progress.chart"
LOOK_MS = 10
_LINES = 4


class WaitingChart(QWidget):
    """Empty lines where the chart will be; when they are shown, what draws it is loaded.

    Signals:
        ended: It is loaded, or can't be: then whoever imports it learns why.
    """

    ended = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._thread: Thread | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines."""
        painter = QPainter(self)
        painter.setPen(QColor(Colours.of(self.palette()).line))
        for line in range(1, _LINES + 1):
            y = self.height() * line / (_LINES + 1)
            painter.drawLine(QLineF(0, y, self.width(), y))

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to load as soon as nothing else is to be done, so that the lines are seen first."""
        super().showEvent(event)
        if self._thread is None:
            self._timer.start()

    def _look(self) -> None:
        if self._thread is None:
            # No daemon: Python would end it in the middle of Qt when the program is left.
            self._thread = Thread(target=import_module, args=(CHART,), name="chart")
            self._thread.start()
        elif not self._thread.is_alive():
            self._timer.stop()
            self.ended.emit()


def is_chart_loaded() -> bool:
    """Tell whether it is loaded whole; another thread may be half through."""
    return hasattr(sys.modules.get(CHART), "WeeklyPlot")
