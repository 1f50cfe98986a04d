# SPDX-License-Identifier: GPL-3.0-or-later
"""A delay is read from taps, if they agree."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutetimer.domain.tapping import BIAS_MS, TAPS, heard_delay

FIRST_MS = 1_234_567


def _taps(offset_ms: int, jitter_ms: list[int]) -> list[int]:
    return [FIRST_MS + n * 1_000 + offset_ms + jitter for n, jitter in enumerate(jitter_ms)]


def test_too_few_taps_say_nothing() -> None:
    """Seven are not enough."""
    assert heard_delay(_taps(200, [0] * (TAPS - 1)), FIRST_MS) is None


@pytest.mark.parametrize(("offset_ms", "delay_ms"), [(200, 220), (0, 20), (-40, 0), (160, 180)])
def test_people_tap_a_little_early(offset_ms: int, delay_ms: int) -> None:
    """Their habit is taken out, and no delay is negative."""
    taps = heard_delay(_taps(offset_ms, [0] * 8), FIRST_MS)
    assert taps is not None
    assert (taps.delay_ms, taps.is_steady) == (delay_ms, True)


def test_one_slip_changes_nothing() -> None:
    """The median counts, and so do the last eight only."""
    taps = heard_delay(_taps(180, [400, -300, 0, 5, -5, 3, 250, 0, -4, 2]), FIRST_MS)
    assert taps is not None
    assert (taps.delay_ms, taps.is_steady) == (200, True)


def test_taps_that_do_not_agree_are_told() -> None:
    """Whoever taps anywhere is asked to try again."""
    taps = heard_delay(_taps(200, [-150, 120, -90, 200, -180, 90, 140, -120]), FIRST_MS)
    assert taps is not None
    assert not taps.is_steady


@given(st.integers(0, 700), st.lists(st.integers(-30, 30), min_size=8, max_size=20))
def test_any_delay_is_found(delay_ms: int, jitter_ms: list[int]) -> None:
    """With uneven taps too, to 35 ms."""
    taps = heard_delay(_taps(delay_ms + BIAS_MS, jitter_ms), FIRST_MS)
    assert taps is not None
    assert abs(taps.delay_ms - delay_ms) <= 35
