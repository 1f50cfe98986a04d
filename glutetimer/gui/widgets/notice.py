# SPDX-License-Identifier: GPL-3.0-or-later
"""A calm line at the top of the window: what is not as it should be, and goes on anyway."""

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from glutetimer.gui.widgets.banner import Banner
from glutetimer.gui.widgets.buttons import IconButton, QuietButton
from glutetimer.gui.widgets.text import body


class Notice(Banner):
    """A one-line banner with an optional action; hidden until it has something to say.

    Args:
        margins: Free room around it.

    Signals:
        closed: The user closed it.
        action_triggered: The user pressed its action.
    """

    closed = Signal()
    action_triggered = Signal()

    def __init__(self, parent: QWidget | None = None, margins: QMargins | None = None) -> None:
        super().__init__(parent, margins)
        self.hide()

    def fill(self) -> None:
        """Make icon, text, action and the button that closes."""
        from glutetimer.gui.widgets.empty_state import IconView

        self._text = body(wraps=True)
        self._text.setObjectName("notice_text")
        self._action = QuietButton()
        self._action.setObjectName("notice_action")
        self._action.clicked.connect(self.action_triggered)
        self._close = IconButton("close", self.tr("Close this message"))
        self._close.setObjectName("notice_close")
        self._close.clicked.connect(self._on_close_clicked)
        self.row.addWidget(IconView("warning", 20))
        self.row.addWidget(self._text, 1)
        self.row.addWidget(self._action)
        self.row.addWidget(self._close)

    @property
    def text(self) -> str:
        """Return what it says; empty while hidden."""
        return "" if self.isHidden() else self._text.text()

    def show_text(self, text: str, action_text: str = "") -> None:
        """Say something, in place of what was said before."""
        self.fill_once()
        self._text.setText(text)
        self._action.setText(action_text)
        self._action.setVisible(bool(action_text))
        self.setAccessibleName(text)
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Escape while the focus is within."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_close_clicked()
        else:
            super().keyPressEvent(event)

    def _on_close_clicked(self) -> None:
        self.hide()
        self.closed.emit()
