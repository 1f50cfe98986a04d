# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows from the journals into the database: those that another machine wrote, or all of them."""

import sqlite3
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import Any, NamedTuple

from glutetimer.storage import day_totals
from glutetimer.storage.journal_reader import Event, Journals, Told
from glutetimer.storage.keeping import mark_chosen, seen_lines
from glutetimer.storage.many_rows import add_batches, batches
from glutetimer.storage.row_crc import COLUMNS, row_crc, teach

_AT_ONCE = 2_000
_ROOM = "PRAGMA cache_size = -65536"  # 64 MB, for the indexes of many holds
# What a lost line of a workout held is not known; its holds are kept under a workout of no name.
_LOST_WORKOUTS = """
    INSERT INTO workouts (id, circuit_id, circuit_name, local_date, started_utc_ms,
        started_offset_s, started_zone, planned_ms, status, elapsed_ms, felt, note)
    SELECT workout_id, '', '', date(min(ifnull(ended_utc_ms, 0)) / 1000, 'unixepoch'),
        min(ifnull(ended_utc_ms, 0)), 0, 'UTC', sum(planned_ms), 'stopped', sum(held_ms), '', ''
    FROM holds WHERE workout_id NOT IN (SELECT id FROM workouts) GROUP BY workout_id
"""
_LOST_IMPORTS = """
    UPDATE {table} SET import_id = NULL
    WHERE import_id IS NOT NULL AND import_id NOT IN (SELECT id FROM imports)
"""


class TakenIn(NamedTuple):
    """What came of reading the journals.

    Attributes:
        rows: How many rows were written or removed.
        bad_lines: Lines that were not as they were written; all others counted.
        missing: Lines that are not there, though others after them are.
        refused: Rows that broke a rule of the database.
        lost: Rows that others referred to and no journal held; something stands in for each.
    """

    rows: int = 0
    bad_lines: int = 0
    missing: int = 0
    refused: int = 0
    lost: int = 0


def take_in(connection: sqlite3.Connection, folder: Path, reader: str) -> TakenIn:
    """Take in what the journals hold and the database does not, in one commit.

    What was changed on both sides stays as the later change left it.

    Args:
        connection: The open database, which does not mark changed rows yet.
        folder: The folder of the journals.
        reader: The writer whose journal this program appends to.

    Raises:
        OSError: If a journal can't be read.
        sqlite3.Error: If the database would not store it; nothing changes.
    """
    teach(connection)
    connection.execute(_ROOM)
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute("PRAGMA defer_foreign_keys = ON")
        seen = seen_lines(connection)
        read = Journals(folder, reader, seen)
        with day_totals.summed_up_after(connection, day_totals.MANY):
            writing = RowWriter(connection)
            writing.write(told.event for told in _news(connection, read))
            lost = stand_in(connection)
        for writer, (n, at_ms) in read.last.items():
            connection.execute(
                "INSERT INTO journals VALUES (?1, ?2, ?3) ON CONFLICT (writer) DO UPDATE "
                "SET last_n = max(last_n, ?2), last_at_ms = max(last_at_ms, ?3)",
                (writer, n, at_ms),
            )
        waits = connection.execute("SELECT 1 FROM outbox").fetchone()  # by numbers now taken
        if lost or writing.refused or read.bad_lines or read.has_own_reset or waits:
            mark_chosen(connection)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    return TakenIn(writing.rows, read.bad_lines, read.missing, writing.refused, lost)


def _news(connection: sqlite3.Connection, read: Journals) -> Iterable[Told]:
    """Return the events to apply, in order."""
    if not any(
        connection.execute(f"SELECT 1 FROM {table}").fetchone()  # noqa: S608
        for table in COLUMNS
    ):
        return read
    news = {_key(told.event): told for told in read}
    upto = {**read.seen, **{writer: n for writer, (n, _) in read.last.items()}}
    everything = Journals(read.folder, read.reader, upto=upto)
    winners = {key: told for told in everything if (key := _key(told.event)) in news}
    return [told for key, told in news.items() if winners.get(key, told)[:4] == told[:4]]


def _key(event: Event) -> tuple[str, object]:
    return event.t, event.row.get(COLUMNS.get(event.t, ("",))[0])


class RowWriter:
    """Writes rows of journals and of damaged files, many at once.

    Attributes:
        rows: How many were written or removed.
        refused: How many broke a rule of the database, and were left out.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.rows = self.refused = 0

    def write(self, events: Iterable[Event]) -> None:
        """Put and remove the rows of events, in their order."""
        known = (event for event in events if event.t in COLUMNS)
        for (table, is_gone), some in groupby(known, lambda event: (event.t, event.op == "del")):
            if is_gone:
                for ids in _chunks(values_of(event)[:1] for event in some):
                    self._remove(table, ids)
            else:
                self.put(table, map(values_of, some))

    def put(self, table: str, rows: Iterator[tuple[Any, ...]]) -> None:
        """Add rows of all columns but the checksum, or replace those of the same ids."""
        columns = len(COLUMNS[table]) + 1
        for chunk in _chunks(rows):
            sealed = [(*row, row_crc(table, *row)) for row in chunk]
            try:
                statement = partial(_upsert, table)
                add_batches(self._connection, columns, statement, batches(sealed))
                self.rows += len(sealed)
            except sqlite3.IntegrityError:
                # Those before the refused one are written; writing them again changes nothing.
                self._one_by_one(_upsert(table), sealed)

    def _remove(self, table: str, ids: list[tuple[Any, ...]]) -> None:
        try:
            self._connection.executemany(_delete(table), ids)
            self.rows += len(ids)
        except sqlite3.IntegrityError:
            self._one_by_one(_delete(table), ids)

    def _one_by_one(self, sql: str, rows: list[tuple[Any, ...]]) -> None:
        for row in rows:
            try:
                self._connection.execute(sql, row)
                self.rows += 1
            except sqlite3.IntegrityError:
                self.refused += 1


def values_of(event: Event) -> tuple[Any, ...]:
    """Return the values of an event's row, in the order of its table's columns."""
    return tuple(map(event.row.get, COLUMNS[event.t]))


def _chunks(rows: Iterator[tuple[Any, ...]]) -> Iterator[list[tuple[Any, ...]]]:
    chunk = []
    for row in rows:
        chunk.append(row)
        if len(chunk) == _AT_ONCE:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def _upsert(table: str, places: str = "") -> str:
    names = (*COLUMNS[table], "crc")
    changed = ", ".join(f"{name} = excluded.{name}" for name in names[1:])
    places = places or f"({', '.join('?' * len(names))})"
    return (
        f"INSERT INTO {table} ({', '.join(names)}) VALUES {places} "  # noqa: S608
        f"ON CONFLICT ({names[0]}) DO UPDATE SET {changed}"
    )


def _delete(table: str) -> str:
    return f"DELETE FROM {table} WHERE {COLUMNS[table][0]} = ?"  # noqa: S608


def stand_in(connection: sqlite3.Connection) -> int:
    """Make up for rows that others refer to and that are lost; return how many."""
    lost = connection.execute(_LOST_WORKOUTS).rowcount
    for table in ("workouts", "circuits"):
        lost += connection.execute(_LOST_IMPORTS.format(table=table)).rowcount
    if lost:
        for table in ("workouts", "circuits"):
            values = ", ".join(COLUMNS[table])
            connection.execute(
                f"UPDATE {table} SET crc = row_crc('{table}', {values})"  # noqa: S608
            )
    return lost
