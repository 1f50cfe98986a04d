# SPDX-License-Identifier: GPL-3.0-or-later
"""``glutetimer doctor --rebuild``: the database made anew from the journal beside it."""

import argparse
from pathlib import Path
from typing import Any

from glutetimer.cli.commands import CommandError, print_json
from glutetimer.paths import AppPaths, app_paths
from glutetimer.storage import rebuild
from glutetimer.storage.in_use import in_use, is_in_use
from glutetimer.storage.journal import FOLDER
from glutetimer.storage.recovery import put_in_place, work_folder

_COUNTED = (
    ("workouts", "workout"),
    ("holds", "hold"),
    ("circuits", "circuit"),
    ("exercises", "exercise of your own"),
)


def rebuild_database(options: argparse.Namespace) -> int:
    """Put a database of all that the journal holds in the place of the one that is there.

    Returns:
        The exit code.

    Raises:
        CommandError: If the program is open, or there is no journal.
        StorageError: If a file can't be read or written; the database stays as it is.
        DataFolderError: If a folder can't be written.
    """
    paths = app_paths(options.data_dir)
    paths.create()
    if is_in_use(paths.data):
        raise CommandError(f"{paths.data} is in use. Close GluteTimer, then try again.")
    with in_use(paths.data):
        document = _rebuilt(paths)
    if options.json:
        return print_json(document)
    for line in _lines(document):
        print(line)
    return 0


def _rebuilt(paths: AppPaths) -> dict[str, Any]:
    journal = paths.data / FOLDER
    if not any(journal.glob("*")):
        raise CommandError(
            f"There is no journal in {journal}. “glutetimer backups” lists the backups; "
            "“glutetimer restore” puts one in place."
        )
    with work_folder(paths.database) as folder:
        target = folder / paths.database.name
        found = rebuild.rebuild(journal, target)
        rebuild.mark_as_chosen(target)
        kept = put_in_place(paths.database, target)
    return {
        **found._asdict(),
        "last_day": found.last_day.isoformat() if found.last_day else None,
        "kept": [str(path) for path in kept],
    }


def _lines(document: dict[str, Any]) -> list[str]:
    counts = [_some(document[name], one) for name, one in _COUNTED]
    last = f"; the last workout was on {document['last_day']}" if document["last_day"] else ""
    lines = [f"The database was made anew from the journal: {', '.join(counts)}{last}."]
    faults = document["bad_lines"] + document["missing"] + document["lost"]
    if faults:
        lines.append(
            f"Lines of the journal that were not as written: {document['bad_lines']}; missing: "
            f"{document['missing']}; rows without a trace: {document['lost']}."
        )
    if document["kept"]:
        lines.append(f"What was there before is kept: {Path(document['kept'][-1])}")
    return lines


def _some(count: int, one: str) -> str:
    many = one.replace("exercise", "exercises") if " " in one else f"{one}s"
    return f"{count:,} {one if count == 1 else many}"
