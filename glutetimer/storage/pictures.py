# SPDX-License-Identifier: GPL-3.0-or-later
"""The pictures of the user's own exercises: files beside the database, named in its rows.

A picture is never changed, so a backup in the folder finds it as long as no one removes it: that is
done when neither the database nor any backup names it. A backup that goes elsewhere takes the
pictures along, in a table that it alone has.
"""

import json
import logging
import sqlite3
import stat
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, suppress
from itertools import islice
from pathlib import Path

from glutetimer.storage.backup import open_read_only
from glutetimer.storage.backups import WORK
from glutetimer.storage.bounded import read_bounded
from glutetimer.storage.database import sorted_errors
from glutetimer.storage.files import cannot_write, make_private_folder, sync_to_disk, write_private
from glutetimer.storage.picture_form import MOST_BYTES, is_fit

_log = logging.getLogger(__name__)

FOLDER = "pictures"
OWN = "own:"  # how a row begins to name one
MOST_PICTURES = 1_000
MOST_BYTES_IN_ALL = 200_000_000

_BROUGHT = "brought-pictures"
# Longer than a program that shares the folder may take to tell of a picture that it has put there.
_UNUSED_S = 7 * 86_400
_TABLE = "backup_pictures"
_MAKE = f"CREATE TABLE {_TABLE} (name TEXT PRIMARY KEY, crc INTEGER NOT NULL, data BLOB NOT NULL)"
_ADD = f"INSERT INTO {_TABLE} VALUES (?, ?, ?)"  # noqa: S608
_FIND = f"""
    SELECT crc, data FROM {_TABLE}
    WHERE name = ? AND typeof(data) = 'blob' AND length(data) <= {MOST_BYTES}
"""  # noqa: S608
# Word for word: a view or a table that computes its values is none of ours.
_IS_THERE = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ? AND sql = ?"
_BODIES = "SELECT body FROM exercises ORDER BY deleted, position, id"


def pack(copy: sqlite3.Connection, pictures: Path) -> dict[str, int]:
    """Add the pictures that a database names to a copy of it that goes elsewhere.

    A missing or damaged one is left out, and so is what is beyond the bounds of a backup.

    Args:
        copy: The copy, open and outside a transaction.
        pictures: Their folder.

    Returns:
        How many rows were added, by the name of their table.

    Raises:
        sqlite3.Error: If the copy can't be read or written.
    """
    names, count = _named(copy), 0
    copy.execute("BEGIN")
    for name, data in _within_bounds(_sound(pictures, names)):
        if not count:
            copy.execute(_MAKE)
        copy.execute(_ADD, (name, zlib.crc32(data), data))
        count += 1
    copy.execute("COMMIT")
    return {_TABLE: count} if count else {}


def are_as_packed(copy: sqlite3.Connection) -> bool:
    """Tell whether all pictures of a copy are as they were added.

    Raises:
        sqlite3.Error: If they can't be read.
    """
    rows = copy.execute(f"SELECT crc, data FROM {_TABLE}") if _has(copy) else ()  # noqa: S608
    return all(zlib.crc32(data) == crc for crc, data in rows)


def take_off(copy: sqlite3.Connection) -> bool:
    """Remove the table of pictures of a copy; tell whether there was one.

    Raises:
        sqlite3.Error: If it can't be read or written.
    """
    if not _has(copy):
        return False
    copy.execute(f"DROP TABLE {_TABLE}")
    return True


def unpack(source: Path, staged: Path) -> None:
    """Put the pictures of a backup beside what was staged of it, to be brought in with that.

    Only what the exercises name is looked for, and only what this program could have written is
    taken; nothing of it is decoded.

    Args:
        source: The backup, which may be from anybody.
        staged: The checked copy without the pictures, in a folder of its own.

    Raises:
        StorageError: If the machine would not read or store.
    """
    with sorted_errors(source):
        with closing(open_read_only(staged)) as connection:
            names = _named(connection)
        with closing(open_read_only(source)) as backup:
            for name, data in _within_bounds(_told(backup, names if _has(backup) else ())):
                write_private(staged.parent / _BROUGHT / name, data)


def bring_in(staged: Path, database: Path) -> None:
    """Move the pictures of a backup to where those of the database are.

    One that is there already stays, unless it is damaged. It is done before the rows that name
    them are there: whatever stops it leaves pictures too many, never too few.

    Args:
        staged: What ``recovery.stage`` returned, or any other file to be put in place.
        database: Where the database is.

    Raises:
        StorageError: If one can't be moved.
    """
    pictures = database.parent / FOLDER
    try:
        brought = sorted((staged.parent / _BROUGHT).glob("*"))
        if not brought:
            return
        make_private_folder(pictures)
        for path in brought:
            target = pictures / path.name
            if _read(target) is None and not target.is_dir():
                path.replace(target)
        sync_to_disk(pictures)
    except OSError as error:
        raise cannot_write(pictures, error) from error


