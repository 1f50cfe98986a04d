# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the sums kept by day: what it costs grows with what is shown, not with the years."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

from glutetimer.domain.exercise import Side
from glutetimer.domain.record import Felt
from glutetimer.domain.volume import start_of_week
from glutetimer.domain.weeks import Split, Sums, WorkoutSums
from glutetimer.storage import day_totals

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from glutetimer.domain.volume import WeekStart
    from glutetimer.domain.weeks import WorkoutFigures, WorkoutSearch
    from glutetimer.storage.database import Database

_MOST_ANSWERS = 64
_CHANGES = "SELECT total_changes(), data_version FROM pragma_data_version"
_Answer = TypeVar("_Answer")
_PARTS = """
    SELECT week, key, held_ms, planned_ms, timed_held_ms, load_gram_ms, holds FROM week_totals
    WHERE first_weekday = ? AND split = ? AND week BETWEEN ? AND ? ORDER BY week, key
"""
# Some weeks together, counted from the first: those of one key are one row.
_TOGETHER = "?1 + ({week} - ?1) / ?2 * ?2"
_PARTS_TOGETHER = f"""
    SELECT {_TOGETHER.format(week="week")} AS start, key, sum(held_ms), sum(planned_ms),
        sum(timed_held_ms), sum(load_gram_ms), sum(holds) FROM week_totals
    WHERE first_weekday = ?3 AND split = ?4 AND week BETWEEN ?1 AND ?5
    GROUP BY start, key ORDER BY start, key
"""  # noqa: S608
_EXERCISES = """
    SELECT key FROM week_totals
    WHERE split = 'exercise' AND first_weekday = ? AND week BETWEEN ? AND ?
    GROUP BY key HAVING sum(held_ms) > 0 ORDER BY sum(held_ms) DESC, key
"""
_ORDINAL = "CAST(julianday(local_date) - 1721424.5 AS INTEGER)"
_LONGEST = "SELECT exercise_id, side, max(best_ms) FROM day_totals WHERE best_ms > 0"
_FELT = ", ".join(f"sum(instr(felt, '{place.value}') > 0)" for place in Felt)
# Whole weeks are asked for, so that those that begin with the first day are those wanted.
_WORKOUTS = f"""
    SELECT {_TOGETHER.format(week=_ORDINAL)} AS start, circuit_id,
        sum(held_ms > 0), sum(elapsed_ms), sum(iif(elapsed_ms > 0, held_ms, 0)),
        coalesce(sum(effort), 0), count(effort), sum(felt <> ''), {_FELT}
    FROM workouts JOIN workout_totals ON workout_id = id
    WHERE deleted = 0 AND local_date BETWEEN ?3 AND ?4
    GROUP BY start, circuit_id ORDER BY start, circuit_id
"""  # noqa: S608
_HELD_WEEKS = """
    SELECT week, sum(held_ms) FROM week_totals
    WHERE split = 'side' AND first_weekday = ? AND week BETWEEN ? AND ? GROUP BY week
"""
_HELD_DAYS = """
    SELECT day, sum(held_ms) FROM day_totals WHERE day BETWEEN ? AND ?
    GROUP BY day HAVING sum(held_ms) > 0 ORDER BY day
"""
_BESTS = f"""
    SELECT {_TOGETHER.format(week="day")} AS start, side, max(best_ms)
    FROM day_totals WHERE day BETWEEN ?1 AND ?3 AND exercise_id = ?4
    GROUP BY start, side HAVING max(best_ms) > 0 ORDER BY start, side
"""  # noqa: S608
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
        self._as_of: tuple[object, ...] = ()

    def parts(
        self, first: date, last: date, week_start: WeekStart, split: Split, each: int = 1
    ) -> Sequence[tuple[date, str, Sums]]:
        """Return the sums of whole weeks by their first day and exercise, circuit or side.

        ``each`` weeks are one row; above 1, ``first`` has to be the first day of a week.
        """
        kept = split.value if split in {Split.CIRCUIT, Split.SIDE} else Split.EXERCISE.value
        begin, end = _days(first, last)
        together = each > 1
        return self._kept(
            _PARTS_TOGETHER if together else _PARTS,
            (begin, 7 * each, week_start.value, kept, end)
            if together
            else (week_start.value, kept, begin, end),
            lambda row: (date.fromordinal(row[0]), row[1], Sums(*row[2:])),
        )

    def workouts_done(
        self, first: date, last: date, week_start: WeekStart, each: int = 1
    ) -> Sequence[tuple[date, str, WorkoutSums]]:
        """Return the sums of workouts by first day of the week, or of so many, and circuit."""
        begin = start_of_week(first, week_start).toordinal()
        values = (begin, 7 * each, first.isoformat(), last.isoformat())
        return self._kept(
            _WORKOUTS,
            values,
            lambda row: (date.fromordinal(row[0]), row[1], _workout_sums(row[2:])),
        )

    def held_weeks(self, first: date, last: date, week_start: WeekStart) -> Mapping[date, int]:
        """Return the milliseconds held by first day of the week; empty weeks are left out."""
        return dict(self._kept(_HELD_WEEKS, (week_start.value, *_days(first, last)), _dated))

    def held_days(self, first: date, last: date) -> Mapping[date, int]:
        """Return the milliseconds held by day; days without any are left out."""
        return dict(self._kept(_HELD_DAYS, _days(first, last), _dated))

    def best_by_week(
        self, exercise_id: str, first: date, last: date, each: int = 1
    ) -> Sequence[tuple[date, Side, int]]:
        """Return the longest hold of an exercise by side and by week, or by so many.

        Weeks begin with the first day, and are named by theirs.
        """
        begin, end = _days(first, last)
        return self._kept(
            _BESTS,
            (begin, 7 * each, end, exercise_id),
            lambda row: (date.fromordinal(row[0]), Side(row[1]), row[2]),
        )

    def longest_hold(self) -> tuple[str, Side, int] | None:
        """Return exercise, side and milliseconds of the longest hold of all; None for none."""
        ((exercise_id, side, held_ms),) = self._kept(_LONGEST, (), tuple)
        return (exercise_id, Side(side), held_ms) if held_ms else None

    def exercises_held(self, first: date, last: date, week_start: WeekStart) -> Sequence[str]:
        """Return the exercises held in the weeks that begin in these days, the most held first."""
        values = (week_start.value, *_days(first, last))
        return self._kept(_EXERCISES, values, lambda row: row[0])

    def circuit_names(self) -> Mapping[str, str]:
        """Return by id what each circuit was called when it was last done."""
        return {row[0]: row[1] for row in self._database.rows(_CIRCUIT_NAMES)}

    def find_workouts(self, search: WorkoutSearch) -> Sequence[WorkoutFigures]:
        """Return the workouts that are looked for, newest first."""
        from glutetimer.storage import workout_search

        found = self._database.sound_rows("workouts", *workout_search.query(search))
        return [workout_search.figures(row) for row in found]

    def _kept(
        self, sql: str, values: Sequence[Any], of: Callable[[Any], _Answer]
    ) -> Sequence[_Answer]:
        """Return what was read before, if nothing was written since, here or by another program."""
        changes = self._database.row(_CHANGES)
        as_of = (self._database.place, *changes)  # each connection counts anew
        if as_of != self._as_of or len(self._answers) >= _MOST_ANSWERS:
            self._answers, self._as_of = {}, as_of
        question = (sql, *values)
        if question not in self._answers:
            rows = self._database.rows(sql, values)
            self._answers[question] = tuple([of(row) for row in rows])
        return self._answers[question]

    def forget(self) -> None:
        """Read anew what is asked next: another database may be in place."""
        self._answers, self._as_of = {}, ()

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


def _dated(row: Sequence[int]) -> tuple[date, int]:
    return date.fromordinal(row[0]), row[1]


def _workout_sums(row: Sequence[int]) -> WorkoutSums:
    workouts, elapsed_ms, elapsed_held_ms, effort_sum, efforts, answers, *felt = row
    return WorkoutSums(
        workouts, elapsed_ms, elapsed_held_ms, effort_sum, efforts, tuple(felt), answers
    )
