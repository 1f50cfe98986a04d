# SPDX-License-Identifier: GPL-3.0-or-later
"""What players understand over D-Bus: the calls of MPRIS, version 2.2, and their answers.

See https://specifications.freedesktop.org/mpris-spec/latest/.
"""

from collections.abc import Sequence

from PySide6.QtDBus import QDBusVariant

from glutetimer.desktop.session_bus import Answer, Call, Failure
from glutetimer.domain.players import PlayerState, QuietedPlayer

_PREFIX = "org.mpris.MediaPlayer2."
# The program itself, and a go-between that passes on what is said to the player used last.
_NO_OTHERS = ("glutetimer", "playerctld")
_PATH = "/org/mpris/MediaPlayer2"
_PLAYER = "org.mpris.MediaPlayer2.Player"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_BUS, _BUS_PATH = "org.freedesktop.DBus", "/org/freedesktop/DBus"

NAMES = Call(_BUS, _BUS_PATH, _BUS, "ListNames")
BUS_ID = Call(_BUS, _BUS_PATH, _BUS, "GetId")
LOOKS = 3


def other_players(names: Sequence[str]) -> list[str]:
    """Return which of the names on a bus are other programs' players, in order."""
    players = [name for name in names if name.startswith(_PREFIX)]
    return sorted(
        name for name in players if name.removeprefix(_PREFIX).split(".")[0] not in _NO_OTHERS
    )


def look(name: str) -> list[Call]:
    """Return the LOOKS calls that tell the state of a player."""
    return [
        Call(_BUS, _BUS_PATH, _BUS, "GetNameOwner", (name,)),
        Call(name, _PATH, _PROPERTIES, "Get", (_PLAYER, "PlaybackStatus")),
        Call(name, _PATH, _PROPERTIES, "Get", (_PLAYER, "Volume")),
    ]


def seen(name: str, answers: Sequence[Answer]) -> PlayerState | Failure:
    """Return the state that the answers to ``look`` tell; REFUSED if there is no such player."""
    owner, status, volume = answers
    if Failure.NO_ANSWER in (owner, status):
        return Failure.NO_ANSWER
    if not isinstance(owner, str) or not isinstance(status, str):
        return Failure.REFUSED
    is_number = isinstance(volume, int | float) and not isinstance(volume, bool)
    return PlayerState(name, owner, status, float(volume) if is_number else None)


def make(change: QuietedPlayer) -> Call:
    """Return the call that turns a player down or pauses it."""
    if change.lowered_to is not None:
        return _set_volume(change.name, change.lowered_to)
    return Call(change.name, _PATH, _PLAYER, "Pause")


def undo(change: QuietedPlayer) -> Call:
    """Return the call that turns a player up again or lets it play on."""
    if change.volume is not None:
        return _set_volume(change.name, change.volume)
    return Call(change.name, _PATH, _PLAYER, "Play")


def has_owner(name: str) -> Call:
    """Return the call that tells whether a connection to the bus is still there."""
    return Call(_BUS, _BUS_PATH, _BUS, "NameHasOwner", (name,))


def _set_volume(name: str, volume: float) -> Call:
    return Call(name, _PATH, _PROPERTIES, "Set", (_PLAYER, "Volume", QDBusVariant(volume)))
