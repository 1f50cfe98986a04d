# SPDX-License-Identifier: GPL-3.0-or-later
"""What happens in a workout; every event carries the instant at which it was due.

``at_ms`` is on the caller's monotonic clock, in milliseconds, and never the instant of the
polling that found the event.
"""

from dataclasses import dataclass
from enum import Enum

from glutetimer.domain.timeline import Interval


class Outcome(Enum):
    """How a hold ended."""

    DONE = "done"  # its time was up, or an open-ended one was ended by the user
    BROKEN = "broken"  # "I broke": the user let go early
    SKIPPED = "skipped"  # the user went on
    REPEATED = "repeated"  # the user went back for another attempt
    STOPPED = "stopped"  # the workout was ended within it
    NOT_DONE = "not_done"  # never begun, or given up for another attempt that never came


class PauseReason(Enum):
    """Why a workout paused."""

    USER = "user"
    SLEEP = "sleep"
    INTERRUPTED = "interrupted"  # the program ended in the middle of it, and was started again


@dataclass(frozen=True, slots=True)
class WorkoutStarted:
    """The first interval begins now."""

    at_ms: int


@dataclass(frozen=True, slots=True)
class IntervalStarted:
    """An interval began; ``attempt`` counts from 1 for each interval."""

    at_ms: int
    interval: Interval
    attempt: int


@dataclass(frozen=True, slots=True)
class HoldEnded:
    """A hold ended.

    ``planned_ms`` is what the circuit asked of this attempt. The circuit asks once: an attempt
    that was given up for another one, or that came after one that stands, asked for no more
    than what was held. Such an attempt of no length at all makes no event.
    """

    at_ms: int
    interval: Interval
    attempt: int
    planned_ms: int
    held_ms: int
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class BreakCameLate:
    """A late "I broke" was meant for ``hold``, whose time was up just before; nothing changed."""

    at_ms: int
    hold: Interval


@dataclass(frozen=True, slots=True)
class IntervalChanged:
    """The current interval now lasts ``duration_ms`` in all."""

    at_ms: int
    interval: Interval
    duration_ms: int


@dataclass(frozen=True, slots=True)
class WorkoutPaused:
    """Time stands still from here."""

    at_ms: int
    reason: PauseReason


@dataclass(frozen=True, slots=True)
class WorkoutResumed:
    """Time runs again."""

    at_ms: int


@dataclass(frozen=True, slots=True)
class WorkoutEnded:
    """The workout is over; ``finished`` if the timeline was done to its end.

    ``elapsed_ms`` is the length of the workout without its pauses.
    """

    at_ms: int
    finished: bool
    elapsed_ms: int


Event = (
    WorkoutStarted
    | IntervalStarted
    | HoldEnded
    | BreakCameLate
    | IntervalChanged
    | WorkoutPaused
    | WorkoutResumed
    | WorkoutEnded
)
