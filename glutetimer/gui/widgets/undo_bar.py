# SPDX-License-Identifier: GPL-3.0-or-later
"""What was just done, and a button to undo it."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QMargins, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from glutetimer.gui.announcing import announce
from glutetimer.gui.widgets.banner import Banner
from glutetimer.gui.widgets.buttons import IconButton, QuietButton
from glutetimer.gui.widgets.tab_order import come_last
from glutetimer.gui.widgets.text import body

SHOWN_MS = 12_000


class UndoBar(Banner):
    """A bar such as "Deleted “Bridge holds”. Undo"; goes away by itself after twelve seconds.

    It stays while the pointer or the focus is on it.

    Args:
        margins: Free room around it.

    Signals:
        undone: The user pressed Undo.
        dismissed: The bar went away without; the deed stands.
    """

    undone = Signal()
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None, margins: QMargins | None = None) -> None:
        super().__init__(parent, margins)
        self._undo: Callable[[], None] | None = None
        self._came_from: QWidget | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self._on_timeout)
        self.hide()

    def fill(self) -> None:
        """Make the text and both buttons."""
        self._text = body(wraps=True)
        self._text.setObjectName("undo_text")
        self._button = QuietButton("", "undo")
        self._button.setObjectName("undo_button")
        self._button.clicked.connect(self.undo)
        self._close = IconButton("close", "")
        self._close.setObjectName("undo_close")
        self._close.clicked.connect(self.dismiss)
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]
        self.row.addWidget(self._text, 1)
        self.row.addWidget(self._button)
        self.row.addWidget(self._close)

    @property
    def text(self) -> str:
        """Return what it says; empty while hidden."""
        return "" if self.isHidden() else self._text.text()

    def offer(self, text: str, undo: Callable[[], None]) -> None:
        """Say what was done and offer to undo it; an older offer is dismissed.

        Args:
            text: A whole sentence.
            undo: Called once at most.
        """
        if self._undo is not None:
            self.dismiss()
        self.fill_once()
        come_last(self)
        self._undo = undo
        # The window keeps its bar when the language changes.
        self._button.setText(self.tr("Undo"))
        self._close.rename(self.tr("Close this message"))
        self._text.setText(text)
        self.setAccessibleName(text)
        self.show()
        announce(self, text)
        self._timer.start()

    def undo(self) -> None:
        """Undo what was offered; does nothing if there is no offer."""
        if self._undo is None:
            return
        undo, self._undo = self._undo, None
        self._leave()
        undo()
        self.undone.emit()

    def dismiss(self) -> None:
        """Go away; what was done stands."""
        self._undo = None
        self._leave()
        self.dismissed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave no timer running."""
        self._timer.stop()
        super().hideEvent(event)

    def _on_focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        """Remember from where the focus comes in."""
        if before is None or now is None or self.isAncestorOf(before):
            return
        if self.isAncestorOf(now):
            self._came_from = before

    def _leave(self) -> None:
        """Go away, and give the focus back to where it came from."""
        goal = self._came_from
        had_focus = self._has_focus
        self.hide()
        if had_focus and goal is not None and isValid(goal) and goal.isVisible():
            goal.setFocus()

    @property
    def _has_focus(self) -> bool:
        focused = self._focused()
        return focused is not None and self.isAncestorOf(focused)

    def _focused(self) -> QWidget | None:
        return cast("QWidget | None", self.window().focusWidget())

    def _on_timeout(self) -> None:
        if self.underMouse() or self._has_focus:
            self._timer.start()
        else:
            self.dismiss()
