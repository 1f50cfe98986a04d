# SPDX-License-Identifier: GPL-3.0-or-later
"""Which device sounds: the one that was chosen while it is there, else the system's default."""

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from glutetimer.audio.backend import prepare_environment, without_media_player
from glutetimer.audio.device_watch import DeviceWatch, device_watch
from glutetimer.audio.server import sound_server_answers
from glutetimer.ports import OutputDevice

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioDevice

SETTLE_MS = 250
LOOK_S = 2.0
# What PulseAudio and PipeWire put in the place of the last device that went.
DUMMIES = frozenset({"auto_null"})


def device_id(device: "QAudioDevice") -> str:
    """Return the system's own mark of a device; empty if it is none."""
    mark = bytes(device.id().data()).decode("utf-8", "backslashreplace")
    return "" if device.isNull() or mark in DUMMIES else mark


def output_device(wanted: str) -> "QAudioDevice":
    """Return the device of a mark if it is there, else the default; null if nothing is there.

    For any thread; the devices must have been looked for in the main thread.
    """
    from PySide6.QtMultimedia import QAudioDevice, QMediaDevices

    if wanted:
        for device in QMediaDevices.audioOutputs():
            if device_id(device) == wanted:
                return device
    default = QMediaDevices.defaultAudioOutput()
    return default if device_id(default) else QAudioDevice()


class SystemOutputs(QObject):
    """The output devices of the machine. Fit for ``ports.OutputDevices``.

    Signals:
        changed: One came or went, or another became the default.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Look for nothing yet."""
        super().__init__(parent)
        self._watch: DeviceWatch | None = None
        self._settled = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settled.timeout.connect(self.changed)

    def outputs(self) -> list[OutputDevice]:
        """Return the devices; in the main thread."""
        if not sound_server_answers() or not self._look():
            return []
        from PySide6.QtMultimedia import QMediaDevices

        return [
            OutputDevice(device_id(device), device.description())
            for device in QMediaDevices.audioOutputs()
            if device_id(device)
        ]

    def subscribe(self, on_changed: Callable[[], None]) -> None:
        """Call ``on_changed`` whenever a device comes or goes."""
        self.changed.connect(on_changed)

    def _look(self) -> bool:
        if self._watch is None:
            prepare_environment()
            self._watch = device_watch()
            self._watch.outputs_changed.connect(self._settled.start)
        if not self._watch.isRunning():
            with without_media_player():
                self._watch.start()
                self._watch.found.wait(LOOK_S)
        self._watch.wake()
        return self._watch.found.is_set()


def output_name(wanted: str = "") -> str:
    """Return the name of the device that would sound; empty if nothing could be heard.

    Args:
        wanted: The mark of the device that was chosen; empty for the default.
    """
    if sys.platform.startswith("linux") and not sound_server_answers():
        return ""
    prepare_environment()
    # Kept until the devices are read: Qt's audio needs an application.
    application = QCoreApplication.instance() or QCoreApplication(["glutetimer"])
    with without_media_player():
        device = output_device(wanted)
    del application
    return "" if device.isNull() else device.description()
