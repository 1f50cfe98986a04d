# SPDX-License-Identifier: GPL-3.0-or-later
"""The circuits that ship, called what people of the chosen language call them.

They belong to the user once they are in the database: a name of the user's own stays.
"""

import logging
from collections.abc import Iterable, Sequence
from dataclasses import replace

from glutetimer.app.languages import ENGLISH, TRANSLATED, read_translations
from glutetimer.domain.circuit import Circuit
from glutetimer.exchange.shipped import load_shipped_circuits
from glutetimer.ports import CircuitRepository, StorageError
from glutetimer.storage.circuits import SqliteCircuits
from glutetimer.storage.database import Database

_log = logging.getLogger(__name__)


def name_shipped_circuits(circuits: CircuitRepository, language: str) -> int:
    """Store the circuits that ship under their names in a language; return how many changed.

    Args:
        circuits: Where they are stored.
        language: Such as ``de``; nothing happens for one that is only a trial.

    Raises:
        StorageError: If the machine would not read or store them.
    """
    if language not in (ENGLISH, *TRANSLATED):
        return 0
    words = _Words(language)
    ids = {circuit.id: circuit for circuit in load_shipped_circuits()}
    stored = [circuit for circuit in circuits.circuits() if circuit.id in ids]
    named = [words.rename(circuit, ids[circuit.id]) for circuit in stored]
    changed = [after for before, after in zip(stored, named, strict=True) if after != before]
    if changed:
        circuits.save_all(changed)
    return len(changed)


def try_to_name_circuits(circuits: CircuitRepository, language: str) -> bool:
    """Call the circuits what they are called in a language; they stay usable if it fails."""
    try:
        name_shipped_circuits(circuits, language)
    except StorageError as error:
        _log.info("the circuits keep their names: %s", error)
        return False
    return True


class NamedCircuits(SqliteCircuits):
    """The stored circuits, read as if they were named in a language: nothing is stored for it.

    Args:
        database: Where they are stored.
        language: Such as ``de``.
    """

    def __init__(self, database: Database, language: str) -> None:
        super().__init__(database)
        self._words = _Words(language)
        self._shipped = {circuit.id: circuit for circuit in load_shipped_circuits()}

    def circuits(self) -> Sequence[Circuit]:
        """Return all circuits, in order. Raises StorageError."""
        return [self._named(circuit) for circuit in super().circuits()]

    def get(self, circuit_id: str) -> Circuit | None:
        """Return one circuit, None if there is none or it was deleted. Raises StorageError."""
        circuit = super().get(circuit_id)
        return self._named(circuit) if circuit else None

    def _named(self, circuit: Circuit) -> Circuit:
        shipped = self._shipped.get(circuit.id)
        return self._words.rename(circuit, shipped) if shipped else circuit


def shipped_called(name: str, circuits: Iterable[Circuit]) -> Circuit | None:
    """Return the circuit that ships under a name in any language, whatever its case.

    Args:
        name: Such as "Bridge holds" or "Brücke halten".
        circuits: What is stored; one that the user has named is not looked for.
    """
    words, called = _Words(ENGLISH), name.casefold()
    shipped = {each.id: words.every("circuit_name", each.name) for each in load_shipped_circuits()}
    for circuit in circuits:
        known = {each.casefold() for each in shipped.get(circuit.id, ())}
        if {called, circuit.name.casefold()} <= known:
            return circuit
    return None


class _Words:
    """What a text that ships is called in each language."""

    def __init__(self, language: str) -> None:
        self._all = [read_translations(each) for each in TRANSLATED]
        self._wanted = read_translations(language)

    def rename(self, circuit: Circuit, shipped: Circuit) -> Circuit:
        blocks = tuple(
            replace(block, name=self._renamed("block_name", block.name, known.name))
            for block, known in zip(circuit.blocks, shipped.blocks, strict=False)
        )
        return replace(
            circuit,
            name=self._renamed("circuit_name", circuit.name, shipped.name),
            description=self._renamed(
                "circuit_description", circuit.description, shipped.description
            ),
            source=self._renamed("source", circuit.source, shipped.source),
            blocks=(*blocks, *circuit.blocks[len(blocks) :]),
        )

    def every(self, context: str, shipped: str) -> set[str]:
        """Return what a text that ships is called in any language."""
        known = (each.translate(context, shipped) for each in self._all if each is not None)
        return {name for name in (shipped, *known) if name}

    def _renamed(self, context: str, text: str, shipped: str) -> str:
        if text not in self.every(context, shipped):
            return text
        return (self._wanted.translate(context, shipped) if self._wanted else "") or shipped
