# SPDX-License-Identifier: GPL-3.0-or-later
"""The doubles keep the promises of the ports that they stand in for."""

from glutetimer.domain.cues import CueKind
from glutetimer.ports import (
    CircuitRepository,
    Clock,
    CuePlayer,
    CueStatus,
    HistoryRepository,
    OtherPlayers,
    ScheduledSound,
    SettingsStore,
)
from tests.fakes import (
    FailingHistory,
    FakeClock,
    MemoryCircuits,
    MemoryHistory,
    MemorySettings,
    RecordingCuePlayer,
    RecordingPlayers,
)


def test_every_double_fits_its_port() -> None:
    """The type checker holds each double against its Protocol."""
    clock: Clock = FakeClock()
    player: CuePlayer = RecordingCuePlayer(clock)
    histories: list[HistoryRepository] = [MemoryHistory(), FailingHistory()]
    circuits: CircuitRepository = MemoryCircuits()
    settings: SettingsStore = MemorySettings()
    players: OtherPlayers = RecordingPlayers()
    players.close()
    assert clock.now().tzinfo is not None
    assert player.status() is CueStatus.CLOSED
    assert [history.first_day() for history in histories] == [None, None]
    assert not circuits.circuits()
    assert settings.load().prepare_s == 10


def test_ids_of_the_clock_differ_and_sort() -> None:
    """Ids made one after the other sort that way."""
    clock = FakeClock()
    ids = [clock.new_id() for _ in range(20)]
    assert ids == sorted(set(ids))


def test_a_replaced_sound_is_not_heard() -> None:
    """Only what came before the change has been heard; late sounds are heard at once."""
    clock = FakeClock(mono_ms=0)
    player = RecordingCuePlayer(clock)
    player.replace([ScheduledSound(100, CueKind.HOLD), ScheduledSound(300, CueKind.REST)])
    clock.advance(200)
    player.replace([ScheduledSound(150, CueKind.SWITCH), ScheduledSound(-50, CueKind.PREPARE)])
    clock.advance(1)
    assert player.heard_kinds == [CueKind.HOLD, CueKind.SWITCH]
    assert (player.late, player.dropped) == (1, 1)


def test_listeners_hear_each_change_of_status_once() -> None:
    """A vanished card is told once."""
    player = RecordingCuePlayer()
    heard: list[CueStatus] = []
    player.subscribe(heard.append)
    player.open()
    player.change_status(CueStatus.LOST)
    player.change_status(CueStatus.LOST)
    player.close()
    assert heard == [CueStatus.RUNNING, CueStatus.LOST, CueStatus.CLOSED]
