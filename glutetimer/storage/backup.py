# SPDX-License-Identifier: GPL-3.0-or-later
"""A copy of the open database that is known to be good before it has its name."""

import contextlib
import errno
import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from glutetimer.domain.said import said
from glutetimer.ports import StorageError
from glutetimer.storage.database import damaged_row
from glutetimer.storage.files import cannot_write, make_private_folder, sync_to_disk

_STEPS_BETWEEN_LOOKS = 20_000
_LOGS = ("", "-journal", "-wal", "-shm")


class GivenUpError(Exception):
    """Nobody wants the copy any more."""


def back_up(
    connection: sqlite3.Connection,
    target: Path,
    is_wanted: Callable[[], bool] = lambda: True,
    pictures: Path | None = None,
) -> None:
    """Copy the database to ``target``, one file that stands alone; an older one is replaced.

    Before it has its name it was opened anew, its structure checked and every row read.

    Args:
        connection: The open database.
        target: The file.
        is_wanted: Asked now and then; the copy is given up once it returns False.
        pictures: The folder of the pictures that go along; None for none.

    Raises:
        DamagedDatabaseError: If rows of the database are not as they were written.
        StorageError: If the copy can't be written, or is not the same; ``target`` stays.
        GivenUpError: If the copy is not wanted any more; ``target`` stays.
        sqlite3.Error: If the database can't be read.
    """
    make_private_folder(target.parent)
    try:
        descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}-")
        os.close(descriptor)
        temporary = Path(name)
        try:
            with naming_full_disk(target):
                counts = _copy(connection, temporary, pictures)
            _verify(temporary, target.name, _file_of(connection), counts, is_wanted)
            sync_to_disk(temporary)
            temporary.replace(target)
        finally:
            for ending in _LOGS:  # SQLite leaves its logs where the disk is full
                with contextlib.suppress(FileNotFoundError):
                    Path(f"{temporary}{ending}").unlink()
        sync_to_disk(target.parent)
    except OSError as error:
        raise cannot_write(target, error) from error


@contextmanager
def naming_full_disk(target: Path) -> Iterator[None]:
    """Name the file whose disk is full: what is copied is only read, and may be on another disk.

    Raises:
        StorageError: If the disk of ``target`` is full.
    """
    try:
        yield
    except sqlite3.OperationalError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF != sqlite3.SQLITE_FULL:
            raise
        reason = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        raise cannot_write(target, reason) from error


def open_read_only(path: Path) -> sqlite3.Connection:
    """Open a database file so that nothing is written, not even beside it.

    For a file that stands alone, such as a backup: a log beside it is not read.
    """
    uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    return sqlite3.connect(uri, uri=True, isolation_level=None)


def row_counts(connection: sqlite3.Connection) -> dict[str, int]:
    """Return how many rows each table has."""
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608
        for name in _tables(connection)
    }


def read_every_row(connection: sqlite3.Connection) -> int:
    """Read all values of all rows; return how many rows are not as they were written.

    Raises:
        sqlite3.Error: If any can't be read.
    """
    from glutetimer.storage.row_crc import COLUMNS, count_unsound, sound_columns

    rotten = 0
    for table in _tables(connection):
        names = {row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')}
        if table in COLUMNS and "crc" in names:
            rows = connection.execute(
                f"SELECT {sound_columns(table)} FROM {table} NOT INDEXED"  # noqa: S608
            )
            rotten += count_unsound(table, rows)[1]
        else:
            for _ in connection.execute(f'SELECT * FROM "{table}"'):  # noqa: S608
                pass
    return rotten


def _copy(connection: sqlite3.Connection, target: Path, pictures: Path | None) -> dict[str, int]:
    """Copy the database as it is now; return how many rows the copy has in each table."""
    with closing(sqlite3.connect(target, isolation_level=None)) as copy:
        # Another connection may write meanwhile: this one sees one moment of it.
        connection.execute("BEGIN")
        try:
            counts = row_counts(connection)
            connection.backup(copy, pages=-1)
        finally:
            connection.execute("ROLLBACK")
        # A log beside the copy would be lost when the copy is moved.
        copy.execute("PRAGMA journal_mode=DELETE")
        if pictures is not None:
            from glutetimer.storage.pictures import pack

            copy.execute("PRAGMA journal_mode=MEMORY")  # a copy that fails is thrown away
            counts |= pack(copy, pictures)
    return counts


def _verify(
    path: Path,
    name: str,
    database: Path,
    counts: dict[str, int],
    is_wanted: Callable[[], bool],
) -> None:
    """Open the copy as a stranger would, and read all of it."""
    from glutetimer.storage.pictures import are_as_packed

    with closing(open_read_only(path)) as copy:
        copy.set_progress_handler(lambda: not is_wanted(), _STEPS_BETWEEN_LOOKS)
        try:
            sound = copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            sound = sound and row_counts(copy) == counts and are_as_packed(copy)
            rotten = read_every_row(copy)
        except sqlite3.DatabaseError as error:
            if not is_wanted():
                raise GivenUpError from error
            raise _not_the_same(name) from error
    if not is_wanted():
        raise GivenUpError
    if not sound:
        raise _not_the_same(name)
    if rotten:
        raise damaged_row(database)


def _file_of(connection: sqlite3.Connection) -> Path:
    return Path(connection.execute("PRAGMA database_list").fetchone()[2])


def _not_the_same(name: str) -> StorageError:
    return StorageError(
        said(
            "The backup {name} is not the same as the database. Check the disk, then start again.",
            name=name,
        )
    )


def _tables(connection: sqlite3.Connection) -> list[str]:
    found = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
    return [name for (name,) in found.fetchall()]
