# SPDX-License-Identifier: GPL-3.0-or-later
"""Loads what draws the weekly chart, while the page around it shows and answers already."""

import sys
from collections.abc import Iterator
from importlib import import_module
from threading import Thread

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QLineF, QObject, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from glutetimer.gui.colours import Colours

CHART = "glutetimer.gui.progress.chart"
NUMBERS = "numpy"  # half of what pyqtgraph needs, and nothing of Qt
LOOK_MS = 10
_LINES = 4
_AT_ONCE = 12
_STEP_S = 0.005


class ChartLoading(QTimer):
    """Loads it in the window's thread between events, a few ms at a time but for the last step.

    PySide makes a class of Qt when somebody asks for it first, and crashes where two threads ask at
    once; pyqtgraph asks for all.

    Signals:
        ended: It is loaded, or can't be: then whoever imports it learns why.
    """

    ended = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Iterator[None] | None = None
        self.timeout.connect(self._step)

    def begin(self, after_ms: int = 0) -> None:
        """Begin in so many ms, unless it was begun."""
        if self._steps is None:
            self._steps = _steps()
            self.start(after_ms)

    def _step(self) -> None:
        self.setInterval(0)
        if self._steps is not None and next(self._steps, self) is self:
            self.stop()
            self.ended.emit()


def _steps() -> Iterator[None]:
    # No daemon: Python would end it in the middle of its work when the program is left.
    thread = Thread(target=import_module, args=(NUMBERS,), name="numbers")
    thread.start()
    for module in (QtCore, QtGui, QtWidgets):
        for number, name in enumerate(dir(module)):
            getattr(module, name, None)
            if number % _AT_ONCE == 0:
                yield
    while thread.is_alive():
        thread.join(_STEP_S)
        yield
    import_module(CHART)


class WaitingChart(QWidget):
    """Empty lines where the chart will be; when they are shown, what draws it is loaded.

    Signals:
        ended: It is loaded, or can't be: then whoever imports it learns why.
    """

    ended = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._loading = ChartLoading(self)
        self._loading.ended.connect(self.ended)

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
        self._loading.begin(LOOK_MS)


def is_chart_loaded() -> bool:
    """Tell whether it is loaded."""
    return CHART in sys.modules
