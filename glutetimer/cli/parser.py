# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of the command line."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from glutetimer import __version__
from glutetimer.cli.argparse_words import let_argparse_speak
from glutetimer.cli.values import duration, no_hold, no_prepare, no_rest, whole
from glutetimer.cli.words import follow_settings_in, say
from glutetimer.cli.words import words as words_of
from glutetimer.domain.circuit import MAX_LENGTH_MS, MAX_ROUNDS, MIN_HOLD_MS
from glutetimer.domain.said import said

COMMANDS = (
    "run",
    "list",
    "show",
    "transcript",
    "stats",
    "doctor",
    "import",
    "imports",
    "export",
    "backups",
    "restore",
    "settings",
    "desktop",
)
LAST = "last"
HISTORY_FORMS = ("history", "calendar", "fit", "report", "backup")
_EPILOG = said(
    "Without a command the window opens; with files in its place, it shows what would come in "
    'with\nthem. Durations are seconds ("45"), or "1:30", or "2 min".\n'
    "Exit codes: 0 done, 1 could not, 2 wrong use, 130 interrupted "
    "(the workout so far is recorded).\n"
)


def parse(words: Sequence[str] | None = None) -> argparse.Namespace:
    """Read the words of a command line; wrong use ends the process with 2.

    Most starts name no command, only want the window: those need not know the commands.

    Args:
        words: What follows the program's name; None for those that the process was given.
    """
    follow_settings_in(_data_dir_in(sys.argv[1:] if words is None else words))
    plain = _PlainParser(prog="glutetimer", add_help=False)
    plain.add_argument("--version", action="version", version=f"GluteTimer {__version__}")
    plain.add_argument("--data-dir", type=Path)
    plain.set_defaults(command=None)
    # As words: a Path forgets that "./list" is no command.
    plain.add_argument("files", nargs="*")
    try:
        options, more = plain.parse_known_args(words)
    except _NotPlainError:
        more = ["wrong"]
    if not more and all(map(_may_be_file, options.files)):
        options.files = list(map(Path, options.files))
        return options
    parser = build_parser()
    options = parser.parse_args(words)
    _check(parser, options)
    return options


def _data_dir_in(words: Sequence[str]) -> Path | None:
    """Return the folder that a command line names: the settings in it choose the language."""
    for index, word in enumerate(words):
        name, _, value = word.partition("=")
        if name == "--data-dir":
            found = value or next(iter(words[index + 1 :]), "")
            return Path(found) if found else None
    return None


def _may_be_file(word: str) -> bool:
    """Tell whether a word is meant as a file: there is one, or it looks like the path of one."""
    if word in COMMANDS:
        return False
    path = Path(word)
    # Unlike Path.exists, this raises for no name, however long.
    return bool(path.suffix) or path.name != word or os.path.exists(word)  # noqa: PTH110


class _NotPlainError(Exception):
    """The whole parser has to say what is wrong."""


