# SPDX-License-Identifier: GPL-3.0-or-later
"""What each command does; words for people here, data for programs in ``cli.data``."""

import argparse
import sys
from collections.abc import Callable

from glutetimer import app
from glutetimer.cli.answers import CommandError, print_json
from glutetimer.cli.finding import find_circuit
from glutetimer.cli.opened import opened
from glutetimer.cli.terms import workout_count_words
from glutetimer.cli.words import say, words
from glutetimer.domain.circuit import Adjustment, Circuit, EmptyCircuitError
from glutetimer.domain.said import message_of, said
from glutetimer.domain.timeline import Timeline
from glutetimer.paths import app_paths
from glutetimer.ports import DamagedDatabaseError, StorageError


def run_command(options: argparse.Namespace) -> int:
    """Run the chosen command and return the exit code.

    Raises:
        CommandError: If it could not be done.
        StorageError: If the database could not be used.
        DataFolderError: If a folder can't be written.
    """
    if options.command not in {"doctor", "backups", "restore", "desktop"}:
        _tell_what_was_made_anew(options)
    return _COMMANDS[options.command](options)


def _tell_what_was_made_anew(options: argparse.Namespace) -> None:
    """Say so if the database was missing and the journal brought it back."""
    found = app.make_ready(app_paths(options.data_dir))
    if found:
        from glutetimer.cli.backups import contents_text

        brought = say(
            "The database was missing. The journal brought it back: {contents}.",
            contents=contents_text(found),
        )
        print(brought, file=sys.stderr)


def ways_back(error: DamagedDatabaseError) -> str:
    """Return what can be brought back in place of a damaged database, with the commands."""
    from glutetimer.cli.backups import damage_text

    try:
        return damage_text(error.path)
    except StorageError as problem:
        return words(problem)


def _run(options: argparse.Namespace) -> int:
    from glutetimer.desktop.display import display_problem

    problem = "" if options.headless else display_problem()
    if problem:
        instead = say("The terminal leads the workout instead.")
        print(f"{words(problem)}\n{instead}", file=sys.stderr)
    if options.resume:
        return _resume(options, headless=options.headless or bool(problem))
    with opened(options) as core:
        circuit = _adjusted(core, options)
        _timeline(core, circuit, options)
        if options.headless or problem:
            return lead_circuit(core, circuit, options)
    return app.open_window(options.data_dir, circuit, getattr(options, "prepare", None))


def _resume(options: argparse.Namespace, *, headless: bool) -> int:
    from glutetimer.cli.resuming import last_left
    from glutetimer.cli.terminal import lead_on

    if not headless:
        return app.open_window(options.data_dir)  # it asks
    with opened(options) as core:
        left = last_left(core)
        if left is None:
            raise CommandError(said("There is no interrupted workout to go on with."))
        return _backed_up(core, lead_on(core, left))


def lead_circuit(core: "app.Core", circuit: Circuit, options: argparse.Namespace) -> int:
    """Lead through a circuit in the terminal and return the exit code."""
    from glutetimer.cli.resuming import keep_all
    from glutetimer.cli.terminal import lead

    keep_all(core)
    return _backed_up(core, lead(core, circuit, _timeline(core, circuit, options)))


def _backed_up(core: "app.Core", code: int) -> int:
    from glutetimer.cli.backups import back_up_if_due
    from glutetimer.cli.terminal import INTERRUPTED

    if code != INTERRUPTED:
        back_up_if_due(core)
    return code


def _list(options: argparse.Namespace) -> int:
    from glutetimer.cli import data

    with opened(options) as core:
        circuits = core.circuits.circuits()
        bests = core.best_holds(circuits)
        rows = data.circuit_rows(circuits, _prepare_ms(core, options), bests)
    if options.json:
        return print_json(rows)
    width = max((len(row["name"]) for row in rows), default=0)
    for row in rows:
        total, held = data.clock_text(row["total_ms"]), data.clock_text(row["held_ms"])
        lengths = say("{total:>8} in all  {held:>8} under tension", total=total, held=held)
        print(f"{row['name']:<{width}}  {lengths}")
    return 0


def _show(options: argparse.Namespace) -> int:
    from glutetimer.cli import data

    with opened(options) as core:
        circuit = _adjusted(core, options)
        document = data.timeline_document(
            circuit, _timeline(core, circuit, options), core.catalogue
        )
    if options.json:
        return print_json(document)
    head = say(
        "{name}: {total} in all, {held} under tension",
        name=document["name"],
        total=data.clock_text(document["total_ms"]),
        held=data.clock_text(document["held_ms"]),
    )
    print(head)
    for row in document["intervals"]:
        print(data.interval_line(row))
    return 0


