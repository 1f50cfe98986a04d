# SPDX-License-Identifier: GPL-3.0-or-later
"""The days and times at which somebody wants to train, as the settings keep them."""

from collections.abc import Mapping
from typing import Any

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DAY_MIN = 24 * 60


def training_times(text: Any) -> dict[int, int]:
    """Return the minute after midnight for each ISO weekday (1 to 7) that a text names.

    The text is that of ``training_text``: "mon 18:00, thu 07:30"; empty for no day at all.

    Raises:
        ValueError: If it is none, or names a day twice.
    """
    if not isinstance(text, str):
        raise ValueError(f"training_times must be a text: {text!r}")
    times: dict[int, int] = {}
    for part in text.split(",") if text else ():
        day, _, time = part.strip().partition(" ")
        if day not in DAYS or DAYS.index(day) + 1 in times:
            raise ValueError(f"training_times must be like 'mon 18:00, thu 07:30': {text!r}")
        times[DAYS.index(day) + 1] = _minute(time)
    return times


def training_text(times: Mapping[int, int]) -> str:
    """Return the text that ``training_times`` reads.

    Args:
        times: The minute after midnight, 0 to 1,439, of each ISO weekday, 1 to 7.
    """
    return ", ".join(
        f"{DAYS[day - 1]} {minute // 60:02}:{minute % 60:02}"
        for day, minute in sorted(times.items())
    )


def _minute(time: str) -> int:
    hours, _, minutes = time.partition(":")
    is_time = len(time) == 5 and (hours + minutes).isascii() and (hours + minutes).isdigit()
    minute = int(hours) * 60 + int(minutes) if is_time and int(minutes) < 60 else DAY_MIN
    if minute >= DAY_MIN:
        raise ValueError(f"training_times must hold times from 00:00 to 23:59: {time!r}")
    return minute
