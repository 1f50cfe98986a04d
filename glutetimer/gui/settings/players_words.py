# SPDX-License-Identifier: GPL-3.0-or-later
"""Why the players of other programs are out of reach, in words for people."""

from PySide6.QtCore import QCoreApplication

from glutetimer.ports import PlayersProblem

translate = QCoreApplication.translate


def problem_words(problem: PlayersProblem) -> str:
    """Return the sentence that says why other players are out of reach."""
    match problem:
        case PlayersProblem.OTHER_SYSTEM:
            return translate(
                "MusicSetting",
                "Not on this system: only Linux desktops let a program quieten another one.",
            )
        case PlayersProblem.NO_BUS:
            return translate(
                "MusicSetting",
                "Not in this session: it has no D-Bus, over which players are reached.",
            )
        case PlayersProblem.NO_QT_DBUS:
            return translate(
                "MusicSetting",
                "Not with this Qt: it comes without D-Bus, over which players are reached.",
            )
