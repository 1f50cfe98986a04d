# SPDX-License-Identifier: GPL-3.0-or-later
"""A look at the database file that changes nothing, before SQLite may touch it.

The first 100 bytes of a database tell what it is: SQLite file format, section 1.3.
"""

import sqlite3
from contextlib import closing
from pathlib import Path

from glutetimer.domain.said import joined, reason_of, said
from glutetimer.ports import DamagedDatabaseError, StorageError
from glutetimer.storage.place import is_open_here

APPLICATION_ID = 0x476C7554  # "GluT"

_MAGIC = b"SQLite format 3\0"
_HEADER_BYTES = 100
_NO_VERSION = 1_000  # no program is that much newer: a bit has flipped
_USER_VERSION = slice(60, 64)
_APPLICATION_ID = slice(68, 72)


class NewerDatabaseError(StorageError):
    """A newer program wrote the database."""

    def __init__(self, path: Path, version: int, newest: int) -> None:
        super().__init__(
            said(
                "{path} was written by a newer GluteTimer (its version is {version}, this "
                "program knows up to {newest}). It was left as it is: update GluteTimer, or "
                "choose another folder with --data-dir.",
                path=path,
                version=version,
                newest=newest,
            )
        )


def check_header(path: Path, newest: int) -> None:
    """Refuse a file that is not to be touched; an empty one is a database to be.

    Args:
        path: The file.
        newest: The newest version of the schema that this program knows.

    Raises:
        NewerDatabaseError: If a newer program wrote it.
        DamagedDatabaseError: If it is no database any more.
        StorageError: If it can't be read, or is the database of another program.
        sqlite3.Error: If a log lies beside it that can't be read.
    """
    application, version, empty = _look_into(_uri(path)) if is_open_here(path) else _told(path)
    if application != APPLICATION_ID and not empty:
        if _has_been_ours(path):
            raise _damaged(path, said("{path} is damaged.", path=path))
        raise StorageError(
            _with_way(said("{path} is the database of another program.", path=path), path)
        )
    if version > newest + _NO_VERSION:
        raise _damaged(path, said("{path} is damaged.", path=path))
    if version > newest:
        raise NewerDatabaseError(path, version, newest)


def _told(path: Path) -> tuple[int, int, bool]:
    """Return application, version, and whether nothing is in it."""
    header = _read(path)
    if not header:
        return 0, 0, True
    if not header.startswith(_MAGIC) or len(header) < _HEADER_BYTES:
        raise _damaged(path, said("{path} is no database.", path=path))
    application = int.from_bytes(header[_APPLICATION_ID])
    version = int.from_bytes(header[_USER_VERSION])
    if not version or _is_not_empty(path.with_name(path.name + "-wal")):
        return _look(path)
    return application, version, False


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_HEADER_BYTES)
    except OSError as error:
        raise StorageError(
            said(
                "{path} can't be read: {reason}. Check the permissions of the file.",
                path=path,
                reason=reason_of(error),
            )
        ) from error


def _is_not_empty(path: Path) -> bool:
    try:
        return path.stat().st_size > 0
    except OSError:
        return False


def _look(path: Path) -> tuple[int, int, bool]:
    """Return application, version, and whether nothing is in it, with the log's changes."""
    journal = path.with_name(f"{path.name}-journal")
    if not _is_not_empty(journal):
        return _look_into(_uri(path))
    # Broken off before it kept a log: SQLite must undo the rest first, which only a writer may.
    from shutil import copyfile
    from tempfile import TemporaryDirectory

    with TemporaryDirectory(prefix="glutetimer-") as folder:
        for file in (path, journal):
            copyfile(file, Path(folder, file.name))
        return _look_into(Path(folder, path.name).as_uri())


def _uri(path: Path) -> str:
    return f"{path.absolute().as_uri()}?mode=ro"


def _look_into(uri: str) -> tuple[int, int, bool]:
    with closing(sqlite3.connect(uri, uri=True)) as connection:
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        (names,) = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    return application, version, not names


def how_to_replace(path: Path) -> str:
    """Return the sentences that say how to get a file that can't be used out of the way."""
    return said(
        "It was left as it is. Move it to another folder, together with {name}-wal and "
        "{name}-shm if they are there; then put a copy from {folder} in its place, or "
        "start without one.",
        name=path.name,
        folder=path.parent / "backups",
    )


def _has_been_ours(path: Path) -> bool:
    """Tell whether the program has kept its data in this place before."""
    return any((path.parent / name).is_dir() for name in ("journal", "backups"))


def _damaged(path: Path, what: str) -> DamagedDatabaseError:
    return DamagedDatabaseError(path, _with_way(what, path))


def _with_way(what: str, path: Path) -> str:
    return joined((what, how_to_replace(path)), " ")
