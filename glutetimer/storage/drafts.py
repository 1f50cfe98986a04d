# SPDX-License-Identifier: GPL-3.0-or-later
"""Circuits that are being changed: one small file each, whole at every instant."""

import errno
import logging
from collections.abc import Sequence
from pathlib import Path

from glutetimer.domain.circuit import Circuit
from glutetimer.domain.digest import sha256_digest
from glutetimer.storage.bounded import read_bounded
from glutetimer.storage.circuit_text import circuit_from_text
from glutetimer.storage.files import cannot_write, write_private

_SUFFIX = ".json"
_BROKEN_SUFFIX = ".broken"

_log = logging.getLogger(__name__)


class DraftFiles:
    """A ``ports.DraftRepository`` in a folder, which is made with the first draft.

    A file that is not understood is set aside under another name, not removed.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def is_empty(self) -> bool:
        """Tell whether there is no draft, without reading any."""
        return not self._paths()

    def drafts(self) -> Sequence[Circuit]:
        """Return all drafts, the one that was changed last at the end."""
        return [found for path in self._paths() if (found := self._read(path)) is not None]

    def get(self, circuit_id: str) -> Circuit | None:
        """Return the draft of a circuit; None if there is none."""
        path = self._path(circuit_id)
        return self._read(path) if path.exists() else None

    def save(self, circuit: Circuit) -> None:
        """Store a draft in place of the one of the same id.

        Raises:
            StorageError: If the file can't be written; the old one stays.
        """
        from glutetimer.circuit_json import encode_circuit

        write_private(self._path(circuit.id), encode_circuit(circuit).encode())

    def forget(self, circuit_id: str) -> None:
        """Remove the draft of a circuit; there may be none.

        Raises:
            StorageError: If the file can't be removed.
        """
        path = self._path(circuit_id)
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise cannot_write(path, error) from error

    def _paths(self) -> list[Path]:
        found = [(_changed_at_ns(path), path) for path in self._folder.glob(f"*{_SUFFIX}")]
        return [path for changed_at_ns, path in sorted(found) if changed_at_ns]

    def _path(self, circuit_id: str) -> Path:
        # An id that came with a file may hold anything, and be longer than a name can be.
        return self._folder / f"{sha256_digest(circuit_id.encode()).hex()[:32]}{_SUFFIX}"

    def _read(self, path: Path) -> Circuit | None:
        try:
            return circuit_from_text(read_bounded(path).decode())
        except (OSError, ValueError) as error:
            _log.info("%s is not understood: %s", path, error)
            if not isinstance(error, OSError) or error.errno == errno.EFBIG:
                self._set_aside(path)  # another may be read the next time
        return None

    @staticmethod
    def _set_aside(path: Path) -> None:
        try:
            path.replace(path.with_suffix(_BROKEN_SUFFIX))
        except OSError as error:
            _log.info("%s stays: %s", path, error)


def _changed_at_ns(path: Path) -> int:
    """Return when a file was changed; 0 if another program has just removed it."""
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0
