# SPDX-License-Identifier: GPL-3.0-or-later
"""The button in a field that empties it; Qt's own says nothing to screen readers."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QToolButton

translate = QCoreApplication.translate


def add_clear_button(field: QLineEdit) -> None:
    """Add a button, with a name and a tooltip, that empties a field."""
    field.setClearButtonEnabled(True)
    words = translate("clear_button", "Empty this field")
    for button in field.findChildren(QToolButton):
        button.setAccessibleName(words)
        button.setToolTip(words)
