# SPDX-License-Identifier: GPL-3.0-or-later
"""Best holds, and holds that are a percent of one.

A maximum-hold test is an open-ended hold that was done. The best hold of an exercise, a side and a
load is the longest hold, done or broken, of the last 12 weeks if a test was among them, else the
longest of all time. Without a test the holds of those weeks say little: they lasted as long as a
share of the best hold asked for, and a share of a share would shrink from one quarter to the next.

With another load, or none, it is another hold: each counts for itself.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from glutetimer.domain.circuit import Circuit, Load, Step
from glutetimer.domain.exercise import Side

TEST_ID = "shipped-maximum-hold-test"
RECENT = timedelta(weeks=12)
LEAST_TARGET_MS = 5_000
LOW_PERCENT = 60
USUAL_PERCENT = 70
HIGH_PERCENT = 75
IN_ALL_MS = 60_000


class HoldKey(NamedTuple):
    """What a best hold is the best of."""

    exercise_id: str
    side: Side
    load: Load


class BestHold(NamedTuple):
    """The longest hold, and the local date of it; of equal ones the newest."""

    held_ms: int
    day: date


class Evidence(NamedTuple):
    """What the history knows of one exercise, side and load.

    Attributes:
        ever: The longest hold of all time.
        recent: The longest hold since the day that was asked for; None if there was none.
        tested: The day of the newest maximum-hold test; None if there was none.
    """

    ever: BestHold
    recent: BestHold | None = None
    tested: date | None = None


class Share(NamedTuple):
    """A hold's length as ``percent`` of a best hold of ``best_ms``."""

    percent: int
    best_ms: int


BestHolds = Mapping[HoldKey, BestHold]
NO_BESTS: BestHolds = {}
EvidenceOf = Callable[[date, Collection[str]], Mapping[HoldKey, Evidence]]


def best_holds(evidence: Mapping[HoldKey, Evidence], today: date) -> BestHolds:
    """Return the best holds.

    Args:
        evidence: What is known; ``recent`` since ``recent_from(today)``.
        today: The local date now.
    """
    return {key: _best(known, today) for key, known in evidence.items()}


def recent_from(today: date) -> date:
    """Return the first day of those whose holds count before all others."""
    return today - RECENT


def best_holds_for(circuits: Iterable[Circuit], evidence_of: EvidenceOf, today: date) -> BestHolds:
    """Return the best holds if any step of the circuits asks for one.

    Args:
        circuits: Where steps with a percent are looked for.
        evidence_of: Reads the history of some exercises, with ``recent`` since a day; not called
            in vain.
        today: The local date now.
    """
    asked = asked_exercises(circuits)
    return best_holds(evidence_of(recent_from(today), asked), today) if asked else NO_BESTS


def asked_exercises(circuits: Iterable[Circuit]) -> frozenset[str]:
    """Return the ids of the exercises of which some hold is a percent of the best one."""
    steps = (step for circuit in circuits for step in circuit.steps)
    return frozenset(step.exercise_id for step in steps if step.percent is not None)


def share_of(step: Step, side: Side, bests: BestHolds) -> Share | None:
    """Return what the hold of a step is a share of; None for ``hold_ms`` as it is."""
    if step.percent is None:
        return None
    best = bests.get(HoldKey(step.exercise_id, side, step.load))
    return Share(step.percent, best.held_ms) if best else None


def target_ms(share: Share) -> int:
    """Return the length of a share in whole seconds, halves up, and at least 5 s."""
    seconds = (share.best_ms * share.percent + 50_000) // 100_000
    return max(seconds * 1_000, LEAST_TARGET_MS)


class Dose(NamedTuple):
    """Holds that train what a test found: so many of so long, at this percent of the best."""

    sets: int
    hold_ms: int
    percent: int


def dose(best_ms: int) -> Dose:
    """Return holds of 60 to 75 % of the best one that come to about 60 s in all.

    Of those that come nearest, the one nearest to 70 %; of a long best hold, one hold of 60 %.
    Source: usual coaching practice.
    """
    doses = [_dose(best_ms, percent) for percent in range(LOW_PERCENT, HIGH_PERCENT + 1)]
    return min(
        doses,
        key=lambda each: (
            abs(each.sets * each.hold_ms - IN_ALL_MS),
            abs(each.percent - USUAL_PERCENT),
        ),
    )


def _dose(best_ms: int, percent: int) -> Dose:
    hold_ms = target_ms(Share(percent, best_ms))
    return Dose(max(1, (2 * IN_ALL_MS + hold_ms) // (2 * hold_ms)), hold_ms, percent)


def _best(known: Evidence, today: date) -> BestHold:
    tested_lately = known.tested is not None and known.tested >= recent_from(today)
    return known.recent if tested_lately and known.recent else known.ever
