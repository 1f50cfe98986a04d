# SPDX-License-Identifier: GPL-3.0-or-later
"""What the report tells: the chart as it is on the screen, and what stands in its tables."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from glutetimer.domain.exercise import Catalogue, Side
from glutetimer.domain.weeks import Split, Sums, Week, WorkoutFigures, WorkoutSearch, total
from glutetimer.gui.progress.chart_card import Shown
from glutetimer.gui.progress.source import TotalsRepository, read_weeks

# A row a week for a year; beyond that four or thirteen weeks, so that pages stay few.
_MOST_ROWS = 53
_TOGETHER = (1, 4, 13)
MOST_WORKOUTS = 200


@dataclass(frozen=True, slots=True)
class ExerciseFigures:
    """What was held of one exercise; the longest hold by side."""

    name: str
    held_ms: int
    holds: int
    best_ms: Mapping[Side, int]


@dataclass(frozen=True, slots=True)
class Report:
    """Weeks to print.

    Attributes:
        chart: What the weekly chart shows.
        weeks: One by one, oldest first.
        rows: The same for the table, so many together that they fit some pages.
        exercises: The most held first.
        workouts: The newest ones, newest first.
        all_workouts: How many there are in these weeks.
        totals: For the pictures.
        catalogue: The exercises.
    """

    chart: Shown
    weeks: Sequence[Week]
    rows: Sequence[Week]
    exercises: Sequence[ExerciseFigures]
    workouts: Sequence[WorkoutFigures]
    all_workouts: int
    totals: TotalsRepository
    catalogue: Catalogue

    @property
    def first(self) -> date:
        """Return the first day."""
        return self.weeks[0].start

    @property
    def last(self) -> date:
        """Return the last day: today, or that of weeks that are over."""
        return min(self.weeks[-1].end, self.chart.today)


def report_of(
    totals: TotalsRepository, catalogue: Catalogue, chart: Shown, weeks_count: int
) -> Report:
    """Read the report of as many weeks, up to the last one of the chart. May raise StorageError."""
    weeks = _weeks(totals, catalogue, chart, weeks_count)
    each = next((each for each in _TOGETHER if weeks_count <= each * _MOST_ROWS), _TOGETHER[-1])
    rows = weeks if each == 1 else _weeks(totals, catalogue, chart, weeks_count, each)
    found = totals.find_workouts(WorkoutSearch(first=weeks[0].start, last=weeks[-1].end))
    return Report(
        chart,
        weeks,
        rows,
        _exercises(totals, catalogue, weeks),
        found[:MOST_WORKOUTS],
        len(found),
        totals,
        catalogue,
    )


def _weeks(
    totals: TotalsRepository, catalogue: Catalogue, chart: Shown, count: int, each: int = 1
) -> Sequence[Week]:
    last = chart.today - timedelta(weeks=chart.after)
    days = last - timedelta(weeks=count - 1), last
    return read_weeks(totals, days, chart.week_start, Split.EXERCISE, catalogue, each)


def _exercises(
    totals: TotalsRepository, catalogue: Catalogue, weeks: Sequence[Week]
) -> Sequence[ExerciseFigures]:
    parts: dict[str, list[Sums]] = {}
    for week in weeks:
        for exercise_id, sums in week.parts.items():
            parts.setdefault(exercise_id, []).append(sums)
    days = weeks[0].start, weeks[-1].end
    found = []
    for exercise_id, several in parts.items():
        best = totals.best_by_week(exercise_id, *days, len(weeks))
        sums = total(several)
        longest = {side: held_ms for _, side, held_ms in best}
        name = catalogue.name(exercise_id)
        found.append(ExerciseFigures(name, sums.held_ms, sums.holds, longest))
    return sorted(found, key=lambda one: (-one.held_ms, one.name))
