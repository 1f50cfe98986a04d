# SPDX-License-Identifier: GPL-3.0-or-later
"""A thread that Qt's connection to the sound server lives in.

WORKAROUND: three seconds after the server went, Qt 6.10 to 6.12 connect again, once, in the thread
in which devices were first looked for; if the server is not back by then, never again, and opening
a QAudioSink aborts the process. This thread's events wait while the server is away, so Qt's single
attempt is made when it can succeed; and the interface does not wait for it.
"""

import atexit
import threading
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QThread, Signal

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioDevice

LEAVE_MS = 1_000


class DeviceWatch(QThread):
    """Looks for devices once, and tells when they change.

    Attributes:
        found: Set once devices were looked for.

    Signals:
        outputs_changed: Another device is there or gone, or the default.
    """

    outputs_changed = Signal()

    def __init__(self) -> None:
        """Make a watch that has not begun; QtMultimedia is imported when it starts."""
        super().__init__()
        self.found = threading.Event()
        self._awake = threading.Event()
        self._leaving = False

    def run(self) -> None:
        """Look for devices, then process events whenever the watch is awake."""
        from PySide6.QtMultimedia import QMediaDevices

        devices = QMediaDevices()
        _connect_sinks(QMediaDevices.defaultAudioOutput())
        devices.audioOutputsChanged.connect(self.outputs_changed)
        self.found.set()
        while not self._leaving:
            self._awake.wait()
            if not self._leaving:
                self.exec()

    def wake(self) -> None:
        """Process events: the server answers."""
        self._awake.set()

    def rest(self) -> None:
        """Let events wait: the server is away, or nobody plays."""
        self._awake.clear()
        self.quit()

    def leave(self) -> None:
        """End for good, within a second."""
        self._leaving = True
        self._awake.set()
        self.quit()
        self.wait(LEAVE_MS)


def _connect_sinks(device: "QAudioDevice") -> None:
    """Make Qt connect its sinks in this thread too: it does so when the first one starts."""
    from glutetimer.audio.sink import make_sink

    if not device.isNull():
        sink = make_sink(device)
        sink.start()
        sink.reset()


@cache
def device_watch() -> DeviceWatch:
    """Return the one watch of the process; Qt keeps its connection in that thread for good."""
    return DeviceWatch()


def _leave() -> None:
    if device_watch.cache_info().currsize:
        device_watch().leave()


atexit.register(_leave)
