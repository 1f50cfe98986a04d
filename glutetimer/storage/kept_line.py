# SPDX-License-Identifier: GPL-3.0-or-later
"""One word that the program remembers between two starts, in a small file of the state folder."""

import logging
import re
from pathlib import Path

from glutetimer.ports import StorageError
from glutetimer.storage.bounded import read_bounded
from glutetimer.storage.files import write_private

MOST_BYTES = 100

_log = logging.getLogger(__name__)


class KeptLine:
    """A file of one line, whose loss costs so little that no fault reaches the caller.

    Args:
        path: The file.
        pattern: A regular expression of what the line may be; all else is as good as nothing.
    """

    def __init__(self, path: Path, pattern: str) -> None:
        self._path, self._pattern = path, pattern

    def load(self) -> str:
        """Return the line; empty if there is none, or none that it may be."""
        try:
            text = read_bounded(self._path, MOST_BYTES).decode("ascii", "replace").strip()
        except OSError:
            return ""
        return text if re.fullmatch(self._pattern, text) else ""

    def save(self, line: str) -> None:
        """Keep a line, of ASCII."""
        try:
            write_private(self._path, f"{line}\n".encode("ascii"))
        except StorageError as error:
            _log.info("%s is not kept: %s", self._path.name, error)
