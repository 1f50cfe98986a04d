# SPDX-License-Identifier: GPL-3.0-or-later
"""Which device sounds: the one that was chosen while it is there, else the system's default."""

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from glutetimer.audio.backend import prepare_environment, without_media_player
from glutetimer.audio.server import sound_server_answers

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioDevice

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


def default_output_name() -> str:
    """Return the name of the default output device; empty if nothing could be heard."""
    if sys.platform.startswith("linux") and not sound_server_answers():
        return ""
    prepare_environment()
    # Kept until the devices are read: Qt's audio needs an application.
    application = QCoreApplication.instance() or QCoreApplication(["glutetimer"])
    with without_media_player():
        device = output_device("")
    del application
    return "" if device.isNull() else device.description()
