# SPDX-License-Identifier: GPL-3.0-or-later
"""A workout whose program ended in the middle of it: what is known, and where it stood."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from glutetimer.domain.circuit import Circuit
from glutetimer.domain.events import Outcome
from glutetimer.domain.record import HoldRecord, WorkoutRecord, WorkoutStatus
from glutetimer.domain.standing import Standing
from glutetimer.domain.timeline import Timeline


@dataclass(frozen=True, slots=True)
class Plan:
    """What a workout is, from its start on.

    Attributes:
        record: As it was begun.
        circuit: What was chosen, as it was then.
        timeline: What is really done: with the best holds and the breath of that moment.
    """

    record: WorkoutRecord
    circuit: Circuit
    timeline: Timeline


@dataclass(frozen=True, slots=True)
class Beat:
    """Where the workout stood at one instant.

    Attributes:
        standing: Its place; of one that has ended, the last one.
        at: The wall clock's instant.
        waiting: Holds that had ended and may not have been stored yet, the oldest first.
        ended: The record of a workout that had ended; None while it runs.
    """

    standing: Standing
    at: datetime
    waiting: tuple[HoldRecord, ...] = ()
    ended: WorkoutRecord | None = None


@dataclass(frozen=True, slots=True)
class Interrupted:
    """A workout that can be taken up, or kept as far as it came.

    Attributes:
        plan: What it is.
        beat: Where it stood, with nothing in it that contradicts ``holds``.
        holds: All holds that have ended, the oldest first.
    """

    plan: Plan
    beat: Beat
    holds: tuple[HoldRecord, ...] = ()

    @property
    def is_over(self) -> bool:
        """Tell whether nothing is left to go on with."""
        return self.beat.ended is not None

    @property
    def held_ms(self) -> int:
        """Return the time under tension so far, that of the hold that ran included."""
        ran = self.plan.timeline[self.beat.standing.index]
        running_ms = self.beat.standing.elapsed_ms if ran.is_hold and not self.is_over else 0
        return running_ms + sum(hold.held_ms for hold in self.holds)


def interrupted(plan: Plan, beat: Beat | None, stored: Iterable[HoldRecord]) -> Interrupted:
    """Put together what the last beat and the history know; a hold that both know counts once.

    A power cut may take the last beats, never a stored hold: then the workout stands behind the
    last hold that is stored, and the time between is taken as planned.

    Args:
        plan: What was done.
        beat: The last one that was kept; None if there was none.
        stored: The holds of this workout in the history.
    """
    beat = beat or Beat(_at_the_start(plan.timeline), plan.record.started_at)
    known = {(hold.index, hold.attempt): hold for hold in beat.waiting}
    known.update({(hold.index, hold.attempt): hold for hold in stored})
    began_at = plan.record.started_at
    holds = tuple(
        sorted(known.values(), key=lambda h: (h.ended_at or began_at, h.index, h.attempt))
    )
    if beat.ended is None:
        late = [hold for hold in holds if _is_news(hold, plan.timeline, beat.standing)]
        if late:
            beat = _behind(late, plan, beat)
    return Interrupted(plan, beat, holds)


def _at_the_start(timeline: Timeline) -> Standing:
    attempts = (1, *[0] * (len(timeline) - 1))
    return Standing(0, 0, timeline[0].duration_ms, False, 0, attempts, frozenset())


def _is_news(hold: HoldRecord, timeline: Timeline, standing: Standing) -> bool:
    """Tell whether a hold ended after the workout stood there."""
    if not 0 <= hold.index < len(timeline):
        return False
    begun = standing.attempts[hold.index]
    runs = hold.index == standing.index
    return hold.attempt > begun or (runs and hold.attempt == begun)


def _behind(late: Sequence[HoldRecord], plan: Plan, beat: Beat) -> Beat:
    """Return the beat that would have followed the last of some holds."""
    last, timeline, before = late[-1], plan.timeline, beat.standing
    goes_back = last.outcome is Outcome.REPEATED
    index = last.index if goes_back else last.index + 1
    attempts = list(before.attempts)
    for hold in late:
        attempts[hold.index] = max(attempts[hold.index], hold.attempt)
    rests = timeline.intervals[before.index : last.index]
    rests_ms = sum(interval.duration_ms for interval in rests if not interval.is_hold)
    passed_ms = rests_ms + sum(hold.held_ms for hold in late)
    total_ms = before.total_ms + max(0, passed_ms - before.elapsed_ms)
    asked = before.asked | {h.index for h in late if h.outcome is not Outcome.REPEATED}
    at = max(beat.at, last.ended_at or beat.at)
    is_finished = index >= len(timeline)
    is_stopped = last.outcome is Outcome.STOPPED
    if is_finished or is_stopped:
        status = WorkoutStatus.STOPPED if is_stopped else WorkoutStatus.FINISHED
        ended = replace(plan.record, status=status, elapsed_ms=total_ms, ended_at=at)
        return replace(beat, at=at, ended=ended)
    attempts[index] += 1
    standing = Standing(
        index, 0, timeline[index].duration_ms, False, total_ms, tuple(attempts), asked
    )
    return Beat(standing, at, beat.waiting)
