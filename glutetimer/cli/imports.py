# SPDX-License-Identifier: GPL-3.0-or-later
"""``glutetimer import`` and ``glutetimer imports``."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from glutetimer import app
from glutetimer.app.imports import FileImporter
from glutetimer.cli.commands import CommandError, print_json
from glutetimer.domain.import_report import ImportReport, PastImport
from glutetimer.ports import StorageError


def import_files(options: argparse.Namespace) -> int:
    """Take in every file that can be read; return 0 if all of them could, else 1.

    Raises:
        CommandError: If the import to undo or to bring back is not there.
        StorageError: If what is there already can't be read.
    """
    with app.open_core(options.data_dir) as core:
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
    with app.open_core(options.data_dir) as core:
        found = FileImporter(core).imports()
    if options.json:
        return print_json([_document(one) for one in found])
    for one in found:
        print(_line(one))
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
            else ImportReport(report.file, report.format, refused=str(error))
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
        raise CommandError(f"There is no import to {'bring back' if undone else 'undo'}.")
    found = [one for one in imports if one.id.startswith(wanted)]
    if len(found) == 1:
        return found[0]
    problem = "more than one import whose id begins with" if found else "no import of the id"
    raise CommandError(f"There is {problem} “{wanted}”. See: glutetimer imports")


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
    found = _counted(
        (one.circuits, "circuit"),
        (one.workouts, "workout"),
        (one.holds, "hold"),
        (one.exercises, "exercise"),
    )
    undone = "  undone" if one.undone else ""
    return f"{one.id}  {one.imported_at:%Y-%m-%d %H:%M}  {', '.join(one.files)}: {found}{undone}"


def _print_report(report: ImportReport, *, dry_run: bool) -> None:
    if report.refused:
        print(f"glutetimer: {report.file}: {report.refused}", file=sys.stderr)
        return
    found = _counted(
        (len(report.circuits), "circuit"),
        (len(report.workouts), "workout"),
        (report.hold_count, "hold"),
        (0 if report.circuits or report.workouts else len(report.exercises), "exercise"),
    )
    came = "would come in" if dry_run else "came in"
    print(f"{report.file} ({report.format}): {found} {came}")
    for circuit in report.circuits:
        print(f"  circuit   {circuit.name}")
    for exercise in report.exercises:
        print(f"  exercise  {exercise.name}")
    for note in report.changed:
        print(f"  changed   {note.where}: {note.what}")
    for note in report.left_out:
        print(f"  left out  {note.where}: {note.what}")


def _counted(*counts: tuple[int, str]) -> str:
    parts = [f"{count:,} {word}{'' if count == 1 else 's'}" for count, word in counts if count]
    return ", ".join(parts) or "nothing"
