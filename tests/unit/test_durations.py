# SPDX-License-Identifier: GPL-3.0-or-later
"""Durations as people type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutetimer.domain.durations import parse_ms


@pytest.mark.parametrize(
    ("text", "ms"),
    [
        ("45", 45_000),
        (" 45 s ", 45_000),
        ("1:30", 90_000),
        ("0:05", 5_000),
        ("1:02:03", 3_723_000),
        ("2 min", 120_000),
        ("2min", 120_000),
        ("1 min 30 s", 90_000),
        ("1m30s", 90_000),
        ("1h", 3_600_000),
        ("2.5", 2_500),
        ("2,5 s", 2_500),
        ("1.5 min", 90_000),
        ("0", 0),
    ],
)
def test_reads_what_people_type(text, ms):
    """Seconds, clock times and words are all understood."""
    assert parse_ms(text) == ms


@pytest.mark.parametrize(
    "text", ["", " ", "-5", "abc", "1:75", "1::2", "5 x", "1e3", "nan", "9" * 60, "1:30 min"]
)
def test_refuses_what_is_no_duration(text):
    """Anything else is refused, with the text named."""
    with pytest.raises(ValueError, match="not a duration"):
        parse_ms(text)


@given(st.integers(0, 86_400))
def test_a_clock_reads_back(seconds):
    """Whole seconds written as a clock read back exactly."""
    assert parse_ms(f"{seconds // 60}:{seconds % 60:02}") == seconds * 1000
