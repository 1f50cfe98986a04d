# SPDX-License-Identifier: GPL-3.0-or-later
"""The places where commands are known, in words."""

from PySide6.QtCore import QCoreApplication

from glutetimer.gui.commands.table import Where

translate = QCoreApplication.translate


def place_words() -> dict[Where, str]:
    """Return what people read about the places where commands are known, in order."""
    return {
        Where.EVERYWHERE: translate("dialogs", "Everywhere"),
        Where.TRAIN: translate("dialogs", "Train"),
        Where.WORKOUT: translate("dialogs", "While a workout runs"),
        Where.FINISH: translate("dialogs", "After a workout"),
        Where.CIRCUITS: translate("dialogs", "Circuits"),
        Where.PROGRESS: translate("dialogs", "Progress"),
        Where.EXERCISES: translate("dialogs", "Exercises"),
        Where.SETTINGS: translate("dialogs", "Settings"),
    }
