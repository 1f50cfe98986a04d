# SPDX-License-Identifier: GPL-3.0-or-later
"""Where words are typed to find a setting."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from glutetimer.gui.actions import tell_keys
from glutetimer.gui.icons import tinted_icon
from glutetimer.gui.theme import TARGET_PX

LEAST_WIDTH_PX = 180


class SearchField(QLineEdit):
    """A line to search settings with.

    Signals:
        left_downwards: The first setting that was found is wanted.
    """

    left_downwards = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settings_search")
        self.setAccessibleName(self.tr("Search settings"))
        self.setPlaceholderText(self.tr("Search settings"))
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(LEAST_WIDTH_PX)
        self.setMinimumHeight(TARGET_PX)
        self.setMaxLength(100)
        icon = tinted_icon("search", self.palette())
        self.addAction(icon, QLineEdit.ActionPosition.LeadingPosition)
        tell_keys(self, "find_setting")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Forget the search by Escape; go to what was found by Enter or the down arrow."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)
