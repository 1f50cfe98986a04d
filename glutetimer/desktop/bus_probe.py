# SPDX-License-Identifier: GPL-3.0-or-later
"""Find out whether a bus answers.

Qt's own way to connect waits for a bus that does not answer for ever, and all of Python with it.
"""

import os
import socket

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal, Slot

from glutetimer.desktop.bus_address import socket_name


class BusProbe(QObject):
    """Says who it is to a bus, waits for a word, and hangs up.

    Args:
        address: Where the bus listens.
        timeout_ms: How long it may take to answer.

    Signals:
        ended: True if the bus has answered.
    """

    ended = Signal(bool)

    def __init__(self, address: str, timeout_ms: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timeout_ms = timeout_ms
        self._name = socket_name(address)
        self._socket: socket.socket | None = None
        self._notifier: QSocketNotifier | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._give_up)

    def begin(self) -> None:
        """Ask; ``ended`` is sent when the time is up at the latest, never from within this call."""
        self._patience.start(self._timeout_ms if self._says_who_it_is() else 0)

    def stop(self) -> None:
        """Wait no more; ``ended`` is not sent."""
        self._let_go()

    def _says_who_it_is(self) -> bool:
        try:
            self._socket = socket.socket(socket.AF_UNIX)
            self._socket.setblocking(False)
            self._socket.connect(self._name)
            self._socket.send(b"\0AUTH EXTERNAL %s\r\n" % str(os.getuid()).encode().hex().encode())
        except OSError:
            return False
        kind = QSocketNotifier.Type.Read
        self._notifier = QSocketNotifier(self._socket.fileno(), kind, parent=self)
        self._notifier.activated.connect(self._hear)
        return True

    @Slot()
    def _hear(self) -> None:
        assert self._socket is not None
        try:
            answer = self._socket.recv(64)
        except OSError:
            answer = b""
        self._end(answers=answer.startswith(b"OK"))

    @Slot()
    def _give_up(self) -> None:
        self._end(answers=False)

    def _end(self, *, answers: bool) -> None:
        self._let_go()
        self.ended.emit(answers)

    def _let_go(self) -> None:
        self._patience.stop()
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier = None
        if self._socket is not None:
            self._socket.close()
            self._socket = None
