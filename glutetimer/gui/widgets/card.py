# SPDX-License-Identifier: GPL-3.0-or-later
"""Rounded panels: one that holds things, one that is a button."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QLayoutItem, QVBoxLayout, QWidget

from glutetimer.gui.colours import Colours
from glutetimer.gui.fonts import TextSize
from glutetimer.gui.theme import RADIUS_CARD, Space
from glutetimer.gui.widgets.painting import draw_box, draw_focus_ring, mixed
from glutetimer.gui.widgets.text import LineLabel, Tone


class Card(QWidget):
    """A rounded panel with an optional title.

    Args:
        title: Muted heading; empty for none.
        accented: Draw the border in the accent colour: the one card that matters most.

    Attributes:
        header: The row of the title; add what stands at its right, or below it where both have no
            room beside each other.
        body: The layout below it.
    """

    def __init__(
        self, title: str = "", *, accented: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._accented = accented
        outer = QVBoxLayout(self)
        outer.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        outer.setSpacing(Space.S)
        self.header = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.header.setSpacing(Space.S)
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.S)
        self._title = LineLabel(title, TextSize.BODY, QFont.Weight.DemiBold, tone=Tone.MUTED)
        self.header.addWidget(self._title)
        self.header.addStretch(1)
        outer.addLayout(self.header)
        outer.addLayout(self.body, 1)
        self._title.setVisible(bool(title))
        self.setAccessibleName(title)

    def set_title(self, title: str) -> None:
        """Change the title; empty for none."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self.setAccessibleName(title)

    def wrap_title(self) -> None:
        """Let a long title take a second line."""
        self._title.setWordWrap(True)
        self.header.setStretchFactor(self._title, 100)

    def minimumSizeHint(self) -> QSize:
        """Return the least size: what stands beside the title can stand below it."""
        hint = super().minimumSizeHint()
        widths = [part.minimumSize().width() for part in self._header_parts()]
        widths.append(self.body.minimumSize().width())
        return QSize(min(hint.width(), max(widths) + 2 * Space.L), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what stands beside the title below it where there is no room."""
        super().resizeEvent(event)
        widths = [part.sizeHint().width() for part in self._header_parts()]
        if len(widths) > 1:
            way, room = QBoxLayout.Direction, event.size().width() - 2 * Space.L
            is_tight = sum(widths) + Space.S * (len(widths) - 1) > room
            self.header.setDirection(way.TopToBottom if is_tight else way.LeftToRight)

    def _header_parts(self) -> list[QLayoutItem]:
        """Return what shows in the title's row."""
        parts = (self.header.itemAt(at) for at in range(self.header.count()))
        return [part for part in parts if part and part.widget() and not part.isEmpty()]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the panel."""
        colours = Colours.of(self.palette())
        line = mixed(colours.panel, colours.hold, 0.6) if self._accented else colours.line
        painter = QPainter(self)
        draw_box(painter, self.rect(), colours.panel, line, RADIUS_CARD)


class CardButton(QAbstractButton):
    """A card that is pressed as a whole: by click, Space or Enter.

    Args:
        accessible_name: What a screen reader says.

    Attributes:
        body: The layout within; words that are put into it leave their clicks to the card.
    """

    def __init__(self, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(accessible_name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        self.body.setSpacing(Space.S)

    def sizeHint(self) -> QSize:
        """Return the size that the contents ask for."""
        return self.body.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the least size that the contents can do with."""
        return self.body.minimumSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the panel and what state it is in."""
        colours = Colours.of(self.palette())
        pressed = self.isDown() or self.underMouse()
        fill = colours.selected if self.isChecked() else colours.panel
        painter = QPainter(self)
        rect = QRect(self.rect())
        draw_box(painter, rect, colours.raised if pressed else fill, colours.line, RADIUS_CARD)
        if self.hasFocus():
            draw_focus_ring(painter, rect, colours.text, RADIUS_CARD)
