# SPDX-License-Identifier: GPL-3.0-or-later
"""TimeR Machine: its backup, with timers of steps and nested groups. Lengths are milliseconds.

``{folders, timers: [{name, loop, startStep, endStep, steps: [step or group]}], timerStamps, …}``;
a step is ``{step_type: "step", label, length, type}``, a group ``{step_type: "group", name, loop,
steps}``. What rings before the start and after the end is no part of a workout here.
"""

from collections.abc import Callable, Iterator
from typing import Any

from glutetimer.domain.circuit import MAX_ROUNDS
from glutetimer.domain.said import counted, said
from glutetimer.exchange.content import Content, Refusal
from glutetimer.exchange.draft import Draft
from glutetimer.exchange.fields import Fields
from glutetimer.exchange.peers.reader import Reader, first_of, has_keys
from glutetimer.exchange.sequence import MAX_NESTING, Item, Repeat
from glutetimer.exchange.words import is_rest

_ASIDE: dict[str, Callable[[int], str]] = {
    "timerStamps": lambda count: counted(
        count,
        "{count:,} date of whole timers, without holds",
        "{count:,} dates of whole timers, without holds",
    ),
    "schedulers": lambda count: counted(count, "{count:,} reminder", "{count:,} reminders"),
}


def _sniff(content: Content) -> bool:
    if not content.is_json or not has_keys(content.document, ["timers"]):
        return False
    timers = content.document["timers"]
    return timers == [] or has_keys(first_of(timers), ["steps"])


def _read(content: Content, draft: Draft) -> None:
    root = Fields(content.document, "$")
    for timer in root.objects("timers"):
        with draft.entry():
            _add_timer(timer, draft)
    for key, words in _ASIDE.items():
        count = len(root.values(key)) if key in root else 0
        if count:
            draft.leave_out(root.at(key), words(count))


def _add_timer(timer: Fields, draft: Draft) -> None:
    for key in ("startStep", "endStep"):
        if key in timer:
            draft.leave_out(
                timer.at(key), said("nothing is done before the start and after the end")
            )
    items = [_repeated(timer, draft, 0)]
    draft.add_circuit(timer.text("name"), items, timer.place)


def _repeated(group: Fields, draft: Draft, depth: int) -> Repeat:
    if depth > MAX_NESTING:
        raise Refusal(group.place, said("groups are nested over {most} deep", most=MAX_NESTING))
    count = draft.count(group.whole("loop", 1), group.at("loop"), MAX_ROUNDS)
    items: list[Item] = []
    for value, place in group.values("steps"):
        with draft.entry():
            items.extend(_items(value, place, draft, depth))
    return Repeat(count, tuple(items), name=group.text("name", "") if depth else "")


def _items(value: Any, place: str, draft: Draft, depth: int) -> Iterator[Item]:
    one = Fields(value, place)
    if one.text("step_type", "step") == "group":
        yield _repeated(one, draft, depth + 1)
    elif one.text("type", "NORMAL") in ("START", "END"):
        draft.leave_out(place, said("nothing is done before the start and after the end"))
    else:
        yield from _step(one, draft)


def _step(one: Fields, draft: Draft) -> tuple[Item, ...]:
    name, where = one.text("label", ""), one.at("length")
    ms = round(one.number("length"))
    if is_rest(name):
        return draft.pause(ms, where)
    return (draft.step(draft.match(name, one.place), ms, where),)


READER = Reader("TimeR Machine", _sniff, _read)
