# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line: opens the window, or runs, lists, shows, counts and checks.

Nothing of Qt is imported before a command needs it.
"""

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
    options = parse(argv)
    try:
        return _run(options)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read the output has closed it; keep the interpreter from flushing into it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return COULD_NOT


def _run(options: object) -> int:
    from glutetimer.cli import commands
    from glutetimer.paths import DataFolderError
    from glutetimer.ports import StorageError

    try:
        return commands.run_command(options)  # type: ignore[arg-type]
    except (DataFolderError, StorageError, commands.CommandError) as error:
        print(f"glutetimer: {error}", file=sys.stderr)
        return COULD_NOT
