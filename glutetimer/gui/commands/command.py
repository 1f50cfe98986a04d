# SPDX-License-Identifier: GPL-3.0-or-later
"""What a command is: one thing that the user can order, as data."""

from enum import Enum
from typing import NamedTuple


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - the name lupdate looks for
    """Mark a text for translation and return it as it is."""
    return text


class Where(Enum):
    """The screen on which a command is known."""

    EVERYWHERE = "everywhere"
    TRAIN = "train"
    WORKOUT = "workout"
    FINISH = "finish"
    CIRCUITS = "circuits"
    PROGRESS = "progress"
    EXERCISES = "exercises"
    SETTINGS = "settings"


class Command(NamedTuple):
    """One thing that the user can order.

    Attributes:
        id: How the code calls it.
        text: What people read; translated when it is shown.
        keys: Its shortcuts as QKeySequence reads them; the first one is shown.
        where: Where it is known.
        about: What it does, where the text does not say it; translated when it is shown.
        icon: Name of its icon; empty for none.
        key_of_screen: The screen's own ``keyPressEvent`` asks ``command_for``: a control that has
            the focus comes first. The keys are no shortcuts of the action then.
    """

    id: str
    text: str
    keys: tuple[str, ...] = ()
    where: Where = Where.EVERYWHERE
    key_of_screen: bool = False
    icon: str = ""
    about: str = ""
