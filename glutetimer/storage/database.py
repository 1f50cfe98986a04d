# SPDX-License-Identifier: GPL-3.0-or-later
"""The database file: opened carefully, one commit at a time, its errors sorted in one place.

Nothing is acknowledged before it is on the disk: write-ahead log with ``synchronous=FULL``.
"""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from glutetimer.domain.said import Said, joined, message_of, said
from glutetimer.ports import DamagedDatabaseError, StorageError
from glutetimer.storage.ballast import Ballast
from glutetimer.storage.files import make_private_file, make_private_folder
from glutetimer.storage.header import check_header, how_to_replace
from glutetimer.storage.journal import FOLDER, this_writer
from glutetimer.storage.keeping import Keeping
from glutetimer.storage.migrations import MIGRATIONS, Migration, migrate
from glutetimer.storage.place import Place, opened
from glutetimer.storage.row_crc import COLUMNS, is_sound

if TYPE_CHECKING:
    from datetime import datetime

    from glutetimer.domain.backup import Backup, BackupReason
    from glutetimer.storage.checks import Checked

BUSY_TIMEOUT_S = 5.0
_PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA fullfsync=ON",  # macOS: its fsync alone does not reach the disk
    "PRAGMA foreign_keys=ON",
    "PRAGMA trusted_schema=OFF",
)


class Database:
    """One connection to the database, for the thread that opened it.

    Attributes:
        path: The file.
        place: Where it was when it was opened; another object for each time.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, keeping: Keeping) -> None:
        self.path = path
        self._connection, self._keeping = connection, keeping
        self.place = opened(path)

    @classmethod
    def open(
        cls,
        path: Path,
        migrations: Sequence[Migration] = MIGRATIONS,
        writer: str = "",
        *,
        with_journal: bool = True,
    ) -> "Database":
        """Open the database, made or brought up to date where needed.

        What the journals beside it hold, and it does not, is taken in.

        Args:
            path: Its file; folder and file are made private if they are missing.
            migrations: The steps from each version of the schema to the next one.
            writer: Whose journal is appended to; empty for this machine's.
            with_journal: Whether the journals are read and written; not for a copy.

        Raises:
            NewerDatabaseError: If a newer program wrote it; nothing is touched.
            StorageError: If it can't be opened or written, or is no database of this program.
        """
        make_private_folder(path.parent)
        Ballast(path.parent).make_room()
        make_private_file(path)
        with sorted_errors(path, migrations):
            check_header(path, newest=len(migrations))
            connection = _connect(path)
            folder = path.parent / FOLDER if with_journal else None
            keeping = Keeping(connection, folder, writer or this_writer())
            try:
                migrate(connection, path, migrations)
                keeping.begin_with()
            except BaseException:
                connection.close()
                raise
        return cls(path, connection, keeping)

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Give the connection for some writes that count all or not at all.

        They are on the disk when the block has been left without an error.

        Raises:
            StorageError: If the machine would not store them; none of them counts.
        """
        self._find_again()
        connection = self._connection
        with sorted_errors(self.path):
            self._keeping.before_transaction()
            connection.execute("BEGIN IMMEDIATE")
            try:
                self._keeping.begin()
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                # A full disk ends the transaction by itself.
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise
        self.place.check_kept()
        self._keeping.catch_up()

    def _find_again(self) -> None:
        """Open the database anew if its disk was away meanwhile.

        Raises:
            StorageError: If it is still away, or can't be opened.
        """
        if self.place.is_kept:
            return
        if not self.path.is_file():
            self.place.check_kept()
        self.open_again()

    def open_again(self) -> None:
        """Open the file that is in its place now; the connection before must be closed or lost.

        Raises:
            StorageError: If it can't be opened.
        """
        before = self._connection
        vars(self).update(vars(Database.open(self.path)))
        before.close()

    def write(self, sql: str, values: Sequence[Any] = ()) -> int:
        """Run one statement in a commit of its own; return how many rows it changed.

        Raises:
            StorageError: If the machine would not store it.
        """
        with self.transaction() as connection:
            return connection.execute(sql, values).rowcount

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[Any]:
        """Return all rows of a query as tuples.

        Raises:
            StorageError: If the machine would not read them.
        """
        with sorted_errors(self.path):
            return self._connection.execute(sql, values).fetchall()

    def row(self, sql: str, values: Sequence[Any] = ()) -> Any:
        """Return the first row of a query, or None.

        Raises:
            StorageError: If the machine would not read it.
        """
        with sorted_errors(self.path):
            return self._connection.execute(sql, values).fetchone()

    def sound_rows(self, table: str, sql: str, values: Sequence[Any] = ()) -> list[Any]:
        """Return the rows of a query for ``sound_columns(table)``, and others after these.

        Raises:
            DamagedDatabaseError: If one is not as it was written.
            StorageError: If the machine would not read them.
        """
        found = self.rows(sql, values)
        width = len(COLUMNS[table]) + 1
        if not all(is_sound(table, row[:width]) for row in found):
            raise damaged_row(self.path)
        return found

    @property
    def journal_problem(self) -> str:
        """Return what keeps the journal from being written; empty if nothing does."""
        return self._keeping.problem

    def begin_journal_anew(self) -> None:
        """Write to the journal all that is here now, after it was replaced as a whole."""
        self._keeping.renew()

    def back_up(self, reason: "BackupReason", at: "datetime") -> "Backup":
        """Copy the database to the folder ``backups`` beside it; the oldest copy may go.

        Raises:
            StorageError: If the copy can't be written, or is not the same.
        """
        from glutetimer.storage.backups import BackupFolder

        with self.lent() as connection:
            return BackupFolder(self.path.parent / "backups").make(connection, reason, at)

    @contextmanager
    def lent(self) -> Iterator[sqlite3.Connection]:
        """Give the connection to who copies the database as a whole.

        Raises:
            StorageError: If the machine would not read or store.
        """
        with sorted_errors(self.path):
            yield self._connection

    def examine(self) -> "Checked":
        """Read every row and every line of the journals; tell what is wrong with them.

        Raises:
            StorageError: If the machine would not read them.
        """
        from glutetimer.storage.checks import full_check

        with sorted_errors(self.path):
            return full_check(self._connection, self._keeping.folder, self._keeping.writer)

    def check(self) -> list[str]:
        """Read all of it and return what is wrong with it; nothing if it is sound."""
        try:
            return self.examine().all_problems
        except StorageError as error:
            return [message_of(error)]

    @property
    def schema_version(self) -> int:
        """Return the version of the schema."""
        return int(self.row("PRAGMA user_version")[0])

    def close(self) -> None:
        """Close the connection; all that was acknowledged is on the disk already."""
        self._keeping.close()
        self._connection.close()
        self.place.mark_closed()


