# SPDX-License-Identifier: GPL-3.0-or-later
"""A workout begins with its sound: the device takes its time to open, and no cue is lost to it."""

import pytest

from glutetimer.domain.cues import CueKind
from glutetimer.domain.record import WorkoutStatus
from glutetimer.domain.timeline import expand
from glutetimer.ports import CueStatus
from glutetimer.runner import LONGEST_WAIT_MS, SOUND_LEAD_MS, WorkoutRunner
from tests.fakes import FakeClock, MemoryHistory, RecordingCuePlayer
from tests.unit.strategies import BRIDGE, circuit_of

CIRCUIT = circuit_of(BRIDGE)
TIMELINE = expand(CIRCUIT, 5_000)


class SlowCuePlayer(RecordingCuePlayer):
    """Tells its status only when the test says so."""

    def open(self) -> None:
        self.is_open = True


@pytest.fixture
def clock():
    """Return a clock that the test moves."""
    return FakeClock()


@pytest.fixture
def player(clock):
    """Return a player whose device is not open yet."""
    return SlowCuePlayer(clock)


@pytest.fixture
def runner(clock, player):
    """Return a workout that waits for its sound."""
    runner = WorkoutRunner(CIRCUIT, TIMELINE, clock, player, MemoryHistory())
    runner.start()
    return runner


def test_time_runs_from_a_little_after_the_sound(runner, player, clock):
    """The first cue lies ahead when the device opens, so it is heard whole, at its instant."""
    clock.advance(700)
    player.change_status(CueStatus.RUNNING)
    runner.tick()
    first = player.scheduled[0]
    assert (first.sound, first.at_ms) == (CueKind.PREPARE, clock.mono_ms + SOUND_LEAD_MS)
    clock.advance(SOUND_LEAD_MS)
    runner.tick()
    assert runner.workout.remaining_ms(clock.mono_ms) == 5_000
    clock.advance(5_000)
    assert len(runner.tick()) == 1
    assert runner.workout.interval.is_hold


def test_nothing_passes_before_the_sound(runner, clock):
    """The screen shows the whole time to prepare while the device opens."""
    clock.advance(LONGEST_WAIT_MS - 1)
    assert runner.tick() == []
    assert runner.workout.remaining_ms(clock.mono_ms) == 5_000


def test_without_a_device_time_runs_at_once(runner, player, clock):
    """There is nothing to wait for."""
    clock.advance(300)
    player.change_status(CueStatus.SILENT)
    runner.tick()
    clock.advance(1_000)
    assert runner.workout.remaining_ms(clock.mono_ms) == 4_000


def test_a_device_that_never_answers_is_not_waited_for(runner, player, clock):
    """After two seconds the workout begins; a late answer moves nothing any more."""
    clock.advance(LONGEST_WAIT_MS + 500)
    runner.tick()
    player.change_status(CueStatus.RUNNING)
    runner.tick()
    assert runner.workout.remaining_ms(clock.mono_ms) == 4_500


def test_a_key_ends_the_wait(runner, player, clock):
    """Who skips the preparation holds from that instant on."""
    clock.advance(200)
    runner.skip()
    assert runner.workout.interval.is_hold
    clock.advance(1_000)
    player.change_status(CueStatus.RUNNING)
    runner.tick()
    assert runner.workout.elapsed_ms(clock.mono_ms) == 1_000


def test_stopped_before_the_sound_nothing_was_done(runner, clock):
    """The record has no time in it."""
    clock.advance(200)
    runner.stop()
    assert (runner.record.status, runner.record.elapsed_ms) == (WorkoutStatus.STOPPED, 0)
