# SPDX-License-Identifier: GPL-3.0-or-later
"""Many sums taken together at once equal the same ones added one by one."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from glutetimer.domain.record import Felt
from glutetimer.domain.volume import WeekStart
from glutetimer.domain.weeks import (
    NO_SUMS,
    NO_WORKOUTS,
    Metric,
    Sums,
    WorkoutSums,
    total,
    total_done,
    weeks_of,
)

_count = st.integers(0, 10**9)
_sums = st.builds(Sums, _count, _count, _count, _count, _count)
_felt = st.tuples(*[_count] * len(Felt))
_done = st.builds(WorkoutSums, _count, _count, _count, _count, _count, _felt, _count)


@given(st.lists(_sums, max_size=5), st.lists(_done, max_size=5))
def test_together_is_one_by_one(sums: list[Sums], done: list[WorkoutSums]) -> None:
    """None at all come to nothing."""
    assert total(sums) == sum(sums, NO_SUMS)
    assert total_done(done) == sum(done, NO_WORKOUTS)


@given(st.dictionaries(st.sampled_from("abc"), _sums, min_size=1))
def test_the_colours_of_a_week_are_its_parts(parts: dict[str, Sums]) -> None:
    """For each figure that adds up, all of them and with the same share."""
    day = date(2026, 11, 16)
    rows = [(day, key, sums) for key, sums in parts.items()]
    done = [(day, key, WorkoutSums(workouts=2)) for key in parts]
    (week,) = weeks_of(rows, done, day, day, WeekStart.MONDAY)
    for metric in filter(lambda one: one.adds_up, Metric):
        assert dict(week.values(metric)) == {key: week.part(metric, key) for key in parts}
