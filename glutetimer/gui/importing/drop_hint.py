# SPDX-License-Identifier: GPL-3.0-or-later
"""Files dragged onto the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from glutetimer.gui.colours import Colours
from glutetimer.gui.theme import RADIUS_CARD, Space
from glutetimer.gui.widgets.painting import mixed
from glutetimer.gui.widgets.text import heading, muted

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import (
        QDragEnterEvent,
        QDragLeaveEvent,
        QDragMoveEvent,
        QDropEvent,
        QMouseEvent,
        QPaintEvent,
    )

    from glutetimer.gui.drop_window import DropWindow


class FileDrops(QObject):
    """Lets files be dropped onto a window, on any of its screens.

    Args:
        window: The window.
        objection: Returns why nothing can come in now; empty if it can.

    Signals:
        files_dropped: Files were dropped: a list of Path.
        refused: They were dropped all the same: why nothing came in.
    """

    files_dropped = Signal(object)
    refused = Signal(str)

    def __init__(self, window: DropWindow, objection: Callable[[], str]) -> None:
        super().__init__(window)
        self._window, self._objection = window, objection
        self._hint: DropHint | None = None
        self._over_hint = False
        window.take_drops(self)

    def enter(self, event: QDragEnterEvent) -> None:
        """Show over the window what dropping does; only files are taken."""
        self._over_hint = False
        self._enter(event)

    def leave(self) -> None:
        """Hide the hint, unless it is the hint itself that has them now: it hears of it next."""
        self._over_hint = False
        QTimer.singleShot(0, self, self._hide_unless_over_hint)

    def drop(self, event: QDropEvent) -> None:
        """Tell of the files."""
        self._hide_hint()
        paths, objection = _paths(event), self._objection()
        event.acceptProposedAction()
        if objection:
            self.refused.emit(objection)
        elif paths:
            self.files_dropped.emit(paths)

    def enter_hint(self, event: QDragEnterEvent) -> None:
        """Keep the hint while they are over it."""
        self._over_hint = True
        self._enter(event)

    def _enter(self, event: QDragEnterEvent) -> None:
        if not _paths(event):
            event.ignore()
            return
        event.acceptProposedAction()
        if self._hint is None:
            self._hint = DropHint(self._window, self)
        self._hint.show_words(self._objection())

    def _hide_unless_over_hint(self) -> None:
        if not self._over_hint:
            self._hide_hint()

    def _hide_hint(self) -> None:
        if self._hint is not None:
            self._hint.hide()


class DropHint(QWidget):
    """Lies over the window while files are dragged over it, and says what dropping them does.

    It takes the files itself: a text field below it would take their paths as text.
    """

    def __init__(self, window: QWidget, drops: FileDrops) -> None:
        super().__init__(window)
        self._drops = drops
        self.setObjectName("drop_hint")
        self.setAcceptDrops(True)
        self._words = heading(wraps=True)
        self._words.setObjectName("drop_words")
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._more = muted(self.tr("You see what is in them before anything comes in."), wraps=True)
        self._more.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XXL, Space.XXL, Space.XXL, Space.XXL)
        column.addStretch(1)
        column.addWidget(self._words)
        column.addWidget(self._more)
        column.addStretch(1)

    def show_words(self, objection: str) -> None:
        """Cover the window; say why nothing can come in, if it can't."""
        self._words.setText(objection or self.tr("Drop the files to import them"))
        self._more.setVisible(not objection)
        window = self.parentWidget()
        if window is not None:
            self.setGeometry(window.rect())
        self.raise_()
        self.show()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Stay."""
        self._drops.enter_hint(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """They may be dropped anywhere."""
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Go."""
        self._drops.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take them as the window does."""
        self._drops.drop(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go out of the way: nothing is dragged any more."""
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim the window and draw a dashed frame."""
        colours = Colours.of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(colours.background)
        veil.setAlphaF(0.94)
        painter.fillRect(self.rect(), veil)
        line = mixed(colours.background, colours.muted, 0.7)
        painter.setPen(QPen(line, 2, Qt.PenStyle.DashLine))
        inset = QRect(self.rect()).adjusted(Space.L, Space.L, -Space.L, -Space.L)
        painter.drawRoundedRect(inset, RADIUS_CARD, RADIUS_CARD)


def _paths(event: QDropEvent) -> list[Path]:
    """Return the files on this machine that are dragged."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
