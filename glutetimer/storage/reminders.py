# SPDX-License-Identifier: GPL-3.0-or-later
"""When each reminder was last shown, kept in the state folder: a start repeats none."""

import json
import logging
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from glutetimer.domain.reminders import ReminderKind
from glutetimer.ports import StorageError
from glutetimer.storage.files import write_private

_log = logging.getLogger(__name__)


class ShownReminders:
    """Keeps an instant for each kind. No fault of the disk reaches the caller."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> dict[ReminderKind, datetime]:
        """Return when each kind was last shown; nothing of a file that can't be read."""
        try:
            values = json.loads(self._path.read_bytes())
            shown = {ReminderKind(kind): datetime.fromisoformat(values[kind]) for kind in values}
        except (OSError, ValueError, TypeError, RecursionError):
            return {}
        return {kind: at for kind, at in shown.items() if at.tzinfo is not None}

    def save(self, shown: Mapping[ReminderKind, datetime]) -> None:
        """Keep these instants in place of those before."""
        values = {kind.value: at.isoformat(timespec="seconds") for kind, at in shown.items()}
        try:
            write_private(self._path, json.dumps(values, indent=2).encode() + b"\n")
        except StorageError as error:
            _log.info("what was reminded of is not kept: %s", error)
