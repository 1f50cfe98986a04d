# SPDX-License-Identifier: GPL-3.0-or-later
"""Where every command of the window can be ordered: by key, menu, palette, or from outside."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, Protocol, runtime_checkable

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from glutetimer.gui.actions import add_line, build_action, command_about, command_text, keys_text
from glutetimer.gui.commands.table import COMMANDS, Command, Where, command

if TYPE_CHECKING:
    from glutetimer.gui.keys.dialog import KeysDialog
    from glutetimer.gui.palette.dialog import Palette

_SCREENS = ("show_train", "show_circuits", "show_progress", "show_exercises", "show_settings")
_TOOLS = ("import", "maximum_test", "undo", "redo", "full_screen")
_LAST = ("show_commands", "help", "show_keys", "whats_new", "about", "quit")
_NOT_LISTED = ("show_commands", "show_menu")
MOST_RECENT = 20


class Entry(NamedTuple):
    """One line of the palette.

    Attributes:
        id: What it is remembered by.
        text: What it does.
        about: More about it; found by search too.
        keys: Its key as people read it; empty for none.
        run: Does it.
        icon: Name of its icon; empty for none.
    """

    id: str
    text: str
    about: str
    keys: str
    run: Callable[[], object]
    icon: str = ""


@runtime_checkable
class CommandedScreen(Protocol):
    """A screen that takes commands whose keys it reads itself."""

    def run_command(self, command_id: str) -> bool:
        """Do it; return False if it is not known here."""


@runtime_checkable
class OfferingScreen(Protocol):
    """A screen, or a part of one, that knows which of its commands would do something just now."""

    def offers(self, command_id: str) -> bool:
        """Tell whether this one would."""


class CommandDesk(QObject):
    """Knows what can be ordered on the screen that shows, and does it.

    Args:
        window: The window; its actions are known everywhere.
        current: Returns the id of the screen that shows, and the screen.

    Signals:
        keys_chosen: The user chose other keys; all that are not the usual ones, as in Settings.
        recent_changed: What was chosen in the palette last, as ids, the newest first.
    """

    keys_chosen = Signal(object)
    recent_changed = Signal(object)

    def __init__(
        self, window: QMainWindow, current: Callable[[], tuple[str, QWidget | None]]
    ) -> None:
        super().__init__(window)
        self._window, self._current = window, current
        self._sources: list[Callable[[], Iterable[Entry]]] = []
        self._able: dict[str, Callable[[], bool]] = {}
        self._recent: list[str] = []
        self._palette: Palette | None = None

    def add(
        self,
        callbacks: Mapping[str, Callable[[], object]],
        able: Mapping[str, Callable[[], bool]] | None = None,
    ) -> None:
        """Make commands known everywhere.

        Args:
            callbacks: What does each.
            able: Tells of some whether there is anything to do just now; if not, none offers them.
        """
        self._able |= able or {}
        for command_id, callback in callbacks.items():
            self._window.addAction(build_action(command_id, self._window, callback))

    def add_source(self, source: Callable[[], Iterable[Entry]]) -> None:
        """Let the palette list more, such as circuits to start; asked whenever it opens."""
        self._sources.append(source)

    def set_recent(self, ids: Iterable[str]) -> None:
        """Let the palette begin with these, the newest first."""
        self._recent = list(ids)[:MOST_RECENT]

    def run(self, command_id: str) -> bool:
        """Do a command; return False if it is not known on the screen that shows.

        Raises:
            KeyError: If there is no such command.
        """
        known = command(command_id)
        screen_id, widget = self._current()
        screen: object = widget
        if known.where is not Where.EVERYWHERE and known.where.value != screen_id:
            return False
        if known.key_of_screen and isinstance(screen, CommandedScreen):
            return screen.run_command(command_id)
        action = self.action(command_id)
        if action is not None:
            action.trigger()
        return action is not None

    def knows(self, command_id: str) -> bool:
        """Tell whether a command can be ordered now, and would do something."""
        known = command(command_id)
        screen_id, widget = self._current()
        screen: object = widget
        here = known.where.value == screen_id
        if here and not self._is_able(command_id, screen):
            return False
        by_screen = here and known.key_of_screen and isinstance(screen, CommandedScreen)
        return by_screen or self.action(command_id) is not None

    def entries(self) -> list[Entry]:
        """Return what can be ordered now, what was ordered last at the top."""
        screen_id, _ = self._current()
        # Where one is already; the place to train is that of a workout that runs.
        left_out = {*_NOT_LISTED, f"show_{screen_id}"}
        left_out |= {"show_train"} if screen_id == Where.WORKOUT.value else set()
        known = [each for each in COMMANDS if each.id not in left_out and self.knows(each.id)]
        known.sort(key=lambda each: each.where.value != screen_id)
        entries = [_entry(each, partial(self.run, each.id)) for each in known]
        for source in self._sources:
            entries += source()
        places = {entry_id: place for place, entry_id in enumerate(self._recent)}
        return sorted(entries, key=lambda entry: places.get(entry.id, len(places)))

    def show_palette(self) -> None:
        """Search all commands by a few letters."""
        from glutetimer.gui.palette.dialog import Palette

        if self._palette is not None:
            return
        palette = self._palette = Palette(self._window, self.entries())
        palette.chosen.connect(self._on_chosen)
        palette.finished.connect(self._on_closed)
        palette.show()

    def show_keys(self) -> "KeysDialog":
        """Show every key, to be searched and changed."""
        from glutetimer.gui.keys.dialog import KeysDialog

        dialog = KeysDialog(self._window)
        dialog.keys_chosen.connect(self.keys_chosen)
        dialog.open()
        return dialog

    def show_menu(self, at: QPoint) -> QMenu:
        """Show the menu of the window at a point of the screen."""
        menu = self.menu()
        menu.popup(at)
        return menu

    def menu(self) -> QMenu:
        """Return the menu as it is now; it goes away with its closing."""
        menu = QMenu(self._window)
        menu.setObjectName("main_menu")
        menu.aboutToHide.connect(menu.deleteLater)
        screen_id, _ = self._current()
        here = [each.id for each in COMMANDS if each.where.value == screen_id]
        for group in (_SCREENS, here, _TOOLS, _LAST):
            self._fill(menu, group)
            menu.addSeparator()
        return menu

    def _fill(self, menu: QMenu, command_ids: Sequence[str]) -> None:
        for command_id in command_ids:
            action = self.action(command_id)
            if action is not None:
                line = add_line(menu, command_id)
                line.triggered.connect(action.trigger)

    def action(self, command_id: str) -> QAction | None:
        """Return the action that does a command on the screen that shows; None without one."""
        known = command(command_id)
        screen_id, screen = self._current()
        owner = self._window if known.where is Where.EVERYWHERE else screen
        if owner is None or known.where.value not in {screen_id, Where.EVERYWHERE.value}:
            return None
        for action in owner.findChildren(QAction, command_id):
            holder = action.parent()
            shows = isinstance(holder, QWidget) and (holder is owner or holder.isVisible())
            if shows and action.isEnabled() and not isinstance(holder, QMenu):
                return action if self._is_able(command_id, holder) else None
        return None

    def _is_able(self, command_id: str, holder: object) -> bool:
        able = self._able.get(command_id)
        if able is not None and not able():
            return False
        return not isinstance(holder, OfferingScreen) or holder.offers(command_id)

    def _on_chosen(self, entry: Entry) -> None:
        self.set_recent([entry.id, *(each for each in self._recent if each != entry.id)])
        self.recent_changed.emit(tuple(self._recent))
        entry.run()

    def _on_closed(self) -> None:
        self._palette = None


def _entry(known: Command, run: Callable[[], object]) -> Entry:
    words = (command_text(known.id), command_about(known.id), keys_text(known.id))
    return Entry(known.id, *words, run, known.icon)
