# SPDX-License-Identifier: GPL-3.0-or-later
"""Triggers of a connection that give each written row its checksum and name it in the outbox.

They are TEMP triggers: only these may call a function of the program, and a connection that only
reads has none.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from glutetimer.storage.row_crc import COLUMNS, teach

MANY = 2_000
SPAN = "holds by number"  # in the place of a table: the row_id is the first and the last rowid

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
    """Make all triggers or none; outside a transaction, for they go with one that is taken back."""
    teach(connection)
    connection.execute("BEGIN")
    try:
        connection.execute("CREATE TEMP TABLE kept_by AS SELECT ? AS writer", (writer,))
        for statement in _triggers(writer):
            connection.execute(statement)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


@contextmanager
def adding_holds(connection: sqlite3.Connection, count: int) -> Iterator[None]:
    """Let holds that have their checksums be added, and name many of them in one line.

    Nothing else may be written to the table meanwhile. It takes a quarter of the time of the
    triggers.
    """
    if count < MANY:
        yield
        return
    execute = connection.execute
    last_row = "SELECT ifnull(max(rowid), 0) FROM holds"
    (before,) = execute(last_row).fetchone()
    execute("DROP TRIGGER kept_holds_insert")
    yield
    (last,) = execute(last_row).fetchone()
    ((writer,),) = execute("SELECT writer FROM kept_by").fetchall()
    if last > before:
        execute("UPDATE journals SET last_n = last_n + ? WHERE writer = ?", (last - before, writer))
        execute(
            "INSERT INTO outbox SELECT writer, last_n, ?, ? FROM journals WHERE writer = ?",
            (SPAN, f"{before + 1}-{last}", writer),
        )
    execute(next(sql for sql in _triggers(writer) if "kept_holds_insert" in sql))


def span(row_id: str) -> tuple[int, int]:
    """Return the first and the last row number of many holds that the outbox names in one line."""
    first, last = row_id.split("-")
    return int(first), int(last)


def line_count(named: Iterable[tuple[int, str, str]]) -> int:
    """Return how many lines of the journal rows of the outbox come to."""
    count = 0
    for _, table, row_id in named:
        first, last = span(row_id) if table == SPAN else (0, 0)
        count += last - first + 1
    return count


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
