# SPDX-License-Identifier: GPL-3.0-or-later
"""Imports in the database: stored in one commit each, undone and brought back as a whole.

What an undone import had brought is marked as deleted. What the user had deleted of it before stays
so, also when the import comes back.
"""

import json
import sqlite3
from collections.abc import Collection, Iterable, Sequence
from itertools import chain
from typing import Any

from glutetimer.circuit_json import encode_circuit
from glutetimer.domain.backup import BackupReason
from glutetimer.domain.circuit import Circuit
from glutetimer.domain.import_report import ImportedWorkout, PastImport
from glutetimer.domain.said import said
from glutetimer.ports import StorageError
from glutetimer.storage.circuits import SAVE_CIRCUIT
from glutetimer.storage.database import Database
from glutetimer.storage.day_totals import summed_up_after
from glutetimer.storage.exercises import Insertion
from glutetimer.storage.instants import instant, instant_columns
from glutetimer.storage.kept_rows import adding_holds
from glutetimer.storage.many_rows import indexed_after
from glutetimer.storage.row_crc import sound_columns
from glutetimer.storage.rows import (
    WORKOUT_COLUMNS,
    add_sealed_holds,
    sealed_holds,
    workout_row,
)

_AT_ONCE = 500
_ROOM = "PRAGMA cache_size = -65536"  # 64 MB, for the indexes of many holds
_PLACES = ", ".join("?" * (len(WORKOUT_COLUMNS.split(", ")) + 1))
_INSERT_WORKOUT = f"""
    INSERT INTO workouts ({WORKOUT_COLUMNS}, import_id) VALUES ({_PLACES})
    ON CONFLICT (id) DO NOTHING
"""  # noqa: S608
_INSERT_IMPORT = """
    INSERT INTO imports (id, at_utc_ms, at_offset_s, at_zone, files, circuits, workouts, holds)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
"""
_IMPORTS = f"""
    SELECT {sound_columns("imports")},
        (SELECT count(*) FROM exercises WHERE import_id = imports.id)
    FROM imports ORDER BY at_utc_ms DESC, rowid DESC
"""  # noqa: S608
# What came in with an import that was undone may come in again.
_STANDS = "(imports.id IS NULL OR imports.undone = 0)"
_KNOWN_WORKOUTS = f"""
    SELECT workouts.id FROM workouts LEFT JOIN imports ON imports.id = workouts.import_id
    WHERE {_STANDS} AND workouts.id IN
"""  # noqa: S608
_KNOWN_HOLDS = f"""
    SELECT holds.id FROM holds JOIN workouts ON workouts.id = holds.workout_id
    LEFT JOIN imports ON imports.id = workouts.import_id
    WHERE {_STANDS} AND holds.id IN
"""  # noqa: S608
_UNDONE = """
    SELECT workouts.id, holds.id FROM workouts JOIN imports ON imports.id = workouts.import_id
    LEFT JOIN holds ON holds.workout_id = workouts.id WHERE imports.undone = 1
"""
_HOLDS = "SELECT holds FROM imports WHERE id = ?"
_UNDO = (
    "UPDATE workouts SET import_id = NULL WHERE import_id = ? AND deleted = 1",
    "UPDATE circuits SET import_id = NULL WHERE import_id = ? AND deleted = 1",
    "UPDATE exercises SET import_id = NULL WHERE import_id = ? AND deleted = 1",
    "UPDATE workouts SET deleted = 1 WHERE import_id = ?",
    "UPDATE circuits SET deleted = 1 WHERE import_id = ?",
    "UPDATE exercises SET deleted = 1 WHERE import_id = ?",
)
_REDO = (
    "UPDATE workouts SET deleted = 0 WHERE import_id = ?",
    "UPDATE circuits SET deleted = 0 WHERE import_id = ?",
    "UPDATE exercises SET deleted = 0 WHERE import_id = ?",
)


