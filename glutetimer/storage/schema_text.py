# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of the schema: where one has rotted, SQLite speaks as if a statement were wrong."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from glutetimer.storage.migrations import MIGRATIONS, Migration

_WORDS = """
    SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE substr(name, 1, 7) <> 'sqlite_'
"""


def is_as_written(path: Path, migrations: Sequence[Migration] = MIGRATIONS) -> bool:
    """Tell whether tables, indexes and triggers are word for word those of the file's version.

    A version that this program does not know counts as written; a file that can't be read does not.
    """
    uri = f"{path.absolute().as_uri()}?mode=ro"
    try:
        with closing(sqlite3.connect(uri, uri=True)) as connection:
            return is_schema_sound(connection, migrations)
    except (sqlite3.Error, UnicodeDecodeError):
        return False


def is_schema_sound(
    connection: sqlite3.Connection, migrations: Sequence[Migration] = MIGRATIONS
) -> bool:
    """Tell the same of an open database.

    Raises:
        sqlite3.Error: If its schema can't be read at all.
    """
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if not 0 < version <= len(migrations):
        return True
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as fresh:
        for migration in migrations[:version]:
            migration(fresh)
        return set(fresh.execute(_WORDS)) == set(connection.execute(_WORDS))
