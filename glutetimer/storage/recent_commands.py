# SPDX-License-Identifier: GPL-3.0-or-later
"""What was chosen in the palette last, kept in the state folder: ids, no words, for this user."""

import json
import logging
from collections.abc import Iterable
from pathlib import Path

from glutetimer.ports import StorageError
from glutetimer.storage.bounded import read_bounded
from glutetimer.storage.files import write_private

MOST = 20
LONGEST_ID = 100
MOST_BYTES = 10_000

_log = logging.getLogger(__name__)


class RecentCommands:
    """Keeps at most 20 ids, the newest first. No fault of the disk reaches the caller.

    Args:
        path: The file.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> tuple[str, ...]:
        """Return the ids; none of a file that can't be read."""
        try:
            values = json.loads(read_bounded(self._path, MOST_BYTES))
        except (OSError, ValueError, RecursionError):
            return ()
        return _right(values) if isinstance(values, list) else ()

    def save(self, ids: Iterable[str]) -> None:
        """Keep these in place of those before."""
        try:
            write_private(self._path, json.dumps(_right(ids), indent=2).encode() + b"\n")
        except StorageError as error:
            _log.info("what was chosen last is not kept: %s", error)


def _right(ids: Iterable[object]) -> tuple[str, ...]:
    found = (each for each in ids if isinstance(each, str) and 0 < len(each) <= LONGEST_ID)
    return tuple(dict.fromkeys(found))[:MOST]
