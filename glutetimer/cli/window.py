# SPDX-License-Identifier: GPL-3.0-or-later
"""A start without a command: opens the window, with little loaded before it is there."""

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse


def open_window(options: "argparse.Namespace") -> int:
    """Open the window; where there is no display, lead the circuit that it would suggest.

    Raises:
        CommandError: If neither can be done.
        StorageError: If the database could not be used.
        DataFolderError: If a folder can't be written.
    """
    from glutetimer.desktop.display import display_problem

    problem = display_problem()
    if problem:
        return _do_without(options, problem)
    from glutetimer.app.opening import open_window

    return open_window(options.data_dir, files=options.files)


def _do_without(options: "argparse.Namespace", problem: str) -> int:
    from glutetimer import app
    from glutetimer.cli.commands import CommandError, lead_circuit
    from glutetimer.domain.suggestion import suggested_circuit

    if options.files:
        raise CommandError(f"{problem} “glutetimer import FILE…” takes files in without a window.")
    with app.open_core(options.data_dir) as core:
        circuit = suggested_circuit(core.circuits.circuits(), core.history.last_done())
        if circuit is None:
            raise CommandError(f"{problem} No circuit has any steps that could be led here.")
        print(f"{problem}\nThe terminal leads “{circuit.name}” instead.", file=sys.stderr)
        return lead_circuit(core, circuit, options)
