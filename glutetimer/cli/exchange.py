# SPDX-License-Identifier: GPL-3.0-or-later
"""``glutetimer import`` and ``glutetimer export``."""

import argparse
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from glutetimer import app
from glutetimer.circuit_json import encode_file
from glutetimer.cli.commands import CommandError, find_circuit, print_json
from glutetimer.domain.import_report import ImportReport
from glutetimer.exchange.importing import read_file, settled
from glutetimer.ports import StorageError
from glutetimer.storage.files import write_private


def import_files(options: argparse.Namespace) -> int:
    """Take in every file that can be read; return 0 if all of them could, else 1.

    Raises:
        StorageError: If the circuits that there are can't be read.
    """
    with app.open_core(options.data_dir) as core:
        reports = list(_imported(core, options.files, dry_run=options.dry_run))
    if options.json:
        print_json([report.document() for report in reports])
    else:
        for report in reports:
            _print_report(report, dry_run=options.dry_run)
    return 1 if any(report.refused for report in reports) else 0


def _imported(core: "app.Core", files: list[Path], *, dry_run: bool) -> Iterator[ImportReport]:
    names = [circuit.name for circuit in core.circuits.circuits()]
    for path in files:
        report = replace(read_file(path, core.catalogue), file=str(path))
        report = settled(report, names, core.clock.new_id)
        if not dry_run:
            report = _stored(core, report)
        names += [circuit.name for circuit in report.circuits]
        yield report


def _stored(core: "app.Core", report: ImportReport) -> ImportReport:
    """Store what a file holds, all of it or nothing, and return what came of it."""
    if not report.circuits:
        return report
    try:
        core.circuits.save_all(report.circuits)
    except StorageError as error:
        return ImportReport(report.file, report.format, refused=str(error))
    return report


def _print_report(report: ImportReport, *, dry_run: bool) -> None:
    if report.refused:
        print(f"glutetimer: {report.file}: {report.refused}", file=sys.stderr)
        return
    found = _found(report)
    came = "would come in" if dry_run else "came in"
    print(f"{report.file} ({report.format}): {found} {came}")
    for circuit in report.circuits:
        print(f"  circuit   {circuit.name}")
    for note in report.changed:
        print(f"  changed   {note.where}: {note.what}")
    for note in report.left_out:
        print(f"  left out  {note.where}: {note.what}")


def _found(report: ImportReport) -> str:
    counts = (
        (len(report.circuits), "circuit"),
        (len(report.workouts), "workout"),
        (report.hold_count, "hold"),
    )
    parts = [f"{count:,} {word}{'' if count == 1 else 's'}" for count, word in counts if count]
    return ", ".join(parts) or "nothing"


def export_circuits(options: argparse.Namespace) -> int:
    """Write circuits to a file, whole or not at all, or print them as one.

    Raises:
        CommandError: If there is no circuit of a name, or the file can't be written.
    """
    with app.open_core(options.data_dir) as core:
        circuits = {c.id: c for c in (find_circuit(core, name) for name in options.names)}
    data = encode_file(circuits.values())
    if options.output is None:
        sys.stdout.buffer.write(data)
        sys.stdout.flush()
        return 0
    try:
        write_private(options.output.absolute(), data)
    except StorageError as error:
        reason = getattr(error.__cause__, "strerror", None) or "the disk refuses it"
        raise CommandError(f"{options.output} can't be written: {reason}.") from error
    return 0
