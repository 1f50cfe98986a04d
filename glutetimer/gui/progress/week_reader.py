# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the weeks that are chosen."""

from datetime import date, timedelta

from glutetimer.domain.exercise import Catalogue
from glutetimer.domain.volume import WeekStart, start_of_week
from glutetimer.domain.weeks import Week
from glutetimer.gui.progress.choices import ChartChoices
from glutetimer.gui.progress.source import TotalsRepository, read_weeks
from glutetimer.gui.progress.stacks import Window
from glutetimer.ports import Clock, SettingsStore

YEAR_WEEKS = 52


class WeekReader:
    """The weeks of a history, as range and split are chosen.

    Attributes:
        first_workout: The date of the oldest workout; None while there is none.
    """

    def __init__(
        self,
        totals: TotalsRepository,
        catalogue: Catalogue,
        settings: SettingsStore,
        clock: Clock,
        choices: ChartChoices,
    ) -> None:
        self._totals, self._catalogue, self._settings = totals, catalogue, settings
        self._clock, self._choices = clock, choices
        self.first_workout: date | None = None

    @property
    def today(self) -> date:
        """Return the local date now."""
        return self._clock.now().date()

    @property
    def week_start(self) -> WeekStart:
        """Return the first day of a week."""
        return self._settings.load().week_start

    @property
    def weeks_trained(self) -> int:
        """Return how many weeks there are from that of the first workout to this one."""
        today, first = self.today, self.first_workout
        begin = start_of_week(min(first or today, today), self.week_start)
        return (start_of_week(today, self.week_start) - begin).days // 7 + 1

    @property
    def weeks_at_most(self) -> int:
        """Return how many weeks can be shown, never fewer than twelve."""
        return max(self.weeks_trained, 12)

    @property
    def range(self) -> Window:
        """Return the chosen weeks, so many together as can be told apart."""
        return Window.of(self._choices.range.value or self.weeks_at_most)

    def single_weeks(self) -> list[Week]:
        """Return the weeks of the chosen range one by one, oldest first; none without workouts."""
        if self.first_workout is None:
            return []
        return self.read(Window(self._choices.range.value or self.weeks_at_most))

    def read(self, window: Window, lead_in: int = 0) -> list[Week]:
        """Return some weeks, and so many more before them, oldest first."""
        first, last = window.days(self.today)
        return self._read(first - timedelta(weeks=lead_in), last, window.each)

    def year_before(self, window: Window) -> list[Week]:
        """Return the same weeks a year before; none if they are not wanted."""
        if not self._choices.compares:
            return []
        year = timedelta(weeks=YEAR_WEEKS)
        first, last = window.days(self.today)
        return self._read(first - year, last - year, window.each)

    def held(self, weeks: int) -> list[int]:
        """Return the milliseconds held in each of the last weeks, oldest first."""
        week_start = self.week_start
        last = start_of_week(self.today, week_start)
        starts = [last - timedelta(weeks=n) for n in range(weeks - 1, -1, -1)]
        held = self._totals.held_weeks(starts[0], last, week_start)
        return [held.get(start, 0) for start in starts]

    def _read(self, first: date, last: date, each: int) -> list[Week]:
        week_start = self.week_start
        split = self._choices.split
        return read_weeks(self._totals, (first, last), week_start, split, self._catalogue, each)
