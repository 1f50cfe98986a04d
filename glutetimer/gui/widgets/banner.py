# SPDX-License-Identifier: GPL-3.0-or-later
"""A raised line across the window that says something."""

from PySide6.QtCore import QMargins
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from glutetimer.gui.colours import Colours
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.painting import draw_box
from glutetimer.gui.widgets.tab_order import come_before, keep_in_order


class Banner(QWidget):
    """A rounded box with a row in it; to be hidden until it has something to say.

    What is in the row is made when it first speaks: most banners never do.

    Args:
        margins: Free room around the box; it takes none while the banner is hidden.

    Attributes:
        row: The layout within the box.
        comes_before: What Tab reaches after it, if that was made earlier.
    """

    def __init__(self, parent: QWidget | None = None, margins: QMargins | None = None) -> None:
        super().__init__(parent)
        self._margins = margins or QMargins()
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(self._margins + QMargins(Space.L, Space.S, Space.S, Space.S))
        self.row.setSpacing(Space.M)
        self.comes_before: QWidget | None = None
        self._is_filled = False

    def fill(self) -> None:
        """Make what is in the row; called once, before the banner is first shown."""

    def fill_once(self) -> None:
        """Make what is in the row if it is not there yet."""
        if not self._is_filled:
            self._is_filled = True
            self.fill()
            if self.comes_before is None:
                keep_in_order(self)
            else:
                come_before(self, self.comes_before)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box."""
        colours = Colours.of(self.palette())
        painter = QPainter(self)
        box = self.rect().marginsRemoved(self._margins)
        draw_box(painter, box, colours.raised, colours.line)
