# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program can go on with when the database is damaged: each made ready and checked."""

import logging
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from glutetimer.domain.backup import Contents
from glutetimer.domain.said import said
from glutetimer.domain.ways_back import Source, WayBack
from glutetimer.ports import DamagedDatabaseError, StorageError
from glutetimer.storage import rebuild
from glutetimer.storage.backups import BackupFolder, contents, contents_of
from glutetimer.storage.database import Database
from glutetimer.storage.journal import FOLDER, SUFFIX
from glutetimer.storage.recovery import finish_replacement, stage

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class PreparedWay:
    """A way back, with the database that is to be put in place for it.

    Attributes:
        staged: One closed file that stands alone, checked; it may be moved.
    """

    way: WayBack
    staged: Path


def prepare_ways(database: Path, folder: Path) -> Iterator[PreparedWay]:
    """Make all ways back ready, one after the other; those that hold nothing are left out.

    Args:
        database: The damaged file; it is only read, as are journals and backups.
        folder: An empty folder on the same disk, for what is made; without it nothing is.

    Raises:
        StorageError: If not even an empty database can be made there.
    """
    makers: dict[Source, Callable[[Path, Path], PreparedWay | None]] = {
        Source.JOURNAL: _from_journal,
        Source.BACKUP: _from_backup,
        Source.DAMAGED_FILE: _from_damaged_file,
    }
    for source, make in makers.items():
        place = folder / source.value
        try:
            place.mkdir(mode=0o700)
            prepared = make(database, place)
        except (StorageError, OSError) as error:
            _log.info("no way back by the %s: %s", source.value, error)
        else:
            if prepared is not None:
                yield prepared
    if not folder.is_dir():
        return  # nobody waits for it any more
    target = folder / database.name
    rebuild.start_empty(target)
    yield PreparedWay(WayBack(Source.NOTHING), target)


def make_ready(database: Path) -> Contents | None:
    """Finish what a stop has cut off; make a missing database anew from the journal beside it.

    Returns:
        What is in it, if it was made anew now.

    Raises:
        DamagedDatabaseError: If it is empty, or missing with no journal beside it, though there
            are backups.
        StorageError: If a file can't be moved, or the new one not be written.
    """
    finish_replacement(database)
    is_there = database.exists()
    if is_there and database.stat().st_size:
        return None
    journal = has_journal(database)
    if not journal and not BackupFolder(database.parent / "backups").backups():
        return None
    if is_there or not journal:
        raise DamagedDatabaseError(
            database,
            said("{path} is empty, though it was not before.", path=database)
            if is_there
            else said("{path} is missing, though it was not before.", path=database),
        )
    with closing(Database.open(database)) as made, made.lent() as connection:
        return contents(connection)


def has_journal(database: Path) -> bool:
    """Tell whether a journal with anything in it lies beside the place of a database."""
    try:
        found = (database.parent / FOLDER).glob(f"*{SUFFIX}")
        return any(path.stat().st_size for path in found)
    except OSError:
        return False


def _from_journal(database: Path, folder: Path) -> PreparedWay | None:
    if not has_journal(database):
        return None
    target = folder / database.name
    found = rebuild.rebuild(database.parent / FOLDER, target)
    rebuild.mark_as_chosen(target)
    lost = max(found.bad_lines, found.missing) + found.lost
    return _checked(Source.JOURNAL, target, lost) if found.circuits or found.workouts else None


def _from_backup(database: Path, folder: Path) -> PreparedWay | None:
    backups = BackupFolder(database.parent / "backups")
    for number, backup in enumerate(backups.backups()):
        place = folder / str(number)
        place.mkdir(mode=0o700)
        try:
            staged = stage(backups.path(backup), place)
        except StorageError as error:
            _log.info("a backup can't be used: %s", error)
            continue
        way = WayBack(Source.BACKUP, contents_of(staged), backup)
        return PreparedWay(way, staged)
    return None


def _from_damaged_file(database: Path, folder: Path) -> PreparedWay | None:
    if not database.exists() or not database.stat().st_size:
        return None
    target = folder / database.name
    found = rebuild.salvage(database, target)
    lost = found.lost
    return _checked(Source.DAMAGED_FILE, target, lost) if found.circuits or found.workouts else None


def _checked(source: Source, target: Path, lost: int) -> PreparedWay:
    with closing(Database.open(target, with_journal=False)) as made:
        problems = made.check()
        made.rows("PRAGMA journal_mode=DELETE")
    if problems:
        raise StorageError(said("{path} is damaged: {problem}.", path=target, problem=problems[0]))
    return PreparedWay(WayBack(source, contents_of(target), lost=lost), target)
