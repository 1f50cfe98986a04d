# SPDX-License-Identifier: GPL-3.0-or-later
"""Other programs that play music: what a workout changes about them, and when to undo it."""

from dataclasses import dataclass
from datetime import datetime, timedelta

# Players round their volume, some of them down to the next percent.
_SAME_VOLUME = 0.011
LONGEST_PAUSE = timedelta(hours=3)


@dataclass(frozen=True, slots=True)
class PlayerState:
    """A player as it is now.

    Attributes:
        name: Its name on the bus; the same after it was started again.
        owner: Its connection to the bus; another one after it was started again.
        status: "Playing", "Paused" or "Stopped".
        volume: 0.0 (silent) to 1.0, or above where the player amplifies; None if it has none.
    """

    name: str
    owner: str
    status: str
    volume: float | None = None


@dataclass(frozen=True, slots=True)
class QuietedPlayer:
    """What was changed about a player: it was turned down, or paused.

    Attributes:
        name, owner: As in PlayerState.
        volume: The volume before; None if the player was paused.
        lowered_to: The volume that was set; None if the player was paused.
    """

    name: str
    owner: str
    volume: float | None = None
    lowered_to: float | None = None

    @property
    def is_lowered(self) -> bool:
        """Tell whether the player was turned down and plays on."""
        return self.lowered_to is not None


@dataclass(frozen=True, slots=True)
class QuietedPlayers:
    """All that one run of the program has changed and not undone yet.

    Attributes:
        id: Of the run, unique.
        bus_id: The bus it happened on; another one after the user has logged in again.
        by: The program's own connection to that bus.
        since: When the players were first changed, aware.
    """

    id: str
    bus_id: str
    by: str
    since: datetime
    players: tuple[QuietedPlayer, ...]


def quieted(state: PlayerState, music: str, level: int) -> QuietedPlayer | None:
    """Return the change that makes room for a workout; None to leave the player alone.

    Args:
        state: The player as it is now.
        music: "leave", "duck" or "pause".
        level: What is left of the volume of a player turned down, 0 to 100 percent.
    """
    if state.status != "Playing":
        return None
    if music == "pause":
        return QuietedPlayer(state.name, state.owner)
    if music == "duck" and state.volume is not None:
        lowered_to = round(state.volume * level / 100, 2)
        if state.volume - lowered_to > _SAME_VOLUME:
            return QuietedPlayer(state.name, state.owner, state.volume, lowered_to)
    return None


def still_holds(change: QuietedPlayer, state: PlayerState) -> bool:
    """Tell whether a player is as it was left; if not, the user has had other wishes since.

    A volume is kept by many players over a new start, a pause is not: music that the user has
    not even started must not begin to play.
    """
    if change.lowered_to is not None:
        return state.volume is not None and abs(state.volume - change.lowered_to) < _SAME_VOLUME
    return state.status == "Paused" and state.owner == change.owner


def to_recover(left: QuietedPlayers, bus_id: str, now: datetime) -> tuple[QuietedPlayer, ...]:
    """Return what a run that has crashed left behind and is worth undoing.

    Music that was paused hours ago or in another session must not start out of the blue.
    """
    may_resume = left.bus_id == bus_id and timedelta() <= now - left.since < LONGEST_PAUSE
    return tuple(player for player in left.players if player.is_lowered or may_resume)
