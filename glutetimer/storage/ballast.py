# SPDX-License-Identifier: GPL-3.0-or-later
"""A file that holds a little room of the disk, to be given up when the disk is full.

A workout is a few kilobytes: what the file gives free lets many of them in until there is room.
"""

import logging
import os
import shutil
import sqlite3
from pathlib import Path

SIZE = 1_048_576
LEAST = SIZE // 4
PLENTY = 64 * SIZE

_log = logging.getLogger(__name__)


class Ballast:
    """The file, in the data folder. No fault of the disk reaches the caller."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "ballast"

    def take(self) -> None:
        """Make the file where it is missing, if the disk has plenty of room; takes a moment."""
        try:
            if self._path.exists() or shutil.disk_usage(self._path.parent).free < PLENTY:
                return
            # A file of zeros would be none on a disk that packs what it stores. Half of it, as a
            # stop may leave it, holds some room as well.
            flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY
            with os.fdopen(os.open(self._path, flags, 0o600), "wb") as file:
                file.write(os.urandom(SIZE))
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            _log.info("no room is held: %s", error)

    def make_room(self) -> None:
        """Remove the file if there is not enough room to open a database beside it."""
        try:
            if shutil.disk_usage(self._path.parent).free < LEAST:
                self.give_up()
        except OSError as error:
            _log.info("the room on the disk can't be told: %s", error)

    def give_up_for(self, code: int) -> bool:
        """Remove the file if an error code of SQLite says that the disk is full, or it is full."""
        try:
            is_full = code == sqlite3.SQLITE_FULL or (
                code == sqlite3.SQLITE_IOERR and shutil.disk_usage(self._path.parent).free < SIZE
            )
        except OSError:
            return False
        return is_full and self.give_up()

    def give_up(self) -> bool:
        """Remove the file; tell whether that gave some room."""
        try:
            self._path.unlink()
        except OSError:
            return False
        _log.info("the disk is full: the room that was held is given up")
        return True
