# SPDX-License-Identifier: GPL-3.0-or-later
"""What was held of one exercise."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from glutetimer.domain.exercise import Side
from glutetimer.ports import HistoryRepository


class Held(NamedTuple):
    """What was held of an exercise.

    Attributes:
        best_ms: The longest hold of each side, milliseconds.
        last_day: When it was last done; None if never.
        today: The day it is.
    """

    best_ms: Mapping[Side, int]
    last_day: date | None
    today: date


def held_of(history: HistoryRepository, exercise_id: str, today: date) -> Held:
    """Return what was held of an exercise.

    Raises:
        StorageError: If the history can't be read.
    """
    best = history.best_holds()
    first = history.first_day()
    days = history.days(first, today) if first else ()
    done = [day.day for day in days if day.exercise_id == exercise_id and day.held_ms]
    of_sides = {side: held_ms for (each, side), held_ms in best.items() if each == exercise_id}
    return Held(of_sides, max(done, default=None), today)
