# SPDX-License-Identifier: GPL-3.0-or-later
"""The schema of the database, version by version.

``PRAGMA user_version`` counts the migrations that were done. Each is one transaction together
with its count, so a stop at any point leaves the version before or the one after. A migration
that was published is never changed.
"""

import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path

from glutetimer.storage.header import APPLICATION_ID, NewerDatabaseError

Migration = Callable[[sqlite3.Connection], None]

_VERSION_1 = (
    """
    CREATE TABLE circuits (
        id TEXT PRIMARY KEY,
        position INTEGER NOT NULL,
        body TEXT NOT NULL,
        deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
    ) STRICT
    """,
    """
    CREATE TABLE workouts (
        id TEXT PRIMARY KEY,
        circuit_id TEXT NOT NULL,
        circuit_name TEXT NOT NULL,
        local_date TEXT NOT NULL CHECK (local_date GLOB '????-??-??'),
        started_utc_ms INTEGER NOT NULL,
        started_offset_s INTEGER NOT NULL,
        started_zone TEXT NOT NULL,
        planned_ms INTEGER NOT NULL CHECK (planned_ms >= 0),
        status TEXT NOT NULL CHECK (status IN ('running', 'finished', 'stopped')),
        elapsed_ms INTEGER NOT NULL CHECK (elapsed_ms >= 0),
        ended_utc_ms INTEGER,
        ended_offset_s INTEGER,
        ended_zone TEXT,
        effort INTEGER CHECK (effort BETWEEN 1 AND 10),
        felt TEXT NOT NULL,
        note TEXT NOT NULL,
        deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
    ) STRICT
    """,
    "CREATE INDEX workouts_by_date ON workouts (local_date, started_utc_ms) WHERE deleted = 0",
    """
    CREATE INDEX workouts_by_circuit ON workouts (circuit_id, started_utc_ms) WHERE deleted = 0
    """,
    """
    CREATE TABLE holds (
        id TEXT PRIMARY KEY,
        workout_id TEXT NOT NULL REFERENCES workouts (id),
        interval_index INTEGER NOT NULL CHECK (interval_index >= 0),
        attempt INTEGER NOT NULL CHECK (attempt >= 1),
        exercise_id TEXT NOT NULL,
        side TEXT NOT NULL CHECK (side IN ('both', 'left', 'right')),
        block INTEGER NOT NULL,
        step INTEGER NOT NULL,
        round INTEGER NOT NULL,
        set_number INTEGER NOT NULL,
        repeat INTEGER NOT NULL,
        planned_ms INTEGER NOT NULL CHECK (planned_ms >= 0),
        held_ms INTEGER NOT NULL CHECK (held_ms >= 0),
        outcome TEXT NOT NULL CHECK (
            outcome IN ('done', 'broken', 'skipped', 'repeated', 'stopped', 'not_done')
        ),
        load_grams INTEGER NOT NULL CHECK (load_grams >= 0),
        load_band TEXT NOT NULL,
        ended_utc_ms INTEGER,
        ended_offset_s INTEGER,
        ended_zone TEXT,
        effort INTEGER CHECK (effort BETWEEN 1 AND 5)
    ) STRICT
    """,
    # Covers the sums of the chart: they are read from the index alone.
    """
    CREATE INDEX holds_by_workout
        ON holds (workout_id, exercise_id, side, held_ms, planned_ms)
    """,
)


def _create(connection: sqlite3.Connection) -> None:
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    for statement in _VERSION_1:
        connection.execute(statement)


def _keep_totals(connection: sqlite3.Connection) -> None:
    from glutetimer.storage import day_totals

    day_totals.create(connection)


def _keep_exercises(connection: sqlite3.Connection) -> None:
    from glutetimer.storage import exercise_tables

    exercise_tables.create(connection)


def _keep_imports(connection: sqlite3.Connection) -> None:
    from glutetimer.storage import schema_imports

    schema_imports.create(connection)


def _keep_journal(connection: sqlite3.Connection) -> None:
    from glutetimer.storage import schema_journal

    schema_journal.create(connection)


MIGRATIONS: tuple[Migration, ...] = (
    _create,
    _keep_totals,
    _keep_exercises,
    _keep_imports,
    _keep_journal,
)


def migrate(
    connection: sqlite3.Connection, path: Path, migrations: Sequence[Migration] = MIGRATIONS
) -> None:
    """Bring a database up to the newest version; an old one is backed up first.

    Args:
        connection: The open database, outside a transaction.
        path: Its file; the backup goes to the folder ``backups`` beside it.
        migrations: The step to version 1, the one to version 2, and so on.

    Raises:
        NewerDatabaseError: If its version is newer than the newest one here.
        StorageError: If the backup can't be made; nothing is changed.
        sqlite3.Error: If a migration fails; the version before it stays.
    """
    version = _version(connection)
    newest = len(migrations)
    if version > newest:
        raise NewerDatabaseError(path, version, newest)
    if 0 < version < newest:
        _back_up(connection, path.parent / "backups", newest)
    for number in range(version + 1, newest + 1):
        _step(connection, number, migrations[number - 1])


def _back_up(connection: sqlite3.Connection, folder: Path, version: int) -> None:
    from glutetimer.clock import SystemClock
    from glutetimer.domain.backup import BackupReason
    from glutetimer.storage.backups import BackupFolder

    BackupFolder(folder).make(connection, BackupReason.MIGRATION, SystemClock().now(), version)


def _step(connection: sqlite3.Connection, number: int, migration: Migration) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Another instance may have come first while this one waited for its turn.
        if _version(connection) < number:
            migration(connection)
            connection.execute(f"PRAGMA user_version = {number}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])
