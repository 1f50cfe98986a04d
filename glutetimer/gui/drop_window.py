# SPDX-License-Identifier: GPL-3.0-or-later
"""A window that hands on what is dragged over it.

An event filter could do that too, but it would have every event of the window made known to Python
first: seventy classes of Qt, and a call for each movement of the pointer.
"""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QMainWindow

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent


class TakesDrops(Protocol):
    """Takes what is dragged over a window."""

    def enter(self, event: "QDragEnterEvent") -> None:
        """Something comes over the window: accept or ignore it."""

    def leave(self) -> None:
        """It goes away again."""

    def drop(self, event: "QDropEvent") -> None:
        """It is let go of."""


class DropWindow(QMainWindow):
    """A main window over which files may be dragged.

    Attributes:
        drops: Takes them; None for nobody.
    """

    drops: TakesDrops | None = None

    def take_drops(self, drops: TakesDrops) -> None:
        """Let files be dropped from now on."""
        self.drops = drops
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: "QDragEnterEvent") -> None:
        """Hand it on."""
        if self.drops is not None:
            self.drops.enter(event)

    def dragMoveEvent(self, event: "QDragMoveEvent") -> None:
        """What was accepted may be dropped anywhere."""
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: "QDragLeaveEvent") -> None:
        """Hand it on."""
        if self.drops is not None:
            self.drops.leave()

    def dropEvent(self, event: "QDropEvent") -> None:
        """Hand it on."""
        if self.drops is not None:
            self.drops.drop(event)
