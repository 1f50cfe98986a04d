# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes files as sounds of the user's own, while the window goes on."""

import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from glutetimer.audio.own_sounds import read_sound_file
from glutetimer.domain.cues import CueKind, longest_ms
from glutetimer.gui.wording import said_words
from glutetimer.ports import Refusal, SoundRefusedError, StorageError
from glutetimer.storage.sounds import SoundFolder


class OwnSounds(QObject):
    """Reads a chosen file in a thread and keeps a copy of its sound.

    Args:
        folder: Where the copies are kept.

    Signals:
        changed: A cue sounds otherwise now: its CueKind.
        refused: A file can't be the sound of a cue: its CueKind and the Refusal.
        failed: A copy could not be written or removed: its CueKind and a sentence.
    """

    changed = Signal(object)
    refused = Signal(object, object)
    failed = Signal(object, str)

    _read = Signal(object, bytes, str)
    _missed = Signal(object, object)

    def __init__(self, folder: SoundFolder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._read.connect(self._keep)
        self._missed.connect(self._refuse)

    def name(self, kind: CueKind) -> str:
        """Return the name of the file that a cue's sound came from; empty for the scheme's own."""
        return self._folder.name(kind)

    def take(self, kind: CueKind, path: Path) -> None:
        """Take a file as the sound of a cue; a signal tells what became of it."""
        threading.Thread(
            target=self._read_file, args=(kind, path), name="own-sound", daemon=True
        ).start()

    @Slot(object)
    def remove(self, kind: CueKind) -> None:
        """Go back to the sound of the scheme."""
        self._try(kind, lambda: self._folder.remove(kind))

    def _read_file(self, kind: CueKind, path: Path) -> None:
        try:
            wav = read_sound_file(path, longest_ms(kind))
        except SoundRefusedError as error:
            self._missed.emit(kind, error.reason)
        else:
            self._read.emit(kind, wav, path.name)

    @Slot(object, bytes, str)
    def _keep(self, kind: CueKind, wav: bytes, name: str) -> None:
        self._try(kind, lambda: self._folder.save(kind, bytes(wav), name))

    @Slot(object, object)
    def _refuse(self, kind: CueKind, reason: Refusal) -> None:
        self.refused.emit(kind, reason)

    def _try(self, kind: CueKind, write: Callable[[], None]) -> None:
        try:
            write()
        except StorageError as error:
            self.failed.emit(kind, said_words(error))
        else:
            self.changed.emit(kind)
