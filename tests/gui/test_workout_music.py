# SPDX-License-Identifier: GPL-3.0-or-later
"""When a workout in the window asks other players to make room, and when no longer."""

import pytest

from glutetimer.app.music import follow
from tests.fakes import RecordingPlayers
from tests.gui.studio import Studio


@pytest.fixture
def studio(qapp) -> Studio:
    """Return a controller with doubles around it."""
    return Studio()


@pytest.fixture
def players(studio: Studio) -> RecordingPlayers:
    """Return players that write down what they are asked for, following the controller."""
    players = RecordingPlayers()
    follow(studio.controller, players)
    return players


def test_music_makes_room_from_the_start_to_the_last_sound(
    studio: Studio, players: RecordingPlayers
) -> None:
    """It is not turned up into the voice that says what was held."""
    studio.begin()
    assert players.asked == ["quiet"]
    studio.run(45_000)
    assert studio.said[-1] == "ended: finished"
    assert players.asked == ["quiet"]
    studio.controller.sound.close()
    assert players.asked == ["quiet", "restore"]


def test_a_pause_lets_music_up(studio: Studio, players: RecordingPlayers) -> None:
    """And the workout going on turns it down again."""
    studio.begin()
    studio.run(2_000)
    studio.controller.pause()
    studio.controller.resume()
    assert players.asked == ["quiet", "let up", "quiet"]


def test_music_is_given_back_where_the_sound_never_began(
    studio: Studio, players: RecordingPlayers
) -> None:
    """Somebody stops before the sound was ready: it has nothing to close then."""
    studio.begin()
    studio.player.close()
    assert players.asked == ["quiet"]
    studio.controller.stop()
    assert "restore" in players.asked


def test_another_workout_keeps_the_music_down(studio: Studio, players: RecordingPlayers) -> None:
    """The last wish is the one that counts."""
    studio.begin()
    studio.controller.stop()
    studio.begin()
    assert players.asked[-1] == "quiet"


def test_shutting_down_gives_the_music_back(studio: Studio, players: RecordingPlayers) -> None:
    """The window closes in the middle of a workout."""
    studio.begin()
    studio.controller.shut_down()
    assert players.asked[-1] == "restore"
