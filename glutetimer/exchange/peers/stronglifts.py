# SPDX-License-Identifier: GPL-3.0-or-later
"""StrongLifts: its wide table, a row for each exercise of a workout.

``Sets×Time`` has the times of all its sets: "60/45/-", or "3×60"; a time without a unit is seconds.
The head says the order of the date, "Date (yyyy/mm/dd)", and the unit of the weights.
"""

import re
from datetime import datetime

from glutetimer.domain.circuit import MAX_SETS, NO_LOAD, Load
from glutetimer.domain.durations import parse_ms
from glutetimer.domain.said import said
from glutetimer.exchange.content import Content
from glutetimer.exchange.dates import moment
from glutetimer.exchange.draft import Draft
from glutetimer.exchange.fields import FieldError
from glutetimer.exchange.history import NOON, REPETITIONS, Cells, Diary, NoHoldError
from glutetimer.exchange.peers.reader import Reader, read_table

_PROGRAM = "StrongLifts"
_DATE = re.compile(r"Date \(([dmy]+)/([dmy]+)/([dmy]+)\)", re.IGNORECASE)
_TIMES = re.compile(r"Sets.{1,3}Time")
_START = "Start Time (h:mm)"
_MANY = re.compile(r"(\d{1,3})\s*[×x*]\s*(.+)", re.IGNORECASE)
_MOST_MS_HOURS = 24


def _sniff(content: Content) -> bool:
    has_times = content.is_table and any(map(_TIMES.fullmatch, content.columns))
    return has_times and "Exercise" in content.columns and _date_column(content) is not None


def _date_column(content: Content) -> re.Match[str] | None:
    return next(filter(None, map(_DATE.fullmatch, content.columns)), None)


def _read(content: Content, draft: Draft) -> None:
    date = _date_column(content)
    times = next(column for column in content.columns if _TIMES.fullmatch(column))
    assert date is not None
    order = "".join(part[0].lower() for part in date.groups())

    def take(cells: Cells, diary: Diary) -> None:
        name = cells.text("Workout Name")
        key = f"{cells.text(date[0])} {cells.text(_START)} {name}"
        if not cells.text(times):
            raise NoHoldError(REPETITIONS, key)
        lengths_ms = _lengths_ms(cells, times)
        page = diary.page(_start(cells, date[0], order), name, key)
        page.elapsed_ms = page.elapsed_ms or _elapsed_ms(cells)
        page.add_note(cells.text("Notes"))
        for index, ms in enumerate(lengths_ms, 1):
            if ms:
                diary.hold(page, cells.place, cells.text("Exercise"), ms, load=_load(cells, index))

    read_table(content, Diary(draft, _PROGRAM), take)


def _lengths_ms(cells: Cells, column: str) -> list[int]:
    """Return the length of each set, 0 for one that was left out."""
    text = cells.text(column)
    many = _MANY.fullmatch(text)
    try:
        if many and 1 <= int(many[1]) <= MAX_SETS:
            return [parse_ms(many[2])] * int(many[1])
        parts = [part.strip() for part in text.split("/")][:MAX_SETS]
        return [0 if part in ("-", "–", "") else parse_ms(part) for part in parts]
    except ValueError:
        raise FieldError(
            cells.place, said("“{text}” are no times of sets", text=text[:40])
        ) from None


def _start(cells: Cells, date_column: str, order: str) -> datetime:
    day = cells.moment(date_column, "" if order.startswith("y") else order)
    time = cells.text(_START)
    return moment(f"{day:%Y-%m-%d} {time}", cells.place) if time else day + NOON


def _elapsed_ms(cells: Cells) -> int:
    hours = cells.number("Duration (hours)")
    return round(hours * 3_600_000) if 0 < hours <= _MOST_MS_HOURS else 0


def _load(cells: Cells, set_number: int) -> Load:
    for unit in ("KG", "LB", "LBS"):
        weight = cells.number(f"Set {set_number} ({unit})")
        if weight:
            return cells.load(weight, unit)
    return NO_LOAD


READER = Reader(_PROGRAM, _sniff, _read)
