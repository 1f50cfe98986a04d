# SPDX-License-Identifier: GPL-3.0-or-later
"""Circuits as JSON: the circuit file, and the form in which storage keeps one circuit.

``docs/circuit-file.md`` describes the file. Seconds are numbers with a resolution of 1 ms; every
circuit comes back from its document exactly as it went in.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable
from typing import Annotated, Any, TypeVar

import msgspec
from msgspec import Meta

from glutetimer.domain.circuit import (
    MAX_LENGTH_MS,
    MAX_NAME_LENGTH,
    MAX_PERCENT,
    MAX_REPEATS,
    MAX_ROUNDS,
    MAX_SETS,
    MAX_TEMPO_MS,
    MIN_HOLD_MS,
    MIN_PERCENT,
    MIN_TEMPO_MS,
    Block,
    Circuit,
    Load,
    Step,
    Tempo,
)
from glutetimer.domain.exercise import Sides

FORMAT = "glutetimer-circuit"
VERSION = 1
MAX_BYTES = 20_000_000

_T = TypeVar("_T")
_Made = TypeVar("_Made")
_Id = Annotated[str, Meta(min_length=1)]
_Seconds = Annotated[float, Meta(ge=0, le=MAX_LENGTH_MS / 1000)]
_HoldSeconds = Annotated[float, Meta(ge=MIN_HOLD_MS / 1000, le=MAX_LENGTH_MS / 1000)]
_TempoSeconds = Annotated[float, Meta(ge=MIN_TEMPO_MS / 1000, le=MAX_TEMPO_MS / 1000)]
_TopSeconds = Annotated[float, Meta(ge=0, le=MAX_TEMPO_MS / 1000)]
_Kilograms = Annotated[float, Meta(ge=0, le=1000)]
_Repeats = Annotated[int, Meta(ge=1, le=MAX_REPEATS)]
_ONCE = (1,)

_EDIT = "Correct it in a text editor and try again."
_EXPORT_AGAIN = "Correct it in a text editor, or export the circuit again."
_UPDATE = "Update GluteTimer to read it."
_OTHER_FILE = "Choose a file that GluteTimer exported."


class CircuitFileError(ValueError):
    """A circuit file can't be read; the message names file, place and remedy.

    Attributes:
        file: Name of the file, as the caller gave it.
        place: Line and column for broken JSON, else a path such as ``$.circuits[0].name``.
        reason: What is wrong there.
        remedy: A sentence that says what helps.
    """

    def __init__(self, file: str, place: str, reason: str, remedy: str = _EDIT) -> None:
        super().__init__(f"{file}, {place}: {reason}. {remedy}")
        self.file = file
        self.place = place
        self.reason = reason
        self.remedy = remedy


class _Tempo(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    up_s: _TempoSeconds
    down_s: _TempoSeconds
    hold_s: _TopSeconds = 0


class _Step(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    exercise: _Id
    hold_s: _HoldSeconds | None
    sets: Annotated[int, Meta(ge=1, le=MAX_SETS)] = 1
    repeats: Annotated[tuple[_Repeats, ...], Meta(min_length=1)] = _ONCE
    relax_s: _Seconds = 0
    sides: Sides = Sides.BOTH
    switch_s: _Seconds = 5
    rest_s: _Seconds = 0
    load_kg: _Kilograms | None = None
    band: str = ""
    cue: str = ""
    tempo: _Tempo | None = None
    percent_of_best: Annotated[int, Meta(ge=MIN_PERCENT, le=MAX_PERCENT)] | None = None


class _Block(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    steps: tuple[_Step, ...]
    name: str = ""
    rounds: Annotated[int, Meta(ge=1, le=MAX_ROUNDS)] = 1
    round_rest_s: _Seconds = 0


class _Circuit(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    id: _Id
    name: Annotated[str, Meta(min_length=1, max_length=MAX_NAME_LENGTH)]
    blocks: tuple[_Block, ...]
    description: str = ""
    source: str = ""


class _Header(msgspec.Struct):
    format: str = ""
    version: int = 0


class _File(msgspec.Struct, forbid_unknown_fields=True):
    format: str
    version: int
    circuits: tuple[_Circuit, ...]


def encode_file(circuits: Iterable[Circuit]) -> bytes:
    """Return a circuit file, UTF-8 with line ends, that holds these circuits in order."""
    file = _File(FORMAT, VERSION, tuple(_plain(circuit) for circuit in circuits))
    return msgspec.json.format(msgspec.json.encode(file), indent=2) + b"\n"


def decode_file(data: bytes, file: str) -> tuple[Circuit, ...]:
    """Return the circuits of a circuit file, which may come from anybody.

    Args:
        data: The bytes of the file.
        file: Its name, for the error message.

    Raises:
        CircuitFileError: If anything in it is not as ``docs/circuit-file.md`` says.
    """
    if len(data) > MAX_BYTES:
        raise CircuitFileError(file, "line 1", "the file is over 20 MB", _OTHER_FILE)
    data = data.removeprefix(b"\xef\xbb\xbf")
    _check_encoding(data, file)
    _check_header(_decoded(data, _Header, file), file)
    plain = _decoded(data, _File, file)
    _check_keys_once(data, file)
    return _circuits(plain, file)


def encode_circuit(circuit: Circuit) -> str:
    """Return one circuit as compact JSON; ``storage.circuit_text`` reads it."""
    return msgspec.json.encode(_plain(circuit)).decode()


# -------------------------------------------------------------------- circuit to plain document


def _plain(circuit: Circuit) -> _Circuit:
    return _Circuit(
        id=circuit.id,
        name=circuit.name,
        description=circuit.description,
        source=circuit.source,
        blocks=tuple(_plain_block(block) for block in circuit.blocks),
    )


def _plain_block(block: Block) -> _Block:
    return _Block(
        steps=tuple(_plain_step(step) for step in block.steps),
        name=block.name,
        rounds=block.rounds,
        round_rest_s=_thousandths(block.round_rest_ms),
    )


def _plain_step(step: Step) -> _Step:
    return _Step(
        exercise=step.exercise_id,
        hold_s=None if step.hold_ms is None else _thousandths(step.hold_ms),
        sets=step.sets,
        repeats=_ONCE if step.repeats == _ONCE else step.repeats,
        relax_s=_thousandths(step.relax_ms),
        sides=step.sides,
        switch_s=_thousandths(step.switch_ms),
        rest_s=_thousandths(step.rest_ms),
        load_kg=_thousandths(step.load.grams) if step.load.grams else None,
        band=step.load.band,
        cue=step.cue,
        tempo=_plain_tempo(step.tempo) if step.tempo else None,
        percent_of_best=step.percent,
    )


def _plain_tempo(tempo: Tempo) -> _Tempo:
    return _Tempo(
        up_s=_thousandths(tempo.up_ms),
        down_s=_thousandths(tempo.down_ms),
        hold_s=_thousandths(tempo.hold_ms),
    )


def _thousandths(count: int) -> float:
    """Return ms as s or g as kg, as a whole number where it is one."""
    whole, rest = divmod(count, 1000)
    return count / 1000 if rest else whole


# -------------------------------------------------------------------- plain document to circuit


def _circuits(plain: _File, file: str) -> tuple[Circuit, ...]:
    circuits: dict[str, Circuit] = {}
    for index, raw in enumerate(plain.circuits):
        place = f"$.circuits[{index}]"
        if raw.id in circuits:
            raise CircuitFileError(file, f"{place}.id", f'the id "{raw.id}" appears twice')
        circuits[raw.id] = _circuit(raw, file, place)
    return tuple(circuits.values())


def _circuit(raw: _Circuit, file: str, place: str) -> Circuit:
    blocks = tuple(
        _block(block, file, f"{place}.blocks[{index}]") for index, block in enumerate(raw.blocks)
    )
    return _made(
        file,
        place,
        lambda: Circuit(raw.id, raw.name, blocks, raw.description, raw.source),
    )


def _block(raw: _Block, file: str, place: str) -> Block:
    steps = tuple(
        _step(step, file, f"{place}.steps[{index}]") for index, step in enumerate(raw.steps)
    )
    return _made(
        file,
        place,
        lambda: Block(steps, raw.name, raw.rounds, round(raw.round_rest_s * 1000)),
    )


def _step(raw: _Step, file: str, place: str) -> Step:
    return _made(
        file,
        place,
        lambda: Step(
            exercise_id=raw.exercise,
            hold_ms=None if raw.hold_s is None else round(raw.hold_s * 1000),
            sets=raw.sets,
            repeats=raw.repeats,
            relax_ms=round(raw.relax_s * 1000),
            sides=raw.sides,
            switch_ms=round(raw.switch_s * 1000),
            rest_ms=round(raw.rest_s * 1000),
            load=Load(round((raw.load_kg or 0) * 1000), raw.band),
            cue=raw.cue,
            tempo=_tempo(raw.tempo) if raw.tempo else None,
            percent=raw.percent_of_best,
        ),
    )


def _tempo(raw: _Tempo) -> Tempo:
    return Tempo(
        up_ms=round(raw.up_s * 1000),
        hold_ms=round(raw.hold_s * 1000),
        down_ms=round(raw.down_s * 1000),
    )


def _made(file: str, place: str, make: Callable[[], _Made]) -> _Made:
    """Return what ``make`` makes; what the domain refuses is an error at this place."""
    try:
        return make()
    except ValueError as error:
        raise CircuitFileError(file, place, str(error)) from error


# ------------------------------------------------------------------------------------- checking


def _decoded(data: bytes, kind: type[_T], file: str) -> _T:
    try:
        return msgspec.json.decode(data, type=kind)
    except msgspec.ValidationError as error:
        reason, _, place = str(error).partition(" - at `")
        raise CircuitFileError(file, place.rstrip("`") or "$", _in_words(reason)) from error
    except msgspec.DecodeError as error:
        raise _syntax_error(data, str(error), file) from error
    except RecursionError as error:
        raise CircuitFileError(file, "$", "it is nested too deeply", _EXPORT_AGAIN) from error


def _check_encoding(data: bytes, file: str) -> None:
    try:
        data.decode()
    except UnicodeDecodeError as error:
        place = _line_and_column(data, error.start)
        raise CircuitFileError(file, place, "the text is not UTF-8", _EXPORT_AGAIN) from error


def _check_header(header: _Header, file: str) -> None:
    if header.format != FORMAT:
        reason = f'this is no circuit file: "format" must be "{FORMAT}"'
        raise CircuitFileError(file, "$.format", reason, _OTHER_FILE)
    if header.version > VERSION:
        reason = f"the file has version {header.version}, and this program knows up to {VERSION}"
        raise CircuitFileError(file, "$.version", reason, _UPDATE)
    if header.version < 1:
        raise CircuitFileError(file, "$.version", f'"version" must be {VERSION}')


def _check_keys_once(data: bytes, file: str) -> None:
    """Refuse a key that appears twice in one object, of which msgspec keeps the last."""
    import json

    found = find_key_twice(json.loads(data, object_pairs_hook=mark_keys_twice), "$")
    if found:
        place, key = found
        raise CircuitFileError(file, place, f'the key "{key}" appears twice')


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


def _syntax_error(data: bytes, message: str, file: str) -> CircuitFileError:
    byte = re.search(r" \(byte (\d+)\)", message)
    if byte is None:
        return CircuitFileError(
            file, _line_and_column(data, len(data)), "the file ends too early", _EXPORT_AGAIN
        )
    reason = message.replace(byte.group(), "").replace("JSON is malformed", "this is no valid JSON")
    return CircuitFileError(file, _line_and_column(data, int(byte[1])), reason, _EXPORT_AGAIN)


def _line_and_column(data: bytes, byte: int) -> str:
    """Return the place of a byte, both counted from 1, columns in characters."""
    before = data[:byte].decode(errors="replace").split("\n")
    return f"line {len(before)}, column {len(before[-1]) + 1}"


_TYPES = {
    "str": "text",
    "float": "a number",
    "int": "a whole number",
    "bool": "true or false",
    "null": "null",
    "array": "a list",
    "object": "an object",
}
_BOUNDS = {">=": "at least", "<=": "at most"}
_WORDINGS: tuple[tuple[str, Callable[[re.Match[str]], str]], ...] = (
    (r"Expected `(.+)`, got `(.+)`", lambda m: f"expected {_type(m[1])}, found {_type(m[2])}"),
    (
        r"Expected `(.+)` of length (>=|<=) (\d+)",
        lambda m: f"expected {_type(m[1])} with a length of {_BOUNDS[m[2]]} {m[3]}",
    ),
    (
        r"Expected `(.+)` (>=|<=) ([\d.]+)",
        lambda m: f"expected {_type(m[1])} of {_BOUNDS[m[2]]} {float(m[3]):g}",
    ),
    (r"Object missing required field `(.*)`", lambda m: f'the key "{m[1]}" is missing'),
    (r"Object contains unknown field `(.*)`", lambda m: f'the key "{m[1]}" is not known here'),
    (r"Number out of range", lambda _: "the number is out of range"),
    (
        r"Invalid enum value (.*)",
        lambda m: f"{m[1]} is none of " + ", ".join(side.value for side in Sides),
    ),
)


def _in_words(reason: str) -> str:
    """Return msgspec's reason in words for people; one that is not known stays as it is."""
    for pattern, words in _WORDINGS:
        if match := re.fullmatch(pattern, reason, re.DOTALL):
            return words(match)
    return reason


def _type(names: str) -> str:
    return " or ".join(_TYPES.get(name, name) for name in names.split(" | "))
