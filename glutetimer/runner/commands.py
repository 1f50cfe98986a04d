# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be ordered of a workout while it is led."""

from collections.abc import Callable

from glutetimer.domain.events import Event, PauseReason
from glutetimer.domain.workout import Workout, WorkoutState


class Commands:
    """Hands each command to the workout, now; each returns what happened.

    Attributes:
        workout: The state to show.
    """

    workout: Workout

    def __init__(self) -> None:
        self._untold: list[Event] = []

    def pause(self) -> list[Event]:
        """Pause."""
        return self._command(self.workout.pause)

    def fall_asleep(self) -> list[Event]:
        """Pause, because the machine is about to sleep."""
        return self._command(lambda now_ms: self.workout.pause(now_ms, PauseReason.SLEEP))

    def resume(self) -> list[Event]:
        """Go on."""
        return self._command(self.workout.resume)

    def toggle_pause(self) -> list[Event]:
        """Pause, or go on."""
        return self.resume() if self.workout.state is WorkoutState.PAUSED else self.pause()

    def skip(self) -> list[Event]:
        """Go on to the next interval."""
        return self._command(self.workout.skip)

    def back(self) -> list[Event]:
        """Start the interval again, or go back one."""
        return self._command(self.workout.back)

    def jump(self, index: int) -> list[Event]:
        """Go to an interval.

        Raises:
            IndexError: If the timeline has no interval of that index.
        """
        return self._command(lambda now_ms: self.workout.jump(index, now_ms))

    def repeat_hold(self) -> list[Event]:
        """Do the hold again; outside a hold, the one before."""
        return self._command(self.workout.repeat_hold)

    def break_hold(self) -> list[Event]:
        """End the hold early: "I broke"."""
        return self._command(self.workout.break_hold)

    def extend(self, delta_ms: int) -> list[Event]:
        """Change what is left of the interval."""
        return self._command(lambda now_ms: self.workout.extend(delta_ms, now_ms))

    def stop(self) -> list[Event]:
        """End the workout."""
        return self._command(self.workout.stop)

    def _command(self, command: Callable[[int], list[Event]]) -> list[Event]:
        """Give a command now, and see to all that follows from it."""
        raise NotImplementedError

    def _told(self) -> list[Event]:
        """Return what nobody was told yet: of a call that failed, the next one tells."""
        told, self._untold = self._untold, []
        return told
