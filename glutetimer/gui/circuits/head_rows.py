# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of a form's head: name and buttons, totals and further buttons."""

from collections.abc import Sequence

from PySide6.QtWidgets import QBoxLayout, QWidget

from glutetimer.gui.fonts import text_scale
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.flow import FlowLayout

# Narrower than this at 100 % text size, the name has a row of its own.
_NARROW_PX = 440


class HeadRows:
    """The name with the buttons beside it and, below, the totals with further ones.

    Where the name would have too little room, it stands alone, and all buttons are in one row.

    Args:
        name: What the first row begins with.
        tools: The buttons beside it; the last two of them stay the last.
        totals: What the second row begins with.
        further: The buttons beside that.

    Attributes:
        first: The layout of the first row.
        second: That of the second one.
    """

    def __init__(
        self, name: QWidget, tools: Sequence[QWidget], totals: QWidget, further: Sequence[QWidget]
    ) -> None:
        self._further, self._place = further, len(tools) - 2
        self._is_narrow = False
        self.first = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.second = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._tools = FlowLayout(spacing=Space.S, to_right=True)
        for row in (self.first, self.second):
            row.setSpacing(Space.S)
        self.first.addWidget(name, 1)
        self.first.addLayout(self._tools)
        self.second.addWidget(totals, 1)
        for tool in tools:
            self._tools.addWidget(tool)
        for each in further:
            self.second.addWidget(each)

    def fit(self, width: int) -> bool:
        """Arrange them for a width; return whether that changed anything."""
        narrow = width < _NARROW_PX * text_scale()
        if narrow is self._is_narrow:
            return False
        self._is_narrow = narrow
        way = QBoxLayout.Direction
        self.first.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        for place, each in enumerate(self._further, self._place):
            (self.second if narrow else self._tools).removeWidget(each)
            if narrow:
                self._tools.insert_widget(place, each)
            else:
                self.second.addWidget(each)
        return True
