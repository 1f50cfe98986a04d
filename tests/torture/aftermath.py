# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands on the disk afterwards: looked at from outside, by a restart, and in the journal."""

import json
import sqlite3
import zlib
from collections.abc import Iterable, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

from glutetimer import app
from glutetimer.paths import DataFolderError, app_paths
from glutetimer.ports import StorageError

CORRECTED_MS = 1_234  # what a hold may have become after it was reported
Rows = dict[str, dict[str, dict[str, Any]]]
_TABLES = ("workouts", "holds", "circuits", "exercises", "imports")


def acknowledged(said: Iterable[Mapping[str, Any]]) -> dict[str, int]:
    """Return the milliseconds of each hold that was reported as stored, by id."""
    return {words["hold"]: words["held_ms"] for words in said if "hold" in words}


def problems(folder: Path, holds: Mapping[str, int]) -> list[str]:
    """Start again on a data folder and return what is lost or damaged, there or in the journal.

    Args:
        folder: The data folder; nobody uses it.
        holds: The milliseconds of each hold that must be there, by id.
    """
    try:
        with app.open_core(folder) as core:
            found = [f"the check says: {text}" for text in core.database.check()]
    except (StorageError, DataFolderError) as error:
        return [f"it does not start again: {error}"]
    path = app_paths(folder).database
    found += integrity(path) + missing(held(path), holds, "the database")
    return found + differences(rows(path), journal_rows(folder), "differ in the journal")


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
    """Return every row of what the user has, by table and id; without nulls and checksums."""
    found: Rows = {}
    with closing(sqlite3.connect(path)) as database:
        there = {name for (name,) in database.execute("SELECT name FROM sqlite_schema")}
        for table in there.intersection(_TABLES):
            cursor = database.execute(f"SELECT * FROM {table}")
            names = [column[0] for column in cursor.description]
            for values in cursor:
                row = {
                    name: value
                    for name, value in zip(names, values, strict=True)
                    if value is not None and name != "crc"
                }
                found.setdefault(table, {})[row["id"]] = row
    return found


def journal_rows(folder: Path) -> Rows:
    """Return every row as the journal of a data folder has it, read without the program."""
    found: Rows = {}
    for path in (folder / "journal").glob("*.jsonl"):
        for line in path.read_bytes().split(b"\n"):
            text = line[9:]
            if not text or line[:8] != b"%08x" % zlib.crc32(text):
                continue
            event = json.loads(text)
            if event["op"] == "reset":
                found.clear()
            elif event["op"] == "del":
                found.get(event["t"], {}).pop(event["row"]["id"], None)
            elif event["op"] in {"put", "base"} and event["t"] in _TABLES:
                found.setdefault(event["t"], {})[event["row"]["id"]] = event["row"]
    return found


def differences(one: Rows, other: Rows, words: str) -> list[str]:
    """Return which rows are not the same in two places; a sentence with these words."""
    differing = [
        f"{table} {row_id}"
        for table in {*one, *other}
        for row_id in {*one.get(table, {}), *other.get(table, {})}
        if one.get(table, {}).get(row_id) != other.get(table, {}).get(row_id)
    ]
    return [f"{len(differing)} rows {words}: {differing[:2]}"] if differing else []
