# SPDX-License-Identifier: GPL-3.0-or-later
"""What the Progress screens ask of the sums that are kept by day."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Protocol

from glutetimer.domain.exercise import Catalogue, Side
from glutetimer.domain.volume import WeekStart, start_of_week
from glutetimer.domain.weeks import (
    Split,
    Sums,
    Week,
    WorkoutFigures,
    WorkoutSearch,
    WorkoutSums,
    weeks_of,
)


class TotalsRepository(Protocol):
    """The sums of days. Every method may raise StorageError; dates include both ends."""

    def parts(
        self, first: date, last: date, week_start: WeekStart, split: Split, each: int = 1
    ) -> Sequence[tuple[date, str, Sums]]:
        """Return the sums of whole weeks by their first day and exercise, circuit or side.

        ``each`` weeks are one row, counted from the first.
        """

    def workouts_done(
        self, first: date, last: date, week_start: WeekStart, each: int = 1
    ) -> Sequence[tuple[date, str, WorkoutSums]]:
        """Return the sums of workouts by first day of the week, or of so many, and circuit."""

    def held_weeks(self, first: date, last: date, week_start: WeekStart) -> Mapping[date, int]:
        """Return the milliseconds held by first day of the week; empty weeks are left out."""

    def held_days(self, first: date, last: date) -> Mapping[date, int]:
        """Return the milliseconds held by day; days without any are left out."""

    def best_by_week(
        self, exercise_id: str, first: date, last: date, each: int = 1
    ) -> Sequence[tuple[date, Side, int]]:
        """Return the longest hold of an exercise by side and by week from the first, or so many."""

    def longest_hold(self) -> tuple[str, Side, int] | None:
        """Return exercise, side and milliseconds of the longest hold of all; None for none."""

    def exercises_held(self, first: date, last: date, week_start: WeekStart) -> Sequence[str]:
        """Return the exercises held in the weeks that begin in these days, the most held first."""

    def circuit_names(self) -> Mapping[str, str]:
        """Return by id what each circuit was called when it was last done."""

    def find_workouts(self, search: WorkoutSearch) -> Sequence[WorkoutFigures]:
        """Return the workouts that are looked for, newest first."""


class ProgressFiles(Protocol):
    """Turns the history into files; the methods but ``write`` may raise StorageError too."""

    def weeks_csv(self, weeks: Sequence[Week], name_of: Callable[[str], str]) -> bytes:
        """Return weeks as a table for spreadsheets."""

    def weeks_json(self, weeks: Sequence[Week], name_of: Callable[[str], str]) -> bytes:
        """Return weeks as data for other programs."""

    def holds_csv(self) -> bytes:
        """Return all holds as a table for spreadsheets."""

    def holds_json(self) -> bytes:
        """Return all holds as data for other programs."""

    def calendar(self) -> bytes:
        """Return all workouts as a calendar."""

    def fit(self, workout_id: str) -> bytes:
        """Return a workout as an activity for sports platforms and watches."""

    def fit_zip(self) -> bytes:
        """Return all workouts so, a file each, in a ZIP."""

    def write(self, path: Path, data: bytes) -> None:
        """Put a file in place, whole or not at all. Raises StorageError."""


def read_weeks(
    totals: TotalsRepository,
    range_: tuple[date, date],
    week_start: WeekStart,
    split: Split,
    catalogue: Catalogue,
    each: int = 1,
) -> list[Week]:
    """Return the weeks from that of one day to that of another, whole ones, oldest first.

    ``each`` weeks are taken together, counted back from the last one; the first ones may begin
    before the first day.
    """
    last = start_of_week(range_[1], week_start)
    weeks = (last - start_of_week(range_[0], week_start)).days // 7 + 1
    first = last - timedelta(weeks=-(-weeks // each) * each - 1)
    last += timedelta(days=6)
    return weeks_of(
        totals.parts(first, last, week_start, split, each),
        totals.workouts_done(first, last, week_start, each),
        first,
        last,
        week_start,
        split.key_of(catalogue),
        each,
    )
