# SPDX-License-Identifier: GPL-3.0-or-later
"""The heartbeat of a workout beats while time runs, even if nobody looks at its screen."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QTimer

from glutetimer.domain.timeline import expand
from glutetimer.gui.workout_controller import WorkoutController
from glutetimer.runner import BEAT_MS
from tests.gui.studio import CIRCUIT, Studio


class Heartbeat:
    """Remembers what it was given."""

    def __init__(self):
        self.plan = None
        self.beats = []
        self.is_cleared = False

    def begin(self, plan):
        """Keep what the workout is."""
        self.plan = plan

    def beat(self, beat):
        """Keep where it stands."""
        self.beats.append(beat)

    def clear(self):
        """Forget the workout."""
        self.is_cleared = True


@pytest.fixture
def led(qapp):
    """Return a studio whose controller keeps its workouts, and the heartbeats that it made."""
    studio, made = Studio(), []

    def heartbeat():
        made.append(Heartbeat())
        return made[-1]

    studio.controller = WorkoutController(
        studio.clock,
        studio.player,
        studio.history,
        lambda: studio.settings,
        studio.awake,
        heartbeat_of=heartbeat,
    )
    return studio, made


def pulse(controller):
    """Return the timer that beats."""
    (timer,) = [t for t in controller.findChildren(QTimer) if t.interval() == BEAT_MS]
    return timer


def test_it_beats_while_the_screen_shows_whole_seconds_only(led):
    """The window is hidden, so the next look is a second away; the beat is not."""
    studio, made = led
    studio.controller.set_frame_ms(1_000)
    studio.controller.begin(CIRCUIT, expand(CIRCUIT))
    timer = pulse(studio.controller)
    assert timer.isActive()
    for _ in range(4):
        studio.clock.advance(BEAT_MS)
        timer.timeout.emit()
        assert made[0].beats[-1].at == studio.clock.wall
    assert made[0].plan.circuit == CIRCUIT
    studio.controller.stop()


def test_it_rests_in_a_pause_and_after_the_end(led):
    """Nothing changes then; what there is was kept as the pause began."""
    studio, made = led
    studio.controller.begin(CIRCUIT, expand(CIRCUIT))
    timer = pulse(studio.controller)
    studio.clock.advance(90)
    studio.controller.pause()
    assert not timer.isActive()
    assert made[0].beats[-1].standing.elapsed_ms == 90
    studio.controller.resume()
    assert timer.isActive()
    studio.controller.stop()
    assert not timer.isActive()
    assert made[0].is_cleared


def test_it_does_not_count_a_sleep(led):
    """It may be the first to be woken; the workout then pauses where it was."""
    studio, made = led
    studio.controller.begin(CIRCUIT, expand(CIRCUIT))
    before = made[0].beats[-1]
    studio.clock.advance(600_000)
    pulse(studio.controller).timeout.emit()
    assert made[0].beats[-1] == before
    studio.controller.tick()
    assert studio.controller.is_paused
    assert made[0].beats[-1].standing == before.standing
    assert made[0].beats[-1].at - before.at >= timedelta(0)
    studio.controller.stop()
