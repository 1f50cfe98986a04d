# SPDX-License-Identifier: GPL-3.0-or-later
"""Best holds, and what a percent of one comes to."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutetimer.domain.circuit import NO_LOAD
from glutetimer.domain.exercise import Side
from glutetimer.domain.targets import (
    BestHold,
    Dose,
    Evidence,
    HoldKey,
    Share,
    best_holds,
    best_holds_for,
    dose,
    recent_from,
    target_ms,
)
from tests.unit.strategies import BRIDGE, circuit_of

TODAY = date(2026, 3, 4)
LONG_AGO = TODAY - timedelta(weeks=40)
KEY = HoldKey("glute-bridge", Side.BOTH, NO_LOAD)


def _best(known: Evidence) -> BestHold:
    return best_holds({KEY: known}, TODAY)[KEY]


def test_a_recent_test_counts_before_what_was_held_long_ago() -> None:
    """After a break, the target fits who one is now."""
    recent = BestHold(40_000, TODAY - timedelta(days=3))
    assert _best(Evidence(BestHold(90_000, LONG_AGO), recent, recent.day)) == recent


def test_without_a_recent_test_the_longest_of_all_time_counts() -> None:
    """Holds of 70 % are no best holds: else each quarter would ask for 70 % of the one before."""
    ever = BestHold(90_000, LONG_AGO)
    share = BestHold(63_000, TODAY)
    assert _best(Evidence(ever, share, LONG_AGO)) == ever
    assert _best(Evidence(ever, share, None)) == ever
    assert _best(Evidence(ever, None, LONG_AGO)) == ever


def test_twelve_weeks_to_the_day_are_recent() -> None:
    """The day after that is not."""
    ever, recent = BestHold(90_000, LONG_AGO), BestHold(50_000, TODAY)
    first = TODAY - timedelta(days=84)
    assert recent_from(TODAY) == first
    assert _best(Evidence(ever, recent, first)) == recent
    assert _best(Evidence(ever, recent, first - timedelta(days=1))) == ever


def test_the_history_is_not_read_for_circuits_that_ask_for_nothing() -> None:
    """The first screen waits for no query that nobody needs."""
    asked: list[tuple[date, Collection[str]]] = []

    def evidence(since: date, exercise_ids: Collection[str]) -> Mapping[HoldKey, Evidence]:
        asked.append((since, exercise_ids))
        return {KEY: Evidence(BestHold(50_000, TODAY))}

    assert best_holds_for([circuit_of(BRIDGE)], evidence, TODAY) == {}
    assert asked == []
    plank = replace(BRIDGE, exercise_id="plank")
    share = circuit_of(plank, replace(BRIDGE, percent=70))
    assert best_holds_for([share], evidence, TODAY) == {KEY: BestHold(50_000, TODAY)}
    assert asked == [(recent_from(TODAY), {"glute-bridge"})]


@pytest.mark.parametrize(
    ("percent", "best_ms", "length_ms"),
    [
        (70, 52_000, 36_000),
        (70, 52_200, 37_000),
        (70, 50_713, 35_000),
        (70, 50_715, 36_000),
        (100, 52_499, 52_000),
        (10, 30_000, 5_000),
        (10, 1, 5_000),
    ],
)
def test_a_target_is_whole_seconds_and_at_least_five(
    percent: int, best_ms: int, length_ms: int
) -> None:
    """Halves are rounded up."""
    assert target_ms(Share(percent, best_ms)) == length_ms


@pytest.mark.parametrize(
    ("best_ms", "wanted"),
    [
        (20_000, Dose(4, 15_000, 73)),
        (52_000, Dose(2, 31_000, 60)),
        (85_000, Dose(1, 60_000, 70)),
        (200_000, Dose(1, 120_000, 60)),
        (1_000, Dose(12, 5_000, 70)),
    ],
)
def test_a_dose_comes_to_about_a_minute(best_ms: int, wanted: Dose) -> None:
    """Of 60 to 75 % of the best hold."""
    assert dose(best_ms) == wanted


@given(st.integers(1, 80_000))
def test_a_dose_of_any_hold_below_80_s_is_near_a_minute(best_ms: int) -> None:
    """Within a quarter of it, in a whole number of holds."""
    found = dose(best_ms)
    assert 60 <= found.percent <= 75
    assert found.hold_ms == target_ms(Share(found.percent, best_ms))
    assert abs(found.sets * found.hold_ms - 60_000) <= 15_000
