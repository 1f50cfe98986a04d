# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys that must stay what they are, for typing and for moving between controls."""

from glutetimer.gui.commands.table import Where, command

# What the keyboard itself needs to reach every control.
RESERVED = ("Tab", "Backtab", "Shift+Tab", "Shift+Backtab", "Alt+F4")
_TYPING_PLACES = (
    Where.EVERYWHERE,
    Where.CIRCUITS,
    Where.EXERCISES,
    Where.PROGRESS,
    Where.SETTINGS,
)
_HELD = ("Ctrl+", "Alt+", "Meta+")


def is_reserved(key: str) -> bool:
    """Tell whether a key must stay what it is."""
    return key in RESERVED


def would_hinder_typing(key: str, command_id: str) -> bool:
    """Tell whether a key writes a character where people type."""
    types = len(key.removeprefix("Shift+")) == 1 or key in {"Space", "Shift+Space"}
    held = any(word in key for word in _HELD)
    return types and not held and command(command_id).where in _TYPING_PLACES
