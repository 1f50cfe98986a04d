# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether an open file is still the one that its name stands for.

A system lets a program go on writing to a file that was removed, or whose disk was taken away
from its folder: all of it succeeds, and all of it is lost.
"""

from pathlib import Path

from glutetimer.domain.said import said
from glutetimer.ports import StorageError


class Place:
    """Where a file was when it was opened."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._identity = _identity(path)

    @property
    def is_kept(self) -> bool:
        """Tell whether the name still stands for the file that was opened."""
        return self._identity is not None and _identity(self._path) == self._identity

    def check_kept(self) -> None:
        """Check that what was just written can be found again.

        Raises:
            StorageError: If the file is gone, or another one is in its place.
        """
        if not self.is_kept:
            raise StorageError(
                said(
                    "{path} is gone. Connect its disk again, or put its folder back; then "
                    "try again.",
                    path=self._path,
                )
            )


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
