# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line: opens the window, or runs, lists, shows, counts and checks.

Nothing of Qt is imported before a command needs it, and no command before it is known that one is
wanted: most starts only want the window.
"""

import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    import argparse

DONE, COULD_NOT, WRONG_USE, INTERRUPTED = 0, 1, 2, 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command.

    Returns:
        0 if it was done, 1 if it could not be done, 130 if it was interrupted. Wrong use ends
        the process with 2.
    """
    _print_anything()
    options = _options(sys.argv[1:] if argv is None else argv)
    try:
        return _run(options)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read the output has closed it; keep the interpreter from flushing into it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return COULD_NOT


def _print_anything() -> None:
    """Let signs that the terminal does not know be printed as numbers, not end the program."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _options(words: Sequence[str]) -> "argparse.Namespace":
    """Read the command line; what most starts say needs no parser."""
    data_dir = words[1] if len(words) == 2 and words[0] == "--data-dir" else ""
    if words and (not data_dir or data_dir.startswith("-")):
        from glutetimer.cli.parser import parse

        return parse(words)
    folder = Path(data_dir) if data_dir else None
    plain = SimpleNamespace(command=None, data_dir=folder, files=[])
    return cast("argparse.Namespace", plain)


def _run(options: "argparse.Namespace") -> int:
    try:
        if options.command is None:
            from glutetimer.cli.window import open_window

            return open_window(options)
        from glutetimer.cli.commands import run_command

        return run_command(options)
    except Exception as error:
        if not _tell(error, options.data_dir):
            raise
        return COULD_NOT


def _tell(error: Exception, data_dir: Path | None) -> bool:
    """Say why it could not be done; return False for a fault of the program."""
    from glutetimer.cli.answers import CommandError
    from glutetimer.cli.commands import ways_back
    from glutetimer.cli.words import follow_settings_in, words
    from glutetimer.paths import DataFolderError
    from glutetimer.ports import DamagedDatabaseError, StorageError

    if not isinstance(error, (DataFolderError, StorageError, CommandError)):
        return False
    follow_settings_in(data_dir)
    print(f"glutetimer: {words(error)}", file=sys.stderr)
    if isinstance(error, DamagedDatabaseError):
        print(ways_back(error), file=sys.stderr)
    return True
