# SPDX-License-Identifier: GPL-3.0-or-later
"""The word that Linux gives before it sleeps, over the system bus: logind's PrepareForSleep.

Without it a sleep is noticed afterwards all the same, from the clocks. With it the workout stands
paused on the screen before the lid is down.
"""

import logging
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import QDBusConnection

from glutetimer.desktop.bus_probe import BusProbe

_TIMEOUT_MS = 500
_SERVICE = "org.freedesktop.login1"
_PATH = "/org/freedesktop/login1"
_INTERFACE = "org.freedesktop.login1.Manager"

# PySide6 takes the text that its stubs refuse.
_SLOT: Any = SLOT("prepare(bool)")

_log = logging.getLogger(__name__)


class SleepSignal(QObject):
    """Calls ``on_sleep`` in the event loop when the machine is about to sleep.

    Args:
        address: Where the system bus listens; empty for no bus at all.
        on_sleep: What to do.
    """

    def __init__(
        self, address: str, on_sleep: Callable[[], object], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._address, self._on_sleep = address, on_sleep
        self._name = f"glutetimer-sleep-{id(self)}"
        self._is_listening = False
        self._probe: BusProbe | None = BusProbe(address, _TIMEOUT_MS, self)
        self._probe.ended.connect(self._on_probed)
        self._probe.begin()

    @property
    def is_listening(self) -> bool:
        """Tell whether the system was found."""
        return self._is_listening

    def close(self) -> None:
        """Hang up."""
        if self._probe is not None:
            self._probe.stop()
            self._probe.deleteLater()
            self._probe = None
        if self._is_listening:
            self._is_listening = False
            QDBusConnection.disconnectFromBus(self._name)

    @Slot(bool)
    def _on_probed(self, answers: bool) -> None:
        assert self._probe is not None
        self._probe.deleteLater()
        self._probe = None
        if answers:
            connection = QDBusConnection.connectToBus(self._address, self._name)
            self._is_listening = connection.isConnected() and connection.connect(
                _SERVICE, _PATH, _INTERFACE, "PrepareForSleep", self, _SLOT
            )
        if not self._is_listening:
            _log.info("nobody says on this system when it sleeps")

    @Slot(bool)
    def prepare(self, starts: bool) -> None:
        """Take the system's word: True before a sleep, False after it."""
        if starts:
            self._on_sleep()
