# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done about other players, and when it is undone."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutetimer.domain.players import (
    LONGEST_PAUSE,
    PlayerState,
    QuietedPlayer,
    QuietedPlayers,
    quieted,
    still_holds,
    to_recover,
)

NOON = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
LOWERED = QuietedPlayer("player", ":1.1", 0.8, 0.24)
PAUSED = QuietedPlayer("player", ":1.1")

states = st.builds(
    PlayerState,
    name=st.just("player"),
    owner=st.sampled_from([":1.1", ":1.2"]),
    status=st.sampled_from(["Playing", "Paused", "Stopped"]),
    volume=st.none() | st.floats(0, 2),
)


@given(states, st.sampled_from(["leave", "duck", "pause"]), st.integers(0, 100))
def test_only_what_plays_is_changed_and_never_made_louder(
    state: PlayerState, music: str, level: int
) -> None:
    """Whatever the player is like."""
    change = quieted(state, music, level)
    if state.status != "Playing" or music == "leave":
        assert change is None
    elif music == "pause":
        assert change == QuietedPlayer(state.name, state.owner)
    elif change is not None:
        assert change.volume == state.volume
        assert change.volume is not None
        assert change.lowered_to is not None
        assert 0 <= change.lowered_to < change.volume


@given(states, st.sampled_from(["duck", "pause"]), st.integers(0, 100))
def test_a_change_does_not_hold_before_it_is_made(
    state: PlayerState, music: str, level: int
) -> None:
    """A crash between writing and doing undoes nothing."""
    change = quieted(state, music, level)
    assert change is None or not still_holds(change, state)


@pytest.mark.parametrize(
    ("volume", "holds"), [(0.24, True), (0.23, True), (0.2, False), (0.8, False), (None, False)]
)
def test_a_volume_holds_until_somebody_changes_it(volume: float | None, holds: bool) -> None:
    """Whole percents are one and the same, and so is another connection of the same player."""
    assert still_holds(LOWERED, PlayerState("player", ":1.9", "Stopped", volume)) is holds


@pytest.mark.parametrize(
    ("owner", "status", "holds"),
    [
        (":1.1", "Paused", True),
        (":1.1", "Playing", False),
        (":1.1", "Stopped", False),
        (":1.2", "Paused", False),
    ],
)
def test_a_pause_holds_in_the_same_player_alone(owner: str, status: str, holds: bool) -> None:
    """One that was started again never begins to play by itself."""
    assert still_holds(PAUSED, PlayerState("player", owner, status, 0.8)) is holds


@pytest.mark.parametrize(
    ("bus_id", "after", "recovered"),
    [
        ("bus", timedelta(minutes=50), (LOWERED, PAUSED)),
        ("bus", LONGEST_PAUSE, (LOWERED,)),
        ("bus", timedelta(minutes=-1), (LOWERED,)),
        ("another", timedelta(minutes=1), (LOWERED,)),
    ],
)
def test_music_starts_again_only_soon_and_in_the_same_session(
    bus_id: str, after: timedelta, recovered: tuple[QuietedPlayer, ...]
) -> None:
    """A volume is given back at any time."""
    left = QuietedPlayers("run", "bus", ":1.5", NOON, (LOWERED, PAUSED))
    assert to_recover(left, bus_id, NOON + after) == recovered
