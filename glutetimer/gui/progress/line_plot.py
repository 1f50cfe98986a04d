# SPDX-License-Identifier: GPL-3.0-or-later
"""A small chart of lines over weeks, with its axis, and a read-out by mouse and arrow keys."""

from collections.abc import Callable

from PySide6.QtCore import QSize, QSizeF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from glutetimer.gui.announcing import announce
from glutetimer.gui.colours import Colours
from glutetimer.gui.fonts import text_scale
from glutetimer.gui.progress.plot_content import PlotContent
from glutetimer.gui.progress.plot_drawing import PlotDrawing
from glutetimer.gui.progress.row_drawing import drawing_of
from glutetimer.gui.widgets.painting import draw_focus_ring
from glutetimer.gui.wording import clock_words, date_words

_HEIGHT_PX = 170


class LinePlot(QWidget):
    """Lines over weeks.

    Args:
        value_words: Says a value with its unit.
    """

    def __init__(self, value_words: Callable[[float], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = value_words
        self._content = PlotContent()
        self._pointed = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def content(self) -> PlotContent:
        """Return what it shows."""
        return self._content

    @property
    def readout(self) -> str:
        """Return what is said about the week pointed at; empty for none."""
        if not 0 <= self._pointed < len(self._content.starts):
            return ""
        said = [
            f"{line.name} {self._words(value)}"
            for line in self._content.lines
            if (value := line.values[self._pointed]) is not None
        ]
        if self._content.behind and self._content.behind[self._pointed]:
            said.append(clock_words(round(self._content.behind[self._pointed] * 60_000)))
        return " · ".join([self._label(self._pointed), *(said or ["–"])])

    def show_content(self, content: PlotContent) -> None:
        """Show other lines."""
        self._content, self._pointed = content, -1
        self.update()

    def sizeHint(self) -> QSize:
        """Return a height at which a line can be read."""
        return QSize(280, round(_HEIGHT_PX * max(1.0, text_scale())))

    def minimumSizeHint(self) -> QSize:
        """Return the same height, narrower."""
        return QSize(180, self.sizeHint().height())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read out the week below the pointer."""
        self._point_at(self.drawing(self.size().toSizeF()).index_at(event.position().x()))

    def leaveEvent(self, event: object) -> None:
        """Read out nothing."""
        self._point_at(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys, Home and End read out weeks."""
        last = len(self._content.starts) - 1
        start = self._pointed if self._pointed >= 0 else last + 1
        targets = {
            Qt.Key.Key_Left: max(0, start - 1),
            Qt.Key.Key_Right: min(last, start + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
            Qt.Key.Key_Escape: -1,
        }
        key = Qt.Key(event.key())
        if key in targets and last >= 0:
            self._point_at(targets[key])
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Read out nothing."""
        super().focusOutEvent(event)
        self._point_at(-1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw axis, lines and read-out."""
        painter = QPainter(self)
        self.drawing(self.size().toSizeF()).draw(painter, self._pointed, self.readout)
        if self.hasFocus():
            draw_focus_ring(painter, self.rect(), Colours.of(self.palette()).text)

    def drawing(self, size: QSizeF) -> PlotDrawing:
        """Return what draws this chart into a room of a size."""
        return drawing_of(self._content, size, Colours.of(self.palette()))

    def _point_at(self, index: int) -> None:
        if index != self._pointed:
            self._pointed = index
            self.setAccessibleDescription(self.readout)
            if self.hasFocus():
                announce(self, self.readout)
            self.update()

    def _label(self, index: int) -> str:
        start, last = self._content.starts[index], self._content.starts[-1]
        return date_words(start, with_year=start.year != last.year)
