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

_WEIGHTS = (("Weight (kg)", "kg"), ("kg", "kg"), ("Weight (lbs)", "lb"), ("lb", "lb"))
_DISTANCES = ("Distance", "Distance (meters)", "Distance (miles)", "Distance (km)", "km", "mi")


def _take(cells: Cells, diary: Diary) -> None:
    order = cells.text("Set Order")
    if "timer" in order.casefold():
        raise NoHoldError(REST)
    if len(order) > 3:
        raise NoHoldError(said("a remark or a pause and no set, as “Set Order” says"))
    workout = cells.text("Workout Name")
    key = f"{cells.text('Date')} {workout}"
    seconds = cells.number("Seconds")
    if not seconds:
        raise NoHoldError(REPETITIONS, key)
    if cells.number(*_DISTANCES) > 0:
        raise NoHoldError(DISTANCE, key)
    page = diary.page(cells.moment("Date"), workout, key)
    name, load = cells.text("Exercise Name"), _load(cells, diary)
    diary.hold(page, cells.place, name, seconds * 1000, load=load, effort=cells.effort("RPE"))
    page.elapsed_ms = page.elapsed_ms or _elapsed_ms(cells)
    page.add_note(cells.text("Workout Notes"))
    page.add_note(cells.text("Notes"))


def _load(cells: Cells, diary: Diary) -> Load:
    for column, unit in _WEIGHTS:
        if cells.text(column):
            return cells.load(cells.number(column), unit)
    weight, unit = cells.number("Weight"), cells.text("Weight Unit")
    if weight <= 0:
        return NO_LOAD
    if not unit:
        diary.draft.change_row(cells.line, said("the weight has no unit and is taken as kilograms"))
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
