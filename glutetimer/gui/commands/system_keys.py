# SPDX-License-Identifier: GPL-3.0-or-later
"""Names of keys within sentences, as the system at hand calls them."""

import re
import sys

from glutetimer.gui.commands.command import QT_TRANSLATE_NOOP

# As they stand on the keys, and in our texts: Qt's Spanish has "Control" and "Mayúsculas".
ON_THE_KEYS = (QT_TRANSLATE_NOOP("QShortcut", "Ctrl"), QT_TRANSLATE_NOOP("QShortcut", "Shift"))
# What the translations call it; with Alt it is meant as it is, for Linux desktops alone.
_CONTROL = re.compile(r"\b(?:Ctrl|Strg)\b(?!\+Alt)")


def with_system_keys(words: str, system: str = sys.platform) -> str:
    """Return words that name Cmd in place of Ctrl on macOS, as Qt does for every shortcut.

    Args:
        words: In any language.
        system: As ``sys.platform`` names it.
    """
    return _CONTROL.sub("Cmd", words) if system == "darwin" else words