def open_there(path: Path) -> Database:
    """Open the database that is there: for a part of a program that has it open already.

    If its disk or folder went away meanwhile, ``Database.open`` would make an empty one.

    Raises:
        StorageError: If it is not there, or can't be opened.
    """
    Place(path).check_kept()
    return Database.open(path)


@contextmanager
def sorted_errors(path: Path, migrations: Sequence[Migration] = MIGRATIONS) -> Iterator[None]:
    """Turn what the user's machine did into a StorageError; let our own faults through.

    This is the one place that knows SQLite's error codes. ``migrations`` made the schema.
    """
    try:
        yield
    except UnicodeDecodeError as error:  # SQLite's own words quote what rotted
        raise damaged_row(path) from error
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if sentence := _SENTENCES.get(code):
            Ballast(path.parent).give_up_for(code)
            message = sentence(path)
            if sentence is _damaged:
                raise _told(DamagedDatabaseError(path, message)) from error
            raise StorageError(message) from error
        if "Could not decode" in str(error):  # text that rotted is no text any more
            raise damaged_row(path) from error
        if code == sqlite3.SQLITE_ERROR and _has_rotted_schema(path, migrations):
            raise damaged_row(path) from error
        raise


def _has_rotted_schema(path: Path, migrations: Sequence[Migration]) -> bool:
    from glutetimer.storage.schema_text import is_as_written

    return not is_as_written(path, migrations)


def damaged_row(path: Path) -> DamagedDatabaseError:
    """Return the error about a row that is not as it was written."""
    message = said(
        "{path} is damaged: a row in it is not as it was written. “glutetimer doctor "
        "--rebuild” makes it anew from the journal beside it, and keeps the damaged file.",
        path=path,
    )
    return _told(DamagedDatabaseError(path, message))


def watch(path: Path, on_damaged: Callable[[DamagedDatabaseError], None] | None) -> None:
    """Call ``on_damaged``, in any thread, whenever this database turns out to be damaged.

    Args:
        path: Its file.
        on_damaged: None to call nobody any more.
    """
    if on_damaged is None:
        _WATCHERS.pop(path, None)
    else:
        _WATCHERS[path] = on_damaged


def _told(error: DamagedDatabaseError) -> DamagedDatabaseError:
    if error.path in _WATCHERS:
        _WATCHERS[error.path](error)
    return error


_WATCHERS: dict[Path, Callable[[DamagedDatabaseError], None]] = {}


def _damaged(path: Path) -> Said:
    what = said("{path} is damaged or no GluteTimer database.", path=path)
    return joined((what, how_to_replace(path)), " ")


def _not_writable(path: Path) -> Said:
    return said(
        "{path} can't be written. Check the permissions of the file and of {folder}, "
        "or choose another folder with --data-dir.",
        path=path,
        folder=path.parent,
    )


def _full(path: Path) -> Said:
    return said("The disk of {path} is full. Free some space, then try again.", path=path)


def _busy(path: Path) -> Said:
    return said(
        "{path} is in use by another program. Close the other one, then try again.", path=path
    )


def _failing(path: Path) -> Said:
    return said(
        "The disk of {path} reports an error. Check that it is connected and has free space, "
        "then try again.",
        path=path,
    )


_SENTENCES: dict[int, Callable[[Path], Said]] = {
    sqlite3.SQLITE_FULL: _full,
    sqlite3.SQLITE_BUSY: _busy,
    sqlite3.SQLITE_IOERR: _failing,
    sqlite3.SQLITE_READONLY: _not_writable,
    sqlite3.SQLITE_PERM: _not_writable,
    sqlite3.SQLITE_CANTOPEN: _not_writable,
    sqlite3.SQLITE_NOTADB: _damaged,
    sqlite3.SQLITE_CORRUPT: _damaged,
}


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=BUSY_TIMEOUT_S, isolation_level=None)
    try:
        for pragma in _PRAGMAS:
            connection.execute(pragma)
    except BaseException:
        connection.close()
        raise
    return connection
