# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys that are typed before the palette has the keyboard."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QDialog, QWidget

_KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)


class Behind(QObject):
    """Hands what is typed in the window behind a dialog to a line of the dialog.

    The system gives the keyboard to a new window some time after it was asked for: a few hundredths
    of a second, and far more on a busy machine. Of a modal dialog, Qt throws away what is typed
    until then. So the dialog must not be modal; a click behind it closes it, and reaches nothing.

    Args:
        dialog: The dialog; may be closed at any time.
        window: The window behind it.
        line: What is to be typed in.
    """

    def __init__(self, dialog: QDialog, window: QWidget, line: QWidget) -> None:
        super().__init__(dialog)
        self._dialog, self._line = dialog, line
        if (handle := window.window().windowHandle()) is not None:
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take keys and clicks from the window while the dialog shows."""
        if not self._dialog.isVisible():
            return False
        kind = event.type()
        if kind is QEvent.Type.ShortcutOverride:
            event.accept()  # no key is a command meanwhile
            return True
        if kind in _KEYS:
            QCoreApplication.sendEvent(self._line, event)
            return True
        if kind in {QEvent.Type.MouseButtonPress, QEvent.Type.Close}:
            self._dialog.reject()
        return kind is QEvent.Type.MouseButtonPress
