# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of the imports, and the columns that tell what came in with which of them."""

import sqlite3

_STATEMENTS = (
    """
    CREATE TABLE imports (
        id TEXT PRIMARY KEY,
        at_utc_ms INTEGER NOT NULL,
        at_offset_s INTEGER NOT NULL,
        at_zone TEXT NOT NULL,
        files TEXT NOT NULL,
        circuits INTEGER NOT NULL CHECK (circuits >= 0),
        workouts INTEGER NOT NULL CHECK (workouts >= 0),
        holds INTEGER NOT NULL CHECK (holds >= 0),
        undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
    ) STRICT
    """,
    "ALTER TABLE workouts ADD COLUMN import_id TEXT REFERENCES imports (id)",
    "ALTER TABLE circuits ADD COLUMN import_id TEXT REFERENCES imports (id)",
    "CREATE INDEX workouts_by_import ON workouts (import_id) WHERE import_id IS NOT NULL",
)


def create(connection: sqlite3.Connection) -> None:
    """Make the table and the columns."""
    for statement in _STATEMENTS:
        connection.execute(statement)
