# SPDX-License-Identifier: GPL-3.0-or-later
"""The circuits in the database, one JSON document each."""

import logging
from collections.abc import Iterable, Sequence

from glutetimer.domain.circuit import Circuit
from glutetimer.storage.circuit_text import circuit_from_text
from glutetimer.storage.database import Database, damaged_row
from glutetimer.storage.row_crc import sound_columns

_log = logging.getLogger(__name__)

_ADD_AT_END = """
    INSERT INTO circuits (id, body, position)
    SELECT ?, ?, coalesce(max(position), 0) + 1 FROM circuits WHERE true
    ON CONFLICT (id) DO
"""
_ALL = f"SELECT {sound_columns('circuits')} FROM circuits"  # noqa: S608
SAVE_CIRCUIT = _ADD_AT_END + "UPDATE SET body = excluded.body, deleted = 0"


class SqliteCircuits:
    """A ``ports.CircuitRepository``. A deleted circuit keeps its row and its place."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def circuits(self) -> Sequence[Circuit]:
        """Return all circuits, in order; one that can't be read any more is left out and logged.

        Raises:
            StorageError: If the machine would not read them.
        """
        rows = self._database.sound_rows(
            "circuits", f"{_ALL} WHERE deleted = 0 ORDER BY position, id"
        )
        found = (_circuit(circuit_id, body) for circuit_id, _, body, *_ in rows)
        return [circuit for circuit in found if circuit]

    def get(self, circuit_id: str) -> Circuit | None:
        """Return one circuit, None if there is none or it was deleted.

        Raises:
            StorageError: If the machine would not read it.
        """
        rows = self._database.sound_rows(
            "circuits", f"{_ALL} WHERE id = ? AND deleted = 0", (circuit_id,)
        )
        return _circuit(circuit_id, rows[0][2]) if rows else None

    def save(self, circuit: Circuit) -> None:
        """Add a circuit at the end, or replace the one of its id; a deleted one comes back.

        Raises:
            StorageError: If the machine would not store it.
        """
        self.save_all([circuit])

    def save_all(self, circuits: Iterable[Circuit]) -> None:
        """Save circuits in order, in one commit.

        Raises:
            StorageError: If the machine would not store them; none of them counts.
        """
        from glutetimer.circuit_json import encode_circuit

        rows = [(circuit.id, encode_circuit(circuit)) for circuit in circuits]
        with self._database.transaction() as connection:
            connection.executemany(SAVE_CIRCUIT, rows)

    def delete(self, circuit_id: str) -> None:
        """Delete a circuit; ``restore`` undoes it.

        Raises:
            StorageError: If the machine would not store it.
        """
        self._database.write("UPDATE circuits SET deleted = 1 WHERE id = ?", (circuit_id,))

    def restore(self, circuit_id: str) -> None:
        """Bring a deleted circuit back to its old place.

        Raises:
            StorageError: If the machine would not store it.
        """
        self._database.write("UPDATE circuits SET deleted = 0 WHERE id = ?", (circuit_id,))

    def knows(self, circuit_ids: Iterable[str]) -> bool:
        """Tell whether all these circuits were added once, deleted or not.

        Raises:
            StorageError: If the machine would not read them.
        """
        return self._known().issuperset(circuit_ids)

    def seed(self, shipped: Iterable[Circuit]) -> None:
        """Add the circuits that ship and were never added before, in order, at the end.

        One that the user changed stays changed, one that was deleted stays deleted.

        Raises:
            StorageError: If the machine would not store them.
        """
        from glutetimer.circuit_json import encode_circuit

        known = self._known()
        new = [circuit for circuit in shipped if circuit.id not in known]
        if not new:
            return
        if known:
            self._check()
        with self._database.transaction() as connection:
            for circuit in new:
                connection.execute(_ADD_AT_END + "NOTHING", (circuit.id, encode_circuit(circuit)))

    def _check(self) -> None:
        """Make sure that one which seems new is: an id may have rotted, in its row or its index.

        Its line in the journal would take the place of the user's own.
        """
        self._database.sound_rows("circuits", _ALL)
        if self._database.rows("PRAGMA integrity_check(circuits)") != [("ok",)]:
            raise damaged_row(self._database.path)

    def _known(self) -> set[str]:
        return {circuit_id for (circuit_id,) in self._database.rows("SELECT id FROM circuits")}


def _circuit(circuit_id: str, body: str) -> Circuit | None:
    try:
        return circuit_from_text(body)
    except ValueError as error:
        _log.warning("the stored circuit %s can't be read: %s", circuit_id, error)
        return None
