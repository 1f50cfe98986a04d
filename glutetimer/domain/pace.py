# SPDX-License-Identifier: GPL-3.0-or-later
"""What paces the body within a hold: the breath of a long one, the tempo of a movement.

A pace is no cue: it lies softly under all that is said and signalled, and the countdown has its
three seconds to itself. Every hold is paced in whole cycles from its start, so where a phase lies
follows from the hold alone: whatever pauses, skips and added seconds did, nothing is counted.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum
from itertools import accumulate

from glutetimer.domain.circuit import Tempo
from glutetimer.domain.exercise import Catalogue, Mode
from glutetimer.domain.settings import Settings
from glutetimer.domain.timeline import Breathing, Interval, Timeline
from glutetimer.domain.workout import Workout

COUNTDOWN_MS = 3_000
TICK_MS = 120


class PaceKind(Enum):
    """What to do in one phase."""

    BREATH_IN = "breath_in"
    BREATH_OUT = "breath_out"
    TEMPO_UP = "tempo_up"
    TEMPO_HOLD = "tempo_hold"
    TEMPO_DOWN = "tempo_down"

    @property
    def is_breath(self) -> bool:
        """Tell whether it sounds all the while; a tempo ticks as a phase begins."""
        return self in (PaceKind.BREATH_IN, PaceKind.BREATH_OUT)


@dataclass(frozen=True, slots=True)
class Pacing:
    """In which holds the breath is paced.

    Attributes:
        breathing: How to breathe; None for none.
        from_ms: Only in holds that are planned to last this long, and in open-ended ones.
        moving: Ids of the exercises that are movements, in which no breath is paced.
    """

    breathing: Breathing | None = None
    from_ms: int = 30_000
    moving: frozenset[str] = frozenset()

    @classmethod
    def of(cls, settings: Settings, catalogue: Catalogue) -> "Pacing":
        """Return what the user has chosen."""
        if not settings.breathing:
            return cls()
        breathing = Breathing(settings.breath_in_s * 1000, settings.breath_out_s * 1000)
        moving = (exercise.id for exercise in catalogue if exercise.mode is Mode.MOVING)
        return cls(breathing, settings.breath_from_s * 1000, frozenset(moving))

    def apply(self, timeline: Timeline) -> Timeline:
        """Return the timeline with the breath in its long holds."""
        if self.breathing is None:
            return timeline
        return Timeline(tuple(self._applied(interval) for interval in timeline))

    def _applied(self, interval: Interval) -> Interval:
        is_long = interval.open_ended or interval.duration_ms >= self.from_ms
        if not interval.is_hold or not is_long or interval.exercise_id in self.moving:
            return interval
        return replace(interval, breathing=self.breathing)


@dataclass(frozen=True, slots=True)
class Phase:
    """One part of a cycle.

    ``at_ms`` counts from the start of the interval, of the workout, or on the monotonic clock,
    as the function that made it says.

    Attributes:
        cycle: Number of the breath or the repetition in this hold, from 1.
        is_heard: It sounds; what would reach into the countdown is seen only.
    """

    at_ms: int
    kind: PaceKind
    duration_ms: int
    cycle: int
    is_heard: bool = True

    @property
    def end_ms(self) -> int:
        """Return the instant at which the next phase begins."""
        return self.at_ms + self.duration_ms


@dataclass(frozen=True, slots=True)
class Pace:
    """The phases of one interval, offsets from its start.

    Attributes:
        parts: Kind and length in milliseconds of the phases of a cycle, in order.
        cycles: Number of cycles; None in an open-ended hold.
        heard_until_ms: Nothing sounds at this offset or after it; None in an open-ended hold.
    """

    parts: tuple[tuple[PaceKind, int], ...]
    cycles: int | None = None
    heard_until_ms: int | None = None

    @property
    def cycle_ms(self) -> int:
        """Return the length of a cycle."""
        return sum(duration_ms for _, duration_ms in self.parts)

    def phases(self, from_ms: int, until_ms: int) -> Iterator[Phase]:
        """Yield the phases of which some part lies from ``from_ms`` to before ``until_ms``."""
        number = max(0, from_ms // self.cycle_ms)
        while number * self.cycle_ms < until_ms and (self.cycles is None or number < self.cycles):
            for phase in self._cycle(number):
                if phase.end_ms > from_ms and phase.at_ms < until_ms:
                    yield phase
            number += 1

    def at(self, elapsed_ms: int) -> Phase | None:
        """Return the phase at an offset; None when the last cycle is done."""
        return next(self.phases(elapsed_ms, elapsed_ms + 1), None)

    def _cycle(self, number: int) -> Iterator[Phase]:
        lengths = [duration_ms for _, duration_ms in self.parts]
        starts = accumulate(lengths, initial=number * self.cycle_ms)
        for (kind, duration_ms), at_ms in zip(self.parts, starts, strict=False):
            sounds_until_ms = at_ms + (duration_ms if kind.is_breath else TICK_MS)
            is_heard = self.heard_until_ms is None or sounds_until_ms <= self.heard_until_ms
            yield Phase(at_ms, kind, duration_ms, number + 1, is_heard)


def pace_of(interval: Interval, duration_ms: int) -> Pace | None:
    """Return what paces an interval; None if nothing does. A tempo comes before the breath.

    A repetition or breath that would not be done in time is not begun. The last breath ends
    before the countdown; repetitions go on in silence through it.

    Args:
        interval: Any interval.
        duration_ms: How long it lasts now; of no account if it is open-ended.
    """
    tempo, breathing = interval.tempo, interval.breathing
    if tempo:
        pace, room_ms = Pace(_tempo_parts(tempo)), duration_ms
    elif breathing:
        parts = ((PaceKind.BREATH_IN, breathing.in_ms), (PaceKind.BREATH_OUT, breathing.out_ms))
        pace, room_ms = Pace(parts), duration_ms - COUNTDOWN_MS
    else:
        return None
    if interval.open_ended:
        return pace
    cycles = max(0, room_ms) // pace.cycle_ms
    return replace(pace, cycles=cycles, heard_until_ms=duration_ms - COUNTDOWN_MS)


def _tempo_parts(tempo: Tempo) -> tuple[tuple[PaceKind, int], ...]:
    top = ((PaceKind.TEMPO_HOLD, tempo.hold_ms),) if tempo.hold_ms else ()
    return ((PaceKind.TEMPO_UP, tempo.up_ms), *top, (PaceKind.TEMPO_DOWN, tempo.down_ms))


def upcoming_phases(workout: Workout, from_ms: int, until_ms: int) -> Iterator[Phase]:
    """Yield the phases of a running workout, on the monotonic clock, if nothing intervenes.

    Those come of which some part lies from ``from_ms`` to before ``until_ms``.
    """
    for interval, began_ms, duration_ms in workout.upcoming():
        if began_ms >= until_ms:
            return
        pace = pace_of(interval, duration_ms)
        for phase in pace.phases(from_ms - began_ms, until_ms - began_ms) if pace else ():
            yield replace(phase, at_ms=began_ms + phase.at_ms)


def timeline_phases(timeline: Timeline) -> Iterator[Phase]:
    """Yield all phases of a timeline done as planned, offsets from the start of the workout.

    Open-ended holds take no time in it, and have none.
    """
    for interval in timeline:
        pace = pace_of(interval, interval.duration_ms)
        for phase in pace.phases(0, interval.duration_ms) if pace else ():
            yield replace(phase, at_ms=interval.start_ms + phase.at_ms)
