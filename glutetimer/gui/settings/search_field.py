# SPDX-License-Identifier: GPL-3.0-or-later
"""Where words are typed to find a setting."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from glutetimer.gui.actions import tell_keys
from glutetimer.gui.theme import TARGET_PX
from glutetimer.gui.widgets.clear_button import add_clear_button
from glutetimer.gui.widgets.icon_line import IconLine

LEAST_WIDTH_PX = 180


class SearchField(IconLine):
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
        add_clear_button(self)
        self.setMinimumWidth(LEAST_WIDTH_PX)
        self.setMinimumHeight(TARGET_PX)
        self.setMaxLength(100)
        self.add_icon("search")
        tell_keys(self, "find_setting")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Forget the search by Escape; go to what was found by Enter or the down arrow."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)
