# SPDX-License-Identifier: GPL-3.0-or-later
"""``glutetimer doctor --rebuild``: the database made anew from the journal beside it."""

import argparse
from pathlib import Path
from typing import Any

from glutetimer.cli.answers import CommandError, print_json
from glutetimer.cli.terms import (
    circuit_count_words,
    hold_count_words,
    own_exercise_count_words,
    workout_count_words,
)
from glutetimer.cli.words import say
from glutetimer.domain.said import said
from glutetimer.paths import AppPaths, app_paths
from glutetimer.storage import rebuild
from glutetimer.storage.in_use import in_use, is_in_use
from glutetimer.storage.journal import FOLDER
from glutetimer.storage.recovery import put_in_place, work_folder

_COUNTED = (
    ("workouts", workout_count_words),
    ("holds", hold_count_words),
    ("circuits", circuit_count_words),
    ("exercises", own_exercise_count_words),
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
        raise CommandError(
            said("{path} is in use. Close GluteTimer, then try again.", path=paths.data)
        )
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
            said(
                "There is no journal in {folder}. “glutetimer backups” lists the backups; "
                "“glutetimer restore” puts one in place.",
                folder=journal,
            )
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
    counts = ", ".join(count_words(document[name]) for name, count_words in _COUNTED)
    if day := document["last_day"]:
        made = say(
            "The database was made anew from the journal: {counts}; the last workout was on {day}.",
            counts=counts,
            day=day,
        )
    else:
        made = say("The database was made anew from the journal: {counts}.", counts=counts)
    lines = [made]
    faults = document["bad_lines"] + document["missing"] + document["lost"]
    if faults:
        told = say(
            "Lines of the journal that were not as written: {bad_lines:,}; "
            "missing: {missing:,}; rows without a trace: {lost:,}.",
            bad_lines=document["bad_lines"],
            missing=document["missing"],
            lost=document["lost"],
        )
        lines.append(told)
    if document["kept"]:
        kept = Path(document["kept"][-1])
        lines.append(say("What was there before is kept: {path}", path=kept))
    return lines
