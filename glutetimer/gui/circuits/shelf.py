# SPDX-License-Identifier: GPL-3.0-or-later
"""The circuits that are in effect, and the drafts beside them; faults of the storage are told."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from glutetimer.domain.circuit import Circuit
from glutetimer.gui.circuits import edit
from glutetimer.gui.wording import said_words
from glutetimer.ports import CircuitRepository, DraftRepository, StorageError

_T = TypeVar("_T")


class CircuitShelf(QObject):
    """Reads and writes for the Circuits screen; no method raises StorageError.

    Args:
        circuits: Where circuits are stored.
        drafts: Where changes are kept until they take effect.

    Signals:
        changed: A circuit or a draft was stored, deleted or restored.
        failed: The storage would not: a sentence.
    """

    changed = Signal()
    failed = Signal(str)

    def __init__(
        self,
        circuits: CircuitRepository,
        drafts: DraftRepository,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._circuits, self._drafts = circuits, drafts

    def circuits(self) -> Sequence[Circuit] | None:
        """Return the circuits in effect; None if they can't be read."""
        return self._try(lambda: list(self._circuits.circuits()))

    def drafts(self) -> Sequence[Circuit]:
        """Return all drafts."""
        return self._drafts.drafts()

    def in_effect(self, circuit_id: str) -> Circuit | None:
        """Return a circuit that is in effect; None if there is none."""
        return self._try(lambda: self._circuits.get(circuit_id))

    def draft(self, circuit_id: str) -> Circuit | None:
        """Return the draft of a circuit; None if there is none."""
        return self._drafts.get(circuit_id)

    def known(self, circuit_id: str) -> Circuit | None:
        """Return a circuit that is in effect, or one that is a draft only."""
        return self.in_effect(circuit_id) or self.draft(circuit_id)

    def names(self) -> list[str]:
        """Return the names of all circuits and drafts."""
        return [circuit.name for circuit in (*(self.circuits() or ()), *self.drafts())]

    def save(self, circuit: Circuit) -> bool:
        """Store a circuit; return whether it is."""
        return self._do(lambda: self._circuits.save(circuit))

    def put_into_effect(self, draft: Circuit) -> bool:
        """Store a draft as the circuit; return whether it is."""
        return self.save(draft) and self.drop_draft(draft.id)

    def keep_draft(self, draft: Circuit) -> bool:
        """Store a draft; return whether it is."""
        return self._do(lambda: self._drafts.save(draft))

    def drop_draft(self, circuit_id: str) -> bool:
        """Remove a draft; return whether it is gone."""
        return self._do(lambda: self._drafts.forget(circuit_id))

    def rename(self, circuit_id: str, name: str) -> bool:
        """Give a circuit and its draft a name that is a valid one; return whether it was stored."""
        circuit, draft = self.in_effect(circuit_id), self.draft(circuit_id)
        if circuit is not None and not self.save(edit.renamed(circuit, name)):
            return False
        return draft is None or self.keep_draft(edit.renamed(draft, name))

    def delete(self, circuit_id: str) -> bool:
        """Delete a circuit and its draft; return whether they are gone."""
        return self._do(lambda: self._circuits.delete(circuit_id)) and self.drop_draft(circuit_id)

    def restore(self, circuit_id: str, draft: Circuit | None) -> bool:
        """Bring a deleted circuit and its draft back; return whether they are there."""
        restored = self._do(lambda: self._circuits.restore(circuit_id))
        return restored and (draft is None or self.keep_draft(draft))

    def _do(self, write: Callable[[], None]) -> bool:
        try:
            write()
        except StorageError as error:
            self.failed.emit(said_words(error))
            return False
        self.changed.emit()
        return True

    def _try(self, read: Callable[[], _T]) -> _T | None:
        try:
            return read()
        except StorageError as error:
            self.failed.emit(said_words(error))
            return None
