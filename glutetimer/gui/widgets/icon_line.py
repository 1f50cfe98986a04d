# SPDX-License-Identifier: GPL-3.0-or-later
"""A line to type in, with icons at its ends."""

from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QWidget

from glutetimer.gui.icons import tinted_icon

_LEADING = QLineEdit.ActionPosition.LeadingPosition


class IconLine(QLineEdit):
    """A line whose icons have the colour of its text, in every theme."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_names: dict[QAction, str] = {}

    def add_icon(self, name: str, position: QLineEdit.ActionPosition = _LEADING) -> QAction:
        """Add an icon of ``assets/icons``; return what its press triggers."""
        # Not one that Qt makes: PySide takes such a thing for gone when another one near it goes.
        action = QAction(tinted_icon(name, QApplication.palette()), "", self)
        self.addAction(action, position)
        self._icon_names[action] = name
        return action

    def showEvent(self, event: QShowEvent) -> None:
        """Name the icons for screen readers: by what a press does, else as the line itself."""
        super().showEvent(event)
        for button in self.findChildren(QToolButton):
            words = button.accessibleName() or button.toolTip()
            button.setAccessibleName(words or self.accessibleName())

    def follow_theme(self) -> None:
        """Follow the user's colours."""
        for action, name in self._icon_names.items():
            action.setIcon(tinted_icon(name, QApplication.palette()))
