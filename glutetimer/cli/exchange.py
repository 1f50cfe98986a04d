# SPDX-License-Identifier: GPL-3.0-or-later
"""``glutetimer export``."""

import argparse
import sys
from collections.abc import Collection
from datetime import date
from pathlib import Path

from glutetimer import app
from glutetimer.circuit_json import encode_file, own_exercises_in
from glutetimer.cli.commands import CommandError, find_circuit
from glutetimer.domain.circuit import Circuit
from glutetimer.domain.exercise import Catalogue
from glutetimer.ports import StorageError
from glutetimer.storage.files import write_for_user


def export_circuits(options: argparse.Namespace) -> int:
    """Write circuits to a file, whole or not at all, or print them as one.

    Raises:
        CommandError: If there is no circuit of a name, or the file can't be written.
    """
    if options.history:
        return _export_history(options)
    if options.calendar:
        return _export_calendar(options)
    if options.backup:
        from glutetimer.cli.backups import export_backup

        return export_backup(options)
    with app.open_core(options.data_dir) as core:
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
    from glutetimer.exchange.history_csv import encode_history
    from glutetimer.exchange.history_json import encode_history_json

    with app.open_core(options.data_dir) as core:
        workouts = core.history.workouts(date.min, date.max)
        pairs = ((workout, core.history.holds(workout.id)) for workout in workouts)
        as_data = options.history.suffix.casefold() == ".json"
        encode = encode_history_json if as_data else encode_history
        data = encode(pairs, core.catalogue.name)
    return _written(options.history, data)


def _export_calendar(options: argparse.Namespace) -> int:
    from glutetimer.domain.weeks import WorkoutSearch
    from glutetimer.exchange.icalendar import encode_calendar

    with app.open_core(options.data_dir) as core:
        workouts = reversed(core.totals.find_workouts(WorkoutSearch()))
        data = encode_calendar(workouts, core.clock.now())
    return _written(options.calendar, data)


def _written(path: Path, data: bytes) -> int:
    try:
        write_for_user(path.absolute(), data)
    except StorageError as error:
        reason = getattr(error.__cause__, "strerror", None) or "the disk refuses it"
        raise CommandError(f"{path} can't be written: {reason}.") from error
    return 0
