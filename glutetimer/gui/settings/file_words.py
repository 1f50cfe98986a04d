# SPDX-License-Identifier: GPL-3.0-or-later
"""What became of settings in files, in words for people."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from glutetimer.domain.option import Kind, plain_word
from glutetimer.domain.settings import option_of
from glutetimer.domain.settings_document import Reason, SettingsRefusedError
from glutetimer.gui.settings.setting_words import setting_name

translate = QCoreApplication.translate


def refusal_words(file: str, refused: SettingsRefusedError) -> str:
    """Return why nothing was taken from a file, where that stands, and what helps.

    Args:
        file: The name of the file.
        refused: The reason.
    """
    match refused.reason:
        case Reason.NO_JSON:
            words = translate(
                "settings", "“{file}” is no file of settings: it is not JSON, or is broken off."
            )
        case Reason.NO_SETTINGS:
            words = translate("settings", "“{file}” holds no settings of GluteTimer.")
        case Reason.NEWER:
            words = translate(
                "settings", "“{file}” is from a newer GluteTimer. Update this one to read it."
            )
        case Reason.TWICE:
            words = translate("settings", "In “{file}”, “{name}” stands twice. Delete one of them.")
        case Reason.VALUE:
            words = _value_words(refused.name)
    nothing = translate("settings", "Nothing was changed.")
    return f"{words} {nothing}".format(file=file, name=refused.name, value=refused.value)


def taken_words(file: str, changed: int, unknown: Sequence[str]) -> str:
    """Return how many settings are different now, and which were left out.

    Args:
        file: The name of the file.
        changed: How many settings are different now.
        unknown: Names of those that this version does not know.
    """
    if not changed:
        words = translate("settings", "The settings in “{file}” are those that you have.")
    elif changed == 1:
        words = translate("settings", "1 setting was changed by “{file}”.")
    else:
        words = translate("settings", "%n settings were changed by “{file}”.", "", changed)
    words = words.format(file=file)
    if unknown:
        left = translate("settings", "Left out, for this version does not know them: {names}.")
        words += " " + left.format(names=", ".join(unknown))
    return words


def _value_words(name: str) -> str:
    """Return the sentence about a value that is not allowed, to be filled in."""
    option = option_of(name)
    match option.kind:
        case Kind.SWITCH:
            words = translate(
                "settings", "In “{file}”, “{name}” is {value}; it must be true or false."
            )
        case Kind.CHOICE:
            words = translate(
                "settings", "In “{file}”, “{name}” is {value}; it must be one of these: {choices}."
            )
        case Kind.NUMBER | Kind.TIME_OF_DAY:
            words = translate(
                "settings",
                "In “{file}”, “{name}” is {value}; it must be a whole number from {low} to {high}.",
            )
        case _:
            words = translate(
                "settings", "In “{file}”, “{name}” can't be {value}. Correct it or take it out."
            )
    known = {
        "choices": ", ".join(map(plain_word, option.choices)),
        "low": option.low,
        "high": option.high,
    }
    for place, what in known.items():
        words = words.replace(f"{{{place}}}", str(what))
    return words.replace("“{name}”", "“{name}” ({label})").replace("{label}", setting_name(name))