class SqliteImports:
    """The imports of a database. Every method may raise StorageError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def known_workouts(self, ids: Iterable[str]) -> set[str]:
        """Return those ids that workouts have already, deleted by the user or not."""
        return self._known_now("workouts", _KNOWN_WORKOUTS, list(ids))

    def known_holds(self, ids: Iterable[str]) -> set[str]:
        """Return those ids that holds have already, deleted by the user or not."""
        return self._known_now("holds", _KNOWN_HOLDS, list(ids))

    def store(
        self,
        made: PastImport,
        circuits: Sequence[Circuit],
        workouts: Sequence[ImportedWorkout],
        others: Iterable[Insertion] = (),
    ) -> None:
        """Store an import and all that comes in with it, in one commit; a backup is made first.

        Args:
            made: The import.
            circuits: Its circuits.
            workouts: Its history.
            others: Further rows, by the statement that adds one.
        """
        bodies = [(circuit.id, encode_circuit(circuit)) for circuit in circuits]
        marks = [(made.id, circuit.id) for circuit in circuits]
        records = [(*workout_row(workout.record), made.id) for workout in workouts]
        count = sum(len(workout.holds) for workout in workouts)
        holds = sealed_holds(hold for workout in workouts for hold in workout.holds)
        self._database.back_up(BackupReason.IMPORT, made.imported_at)
        self._database.rows(_ROOM)
        with self._database.transaction() as connection, summed_up_after(connection, count):
            connection.execute(_INSERT_IMPORT, _import_row(made))
            _make_room(connection, workouts)
            connection.executemany(SAVE_CIRCUIT, bodies)
            connection.executemany("UPDATE circuits SET import_id = ? WHERE id = ?", marks)
            connection.executemany(_INSERT_WORKOUT, records)
            with adding_holds(connection, count), indexed_after(connection, "holds", count):
                add_sealed_holds(connection, holds)
            for statement, rows in others:
                connection.executemany(statement, rows)

    def undo(self, import_id: str) -> None:
        """Mark an import, and all that came in with it, as undone; again changes nothing."""
        self._mark(import_id, _UNDO, undone=True)

    def redo(self, import_id: str) -> None:
        """Bring back an import that was undone; again changes nothing."""
        self._mark(import_id, _REDO, undone=False)

    def imports(self) -> Sequence[PastImport]:
        """Return all imports, the last one first."""
        return [_past_import(row) for row in self._database.sound_rows("imports", _IMPORTS)]

    def _mark(self, import_id: str, statements: Iterable[str], *, undone: bool) -> None:
        if not self._known("SELECT id FROM imports WHERE id IN", [import_id]):
            raise StorageError(said("There is no import {id}.", id=import_id))
        changed = self._database.row(_HOLDS, (import_id,))[0]
        with self._database.transaction() as connection, summed_up_after(connection, changed):
            done = connection.execute(
                "UPDATE imports SET undone = ? WHERE id = ? AND undone <> ?",
                (undone, import_id, undone),
            )
            for statement in statements if done.rowcount else ():
                connection.execute(statement, (import_id,))

    def _known_now(self, table: str, sql: str, ids: list[str]) -> set[str]:
        if not self._database.row("SELECT 1 FROM imports WHERE undone = 1"):
            sql = f"SELECT id FROM {table} WHERE id IN"  # noqa: S608 - half of the time
        return self._known(sql, ids)

    def _known(self, sql: str, ids: list[str]) -> set[str]:
        chunks = (ids[at : at + _AT_ONCE] for at in range(0, len(ids), _AT_ONCE))
        found = (
            self._database.rows(f"{sql} ({', '.join('?' * len(chunk))})", chunk) for chunk in chunks
        )
        return {row_id for (row_id,) in chain.from_iterable(found)}


def _make_room(connection: sqlite3.Connection, workouts: Collection[ImportedWorkout]) -> None:
    """Remove for good what an undone import had brought and this one brings again."""
    undone = connection.execute(_UNDONE).fetchall()
    if not undone:
        return
    ids = {workout.record.id for workout in workouts}
    ids |= {hold.id for workout in workouts for hold in workout.holds}
    again = {(workout,) for workout, hold in undone if workout in ids or hold in ids}
    connection.executemany("DELETE FROM holds WHERE workout_id = ?", again)
    connection.executemany("DELETE FROM workouts WHERE id = ?", again)


def _import_row(made: PastImport) -> tuple[Any, ...]:
    files = json.dumps(made.files, ensure_ascii=False)
    at = instant_columns(made.imported_at)
    return (made.id, *at, files, made.circuits, made.workouts, made.holds)


def _past_import(row: tuple[Any, ...]) -> PastImport:
    at = instant(*row[1:4])
    assert at is not None
    circuits, workouts, holds, undone, _crc, exercises = row[5:]
    files = tuple(json.loads(row[4]))
    return PastImport(row[0], at, files, circuits, workouts, holds, bool(undone), exercises)
