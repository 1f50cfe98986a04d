# SPDX-License-Identifier: GPL-3.0-or-later
"""Strong: its table of sets, in the three forms that its versions wrote.

Of iOS, with commas; of Android, with semicolons and units in the head; and the old one, with
``kg`` and ``km``. A row ``Rest Timer`` has seconds that are no work, and ``Set Order`` has letters
for warm-up and drop sets.
"""

from glutetimer.domain.circuit import NO_LOAD, Load
from glutetimer.domain.said import said
from glutetimer.exchange.fields import FieldError
from glutetimer.exchange.history import (
    DISTANCE,
    REPETITIONS,
    REST,
    Cells,
    Diary,
    NoHoldError,
)
from glutetimer.exchange.peers.reader import history_reader, with_columns

_WEIGHTS = {"Weight (kg)": "kg", "kg": "kg", "Weight (lbs)": "lb", "lb": "lb"}
_DISTANCES = ("Distance", "Distance (meters)", "Distance (miles)", "Distance (km)", "km", "mi")

# Said of hundreds of thousands of rows.
_NO_SET = said("a remark or a pause and no set, as “Set Order” says")
_NO_UNIT = said("the weight has no unit and is taken as kilograms")


def _take(cells: Cells, diary: Diary) -> None:
    order = cells.text("Set Order")
    if len(order) > 3:
        raise NoHoldError(REST if "timer" in order.casefold() else _NO_SET)
    workout = cells.text("Workout Name")
    key = f"{cells.text('Date')} {workout}"
    seconds = cells.number("Seconds")
    if not seconds:
        raise NoHoldError(REPETITIONS, key)
    if cells.number(*_DISTANCES) > 0:
        raise NoHoldError(DISTANCE, key)
    page = diary.page(cells.moment("Date"), workout, key)
    name, load = cells.text("Exercise Name"), _load(cells, diary)
    diary.hold(page, cells.line, name, seconds * 1000, load=load, effort=cells.effort("RPE"))
    page.elapsed_ms = page.elapsed_ms or _elapsed_ms(cells)
    page.add_note(cells.text("Workout Notes"))
    page.add_note(cells.text("Notes"))


def _load(cells: Cells, diary: Diary) -> Load:
    if cells.first(*_WEIGHTS):
        column, unit = next(each for each in _WEIGHTS.items() if cells.text(each[0]))
        return cells.load(cells.number(column), unit)
    weight, unit = cells.number("Weight"), cells.text("Weight Unit")
    if weight <= 0:
        return NO_LOAD
    if not unit:
        diary.draft.change_row(cells.line, _NO_UNIT)
    return cells.load(weight, unit)


def _elapsed_ms(cells: Cells) -> int:
    try:
        return cells.duration_ms("Duration") or round(cells.number("Duration (sec)") * 1000)
    except FieldError:
        return 0  # the workout counts without it


READER = history_reader(
    "Strong",
    with_columns("Date", "Workout Name", "Exercise Name", "Set Order", "Seconds"),
    _take,
)
