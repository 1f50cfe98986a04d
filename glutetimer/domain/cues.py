# SPDX-License-Identifier: GPL-3.0-or-later
"""What sounds at which offset of which interval."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from glutetimer.domain.events import (
    Event,
    HoldEnded,
    IntervalStarted,
    Outcome,
    PauseReason,
    WorkoutEnded,
    WorkoutPaused,
    WorkoutResumed,
)
from glutetimer.domain.timeline import Interval, IntervalKind, Timeline
from glutetimer.domain.workout import Workout

HALFWAY_FROM_MS = 20_000
LAST_TEN_FROM_MS = 30_000
TICK_CLEARANCE_MS = 200


class CueKind(Enum):
    """Every sound that the program makes."""

    COUNTDOWN_3 = "countdown_3"
    COUNTDOWN_2 = "countdown_2"
    COUNTDOWN_1 = "countdown_1"
    PREPARE = "prepare"
    HOLD = "hold"
    RELAX = "relax"
    SWITCH = "switch"
    REST = "rest"
    ROUND_REST = "round_rest"
    HALFWAY = "halfway"
    LAST_TEN = "last_ten"
    FINISHED = "finished"
    PAUSED = "paused"
    RESUMED = "resumed"
    BROKEN = "broken"


_COUNTDOWN = (
    (3_000, CueKind.COUNTDOWN_3),
    (2_000, CueKind.COUNTDOWN_2),
    (1_000, CueKind.COUNTDOWN_1),
)
TICKS = frozenset(kind for _, kind in _COUNTDOWN)


@dataclass(frozen=True, slots=True)
class Cue:
    """A sound at an offset.

    ``at_ms`` counts from the start of the interval, of the workout, or on the monotonic clock,
    as the function that made it says.
    """

    at_ms: int
    kind: CueKind


def longest_ms(kind: CueKind) -> int:
    """Return how long a sound of the user's own for this cue may last."""
    if kind is CueKind.FINISHED:
        return 6_000
    return 1_000 if kind in TICKS else 3_000


def start_cue(kind: IntervalKind) -> CueKind:
    """Return the sound with which an interval of this kind begins."""
    return CueKind(kind.value)


def interval_cues(interval: Interval, duration_ms: int) -> list[Cue]:
    """Return the cues of one interval, offsets from its start, in order.

    The first is the sound of the change itself. 3, 2 and 1 follow at those seconds before the
    end; a tick that would fall on the sound of the change, as in an interval of 3 s or less, is
    carried by that sound, so that short intervals lose nothing. Halfway and the last ten seconds
    sound in holds of at least 20 s and 30 s, and so are never within a second of another cue.
    """
    cues = [Cue(0, start_cue(interval.kind))]
    if interval.open_ended:
        return cues
    ticks = [
        Cue(duration_ms - before_ms, kind)
        for before_ms, kind in _COUNTDOWN
        if duration_ms - before_ms >= TICK_CLEARANCE_MS
    ]
    if interval.is_hold:
        cues += _within_hold(duration_ms)
    return sorted(cues + ticks, key=lambda cue: cue.at_ms)


def _within_hold(duration_ms: int) -> Iterator[Cue]:
    if duration_ms >= HALFWAY_FROM_MS:
        yield Cue(duration_ms // 2, CueKind.HALFWAY)
    if duration_ms >= LAST_TEN_FROM_MS:
        yield Cue(duration_ms - 10_000, CueKind.LAST_TEN)


def timeline_cues(timeline: Timeline) -> list[Cue]:
    """Return all cues of a timeline done as planned, offsets from the start of the workout."""
    cues = [
        Cue(interval.start_ms + cue.at_ms, cue.kind)
        for interval in timeline
        for cue in interval_cues(interval, interval.duration_ms)
    ]
    return [*cues, Cue(timeline.total_ms, CueKind.FINISHED)]


def answer_to(events: Sequence[Event]) -> CueKind | None:
    """Return the sound that answers the command that had these events; None for none."""
    match list(events):
        case [*_, WorkoutPaused(reason=PauseReason.USER)]:
            return CueKind.PAUSED
        case [*_, WorkoutResumed()]:
            return CueKind.RESUMED
        case [*_, WorkoutEnded(finished=True)]:
            return CueKind.FINISHED
        case [*_, HoldEnded(outcome=Outcome.BROKEN), IntervalStarted(interval=after)]:
            return CueKind.BROKEN if after.kind.is_rest else None
    return None


def upcoming_cues(workout: Workout, from_ms: int, until_ms: int | None = None) -> list[Cue]:
    """Return the cues still to sound, on the monotonic clock, if nothing intervenes.

    A hold that was past its half when it was made longer or shorter has no halfway any more.

    Args:
        workout: A running workout; any other has none.
        from_ms: Cues before this instant are left out.
        until_ms: Those at this instant or after it are left out; None for no limit.
    """
    cues: list[Cue] = []
    end: tuple[Interval, int] | None = None
    for interval, began_ms, duration_ms in workout.upcoming():
        if until_ms is not None and began_ms >= until_ms:
            break
        half_is_gone = interval is workout.interval and workout.changed_past_half
        cues += [
            Cue(began_ms + cue.at_ms, cue.kind)
            for cue in interval_cues(interval, duration_ms)
            if not (half_is_gone and cue.kind is CueKind.HALFWAY)
        ]
        end = (interval, began_ms + duration_ms)
    if end and not end[0].open_ended:
        cues.append(Cue(end[1], CueKind.FINISHED))
    return [
        cue for cue in cues if cue.at_ms >= from_ms and (until_ms is None or cue.at_ms < until_ms)
    ]
