# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the journals, read from the first line to the last, come to what the database holds."""

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

from glutetimer.domain.said import counted
from glutetimer.storage.journal_reader import Event, Journals
from glutetimer.storage.keeping import CHOSEN, seen_lines
from glutetimer.storage.kept_rows import SPAN
from glutetimer.storage.row_crc import COLUMNS, row_crc
from glutetimer.storage.taking_in import values_of

_T = TypeVar("_T")


def compare_with_journals(
    connection: sqlite3.Connection, journals: Path, writer: str
) -> tuple[int, tuple[str, ...]]:
    """Return how many lines there are, and what is wrong with them.

    Args:
        connection: The database, in a transaction.
        journals: Their folder.
        writer: Whose journal this program appends to.

    Raises:
        OSError: If a journal can't be read.
        sqlite3.Error: If the database can't be read.
    """
    seen = seen_lines(connection)
    read = Journals(journals, writer, upto=seen)
    told: dict[tuple[str, object], int] = {}
    lines = 0
    for line in read:
        lines += 1
        _tell(told, line.event, lambda table, values: row_crc(table, *values))
    begins_anew = CHOSEN in seen  # when it can be written
    different = 0 if begins_anew else _differences(connection, told, seen.get(writer))
    return lines, tuple(_problems(read.bad_lines, read.missing, different))


class ToldRows:
    """The rows as the journals tell them; they are read when one is asked for.

    Args:
        journals: Their folder.
        writer: Whose journal this program appends to.
        seen: Up to which line of each writer.
    """

    def __init__(self, journals: Path, writer: str, seen: Mapping[str, int]) -> None:
        self._read = Journals(journals, writer, upto=dict(seen))

    def get(self, key: tuple[str, object], /) -> tuple[Any, ...] | None:
        """Return the values of the row of a table and an id; None if they do not tell it.

        Raises:
            OSError: If a journal can't be read.
        """
        return self._rows.get(key)

    @cached_property
    def _rows(self) -> dict[tuple[str, object], tuple[Any, ...]]:
        told: dict[tuple[str, object], tuple[Any, ...]] = {}
        for line in self._read:
            _tell(told, line.event, lambda _table, values: values)
        return told


def _tell(
    told: dict[tuple[str, object], _T],
    event: Event,
    of: Callable[[str, tuple[Any, ...]], _T],
) -> None:
    """Keep what is to be known of a row, or forget one that went."""
    if event.t not in COLUMNS:
        return
    values = values_of(event)
    if event.op == "del":
        told.pop((event.t, values[0]), None)
    else:
        told[event.t, values[0]] = of(event.t, values)


def _problems(bad_lines: int, missing: int, different: int) -> Iterator[str]:
    """Yield what is wrong, as sentences without an end."""
    if bad_lines:
        yield counted(bad_lines, "1 line not as written", "{count} lines not as written")
    if missing:
        yield counted(missing, "1 line missing", "{count} lines missing")
    if different:
        yield counted(
            different,
            "1 row not the same as in the database",
            "{count} rows not the same as in the database",
        )


def _differences(
    connection: sqlite3.Connection, told: dict[tuple[str, object], int], last_n: int | None
) -> int:
    """Return how many rows differ, those aside that the journal is about to be given."""
    if last_n is None and not told:
        return 0  # nothing was ever stored
    if connection.execute('SELECT 1 FROM outbox WHERE "table" = ?', (SPAN,)).fetchone():
        return 0  # many holds are about to be told
    pending = set(connection.execute('SELECT "table", row_id FROM outbox'))
    different = 0
    for table, columns in COLUMNS.items():
        for key, crc in connection.execute(f"SELECT {columns[0]}, crc FROM {table}"):  # noqa: S608
            same = told.pop((table, key), None) == crc
            different += not same and (table, key) not in pending
    return different + len(told.keys() - pending)
