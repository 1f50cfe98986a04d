# SPDX-License-Identifier: GPL-3.0-or-later
"""Many rows in few statements: to run a statement takes as long as to add its row."""

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from itertools import chain, groupby, islice
from typing import Any, TypeAlias

_AT_ONCE = 40  # of 21 columns: less than the 999 values that every SQLite takes

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
