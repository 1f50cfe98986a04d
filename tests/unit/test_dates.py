# SPDX-License-Identifier: GPL-3.0-or-later
"""Dates as other programs write them."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from glutetimer.exchange.dates import in_this_zone, moment
from glutetimer.exchange.fields import FieldError

EVENING = datetime(2025, 9, 2, 23, 13, tzinfo=UTC).replace(tzinfo=None)


@pytest.mark.parametrize(
    "text",
    [
        "2025-09-02 23:13",
        "2025-09-02T23:13:00.000",
        "2025/9/2 11:13 PM",
        "2.9.2025 23:13",
        "2 Sep 2025, 23:13",
        "2 Sept 2025, 23:13",
        "Sep 2, 2025, 11:13\u202fPM",
        "2. September 2025 um 23:13",
        "2 de septiembre de 2025, 23:13",
        "2 sept. 2025 à 23:13",
        "2 set 2025, 23:13",
        "2 wrz 2025, 23:13",
        "2 Eyl 2025, 23:13",
        "2 сент. 2025 23:13",
        "2025年9月2日 23:13",
    ],
)
def test_one_evening_in_many_forms(text):
    """Every program and every language means the same."""
    assert moment(text, "line 2") == EVENING


@pytest.mark.parametrize(
    ("text", "order", "month", "day"),
    [
        ("13/2/2025", "", 2, 13),
        ("2/13/2025", "", 2, 13),
        ("3/3/2025", "", 3, 3),
        ("1/2/2025", "dmy", 2, 1),
        ("1/2/2025", "mdy", 1, 2),
    ],
)
def test_numbers_that_can_only_mean_one_date(text, order, month, day):
    """Or whose order is known."""
    found = moment(text, "line 2", order)
    assert (found.year, found.month, found.day) == (2025, month, day)


def test_offsets_are_kept():
    """A text with an offset is aware, one without is of this machine."""
    assert moment("2025-09-02 23:13Z", "") == EVENING.replace(tzinfo=UTC)
    east = timezone(timedelta(hours=5, minutes=30))
    assert moment("2025-09-02T23:13:00+05:30", "") == EVENING.replace(tzinfo=east)
    assert in_this_zone(EVENING) == EVENING.astimezone()


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "“” is no date"),
        ("soon", "“soon” is no date"),
        ("2025-02-30", "“2025-02-30” is no date"),
        ("2025-09-02 25:00", "“2025-09-02 25:00” is no date"),
        ("2025-09-02 13:00 PM", "“2025-09-02 13:00 PM” is no date"),
        ("2 Foo 2025", "“2 Foo 2025” is no date"),
        ("2 Jui 2025", "“2 Jui 2025” is no date"),
        ("1/2/2025", "“1/2/2025” can be read as two dates"),
        ("9999-01-01", "“9999” is no year from 1971 to 2199"),
        ("2025-09-02 10:00+99:99", "“2025-09-02 10:00+99:99” is no date"),
        ("9" * 5_000, f"“{'9' * 40}” is no date"),
    ],
)
def test_what_is_no_date_is_refused(text, reason):
    """Nothing is guessed."""
    with pytest.raises(FieldError) as refused:
        moment(text, "line 2")
    assert (refused.value.place, refused.value.reason) == ("line 2", reason)
