# SPDX-License-Identifier: GPL-3.0-or-later
"""What Progress writes to files."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path

from glutetimer.app.core import Core
from glutetimer.domain.record import HoldRecord, WorkoutRecord
from glutetimer.domain.said import in_words, said
from glutetimer.domain.weeks import Week, WorkoutSearch
from glutetimer.ports import StorageError


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
        return encode_calendar(workouts, self._core.clock.now(), self._words)

    def fit(self, workout_id: str) -> bytes:
        """Return a workout as a FIT activity."""
        from glutetimer.exchange.fit import encode_workout

        history = self._core.history
        workout = history.workout(workout_id)
        if workout is None:
            raise StorageError(said("This workout is no longer there."))
        holds, catalogue = history.holds(workout_id), self._core.catalogue
        return encode_workout(workout, holds, catalogue, self._words)

    def fit_zip(self) -> bytes:
        """Return all workouts as FIT activities, a file each, in a ZIP."""
        from glutetimer.exchange.fit import encode_workouts_zip

        return encode_workouts_zip(self._history(), self._core.catalogue, self._words)

    def last_workout_id(self) -> str:
        """Return the id of the newest workout; empty for none."""
        found = self._core.totals.find_workouts(WorkoutSearch(at_most=1))
        return found[0].record.id if found else ""

    def write(self, path: Path, data: bytes) -> None:
        """Put a file in place, whole or not at all. Raises StorageError."""
        from glutetimer.storage.files import write_for_user

        write_for_user(path, data)

    def _words(self, message: str) -> str:
        """Return a message in the language of the names of exercises."""
        translate = self._core.translate
        return str(message) if translate is None else in_words(message, translate)

    def _history(self) -> Iterator[tuple[WorkoutRecord, Sequence[HoldRecord]]]:
        history = self._core.history
        for workout in history.workouts(date.min, date.max):
            yield workout, history.holds(workout.id)
