# SPDX-License-Identifier: GPL-3.0-or-later
"""All rows of the database as lines of a journal: where what it says begins, or begins anew."""

from __future__ import annotations

import errno
import os
from itertools import groupby, islice
from operator import itemgetter
from pathlib import Path
from shutil import disk_usage
from typing import TYPE_CHECKING

from glutetimer.storage.journal import line_of
from glutetimer.storage.journal_lines import row_lines
from glutetimer.storage.kept_rows import SPAN, span
from glutetimer.storage.row_crc import COLUMNS

_AT_ONCE = 500
_ROW_BYTES = 400  # of a line, for the most part

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Mapping

    from glutetimer.storage.journal import JournalFile, OpenJournal
    from glutetimer.storage.journal_lines import RowsInstead


def append_snapshot(
    file: JournalFile,
    journal: OpenJournal,
    connection: sqlite3.Connection,
    at_ms: int,
    seen: Mapping[str, int],
) -> int:
    """Append the beginning and all rows, within the caller's transaction.

    Where there is no room for all of them nothing is written: it would take the room for nothing.

    Args:
        file: The journal.
        journal: The same, opened.
        connection: The database.
        at_ms: The instant.
        seen: Up to which line each writer's journal is contained in the rows.

    Returns:
        The number of the last line.

    Raises:
        OSError: If the journal can't be written.
        sqlite3.Error: If the database can't be read.
    """
    from glutetimer.storage.agreement import ToldRows

    rows = row_count(connection)
    _check_room(connection, rows)
    n = max(journal.tail.n, seen[file.writer]) + 1
    others = {writer: last_n for writer, last_n in seen.items() if writer != file.writer}
    begin = line_of({"n": n, "at": at_ms, "op": "reset", "upto": others, "rows": rows})
    # The new beginning replaces all before it: what a row was that has rotted is told again.
    told = ToldRows(file.path.parent, file.writer, seen)
    journal.append(_lines(begin, connection, n, at_ms, told))
    return n + rows


def _check_room(connection: sqlite3.Connection, rows: int) -> None:
    file = connection.execute("PRAGMA database_list").fetchone()[2]
    free = disk_usage(Path(file).parent)
    if free.total and free.free < rows * _ROW_BYTES:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), file)


def named_rows(
    connection: sqlite3.Connection,
    at_ms: int,
    named: Iterable[tuple[int, str, str]],
    after_n: int,
) -> Iterator[bytes]:
    """Yield the lines of rows as they are now; one that is gone is told to be gone.

    Args:
        connection: The database.
        at_ms: The instant.
        named: Number of the line, table and id of each row, as in the outbox.
        after_n: The number of the last line that is there already.

    Raises:
        sqlite3.Error: If the database can't be read.
    """
    for table, some in groupby(named, itemgetter(1)):
        if table == SPAN:
            for n, _, row_id in some:
                yield from _spanned(connection, at_ms, n, row_id, after_n)
            continue
        key = COLUMNS[table][0]
        line = row_lines(table, "put", at_ms)
        for chunk in _chunks(some):
            places = ", ".join("?" * len(chunk))
            found = connection.execute(
                f"{_all(table)} WHERE {key} IN ({places})",
                [row_id for _, _, row_id in chunk],
            )
            rows = {row[0]: row for row in found}
            for n, _, row_id in chunk:
                row = rows.get(row_id)
                if row is None:
                    gone = {key: row_id}
                    yield line_of({"n": n, "at": at_ms, "t": table, "op": "del", "row": gone})
                else:
                    yield line(n, row)


def _spanned(
    connection: sqlite3.Connection, at_ms: int, last_n: int, row_id: str, after_n: int
) -> Iterator[bytes]:
    first, last = span(row_id)
    n = max(last_n - (last - first) - 1, after_n)
    rows = connection.execute(
        f"{_all('holds')} WHERE rowid BETWEEN ? AND ? ORDER BY rowid",
        (last - (last_n - n) + 1, last),
    )
    line = row_lines("holds", "put", at_ms)
    for row in rows:
        n += 1
        yield line(n, row)
    for gone in range(n + 1, last_n + 1):
        yield line_of({"n": gone, "at": at_ms, "op": "skip"})


def row_count(connection: sqlite3.Connection) -> int:
    """Return how many rows are kept in the journal."""
    counts = (
        connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608
        for table in COLUMNS
    )
    return sum(counts)


def _lines(
    begin: bytes, connection: sqlite3.Connection, n: int, at_ms: int, instead: RowsInstead
) -> Iterator[bytes]:
    yield begin
    for table in COLUMNS:
        line = row_lines(table, "base", at_ms, instead)
        for row in connection.execute(_all(table)):
            n += 1
            yield line(n, row)


def _all(table: str) -> str:
    return f"SELECT {', '.join(COLUMNS[table])}, crc FROM {table}"  # noqa: S608


def _chunks(
    named: Iterable[tuple[int, str, str]],
) -> Iterator[list[tuple[int, str, str]]]:
    rest = iter(named)
    while chunk := list(islice(rest, _AT_ONCE)):
        yield chunk
