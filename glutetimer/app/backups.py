# SPDX-License-Identifier: GPL-3.0-or-later
"""Backups made when they are due, listed, and put back; nothing of Qt is imported here."""

import logging
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from glutetimer.domain.backup import Backup, BackupReason, Contents
from glutetimer.domain.said import said
from glutetimer.paths import AppPaths
from glutetimer.ports import Clock, DamagedDatabaseError, StorageError
from glutetimer.storage.backup import GivenUpError, back_up, open_read_only
from glutetimer.storage.backups import BackupFolder, contents_of
from glutetimer.storage.database import Database, open_there, sorted_errors
from glutetimer.storage.in_use import in_use
from glutetimer.storage.pictures import FOLDER, drop_unused, pictured, without_picture

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Restored:
    """What was put back.

    Attributes:
        backup: The one that stands now.
        before: What stood before, to be put back in turn; None if it was damaged.
        contents: What is in the database now.
        damaged: Where the damaged database is kept.
        pictures_missing: How many exercises have a picture that neither came along nor is here.
    """

    backup: Backup
    before: Backup | None
    contents: Contents
    damaged: Path | None = None
    pictures_missing: int = 0


class Backups:
    """A ``ports.BackupStore``; every call has a connection of its own, so any thread may make it.

    Args:
        paths: The program's folders.
        clock: Tells when a backup is made.
    """

    def __init__(self, paths: AppPaths, clock: Clock) -> None:
        self._path = paths.database
        self._folder = BackupFolder(paths.backups)
        self._running = paths.running
        self._clock = clock

    def backups(self) -> list[Backup]:
        """Return all backups, the newest first."""
        return self._folder.backups()

    def contents(self, backup: Backup) -> Contents | None:
        """Count what is in a backup; None if it can't be read."""
        try:
            return contents_of(self._folder.path(backup))
        except StorageError as error:
            _log.info("a backup can't be read: %s", error)
            return None

    def make_if_due(self, is_wanted: Callable[[], bool] = lambda: True) -> Backup | None:
        """Back up after a workout, unless the newest such backup has the last workout already.

        Args:
            is_wanted: Asked now and then; the backup is given up once it returns False.

        Returns:
            The backup; None if none was due, or it was given up.

        Raises:
            StorageError: If it can't be made; the older ones stay.
        """
        try:
            with closing(open_there(self._path)) as database, database.lent() as connection:
                if self._folder.has_last_workout_of(connection):
                    return None
                now, day = self._clock.now(), BackupReason.DAY
                made = self._folder.make(connection, day, now, is_wanted=is_wanted)
                kept = [self._folder.path(one) for one in self.backups()]
                drop_unused(connection, self._path, kept)
                return made
        except GivenUpError:
            return None

    def save_copy(self, target: Path) -> Contents:
        """Write a backup with all pictures to any place, whole or not at all; count what is in it.

        Raises:
            StorageError: If it can't be written; an older file stays.
        """
        if _is_same_file(target, self._path):
            raise StorageError(
                said("{path} is the database itself. Choose another name.", path=target)
            )
        with closing(open_there(self._path)) as database, database.lent() as connection:
            back_up(connection, target, pictures=self._path.parent / FOLDER)
        return contents_of(target)

    def find(self, name: str) -> Backup:
        """Return the backup of a name, of the only name that begins with it, else of a file.

        Raises:
            StorageError: If there is none, or more than one.
        """
        if len(Path(name).parts) > 1:
            return self.of_file(Path(name))
        backups = self.backups()
        found = [one for one in backups if one.name == name]
        found = found or [one for one in backups if one.name.startswith(name)]
        if len(found) == 1:
            return found[0]
        if not found and Path(name).is_file():
            return self.of_file(Path(name))
        if found:
            problem = said(
                "There is more than one backup whose name begins with “{name}”. "
                "See: glutetimer backups",
                name=name,
            )
        else:
            problem = said("There is no backup called “{name}”. See: glutetimer backups", name=name)
        raise StorageError(problem)

    def of_file(self, path: Path) -> Backup:
        """Return a backup that lies anywhere.

        Raises:
            StorageError: If it is not there.
        """
        backup = self._folder.backup_at(path.absolute())
        if backup is None:
            raise StorageError(said("{path} is not there.", path=path))
        return backup

    def restore(self, backup: Backup) -> Restored:
        """Put a backup in the place of all that is in the database; that is backed up first.

        A damaged database is kept aside instead.

        Raises:
            StorageError: If a workout is under way, the backup is damaged or of a newer program,
                or the machine would not store it; nothing changes.
        """
        from glutetimer.storage.recovery import put_in_place, stage, work_folder

        self._check_no_workout()
        with in_use(self._path.parent), work_folder(self._path) as folder:
            staged = stage(self._folder.path(backup), folder)
            contents = contents_of(staged)
            with sorted_errors(staged), closing(open_read_only(staged)) as connection:
                named = pictured(connection)
            before, kept = None, None
            try:
                before = self._taken_over(staged)
            except DamagedDatabaseError:
                self._check_no_workout()
                kept = next(reversed(put_in_place(self._path, staged)), None)
            missing = len(without_picture(named, self._path))
            return Restored(backup, before, contents, kept, missing)

    def _check_no_workout(self) -> None:
        from glutetimer.storage.heartbeat import HeartbeatFolder

        if HeartbeatFolder(self._running).is_any_led():
            raise StorageError(said("A workout is under way. Restore the backup when it is over."))

    def _taken_over(self, staged: Path) -> Backup:
        from glutetimer.storage.recovery import take_over
        from glutetimer.storage.ways_back import make_ready

        make_ready(self._path)
        with self._database() as database:
            before = database.back_up(BackupReason.RESTORE, self._clock.now())
            self._check_no_workout()  # one may have begun meanwhile
            take_over(database, staged)
        self._begin_journal_anew()
        return before

    def _begin_journal_anew(self) -> None:
        """Let the journal follow what was restored, now or when the database is opened next."""
        try:
            with self._database():
                pass
        except DamagedDatabaseError:
            raise
        except StorageError as error:  # all of it is restored: that must not look like a refusal
            _log.info("the journal does not follow the restored backup yet: %s", error)

    @contextmanager
    def _database(self) -> Iterator[Database]:
        with closing(Database.open(self._path)) as database:
            yield database


def _is_same_file(path: Path, other: Path) -> bool:
    """Tell whether two paths lead to one file, by whatever name."""
    with suppress(OSError):
        return path.samefile(other)
    return path.absolute() == other.absolute()
