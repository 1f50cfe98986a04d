# SPDX-License-Identifier: GPL-3.0-or-later
"""Steps and blocks dragged by the mouse: where they would land, and a line that shows it."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from glutetimer.gui.circuits.edit import Place
from glutetimer.gui.colours import Colours
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.painting import draw_box

_EDGE_PX = 40
_SCROLL_PX = 14
_SCROLL_MS = 30


class DropCard(Protocol):
    """A block as the drag sees it."""

    @property
    def rows(self) -> Sequence[QWidget]:
        """Return its rows in order."""

    @property
    def frame(self) -> QWidget:
        """Return the whole of it."""


class StepDrag(QObject):
    """One drag at a time, of the selected steps or of a block.

    Args:
        area: What scrolls.
    """

    def __init__(self, area: QScrollArea, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._area = area
        self._cards: Sequence[DropCard] = ()
        self._from: QPoint | None = None
        self._at = QPoint()
        self._of_block = False
        self.is_under_way = False
        self._line: _DropLine | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_SCROLL_MS)
        self._timer.timeout.connect(self._scroll)

    def begin(self, cards: Sequence[DropCard], at: QPoint, *, of_block: bool = False) -> None:
        """Be ready: the button is down at a place on the screen."""
        self._cards, self._from, self._at, self._of_block = cards, at, at, of_block

    def move(self, at: QPoint) -> None:
        """Follow the mouse; a drag begins a few pixels from where the button went down."""
        if self._from is None:
            return
        self._at = at
        far = (at - self._from).manhattanLength() >= QApplication.startDragDistance()
        if far and not self.is_under_way:
            self.is_under_way = True
            self._timer.start()
        if self.is_under_way:
            self._show_line()

    def end(self) -> Place | None:
        """Return before which step to drop, ``Place(index, 0)`` for a block; None for no drag."""
        target = self._target()[0] if self.is_under_way else None
        self.cancel()
        return target

    def cancel(self) -> None:
        """Forget it."""
        self._from, self.is_under_way = None, False
        self._timer.stop()
        if self._line is not None:
            self._line.hide()

    def _target(self) -> tuple[Place, int]:
        """Return before which step the mouse is, and the height of that gap in the contents."""
        y = self._y(self._at)
        if self._of_block:
            return self._gap_between_blocks(y)
        index = sum(y > self._top(card.frame) for card in self._cards[1:])
        rows = self._cards[index].rows
        step = sum(y > self._top(row) + row.height() // 2 for row in rows)
        if step < len(rows):
            return Place(index, step), self._top(rows[step])
        if rows:
            return Place(index, step), self._top(rows[-1]) + rows[-1].height()
        return Place(index, 0), self._top(self._cards[index].frame) + _EDGE_PX

    def _gap_between_blocks(self, y: int) -> tuple[Place, int]:
        frames = [card.frame for card in self._cards]
        index = sum(y > self._top(frame) + frame.height() // 2 for frame in frames)
        if index < len(frames):
            return Place(index, 0), self._top(frames[index]) - Space.S
        return Place(index, 0), self._top(frames[-1]) + frames[-1].height() + Space.S

    def _y(self, at: QPoint) -> int:
        return self._contents().mapFromGlobal(at).y()

    def _top(self, widget: QWidget) -> int:
        return widget.mapTo(self._contents(), QPoint()).y()

    def _contents(self) -> QWidget:
        contents = self._area.widget()
        if contents is None:
            raise RuntimeError("nothing to scroll")
        return contents

    def _show_line(self) -> None:
        contents = self._contents()
        if self._line is None:
            self._line = _DropLine(contents)
        first = self._cards[0].frame
        left = first.mapTo(contents, QPoint()).x()
        self._line.setGeometry(left, self._target()[1] - 2, first.width(), 4)
        self._line.raise_()
        self._line.show()

    def _scroll(self) -> None:
        port = self._area.viewport()
        y = port.mapFromGlobal(self._at).y()
        by = -_SCROLL_PX if y < _EDGE_PX else _SCROLL_PX if y > port.height() - _EDGE_PX else 0
        if by:
            bar = self._area.verticalScrollBar()
            bar.setValue(bar.value() + by)
            self._show_line()


class _DropLine(QWidget):
    """A line in the accent colour."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        colours = Colours.of(self.palette())
        draw_box(QPainter(self), self.rect(), colours.hold, None, 2)
