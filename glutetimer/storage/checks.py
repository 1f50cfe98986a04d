# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks for what is wrong with the database and its journals; changes nothing."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NamedTuple

from glutetimer.domain.said import counted, message_of, said
from glutetimer.storage import day_totals
from glutetimer.storage.database import BUSY_TIMEOUT_S, sorted_errors
from glutetimer.storage.row_crc import COLUMNS, count_unsound
from glutetimer.storage.schema_text import is_schema_sound

_MOST_SAID = 5


class Checked(NamedTuple):
    """What was looked at, and what is wrong.

    Attributes:
        rows: How many rows were read, each with its checksum.
        lines: How many lines of the journals were read, each with its checksum.
        problems: What is wrong with the database itself, as sentences without an end.
        wrong_sums: How many of the kept sums are not what the holds come to.
        journal_problems: What is wrong with the journals, the database aside.
    """

    rows: int
    lines: int = 0
    problems: tuple[str, ...] = ()
    wrong_sums: int = 0
    journal_problems: tuple[str, ...] = ()

    @property
    def all_problems(self) -> list[str]:
        """Return all that is wrong, as sentences without an end; nothing if all is well."""
        found = list(self.problems)
        if self.wrong_sums:
            found.append(
                counted(
                    self.wrong_sums,
                    "{count} sum does not match the holds",
                    "{count} sums do not match the holds",
                )
            )
        return [*found, *(said("journal: {what}", what=what) for what in self.journal_problems)]


def quick_check(path: Path) -> Checked:
    """Look at the structure, the indexes, every row's checksum and all sums.

    The journals are left out. It reads through a connection of its own and may run in any thread.

    Raises:
        StorageError: If the file can't be opened; damage is no error here, but found.
    """
    uri = f"{path.absolute().as_uri()}?mode=ro"
    with (
        sorted_errors(path),
        closing(
            sqlite3.connect(uri, uri=True, timeout=BUSY_TIMEOUT_S, isolation_level=None)
        ) as connection,
    ):
        return _look(connection)


def full_check(connection: sqlite3.Connection, journals: Path | None, writer: str) -> Checked:
    """Look at everything: also whether the journals say the same.

    Args:
        connection: The open database, outside a transaction.
        journals: The folder of the journals; None to leave them out.
        writer: Whose journal this program appends to.

    Raises:
        OSError: If a journal can't be read.
        sqlite3.Error: If the database can't be read at all; damage is no error here, but found.
    """
    found = _look(connection)
    if journals is None or found.problems:
        return found
    from glutetimer.storage.agreement import compare_with_journals

    with _one_state(connection):
        lines, problems = compare_with_journals(connection, journals, writer)
    return found._replace(lines=lines, journal_problems=problems)


def _look(connection: sqlite3.Connection) -> Checked:
    try:
        with _one_state(connection):
            if not is_schema_sound(connection):
                return Checked(0, 0, (said("its tables are not as they were made"),))
            # A fifth more work than quick_check, which leaves out whether the indexes miss rows.
            found = connection.execute("PRAGMA integrity_check")
            problems = [text for (text,) in found if text != "ok"]
            orphans = connection.execute("PRAGMA foreign_key_check")
            problems += [
                said("a row of {table} belongs to nothing", table=table) for table, *_ in orphans
            ]
            rows, damaged = _rows(connection)
            problems += damaged
            wrong_sums = 0 if problems else day_totals.differences(connection)
            return Checked(rows, 0, tuple(problems[:_MOST_SAID]), wrong_sums)
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}:
            return Checked(0, 0, (message_of(error),))
        raise


@contextmanager
def _one_state(connection: sqlite3.Connection) -> Iterator[None]:
    """Read one state of the database, and text that rotted as other text."""
    factory = connection.text_factory
    connection.text_factory = _text
    connection.execute("BEGIN")
    try:
        yield
    finally:
        connection.text_factory = factory
        if connection.in_transaction:
            connection.execute("COMMIT")


def _text(value: bytes) -> str:
    """Return text of a row in a form whose checksum is wrong, if it is no text any more."""
    return value.decode("utf-8", "replace")


def _rows(connection: sqlite3.Connection) -> tuple[int, list[str]]:
    """Return how many rows there are, and which are not as they were written."""
    count = 0
    damaged: list[str] = []
    for table in COLUMNS:
        try:
            there, wrong = _counted(connection, table, str)
        except sqlite3.OperationalError as error:
            if "Could not decode" not in str(error):
                raise
            there, wrong = _counted(connection, table, _text)
        count += there
        if wrong:
            damaged.append(
                counted(
                    wrong,
                    "1 row of {table} not as written",
                    "{count} rows of {table} not as written",
                    table=table,
                )
            )
    return count, damaged


def _counted(
    connection: sqlite3.Connection, table: str, text: Callable[[bytes], str]
) -> tuple[int, int]:
    """Return how many rows a table has, and how many of them are not as they were written.

    Args:
        connection: The open database.
        table: The table.
        text: Makes text of what is stored; SQLite's own takes half the time, and refuses no text.
    """
    connection.text_factory = text
    names = ", ".join(COLUMNS[table])
    rows = connection.execute(f"SELECT {names}, crc FROM {table} NOT INDEXED")  # noqa: S608
    return count_unsound(table, rows)
