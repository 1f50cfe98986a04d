# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes what later starts hand over: the window comes to the front and shows their files.

Files that macOS asks the program to open come the same way.
"""

import logging
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from glutetimer.app.instance import LARGEST_MESSAGE, LONGEST_TOKEN, Handover

if sys.platform == "win32":
    from glutetimer.app.pipe_listener import PipeListener as Listener
else:
    from glutetimer.app.socket_listener import SocketListener as Listener

if TYPE_CHECKING:
    from glutetimer.app.window import Program

_MOST_DIALOGS = 10

_log = logging.getLogger(__name__)


@runtime_checkable
class OpensFiles(Protocol):
    """An application that the system asks to open files."""

    def hand_files_to(self, take: Callable[[Sequence[Path]], object]) -> None:
        """Give them to this from now on, and those that came before."""


class SecondStarts(QObject):
    """Listens for later starts while the program runs.

    Args:
        program: The window with all that is behind it.
        address: The socket's path, or the pipe's name; this process holds the lock beside it.
    """

    def __init__(self, program: "Program", address: str) -> None:
        super().__init__(program)
        self._program = program
        self._waiting: list[Path] = []
        program.window.screen_shown.connect(self._show_waiting)
        application = QCoreApplication.instance()
        self._listener: Listener | None = None
        try:
            self._listener = Listener(address, LARGEST_MESSAGE, self._on_line, self)
        except OSError as error:
            _log.info("later starts can't be heard: %s", error)
        opening: object = application
        if isinstance(opening, OpensFiles):
            opening.hand_files_to(self.take_files)

    def close(self) -> None:
        """Hear nobody any more."""
        if self._listener is not None:
            self._listener.close()
            self._listener = None

    def take(self, handover: Handover) -> None:
        """Bring the window to the front and show what came; a running workout goes on."""
        raise_window(self._program.window, handover.token)
        files = [Path(name) for name in handover.files]
        objection = self._program.files.objection()
        if objection and (files or handover.circuit):
            self._waiting += files
            self._program.window.notice.show_text(
                self.tr("A workout is running. The files are shown when it is over.")
                if files
                else self.tr("A workout is running already. It goes on.")
            )
        elif handover.circuit:
            self._begin(handover)
        else:
            self._program.files.preview(files)

    def take_files(self, files: Sequence[Path]) -> None:
        """Show files that the system asks to be opened."""
        paths = self._program.core.paths
        self.take(Handover.of_start(paths, files, env={}))

    def _begin(self, handover: Handover) -> None:
        from glutetimer.circuit_json import CircuitFileError, decode_file

        try:
            circuit, *_ = decode_file(handover.circuit.encode(), "")
        except CircuitFileError:
            _log.info("a later start named no circuit")
            return
        if close_dialogs():
            self._program.begin(circuit, handover.prepare_ms)

    def _show_waiting(self, screen_id: str) -> None:
        is_over = not self._program.files.objection()
        if self._waiting and is_over and screen_id not in {"workout", "finish"}:
            files, self._waiting = self._waiting, []
            self._program.files.preview(files)

    def _on_line(self, line: bytes, answer: Callable[[bytes], None]) -> None:
        try:
            handover = Handover.decoded(line)
        except ValueError:
            answer(b"")
            return
        if handover.data != str(self._program.core.paths.data.resolve()):
            answer(b"other\n")
            return
        answer(b"taken\n")
        _log.info("a later start came")
        self.take(handover)


def raise_window(window: QWidget, token: str = "") -> None:
    """Bring a window to the front; where the desktop forbids it, it asks for attention.

    Args:
        window: The window, hidden or not.
        token: What the desktop gave to the start that wants it.
    """
    if 0 < len(token) <= LONGEST_TOKEN and token.isprintable():
        os.environ["XDG_ACTIVATION_TOKEN"] = token  # Qt reads it there, and takes it away
    state = window.windowState() & ~Qt.WindowState.WindowMinimized
    window.setWindowState(state | Qt.WindowState.WindowActive)
    window.show()
    window.raise_()
    window.activateWindow()
    if not window.isActiveWindow():
        QApplication.alert(window)


def _palette() -> QWidget | None:
    """Return the palette if it is open; it is not modal."""
    shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    return next((each for each in shown if each.objectName() == "palette"), None)


def close_dialogs() -> bool:
    """Close the dialogs over the window, as Escape does: a workout would run behind them.

    Returns:
        False if one stays, for it is at work.
    """
    for _ in range(_MOST_DIALOGS):
        dialog = QApplication.activeModalWidget() or _palette()
        if dialog is None:
            return True
        if not dialog.close():
            break
    return False
