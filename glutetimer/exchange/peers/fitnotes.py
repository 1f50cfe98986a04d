# SPDX-License-Identifier: GPL-3.0-or-later
"""FitNotes: its table of sets. It has a date alone, and times as h:mm:ss."""

from glutetimer.domain.circuit import Load
from glutetimer.domain.said import said
from glutetimer.exchange.history import (
    DISTANCE,
    REPETITIONS,
    Cells,
    Diary,
    NoHoldError,
)
from glutetimer.exchange.peers.reader import history_reader, with_columns


def _take(cells: Cells, diary: Diary) -> None:
    ms = cells.duration_ms("Time")
    if not ms:
        raise NoHoldError(REPETITIONS)
    if cells.number("Distance") > 0:
        raise NoHoldError(DISTANCE)
    if cells.text("Category").casefold() == "cardio":
        raise NoHoldError(said("its category is Cardio, which is no hold"))
    at, load = cells.moment("Date"), _load(cells)
    if not at.hour and not at.minute:
        at = diary.at_noon(at, cells.line)
    page = diary.page(at, "", at.date().isoformat())
    diary.hold(page, cells.place, cells.text("Exercise"), ms, load=load)
    page.add_note(cells.text("Comment"))


def _load(cells: Cells) -> Load:
    for column, unit in (("Weight (kgs)", "kg"), ("Weight (kg)", "kg"), ("Weight (lbs)", "lb")):
        if cells.text(column):
            return cells.load(cells.number(column), unit)
    weight = cells.number("Weight")
    return cells.load(weight, cells.text("Weight Unit") if weight else "")


READER = history_reader("FitNotes", with_columns("Date", "Exercise", "Category", "Time"), _take)
