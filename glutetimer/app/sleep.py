# SPDX-License-Identifier: GPL-3.0-or-later
"""Pauses a workout before the machine sleeps, where the system tells."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from glutetimer.desktop.bus_address import players_problem, system_bus_address

if TYPE_CHECKING:
    from glutetimer.desktop.sleep_signal import SleepSignal
    from glutetimer.gui.workout_controller import WorkoutController


class BeforeSleep:
    """Calls ``on_sleep`` before each sleep, once it has begun to listen.

    Args:
        on_sleep: What to do.
    """

    def __init__(self, on_sleep: Callable[[], object]) -> None:
        self._on_sleep = on_sleep
        self._signal: SleepSignal | None = None

    def listen(self) -> None:
        """Listen from now on; again, or where no system tells: do nothing."""
        address = system_bus_address()
        env = {"DBUS_SESSION_BUS_ADDRESS": address}
        if self._signal is None and address and players_problem(env) is None:
            from glutetimer.desktop.sleep_signal import SleepSignal

            self._signal = SleepSignal(address, self._on_sleep)

    @property
    def is_listening(self) -> bool:
        """Tell whether the system was found."""
        return self._signal is not None and self._signal.is_listening

    def close(self) -> None:
        """Listen no more."""
        if self._signal is not None:
            self._signal.close()
            self._signal.deleteLater()
            self._signal = None


def pause_before_sleep(controller: "WorkoutController") -> BeforeSleep:
    """Return what pauses the workouts of a controller; it listens from the first one on."""
    before_sleep = BeforeSleep(controller.fall_asleep)
    controller.workout_started.connect(before_sleep.listen)
    return before_sleep
