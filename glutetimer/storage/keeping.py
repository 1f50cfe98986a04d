# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps the journal in step with the database: what was committed is appended, and on the disk.

The database alone says what counts. A journal that can't be written is caught up with later: the
outbox keeps the names of the rows until it has them.
"""

from __future__ import annotations

import logging
import sqlite3
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from glutetimer.clock import SystemClock
from glutetimer.domain.said import message_of, reason_of, said
from glutetimer.ports import StorageError
from glutetimer.storage import kept_rows
from glutetimer.storage.journal import JournalFile, Tail, journals
from glutetimer.storage.row_crc import COLUMNS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_log = logging.getLogger(__name__)

CHOSEN = ""  # a row of journals for no writer marks a file with which the journal begins anew
_PENDING = 'SELECT n, "table", row_id FROM outbox WHERE writer = ? AND n > ? ORDER BY n'
# Where there are rows, there is no line 1: a journal without them lacks one, and begins anew.
_INTRODUCE = f"""
    INSERT OR IGNORE INTO journals
    SELECT ?, {" OR ".join(f"EXISTS (SELECT 1 FROM {table})" for table in COLUMNS)}, 0
"""  # noqa: S608
_FORGET = "DELETE FROM outbox WHERE writer = ? AND n <= ?"


class Keeping:
    """The journals of one connection.

    Args:
        connection: The open database.
        folder: The folder of all journals; None for none.
        writer: The one whose journal this process appends to.

    Attributes:
        folder: The folder of all journals; None for none.
        problem: What keeps the journal from being written; empty if nothing does.
    """

    def __init__(self, connection: sqlite3.Connection, folder: Path | None, writer: str) -> None:
        self.problem = ""
        self.folder, self.writer = folder, writer
        self._connection = connection
        self._file = JournalFile(folder, writer) if folder else None
        self._has_triggers = self._has_outbox = False
        self._appended_n = self._read_at_ms = 0

    def before_transaction(self) -> None:
        """Make what marks changed rows; a database of an old schema has none."""
        if not self._has_triggers:
            self._has_outbox = kept_rows.has_outbox(self._connection)
            if self._has_outbox:
                kept_rows.keep(self._connection, self.writer)
            self._has_triggers = True

    def begin(self) -> None:
        """Within a new transaction: forget what the journal has, so the outbox stays small."""
        if self._has_outbox:
            execute = self._connection.execute
            execute(_INTRODUCE, (self.writer,))
            if self._appended_n:
                execute(_FORGET, (self.writer, self._appended_n))

    def catch_up(self) -> None:
        """Append what was committed; what fails is told by ``problem`` and tried again later."""
        if self._file is None or not self._has_outbox:
            return
        try:
            if self._pending(self._appended_n):
                if not self._append_pending(self._file):
                    self.begin_anew()
                self.problem = ""
        except (OSError, sqlite3.Error, StorageError) as error:
            self._failed(error)

    def begin_with(self) -> None:
        """Bring journals and database together when the database is opened.

        Raises:
            sqlite3.Error: If the database can't be read, or would not store what they hold.
            StorageError: If they hold more than the database, and can't be read.
        """
        if self.folder is None or not kept_rows.has_outbox(self._connection):
            return
        try:
            tails = {writer: file.tail() for writer, file in journals(self.folder).items()}
        except OSError as error:
            self._failed(error)
            return
        self._read_at_ms = max((tail.at_ms for tail in tails.values()), default=0)
        seen = seen_lines(self._connection)
        if CHOSEN not in seen and any(tail.n > seen.get(w, 0) for w, tail in tails.items()):
            self._take_in(self.folder)
            seen = seen_lines(self._connection)
        try:
            if CHOSEN in seen or self._is_behind(tails.get(self.writer), seen.get(self.writer)):
                self.renew()
        except (OSError, StorageError) as error:
            self._failed(error)

    def renew(self) -> None:
        """Let the journal begin anew, now or later, after the database was replaced by another."""
        try:
            self.begin_anew()
        except (OSError, sqlite3.Error, StorageError) as error:
            self._failed(error)

    def begin_anew(self) -> None:
        """Write what the database holds now as the beginning of all that the journal says.

        Raises:
            OSError: If the journal can't be written.
            sqlite3.Error: If the database can't be read or written.
            StorageError: If the folder can't be made.
        """
        if self._file is None:
            return
        self._appended_n = 0  # another database may number its changes from further back
        self.before_transaction()
        # Before the first line: a commit that fails behind the last one takes no line back.
        with self._transaction():
            mark_chosen(self._connection)
        with self._transaction():
            last_n = self._append_snapshot(self._file)
        self._appended_n = last_n

    def close(self) -> None:
        """Leave an empty outbox behind where that is possible at once."""
        self.catch_up()
        if self._appended_n and not self.problem:
            with suppress(sqlite3.Error):
                self._connection.execute("PRAGMA busy_timeout = 0")
                self._connection.execute(_FORGET, (self.writer, self._appended_n))

    def _take_in(self, folder: Path) -> None:
        from glutetimer.storage.taking_in import take_in

        try:
            take_in(self._connection, folder, self.writer)
        except OSError as error:
            # To go on without would number new lines as if these had been read.
            raise StorageError(
                said(
                    "{folder} holds what the database does not, and can't be read: {error}. Check "
                    "the permissions and the disk, or move that folder away to go on without.",
                    folder=folder,
                    error=reason_of(error),
                )
            ) from error

    def _is_behind(self, tail: Tail | None, seen_n: int | None) -> bool:
        """Tell whether the journal lacks more than it can be given from the outbox."""
        foreign = "SELECT 1 FROM outbox WHERE writer <> ?"
        if self._connection.execute(foreign, (self.writer,)).fetchone():
            return True
        if tail is None or seen_n is None:
            return seen_n is not None or _has_rows(self._connection)
        if tail.n < seen_n and self._file is not None:
            self.before_transaction()
            return not self._append_pending(self._file)
        return False

    def _pending(self, after: int) -> list[tuple[int, str, str]]:
        return self._connection.execute(_PENDING, (self.writer, after)).fetchall()

    def _append_pending(self, file: JournalFile) -> bool:
        """Append what the outbox names; False if the journal lacks more than that."""
        from glutetimer.storage.snapshot import named_rows

        with file.opened() as journal, _one_state(self._connection):
            seen = seen_lines(self._connection)
            if CHOSEN in seen:
                return False
            pending = self._pending(journal.tail.n)
            last_n = pending[-1][0] if pending else seen[self.writer]
            if not 0 <= last_n - journal.tail.n <= kept_rows.line_count(pending):
                return False
            if pending:
                at_ms = self._now_ms(journal.tail)
                journal.append(named_rows(self._connection, at_ms, pending, journal.tail.n))
            self._appended_n = last_n
        return True

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        """Write what counts all or not at all."""
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            self.begin()
            yield
            self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise

    def _append_snapshot(self, file: JournalFile) -> int:
        """Append all rows, and take it that they are there; return the last line's number."""
        from glutetimer.storage.snapshot import append_snapshot

        seen = seen_lines(self._connection)
        seen.pop(CHOSEN, None)
        with file.opened() as journal:
            at_ms = self._now_ms(journal.tail)
            last_n = append_snapshot(file, journal, self._connection, at_ms, seen)
        execute = self._connection.execute
        execute("UPDATE journals SET last_n = ? WHERE writer = ?", (last_n, self.writer))
        execute("DELETE FROM journals WHERE writer = ?", (CHOSEN,))
        execute("DELETE FROM outbox")
        return last_n

    def _now_ms(self, tail: Tail) -> int:
        """Return the instant of the next lines: after all that others wrote and this one read.

        Of two changes of one instant, the one of the writer with the later name would count.
        """
        (seen,) = self._connection.execute("SELECT max(last_at_ms) FROM journals").fetchone()
        read = max(seen or 0, self._read_at_ms)
        return max(int(SystemClock().now().timestamp() * 1000), tail.at_ms, read + 1)

    def _failed(self, error: Exception) -> None:
        self.problem = message_of(error)
        _log.info("the journal can't be written: %s", error)


@contextmanager
def _one_state(connection: sqlite3.Connection) -> Iterator[None]:
    """Read the database as it is at one moment, whatever others commit meanwhile."""
    connection.execute("BEGIN")
    try:
        yield
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")  # nothing was written


def _has_rows(connection: sqlite3.Connection) -> bool:
    return any(
        connection.execute(f"SELECT 1 FROM {table}").fetchone()  # noqa: S608
        for table in COLUMNS
    )


def seen_lines(connection: sqlite3.Connection) -> dict[str, int]:
    """Return up to which line each writer's journal is contained in a database."""
    return dict(connection.execute("SELECT writer, last_n FROM journals"))


def mark_chosen(connection: sqlite3.Connection) -> None:
    """Let the journal begin anew with what this database holds, now or when it is opened next.

    Otherwise what the journals hold beyond it would be taken in again.
    """
    connection.execute("INSERT OR REPLACE INTO journals VALUES (?, 0, 0)", (CHOSEN,))
