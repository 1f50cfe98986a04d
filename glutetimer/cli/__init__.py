# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line: opens the window, or runs, lists, shows, counts and checks.

Nothing of Qt is imported before a command needs it.
"""

import io
import os
import sys
from collections.abc import Sequence

from glutetimer.cli.parser import parse

DONE, COULD_NOT, WRONG_USE, INTERRUPTED = 0, 1, 2, 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command.

    Returns:
        0 if it was done, 1 if it could not be done, 130 if it was interrupted. Wrong use ends
        the process with 2.
    """
    _print_anything()
    options = parse(argv)
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


def _run(options: object) -> int:
    from glutetimer.cli import commands
    from glutetimer.paths import DataFolderError
    from glutetimer.ports import DamagedDatabaseError, StorageError

    try:
        return commands.run_command(options)  # type: ignore[arg-type]
    except DamagedDatabaseError as error:
        print(f"glutetimer: {error}", file=sys.stderr)
        print(commands.ways_back(error), file=sys.stderr)
        return COULD_NOT
    except (DataFolderError, StorageError, commands.CommandError) as error:
        print(f"glutetimer: {error}", file=sys.stderr)
        return COULD_NOT
