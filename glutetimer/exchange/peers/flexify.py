# SPDX-License-Identifier: GPL-3.0-or-later
"""Flexify: its table ``graphs.csv``. Durations are minutes, and a hidden row describes an exercise.

Each row has a time of its own; those of a day are one workout.
"""

import re
from datetime import UTC, datetime

from glutetimer.domain.circuit import NO_LOAD, Load
from glutetimer.domain.said import said
from glutetimer.exchange.fields import FieldError
from glutetimer.exchange.history import (
    DISTANCE,
    REPETITIONS,
    Cells,
    Diary,
    NoHoldError,
)
from glutetimer.exchange.peers.reader import history_reader, with_columns

_MS_A_MINUTE = 60_000
_UNIX_S = re.compile(r"\d{9,10}")
_UNIX_MS = re.compile(r"\d{12,13}")


def _take(cells: Cells, diary: Diary) -> None:
    if cells.text("hidden").casefold() in ("1", "true"):
        raise NoHoldError(said("a hidden row, which describes an exercise"))
    minutes = cells.number("duration")
    if not minutes:
        raise NoHoldError(REPETITIONS)
    if cells.number("distance") > 0:
        raise NoHoldError(DISTANCE)
    at = _created(cells)
    page = diary.page(at, "", at.date().isoformat())
    name, load = cells.text("name"), _load(cells)
    diary.hold(page, cells.place, name, minutes * _MS_A_MINUTE, load=load, ended_at=at)


def _created(cells: Cells) -> datetime:
    text = cells.text("created")
    if _UNIX_MS.fullmatch(text):
        return datetime.fromtimestamp(int(text) / 1000, UTC).astimezone()
    if _UNIX_S.fullmatch(text):
        return datetime.fromtimestamp(int(text), UTC).astimezone()
    return cells.moment("created")


def _load(cells: Cells) -> Load:
    try:
        return cells.load(cells.number("weight"), cells.text("unit"))
    except FieldError:
        return NO_LOAD  # where the unit is one of length, the weight is none


READER = history_reader("Flexify", with_columns("name", "created", "duration", "distance"), _take)
