# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen says while there is nothing to show."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from glutetimer.gui.colours import Colours
from glutetimer.gui.fonts import text_scale
from glutetimer.gui.icons import icon_pixmap
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.buttons import QuietButton
from glutetimer.gui.widgets.text import muted


class IconView(QWidget):
    """An icon of ``assets/icons`` in muted colour.

    Args:
        name: The icon's name.
        size_px: Its width and height at 100 % text size.
    """

    def __init__(self, name: str, size_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._usual_px = name, size_px
        self.follow_theme()

    def follow_theme(self) -> None:
        """Follow the user's text size."""
        self._size_px = round(self._usual_px * text_scale())
        self.setFixedSize(QSize(self._size_px, self._size_px))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon."""
        colour = QColor(Colours.of(self.palette()).muted)
        pixmap = icon_pixmap(self._name, colour, self._size_px, self.devicePixelRatioF())
        QPainter(self).drawPixmap(0, 0, pixmap)


class EmptyState(QWidget):
    """An icon, a sentence and what can be done about it.

    Args:
        icon_name: The icon.
        sentence: Why there is nothing, and what would change that.
        action_text: Text of the button; empty for none.

    Signals:
        action_triggered: The button was pressed.
    """

    action_triggered = Signal()

    def __init__(
        self, icon_name: str, sentence: str, action_text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._sentence = muted(sentence, wraps=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._sentence.setMaximumWidth(460)
        self._sentence.setMinimumWidth(200)
        self._button = QuietButton(action_text)
        self._button.clicked.connect(self.action_triggered)
        self.setFocusProxy(self._button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column.setSpacing(Space.L)
        column.addStretch(1)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(IconView(icon_name, 48), 0, centre)
        # An item that is aligned gets the height of one line only.
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._sentence, 100)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._button, 0, centre)
        column.addStretch(2)
        self._button.setVisible(bool(action_text))