def drop_unused(connection: sqlite3.Connection, database: Path, backups: Sequence[Path]) -> None:
    """Remove old pictures that neither the database nor a backup names; in doubt, none.

    Args:
        connection: The open database.
        database: Its file.
        backups: All of them, with one that was made just now.
    """
    try:
        now_s = max(path.stat().st_mtime for path in backups)
        old = [path for path in (database.parent / FOLDER).glob("*") if _is_older(path, now_s)]
        unnamed = _not_named(old, connection)
        if not unnamed or _may_be_named_elsewhere(database):
            return
        for backup in backups:
            with closing(open_read_only(backup)) as other:
                unnamed = _not_named(unnamed, other)
        for path in unnamed:
            path.unlink(missing_ok=True)
    except (OSError, ValueError, sqlite3.Error) as error:
        _log.info("unused pictures stay: %s", error)


def pictured(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    """Return name and picture of each exercise that names one of the user's own.

    Raises:
        sqlite3.Error: If the database can't be read.
    """
    found = []
    for (body,) in connection.execute(_BODIES.replace("ORDER", "WHERE deleted = 0 ORDER")):
        with suppress(ValueError):  # such a row is no exercise that anybody sees
            if picture := _picture(body):
                found.append((str(json.loads(body).get("name", "")), picture))
    return found


def without_picture(named: Iterable[tuple[str, str]], database: Path) -> list[str]:
    """Return the names of those exercises whose picture is missing or damaged.

    Args:
        named: What ``pictured`` returned.
        database: The file, beside which the pictures lie.
    """
    folder = database.parent / FOLDER
    return [name for name, picture in named if _read(folder / picture) is None]


def _has(connection: sqlite3.Connection) -> bool:
    return connection.execute(_IS_THERE, (_TABLE, _MAKE)).fetchone() is not None


def _named(connection: sqlite3.Connection) -> list[str]:
    """Return the file names of all own pictures, each once, those of deleted exercises last."""
    names = []
    for body in _bodies(connection):
        with suppress(ValueError):
            names.append(_picture(body))
    return list(dict.fromkeys(filter(None, names)))


def _not_named(paths: Iterable[Path], connection: sqlite3.Connection) -> list[Path]:
    """Return those of some pictures that no row names.

    Raises:
        ValueError: If a row can't be read.
        sqlite3.Error: If the database can't be read.
    """
    named = {_picture(body).casefold() for body in _bodies(connection)}
    return [path for path in paths if path.name.casefold() not in named]


def _bodies(connection: sqlite3.Connection) -> list[object]:
    """Return the rows of all exercises; none of a version that had no such table."""
    there = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'exercises'"
    if connection.execute(there).fetchone() is None:
        return []
    return [body for (body,) in connection.execute(_BODIES)]


def _picture(body: object) -> str:
    """Return the file name of the own picture that a row names; empty for none.

    Raises:
        ValueError: If the row can't be read.
    """
    try:
        told = json.loads(body)["picture"]  # type: ignore[arg-type]
        kind, is_own, name = told.partition(OWN)
    except (TypeError, KeyError, AttributeError, RecursionError) as error:
        raise ValueError(str(error)) from error
    return Path(name).name if is_own and not kind else ""


def _told(backup: sqlite3.Connection, names: Iterable[str]) -> Iterator[tuple[str, bytes]]:
    """Yield those of the named pictures that a backup has and that can be taken."""
    for name in names:
        row = backup.execute(_FIND, (name,)).fetchone()
        if row and zlib.crc32(row[1]) == row[0] and is_fit(name, row[1]):
            yield name, row[1]


def _sound(pictures: Path, names: Iterable[str]) -> Iterator[tuple[str, bytes]]:
    """Yield those of the named pictures that are there and whole."""
    for name in names:
        data = _read(pictures / name)
        if data is None:
            _log.info("a picture is missing or damaged")
        else:
            yield name, data


def _within_bounds(pictures: Iterable[tuple[str, bytes]]) -> Iterator[tuple[str, bytes]]:
    size = 0
    for name, data in islice(pictures, MOST_PICTURES):
        size += len(data)
        if size > MOST_BYTES_IN_ALL:
            _log.info("there are more pictures than a backup may have")
            return
        yield name, data


def _read(path: Path) -> bytes | None:
    """Return a picture; None if it is missing or is none."""
    try:
        data = read_bounded(path, MOST_BYTES)
    except (OSError, ValueError):
        return None
    return data if is_fit(path.name, data) else None


def _is_older(path: Path, now_s: float) -> bool:
    found = path.lstat()
    return stat.S_ISREG(found.st_mode) and found.st_mtime < now_s - _UNUSED_S


def _may_be_named_elsewhere(database: Path) -> bool:
    """Tell whether a database is kept aside, or made ready to be put in place just now."""
    return any(
        True
        for pattern in (f"{database.name}.damaged-*", f"{WORK}*")
        for _ in database.parent.glob(pattern)
    )
