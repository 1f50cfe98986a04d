# SPDX-License-Identifier: GPL-3.0-or-later
"""Weeks are summed as one would on paper, empty ones included."""

from collections.abc import Mapping
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutetimer.domain.volume import (
    DayVolume,
    WeekStart,
    WeekVolume,
    start_of_week,
    trailing_average,
    week_starts,
    weekly,
)

DAYS = st.dates(date(2019, 12, 1), date(2021, 2, 1))
WEEK_STARTS = st.sampled_from(WeekStart)


def _volume(day: date, held_ms: int = 25_000, exercise_id: str = "bridge") -> DayVolume:
    return DayVolume(day, exercise_id, held_ms, planned_ms=30_000, holds=1)


def _volumes() -> st.SearchStrategy[DayVolume]:
    exercises = st.sampled_from(["bridge", "plank", "wall-squat"])
    times = st.integers(0, 100_000)
    return st.builds(DayVolume, DAYS, exercises, times, times)


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


def test_week_53_and_the_turn_of_the_year() -> None:
    """2026 has a week 53, which reaches into January; no day is lost or counted twice."""
    days = [_volume(date(2026, 12, 28) + timedelta(days=n)) for n in range(14)]
    weeks = weekly(days, {}, date(2026, 12, 28), date(2027, 1, 10), WeekStart.MONDAY)
    assert [week.start for week in weeks] == [date(2026, 12, 28), date(2027, 1, 4)]
    assert weeks[0].start.isocalendar().week == 53
    assert weeks[0].end == date(2027, 1, 3)
    assert [week.held_ms for week in weeks] == [7 * 25_000, 7 * 25_000]


def test_a_leap_day_is_a_day() -> None:
    """29 February 2028 is a Tuesday of one week with 1 March."""
    days = [_volume(date(2028, 2, 28)), _volume(date(2028, 2, 29)), _volume(date(2028, 3, 1))]
    (week,) = weekly(days, {}, date(2028, 2, 29), date(2028, 3, 1), WeekStart.MONDAY)
    assert week.held_ms == 75_000


def test_the_change_of_the_clocks_changes_no_week() -> None:
    """Weeks are made of dates: one with an hour less or more has seven days as any other."""
    for sunday in (date(2026, 3, 29), date(2026, 10, 25)):
        days = [_volume(sunday), _volume(sunday + timedelta(days=1))]
        weeks = weekly(days, {}, sunday, sunday + timedelta(days=1), WeekStart.MONDAY)
        assert [week.held_ms for week in weeks] == [25_000, 25_000]
        assert weeks[1].start - weeks[0].start == timedelta(days=7)


def test_weeks_without_training_are_there() -> None:
    """Between two weeks of training and on both sides of them."""
    days = [_volume(date(2026, 3, 4)), _volume(date(2026, 3, 18))]
    weeks = weekly(days, {}, date(2026, 2, 24), date(2026, 3, 24), WeekStart.MONDAY)
    assert [week.held_ms for week in weeks] == [0, 25_000, 0, 25_000, 0]
    assert weeks[0] == WeekVolume(date(2026, 2, 23))
    assert weeks[2].by_exercise == {}


def test_without_any_training_all_weeks_are_zero() -> None:
    """The chart of a first start."""
    weeks = weekly([], {}, date(2026, 1, 1), date(2026, 3, 25), WeekStart.SUNDAY)
    assert len(weeks) == 13
    assert {(week.held_ms, week.planned_ms, week.workouts) for week in weeks} == {(0, 0, 0)}


def test_what_lies_outside_is_left_out() -> None:
    """A day before the first week and one after the last one."""
    days = [_volume(date(2026, 3, 1)), _volume(date(2026, 3, 2)), _volume(date(2026, 3, 9))]
    workouts = {volume.day: 1 for volume in days}
    (week,) = weekly(days, workouts, date(2026, 3, 4), date(2026, 3, 5), WeekStart.MONDAY)
    assert (week.held_ms, week.planned_ms, week.workouts) == (25_000, 30_000, 1)


def test_a_week_is_split_by_exercise() -> None:
    """An exercise that was planned and never held has no share."""
    days = [
        _volume(date(2026, 3, 2), 10_000),
        _volume(date(2026, 3, 3), 5_000),
        _volume(date(2026, 3, 3), 7_000, "plank"),
        _volume(date(2026, 3, 4), 0, "wall-squat"),
    ]
    workouts = {date(2026, 3, 2): 2, date(2026, 3, 8): 1}
    (week,) = weekly(days, workouts, date(2026, 3, 2), date(2026, 3, 2), WeekStart.MONDAY)
    assert week.by_exercise == {"bridge": 15_000, "plank": 7_000}
    assert (week.held_ms, week.planned_ms, week.workouts) == (22_000, 120_000, 3)


def test_completion_is_held_by_planned() -> None:
    """None where nothing was planned; more than 1 where more was held."""
    start = date(2026, 3, 2)
    assert WeekVolume(start, held_ms=15_000, planned_ms=20_000).completion == 0.75
    assert WeekVolume(start, held_ms=30_000, planned_ms=20_000).completion == 1.5
    assert WeekVolume(start, held_ms=30_000).completion is None


@given(st.lists(_volumes(), max_size=30), DAYS, DAYS, WEEK_STARTS)
def test_weeks_agree_with_a_count_day_by_day(
    days: list[DayVolume], one: date, other: date, week_start: WeekStart
) -> None:
    """The slow way: every day of every week is looked up by itself."""
    first, last = min(one, other), max(one, other)
    workouts = {volume.day: 1 for volume in days if volume.held_ms}
    weeks = weekly(days, workouts, first, last, week_start)
    assert weeks == _counted(days, workouts, first, last, week_start)


def _counted(
    days: list[DayVolume],
    workouts: Mapping[date, int],
    first: date,
    last: date,
    week_start: WeekStart,
) -> list[WeekVolume]:
    while first.weekday() != week_start.value:
        first -= timedelta(days=1)
    weeks = []
    while first <= last:
        week = [first + timedelta(days=n) for n in range(7)]
        mine = [volume for volume in days if volume.day in week]
        names = {volume.exercise_id for volume in mine if volume.held_ms}
        shares = {name: sum(v.held_ms for v in mine if v.exercise_id == name) for name in names}
        weeks.append(
            WeekVolume(
                first,
                sum(volume.held_ms for volume in mine),
                sum(volume.planned_ms for volume in mine),
                sum(workouts.get(day, 0) for day in week),
                shares,
            )
        )
        first += timedelta(days=7)
    return weeks


@given(DAYS, st.integers(0, 400), WEEK_STARTS)
def test_week_starts_are_seven_days_apart(first: date, length: int, week_start: WeekStart) -> None:
    """From the week of the first day to that of the last one."""
    last = first + timedelta(days=length)
    starts = list(week_starts(first, last, week_start))
    assert starts[0] <= first < starts[0] + timedelta(days=7)
    assert starts[-1] <= last < starts[-1] + timedelta(days=7)
    assert starts == [starts[0] + timedelta(days=7 * n) for n in range(len(starts))]


def test_the_average_needs_its_whole_span() -> None:
    """Four weeks: nothing can be said before the fourth."""
    assert trailing_average([4, 8, 0, 0, 12]) == [None, None, None, 3, 5]
    assert trailing_average([1, 2, 4], span=2) == [None, 1.5, 3]
    assert trailing_average([1, 2], span=1) == [1, 2]
    assert trailing_average([]) == []
