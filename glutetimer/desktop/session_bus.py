# SPDX-License-Identifier: GPL-3.0-or-later
"""Questions to other programs over D-Bus, of which none waits for its answer."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any, TypeAlias

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusVariant,
)

from glutetimer.desktop.bus_probe import BusProbe

TIMEOUT_MS = 500
_SILENCE = {
    f"org.freedesktop.DBus.Error.{word}"
    for word in ("NoReply", "Timeout", "TimedOut", "Disconnected")
}

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Call:
    """A call of a method of another program; programs are never started for it."""

    destination: str
    path: str
    interface: str
    method: str
    arguments: tuple[object, ...] = ()


class Failure(Enum):
    """Why a call has no result."""

    REFUSED = "refused"
    NO_ANSWER = "no_answer"


# What the method gave back (None for nothing), or why it gave nothing.
Answer: TypeAlias = Any
Then: TypeAlias = Callable[[list[Answer]], None]


class SessionBus(QObject):
    """A connection of its own to a bus, made when it is first needed.

    Args:
        address: Where the bus listens, one address; empty for no bus at all.
        timeout_ms: How long a program may take to answer.
    """

    def __init__(
        self, address: str, timeout_ms: int = TIMEOUT_MS, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._address, self._timeout_ms = address, timeout_ms
        self._name = f"glutetimer-{id(self)}"
        self._connection: QDBusConnection | None = None
        self._probe: BusProbe | None = None
        self._waiting: list[tuple[Sequence[Call], Then]] = []

    @property
    def own_name(self) -> str:
        """Return the name of this connection on the bus; empty without one."""
        return self._connection.baseService() if self._connection else ""

    def ask(self, calls: Sequence[Call], then: Then) -> None:
        """Make calls at the same time, and hand over the answers in the order of the calls.

        ``then`` is called once all have answered or the time is up; never from within this call.
        """
        if self._connection is not None and self._connection.isConnected():
            _Round(self._connection, calls, then, self).begin(self._timeout_ms)
            return
        self._waiting.append((calls, then))
        if self._probe is None:
            self._probe = BusProbe(self._address, self._timeout_ms, self)
            self._probe.ended.connect(self._on_probed)
            self._probe.begin()

    def close(self) -> None:
        """Hang up."""
        if self._connection is not None:
            self._connection = None
            QDBusConnection.disconnectFromBus(self._name)

    @Slot(bool)
    def _on_probed(self, answers: bool) -> None:
        assert self._probe is not None
        self._probe.deleteLater()
        self._probe = None
        self.close()
        if answers:
            self._connection = QDBusConnection.connectToBus(self._address, self._name)
        is_connected = self._connection is not None and self._connection.isConnected()
        if not is_connected:
            _log.info("there is no session bus at %r", self._address)
        waiting, self._waiting = self._waiting, []
        for calls, then in waiting:
            if is_connected:
                self.ask(calls, then)
            else:
                then([Failure.NO_ANSWER] * len(calls))


class _Round(QObject):
    """Calls under way at the same time."""

    def __init__(
        self, connection: QDBusConnection, calls: Sequence[Call], then: Then, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._connection, self._calls, self._then = connection, calls, then
        self._watchers: list[QDBusPendingCallWatcher] = []
        self._awaited = len(calls)

    def begin(self, timeout_ms: int) -> None:
        """Make the calls."""
        for call in self._calls:
            pending = self._connection.asyncCall(_message(call), timeout_ms)
            watcher = QDBusPendingCallWatcher(pending, self)
            watcher.finished.connect(self._on_finished)
            self._watchers.append(watcher)
        if not self._calls:
            QTimer.singleShot(0, self, self._end)

    @Slot()
    def _on_finished(self) -> None:
        self._awaited -= 1
        if not self._awaited:
            self._end()

    @Slot()
    def _end(self) -> None:
        self.deleteLater()
        self._then([_answer(watcher.reply()) for watcher in self._watchers])


def _message(call: Call) -> QDBusMessage:
    message = QDBusMessage.createMethodCall(
        call.destination, call.path, call.interface, call.method
    )
    message.setAutoStartService(False)
    message.setArguments(list(call.arguments))
    return message


def _answer(reply: QDBusMessage) -> Answer:
    if reply.type() is QDBusMessage.MessageType.ErrorMessage:
        return Failure.NO_ANSWER if reply.errorName() in _SILENCE else Failure.REFUSED
    value = next(iter(reply.arguments()), None)
    return value.variant() if isinstance(value, QDBusVariant) else value
