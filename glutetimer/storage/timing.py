# SPDX-License-Identifier: GPL-3.0-or-later
"""How exact the sounds of the last workout were, kept in the state folder."""

import json
import logging
from dataclasses import asdict, fields
from datetime import datetime
from pathlib import Path

from glutetimer.ports import StorageError, TimingReport
from glutetimer.storage.bounded import read_bounded
from glutetimer.storage.files import write_private

_MOST = 1e12

_log = logging.getLogger(__name__)


class TimingFile:
    """Keeps one report: that of the workout before. No fault of the disk reaches the caller."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def save(self, report: TimingReport, at: datetime) -> None:
        """Keep the report of a workout whose sound ended at an instant."""
        document = {"at": at.isoformat(timespec="seconds"), **asdict(report)}
        try:
            write_private(self._path, json.dumps(document, indent=2).encode() + b"\n")
        except StorageError as error:
            _log.info("the report of the sounds is not kept: %s", error)

    def load(self) -> tuple[datetime, TimingReport] | None:
        """Return the last report and when it was made; None if there is none that can be read."""
        try:
            document = json.loads(read_bounded(self._path))
            values = {field.name: document[field.name] for field in fields(TimingReport)}
            if not all(map(_is_number, values.values())):
                return None
            return datetime.fromisoformat(document["at"]), TimingReport(**values)
        except (OSError, ValueError, TypeError, KeyError, RecursionError):
            return None


def _is_number(value: object) -> bool:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return abs(value) < _MOST
