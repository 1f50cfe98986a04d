# SPDX-License-Identifier: GPL-3.0-or-later
"""The workouts and their holds in the database.

The first screen asks for sums only: what turns whole records to rows is loaded with the first one.
"""

from __future__ import annotations

import sqlite3
from datetime import date
from typing import TYPE_CHECKING, Any

from glutetimer.domain.exercise import Side
from glutetimer.domain.said import said
from glutetimer.domain.volume import DayVolume
from glutetimer.ports import StorageError
from glutetimer.storage.instants import instant, instant_columns

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from datetime import datetime

    from glutetimer.domain.record import HoldRecord, WorkoutRecord
    from glutetimer.domain.targets import Evidence, HoldKey
    from glutetimer.storage.database import Database

_END_WORKOUT = """
    UPDATE workouts
    SET status = ?, elapsed_ms = ?, ended_utc_ms = ?, ended_offset_s = ?, ended_zone = ?
    WHERE id = ?
"""
_DAYS = """
    SELECT day, exercise_id, sum(held_ms), sum(planned_ms), sum(holds)
    FROM day_totals WHERE day BETWEEN ? AND ?
    GROUP BY day, exercise_id
    ORDER BY day, exercise_id
"""
_CORRECT_WORKOUT = """
    UPDATE workouts SET circuit_name = ?, local_date = ?, started_utc_ms = ?, started_offset_s = ?,
        started_zone = ?, ended_utc_ms = ?, ended_offset_s = ?, ended_zone = ?
    WHERE id = ?
"""
_MOVE_HOLDS = """
    UPDATE holds SET ended_utc_ms = ended_utc_ms + ?
    WHERE workout_id = ? AND ended_utc_ms IS NOT NULL
"""
_WORKOUT_DAYS = """
    SELECT local_date, count(*) FROM workouts JOIN workout_totals ON workout_id = id
    WHERE deleted = 0 AND held_ms > 0 AND local_date BETWEEN ? AND ?
    GROUP BY local_date
    ORDER BY local_date
"""
# SQLite takes the other columns from the row that has the maximum.
_LAST_DONE = """
    SELECT circuit_id, max(started_utc_ms), started_offset_s, started_zone
    FROM workouts
    WHERE deleted = 0
        AND EXISTS (SELECT 1 FROM workout_totals WHERE workout_id = id AND held_ms > 0)
    GROUP BY circuit_id
"""
_BEST_HOLDS = """
    SELECT exercise_id, side, max(best_ms) FROM day_totals WHERE best_ms > 0
    GROUP BY exercise_id, side
"""

# The longest hold and its day in one maximum, the newest day of equal ones.
_EVIDENCE = """
    SELECT exercise_id, side, load_grams, load_band,
        max(printf('%010d', holds.held_ms) || local_date),
        max(CASE WHEN local_date >= ? THEN printf('%010d', holds.held_ms) || local_date END),
        max(CASE WHEN holds.planned_ms = 0 AND outcome = 'done' THEN local_date END)
    FROM holds JOIN workouts ON holds.workout_id = workouts.id
    WHERE deleted = 0 AND holds.held_ms > 0 AND outcome IN ('done', 'broken') {only}
    GROUP BY exercise_id, side, load_grams, load_band
"""
_HAS_UNFINISHED = "SELECT 1 FROM workouts WHERE status = 'running' AND deleted = 0 LIMIT 1"
_ONLY = "AND exercise_id IN ({})"


