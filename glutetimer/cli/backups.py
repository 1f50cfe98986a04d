# SPDX-License-Identifier: GPL-3.0-or-later
"""``glutetimer backups``, ``glutetimer restore`` and ``glutetimer export --backup``."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from glutetimer.app.backups import Backups
from glutetimer.cli.answers import print_json
from glutetimer.cli.data import clock_text
from glutetimer.cli.terms import hold_count_words, workout_count_words
from glutetimer.cli.words import say, say_counted, words
from glutetimer.clock import SystemClock
from glutetimer.domain.backup import Backup, BackupReason, Contents
from glutetimer.domain.said import said
from glutetimer.domain.ways_back import Source
from glutetimer.paths import app_paths
from glutetimer.ports import StorageError
from glutetimer.storage.database import Database
from glutetimer.storage.recovery import work_folder
from glutetimer.storage.ways_back import prepare_ways

if TYPE_CHECKING:
    from glutetimer import app

_REASONS = {
    BackupReason.DAY: said("after a workout"),
    BackupReason.IMPORT: said("before an import"),
    BackupReason.MIGRATION: said("before an update"),
    BackupReason.RESTORE: said("before a restore"),
    BackupReason.BY_HAND: said("by hand"),
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
        print(say("No backups yet."))
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
        document |= {"before": before, "damaged": kept}
        return print_json({**document, "pictures_missing": restored.pictures_missing})
    contents = contents_text(restored.contents)
    print(say("Restored {name}: {contents}", name=restored.backup.name, contents=contents))
    if before:
        print(say("What was there before: glutetimer restore {name}", name=before))
    if restored.damaged:
        print(say("The damaged database is kept: {path}", path=restored.damaged))
    if restored.pictures_missing:
        print(_missing_text(restored.pictures_missing))
    return 0


def export_backup(options: argparse.Namespace) -> int:
    """Write a backup to any place.

    Raises:
        StorageError: If it can't be written; an older file stays.
    """
    backups = _backups(options)
    Database.open(app_paths(options.data_dir).database).close()  # the first start may be to come
    contents = backups.save_copy(options.backup.absolute())
    print(f"{options.backup}: {contents_text(contents)}")
    return 0


def back_up_if_due(core: "app.Core") -> None:
    """Back up after a workout; that it can't be done is said, and no more."""
    try:
        Backups(core.paths, core.clock).make_if_due()
    except StorageError as error:
        problem = say("The backup after the workout could not be made. {error}", error=error)
        print(problem, file=sys.stderr)


def damage_text(database: Path) -> str:
    """Return what there is to go on with in place of a damaged database, and how.

    Raises:
        StorageError: If that can't be told for want of room.
    """
    lines = []
    with work_folder(database) as folder:
        for way in (prepared.way for prepared in prepare_ways(database, folder)):
            contents = contents_text(way.contents)
            if way.source is Source.JOURNAL:
                journal = say("the journal: {contents}", contents=contents)
                lines.append(f"  glutetimer doctor --rebuild    {journal}")
            elif way.source is Source.BACKUP and way.backup:
                lines.append(f"  glutetimer restore {way.backup.name}    {contents}")
            elif way.source is Source.DAMAGED_FILE:
                asks = say("the window asks first")
                rest = say("what can still be read: {contents}", contents=contents)
                lines.append(f"  {asks:<30} {rest}")
    if not lines:
        return ""
    return "\n".join([say("What can be brought back; the damaged file is kept:"), *lines])


def _backups(options: argparse.Namespace) -> Backups:
    paths = app_paths(options.data_dir)
    paths.create()
    return Backups(paths, SystemClock())


def contents_text(contents: Contents) -> str:
    """Return what is in a database, for people."""
    parts = {
        "workouts": workout_count_words(contents.workouts),
        "holds": hold_count_words(contents.holds),
        "held": clock_text(contents.held_ms),
    }
    if not contents.last_workout:
        return say("{workouts}, {holds}, {held} under tension", **parts)
    return say(
        "{workouts}, {holds}, {held} under tension, the last one on {day}",
        day=contents.last_workout,
        **parts,
    )


def _missing_text(count: int) -> str:
    return say_counted(
        count,
        "{count} picture is neither here nor in the backup. See: glutetimer doctor",
        "{count} pictures are neither here nor in the backup. See: glutetimer doctor",
    )


def _line(backup: Backup, contents: Contents | None) -> str:
    told = contents_text(contents) if contents else say("damaged: it can't be read")
    at, why = f"{backup.made_at:%Y-%m-%d %H:%M}", words(_REASONS[backup.reason])
    width = max(map(len, map(words, _REASONS.values())))
    return f"{Path(backup.name).name:<38}  {at}  {why:<{width}}  {told}"


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
