# SPDX-License-Identifier: GPL-3.0-or-later
"""The version of the program whose news the user was told of, kept in the state folder."""

import logging
import re
from pathlib import Path

from glutetimer.ports import StorageError
from glutetimer.storage.bounded import read_bounded
from glutetimer.storage.files import write_private

MOST_BYTES = 100

_log = logging.getLogger(__name__)


class SeenVersionFile:
    """One line with a version; losing it costs one line of news, so no fault reaches the caller."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> str:
        """Return the version; empty if there is none, or nothing that is one."""
        try:
            text = read_bounded(self._path, MOST_BYTES).decode("ascii", "replace").strip()
        except OSError:
            return ""
        return text if re.fullmatch(r"\d+(\.\d+)+", text) else ""

    def save(self, version: str) -> None:
        """Keep the version."""
        try:
            write_private(self._path, f"{version}\n".encode("ascii"))
        except StorageError as error:
            _log.info("the version is not kept: %s", error)
