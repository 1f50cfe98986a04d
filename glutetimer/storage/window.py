# SPDX-License-Identifier: GPL-3.0-or-later
"""Size and place of the window, kept in the state folder."""

from pathlib import Path

from glutetimer.storage.bounded import read_bounded

MOST_BYTES = 10_000


class WindowFile:
    """A ``ports.WindowStore``: the bytes that the window gave, as they are.

    Losing them costs nothing but a glance, so no fault of the disk reaches the caller.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> bytes:
        """Return what was saved; nothing if there is nothing."""
        try:
            return read_bounded(self._path, MOST_BYTES)
        except OSError:
            return b""

    def save(self, geometry: bytes) -> None:
        """Keep size and place for the next start."""
        import logging

        from glutetimer.ports import StorageError
        from glutetimer.storage.files import write_private

        try:
            write_private(self._path, geometry)
        except StorageError as error:
            logging.getLogger(__name__).info("the window's place is not kept: %s", error)
