# SPDX-License-Identifier: GPL-3.0-or-later
"""A check box whose words break into lines where they have too little room."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

_FLAGS = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextShowMnemonic


class CheckBox(QCheckBox):
    """A check box for words of any length; clicked anywhere on it.

    Args:
        text: What it says; also its accessible name.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Return that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at this width."""
        hint, metrics = super().sizeHint(), self.fontMetrics()
        room = QRect(0, 0, max(1, width - self._beside_words()), 1_000_000)
        lines = metrics.boundingRect(room, int(_FLAGS), self.text()).height()
        taller = max(0, lines - metrics.height())
        return max(hint.height(), self.minimumHeight()) + taller

    def minimumSizeHint(self) -> QSize:
        """Return the room for the longest word."""
        metrics = self.fontMetrics()
        words = (metrics.horizontalAdvance(word) for word in self.text().split())
        return QSize(self._beside_words() + max(words, default=0), super().sizeHint().height())

    def hitButton(self, at: QPoint) -> bool:
        """Take a click on any line."""
        return self.rect().contains(at)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box as the style does, and all lines beside it."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self)
        words, option.text = option.text, ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_CheckBox, option)
        group = QPalette.ColorGroup.Normal if self.isEnabled() else QPalette.ColorGroup.Disabled
        painter.setPen(self.palette().color(group, QPalette.ColorRole.WindowText))
        painter.drawText(room, int(_FLAGS | Qt.AlignmentFlag.AlignVCenter), words)

    def _beside_words(self) -> int:
        """Return the width of all but the words."""
        words = self.fontMetrics().size(int(Qt.TextFlag.TextShowMnemonic), self.text()).width()
        return max(0, super().sizeHint().width() - words)
