# SPDX-License-Identifier: GPL-3.0-or-later
"""A small rounded label, such as a muscle's name."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from glutetimer.gui.colours import Colours
from glutetimer.gui.fonts import TextSize
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.painting import draw_box
from glutetimer.gui.widgets.text import TextLabel


class Chip(TextLabel):
    """A word on a raised ground with round ends."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, TextSize.SMALL, parent=parent)
        self.setContentsMargins(Space.S + 2, Space.XS, Space.S + 2, Space.XS)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Return the size hint: a chip is never cut off."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, then the word."""
        colours = Colours.of(self.palette())
        painter = QPainter(self)
        draw_box(painter, self.rect(), colours.raised, colours.line, self.height() / 2)
        painter.end()
        super().paintEvent(event)