class _PlainParser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise _NotPlainError(message)


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    let_argparse_speak()
    parser = argparse.ArgumentParser(
        prog="glutetimer",
        usage=say("%(prog)s [-h] [--version] [--data-dir DIR] [COMMAND … | FILE …]"),
        description=say("Interval timer for isometric holds."),
        epilog=words_of(_EPILOG),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(files=())
    _add_common(parser)
    commands = parser.add_subparsers(dest="command", metavar=say("COMMAND"), prog="glutetimer")
    _add_run(commands)
    _add_list(commands)
    _add_show(commands)
    _add_transcript(commands)
    _add_stats(commands)
    _add_doctor(commands)
    _add_import(commands)
    _add_imports(commands)
    _add_export(commands)
    _add_backups(commands)
    _add_settings(commands)
    _add_desktop(commands)
    return parser


def _add_common(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--version",
        action="version",
        version=f"GluteTimer {__version__}",
        help=say("show program's version number and exit"),
    )
    parser.add_argument(
        "--data-dir",
        type=Path,
        metavar=say("DIR"),
        help=say("keep all files in DIR (default: your own)"),
    )


if TYPE_CHECKING:
    # argparse has no public name for what add_subparsers returns.
    _Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001


def _add_run(commands: "_Commands") -> None:
    run = commands.add_parser("run", help=say("lead through a circuit and record the workout"))
    _add_name(run, nargs="?")
    run.add_argument(
        "--resume", action="store_true", help=say("go on with the workout that was interrupted")
    )
    run.add_argument(
        "--headless", action="store_true", help=say("in the terminal, without a window")
    )
    _add_timings(run)


def _add_list(commands: "_Commands") -> None:
    _add_json(commands.add_parser("list", help=say("list the circuits")))


def _add_show(commands: "_Commands") -> None:
    show = commands.add_parser(
        "show", help=say("show the intervals of a circuit with their offsets")
    )
    _add_name(show)
    _add_timings(show)
    _add_json(show)


def _add_transcript(commands: "_Commands") -> None:
    transcript = commands.add_parser(
        "transcript", help=say("list every sound and word of a circuit in order")
    )
    _add_name(transcript)
    _add_timings(transcript)
    transcript.add_argument(
        "--wav", type=Path, metavar=say("DIR"), help=say("write every sound to DIR")
    )
    _add_json(transcript)


def _add_stats(commands: "_Commands") -> None:
    stats = commands.add_parser("stats", help=say("show the volume of the last weeks"))
    stats.add_argument(
        "--weeks",
        type=whole("--weeks", 1, 5_200),
        default=12,
        metavar=say("N"),
        help=say("default: 12"),
    )
    stats.add_argument(
        "--by",
        choices=("exercise", "group", "muscle", "circuit", "side"),
        default="exercise",
        help=say("what each week is split by (default: exercise)"),
    )
    forms = stats.add_mutually_exclusive_group()
    forms.add_argument("--csv", action="store_true", help=say("print a table for spreadsheets"))
    _add_json(forms)


def _add_doctor(commands: "_Commands") -> None:
    doctor = commands.add_parser("doctor", help=say("check folders, sound and database"))
    doctor.add_argument(
        "--rebuild",
        action="store_true",
        help=say("make the database anew from the journal; the one that is there is kept aside"),
    )
    _add_json(doctor)


def _add_import(commands: "_Commands") -> None:
    importing = commands.add_parser(
        "import", help=say("take in circuits and history from files of this and other programs")
    )
    importing.add_argument("files", nargs="*", type=Path, metavar=say("FILE"))
    how = importing.add_mutually_exclusive_group()
    how.add_argument(
        "--dry-run", action="store_true", help=say("say what would come in, and store nothing")
    )
    how.add_argument(
        "--undo",
        nargs="?",
        const=LAST,
        metavar="ID",
        help=say("take an import out again (the last)"),
    )
    how.add_argument(
        "--redo",
        nargs="?",
        const=LAST,
        metavar="ID",
        help=say("bring back what was undone (the last)"),
    )
    _add_json(importing)


def _add_imports(commands: "_Commands") -> None:
    _add_json(
        commands.add_parser("imports", help=say("list what was imported, the last one first"))
    )


def _check(parser: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    """Refuse what the options of argparse alone can't tell."""
    if options.command == "run":
        timings = (options.hold, options.rest, options.rounds)
        if bool(options.name) == options.resume or (options.resume and any(timings)):
            parser.error(say("run needs either the name of a circuit, or --resume alone"))
    if options.command == "import" and bool(options.files) == bool(options.undo or options.redo):
        parser.error(say("import needs either files, or --undo or --redo"))
    if options.command == "export":
        asked = (options.names, *(getattr(options, form) for form in HISTORY_FORMS))
        if sum(map(bool, asked)) != 1:
            forms = ", ".join(f"--{form}" for form in HISTORY_FORMS)
            parser.error(say("export needs names of circuits, or one of {forms}", forms=forms))


def _add_export(commands: "_Commands") -> None:
    export = commands.add_parser("export", help=say("write circuits, or the history, to a file"))
    export.add_argument("names", nargs="*", metavar=say("NAME"), help=say("names of circuits"))
    export.add_argument(
        "--text",
        action="store_true",
        help=say("write the circuits as plain text that can be edited"),
    )
    export.add_argument(
        "--output",
        type=Path,
        metavar=say("FILE"),
        help=say("the file to write (default: print it)"),
    )
    _add_exports_of_history(export)


def _add_exports_of_history(export: argparse.ArgumentParser) -> None:
    export.add_argument(
        "--history",
        type=Path,
        metavar=say("FILE"),
        help=say("write all holds instead: a table, or data if FILE ends with .json"),
    )
    export.add_argument(
        "--calendar",
        type=Path,
        metavar=say("FILE") + ".ics",
        help=say("write all workouts as a calendar instead"),
    )
    export.add_argument(
        "--fit",
        type=Path,
        metavar=say("FILE"),
        help=say("write FIT activities instead: all in FILE.zip, or the last workout in FILE.fit"),
    )
    export.add_argument(
        "--report",
        type=Path,
        metavar=say("FILE") + ".pdf",
        help=say("write a report to print instead"),
    )
    export.add_argument(
        "--weeks",
        type=whole("--weeks", 1, 5_200),
        default=12,
        metavar=say("N"),
        help=say("how many weeks the report is about (default: 12)"),
    )
    export.add_argument(
        "--backup", type=Path, metavar=say("FILE"), help=say("write a backup of everything instead")
    )


def _add_backups(commands: "_Commands") -> None:
    _add_json(commands.add_parser("backups", help=say("list the backups, the newest first")))
    restore = commands.add_parser(
        "restore", help=say("put a backup in the place of what is there, which is backed up first")
    )
    restore.add_argument(
        "name",
        metavar=say("NAME"),
        help=say("name of a backup, or a file (see: glutetimer backups)"),
    )
    _add_json(restore)


def _add_desktop(commands: "_Commands") -> None:
    desktop = commands.add_parser(
        "desktop", help=say("put the program into the menu of a Linux desktop, or take it out")
    )
    desktop.add_argument("what", choices=("install", "remove"))


def _add_settings(commands: "_Commands") -> None:
    settings = commands.add_parser("settings", help=say("take the settings to a file, or from one"))
    what = settings.add_subparsers(dest="what", metavar="export|import", required=True)
    export = what.add_parser("export", help=say("write the settings to a file"))
    export.add_argument(
        "file",
        nargs="?",
        type=Path,
        metavar=say("FILE"),
        help=say("the file to write (default: print it)"),
    )
    taking = what.add_parser("import", help=say("take all settings of a file, or none"))
    taking.add_argument("file", type=Path, metavar=say("FILE"))


def _add_name(parser: argparse.ArgumentParser, nargs: str | None = None) -> None:
    help_ = say("name of a circuit (see: glutetimer list)")
    parser.add_argument("name", metavar=say("NAME"), nargs=nargs, help=help_)


def _add_json(parser: "argparse._ActionsContainer") -> None:
    parser.add_argument("--json", action="store_true", help=say("print JSON for other programs"))


def _add_timings(parser: argparse.ArgumentParser) -> None:
    timings = parser.add_argument_group(say("timings for this time only"))
    longest = MAX_LENGTH_MS
    timings.add_argument(
        "--hold",
        type=duration(no_hold, MIN_HOLD_MS, longest),
        metavar=say("S"),
        help=say("the usual hold"),
    )
    timings.add_argument(
        "--rest", type=duration(no_rest, 0, longest), metavar=say("S"), help=say("the usual rest")
    )
    timings.add_argument(
        "--rounds",
        type=whole("--rounds", 1, MAX_ROUNDS),
        metavar=say("N"),
        help=say("rounds, or sets"),
    )
    timings.add_argument(
        "--prepare",
        type=duration(no_prepare, 0, 120_000),
        metavar=say("S"),
        help=say("before the start"),
    )
