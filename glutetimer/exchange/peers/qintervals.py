# SPDX-License-Identifier: GPL-3.0-or-later
"""qintervals: ``title`` and ``intervals`` in YAML, with repeated blocks.

An interval is ``{type, name, length}``, a block ``{block: {repeats, skip_last_rest, intervals}}``.
A file with any fault is refused as a whole, as that program does.
"""

import re
from typing import Any

from glutetimer.domain.circuit import MAX_ROUNDS
from glutetimer.domain.said import said
from glutetimer.exchange.content import Content, Refusal
from glutetimer.exchange.draft import Draft
from glutetimer.exchange.fields import FieldError, Fields, named
from glutetimer.exchange.peers.reader import Reader
from glutetimer.exchange.sequence import MAX_NESTING, Item, Repeat
from glutetimer.exchange.words import is_rest
from glutetimer.exchange.yaml_document import YamlObject, parse_yaml

_LOOKS_LIKE = re.compile(r"^(?:title|intervals?)[ \t]*:", re.MULTILINE)


def _sniff(content: Content) -> bool:
    if content.is_database or content.is_json:
        return False
    return bool(_LOOKS_LIKE.search(content.head))


def _read(content: Content, draft: Draft) -> None:
    root = _fields(parse_yaml(content.text), "line 1")
    items = _intervals(root, draft, 0)
    draft.add_circuit(root.text("title"), items, root.place)


def _fields(value: Any, place: str) -> Fields:
    """Return an object that tells its line."""
    where = f"line {value.line}" if isinstance(value, YamlObject) else place
    return Fields(value, where)


def _intervals(parent: Fields, draft: Draft, depth: int) -> list[Item]:
    if depth > MAX_NESTING:
        raise Refusal(parent.place, said("blocks are nested over {most} deep", most=MAX_NESTING))
    items: list[Item] = []
    for value, _ in parent.values("intervals"):
        one = _fields(value, parent.place)
        items.extend([_block(one, draft, depth)] if "block" in one else _interval(one, draft))
    return items


def _block(one: Fields, draft: Draft, depth: int) -> Repeat:
    block = _fields(one.record("block").raw, one.place)
    count = draft.count(block.whole("repeats"), block.place, MAX_ROUNDS)
    skip = block.flag("skip_last_rest")
    return Repeat(count, tuple(_intervals(block, draft, depth + 1)), skip)


def _interval(one: Fields, draft: Draft) -> tuple[Item, ...]:
    kind, name = one.text("type").casefold(), one.text("name")
    if "length" not in one:
        raise FieldError(one.place, said("“length” is missing in {value}", value=named(name)))
    ms = one.duration_ms("length")
    if is_rest(kind) or is_rest(name):
        return draft.pause(ms, one.place)
    if kind != "work":
        draft.change(
            one.place, said("“{name}” ({kind}) counts as an exercise", name=name, kind=kind)
        )
    return (draft.step(draft.match(name, one.place), ms, one.place),)


READER = Reader("qintervals", _sniff, _read)
