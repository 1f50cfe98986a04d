# SPDX-License-Identifier: GPL-3.0-or-later
"""One change of a circuit on the undo stack."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtGui import QUndoCommand

from glutetimer.domain.circuit import Circuit
from glutetimer.gui.circuits.selection import Selection


class State(NamedTuple):
    """What undo brings back."""

    circuit: Circuit
    selection: Selection


class Change(QUndoCommand):
    """The circuit before and after; changes with the same key become one.

    Args:
        show: Called with the state to show.
        before: What was there.
        after: What is there now.
        key: What is changed; empty for a change that stays alone.
    """

    def __init__(
        self, show: Callable[[State], None], before: State, after: State, key: str
    ) -> None:
        super().__init__()
        self._show, self._before, self._after, self._key = show, before, after, key

    def id(self) -> int:
        """Return that changes may become one, if they have a key."""
        return 1 if self._key else -1

    def mergeWith(self, other: QUndoCommand) -> bool:  # noqa: N802 - Qt's name
        """Take a change of the same in; there and back is no change."""
        if not isinstance(other, Change) or other._key != self._key:  # noqa: SLF001
            return False
        self._after = other._after  # noqa: SLF001
        self.setObsolete(self._after.circuit == self._before.circuit)
        return True

    def undo(self) -> None:
        """Show the circuit as it was."""
        self._show(self._before)

    def redo(self) -> None:
        """Show the circuit as it became."""
        self._show(self._after)
