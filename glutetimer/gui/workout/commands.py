# SPDX-License-Identifier: GPL-3.0-or-later
"""What the user can order while a workout runs, as slots."""

from collections.abc import Callable

from PySide6.QtCore import Slot

from glutetimer.domain.events import Event
from glutetimer.gui.workout.signals import WorkoutSignals
from glutetimer.runner import WorkoutRunner


class WorkoutCommands(WorkoutSignals):
    """Hands each command to the runner of the workout under way; without one, nothing happens."""

    @Slot()
    def tick(self) -> None:
        """Let happen what is due."""
        self._do(WorkoutRunner.tick)

    @Slot()
    def pause(self) -> None:
        """Pause."""
        self._do(WorkoutRunner.pause)

    @Slot()
    def fall_asleep(self) -> None:
        """Pause, because the machine is about to sleep."""
        self._do(WorkoutRunner.fall_asleep)

    @Slot()
    def resume(self) -> None:
        """Go on."""
        self._do(WorkoutRunner.resume)

    @Slot()
    def toggle_pause(self) -> None:
        """Pause, or go on."""
        self._do(WorkoutRunner.toggle_pause)

    @Slot()
    def skip(self) -> None:
        """Go on to the next interval."""
        self._do(WorkoutRunner.skip)

    @Slot()
    def back(self) -> None:
        """Start the interval again, or go back one."""
        self._do(WorkoutRunner.back)

    @Slot(int)
    def jump(self, index: int) -> None:
        """Go to an interval.

        Raises:
            IndexError: If the timeline has no interval of that index.
        """
        self._do(lambda runner: runner.jump(index))

    @Slot()
    def repeat_hold(self) -> None:
        """Do the hold again; outside a hold, the one before."""
        self._do(WorkoutRunner.repeat_hold)

    @Slot()
    def break_hold(self) -> None:
        """End the hold early: "I broke"."""
        self._do(WorkoutRunner.break_hold)

    @Slot(int)
    def extend(self, delta_ms: int) -> None:
        """Add to what is left of the interval, or take away from it."""
        self._do(lambda runner: runner.extend(delta_ms))

    @Slot()
    def stop(self) -> None:
        """End the workout."""
        self._do(WorkoutRunner.stop)

    def _do(self, command: Callable[[WorkoutRunner], list[Event]]) -> None:
        """Give a command, and say what happened."""
        raise NotImplementedError
