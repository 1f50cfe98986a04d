# SPDX-License-Identifier: GPL-3.0-or-later
"""Other programs' music, joined to workouts."""

from typing import TYPE_CHECKING

from glutetimer.domain.events import (
    Event,
    WorkoutEnded,
    WorkoutPaused,
    WorkoutResumed,
    WorkoutStarted,
)
from glutetimer.ports import Awake, CueStatus, OtherPlayers

if TYPE_CHECKING:
    from glutetimer.gui.workout_controller import WorkoutController


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
