# SPDX-License-Identifier: GPL-3.0-or-later
"""A new database from the journals, or from what can still be read of a damaged one."""

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from glutetimer.domain.said import reason_of, said
from glutetimer.ports import StorageError
from glutetimer.storage import day_totals
from glutetimer.storage.database import Database, sorted_errors
from glutetimer.storage.files import cannot_write
from glutetimer.storage.journal import this_writer
from glutetimer.storage.keeping import mark_chosen
from glutetimer.storage.row_crc import COLUMNS, is_sound
from glutetimer.storage.taking_in import RowWriter, stand_in, take_in

_TRIES_ONE_BY_ONE = 200  # as many rows as are on a damaged page
_STRIDE = 16  # where many pages are out of reach
_MOST_TRIES = 3_000  # until the table is taken to end


class Rebuilt(NamedTuple):
    """What a new database holds.

    Attributes:
        workouts: Workouts that were not deleted.
        holds: Their holds.
        circuits: Circuits that were not deleted.
        exercises: The user's own that were not deleted.
        last_day: The local date of the last workout; None if there is none.
        bad_lines: Lines of the journals that were not as they were written.
        missing: Lines of the journals that are not there, though later ones are.
        lost: Rows that can't be read, or that others referred to and that are nowhere; holds
            behind the last that can be read are counted where the sums tell how many there were.
    """

    workouts: int
    holds: int
    circuits: int
    exercises: int
    last_day: date | None
    bad_lines: int = 0
    missing: int = 0
    lost: int = 0


# How many holds there were by the sums, and how many there are.
_TOLD = (
    ("SELECT sum(entries) FROM workout_totals", "SELECT count(*) FROM holds"),
    (
        "SELECT sum(entries) FROM week_totals WHERE first_weekday = 0 AND split = 'side'",
        "SELECT count(*) FROM holds JOIN workouts ON workouts.id = workout_id WHERE deleted = 0",
    ),
)
_COUNTS = """
    SELECT
        (SELECT count(*) FROM workouts WHERE deleted = 0),
        (SELECT count(*) FROM holds JOIN workouts ON workouts.id = workout_id WHERE deleted = 0),
        (SELECT count(*) FROM circuits WHERE deleted = 0),
        (SELECT count(*) FROM exercises WHERE deleted = 0),
        (SELECT max(local_date) FROM workouts WHERE deleted = 0)
"""


def counts(connection: sqlite3.Connection) -> Rebuilt:
    """Return what a database holds.

    Raises:
        sqlite3.Error: If it can't be read.
    """
    workouts, holds, circuits, exercises, day = connection.execute(_COUNTS).fetchone()
    last_day = date.fromisoformat(day) if day else None
    return Rebuilt(workouts, holds, circuits, exercises, last_day)


def rebuild(journals: Path, target: Path, writer: str = "") -> Rebuilt:
    """Make a new database of all that the journals hold.

    Args:
        journals: Their folder; it is only read.
        target: The new database, one file that stands alone; nothing may be there yet.
        writer: Whose journal counts most; empty for this machine's.

    Returns:
        What it holds.

    Raises:
        StorageError: If a journal can't be read, or the database not be written.
    """
    with _new(target) as connection:
        try:
            taken = take_in(connection, journals, writer or this_writer())
        except OSError as error:
            raise StorageError(
                said("{path} can't be read: {reason}.", path=journals, reason=reason_of(error))
            ) from error
        found = counts(connection)
    lost = taken.lost + taken.refused
    return found._replace(bad_lines=taken.bad_lines, missing=taken.missing, lost=lost)


def salvage(damaged: Path, target: Path) -> Rebuilt:
    """Make a new database of the rows of a damaged one that are still as they were written.

    Args:
        damaged: The damaged file; it is only read, with the log beside it.
        target: The new database, one file that stands alone; nothing may be there yet. Once in
            its place, the journal begins anew with what it holds.

    Returns:
        What it holds; ``lost`` counts rows that could not be read or were not as written.

    Raises:
        StorageError: If the new one can't be written, or the damaged one not even be copied.
    """
    with tempfile.TemporaryDirectory(prefix=".salvage-", dir=target.parent) as folder:
        copy = _copied(damaged, Path(folder))
        with _new(target) as connection:
            lost = _salvaged(copy, connection)
            found = counts(connection)
    return found._replace(lost=lost)


def start_empty(target: Path) -> Rebuilt:
    """Make a new database with nothing in it, which stays so beside journals that hold more.

    Raises:
        StorageError: If it can't be written.
    """
    with _new(target) as connection:
        mark_chosen(connection)
        return counts(connection)


