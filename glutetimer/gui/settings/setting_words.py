# SPDX-License-Identifier: GPL-3.0-or-later
"""What settings are called, what they do, and by which other words people look for them."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from glutetimer.domain.option import Group
from glutetimer.domain.settings import option_of
from glutetimer.gui.settings.words import Words
from glutetimer.gui.settings.words_of_sound import (
    announcements_words,
    breath_words,
    sound_words,
    voice_words,
)
from glutetimer.gui.settings.words_of_training import (
    keys_words,
    look_words,
    machine_words,
    reminders_words,
    timing_words,
    week_words,
)

translate = QCoreApplication.translate


def setting_words(name: str) -> Words:
    """Return the words of a setting.

    Raises:
        KeyError: If there is none with a row of its own.
    """
    group = option_of(name).group
    if group is None:
        raise KeyError(name)
    return _OF_GROUP[group]()[name]


def setting_name(name: str) -> str:
    """Return what a setting is called; its name in files if it has no row of its own."""
    return setting_words(name).name if option_of(name).group else name


def group_words(group: Group) -> str:
    """Return the heading above the settings of a group."""
    return {
        Group.SOUND: translate("settings", "Sound"),
        Group.VOICE: translate("settings", "Voice"),
        Group.ANNOUNCEMENTS: translate("settings", "What the voice says"),
        Group.BREATH: translate("settings", "Breath and tempo"),
        Group.TIMING: translate("settings", "Timing"),
        Group.WEEK: translate("settings", "Week"),
        Group.LOOK: translate("settings", "Look"),
        Group.MACHINE: translate("settings", "Machine"),
        Group.DATA: translate("settings", "Data"),
        Group.KEYS: translate("settings", "Keys"),
        Group.REMINDERS: translate("settings", "Reminders"),
    }[group]


_OF_GROUP: Mapping[Group, Callable[[], dict[str, Words]]] = {
    Group.SOUND: sound_words,
    Group.VOICE: voice_words,
    Group.ANNOUNCEMENTS: announcements_words,
    Group.BREATH: breath_words,
    Group.TIMING: timing_words,
    Group.WEEK: week_words,
    Group.LOOK: look_words,
    Group.MACHINE: machine_words,
    Group.DATA: dict,
    Group.KEYS: keys_words,
    Group.REMINDERS: reminders_words,
}
