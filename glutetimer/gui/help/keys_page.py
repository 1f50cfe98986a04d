# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of keys, made of the list of commands."""

import re
from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication

from glutetimer.gui.actions import command_about, command_text, key_text
from glutetimer.gui.commands.keymap import keymap
from glutetimer.gui.commands.places import place_words
from glutetimer.gui.commands.table import COMMANDS, Command

NAME = "keys"

translate = QCoreApplication.translate


def keys_markdown(keys_of: Callable[[str], Iterable[str]] | None = None) -> str:
    """Return the page: a table for each place, in the order of the list.

    Args:
        keys_of: Returns the keys of a command; None for those in effect.
    """
    asked = keys_of or keymap().keys
    parts = [f"# {translate('help', 'Keys')}", _introduction()]
    for where, place in place_words().items():
        rows = [_row(each, asked(each.id)) for each in COMMANDS if each.where is where]
        if rows:
            head = f"| {translate('help', 'Key')} | {translate('help', 'Does')} |"
            parts += [f"## {escaped(place)}", "\n".join([head, "| --- | --- |", *rows])]
    return "\n\n".join(parts) + "\n"


def usual_keys(command_id: str) -> tuple[str, ...]:
    """Return the keys that a command ships with."""
    return next(each.keys for each in COMMANDS if each.id == command_id)


def escaped(text: str) -> str:
    """Return Markdown that shows a text letter by letter."""
    return re.sub(r"([\\`*_{}\[\]()<>#+\-.!|~^$&])", r"\\\1", text)


def _introduction() -> str:
    return translate(
        "help",
        "Every command can have other keys, and more than one. All commands… finds any of them "
        "by a few letters.",
    )


def _row(each: Command, keys: Iterable[str]) -> str:
    about = command_about(each.id)
    words = escaped(command_text(each.id)) + (f": {escaped(about)}" if about else "")
    names = ", ".join(escaped(key_text(key)) for key in keys)
    return f"| {names or '–'} | {words} |"
