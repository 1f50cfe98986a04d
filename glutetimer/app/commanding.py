# SPDX-License-Identifier: GPL-3.0-or-later
"""Joins the commands of the window with what is stored.

The user's keys, what was chosen last, and circuits to start.
"""

import sys
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

from glutetimer.gui.actions import key_words
from glutetimer.gui.commands.desk import Entry
from glutetimer.gui.commands.keymap import keymap
from glutetimer.gui.train.next_card import NextCard
from glutetimer.ports import StorageError
from glutetimer.storage.recent_commands import RecentCommands

if TYPE_CHECKING:
    from glutetimer.app.window import Program
    from glutetimer.gui.commands.menu_bar import CommandMenuBar
    from glutetimer.gui.main_window import MainWindow
    from glutetimer.gui.train.screen import TrainScreen

translate = QCoreApplication.translate


def begin_commands(program: "Program") -> None:
    """Take the user's own keys, keep new ones, and let circuits be found in the palette."""
    window = program.window
    keymap().set_own(program.core.settings.load().own_keys)
    StartKeys(window)
    window.desk.keys_chosen.connect(lambda own: program.choose("own_keys", own))
    window.desk.add(
        {"maximum_test": lambda: program.screens.maximum.ask()},  # noqa: PLW0108 - made late
        {
            "maximum_test": lambda: not program.screens.maximum.is_asking,
            "start": lambda: cast("TrainScreen", window.current_screen).chosen is not None,
        },
    )
    window.desk.add_source(lambda: _circuits(program))
    recent = RecentCommands(program.core.paths.state / "recent-commands.json")
    window.desk.set_recent(recent.load())
    # A bound method alone would not keep it.
    window.desk.recent_changed.connect(lambda ids: recent.save(ids))  # noqa: PLW0108
    if sys.platform == "darwin":
        begin_menu_bar(program)


class StartKeys(QObject):
    """Lets Train, which comes before there are keys, tell the one that starts a circuit.

    Args:
        window: The window.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        keymap().changed.connect(self._tell)
        window.screen_shown.connect(self._tell)
        self._tell()

    @Slot()
    def _tell(self) -> None:
        card = cast("NextCard | None", self._window.findChild(NextCard))
        if card is not None:
            card.tell_start_keys(key_words("start") if keymap().is_changed("start") else "")


def begin_menu_bar(program: "Program") -> "CommandMenuBar":
    """Give the window a bar of menus, as it is usual on macOS."""
    from glutetimer.gui.commands.menu_bar import CommandMenuBar

    bar = CommandMenuBar(program.window.desk)
    program.window.screen_shown.connect(bar.renew)
    # The commands of the window itself come a moment later.
    QTimer.singleShot(0, bar, bar.renew)
    return bar


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
        yield Entry(f"start {circuit.id}", words, "", "", run, "play")
    for circuit in circuits:
        words = translate("commands", "Change “{name}”").format(name=circuit.name)
        run = partial(program.edit, circuit.id)
        yield Entry(f"edit {circuit.id}", words, "", "", run, "edit")
