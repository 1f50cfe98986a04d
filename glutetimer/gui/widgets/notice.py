# SPDX-License-Identifier: GPL-3.0-or-later
"""A calm line at the top of the window: what is not as it should be, and goes on anyway."""

from collections.abc import Callable

from PySide6.QtCore import QMargins, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from glutetimer.gui.announcing import announce
from glutetimer.gui.widgets.banner import Banner
from glutetimer.gui.widgets.buttons import IconButton, QuietButton
from glutetimer.gui.widgets.text import body

NARROW_PX = 800


class Notice(Banner):
    """A one-line banner with optional actions; hidden until it has something to say.

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
        self._callbacks: list[Callable[[], object]] = []
        self.hide()

    def fill(self) -> None:
        """Make icon, text, action and the button that closes."""
        from glutetimer.gui.widgets.empty_state import IconView

        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._words.setSpacing(self.row.spacing())
        self._text = body(wraps=True)
        self._text.setObjectName("notice_text")
        self._action = QuietButton()
        self._action.setObjectName("notice_action")
        self._action.clicked.connect(self._on_action_clicked)
        self._other = QuietButton()
        self._other.setObjectName("notice_other")
        self._other.clicked.connect(self._on_other_clicked)
        buttons = QHBoxLayout()
        buttons.addWidget(self._other)
        buttons.addWidget(self._action)
        self._words.addWidget(self._text, 1)
        self._words.addLayout(buttons)
        self._words.setAlignment(buttons, Qt.AlignmentFlag.AlignRight)
        self._turn()
        self._close = IconButton("close", "")
        self._close.setObjectName("notice_close")
        self._close.clicked.connect(self._on_close_clicked)
        self.row.addWidget(IconView("warning", 20))
        self.row.addLayout(self._words, 1)
        self.row.addWidget(self._close)

    @property
    def text(self) -> str:
        """Return what it says; empty while hidden."""
        return "" if self.isHidden() else self._text.text()

    def show_text(self, text: str, action_text: str = "") -> None:
        """Say something, in place of what was said before."""
        self._say(text, [action_text] if action_text else [])
        self._callbacks = [self.action_triggered.emit]

    def offer(self, text: str, *actions: tuple[str, Callable[[], object]]) -> None:
        """Say something with one or two things to do about it, in place of what was said before.

        Args:
            text: Whole sentences.
            actions: What a button says and what it does, the most likely one first. They do not
                send ``action_triggered``.
        """
        self._say(text, [words for words, _do in actions])
        self._callbacks = [do for _words, do in actions]

    def _say(self, text: str, actions: list[str]) -> None:
        self.fill_once()
        # The window keeps its notices when the language changes.
        self._close.rename(self.tr("Close this message"))
        self._text.setText(text)
        for button, words in zip((self._action, self._other), [*actions, "", ""], strict=False):
            button.setText(words)
            button.setVisible(bool(words))
        self._turn()
        self.setAccessibleName(text)
        self.show()
        announce(self, text)

    @Slot()
    def _on_action_clicked(self) -> None:
        self._callbacks[0]()

    @Slot()
    def _on_other_clicked(self) -> None:
        self._callbacks[1]()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put two buttons below the text where it would be left a narrow column."""
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        if not self._is_filled:
            return
        stands = self.width() < NARROW_PX and not self._other.isHidden()
        way = QBoxLayout.Direction
        self._words.setDirection(way.TopToBottom if stands else way.LeftToRight)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Escape while the focus is within."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_close_clicked()
        else:
            super().keyPressEvent(event)

    def _on_close_clicked(self) -> None:
        self.hide()
        self.closed.emit()
