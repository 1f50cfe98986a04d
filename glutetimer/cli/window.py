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
    from glutetimer.cli.answers import CommandError
    from glutetimer.cli.commands import lead_circuit
    from glutetimer.cli.opened import opened
    from glutetimer.cli.words import follow_settings_in, say, words
    from glutetimer.domain.said import joined, said
    from glutetimer.domain.suggestion import suggested_circuit

    follow_settings_in(options.data_dir)
    if options.files:
        hint = said("“glutetimer import FILE…” takes files in without a window.")
        raise CommandError(joined((problem, hint), " "))
    with opened(options) as core:
        circuit = suggested_circuit(core.circuits.circuits(), core.history.last_done())
        if circuit is None:
            nothing = said("No circuit has any steps that could be led here.")
            raise CommandError(joined((problem, nothing), " "))
        instead = say("The terminal leads “{name}” instead.", name=circuit.name)
        print(f"{words(problem)}\n{instead}", file=sys.stderr)
        return lead_circuit(core, circuit, options)
