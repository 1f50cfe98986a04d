# SPDX-License-Identifier: GPL-3.0-or-later
"""``glutetimer backups``, ``glutetimer restore`` and ``glutetimer export --backup``."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from glutetimer.app.backups import Backups
from glutetimer.cli.commands import print_json
from glutetimer.cli.data import clock_text
from glutetimer.clock import SystemClock
from glutetimer.domain.backup import Backup, BackupReason, Contents
from glutetimer.domain.ways_back import Source
from glutetimer.paths import app_paths
from glutetimer.ports import StorageError
from glutetimer.storage.recovery import work_folder
from glutetimer.storage.ways_back import prepare_ways

if TYPE_CHECKING:
    from glutetimer import app

_REASONS = {
    BackupReason.DAY: "after a workout",
    BackupReason.IMPORT: "before an import",
    BackupReason.MIGRATION: "before an update",
    BackupReason.RESTORE: "before a restore",
    BackupReason.BY_HAND: "by hand",
}


def list_backups(options: argparse.Namespace) -> int:
    """Print the backups, the newest first, with what is in each."""
    backups = _backups(options)
    found = [(one, backups.contents(one)) for one in backups.backups()]
    if options.json:
        return print_json([_document(*each) for each in found])
    for each in found:
        print(_line(*each))
    if not found:
        print("No backups yet.")
    return 0


def restore_backup(options: argparse.Namespace) -> int:
    """Put a backup in the place of all that is in the database, which is backed up first.

    Raises:
        StorageError: If there is no such backup, it is damaged, or it can't be stored.
    """
    backups = _backups(options)
    restored = backups.restore(backups.find(options.name))
    before = restored.before.name if restored.before else None
    if options.json:
        document = _document(restored.backup, restored.contents)
        document["restored"] = document.pop("name")
        kept = str(restored.damaged) if restored.damaged else None
        return print_json({**document, "before": before, "damaged": kept})
    print(f"Restored {restored.backup.name}: {contents_text(restored.contents)}")
    if before:
        print(f"What was there before: glutetimer restore {before}")
    if restored.damaged:
        print(f"The damaged database is kept: {restored.damaged}")
    return 0


def export_backup(options: argparse.Namespace) -> int:
    """Write a backup to any place.

    Raises:
        StorageError: If it can't be written; an older file stays.
    """
    contents = _backups(options).save_copy(options.backup.absolute())
    print(f"{options.backup}: {contents_text(contents)}")
    return 0


def back_up_if_due(core: "app.Core") -> None:
    """Back up after a workout; that it can't be done is said, and no more."""
    try:
        Backups(core.paths, core.clock).make_if_due()
    except StorageError as error:
        print(f"The backup after the workout could not be made. {error}", file=sys.stderr)


def damage_text(database: Path) -> str:
    """Return what there is to go on with in place of a damaged database, and how.

    Raises:
        StorageError: If that can't be told for want of room.
    """
    lines = []
    with work_folder(database) as folder:
        for way in (prepared.way for prepared in prepare_ways(database, folder)):
            words = contents_text(way.contents)
            if way.source is Source.JOURNAL:
                lines.append(f"  glutetimer doctor --rebuild    the journal: {words}")
            elif way.source is Source.BACKUP and way.backup:
                lines.append(f"  glutetimer restore {way.backup.name}    {words}")
            elif way.source is Source.DAMAGED_FILE:
                lines.append(f"  the window asks first          what can still be read: {words}")
    if not lines:
        return ""
    return "\n".join(["What can be brought back; the damaged file is kept:", *lines])


def _backups(options: argparse.Namespace) -> Backups:
    paths = app_paths(options.data_dir)
    paths.create()
    return Backups(paths, SystemClock())


def contents_text(contents: Contents) -> str:
    """Return what is in a database, for people."""
    workouts = f"{contents.workouts:,} workout{'' if contents.workouts == 1 else 's'}"
    holds = f"{contents.holds:,} hold{'' if contents.holds == 1 else 's'}"
    last = f", the last one on {contents.last_workout}" if contents.last_workout else ""
    return f"{workouts}, {holds}, {clock_text(contents.held_ms)} under tension{last}"


def _line(backup: Backup, contents: Contents | None) -> str:
    words = contents_text(contents) if contents else "damaged: it can't be read"
    at, why = f"{backup.made_at:%Y-%m-%d %H:%M}", _REASONS[backup.reason]
    return f"{Path(backup.name).name:<38}  {at}  {why:<16}  {words}"


def _document(backup: Backup, contents: Contents | None) -> dict[str, Any]:
    last = contents.last_workout if contents else None
    return {
        "name": backup.name,
        "made_at": backup.made_at.isoformat(timespec="minutes"),
        "reason": backup.reason.value,
        "workouts": contents.workouts if contents else None,
        "holds": contents.holds if contents else None,
        "held_ms": contents.held_ms if contents else None,
        "last_workout": last.isoformat() if last else None,
    }