def mark_as_chosen(path: Path) -> None:
    """Let the journal begin anew with what a closed database holds, when it is opened next.

    To be done with every file that is to stand in the place of a newer one: otherwise what the
    journals hold beyond it would be taken in again.

    Raises:
        StorageError: If it can't be written.
    """
    with sorted_errors(path), closing(sqlite3.connect(path, isolation_level=None)) as connection:
        mark_chosen(connection)


@contextmanager
def _new(target: Path) -> Iterator[sqlite3.Connection]:
    """Give a new database, whose changed rows are not marked, and close it as a single file."""
    if target.exists():
        raise StorageError(said("{target} is there already. Choose another name.", target=target))
    with (
        closing(Database.open(target, with_journal=False)) as database,
        database.lent() as connection,
    ):
        yield connection
        connection.execute("PRAGMA journal_mode = DELETE")


def _copied(damaged: Path, folder: Path) -> Path:
    """Copy a database with its log: SQLite may change what it opens."""
    copy = folder / damaged.name
    try:
        shutil.copyfile(damaged, copy)
        for log in ("-wal", "-journal"):
            with suppress(FileNotFoundError):
                shutil.copyfile(f"{damaged}{log}", f"{copy}{log}")
    except OSError as error:
        raise cannot_write(copy, error) from error
    return copy


def _salvaged(source: Path, connection: sqlite3.Connection) -> int:
    """Copy the sound rows of all tables; return how many were not."""
    lost = 0
    with closing(sqlite3.connect(source, isolation_level=None)) as found:
        found.text_factory = _text
        found.execute("PRAGMA writable_schema = ON")  # else a file that was cut is not read at all
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("PRAGMA defer_foreign_keys = ON")
        with day_totals.summed_up_after(connection, day_totals.MANY):
            writer = RowWriter(connection)
            for table in COLUMNS:
                reader = _RowReader(found, table)
                writer.put(table, iter(reader))
                lost += max(reader.lost, _missing_holds(found, connection, table))
            lost += writer.refused + stand_in(connection)
        mark_chosen(connection)
        connection.execute("COMMIT")
    return lost


def _missing_holds(damaged: sqlite3.Connection, new: sqlite3.Connection, table: str) -> int:
    """Return how many holds are not there, by the sums that can be read: the least of them."""
    missing = []
    for told, there in _TOLD if table == "holds" else ():
        with suppress(sqlite3.Error, OverflowError):
            (due,) = damaged.execute(told).fetchone()
            missing.append(int(due or 0) - new.execute(there).fetchone()[0])
    return max(0, min(missing, default=0))


class _RowReader:
    """The sound rows of a table whose pages may be damaged, without the checksum.

    Attributes:
        lost: How many so far could not be read, or were not as they were written.
    """

    def __init__(self, connection: sqlite3.Connection, table: str) -> None:
        self.lost = 0
        self._connection, self._table = connection, table
        self._names = COLUMNS[table]

    def __iter__(self) -> Iterator[tuple[Any, ...]]:
        try:
            known = {
                row[1] for row in self._connection.execute(f"PRAGMA table_info({self._table})")
            }
        except sqlite3.Error:
            known = set()
        if self._names[0] not in known:
            return  # an older version had no such table, or the schema itself is lost
        asked = ", ".join(name if name in known else "NULL" for name in (*self._names, "crc"))
        rows = f"SELECT rowid, {asked} FROM {self._table} NOT INDEXED WHERE rowid"  # noqa: S608
        yield from self._sound(rows, has_crc="crc" in known)

    def _sound(self, rows: str, *, has_crc: bool) -> Iterator[tuple[Any, ...]]:
        for _, *row in self._readable(rows):
            if not has_crc or is_sound(self._table, row):
                yield tuple(row[:-1])
            else:
                self.lost += 1

    def _readable(self, rows: str) -> Iterator[tuple[Any, ...]]:
        """Yield the rows that can be read, one by one behind a damaged page."""
        at = good = tries = 0
        while tries < _MOST_TRIES:
            try:
                for row in self._connection.execute(f"{rows} > ? ORDER BY rowid", (at,)):
                    if row[0] <= at:  # pages that lead back would be read for ever
                        raise sqlite3.DatabaseError("rows are out of order")  # noqa: TRY301
                    self.lost += row[0] - good - 1 if tries else 0
                    at = good = row[0]
                    tries = 0
                    yield row
                return
            except (sqlite3.DatabaseError, OverflowError):
                tries += 1
                at += 1 if tries < _TRIES_ONE_BY_ONE else _STRIDE
        self.lost += 1  # how many there were behind the last good one is not known


def _text(value: bytes) -> str:
    """Return text of a damaged row in a form whose checksum is wrong, if it is no text."""
    return value.decode("utf-8", "replace")
