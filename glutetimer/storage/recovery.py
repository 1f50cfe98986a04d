# SPDX-License-Identifier: GPL-3.0-or-later
"""Another database in the place of the one that is there: prepared beside it, then put in place.

What was there before is kept aside, never removed. A stop at any moment leaves the one or the
other: once the new one has the name that ends with ``.next``, the next start finishes the rest.
"""

import contextlib
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from glutetimer.domain.said import said
from glutetimer.ports import DamagedDatabaseError, StorageError
from glutetimer.storage.backup import naming_full_disk, open_read_only
from glutetimer.storage.backups import WORK
from glutetimer.storage.database import Database, sorted_errors
from glutetimer.storage.files import cannot_write, sync_to_disk
from glutetimer.storage.header import NewerDatabaseError, check_header
from glutetimer.storage.migrations import MIGRATIONS
from glutetimer.storage.pictures import bring_in, take_off, unpack
from glutetimer.storage.rebuild import mark_as_chosen

_NEXT = ".next"
_COMPANIONS = ("-journal", "-wal", "-shm", "")


@contextmanager
def work_folder(database: Path) -> Iterator[Path]:
    """Give a private folder on the disk of the database for what is being prepared.

    Raises:
        StorageError: If it can't be made.
    """
    try:
        with tempfile.TemporaryDirectory(
            prefix=WORK, dir=database.parent, ignore_cleanup_errors=True
        ) as name:
            yield Path(name)
    except OSError as error:
        raise cannot_write(database.parent, error) from error


def stage(source: Path, folder: Path) -> Path:
    """Copy a backup into a folder of its own, bring it up to date and check all of it.

    Args:
        source: A database file that stands alone; it is only read.
        folder: Where the copy goes; nothing else may be in it.

    Returns:
        The copy, one file that stands alone; the pictures that came with it lie beside it.

    Raises:
        NewerDatabaseError: If a newer program wrote it.
        StorageError: If it is damaged, or the machine would not store the copy.
    """
    target = folder / source.name
    try:
        has_pictures = _copy(source, target)
    except DamagedDatabaseError as error:
        raise _unfit(source) from error
    with closing(Database.open(target, with_journal=False)) as database:
        problems = database.check()
        if problems:
            raise _unfit(source)
        if has_pictures:
            database.rows("VACUUM")  # else their room would go into the open database
        database.rows("PRAGMA journal_mode=DELETE")
    mark_as_chosen(target)
    if has_pictures:
        unpack(source, target)
    return target


def _copy(source: Path, target: Path) -> bool:
    """Copy a backup, without its pictures; tell whether it had any."""
    try:
        check_header(source, newest=len(MIGRATIONS))
    except NewerDatabaseError:
        raise
    except StorageError as error:
        raise _unfit(source) from error
    if not source.stat().st_size:
        raise _unfit(source)
    with (
        sorted_errors(source),
        closing(open_read_only(source)) as found,
        closing(sqlite3.connect(target, isolation_level=None)) as copy,
        naming_full_disk(target),
    ):
        found.backup(copy, pages=-1)
        return take_off(copy)


def _unfit(source: Path) -> StorageError:
    return StorageError(
        said(
            "{source} is damaged or no backup of GluteTimer. Nothing was changed: choose "
            "another one.",
            source=source,
        )
    )


def take_over(database: Database, staged: Path) -> None:
    """Replace all that is in an open database by what is in another one, in one commit.

    Other connections, of other programs too, see the one or the other.

    Args:
        database: The open database.
        staged: What ``stage`` returned.

    Raises:
        StorageError: If the machine would not store it; nothing changes.
    """
    bring_in(staged, database.path)
    with database.lent() as connection, closing(open_read_only(staged)) as other:
        other.backup(connection, pages=-1)
    database.begin_journal_anew()


def put_in_place(database: Path, staged: Path) -> list[Path]:
    """Put a database in the place of the one that is there, which must not be open.

    Args:
        database: Where it is to be; what is there, with its log, is kept aside.
        staged: On the same disk, closed, with no log beside it; it is moved.

    Returns:
        Where what was there is kept now, the database itself last.

    Raises:
        StorageError: If a file can't be moved; calling ``finish_replacement`` tries again.
    """
    following = _next(database)
    bring_in(staged, database)
    try:
        sync_to_disk(staged)
        staged.replace(following)
        sync_to_disk(following.parent)
    except OSError as error:
        raise cannot_write(database, error) from error
    return finish_replacement(database)


def finish_replacement(database: Path) -> list[Path]:
    """Finish what ``put_in_place`` has begun; do nothing if there is nothing.

    Returns:
        Where what was there is kept now.

    Raises:
        StorageError: If a file can't be moved.
    """
    following = _next(database)
    if not following.exists():
        return []
    try:
        kept = set_aside(database)
        following.replace(database)
        sync_to_disk(database.parent)
    except OSError as error:
        raise cannot_write(database, error) from error
    return kept


def set_aside(database: Path) -> list[Path]:
    """Rename a database and its logs; return their new paths.

    The logs go first: without it the database could be taken for whole, but nobody opens it
    before ``put_in_place`` was finished.

    Raises:
        OSError: If one can't be renamed.
    """
    kept = []
    aside = _aside(database)
    for ending in _COMPANIONS:
        path = database.with_name(database.name + ending)
        with contextlib.suppress(FileNotFoundError):
            kept.append(path.rename(aside.with_name(aside.name + ending)))
    sync_to_disk(database.parent)
    return kept


def _next(database: Path) -> Path:
    return database.with_name(database.name + _NEXT)


def _aside(database: Path) -> Path:
    """Return a name that nothing has: ``glutetimer.db.damaged-20261122-064012``."""
    try:
        modified_s = _next(database).stat().st_mtime
    except FileNotFoundError:
        modified_s = database.stat().st_mtime
    at = datetime.fromtimestamp(modified_s).astimezone()
    number = 1
    while True:
        again = f"-{number}" if number > 1 else ""
        path = database.with_name(f"{database.name}.damaged-{at:%Y%m%d-%H%M%S}{again}")
        # Its log may be there already: moved just before a stop.
        if not path.exists():
            return path
        number += 1
