# SPDX-License-Identifier: GPL-3.0-or-later
"""Which device would sound."""

import sys

from PySide6.QtCore import QCoreApplication

from glutetimer.audio.backend import prepare_environment, without_media_player
from glutetimer.audio.server import sound_server_answers


def default_output_name() -> str:
    """Return the name of the default output device; empty if nothing could be heard."""
    if sys.platform.startswith("linux") and not sound_server_answers():
        return ""
    prepare_environment()
    # Kept until the devices are read: Qt's audio needs an application.
    application = QCoreApplication.instance() or QCoreApplication(["glutetimer"])
    with without_media_player():
        from PySide6.QtMultimedia import QMediaDevices

        device = QMediaDevices.defaultAudioOutput()
    del application
    return "" if device.isNull() else device.description()
