# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that macOS asks to be opened: it sends an event where other systems give an argument.

Loaded on macOS alone.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtGui import QFileOpenEvent


class FileOpeningApplication(QApplication):
    """Keeps what it is asked to open until somebody takes it: the first event precedes the window.

    Args:
        words: The command line, as Qt reads it.
    """

    def __init__(self, words: Sequence[str]) -> None:
        super().__init__(list(words))
        self._waiting: list[Path] = []
        self._take: Callable[[Sequence[Path]], object] | None = None

    def hand_files_to(self, take: Callable[[Sequence[Path]], object]) -> None:
        """Give the files to open, all of one moment at once, to this from now on."""
        self._take = take
        self._hand_over()

    def event(self, event: QEvent) -> bool:
        """Keep the file of an event: several that were chosen together come one by one."""
        if event.type() is not QEvent.Type.FileOpen:
            return super().event(event)
        name = cast("QFileOpenEvent", event).file()
        if name:
            self._waiting.append(Path(name))
            QTimer.singleShot(0, self._hand_over)
        return True

    def _hand_over(self) -> None:
        if self._take is not None and self._waiting:
            files, self._waiting = self._waiting, []
            self._take(files)
