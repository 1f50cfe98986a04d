# SPDX-License-Identifier: GPL-3.0-or-later
"""The checksum of each row, and how far the rows and the journals beside the database agree.

``outbox`` names the rows that a commit has changed and the journal has not got yet. ``journals``
says up to which line each writer's journal is contained in this database; a row of no writer
marks a file that was chosen in place of another one.
"""

import sqlite3

from glutetimer.storage.row_crc import backfill

_TABLES = ("circuits", "workouts", "holds", "exercises", "exercise_names", "imports")
_STATEMENTS = (
    """
    CREATE TABLE outbox (
        writer TEXT NOT NULL,
        n INTEGER NOT NULL,
        "table" TEXT NOT NULL,
        row_id TEXT NOT NULL,
        PRIMARY KEY (writer, n)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE journals (
        writer TEXT PRIMARY KEY,
        last_n INTEGER NOT NULL,
        last_at_ms INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
)


def create(connection: sqlite3.Connection) -> None:
    """Make tables and columns, and give every row its checksum."""
    for statement in _STATEMENTS:
        connection.execute(statement)
    for table in _TABLES:
        connection.execute(f"ALTER TABLE {table} ADD COLUMN crc INTEGER")
        backfill(connection, table)
