# SPDX-License-Identifier: GPL-3.0-or-later
"""Other programs' music, joined to workouts; D-Bus is loaded when there is something to do."""

from functools import cached_property
from typing import TYPE_CHECKING

from glutetimer.desktop.bus_address import players_problem, session_bus_address
from glutetimer.domain.events import (
    Event,
    WorkoutEnded,
    WorkoutPaused,
    WorkoutResumed,
    WorkoutStarted,
)
from glutetimer.ports import Awake, CueStatus, OtherPlayers

if TYPE_CHECKING:
    from glutetimer.app.core import Core
    from glutetimer.desktop.players import MprisPlayers
    from glutetimer.gui.workout_controller import WorkoutController
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


def make_room(players: OtherPlayers, event: Event) -> None:
    """Tell players what has happened in a workout; its end is not told."""
    match event:
        case WorkoutStarted() | WorkoutResumed():
            players.quiet()
        case WorkoutPaused():
            players.let_up()


def stay_awake(awake: Awake | None, event: Event) -> None:
    """Keep the machine awake while time runs, as what has happened in a workout says."""
    if awake is None:
        return
    match event:
        case WorkoutStarted() | WorkoutResumed():
            awake.start()
        case WorkoutPaused() | WorkoutEnded():
            awake.stop()


def follow(controller: "WorkoutController", players: OtherPlayers) -> None:
    """Have music make room for the workouts of a controller, until their last word is said."""

    def restore_after_the_last_sound() -> None:
        if not controller.is_under_way and controller.sound_status is CueStatus.CLOSED:
            players.restore()

    controller.workout_started.connect(players.quiet)
    controller.paused.connect(lambda _reason: players.let_up())
    controller.resumed.connect(players.quiet)
    controller.ended.connect(lambda _record: restore_after_the_last_sound())
    controller.sound_status_changed.connect(lambda _status: restore_after_the_last_sound())
