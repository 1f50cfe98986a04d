# SPDX-License-Identifier: GPL-3.0-or-later
"""The bar of menus at the top of the screen that macOS has: every command, by the table."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from glutetimer.gui.actions import command_text, with_keys
from glutetimer.gui.commands.command import QT_TRANSLATE_NOOP
from glutetimer.gui.commands.desk import CommandDesk
from glutetimer.gui.commands.keymap import keymap
from glutetimer.gui.commands.places import place_words
from glutetimer.gui.commands.table import COMMANDS, command

_LINE = ""
# The menu that has all that is named in none, in a menu for each place.
_REST = "Workout"
MENUS: dict[str, tuple[str, ...]] = {
    QT_TRANSLATE_NOOP("menu_bar", "File"): (
        "plan_circuit",
        "new_circuit",
        "new_exercise",
        _LINE,
        "import",
        "export",
        "export_chart",
        _LINE,
        "back_up",
        "restore",
        "quit",
    ),
    QT_TRANSLATE_NOOP("menu_bar", "Edit"): (
        "undo",
        "redo",
        _LINE,
        "cut",
        "copy",
        "paste",
        "duplicate",
        "delete",
        "delete_workout",
        _LINE,
        "select_all",
        "select_block",
        _LINE,
        "search",
        "find_setting",
        "find_workout",
    ),
    QT_TRANSLATE_NOOP("menu_bar", "View"): (
        "show_train",
        "show_circuits",
        "show_progress",
        "show_exercises",
        "show_settings",
        _LINE,
        "show_commands",
        "full_screen",
    ),
    QT_TRANSLATE_NOOP("menu_bar", "Circuit"): (
        "rename",
        _LINE,
        "move_up",
        "move_down",
        _LINE,
        "scale",
        "replace_value",
        "discard",
    ),
    QT_TRANSLATE_NOOP("menu_bar", "Workout"): (
        "start",
        "maximum_test",
        _LINE,
        "pause",
        "break_hold",
        "skip",
        "back",
        "end",
        _LINE,
    ),
    QT_TRANSLATE_NOOP("menu_bar", "Help"): ("help", "show_keys", "whats_new", "about"),
}
# The menu that these bars stand in place of.
NOT_LISTED = ("show_menu",)
_ROLES = {
    "about": QAction.MenuRole.AboutRole,
    "show_settings": QAction.MenuRole.PreferencesRole,
    "quit": QAction.MenuRole.QuitRole,
}


class CommandMenuBar(QObject):
    """Fills a bar of menus with all commands; those that are not known just now are grey.

    macOS takes About, Settings and Quit into the program's own menu, by their roles.

    Args:
        desk: Where commands are ordered.

    Attributes:
        bar: The bar; on macOS that of every window.
    """

    def __init__(self, desk: CommandDesk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.bar = QMenuBar()
        self.destroyed.connect(self.bar.deleteLater)
        self._menus: dict[str, QMenu] = {}
        for title in MENUS:
            menu = self._menus[title] = self.bar.addMenu("")
            menu.setObjectName(f"{title.lower()}_menu")
            menu.aboutToShow.connect(partial(self._fill, title))
        self.renew()
        keymap().changed.connect(self.renew)

    def renew(self) -> None:
        """Fill all menus anew: what is known, the keys or the language are others."""
        for title in MENUS:
            self._fill(title)

    def _fill(self, title: str) -> None:
        menu = self._menus[title]
        menu.setTitle(QCoreApplication.translate("menu_bar", title))
        # PySide's clear() would take the actions of the window away from Python.
        for old in menu.actions():
            menu.removeAction(old)
            if old.parent() is menu:
                old.deleteLater()
        for within in menu.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
            within.deleteLater()
        self._add(menu, MENUS[title])
        if title == _REST:
            named = {*NOT_LISTED, *(each for listed in MENUS.values() for each in listed)}
            for where, words in place_words().items():
                rest = [each.id for each in COMMANDS if each.where is where]
                rest = [each for each in rest if each not in named]
                if rest:
                    self._add(menu.addMenu(words), rest)

    def _add(self, menu: QMenu, command_ids: Iterable[str]) -> None:
        for command_id in command_ids:
            if command_id == _LINE:
                menu.addSeparator()
            else:
                menu.addAction(self._line(menu, command_id))

    def _line(self, menu: QMenu, command_id: str) -> QAction:
        """Return the action itself where it has keys: a second one would contest them."""
        known = command(command_id)
        action = None if known.key_of_screen else self._desk.action(command_id)
        if action is None:
            action = QAction(with_keys(command_text(command_id), command_id), menu)
            action.setObjectName(command_id)
            action.setEnabled(self._desk.knows(command_id))
            action.triggered.connect(lambda: self._desk.run(command_id))
        else:
            action.setText(command_text(command_id))
        # Else Qt would guess a role from the words.
        action.setMenuRole(_ROLES.get(command_id, QAction.MenuRole.NoRole))
        return action
