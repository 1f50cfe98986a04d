# SPDX-License-Identifier: GPL-3.0-or-later
"""Lets Ctrl+Z undo what a page has changed while a field of it has the focus."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QSpinBox, QWidget


class UndoKeys(QObject):
    """Keeps fields from taking the undo keys unless something was typed into them.

    Args:
        even_typed: Keeps them always: to type what is looked for is no change.
    """

    def __init__(self, parent: QObject, *, even_typed: bool = False) -> None:
        super().__init__(parent)
        self._even_typed = even_typed

    def watch(self, parent: QWidget) -> None:
        """Watch all fields within a widget."""
        for kind in (QLineEdit, QAbstractSpinBox):
            for field in parent.findChildren(kind):
                self.watch_field(field)

    def watch_field(self, field: QWidget) -> None:
        """Watch a field."""
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the key to the page's actions, or the window's."""
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        keys = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
        if not any(event.matches(key) for key in keys):
            return False
        if _typed_in(watched) and not self._even_typed:
            return False
        event.ignore()
        return True


def _typed_in(field: QObject) -> bool:
    line = field.lineEdit() if isinstance(field, QSpinBox) else field
    return isinstance(line, QLineEdit) and line.isModified()
