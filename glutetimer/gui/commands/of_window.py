# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands that the window itself knows, on every screen."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from glutetimer.gui.actions import keys_text
from glutetimer.gui.commands.keymap import keymap
from glutetimer.gui.screen_spec import UndoableScreen
from glutetimer.gui.widgets.side_bar import SideBar

if TYPE_CHECKING:
    from glutetimer.gui.main_window import MainWindow


class WindowCommands(QObject):
    """Goes to places, takes back and does again, shows menu, palette and keys, fills the screen.

    Args:
        window: The window.
        side_bar: Its navigation, whose tooltips tell the keys.
        places: Ids of the screens in it.
    """

    def __init__(self, window: "MainWindow", side_bar: SideBar, places: Sequence[str]) -> None:
        super().__init__(window)
        self._window, self._side_bar, self._places = window, side_bar, places
        desk = window.desk
        desk.add({f"show_{place}": partial(window.show_screen, place) for place in places})
        desk.add(
            {
                "full_screen": lambda: window.set_full_screen(not window.isFullScreen()),
                "show_keys": desk.show_keys,
                "show_commands": desk.show_palette,
                "show_menu": self._show_menu,
                "undo": self._undo,
                "redo": self._redo,
                "quit": window.quit,
            },
            {"undo": self._can_undo, "redo": self._can_redo},
        )
        side_bar.menu_asked.connect(self._show_menu)
        keymap().changed.connect(self._tell_keys)
        self._tell_keys()

    def _tell_keys(self) -> None:
        for place in self._places:
            self._side_bar.tell_keys(place, keys_text(f"show_{place}"))
        self._side_bar.tell_menu_keys(keys_text("show_menu"))

    def _show_menu(self) -> None:
        self._window.desk.show_menu(self._side_bar.menu_corner())

    def _can_undo(self) -> bool:
        screen: object = self._window.current_screen
        offered = bool(self._window.undo_bar.text)
        return offered or (isinstance(screen, UndoableScreen) and screen.can_undo)

    def _can_redo(self) -> bool:
        screen: object = self._window.current_screen
        return isinstance(screen, UndoableScreen) and screen.can_redo

    def _undo(self) -> None:
        screen: object = self._window.current_screen
        if self._window.undo_bar.text:
            self._window.undo_bar.undo()
        elif isinstance(screen, UndoableScreen):
            screen.undo()

    def _redo(self) -> None:
        screen: object = self._window.current_screen
        if isinstance(screen, UndoableScreen):
            screen.redo()
