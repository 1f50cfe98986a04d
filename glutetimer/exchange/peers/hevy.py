# SPDX-License-Identifier: GPL-3.0-or-later
"""Hevy: its table of sets. Its dates are written as the device wrote them: "2 Sep 2025, 23:13"."""

from datetime import timedelta

from glutetimer.domain.circuit import Load
from glutetimer.exchange.fields import FieldError
from glutetimer.exchange.history import (
    DISTANCE,
    REPETITIONS,
    Cells,
    Diary,
    NoHoldError,
)
from glutetimer.exchange.peers.reader import history_reader, with_columns


def _take(cells: Cells, diary: Diary) -> None:
    seconds = cells.number("duration_seconds")
    if not seconds:
        raise NoHoldError(REPETITIONS, _workout(cells))
    if cells.number("distance_km", "distance_miles", "distance_meters") > 0:
        raise NoHoldError(DISTANCE, _workout(cells))
    page = diary.page(cells.moment("start_time"), cells.text("title"), _workout(cells))
    name = cells.text("exercise_title")
    diary.hold(
        page, cells.place, name, seconds * 1000, load=_load(cells), effort=cells.effort("rpe")
    )
    page.elapsed_ms = page.elapsed_ms or _elapsed_ms(cells)
    page.add_note(cells.text("description"))
    page.add_note(cells.text("exercise_notes"))


def _workout(cells: Cells) -> str:
    """Return what tells a workout from others; its date is in another language each time."""
    try:
        at = cells.moment("start_time").isoformat()
    except FieldError:
        at = cells.text("start_time")
    return f"{at} {cells.text('title')}"


def _load(cells: Cells) -> Load:
    if cells.text("weight_kg"):
        return cells.load(cells.number("weight_kg"), "kg")
    return cells.load(cells.number("weight_lbs"), "lb")


def _elapsed_ms(cells: Cells) -> int:
    try:
        length = cells.moment("end_time") - cells.moment("start_time")
    except (FieldError, TypeError):
        return 0  # the workout counts without it
    return length // timedelta(milliseconds=1) if timedelta() < length < timedelta(1) else 0


READER = history_reader(
    "Hevy",
    with_columns("title", "start_time", "exercise_title", "set_index", "duration_seconds"),
    _take,
)
