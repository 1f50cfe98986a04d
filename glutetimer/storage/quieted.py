# SPDX-License-Identifier: GPL-3.0-or-later
"""What was changed about other players, kept in the state folder until it is undone."""

import logging
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import msgspec

from glutetimer.domain.players import QuietedPlayer, QuietedPlayers
from glutetimer.storage.files import cannot_write, write_private

_PREFIX, _SUFFIX = "quieted-", ".json"

_log = logging.getLogger(__name__)


class _Content(msgspec.Struct):
    bus_id: str
    by: str
    since: datetime
    players: tuple[QuietedPlayer, ...]


class QuietedFiles:
    """A ``ports.QuietedStore``: one small file for each run that has changed anything."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def is_empty(self) -> bool:
        """Tell whether there is nothing to undo."""
        return not self._paths()

    def all(self) -> Sequence[QuietedPlayers]:
        """Return what all runs have changed and not undone; a broken file is removed."""
        return [found for path in self._paths() if (found := self._read(path)) is not None]

    def save(self, quieted: QuietedPlayers) -> None:
        """Store what one run has changed, in place of what it stored before.

        Raises:
            StorageError: If the file can't be written.
        """
        content = _Content(quieted.bus_id, quieted.by, quieted.since, quieted.players)
        data = msgspec.json.format(msgspec.json.encode(content), indent=2)
        write_private(self._path(quieted.id), data + b"\n")

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

    def _read(self, path: Path) -> QuietedPlayers | None:
        run_id = path.name.removeprefix(_PREFIX).removesuffix(_SUFFIX)
        try:
            content = msgspec.json.decode(path.read_bytes(), type=_Content)
            since = content.since.astimezone()
        except (OSError, ValueError, OverflowError) as error:
            _log.info("%s is not understood: %s", path, error)
            path.unlink(missing_ok=True)
            return None
        return QuietedPlayers(run_id, content.bus_id, content.by, since, content.players)
