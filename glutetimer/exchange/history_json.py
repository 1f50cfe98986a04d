# SPDX-License-Identifier: GPL-3.0-or-later
"""Workouts and their holds, and weeks, as JSON for other programs."""

import json
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from glutetimer.domain.record import HoldRecord, WorkoutRecord
from glutetimer.domain.weeks import Week
from glutetimer.exchange.weeks_table import week_row


def encode_history_json(
    workouts: Iterable[tuple[WorkoutRecord, Sequence[HoldRecord]]], name_of: Callable[[str], str]
) -> bytes:
    """Return workouts with their holds.

    Args:
        workouts: Each with its holds, in order.
        name_of: Returns the name of an exercise by its id.
    """
    return _encoded([_workout_row(workout, holds, name_of) for workout, holds in workouts])


def encode_weeks_json(weeks: Iterable[Week], name_of: Callable[[str], str]) -> bytes:
    """Return weeks as ``stats --json`` prints them, with the names of their parts."""
    return _encoded([week_row(week, name_of) for week in weeks])


def _encoded(document: object) -> bytes:
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()


def _workout_row(
    workout: WorkoutRecord, holds: Iterable[HoldRecord], name_of: Callable[[str], str]
) -> dict[str, Any]:
    return {
        "id": workout.id,
        "circuit": workout.circuit_name,
        "date": workout.local_date.isoformat(),
        "started": workout.started_at.isoformat(),
        "elapsed_ms": workout.elapsed_ms,
        "status": workout.status.value,
        "effort": workout.effort,
        "felt": sorted(place.value for place in workout.felt),
        "note": workout.note,
        "holds": [_hold_row(hold, name_of) for hold in holds],
    }


def _hold_row(hold: HoldRecord, name_of: Callable[[str], str]) -> dict[str, Any]:
    return {
        "exercise": name_of(hold.exercise_id),
        "exercise_id": hold.exercise_id,
        "side": hold.side.value,
        "round": hold.round,
        "set": hold.set,
        "repeat": hold.repeat,
        "attempt": hold.attempt,
        "planned_ms": hold.planned_ms,
        "held_ms": hold.held_ms,
        "outcome": hold.outcome.value,
        "load_grams": hold.load.grams,
        "load_band": hold.load.band,
        "effort": hold.effort,
    }
