# SPDX-License-Identifier: GPL-3.0-or-later
"""Triggers of a connection that give each written row its checksum and name it in the outbox.

They are TEMP triggers: only these may call a function of the program, and a connection that only
reads has none.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

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
    for statement in _triggers(writer):
        connection.execute(statement)


@contextmanager
def sealed_after(connection: sqlite3.Connection, writer: str) -> Iterator[None]:
    """Let many holds be added within the caller's transaction, and seal and name them at once.

    It takes a quarter of the time of the triggers.
    """
    connection.execute("DROP TRIGGER kept_holds_insert")
    yield
    execute = connection.execute
    (last_n,) = execute("SELECT last_n FROM journals WHERE writer = ?", (writer,)).fetchone()
    added = execute(
        "INSERT INTO outbox SELECT ?, ? + row_number() OVER (), 'holds', id FROM holds "
        "WHERE crc IS NULL",
        (writer, last_n),
    ).rowcount
    execute("UPDATE journals SET last_n = last_n + ? WHERE writer = ?", (added, writer))
    values = ", ".join(COLUMNS["holds"])
    execute(f"UPDATE holds SET crc = row_crc('holds', {values}) WHERE crc IS NULL")  # noqa: S608
    execute(next(sql for sql in _triggers(writer) if "kept_holds_insert" in sql))


def _triggers(writer: str) -> Iterator[str]:
    for table, columns in COLUMNS.items():
        names = {"table": table, "key": columns[0], "writer": writer}
        values = ", ".join(f"NEW.{name}" for name in columns)
        kept = _SEAL.format(values=values, **names) + _NOTE.format(row="NEW", **names)
        gone = _NOTE.format(row="OLD", **names)
        changed = f"UPDATE OF {', '.join(columns)}"
        for event, body in (("INSERT", kept), (changed, kept), ("DELETE", gone)):
            name = f"kept_{table}_{event.split()[0].lower()}"
            yield f"CREATE TEMP TRIGGER {name} AFTER {event} ON main.{table} BEGIN {body} END"
