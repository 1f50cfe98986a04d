# SPDX-License-Identifier: GPL-3.0-or-later
"""The system says that it is about to sleep, on a real bus: the workout pauses at once."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from glutetimer.app.sleep import pause_before_sleep
from tests.gui.studio import Studio
from tests.integration import player_lab
from tests.integration.player_lab import PlayerLab

pytestmark = pytest.mark.skipif(bool(player_lab.missing()), reason=player_lab.missing() or "-")
NAME, PATH = "org.freedesktop.login1", "/org/freedesktop/login1"


class System:
    """A bus with a logind of the test's own on it."""

    def __init__(self, folder: Path) -> None:
        from jeepney.bus_messages import message_bus
        from jeepney.io.blocking import open_dbus_connection

        self._lab = PlayerLab(folder)
        self.address = self._lab.address
        self._logind = open_dbus_connection(bus=self.address)
        self._logind.send_and_get_reply(message_bus.RequestName(NAME))

    def say(self, *, starts: bool) -> None:
        """Say that a sleep is about to begin, or is over."""
        from jeepney import DBusAddress, new_signal

        emitter = DBusAddress(PATH, interface="org.freedesktop.login1.Manager")
        self._logind.send(new_signal(emitter, "PrepareForSleep", "b", (starts,)))

    def close(self) -> None:
        """End the bus."""
        self._logind.close()
        self._lab.close()


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> Iterator[System]:
    """Return a system that can be said to sleep."""
    folder = Path(tempfile.mkdtemp(prefix="gt-bus-"))
    system = System(folder)
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", system.address)
    yield system
    system.close()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def studio(qapp) -> Iterator[Studio]:
    """Return a controller of workouts; the one under way ends with the test."""
    studio = Studio()
    yield studio
    studio.controller.stop()


def test_a_workout_pauses_before_the_sleep_and_goes_on_by_key(qtbot, system, studio):
    """At the instant of the word; nothing of the sleep counts, and its end changes nothing."""
    before_sleep = pause_before_sleep(studio.controller)
    studio.begin(prepare_ms=0)
    qtbot.waitUntil(lambda: before_sleep.is_listening)
    studio.run(4_000)
    system.say(starts=True)
    qtbot.waitUntil(lambda: studio.controller.is_paused)
    assert studio.said[-1] == "paused: sleep"
    studio.clock.sleep(600_000)
    system.say(starts=False)
    studio.controller.resume()
    assert not studio.controller.is_paused
    assert studio.controller.workout.elapsed_ms(studio.clock.mono_ms) == 4_000
    before_sleep.close()


def test_it_listens_from_the_first_workout_on(system, studio):
    """The bus is not touched before."""
    before_sleep = pause_before_sleep(studio.controller)
    untouched = before_sleep._signal
    studio.begin()
    assert (untouched, before_sleep._signal is None) == (None, False)
    before_sleep.close()


def test_a_system_without_a_bus_says_nothing(qtbot, monkeypatch, studio):
    """The clocks tell of a sleep there."""
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere/at/all")
    before_sleep = pause_before_sleep(studio.controller)
    studio.begin()
    assert before_sleep._signal is not None
    qtbot.waitUntil(lambda: before_sleep._signal._probe is None)
    assert not before_sleep.is_listening
    studio.run(4_000)
    assert not studio.controller.is_paused
    before_sleep.close()
