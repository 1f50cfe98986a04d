# SPDX-License-Identifier: GPL-3.0-or-later
"""One setting: its name, one line of help, and the control at the right."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from glutetimer.gui.fonts import text_scale
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.text import body, small

BESIDE_PX = 460


class SettingRow(QWidget):
    """A setting.

    Where there is little room, the control stands below the words.

    Args:
        name: What is set.
        help_text: One line about it; empty for none.
        controls: What it is set with.
    """

    def __init__(
        self, name: str, help_text: str, *controls: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, Space.S, 0, Space.S)
        self._row.setSpacing(Space.M)
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        label = body(name, wraps=True)
        label.setBuddy(controls[0])
        words.addWidget(label)
        if help_text:
            words.addWidget(small(help_text, wraps=True))
        self._row.addLayout(words, 1)
        part = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        part.setSpacing(Space.S)
        for control in controls:
            part.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        part.addStretch(0)
        self._row.addLayout(part)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        for control in controls:
            control.setAccessibleDescription(help_text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the control beside the words or below them."""
        super().resizeEvent(event)
        beside = event.size().width() >= BESIDE_PX * text_scale()
        way = QBoxLayout.Direction
        self._row.setDirection(way.LeftToRight if beside else way.TopToBottom)
