# SPDX-License-Identifier: GPL-3.0-or-later
"""Which key gives which command just now: the usual keys, and the user's own in their place."""

from collections.abc import Iterable, Mapping
from functools import cache

from PySide6.QtCore import QObject, Signal

from glutetimer.gui.commands.reserved import is_reserved, would_hinder_typing
from glutetimer.gui.commands.table import COMMANDS, Command, Where, command, key_name

Own = Mapping[str, tuple[str, ...]]


class Keymap(QObject):
    """The keys in effect: none gives two commands in one place, for own choices come first.

    Signals:
        changed: Other keys are in effect now.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._own: dict[str, tuple[str, ...]] = {}
        self._taken: dict[tuple[Where, str], str] = {}
        self._keys: dict[str, tuple[str, ...]] = {}
        self._work_out()

    @property
    def own(self) -> Own:
        """Return the keys that the user has chosen, by command."""
        return dict(self._own)

    def set_own(self, own: Iterable[tuple[str, tuple[str, ...]]]) -> None:
        """Take the user's keys; unknown commands and keys, and keys that can't be, are passed over.

        They may come out of a file that somebody wrote: a Tab that quits would lock people out.
        """
        known = {each.id for each in COMMANDS}
        wanted = {
            name: found
            for name, keys in own
            if name in known and ((found := _known_keys(name, keys)) or not keys)
        }
        if wanted != self._own:
            self._own = wanted
            self._work_out()
            self.changed.emit()

    def is_changed(self, command_id: str) -> bool:
        """Tell whether a command has other keys than usual, by choice or because one was taken."""
        return self._keys[command_id] != tuple(map(key_name, command(command_id).keys))

    def keys(self, command_id: str) -> tuple[str, ...]:
        """Return the keys of a command; the first one is shown.

        Raises:
            KeyError: If there is no such command.
        """
        return self._keys[command_id]

    def command_on(self, name: str, where: Where) -> str:
        """Return the id of the command that a key gives on a screen itself; empty for none."""
        return self._taken.get((where, name), "")

    def owner(self, name: str, command_id: str) -> Command | None:
        """Return the other command that a key gives where this one is known; None if it is free."""
        where = command(command_id).where
        for (place, key), taker in self._taken.items():
            meets = Where.EVERYWHERE in {place, where} or place is where
            if key == name and meets and taker != command_id:
                return command(taker)
        return None

    def _work_out(self) -> None:
        self._taken, self._keys = {}, {}
        for each in sorted(COMMANDS, key=lambda each: each.id not in self._own):
            keys = self._own.get(each.id, each.keys)
            names = tuple(key_name(key) for key in keys)
            free = tuple(name for name in names if self._is_free(name, each.where))
            self._keys[each.id] = free
            self._taken |= {(each.where, name): each.id for name in free}

    def _is_free(self, name: str, where: Where) -> bool:
        places = Where if where is Where.EVERYWHERE else (where, Where.EVERYWHERE)
        return not any((place, name) in self._taken for place in places)


@cache
def keymap() -> Keymap:
    """Return the keys in effect, for the whole program."""
    return Keymap()


def _known_keys(command_id: str, keys: Iterable[str]) -> tuple[str, ...]:
    known: dict[str, None] = {}
    for key in keys:
        try:
            known[key_name(key)] = None
        except ValueError:
            continue
    return tuple(name for name in known if _may_be(name, command_id))


def _may_be(name: str, command_id: str) -> bool:
    if name in map(key_name, command(command_id).keys):
        return True
    return not is_reserved(name) and not would_hinder_typing(name, command_id)
