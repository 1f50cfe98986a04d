# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands on the disk afterwards: looked at from outside, by a restart, and in the journal."""

import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

from glutetimer import app
from glutetimer.paths import DataFolderError, app_paths
from glutetimer.ports import StorageError

CORRECTED_MS = 1_234  # what a hold may have become after it was reported
Rows = dict[str, dict[str, tuple[Any, ...]]]
_TABLES = ("workouts", "holds", "circuits", "exercises", "imports")


def acknowledged(said: Iterable[Mapping[str, Any]], before_ns: int | None = None) -> dict[str, int]:
    """Return the milliseconds of each hold that was reported as stored, by id.

    Args:
        said: What the child said, in order.
        before_ns: Leave out what was reported after this instant of the monotonic clock.
    """
    return {
        words["hold"]: words["held_ms"]
        for words in said
        if "hold" in words and (before_ns is None or words["at_ns"] < before_ns)
    }


def problems(folder: Path, holds: Mapping[str, int], *, journal: bool = True) -> list[str]:
    """Start again on a data folder and return what is lost or damaged; nothing if all is well.

    Args:
        folder: The data folder; nobody uses it.
        holds: The milliseconds of each hold that must be there, by id.
        journal: Look into the journal, too.
    """
    try:
        with app.open_core(folder) as core:
            found = [f"the check says: {text}" for text in core.database.check()]
    except (StorageError, DataFolderError) as error:
        return [f"it does not start again: {error}"]
    path = app_paths(folder).database
    found += integrity(path) + missing(held(path), holds, "the database")
    return found


def integrity(path: Path) -> list[str]:
    """Return what SQLite itself finds wrong with a file."""
    with closing(sqlite3.connect(path)) as database:
        try:
            texts = [text for (text,) in database.execute("PRAGMA integrity_check")]
        except sqlite3.DatabaseError as error:
            texts = [str(error)]
    return [f"integrity_check says: {text}" for text in texts if text != "ok"]


def held(path: Path) -> dict[str, int]:
    """Return the milliseconds of each hold in a database file, by id."""
    with closing(sqlite3.connect(path)) as database:
        return dict(database.execute("SELECT id, held_ms FROM holds").fetchall())


def missing(found: Mapping[str, int], holds: Mapping[str, int], where: str) -> list[str]:
    """Return what of the holds is not there, or is not what it was."""
    lost = [hold_id for hold_id in holds if hold_id not in found]
    # A hold whose correction was on its way when it was killed may have either value.
    differing = [
        i for i, held_ms in holds.items() if found.get(i, held_ms) not in {held_ms, CORRECTED_MS}
    ]
    return ([f"{len(lost)} of {len(holds)} holds are not in {where}"] if lost else []) + (
        [f"{len(differing)} holds are different in {where}"] if differing else []
    )


def rows(path: Path) -> Rows:
    """Return every row of what the user has, by table and id; without the checksums."""
    found: Rows = {}
    with closing(sqlite3.connect(path)) as database:
        there = {name for (name,) in database.execute("SELECT name FROM sqlite_schema")}
        for table in _TABLES:
            if table not in there:
                continue
            cursor = database.execute(f"SELECT * FROM {table}")
            names = [column[0] for column in cursor.description]
            keep = [index for index, name in enumerate(names) if name != "crc"]
            at = names.index("id")
            found[table] = {row[at]: tuple(row[i] for i in keep) for row in cursor}
    return found
