# SPDX-License-Identifier: GPL-3.0-or-later
"""Triggers of a connection that give each written row its checksum and name it in the outbox.

They are TEMP triggers: only these may call a function of the program, and a connection that only
reads has none.
"""

import sqlite3

from glutetimer.storage.row_crc import COLUMNS, teach

_NOTE = """
    UPDATE journals SET last_n = last_n + 1 WHERE writer = '{writer}';
    INSERT INTO outbox SELECT writer, last_n, '{table}', {row}.{key}
    FROM journals WHERE writer = '{writer}';
"""
_SEAL = """
    UPDATE {table} SET crc = row_crc('{table}', {values}) WHERE {key} = NEW.{key};
"""


def has_outbox(connection: sqlite3.Connection) -> bool:
    """Tell whether the schema knows checksums and journals."""
    sql = "SELECT 1 FROM main.sqlite_schema WHERE name = 'outbox'"
    return connection.execute(sql).fetchone() is not None


def keep(connection: sqlite3.Connection, writer: str) -> None:
    """Make the triggers; outside a transaction, for they go with one that is taken back."""
    teach(connection)
    for table, columns in COLUMNS.items():
        names = {"table": table, "key": columns[0], "writer": writer}
        values = ", ".join(f"NEW.{name}" for name in columns)
        kept = _SEAL.format(values=values, **names) + _NOTE.format(row="NEW", **names)
        gone = _NOTE.format(row="OLD", **names)
        changed = f"UPDATE OF {', '.join(columns)}"
        for event, body in (("INSERT", kept), (changed, kept), ("DELETE", gone)):
            name = f"kept_{table}_{event.split()[0].lower()}"
            connection.execute(
                f"CREATE TEMP TRIGGER {name} AFTER {event} ON main.{table} BEGIN {body} END"
            )
