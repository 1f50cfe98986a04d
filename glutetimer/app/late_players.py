# SPDX-License-Identifier: GPL-3.0-or-later
"""Other programs' music; D-Bus and all else it takes are loaded when there is something to do."""

from functools import cached_property
from typing import TYPE_CHECKING

from glutetimer.desktop.bus_address import players_problem, session_bus_address

if TYPE_CHECKING:
    from glutetimer.app.core import Core
    from glutetimer.desktop.players import MprisPlayers
    from glutetimer.storage.quieted import QuietedFiles


class LatePlayers:
    """A ``ports.OtherPlayers`` that costs nothing until music is to make room."""

    def __init__(self, core: "Core") -> None:
        self._core = core
        self._is_loaded = False

    def quiet(self) -> None:
        """Make room for a workout, if the settings want it and the system lets it."""
        if self._core.settings.load().music != "leave" and players_problem() is None:
            self._players.quiet()

    def let_up(self) -> None:
        """Turn up again what was turned down."""
        if self._is_loaded:
            self._players.let_up()

    def restore(self) -> None:
        """Undo what was changed."""
        if self._is_loaded:
            self._players.restore()

    def recover(self) -> None:
        """Undo what a run of the program that crashed has left behind, if any has."""
        if not self._store.is_empty() and players_problem() is None:
            self._players.recover()

    def close(self) -> None:
        """Undo what was changed and let go."""
        if self._is_loaded:
            self._players.close()

    @cached_property
    def _players(self) -> "MprisPlayers":
        from glutetimer.desktop.players import MprisPlayers
        from glutetimer.desktop.session_bus import SessionBus

        self._is_loaded = True
        core = self._core
        bus = SessionBus(session_bus_address())
        return MprisPlayers(bus, self._store, core.clock, core.settings.load)

    @cached_property
    def _store(self) -> "QuietedFiles":
        from glutetimer.storage.quieted import QuietedFiles

        return QuietedFiles(self._core.paths.state)
