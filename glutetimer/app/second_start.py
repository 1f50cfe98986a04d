# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes what later starts hand over: the window comes to the front and shows their files."""

import logging
import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QCoreApplication, QObject, Qt
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication, QWidget

from glutetimer.app.instance import LARGEST_MESSAGE, LONGEST_TOKEN, Handover

if TYPE_CHECKING:
    from glutetimer.app.window import Program

_log = logging.getLogger(__name__)


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
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connected)
        # What lies there was left by a program that was killed: the lock is ours.
        QLocalServer.removeServer(address)
        if not self._server.listen(address):
            _log.info("later starts can't be heard: error %d", self._server.serverError().value)
        program.window.screen_shown.connect(self._show_waiting)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self._server.close)

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

    def _begin(self, handover: Handover) -> None:
        from glutetimer.circuit_json import CircuitFileError, decode_file

        try:
            circuit, *_ = decode_file(handover.circuit.encode(), "")
        except CircuitFileError:
            _log.info("a later start named no circuit")
            return
        self._program.begin(circuit, handover.prepare_ms)

    def _show_waiting(self, screen_id: str) -> None:
        if self._waiting and screen_id not in {"workout", "finish"}:
            files, self._waiting = self._waiting, []
            self._program.files.preview(files)

    def _on_connected(self) -> None:
        while (line := self._server.nextPendingConnection()) is not None:
            line.readyRead.connect(lambda line=line: self._on_ready(line))
            line.disconnected.connect(line.deleteLater)
            self._on_ready(line)

    def _on_ready(self, line: QLocalSocket) -> None:
        if line.bytesAvailable() > LARGEST_MESSAGE:
            line.abort()
        if not line.canReadLine():
            return
        answer = b"taken\n"
        try:
            handover = Handover.decoded(bytes(line.readLine().data()))
        except ValueError:
            line.abort()
            return
        if handover.data != str(self._program.core.paths.data.resolve()):
            answer = b"other\n"
        line.write(QByteArray(answer))
        line.flush()
        line.disconnectFromServer()
        if answer == b"taken\n":
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
