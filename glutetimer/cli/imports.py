# SPDX-License-Identifier: GPL-3.0-or-later
"""``glutetimer import`` and ``glutetimer imports``."""

import argparse
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from glutetimer.app.imports import FileImporter
from glutetimer.cli.answers import CommandError, print_json
from glutetimer.cli.opened import opened
from glutetimer.cli.terms import (
    circuit_count_words,
    exercise_count_words,
    hold_count_words,
    workout_count_words,
)
from glutetimer.cli.words import say, words
from glutetimer.domain.import_report import ImportReport, Note, PastImport
from glutetimer.domain.said import message_of, said
from glutetimer.ports import StorageError


def import_files(options: argparse.Namespace) -> int:
    """Take in every file that can be read; return 0 if all of them could, else 1.

    Raises:
        CommandError: If the import to undo or to bring back is not there.
        StorageError: If what is there already can't be read.
    """
    with opened(options) as core:
        importer = FileImporter(core)
        if options.undo or options.redo:
            return _mark(importer, options)
        reports = _imported(importer, options.files, dry_run=options.dry_run)
    if options.json:
        print_json([report.document() for report in reports])
    else:
        for report in reports:
            _print_report(report, dry_run=options.dry_run)
    return 1 if any(report.refused for report in reports) else 0


def list_imports(options: argparse.Namespace) -> int:
    """Print the imports, the last one first."""
    with opened(options) as core:
        found = FileImporter(core).imports()
    if options.json:
        return print_json([_document(one) for one in found])
    for one in found:
        print(_line(one))
    if not found:
        print(say("No imports yet."))
    return 0


def _imported(
    importer: FileImporter, files: Sequence[Path], *, dry_run: bool
) -> Sequence[ImportReport]:
    reports = importer.read(files)
    if dry_run:
        return reports
    try:
        return importer.store(reports).reports
    except StorageError as error:
        return [
            report
            if report.refused or report.is_empty
            else ImportReport(report.file, report.format, refused=message_of(error))
            for report in reports
        ]


def _mark(importer: FileImporter, options: argparse.Namespace) -> int:
    """Undo an import, or bring one back."""
    chosen = _find(importer.imports(), options.undo or options.redo, undone=bool(options.redo))
    mark = importer.undo if options.undo else importer.redo
    mark(chosen.id)
    (now,) = (one for one in importer.imports() if one.id == chosen.id)
    if options.json:
        return print_json(_document(now))
    print(_line(now))
    return 0


def _find(imports: Sequence[PastImport], wanted: str, *, undone: bool) -> PastImport:
    """Return the import of an id or the beginning of one; else the last one of this state."""
    if wanted == "last":
        able = [one for one in imports if one.undone is undone]
        if able:
            return able[0]
        raise CommandError(
            said("There is no import to bring back.")
            if undone
            else said("There is no import to undo.")
        )
    found = [one for one in imports if one.id.startswith(wanted)]
    if len(found) == 1:
        return found[0]
    if found:
        raise CommandError(
            said(
                "There is more than one import whose id begins with “{id}”. "
                "See: glutetimer imports",
                id=wanted,
            )
        )
    raise CommandError(
        said("There is no import of the id “{id}”. See: glutetimer imports", id=wanted)
    )


def _document(one: PastImport) -> dict[str, Any]:
    return {
        "id": one.id,
        "imported_at": one.imported_at.isoformat(timespec="seconds"),
        "files": list(one.files),
        "circuits": one.circuits,
        "workouts": one.workouts,
        "holds": one.holds,
        "exercises": one.exercises,
        "undone": one.undone,
    }


def _line(one: PastImport) -> str:
    found = _counted(one.circuits, one.workouts, one.holds, one.exercises)
    undone = "  " + say("undone") if one.undone else ""
    return f"{one.id}  {one.imported_at:%Y-%m-%d %H:%M}  {', '.join(one.files)}: {found}{undone}"


def _print_report(report: ImportReport, *, dry_run: bool) -> None:
    if report.refused:
        print(f"glutetimer: {report.file}: {words(report.refused)}", file=sys.stderr)
        return
    circuits, workouts = len(report.circuits), len(report.workouts)
    exercises = 0 if circuits or workouts else len(report.exercises)
    found = _counted(circuits, workouts, report.hold_count, exercises)
    came = (
        say("{found} would come in", found=found)
        if dry_run
        else say("{found} came in", found=found)
    )
    print(f"{report.file} ({report.format}): {came}")
    _print_rows(say("circuit"), [circuit.name for circuit in report.circuits])
    _print_rows(say("exercise"), [exercise.name for exercise in report.exercises])
    _print_rows(say("changed"), map(_note_words, report.changed))
    _print_rows(say("left out"), map(_note_words, report.left_out))


def _note_words(note: Note) -> str:
    return f"{words(note.where)}: {words(note.what)}"


def _print_rows(head: str, rows: Iterable[str]) -> None:
    heads = (say("circuit"), say("exercise"), say("changed"), say("left out"))
    for row in rows:
        print(f"  {head:<{max(map(len, heads))}}  {row}")


def _counted(circuits: int, workouts: int, holds: int, exercises: int) -> str:
    counts = (
        (circuits, circuit_count_words),
        (workouts, workout_count_words),
        (holds, hold_count_words),
        (exercises, exercise_count_words),
    )
    return ", ".join(worded(count) for count, worded in counts if count) or say("nothing")
