# SPDX-License-Identifier: GPL-3.0-or-later
"""The user's own sounds: a private copy of each, so that the original may vanish."""

import json
import logging
from pathlib import Path

from glutetimer.domain.cues import CueKind
from glutetimer.ports import StorageError
from glutetimer.storage.bounded import read_bounded
from glutetimer.storage.files import cannot_write, write_private

LONGEST_NAME = 200

_log = logging.getLogger(__name__)


class SoundFolder:
    """One WAV file for each cue that has a sound of the user's own, and a list of their names.

    Fit for ``ports.OwnSounds``.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def name(self, kind: CueKind) -> str:
        """Return the name of the file that a cue's sound came from; empty if it has none."""
        if not self._path(kind).is_file():
            return ""
        return self._names().get(kind.value) or self._path(kind).name

    def wav(self, kind: CueKind) -> bytes | None:
        """Return the sound of a cue as a WAV file; None if it has none."""
        try:
            return read_bounded(self._path(kind))
        except FileNotFoundError:
            return None
        except OSError as error:
            _log.info("the sound of %s can't be read: %s", kind.value, error)
            return None

    def save(self, kind: CueKind, wav: bytes, name: str) -> None:
        """Keep a sound for a cue, in place of the one it had.

        Raises:
            StorageError: If it can't be written; the old one stays.
        """
        write_private(self._path(kind), wav)
        self._save_names({**self._names(), kind.value: name[:LONGEST_NAME]})

    def remove(self, kind: CueKind) -> None:
        """Take a cue's own sound away; without one, do nothing.

        Raises:
            StorageError: If it can't be removed.
        """
        path = self._path(kind)
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise cannot_write(path, error) from error

    def _path(self, kind: CueKind) -> Path:
        return self._folder / f"{kind.value}.wav"

    def _names(self) -> dict[str, str]:
        try:
            names = json.loads(read_bounded(self._folder / "names.json"))
        except (OSError, ValueError, RecursionError):
            return {}
        if not isinstance(names, dict):
            return {}
        return {key: name for key, name in names.items() if isinstance(name, str)}

    def _save_names(self, names: dict[str, str]) -> None:
        try:
            write_private(self._folder / "names.json", json.dumps(names, indent=2).encode() + b"\n")
        except StorageError as error:
            _log.info("the sounds are nameless: %s", error)  # they are heard all the same
