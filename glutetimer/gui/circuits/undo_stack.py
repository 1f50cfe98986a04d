# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes of a circuit, one on the other, that can be undone and done again."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from glutetimer.domain.circuit import Circuit
from glutetimer.gui.circuits.selection import Selection


class State(NamedTuple):
    """What undo brings back."""

    circuit: Circuit
    selection: Selection


@dataclass(frozen=True, slots=True)
class Change:
    """One change.

    Attributes:
        before: What was there.
        after: What is there now.
        key: What is changed: those in a row with the same are one. Empty for one that stays alone.
    """

    before: State
    after: State
    key: str = ""


class UndoStack(QObject):
    """The changes since it was cleared; it has no limit.

    It stands in for ``QUndoStack``, which shares its commands with Python in PySide6: Python's
    search for dead objects deletes some of them a second time, and the program crashes.

    Args:
        show: Called with the state to show.

    Signals:
        can_undo_changed: Whether there is something to undo.
        can_redo_changed: Whether something was undone that can be done again.
    """

    can_undo_changed = Signal(bool)
    can_redo_changed = Signal(bool)

    def __init__(self, show: Callable[[State], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._show = show
        self._done: list[Change] = []
        self._undone: list[Change] = []
        self._told = (False, False)

    @property
    def count(self) -> int:
        """Return how many changes can be undone or done again."""
        return len(self._done) + len(self._undone)

    @property
    def can_undo(self) -> bool:
        """Tell whether there is something to undo."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Tell whether something was undone that can be done again."""
        return bool(self._undone)

    def push(self, change: Change) -> None:
        """Make a change; what was undone before can't be done again. There and back is none."""
        self._undone.clear()
        last = self._done[-1] if self._done else None
        if last is None or not change.key or change.key != last.key:
            self._done.append(change)
        elif change.after.circuit == last.before.circuit:
            self._done.pop()
        else:
            self._done[-1] = replace(last, after=change.after)
        self._came_to(change.after)

    def undo(self) -> None:
        """Take the last change back, if there is one."""
        if self._done:
            self._undone.append(self._done.pop())
            self._came_to(self._undone[-1].before)

    def redo(self) -> None:
        """Do again what was undone last, if anything was."""
        if self._undone:
            self._done.append(self._undone.pop())
            self._came_to(self._done[-1].after)

    def clear(self) -> None:
        """Forget all changes; what is shown stays."""
        self._done.clear()
        self._undone.clear()
        self._tell()

    def _came_to(self, state: State) -> None:
        self._show(state)
        self._tell()

    def _tell(self) -> None:
        (could_undo, could_redo), self._told = self._told, (self.can_undo, self.can_redo)
        if could_undo != self.can_undo:
            self.can_undo_changed.emit(self.can_undo)
        if could_redo != self.can_redo:
            self.can_redo_changed.emit(self.can_redo)
