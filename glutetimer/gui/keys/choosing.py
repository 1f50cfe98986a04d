# SPDX-License-Identifier: GPL-3.0-or-later
"""Chooses keys for commands, and says what stands in the way."""

from collections.abc import Sequence

from glutetimer.gui.commands.keymap import keymap
from glutetimer.gui.commands.table import COMMANDS, Command, Where, command, key_name


def choose(command_id: str, keys: Sequence[str]) -> None:
    """Give a command these keys; a command that had one of them loses it."""
    own = dict(keymap().own)
    usual = tuple(key_name(key) for key in command(command_id).keys)
    own.pop(command_id, None)
    if tuple(keys) != usual:
        own[command_id] = tuple(keys)
    for other in COMMANDS:
        if other.id != command_id and other.id in own and _meets(other, command_id):
            own[other.id] = tuple(key for key in own[other.id] if key not in keys)
    keymap().set_own(own.items())


def reset(command_id: str) -> None:
    """Give a command its usual keys again; it takes them back from others."""
    choose(command_id, tuple(key_name(key) for key in command(command_id).keys))


def reset_all() -> None:
    """Give all commands their usual keys again."""
    keymap().set_own(())


def _meets(other: Command, command_id: str) -> bool:
    places = {other.where, command(command_id).where}
    return Where.EVERYWHERE in places or len(places) == 1
