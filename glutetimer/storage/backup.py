# SPDX-License-Identifier: GPL-3.0-or-later
"""A copy of the open database that is known to be good before it has its name."""

import contextlib
import os
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from glutetimer.ports import StorageError
from glutetimer.storage.files import cannot_write, make_private_folder, sync_to_disk


def back_up(connection: sqlite3.Connection, target: Path) -> None:
    """Copy the database to ``target``, one file that stands alone; an older one is replaced.

    Raises:
        StorageError: If the copy can't be written, or is not the same; ``target`` stays.
        sqlite3.Error: If the database can't be read.
    """
    make_private_folder(target.parent)
    try:
        descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}-")
        os.close(descriptor)
        temporary = Path(name)
        try:
            _copy(connection, temporary)
            sync_to_disk(temporary)
            temporary.replace(target)
        finally:
            with contextlib.suppress(FileNotFoundError):
                temporary.unlink()
        sync_to_disk(target.parent)
    except OSError as error:
        raise cannot_write(target, error) from error


def _copy(connection: sqlite3.Connection, target: Path) -> None:
    with closing(sqlite3.connect(target, isolation_level=None)) as copy:
        connection.backup(copy, pages=-1)
        # A log beside the copy would be lost when the copy is moved.
        copy.execute("PRAGMA journal_mode=DELETE")
        sound = copy.execute("PRAGMA quick_check").fetchone() == ("ok",)
        if not sound or _row_counts(copy) != _row_counts(connection):
            raise StorageError(
                f"The backup {target.name} is not the same as the database. "
                "Check the disk, then start again."
            )


def _row_counts(connection: sqlite3.Connection) -> dict[str, int]:
    names = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608
        for (name,) in names
    }
