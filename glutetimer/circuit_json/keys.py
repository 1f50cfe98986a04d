# SPDX-License-Identifier: GPL-3.0-or-later
"""The keys of a circuit file: none twice, and those that are not known are kept."""

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

from glutetimer.circuit_json.document import (
    KNOWN_KEYS,
    PlainBlock,
    PlainCircuit,
    PlainFile,
    PlainStep,
)
from glutetimer.circuit_json.problems import EXPORT_AGAIN, CircuitFileError
from glutetimer.domain.circuit import Block, Circuit, Step
from glutetimer.domain.extra import extra_fields, extra_text
from glutetimer.domain.said import message_of, said

FILE_KEY = "$file"
"""Under this key, a circuit carries what stood beside the circuits of its file."""

MAX_FILE_EXTRA = 2_000

_Kind = type[PlainFile] | type[PlainCircuit] | type[PlainBlock] | type[PlainStep]


def parsed_once(data: bytes, file: str) -> Any:
    """Return the plain document of valid JSON.

    Raises:
        CircuitFileError: If a key appears twice in one object, of which msgspec keeps the last,
            or if it is nested too deeply.
    """
    try:
        document = json.loads(data, object_pairs_hook=mark_keys_twice)
        found = find_key_twice(document, "$")
    except (RecursionError, ValueError) as error:
        deep = isinstance(error, RecursionError)
        reason = said("it is nested too deeply") if deep else said("a number in it is too long")
        raise CircuitFileError(file, "$", reason, EXPORT_AGAIN) from error
    if found:
        place, key = found
        raise CircuitFileError(file, place, said('the key "{key}" appears twice', key=key))
    return document


def unknown_of(document: dict[str, Any], kind: _Kind, file: str, place: str) -> str:
    """Return what this program does not know of an object, as ``domain.extra`` keeps it.

    Raises:
        CircuitFileError: If it is too much.
    """
    known = KNOWN_KEYS[kind]
    unknown = {key: value for key, value in document.items() if key not in known}
    try:
        return extra_text(unknown)
    except ValueError as error:
        raise CircuitFileError(file, place, message_of(error)) from error


def kept_keys(circuits: tuple[Circuit, ...]) -> Iterator[tuple[str, str]]:
    """Yield the places of objects with keys that are not known, and each such key."""
    for number, circuit in enumerate(circuits):
        place = f"$.circuits[{number}]"
        fields = extra_fields(circuit.extra)
        beside = fields.pop(FILE_KEY, None)
        if number == 0 and isinstance(beside, dict):
            yield from (("$", key) for key in beside)
        yield from ((place, key) for key in fields)
        for part, where in _parts(circuit, place):
            yield from ((where, key) for key in extra_fields(part.extra))


def _parts(circuit: Circuit, place: str) -> Iterator[tuple[Block | Step, str]]:
    for number, block in enumerate(circuit.blocks):
        yield block, f"{place}.blocks[{number}]"
        for index, step in enumerate(block.steps):
            yield step, f"{place}.blocks[{number}].steps[{index}]"


def mark_keys_twice(pairs: list[tuple[str, Any]]) -> dict[str | None, Any]:
    """Return an object; a key that it has twice is kept under None, which is no key."""
    marked: dict[str | None, Any] = dict(pairs)
    if len(marked) < len(pairs):
        marked[None] = Counter(key for key, _ in pairs).most_common(1)[0][0]
    return marked


def find_key_twice(value: object, place: str) -> tuple[str, str] | None:
    """Return the place of the first marked object and its key."""
    if isinstance(value, dict):
        if None in value:
            return place, value[None]
        inner = ((inside, f"{place}.{key}") for key, inside in value.items())
    elif isinstance(value, list):
        inner = ((inside, f"{place}[{index}]") for index, inside in enumerate(value))
    else:
        return None
    return next(filter(None, (find_key_twice(inside, where) for inside, where in inner)), None)
