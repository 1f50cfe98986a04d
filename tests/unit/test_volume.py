# SPDX-License-Identifier: GPL-3.0-or-later
"""A week begins on the chosen day, and an average needs its whole span."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutetimer.domain.volume import (
    WeekStart,
    start_of_week,
    trailing_average,
)

DAYS = st.dates(date(2019, 12, 1), date(2021, 2, 1))
WEEK_STARTS = st.sampled_from(WeekStart)


@pytest.mark.parametrize(
    ("week_start", "first"),
    [
        (WeekStart.MONDAY, date(2026, 3, 2)),
        (WeekStart.SATURDAY, date(2026, 2, 28)),
        (WeekStart.SUNDAY, date(2026, 3, 1)),
    ],
)
def test_a_week_begins_on_the_chosen_day(week_start: WeekStart, first: date) -> None:
    """Wednesday, 4 March 2026 in three customs; the first and the last day belong to it."""
    assert start_of_week(date(2026, 3, 4), week_start) == first
    assert start_of_week(first, week_start) == first
    assert start_of_week(first + timedelta(days=6), week_start) == first
    assert start_of_week(first - timedelta(days=1), week_start) == first - timedelta(days=7)


@given(DAYS, WEEK_STARTS)
def test_a_week_start_is_the_last_such_day_before(day: date, week_start: WeekStart) -> None:
    """Counted back day by day."""
    counted = day
    while counted.weekday() != week_start.value:
        counted -= timedelta(days=1)
    assert start_of_week(day, week_start) == counted


@given(st.dates(date(1990, 1, 1), date(2060, 1, 1)))
def test_monday_weeks_are_iso_weeks(day: date) -> None:
    """Two days share a week exactly if they share ISO year and week."""
    start = start_of_week(day, WeekStart.MONDAY)
    assert start.isocalendar()[:2] == day.isocalendar()[:2]
    assert start.isocalendar().weekday == 1


def test_the_average_needs_its_whole_span() -> None:
    """Four weeks: nothing can be said before the fourth."""
    assert trailing_average([4, 8, 0, 0, 12]) == [None, None, None, 3, 5]
    assert trailing_average([1, 2, 4], span=2) == [None, 1.5, 3]
    assert trailing_average([1, 2], span=1) == [1, 2]
    assert trailing_average([]) == []
