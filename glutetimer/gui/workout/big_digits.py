# SPDX-License-Identifier: GPL-3.0-or-later
"""The seconds, as tall as their room allows."""

import re
from functools import cache

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QResizeEvent,
    QTransform,
)
from PySide6.QtWidgets import QLabel, QWidget

from glutetimer.gui.fonts import pixel_font

LEAST_SQUEEZE = 0.72
_EM_PX = 1_000
_DIGIT = re.compile(r"\d")


class BigDigits(QLabel):
    """A number that fills its room: every figure in a cell of the same width.

    Where the width would make it small, the figures get narrower first, by up to 28 %.

    Args:
        name: Its object name.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._ink = QColor()
        self._cells: list[tuple[QRectF, QPainterPath]] = []
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def set_ink(self, ink: QColor) -> None:
        """Set the colour."""
        if ink != self._ink:
            self._ink = ink
            self.update()

    def say(self, text: str) -> None:
        """Show digits and colons; repaints only what changed."""
        before = self.text()
        if text == before:
            return
        self.setText(text)
        old_cells = self._cells
        self._lay_out()
        if len(text) != len(before) or len(old_cells) != len(text):
            self.update()
            return
        for (cell, _), old, new in zip(self._cells, before, text, strict=True):
            if old != new:
                self.update(cell.toAlignedRect().adjusted(-2, -2, 2, 2))

    def ink_rect(self) -> QRect:
        """Return what the number covers, within the widget."""
        path = QPainterPath()
        for _, glyph in self._cells:
            path.addPath(glyph)
        return path.boundingRect().toAlignedRect()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit anew."""
        self._lay_out()
        self.update()

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:  # noqa: N802 - Qt's name
        """Set where in its room the number stands."""
        if alignment != self.alignment():
            super().setAlignment(alignment)
            self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the figures that are to be painted anew."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for cell, path in self._cells:
            if event.rect().intersects(cell.toAlignedRect().adjusted(-2, -2, 2, 2)):
                painter.fillPath(path, self._ink)

    def _lay_out(self) -> None:
        shapes = [_shape(character) for character in self.text()]
        width = sum(shape.width for shape in shapes)
        height = _height()
        self._cells = []
        if not shapes or not self.width() or not self.height():
            return
        tall = min(self.height() / height, self.width() / (width * LEAST_SQUEEZE))
        wide = min(tall, self.width() / width)
        x = self._left(width * wide)
        base = (self.height() + height * tall) / 2
        for shape in shapes:
            place = QTransform(wide, 0, 0, tall, x, base)
            cell = QRectF(x, base - height * tall, shape.width * wide, height * tall)
            self._cells.append((cell, place.map(shape.path)))
            x += shape.width * wide

    def _left(self, used: float) -> float:
        spare = self.width() - used
        if self.alignment() & Qt.AlignmentFlag.AlignRight:
            return 0.0 if self.isRightToLeft() else spare
        return spare / 2 if self.alignment() & Qt.AlignmentFlag.AlignHCenter else 0.0


class _Shape:
    """A character at 1,000 px, its foot at 0, in the middle of its cell."""

    def __init__(self, path: QPainterPath, width: float) -> None:
        bounds = path.boundingRect()
        self.path = path.translated((width - bounds.width()) / 2 - bounds.left(), 0)
        self.width = width


def _outline(character: str) -> QPainterPath:
    path = QPainterPath()
    path.addText(0, 0, pixel_font(_EM_PX, QFont.Weight.Bold, tabular=True), character)
    return path


@cache
def _shape(character: str) -> _Shape:
    path = _outline(character)
    if not _DIGIT.fullmatch(character):
        return _Shape(path, path.boundingRect().width() * 1.3)
    return _Shape(path.translated(0, -_foot()), _cell_width())


@cache
def _cell_width() -> float:
    return max(_outline(digit).boundingRect().width() for digit in "0123456789") * 1.05


@cache
def _height() -> float:
    return max(_outline(digit).boundingRect().height() for digit in "0123456789")


@cache
def _foot() -> float:
    """Return how far the round figures reach below the line."""
    return _outline("0").boundingRect().bottom()