def _transcript(options: argparse.Namespace) -> int:
    from glutetimer.cli.transcript import Transcript, line

    with opened(options) as core:
        circuit = _adjusted(core, options)
        transcript = Transcript(core, circuit, _timeline(core, circuit, options))
    if transcript.problem:
        print(words(transcript.problem), file=sys.stderr)
    if options.wav:
        transcript.write_sounds(options.wav)
    if options.json:
        return print_json(transcript.rows)
    for row in transcript.rows:
        print(line(row))
    return 0


def _stats(options: argparse.Namespace) -> int:
    from glutetimer.cli import data
    from glutetimer.domain.weeks import Split
    from glutetimer.exchange.weeks_table import weeks_csv

    split = Split(options.by)
    with opened(options) as core:
        if options.csv:
            weeks = data.weeks_shown(core, options.weeks, split)
            return _print_bytes(weeks_csv(weeks, data.part_name(core, split)))
        document = data.stats_document(core, options.weeks, split)
    if options.json:
        return print_json(document)
    for week in document["weeks"]:
        held, planned = data.clock_text(week["held_ms"]), data.clock_text(week["planned_ms"])
        done = say("{held:>8} held of {planned:>8} planned", held=held, planned=planned)
        print(f"{week['start']}  {done}  {workout_count_words(week['workouts'])}")
    return 0


def _print_bytes(text: bytes) -> int:
    sys.stdout.buffer.write(text)
    sys.stdout.flush()
    return 0


def _doctor(options: argparse.Namespace) -> int:
    if options.rebuild:
        from glutetimer.cli.rebuilding import rebuild_database

        return rebuild_database(options)
    from glutetimer.cli.doctor import examine

    findings = examine(options.data_dir)
    if options.json:
        print_json([finding.document() for finding in findings])
    else:
        for finding in findings:
            print(f"{say('ok') if finding.ok else say('PROBLEM'):<8} {finding.words()}")
    return 0 if all(finding.ok for finding in findings) else 1


def _adjusted(core: "app.Core", options: argparse.Namespace) -> Circuit:
    circuit = find_circuit(core, options.name)
    try:
        return Adjustment(options.hold, options.rest, options.rounds).apply(circuit)
    except ValueError as error:
        raise CommandError(
            said("“{name}” can't be run like that: {error}.", name=circuit.name, error=error)
        ) from error


def _timeline(core: "app.Core", circuit: Circuit, options: argparse.Namespace) -> Timeline:
    try:
        return core.timeline(circuit, _prepare_ms(core, options))
    except EmptyCircuitError:
        raise CommandError(
            said(
                "“{name}” has nothing in it: add an exercise in Circuits first.", name=circuit.name
            )
        ) from None
    except ValueError as error:
        raise CommandError(
            said("“{name}” can't be run: {error}.", name=circuit.name, error=error)
        ) from error


def _prepare_ms(core: "app.Core", options: argparse.Namespace) -> int:
    chosen: int | None = getattr(options, "prepare", None)
    return core.settings.load().prepare_s * 1000 if chosen is None else chosen


def _import(options: argparse.Namespace) -> int:
    from glutetimer.cli.imports import import_files

    return import_files(options)


def _imports(options: argparse.Namespace) -> int:
    from glutetimer.cli.imports import list_imports

    return list_imports(options)


def _export(options: argparse.Namespace) -> int:
    from glutetimer.cli.exchange import export_circuits

    return export_circuits(options)


def _backups(options: argparse.Namespace) -> int:
    from glutetimer.cli.backups import list_backups

    return list_backups(options)


def _restore(options: argparse.Namespace) -> int:
    from glutetimer.cli.backups import restore_backup

    return restore_backup(options)


def _settings(options: argparse.Namespace) -> int:
    from glutetimer.cli.settings import export_settings, import_settings

    return (export_settings if options.what == "export" else import_settings)(options)


def _desktop(options: argparse.Namespace) -> int:
    from glutetimer.cli.menu import MenuError, change_menu

    try:
        return change_menu(options)
    except MenuError as error:
        raise CommandError(message_of(error)) from error


_COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "run": _run,
    "list": _list,
    "show": _show,
    "transcript": _transcript,
    "stats": _stats,
    "doctor": _doctor,
    "import": _import,
    "imports": _imports,
    "export": _export,
    "backups": _backups,
    "restore": _restore,
    "settings": _settings,
    "desktop": _desktop,
}
