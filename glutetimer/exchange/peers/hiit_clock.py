# SPDX-License-Identifier: GPL-3.0-or-later
"""hiit-clock: a list of timers, one timer, or the bare periods of one.

``[{name, description, tags, periods: [{name, totalSeconds, type: "work" or "rest"}]}]``. A rest
may lack its name.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from glutetimer.domain.said import said
from glutetimer.exchange.content import Content
from glutetimer.exchange.draft import Draft
from glutetimer.exchange.fields import FieldError, Fields, listed
from glutetimer.exchange.peers.reader import Reader, first_of, has_keys
from glutetimer.exchange.sequence import Item
from glutetimer.exchange.words import is_rest

_PERIOD = ("totalSeconds", "type")


def _sniff(content: Content) -> bool:
    if not content.is_json:
        return False
    document = content.document
    first = first_of(document)
    return any(has_keys(each, ["name", "periods"]) for each in (document, first)) or has_keys(
        first, _PERIOD
    )


def _read(content: Content, draft: Draft) -> None:
    document = content.document
    if isinstance(document, list) and has_keys(document[0], _PERIOD):
        draft.add_circuit("", list(_periods(listed(document, "$"), draft)), "$")
        return
    timers = document if isinstance(document, list) else [document]
    for value, place in listed(timers, "$"):
        with draft.entry():
            timer = Fields(value, place)
            items = list(_periods(timer.values("periods"), draft))
            draft.add_circuit(timer.text("name"), items, place, timer.text("description", ""))


def _periods(values: Iterable[tuple[Any, str]], draft: Draft) -> Iterator[Item]:
    for value, place in values:
        with draft.entry():
            yield from _period(Fields(value, place), draft)


def _period(period: Fields, draft: Draft) -> tuple[Item, ...]:
    ms, where = period.seconds_ms("totalSeconds"), period.at("totalSeconds")
    kind, name = period.text("type"), period.text("name", "")
    if kind not in ("work", "rest"):
        raise FieldError(period.at("type"), said("“{kind}” is neither work nor rest", kind=kind))
    if kind == "rest" or is_rest(name):
        return draft.pause(ms, where)
    return (draft.step(draft.match(name, period.place), ms, where),)


READER = Reader("hiit-clock", _sniff, _read)
