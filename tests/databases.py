# SPDX-License-Identifier: GPL-3.0-or-later
"""New databases in a moment, for properties that are tried with many examples."""

import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import cache
from pathlib import Path

from glutetimer.storage.database import Database


@contextmanager
def hasty_database() -> Iterator[Database]:
    """Give a new database of the newest version that waits for no disk, and has no journal."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "glutetimer.db"
        path.write_bytes(_empty())
        with closing(Database.open(path, with_journal=False)) as database:
            with database.lent() as connection:
                connection.execute("PRAGMA synchronous = OFF")
            yield database


@cache
def _empty() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "glutetimer.db"
        with closing(Database.open(path, with_journal=False)) as database:
            database.rows("PRAGMA journal_mode = DELETE")
        return path.read_bytes()
