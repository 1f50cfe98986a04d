# SPDX-License-Identifier: GPL-3.0-or-later
"""A raised line across the window that says something."""

from PySide6.QtCore import QMargins
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from glutetimer.gui.colours import Colours
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.painting import draw_box


class Banner(QWidget):
    """A rounded box with a row in it.

    Args:
        margins: Free room around the box; it takes none while the banner is hidden.

    Attributes:
        row: The layout within the box.
    """

    def __init__(self, margins: QMargins | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._margins = margins or QMargins()
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(self._margins + QMargins(Space.L, Space.S, Space.S, Space.S))
        self.row.setSpacing(Space.M)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box."""
        colours = Colours.of(self.palette())
        painter = QPainter(self)
        box = self.rect().marginsRemoved(self._margins)
        draw_box(painter, box, colours.raised, colours.line)
