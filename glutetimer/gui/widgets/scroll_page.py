# SPDX-License-Identifier: GPL-3.0-or-later
"""The frame of a screen: a title row above contents that scroll."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.flow import FlowLayout
from glutetimer.gui.widgets.text import muted, title

NARROW_PX = 760


class ScrollPage(QScrollArea):
    """A screen that scrolls up and down if its contents need it.

    Args:
        title_text: The screen's title.
        subtitle: A muted line below it; empty for none.

    Attributes:
        toolbar: The row beside the title, for buttons; below it where that leaves little room.
        body: The layout of the contents.
    """

    def __init__(self, title_text: str, subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._title = title(title_text)
        self._title.setWordWrap(True)
        self._title.setObjectName("page_title")
        self._subtitle = muted(subtitle, wraps=True)
        self._subtitle.setObjectName("page_subtitle")
        self.toolbar = FlowLayout(spacing=Space.S)
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.L)
        page = _Page()
        self._column = QVBoxLayout(page)
        self._column.setSpacing(Space.L)
        self._column.addLayout(self._title_row())
        self._column.addLayout(self.body, 1)
        self._set_margins(Space.XXL)
        self.setWidget(page)
        self._subtitle.setVisible(bool(subtitle))

    def set_title(self, text: str) -> None:
        """Change the title."""
        self._title.setText(text)

    def set_subtitle(self, text: str) -> None:
        """Change the line below the title; empty for none."""
        self._subtitle.setText(text)
        self._subtitle.setVisible(bool(text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the contents more of a narrow window."""
        self._set_margins(Space.L if self.width() < NARROW_PX else Space.XXL)
        self._turn_head()
        super().resizeEvent(event)

    def _title_row(self) -> QBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(Space.L)
        self._head.addLayout(words, 1)
        self._head.addLayout(self.toolbar)
        self._head.setAlignment(self.toolbar, Qt.AlignmentFlag.AlignVCenter)
        return self._head

    def _turn_head(self) -> None:
        """Put the buttons below the title where they would push each other out of the window."""
        taken = self._title.sizeHint().width() + self.toolbar.sizeHint().width() + Space.L
        room = self.width() - self._column.contentsMargins().left() * 2
        way = QBoxLayout.Direction
        below = self.toolbar.count() and taken > room
        self._head.setDirection(way.TopToBottom if below else way.LeftToRight)

    def _set_margins(self, side_px: int) -> None:
        self._column.setContentsMargins(side_px, Space.XL, side_px, Space.XL)


class _Page(QWidget):
    """What scrolls: as high as its contents are at the width there is.

    The least height of a layout is that at its least width, where texts break into most lines.
    """

    def minimumSizeHint(self) -> QSize:
        hint, layout = super().minimumSizeHint(), self.layout()
        if layout is None or not layout.hasHeightForWidth():
            return hint
        return QSize(hint.width(), 0)
