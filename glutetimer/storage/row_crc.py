# SPDX-License-Identifier: GPL-3.0-or-later
"""A checksum in each row over all its columns: SQLite itself does not notice a flipped bit.

It is the CRC-32 of Python's ``ascii`` of the table's name and the values: unambiguous, each value
tells its type, and the same on every machine and version.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any
from zlib import crc32

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Sequence

# In the order of the tables' own columns; a test compares. Those that others refer to come first.
COLUMNS: dict[str, tuple[str, ...]] = {
    "imports": (
        "id",
        "at_utc_ms",
        "at_offset_s",
        "at_zone",
        "files",
        "circuits",
        "workouts",
        "holds",
        "undone",
    ),
    "circuits": ("id", "position", "body", "deleted", "import_id"),
    "exercises": ("id", "position", "body", "deleted", "import_id"),
    "exercise_names": ("name", "exercise_id"),
    "workouts": (
        "id",
        "circuit_id",
        "circuit_name",
        "local_date",
        "started_utc_ms",
        "started_offset_s",
        "started_zone",
        "planned_ms",
        "status",
        "elapsed_ms",
        "ended_utc_ms",
        "ended_offset_s",
        "ended_zone",
        "effort",
        "felt",
        "note",
        "deleted",
        "import_id",
    ),
    "holds": (
        "id",
        "workout_id",
        "interval_index",
        "attempt",
        "exercise_id",
        "side",
        "block",
        "step",
        "round",
        "set_number",
        "repeat",
        "planned_ms",
        "held_ms",
        "outcome",
        "load_grams",
        "load_band",
        "ended_utc_ms",
        "ended_offset_s",
        "ended_zone",
        "effort",
    ),
}


def row_crc(table: str, *values: object) -> int:
    """Return the checksum of a row.

    Args:
        table: The name of its table.
        values: All its columns but the checksum, in the table's order.
    """
    return sealer(table)(values)


def is_sound(table: str, row: Sequence[Any]) -> bool:
    """Tell whether a row of all columns, the checksum last, is as it was written."""
    return bool(row[-1] == sealer(table)(tuple(row[:-1])))


def count_unsound(table: str, rows: Iterable[tuple[Any, ...]]) -> tuple[int, int]:
    """Return how many rows there are, and how many of them are not as they were written."""
    crc_of = sealer(table)
    count = unsound = 0
    for row in rows:
        count += 1
        if row[-1] != crc_of(row[:-1]):
            unsound += 1
    return count, unsound


@cache
def sealer(table: str) -> Callable[[tuple[object, ...]], int]:
    """Return what makes the checksums of many rows: of all columns but the checksum."""
    begun = crc32(f"({table!a}, ".encode())  # what ``ascii((table, *values))`` begins with

    def crc_of(values: tuple[object, ...]) -> int:
        return crc32(ascii(values)[1:].encode(), begun)

    return crc_of


def sound_columns(table: str) -> str:
    """Return the columns that a reader who checks asks for: all of them, the checksum last."""
    return ", ".join(f"{table}.{name}" for name in (*COLUMNS[table], "crc"))


def teach(connection: sqlite3.Connection) -> None:
    """Let the SQL of a connection call ``row_crc``."""
    connection.create_function("row_crc", -1, row_crc, deterministic=True)


def backfill(connection: sqlite3.Connection, table: str) -> None:
    """Give every row of a table its checksum; to be done when a migration changes its columns."""
    teach(connection)
    columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
    names = ", ".join(name for name in columns if name != "crc")
    connection.execute(f"UPDATE {table} SET crc = row_crc('{table}', {names})")  # noqa: S608
