# SPDX-License-Identifier: GPL-3.0-or-later
"""What Progress writes to files."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path

from glutetimer.app.core import Core
from glutetimer.domain.record import HoldRecord, WorkoutRecord
from glutetimer.domain.weeks import Week, WorkoutSearch


class ProgressFiles:
    """A ``gui.progress.source.ProgressFiles``; what it needs is loaded when it is asked."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def weeks_csv(self, weeks: Sequence[Week], name_of: Callable[[str], str]) -> bytes:
        """Return weeks as a table."""
        from glutetimer.exchange.weeks_table import weeks_csv

        return weeks_csv(weeks, name_of)

    def weeks_json(self, weeks: Sequence[Week], name_of: Callable[[str], str]) -> bytes:
        """Return weeks as data."""
        from glutetimer.exchange.history_json import encode_weeks_json

        return encode_weeks_json(weeks, name_of)

    def holds_csv(self) -> bytes:
        """Return all holds as a table."""
        from glutetimer.exchange.history_csv import encode_history

        return encode_history(self._history(), self._core.catalogue.name)

    def holds_json(self) -> bytes:
        """Return all holds as data."""
        from glutetimer.exchange.history_json import encode_history_json

        return encode_history_json(self._history(), self._core.catalogue.name)

    def calendar(self) -> bytes:
        """Return all workouts as a calendar."""
        from glutetimer.exchange.icalendar import encode_calendar

        workouts = reversed(self._core.totals.find_workouts(WorkoutSearch()))
        return encode_calendar(workouts, self._core.clock.now())

    def write(self, path: Path, data: bytes) -> None:
        """Put a file in place, whole or not at all. Raises StorageError."""
        from glutetimer.storage.files import write_for_user

        write_for_user(path, data)

    def _history(self) -> Iterator[tuple[WorkoutRecord, Sequence[HoldRecord]]]:
        history = self._core.history
        for workout in history.workouts(date.min, date.max):
            yield workout, history.holds(workout.id)
