# SPDX-License-Identifier: GPL-3.0-or-later
"""Which dates of a small chart are named."""

from collections.abc import Sequence
from datetime import date, timedelta

import pytest

from glutetimer.gui.progress.plot_content import named_dates

Names = Sequence[tuple[int, str]]


def weeks(count: int, each: int = 1) -> list[date]:
    """Return the first days of columns up to 16 November 2026."""
    last = date(2026, 11, 16)
    return [last - timedelta(weeks=each * n) for n in range(count - 1, -1, -1)]


def words(starts: Sequence[date], most: int) -> list[str]:
    """Return the names where there is room for so many."""
    return [name for _, name in named_dates(starts, lambda names: len(names) <= most)]


@pytest.mark.parametrize(
    ("count", "each", "most", "expected"),
    [
        (12, 1, 6, ["7 Sep", "21 Sep", "5 Oct", "19 Oct", "2 Nov", "16 Nov"]),
        (26, 1, 6, ["Jun", "Jul", "Aug", "Sep", "Oct", "Nov"]),
        (52, 1, 6, ["2026", "Mar", "May", "Jul", "Sep", "Nov"]),
        (130, 4, 12, [str(year) for year in range(2017, 2027)]),
        (130, 4, 6, ["2018", "2020", "2022", "2024", "2026"]),
        (80, 13, 20, [str(year) for year in range(2008, 2027)]),
        (1, 1, 6, ["16 Nov"]),
        (0, 1, 6, []),
    ],
)
def test_round_dates_are_named(count: int, each: int, most: int, expected: list[str]) -> None:
    """Days of few weeks, months of more, years of many; as many as there is room for."""
    assert words(weeks(count, each), most) == expected


def test_each_name_stands_at_its_own_column() -> None:
    """A year stands at the first week that begins in it."""
    starts = weeks(520)
    for index, name in named_dates(starts, lambda names: len(names) <= 12):
        assert str(starts[index].year) == name
        assert str(starts[index - 1].year) != name
