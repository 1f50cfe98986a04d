# SPDX-License-Identifier: GPL-3.0-or-later
"""Many rows in few statements: to run a statement takes as long as to add its row."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import chain, groupby, islice
from typing import Any, TypeAlias

_AT_ONCE = 40  # of 21 columns: less than the 999 values that every SQLite takes

_INDEXES = """
    SELECT name, sql FROM sqlite_schema
    WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL ORDER BY name
"""

Batch: TypeAlias = tuple[Any, ...]
"""All values of some rows, one row after the other."""


def batches(rows: Iterable[Sequence[Any]]) -> list[Batch]:
    """Return the values of many rows as a few long tuples, for ``add_batches``."""
    rest = iter(rows)
    return list(iter(lambda: tuple(chain.from_iterable(islice(rest, _AT_ONCE))), ()))


def add_batches(
    connection: sqlite3.Connection, columns: int, statement: Callable[[str], str], of: list[Batch]
) -> None:
    """Run a statement for all of them, within the caller's transaction.

    Args:
        connection: The database.
        columns: How many values a row has.
        statement: Returns the SQL with ``(?, ?), (?, ?), ...`` in it.
        of: What ``batches`` returned.

    Raises:
        sqlite3.Error: If one is not stored; any number of them is then.
    """
    row = f"({', '.join('?' * columns)})"
    for values, some in groupby(of, len):
        connection.executemany(statement(", ".join([row] * (values // columns))), some)


@contextmanager
def indexed_after(connection: sqlite3.Connection, table: str, count: int) -> Iterator[None]:
    """Let rows be added within the caller's transaction, and make the indexes at the end.

    It is done only where more rows come than there are, for all are sorted then. The index of the
    ids stays. Whatever fails takes all of it back.
    """
    (there,) = connection.execute(f"SELECT count(*) FROM {table}").fetchone()  # noqa: S608
    found = connection.execute(_INDEXES, (table,)).fetchall() if count > there else []
    for name, _ in found:
        connection.execute(f"DROP INDEX {name}")
    yield
    for _, sql in found:
        connection.execute(sql)
