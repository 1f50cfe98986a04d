# SPDX-License-Identifier: GPL-3.0-or-later
"""Sound the pace of a running workout: phase by phase, some seconds ahead, anew after a command."""

from collections.abc import Iterator

from glutetimer.domain.pace import TICK_MS, Phase, upcoming_phases
from glutetimer.domain.workout import Workout
from glutetimer.ports import Bus, PaceSound, ScheduledSound

AHEAD_MS = 8_000
REFILL_MS = 6_000  # more than a window may hang for before it counts as a sleep


class Pacer:
    """Turns a workout into phases to schedule on the bed."""

    def __init__(self, workout: Workout) -> None:
        """Begin with nothing scheduled."""
        self._workout = workout
        self._scheduled_ms = 0

    def restart(self, now_ms: int) -> list[ScheduledSound]:
        """Return the next sounds, in place of all that was scheduled.

        A breath that is under way is taken up in its middle; a tick that was missed is not.
        """
        self._scheduled_ms = now_ms
        begun = upcoming_phases(self._workout, now_ms, now_ms + 1)
        joined = (phase for phase in begun if phase.at_ms < now_ms and phase.kind.is_breath)
        return [*_sounds(joined, now_ms), *self._more(now_ms)]

    def upcoming(self, now_ms: int) -> list[ScheduledSound]:
        """Return what else is to sound soon, to add to what was scheduled already."""
        return [] if self._scheduled_ms > now_ms + REFILL_MS else self._more(now_ms)

    def _more(self, now_ms: int) -> list[ScheduledSound]:
        from_ms, until_ms = self._scheduled_ms, now_ms + AHEAD_MS
        self._scheduled_ms = until_ms
        phases = upcoming_phases(self._workout, from_ms, until_ms)
        return list(_sounds((phase for phase in phases if phase.at_ms >= from_ms), from_ms))


def _sounds(phases: Iterator[Phase], from_ms: int) -> Iterator[ScheduledSound]:
    for phase in phases:
        if phase.is_heard:
            begin_ms = max(phase.at_ms, from_ms)
            length_ms = phase.duration_ms if phase.kind.is_breath else TICK_MS
            sound = PaceSound(phase.kind, length_ms, begin_ms - phase.at_ms)
            yield ScheduledSound(begin_ms, sound, Bus.BED)
