# SPDX-License-Identifier: GPL-3.0-or-later
"""Workouts of a history, made up in one line."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count

from glutetimer.domain.events import Outcome
from glutetimer.domain.exercise import Side
from glutetimer.domain.ids import uuid7
from glutetimer.domain.record import HoldRecord, WorkoutRecord, WorkoutStatus
from glutetimer.ports import HistoryRepository

MONDAY = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)
_numbers: Iterator[int] = count(1)


def train(
    history: HistoryRepository, days_later: int = 0, holds: int = 3, held_ms: int = 20_000
) -> str:
    """Store a finished workout of some days after Monday, 2 March 2026; return its id."""
    at = MONDAY + timedelta(days=days_later)
    workout = WorkoutRecord(_id(at), "bridges", "Bridge holds", at, at.date(), holds * held_ms)
    history.begin_workout(workout)
    for index in range(holds):
        ended_at = at + timedelta(milliseconds=(index + 1) * held_ms)
        history.add_hold(_hold(workout.id, index, held_ms, ended_at))
    ended = replace(
        workout, status=WorkoutStatus.FINISHED, elapsed_ms=holds * held_ms, ended_at=ended_at
    )
    history.end_workout(ended, [])
    return workout.id


def _hold(workout_id: str, index: int, held_ms: int, at: datetime) -> HoldRecord:
    return HoldRecord(
        id=_id(at),
        workout_id=workout_id,
        index=index,
        attempt=1,
        exercise_id="glute-bridge",
        side=Side.BOTH,
        block=0,
        step=0,
        round=1,
        set=index + 1,
        repeat=1,
        planned_ms=held_ms,
        held_ms=held_ms,
        outcome=Outcome.DONE,
        ended_at=at,
    )


def _id(at: datetime) -> str:
    return uuid7(round(at.timestamp() * 1000), next(_numbers))
