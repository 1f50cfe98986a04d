# SPDX-License-Identifier: GPL-3.0-or-later
"""The folder of backups: made, listed, looked into, and the oldest ones removed."""

import logging
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import date, datetime
from pathlib import Path
from shutil import rmtree

from glutetimer.domain.backup import (
    Backup,
    BackupReason,
    Contents,
    backup_name,
    backup_of,
    newest_first,
    outdated,
)
from glutetimer.domain.said import said
from glutetimer.ports import StorageError
from glutetimer.storage.backup import back_up, open_read_only

_log = logging.getLogger(__name__)

WORK = ".recovery-"  # how folders begin in which another database is made ready
_UNFINISHED_S = 3600
_DAY_S = 86_400
_CONTENTS = """
    SELECT (SELECT count(*) FROM workouts WHERE deleted = 0),
        count(holds.id), coalesce(sum(holds.held_ms), 0),
        (SELECT max(local_date) FROM workouts WHERE deleted = 0)
    FROM holds JOIN workouts ON workouts.id = holds.workout_id WHERE workouts.deleted = 0
"""
_LAST_ENDED = """
    SELECT id, local_date FROM workouts WHERE status <> 'running' ORDER BY rowid DESC LIMIT 1
"""  # the one that came last: a clock may have been years ahead at another


class BackupFolder:
    """The backups in one folder.

    Args:
        folder: Made private with the first backup.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, backup: Backup) -> Path:
        """Return the file of a backup."""
        return self.folder / backup.name

    def backups(self) -> list[Backup]:
        """Return all backups, the newest first; none of the files is opened."""
        try:
            paths = [path for path in self.folder.glob("*.db") if not path.name.startswith(".")]
            return newest_first([backup_of(path.name, _modified_at(path)) for path in paths])
        except OSError as error:
            _log.info("the backups can't be listed: %s", error)
            return []

    @staticmethod
    def backup_at(path: Path) -> Backup | None:
        """Return a backup outside the folder, its whole path as its name; None if not there."""
        try:
            return Backup(str(path), _modified_at(path).replace(tzinfo=None), BackupReason.BY_HAND)
        except OSError:
            return None

    def make(
        self,
        connection: sqlite3.Connection,
        reason: BackupReason,
        at: datetime,
        version: int | None = None,
        is_wanted: Callable[[], bool] = lambda: True,
    ) -> Backup:
        """Back up an open database, then remove the backups that are too many.

        Args:
            connection: The open database.
            reason: Not ``BY_HAND``.
            at: Now, in local time.
            version: The version of the schema that it is to be brought up to, for a migration.
            is_wanted: Asked now and then; the copy is given up once it returns False.

        Raises:
            StorageError: If the copy can't be written, or is not the same; nothing is removed.
            GivenUpError: If the copy is not wanted any more.
            sqlite3.Error: If the database can't be read.
        """
        made = self._new(reason, at, version)
        back_up(connection, self.path(made), is_wanted)
        self._remove(self._replaced_by(made) if reason is BackupReason.DAY else ())
        # Not this one: a clock that was ahead for some days has left newer names behind.
        self._remove([one for one in outdated(self.backups()) if one.name != made.name])
        self._sweep()
        return made

    def has_last_workout_of(self, connection: sqlite3.Connection) -> bool:
        """Tell whether a backup after a workout has the last one that came into the database.

        Raises:
            sqlite3.Error: If the database can't be read.
        """
        last = connection.execute(_LAST_ENDED).fetchone()
        days = (one for one in self.backups() if one.reason is BackupReason.DAY)
        return last is None or any(self._last_ended(one) == last for one in days)

    def _new(self, reason: BackupReason, at: datetime, version: int | None) -> Backup:
        number = 1
        while (self.folder / backup_name(reason, at, version, number)).exists():
            number += 1
        name = backup_name(reason, at, version, number)
        return backup_of(name, at)

    def _replaced_by(self, made: Backup) -> list[Backup]:
        """Return the older backups after workouts of the same day."""
        day = self._last_ended(made)
        days = [one for one in self.backups() if one.reason is BackupReason.DAY and one != made]
        return [one for one in days[:1] if day and (self._last_ended(one) or ("", ""))[1] == day[1]]

    def _last_ended(self, backup: Backup) -> tuple[str, str] | None:
        """Return id and local date of the last workout in a backup; None if it can't be read."""
        try:
            with closing(open_read_only(self.path(backup))) as connection:
                found: tuple[str, str] | None = connection.execute(_LAST_ENDED).fetchone()
        except sqlite3.Error:
            return None
        return found

    def _remove(self, backups: Sequence[Backup]) -> None:
        for backup in backups:
            try:
                self.path(backup).unlink()
            except OSError as error:
                _log.info("the old backup %s stays: %s", backup.name, error)

    def _sweep(self) -> None:
        """Remove what copies and replacements that were never finished have left behind."""
        try:
            newest = max(path.stat().st_mtime for path in self.folder.glob("*.db"))
            for path in list(self.folder.glob(".*.db-*")):
                if path.stat().st_mtime < newest - _UNFINISHED_S:
                    path.unlink()
            for path in list(self.folder.parent.glob(f"{WORK}*")):
                if path.stat().st_mtime < newest - _DAY_S:
                    rmtree(path, ignore_errors=True)
        except (OSError, ValueError) as error:
            _log.info("an unfinished backup stays: %s", error)


def contents_of(path: Path) -> Contents:
    """Count what is in a database file that stands alone, such as a backup.

    Raises:
        StorageError: If it can't be read.
    """
    try:
        with closing(open_read_only(path)) as connection:
            return contents(connection)
    except sqlite3.Error as error:
        raise StorageError(
            said("{path} can't be read: it is damaged or no database.", path=path)
        ) from error


def contents(connection: sqlite3.Connection) -> Contents:
    """Count what is in an open database.

    Raises:
        sqlite3.Error: If it can't be read.
    """
    workouts, holds, held_ms, last = connection.execute(_CONTENTS).fetchone()
    return Contents(workouts, holds, held_ms, _day(last))


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None


def _modified_at(path: Path) -> datetime:
    return datetime.fromtimestamp(path.stat().st_mtime).astimezone()
