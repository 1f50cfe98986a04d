# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether an open file is still the one that its name stands for.

A system lets a program go on writing to a file that was removed, or whose disk was taken away
from its folder: all of it succeeds, and all of it is lost.
"""

from pathlib import Path
from threading import Lock
from weakref import WeakSet

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
        return self.is_at(self._path)

    def mark_closed(self) -> None:
        """Note that its connection is closed; a place that nobody has any more is, too."""
        with _GUARD:
            _OPEN.discard(self)

    def is_at(self, path: Path) -> bool:
        """Tell whether a path leads to the file that was opened."""
        return self._identity is not None and _identity(path) == self._identity

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


def opened(path: Path) -> Place:
    """Return the place of a file that SQLite has open in this process from now on."""
    place = Place(path)
    with _GUARD:
        _OPEN.add(place)
    return place


def is_open_here(path: Path) -> bool:
    """Tell whether SQLite has a file open in this process: then nothing else may open it.

    POSIX takes all locks of a process off a file as soon as any descriptor of it is closed. Another
    program would then think itself alone, and remove the log that is written to here: "How to
    corrupt an SQLite database file", section 2.2.
    """
    with _GUARD:
        return any(place.is_at(path) for place in _OPEN)


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


_GUARD = Lock()
_OPEN: WeakSet[Place] = WeakSet()
