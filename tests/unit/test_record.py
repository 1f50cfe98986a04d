# SPDX-License-Identifier: GPL-3.0-or-later
"""Records carry what was planned and held, and refuse what cannot be."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from glutetimer.domain.circuit import Load
from glutetimer.domain.events import HoldEnded, Outcome
from glutetimer.domain.exercise import Side
from glutetimer.domain.record import (
    HoldRecord,
    WorkoutRecord,
    WorkoutStatus,
    hold_record,
    holds_not_done,
    last_attempts,
    not_done_record,
)
from tests.unit.strategies import BRIDGE, SIDE_PLANK, timeline_of

WHEN = datetime(2026, 3, 4, 18, 0, tzinfo=UTC)
WORKOUT = WorkoutRecord("w1", "c1", "Bridge holds", WHEN, WHEN.date(), 150_000)
TIMELINE = timeline_of(replace(BRIDGE, sets=3), prepare_ms=5_000)  # holds at 1, 3 and 5


def record_of(event: HoldEnded) -> HoldRecord:
    """Return a record of a hold that ended, under an id of its own."""
    return hold_record(event, f"h{event.interval.index}.{event.attempt}", "w1", WHEN)


def _ended(index: int, outcome: Outcome = Outcome.DONE, attempt: int = 1) -> HoldRecord:
    return record_of(HoldEnded(0, TIMELINE[index], attempt, 25_000, 25_000, outcome))


def test_a_record_carries_the_whole_hold() -> None:
    """Place, side, load and times are those of the event."""
    step = replace(SIDE_PLANK, sets=2, repeats=(3,), load=Load(2_500, "red"))
    hold = timeline_of(step, BRIDGE, rounds=2).holds[11]
    event = HoldEnded(99_000, hold, 2, 10_000, 7_300, Outcome.BROKEN)
    assert hold_record(event, "h1", "w1", WHEN) == HoldRecord(
        id="h1",
        workout_id="w1",
        index=hold.index,
        attempt=2,
        exercise_id="side-plank",
        side=Side.RIGHT,
        block=0,
        step=0,
        round=1,
        set=2,
        repeat=3,
        planned_ms=10_000,
        held_ms=7_300,
        outcome=Outcome.BROKEN,
        load=Load(2_500, "red"),
        ended_at=WHEN,
    )


def test_a_hold_that_was_not_done_was_planned_in_full() -> None:
    """It was held for nothing and never ended."""
    record = not_done_record(TIMELINE[3], "h1", "w1")
    assert (record.planned_ms, record.held_ms, record.ended_at) == (25_000, 0, None)
    assert (record.outcome, record.attempt, record.index) == (Outcome.NOT_DONE, 1, 3)
    assert not_done_record(TIMELINE[3], "h1", "w1", attempt=4).attempt == 4


def test_every_planned_hold_without_an_attempt_is_not_done() -> None:
    """In the order of the timeline."""
    assert [hold.index for hold in holds_not_done(TIMELINE, [])] == [1, 3, 5]
    done = [_ended(3), _ended(1, Outcome.SKIPPED)]
    assert [hold.index for hold in holds_not_done(TIMELINE, done)] == [5]


def test_a_given_up_attempt_does_not_stand_for_its_hold() -> None:
    """Whoever goes back and never returns has not done the hold."""
    done = [_ended(1), _ended(3, Outcome.REPEATED), _ended(5, Outcome.STOPPED)]
    assert [hold.index for hold in holds_not_done(TIMELINE, done)] == [3]
    assert not list(holds_not_done(TIMELINE, [*done, _ended(3, Outcome.BROKEN, 2)]))


def test_the_last_attempt_of_each_hold_is_known() -> None:
    """Numbers may be missing: an attempt of no length has no record."""
    done = [_ended(3, Outcome.REPEATED, 2), _ended(3, Outcome.REPEATED, 5), _ended(1, attempt=9)]
    assert last_attempts(done) == {1: 9, 3: 5}
    assert last_attempts([]) == {}


@pytest.mark.parametrize("effort", [0, 11, -3])
def test_the_effort_of_a_workout_is_one_to_ten(effort: int) -> None:
    """None means that nothing was said."""
    assert [replace(WORKOUT, effort=e).effort for e in (None, 1, 10)] == [None, 1, 10]
    with pytest.raises(ValueError, match=f"effort must be 1 to 10: {effort}"):
        replace(WORKOUT, effort=effort)


@pytest.mark.parametrize("effort", [0, 6])
def test_the_effort_of_a_hold_is_one_to_five(effort: int) -> None:
    """None means that nothing was said."""
    assert [replace(_ended(1), effort=e).effort for e in (None, 1, 5)] == [None, 1, 5]
    with pytest.raises(ValueError, match=f"effort of a hold must be 1 to 5: {effort}"):
        replace(_ended(1), effort=effort)


@pytest.mark.parametrize("change", [{"held_ms": -1}, {"planned_ms": -1}])
def test_times_are_never_negative(change: dict[str, Any]) -> None:
    """Nobody holds for less than nothing."""
    with pytest.raises(ValueError, match="must not be negative"):
        replace(_ended(1), **change)


def test_a_start_without_a_zone_is_refused() -> None:
    """An instant that could be anywhere is none."""
    with pytest.raises(ValueError, match="zone"):
        replace(WORKOUT, started_at=datetime(2026, 3, 4, 18, 0))  # noqa: DTZ001


def test_a_workout_begins_as_running() -> None:
    """It belongs to the date on which it was begun."""
    assert WORKOUT.status is WorkoutStatus.RUNNING
    assert WORKOUT.local_date == date(2026, 3, 4)
    assert (WORKOUT.elapsed_ms, WORKOUT.ended_at, WORKOUT.note) == (0, None, "")
