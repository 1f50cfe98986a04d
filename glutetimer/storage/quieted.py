# SPDX-License-Identifier: GPL-3.0-or-later
"""What was changed about other players, kept in the state folder until it is undone."""

import logging
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from glutetimer.storage.files import cannot_write, write_private

if TYPE_CHECKING:
    from collections.abc import Sequence

    from glutetimer.domain.players import QuietedPlayers

_PREFIX, _SUFFIX = "quieted-", ".json"

_log = logging.getLogger(__name__)


class QuietedFiles:
    """A ``ports.QuietedStore``: one small file for each run that has changed anything."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def is_empty(self) -> bool:
        """Tell whether there is nothing to undo."""
        return not self._paths()

    def all(self) -> "Sequence[QuietedPlayers]":
        """Return what all runs have changed and not undone; a broken file is removed."""
        return [found for path in self._paths() if (found := self._read(path)) is not None]

    def save(self, quieted: "QuietedPlayers") -> None:
        """Store what one run has changed, in place of what it stored before.

        Raises:
            StorageError: If the file can't be written.
        """
        from glutetimer.storage.quieted_text import encoded

        write_private(self._path(quieted.id), encoded(quieted))

    def forget(self, run_id: str) -> None:
        """Remove what a run has stored.

        Raises:
            StorageError: If the file can't be removed.
        """
        path = self._path(run_id)
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise cannot_write(path, error) from error

    def _paths(self) -> list[Path]:
        return sorted(self._folder.glob(f"{_PREFIX}*{_SUFFIX}"))

    def _path(self, run_id: str) -> Path:
        return self._folder / f"{_PREFIX}{run_id}{_SUFFIX}"

    def _read(self, path: Path) -> "QuietedPlayers | None":
        from glutetimer.storage.quieted_text import decoded

        run_id = path.name.removeprefix(_PREFIX).removesuffix(_SUFFIX)
        try:
            return decoded(run_id, path.read_bytes())
        except ValueError as error:
            _log.info("%s is not understood: %s", path, error)
            with suppress(OSError):
                path.unlink()
        except OSError as error:  # it may be read again
            _log.info("%s can't be read: %s", path, error)
        return None
