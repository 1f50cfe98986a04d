# SPDX-License-Identifier: GPL-3.0-or-later
"""Listens on a local socket, without QtNetwork: that would take 5 MB for the whole run."""

import os
import socket
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, QSocketNotifier

_READ_BYTES = 64 * 1024


class SocketListener(QObject):
    """Gives on one line from each of those who connect, and gives back the answer to it.

    Args:
        address: The socket's path. What lies there was left by a program that was killed.
        largest: In bytes; whoever says more without a line's end is left alone.
        on_line: Called with the line and with what answers it, which closes the connection;
            an empty answer only closes it.
        parent: The owner.

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
        self._address, self.largest, self.on_line = address, largest, on_line
        self._server = socket.socket(socket.AF_UNIX)
        try:
            self._server.setblocking(False)
            with suppress(FileNotFoundError):
                os.unlink(address)  # noqa: PTH108 - a name, as sockets have it
            self._server.bind(address)
            os.chmod(address, 0o600)  # noqa: PTH101 - nobody can connect before `listen`
            self._server.listen()
        except OSError:
            self._server.close()
            raise
        self._notifier = _notifier(self._server, self._on_connected, self)

    def close(self) -> None:
        """Hear nobody any more."""
        self._notifier.setEnabled(False)
        self._server.close()
        for connection in self.findChildren(_Connection):
            connection.answer(b"")
        with suppress(OSError):
            os.unlink(self._address)  # noqa: PTH108

    def _on_connected(self) -> None:
        with suppress(OSError):
            connection, _ = self._server.accept()
            _Connection(connection, self)


class _Connection(QObject):
    """One who has connected, until there is a line."""

    def __init__(self, connection: socket.socket, listener: SocketListener) -> None:
        super().__init__(listener)
        self._listener, self._connection, self._said = listener, connection, b""
        connection.setblocking(False)
        self._notifier = _notifier(connection, self._on_ready, self)

    def _on_ready(self) -> None:
        try:
            said = self._connection.recv(_READ_BYTES)
        except BlockingIOError:
            return
        except OSError:
            said = b""
        self._said += said
        line, end, _ = self._said.partition(b"\n")
        if end and len(line) <= self._listener.largest:
            self._notifier.setEnabled(False)
            self._listener.on_line(line, self.answer)
        elif end or not said or len(self._said) > self._listener.largest:
            self.answer(b"")

    def answer(self, answer: bytes) -> None:
        """Say this, and nothing more."""
        self._notifier.setEnabled(False)
        with suppress(OSError):
            self._connection.sendall(answer)  # a word: it fits, or nobody is there
        self._connection.close()
        self.deleteLater()


def _notifier(end: socket.socket, on_ready: Callable[[], None], of: QObject) -> QSocketNotifier:
    notifier = QSocketNotifier(end.fileno(), QSocketNotifier.Type.Read, parent=of)
    notifier.activated.connect(lambda: on_ready())  # noqa: PLW0108 - it would pass the socket
    return notifier
