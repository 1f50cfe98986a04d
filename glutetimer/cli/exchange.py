# SPDX-License-Identifier: GPL-3.0-or-later
"""``glutetimer export``."""

import argparse
import sys
from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING

from glutetimer.circuit_json import encode_file, own_exercises_in
from glutetimer.cli.answers import CommandError
from glutetimer.cli.finding import find_circuit
from glutetimer.cli.opened import opened
from glutetimer.domain.circuit import Circuit
from glutetimer.domain.exercise import Catalogue
from glutetimer.domain.said import reason_of, said
from glutetimer.ports import StorageError
from glutetimer.storage.files import write_for_user

if TYPE_CHECKING:
    from glutetimer.app.core import Core
    from glutetimer.app.progress_files import ProgressFiles


def export_circuits(options: argparse.Namespace) -> int:
    """Write circuits, or what was done, to a file, whole or not at all; or print circuits as one.

    Raises:
        CommandError: If there is no circuit of a name, or the file can't be written.
    """
    if options.backup:
        from glutetimer.cli.backups import export_backup

        return export_backup(options)
    if not options.names:
        return _export_history(options)
    with opened(options) as core:
        circuits = {c.id: c for c in (find_circuit(core, name) for name in options.names)}
        encode = _as_text if options.text and circuits else _as_file
        data = encode(tuple(circuits.values()), core.catalogue)
    if options.output is None:
        sys.stdout.buffer.write(data)
        sys.stdout.flush()
        return 0
    return _written(options.output, data)


def _as_file(circuits: Collection[Circuit], catalogue: Catalogue) -> bytes:
    return encode_file(circuits, own_exercises_in(circuits, catalogue))


def _as_text(circuits: Collection[Circuit], catalogue: Catalogue) -> bytes:
    from glutetimer.circuit_text_form import ExerciseNames, format_circuit

    names = ExerciseNames.of(catalogue)
    return "\n".join(format_circuit(circuit, names) for circuit in circuits).encode()


def _export_history(options: argparse.Namespace) -> int:
    from glutetimer.app.progress_files import ProgressFiles

    with opened(options) as core:
        files = ProgressFiles(core)
        if options.history:
            as_data = options.history.suffix.casefold() == ".json"
            return _written(options.history, files.holds_json() if as_data else files.holds_csv())
        if options.calendar:
            return _written(options.calendar, files.calendar())
        if options.fit:
            return _written(options.fit, _fit(files, options.fit))
        return _written(options.report, _report(core, options.weeks))


def _fit(files: "ProgressFiles", path: Path) -> bytes:
    suffix = path.suffix.casefold()
    if suffix == ".zip":
        return files.fit_zip()
    if suffix != ".fit":
        raise CommandError(
            said("{path}: the name has to end with .zip for all workouts, or with .fit.", path=path)
        )
    last = files.last_workout_id()
    if not last:
        raise CommandError(said("There is no workout yet."))
    return files.fit(last)


def _report(core: "Core", weeks: int) -> bytes:
    from glutetimer.app.report import report_pdf

    return report_pdf(core, weeks)


def cannot_write(path: Path, error: BaseException) -> CommandError:
    """Return what to say of a file that can't be written, short: the user has named it."""
    cause = error if isinstance(error, OSError) else error.__cause__
    reason = reason_of(cause) if isinstance(cause, OSError) else said("the disk refuses it")
    return CommandError(said("{path} can't be written: {reason}.", path=path, reason=reason))


def _written(path: Path, data: bytes) -> int:
    try:
        write_for_user(path.absolute(), data)
    except StorageError as error:
        raise cannot_write(path, error) from error
    return 0
