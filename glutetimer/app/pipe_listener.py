# SPDX-License-Identifier: GPL-3.0-or-later
"""Listens on a named pipe of Windows, by QtNetwork."""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket


class PipeListener(QObject):
    """A ``SocketListener`` where there are pipes instead of sockets.

    Args:
        address: The pipe's name.
        largest, on_line, parent: As there.

    Raises:
        OSError: If nothing can be heard there.
    """

    def __init__(
        self,
        address: str,
        largest: int,
        on_line: Callable[[bytes, Callable[[bytes], None]], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._largest, self._on_line = largest, on_line
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connected)
        QLocalServer.removeServer(address)
        if not self._server.listen(address):
            raise OSError(self._server.serverError().value, self._server.errorString())

    def close(self) -> None:
        """Hear nobody any more."""
        self._server.close()

    def _on_connected(self) -> None:
        while (line := self._server.nextPendingConnection()) is not None:
            line.readyRead.connect(lambda line=line: self._on_ready(line))
            line.disconnected.connect(line.deleteLater)
            self._on_ready(line)

    def _on_ready(self, line: QLocalSocket) -> None:
        if line.bytesAvailable() > self._largest:
            line.abort()
        if not line.canReadLine():
            return

        def answer(word: bytes) -> None:
            if not word:
                line.abort()
                return
            line.write(QByteArray(word))
            line.flush()
            line.disconnectFromServer()

        self._on_line(bytes(line.readLine().data()), answer)
