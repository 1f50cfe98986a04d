# SPDX-License-Identifier: GPL-3.0-or-later
"""``glutetimer backups``, ``glutetimer restore`` and ``glutetimer export --backup``."""

import argparse
from pathlib import Path
from typing import Any

from glutetimer import app
from glutetimer.app.backups import Backups
from glutetimer.cli.commands import print_json
from glutetimer.cli.data import clock_text
from glutetimer.domain.backup import Backup, BackupReason, Contents

_REASONS = {
    BackupReason.DAY: "after a workout",
    BackupReason.IMPORT: "before an import",
    BackupReason.MIGRATION: "before an update",
    BackupReason.RESTORE: "before a restore",
    BackupReason.BY_HAND: "by hand",
}


def list_backups(options: argparse.Namespace) -> int:
    """Print the backups, the newest first, with what is in each."""
    with app.open_core(options.data_dir) as core:
        backups = Backups(core)
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
    with app.open_core(options.data_dir) as core:
        backups = Backups(core)
        restored = backups.restore(backups.find(options.name))
    if options.json:
        document = _document(restored.backup, restored.contents)
        document["restored"] = document.pop("name")
        return print_json({**document, "before": restored.before.name})
    print(f"Restored {restored.backup.name}: {contents_text(restored.contents)}")
    print(f"What was there before: glutetimer restore {restored.before.name}")
    return 0


def export_backup(options: argparse.Namespace) -> int:
    """Write a backup to any place.

    Raises:
        StorageError: If it can't be written; an older file stays.
    """
    with app.open_core(options.data_dir) as core:
        contents = Backups(core).save_copy(options.backup.absolute())
    print(f"{options.backup}: {contents_text(contents)}")
    return 0


def back_up_if_due(core: "app.Core") -> None:
    """Back up after a workout."""
    Backups(core).make_if_due()


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
