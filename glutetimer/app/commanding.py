# SPDX-License-Identifier: GPL-3.0-or-later
"""Joins the commands of the window with what is stored: the user's keys, and circuits to start."""

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from glutetimer.gui.commands.desk import Entry
from glutetimer.gui.commands.keymap import keymap
from glutetimer.ports import StorageError

if TYPE_CHECKING:
    from glutetimer.app.window import Program

translate = QCoreApplication.translate


def begin_commands(program: "Program") -> None:
    """Take the user's own keys, keep new ones, and let circuits be found in the palette."""
    window = program.window
    keymap().set_own(program.core.settings.load().own_keys)
    window.desk.keys_chosen.connect(lambda own: program.choose("own_keys", own))
    window.desk.add({"maximum_test": program.screens.maximum.ask})
    window.desk.add_source(lambda: _circuits(program))


def _circuits(program: "Program") -> Iterator[Entry]:
    """Yield an entry to start each circuit and one to change it; none while a workout runs."""
    if program.files.objection():
        return
    try:
        circuits = program.core.circuits.circuits()
    except StorageError:
        return
    for circuit in circuits:
        words = translate("commands", "Start “{name}”").format(name=circuit.name)
        run = partial(program.screens.maximum.start, circuit)
        yield Entry(f"start {circuit.id}", words, "", "", run)
    for circuit in circuits:
        words = translate("commands", "Change “{name}”").format(name=circuit.name)
        yield Entry(f"edit {circuit.id}", words, "", "", partial(program.edit, circuit.id))
