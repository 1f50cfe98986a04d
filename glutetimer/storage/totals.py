# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the sums kept by day: what it costs grows with what is shown, not with the years."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

from glutetimer.domain.exercise import Side
from glutetimer.domain.record import Felt
from glutetimer.domain.weeks import Split, Sums, WorkoutSums
from glutetimer.storage import day_totals

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from glutetimer.domain.volume import WeekStart
    from glutetimer.domain.weeks import WorkoutFigures, WorkoutSearch
    from glutetimer.storage.database import Database

_MOST_ANSWERS = 24
_Answer = TypeVar("_Answer")
_PARTS = """
    SELECT week, key, held_ms, planned_ms, timed_held_ms, load_gram_ms, holds FROM week_totals
    WHERE first_weekday = ? AND split = ? AND week BETWEEN ? AND ? ORDER BY week, key
"""
_EXERCISES = """
    SELECT key FROM week_totals
    WHERE split = 'exercise' AND first_weekday IN (0, 5, 6) AND week BETWEEN ? AND ?
    GROUP BY key HAVING sum(held_ms) > 0 ORDER BY sum(held_ms) DESC, key
"""
_ORDINAL = "CAST(julianday(local_date) - 1721424.5 AS INTEGER)"
_FELT = ", ".join(f"sum(instr(felt, '{place.value}') > 0)" for place in Felt)
_WORKOUTS = f"""
    SELECT {_ORDINAL} - ({_ORDINAL} + 6 - ?) % 7 AS week, circuit_id,
        sum(held_ms > 0), sum(elapsed_ms), sum(iif(elapsed_ms > 0, held_ms, 0)),
        coalesce(sum(effort), 0), count(effort), sum(felt <> ''), {_FELT}
    FROM workouts JOIN workout_totals ON workout_id = id
    WHERE deleted = 0 AND local_date BETWEEN ? AND ?
    GROUP BY week, circuit_id ORDER BY week, circuit_id
"""  # noqa: S608
_HELD_DAYS = """
    SELECT day, sum(held_ms) FROM day_totals WHERE day BETWEEN ? AND ?
    GROUP BY day HAVING sum(held_ms) > 0 ORDER BY day
"""
_BESTS = """
    SELECT day - (day + 6 - ?) % 7 AS week, side, max(best_ms)
    FROM day_totals WHERE day BETWEEN ? AND ? AND exercise_id = ?
    GROUP BY week, side HAVING max(best_ms) > 0 ORDER BY week, side
"""
# SQLite takes the other column from the row that has the maximum.
_CIRCUIT_NAMES = """
    SELECT circuit_id, circuit_name, max(started_utc_ms) FROM workouts
    WHERE deleted = 0 GROUP BY circuit_id
"""


class SqliteTotals:
    """A ``ports.TotalsRepository``. Every method may raise StorageError."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._answers: dict[tuple[object, ...], Sequence[Any]] = {}
        self._as_of: tuple[int, ...] = ()

    def parts(
        self, first: date, last: date, week_start: WeekStart, split: Split
    ) -> Sequence[tuple[date, str, Sums]]:
        """Return the sums of whole weeks by their first day and exercise, circuit or side."""
        kept = split.value if split in {Split.CIRCUIT, Split.SIDE} else Split.EXERCISE.value
        values = (week_start.value, kept, *_days(first, last))
        return self._kept(
            _PARTS,
            values,
            lambda row: (date.fromordinal(row[0]), row[1], Sums(*row[2:])),
        )

    def workouts_done(
        self, first: date, last: date, week_start: WeekStart
    ) -> Sequence[tuple[date, str, WorkoutSums]]:
        """Return the sums of workouts by first day of the week and circuit."""
        values = (week_start.value, first.isoformat(), last.isoformat())
        return self._kept(
            _WORKOUTS,
            values,
            lambda row: (date.fromordinal(row[0]), row[1], _workout_sums(row[2:])),
        )

    def held_days(self, first: date, last: date) -> Mapping[date, int]:
        """Return the milliseconds held by day; days without any are left out."""
        rows = self._database.rows(_HELD_DAYS, _days(first, last))
        return {date.fromordinal(day): held_ms for day, held_ms in rows}

    def best_by_week(
        self, exercise_id: str, first: date, last: date, week_start: WeekStart
    ) -> Sequence[tuple[date, Side, int]]:
        """Return the longest hold of an exercise by first day of the week and side."""
        values = (week_start.value, *_days(first, last), exercise_id)
        rows = self._database.rows(_BESTS, values)
        return [(date.fromordinal(day), Side(side), held_ms) for day, side, held_ms in rows]

    def exercises_held(self, first: date, last: date) -> Sequence[str]:
        """Return the exercises held in the weeks that begin in these days, the most held first."""
        return [row[0] for row in self._database.rows(_EXERCISES, _days(first, last))]

    def circuit_names(self) -> Mapping[str, str]:
        """Return by id what each circuit was called when it was last done."""
        return {row[0]: row[1] for row in self._database.rows(_CIRCUIT_NAMES)}

    def find_workouts(self, search: WorkoutSearch) -> Sequence[WorkoutFigures]:
        """Return the workouts that are looked for, newest first."""
        from glutetimer.storage import workout_search

        found = self._database.rows(*workout_search.query(search))
        return [workout_search.figures(row) for row in found]

    def _kept(
        self, sql: str, values: Sequence[Any], of: Callable[[Any], _Answer]
    ) -> Sequence[_Answer]:
        """Return what was read before, if nothing was written since, here or by another program."""
        as_of = self._database.row("SELECT total_changes(), data_version FROM pragma_data_version")
        if as_of != self._as_of or len(self._answers) >= _MOST_ANSWERS:
            self._answers, self._as_of = {}, as_of
        question = (sql, *values)
        if question not in self._answers:
            rows = self._database.rows(sql, values)
            self._answers[question] = tuple([of(row) for row in rows])
        return self._answers[question]

    def differences(self) -> int:
        """Return how many kept sums are not what the holds come to; 0 if all is well."""
        with self._database.transaction() as connection:
            return day_totals.differences(connection)

    def rebuild(self) -> None:
        """Sum everything up anew from the holds."""
        with self._database.transaction() as connection:
            day_totals.rebuild(connection)


def _days(first: date, last: date) -> tuple[int, int]:
    return first.toordinal(), last.toordinal()


def _workout_sums(row: Sequence[int]) -> WorkoutSums:
    workouts, elapsed_ms, elapsed_held_ms, effort_sum, efforts, answers, *felt = row
    return WorkoutSums(
        workouts, elapsed_ms, elapsed_held_ms, effort_sum, efforts, tuple(felt), answers
    )
