# SPDX-License-Identifier: GPL-3.0-or-later
"""OpenHIIT: a list of timers, or of the rows that its older versions kept.

Ready, warm-up with a rest, as many (work, rest) as there are active intervals with no rest after
the last, a break between two rounds (as long as the rest if it has no length), cool-down. Times
are seconds; both settings, and a list of activities, may be JSON inside of text.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from glutetimer.domain.circuit import MAX_ROUNDS, MAX_STEPS
from glutetimer.domain.said import said
from glutetimer.exchange.content import Content
from glutetimer.exchange.draft import Draft
from glutetimer.exchange.fields import FieldError, Fields, clean_text, listed
from glutetimer.exchange.peers.reader import Reader, first_of, has_keys
from glutetimer.exchange.sequence import Item, Repeat

_OLD = ("title", "numExercises", "workTime")


def _sniff(content: Content) -> bool:
    if not content.is_json:
        return False
    first = first_of(content.document)
    return has_keys(first, ["timeSettings"]) or has_keys(first, _OLD)


def _read(content: Content, draft: Draft) -> None:
    for value, place in listed(content.document, "$"):
        with draft.entry():
            timer = Fields(value, place)
            _add_timer(_old(timer) if "title" in timer else _new(timer), timer, draft)


@dataclass(frozen=True, slots=True)
class _Timer:
    """One timer of either version; ``times`` holds the fields of its times."""

    name: str
    times: Fields
    count: int
    rounds: int
    names: list[str]


def _new(timer: Fields) -> _Timer:
    times = Fields(_unpacked(timer, "timeSettings"), timer.at("timeSettings"))
    restarts = timer.whole("restarts", times.whole("restarts", 0))
    names = _names(timer, "activities")
    count = timer.whole("activeIntervals", len(names))
    return _Timer(timer.text("name"), times, count, max(restarts, 0) + 1, names)


def _old(timer: Fields) -> _Timer:
    rounds = max(timer.whole("iterations", 0), 0) + 1
    names = _names(timer, "exercises")
    return _Timer(timer.text("title"), timer, timer.whole("numExercises"), rounds, names)


def _add_timer(timer: _Timer, fields: Fields, draft: Draft) -> None:
    if not 0 < timer.count <= MAX_STEPS:
        raise FieldError(fields.place, said("it has {count} intervals", count=timer.count))
    draft.spend(timer.count)
    rounds = draft.count(timer.rounds, fields.place, MAX_ROUNDS)
    if timer.times.number("getReadyTime", 0) > 0:
        draft.leave_out(
            timer.times.at("getReadyTime"), said("the time to prepare is set in Settings")
        )
    between = "breakTime" if timer.times.number("breakTime", 0) > 0 else "restTime"
    one_round = (*_round(timer, draft), *_rest(timer, between, draft))
    items = [
        *_phase(timer, "warmupTime", "Warm-up", draft),
        Repeat(rounds, one_round, skip_last_rest=True),
        *_phase(timer, "cooldownTime", "Cool-down", draft),
    ]
    draft.add_circuit(timer.name, items, fields.place, entries=1)


def _round(timer: _Timer, draft: Draft) -> Iterator[Item]:
    where = timer.times.at("workTime")
    ms = timer.times.seconds_ms("workTime")
    for index in range(timer.count):
        name = timer.names[index] if index < len(timer.names) else ""
        yield draft.step(draft.match(name or "Work", timer.times.place), ms, where)
        if index < timer.count - 1:
            yield from _rest(timer, "restTime", draft)


def _rest(timer: _Timer, key: str, draft: Draft) -> tuple[Item, ...]:
    return draft.pause(timer.times.seconds_ms(key, 0), timer.times.at(key))


def _phase(timer: _Timer, key: str, name: str, draft: Draft) -> tuple[Item, ...]:
    ms = timer.times.seconds_ms(key, 0)
    if ms <= 0:
        return ()
    where = timer.times.at(key)
    draft.change(where, said("“{name}” counts as an exercise", name=name))
    rest = _rest(timer, "restTime", draft) if key == "warmupTime" else ()
    return (draft.step(draft.match(name, where), ms, where), *rest)


def _names(fields: Fields, key: str) -> list[str]:
    if key not in fields:
        return []
    values = listed(_unpacked(fields, key), fields.at(key))
    return [clean_text(value) if isinstance(value, str) else "" for value, _ in values]


def _unpacked(fields: Fields, key: str) -> Any:
    """Return a value that may be JSON inside of text."""
    value = fields.raw.get(key)
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value) if value else []
    except ValueError as error:
        raise FieldError(fields.at(key), said("the text in it is no valid JSON")) from error


READER = Reader("OpenHIIT", _sniff, _read)
