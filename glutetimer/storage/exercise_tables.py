# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables of the user's own exercises and of the names that they go by elsewhere."""

import sqlite3

_TABLES = (
    """
    CREATE TABLE exercises (
        id TEXT PRIMARY KEY,
        position INTEGER NOT NULL,
        body TEXT NOT NULL,
        deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
        import_id TEXT
    ) STRICT
    """,
    """
    CREATE TABLE exercise_names (
        name TEXT PRIMARY KEY,
        exercise_id TEXT NOT NULL
    ) STRICT
    """,
)


def create(connection: sqlite3.Connection) -> None:
    """Make the tables."""
    for statement in _TABLES:
        connection.execute(statement)