class SqliteHistory:
    """A ``ports.HistoryRepository``. Every method may raise StorageError.

    A deleted workout keeps its rows and counts nowhere until it is restored.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin_workout(self, workout: WorkoutRecord) -> None:
        """Store a workout that runs. The same id again changes nothing."""
        from glutetimer.storage import rows

        self._database.write(rows.INSERT_WORKOUT, rows.workout_row(workout))

    def add_hold(self, hold: HoldRecord) -> None:
        """Store a hold in a commit of its own. The same id again changes nothing."""
        from glutetimer.storage import rows

        try:
            self._database.write(rows.INSERT_HOLD, rows.hold_row(hold))
        except sqlite3.IntegrityError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY:
                raise
            raise _workout_is_missing() from error  # another database is in place

    def end_workout(self, workout: WorkoutRecord, not_done: Sequence[HoldRecord]) -> None:
        """Store how a workout ended and the holds that were never begun, in one commit."""
        from glutetimer.storage import rows

        ended = (
            workout.status.value,
            workout.elapsed_ms,
            *instant_columns(workout.ended_at),
            workout.id,
        )
        with self._database.transaction() as connection:
            connection.execute(rows.INSERT_WORKOUT, rows.workout_row(workout))
            connection.execute(_END_WORKOUT, ended)
            connection.executemany(rows.INSERT_HOLD, map(rows.hold_row, not_done))

    def update_workout(self, workout: WorkoutRecord) -> None:
        """Store effort, where it was felt, and the note."""
        from glutetimer.storage import rows

        self._change(
            "UPDATE workouts SET effort = ?, felt = ?, note = ? WHERE id = ?",
            workout.effort,
            rows.felt_text(workout.felt),
            workout.note,
            workout.id,
        )

    def correct_workout(self, workout: WorkoutRecord) -> None:
        """Store what its circuit was called and when it was done; its holds move with it."""
        begun = instant_columns(workout.started_at)
        ended = instant_columns(workout.ended_at)
        with self._database.transaction() as connection:
            before = connection.execute(
                "SELECT started_utc_ms FROM workouts WHERE id = ?", (workout.id,)
            ).fetchone()
            if before is None:
                raise StorageError(said("This workout is no longer in the database."))
            connection.execute(
                _CORRECT_WORKOUT,
                (workout.circuit_name, workout.local_date.isoformat(), *begun, *ended, workout.id),
            )
            connection.execute(_MOVE_HOLDS, (begun[0] - before[0], workout.id))

    def correct_hold(self, hold_id: str, held_ms: int) -> None:
        """Store what was really held.

        Raises:
            ValueError: If the time is negative.
        """
        if held_ms < 0:
            raise ValueError(f"held_ms must not be negative: {held_ms}")
        self._change("UPDATE holds SET held_ms = ? WHERE id = ?", held_ms, hold_id)

    def rate_hold(self, hold_id: str, effort: int) -> None:
        """Store how hard a hold was, 1 (very light) to 5 (all out).

        Raises:
            ValueError: If the effort is not 1 to 5.
        """
        if not 1 <= effort <= 5:
            raise ValueError(f"effort of a hold must be 1 to 5: {effort}")
        self._change("UPDATE holds SET effort = ? WHERE id = ?", effort, hold_id)

    def delete_workout(self, workout_id: str) -> None:
        """Delete a workout; ``restore_workout`` undoes it."""
        self._change("UPDATE workouts SET deleted = 1 WHERE id = ?", workout_id)

    def restore_workout(self, workout_id: str) -> None:
        """Bring a deleted workout back."""
        self._change("UPDATE workouts SET deleted = 0 WHERE id = ?", workout_id)

    def workout(self, workout_id: str) -> WorkoutRecord | None:
        """Return one workout, None if there is none or it was deleted."""
        from glutetimer.storage import rows

        found = self._database.sound_rows("workouts", rows.SELECT_WORKOUT, (workout_id,))
        return rows.workout_record(found[0]) if found else None

    def has_unfinished(self) -> bool:
        """Tell whether a workout was begun and never ended, without reading any."""
        return self._database.row(_HAS_UNFINISHED) is not None

    def unfinished(self) -> Sequence[WorkoutRecord]:
        """Return the workouts that were begun and never ended, oldest first."""
        from glutetimer.storage import rows

        found = self._database.sound_rows("workouts", rows.SELECT_UNFINISHED)
        return [rows.workout_record(row) for row in found]

    def workouts(self, first: date, last: date) -> Sequence[WorkoutRecord]:
        """Return the workouts of these local dates, oldest first."""
        from glutetimer.storage import rows

        found = self._database.sound_rows("workouts", rows.SELECT_WORKOUTS, _dates(first, last))
        return [rows.workout_record(row) for row in found]

    def holds(self, workout_id: str) -> Sequence[HoldRecord]:
        """Return the holds of a workout in the order of the timeline and their attempts."""
        from glutetimer.storage import rows

        found = self._database.sound_rows("holds", rows.SELECT_HOLDS, (workout_id,))
        return [rows.hold_record(row) for row in found]

    def days(self, first: date, last: date) -> Sequence[DayVolume]:
        """Return what was held and planned by day and exercise, a running workout included.

        Ordered by day, then exercise; ``holds`` counts those with any held time.
        """
        rows = self._database.rows(_DAYS, (first.toordinal(), last.toordinal()))
        return [DayVolume(date.fromordinal(day), *sums) for day, *sums in rows]

    def workout_days(self, first: date, last: date) -> Mapping[date, int]:
        """Return the number of workouts with any held time by local date."""
        rows = self._database.rows(_WORKOUT_DAYS, _dates(first, last))
        return {date.fromisoformat(day): count for day, count in rows}

    def first_day(self) -> date | None:
        """Return the date of the oldest workout."""
        (day,) = self._database.row("SELECT min(local_date) FROM workouts WHERE deleted = 0")
        return date.fromisoformat(day) if day else None

    def last_done(self) -> Mapping[str, datetime]:
        """Return when each circuit was last begun and something held, by circuit id."""
        found = {row[0]: instant(*row[1:]) for row in self._database.rows(_LAST_DONE)}
        return {circuit_id: at for circuit_id, at in found.items() if at}

    def best_holds(self) -> Mapping[tuple[str, Side], int]:
        """Return the longest held milliseconds by exercise and side."""
        rows = self._database.rows(_BEST_HOLDS)
        return {(exercise_id, Side(side)): held_ms for exercise_id, side, held_ms in rows}

    def evidence(
        self, since: date, exercise_ids: Collection[str] | None = None
    ) -> Mapping[HoldKey, Evidence]:
        """Return the longest holds, done or broken, and newest tests by exercise, side and load.

        ``recent`` of each is of this local date or later. A test is an open-ended hold. Of all
        exercises if ``exercise_ids`` is None; a few are found in a fraction of the time.
        """
        from glutetimer.storage.best_holds import evidence

        asked = sorted(exercise_ids or ())
        only = "" if exercise_ids is None else _ONLY.format(", ".join("?" * len(asked)))
        rows = self._database.rows(_EVIDENCE.format(only=only), (since.isoformat(), *asked))
        return dict(evidence(row) for row in rows)

    def _change(self, sql: str, *values: Any) -> None:
        if not self._database.write(sql, values):
            raise _workout_is_missing()


def _workout_is_missing() -> StorageError:
    return StorageError(
        said(
            "This can't be stored, because its workout is not in the database yet. "
            "Try again once the workout is stored."
        )
    )


def _dates(first: date, last: date) -> tuple[str, str]:
    return first.isoformat(), last.isoformat()
