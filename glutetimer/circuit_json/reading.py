# SPDX-License-Identifier: GPL-3.0-or-later
"""The circuit file to circuits, whoever wrote it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

from glutetimer.circuit_json.document import (
    FORMAT,
    MAX_BYTES,
    VERSION,
    PlainBlock,
    PlainCircuit,
    PlainExercise,
    PlainFile,
    PlainHeader,
    PlainStep,
    PlainTempo,
)
from glutetimer.circuit_json.exercises import own_exercise
from glutetimer.circuit_json.keys import FILE_KEY, MAX_FILE_EXTRA, parsed_once, unknown_of
from glutetimer.circuit_json.problems import (
    OTHER_FILE,
    UPDATE,
    CircuitFileError,
    check_encoding,
    decoded,
)
from glutetimer.domain.circuit import Block, Circuit, Load, Step, Tempo
from glutetimer.domain.exercise import Exercise
from glutetimer.domain.extra import extra_fields, extra_text
from glutetimer.domain.said import message_of, said

_Made = TypeVar("_Made")


@dataclass(frozen=True, slots=True)
class CircuitFile:
    """What a circuit file holds.

    Attributes:
        circuits: In the order of the file.
        exercises: Those of its maker's own that come with it.
        dropped: Places of exercises with keys that are not known, and each such key.
    """

    circuits: tuple[Circuit, ...]
    exercises: tuple[Exercise, ...]
    dropped: tuple[tuple[str, str], ...]


def decode_file(data: bytes, file: str) -> tuple[Circuit, ...]:
    """Return the circuits of a circuit file, which may come from anybody.

    Args:
        data: The bytes of the file.
        file: Its name, for the error message.

    Raises:
        CircuitFileError: If anything in it is not as ``docs/circuit-file.md`` says.
    """
    return decode_whole_file(data, file).circuits


def decode_whole_file(data: bytes, file: str) -> CircuitFile:
    """Return the circuits of a circuit file and the exercises that come with them.

    Args, errors: See ``decode_file``.
    """
    if len(data) > MAX_BYTES:
        raise CircuitFileError(file, said("line 1"), said("the file is over 20 MB"), OTHER_FILE)
    data = data.removeprefix(b"\xef\xbb\xbf")
    check_encoding(data, file)
    _check_header(decoded(data, PlainHeader, file), file)
    plain = decoded(data, PlainFile, file)
    document = parsed_once(data, file)
    circuits = _circuits(plain, document, file)
    exercises = _exercises(plain, file)
    return CircuitFile(circuits, exercises, _dropped(document.get("exercises", ())))


def _check_header(header: PlainHeader, file: str) -> None:
    if header.format != FORMAT:
        reason = said('this is no circuit file: "format" must be "{name}"', name=FORMAT)
        raise CircuitFileError(file, "$.format", reason, OTHER_FILE)
    if header.version >= VERSION + 1:
        reason = said(
            "the file has version {version:g}, and this program knows up to {newest}",
            version=header.version,
            newest=VERSION,
        )
        raise CircuitFileError(file, "$.version", reason, UPDATE)
    if header.version < 1:
        raise CircuitFileError(
            file, "$.version", said('"version" must be {version}', version=VERSION)
        )


def _circuits(plain: PlainFile, document: Any, file: str) -> tuple[Circuit, ...]:
    beside = unknown_of(document, PlainFile, file, "$")
    if len(beside) > MAX_FILE_EXTRA:
        reason = said("the unknown keys have over {most:,} characters", most=MAX_FILE_EXTRA)
        raise CircuitFileError(file, "$", reason)
    circuits: dict[str, Circuit] = {}
    for index, (raw, whole) in enumerate(zip(plain.circuits, document["circuits"], strict=True)):
        place = f"$.circuits[{index}]"
        if raw.id in circuits:
            raise CircuitFileError(
                file,
                f"{place}.id",
                said('the id "{id}" appears twice', id=raw.id),
            )
        circuits[raw.id] = _circuit(raw, whole, beside, file, place)
    return tuple(circuits.values())


def _exercises(plain: PlainFile, file: str) -> tuple[Exercise, ...]:
    exercises: dict[str, Exercise] = {}
    for index, raw in enumerate(plain.exercises):
        place = f"$.exercises[{index}]"
        if raw.id in exercises:
            raise CircuitFileError(
                file,
                f"{place}.id",
                said('the id "{id}" appears twice', id=raw.id),
            )
        exercises[raw.id] = _made(file, place, partial(own_exercise, raw))
    return tuple(exercises.values())


def _dropped(documents: Iterable[dict[str, Any]]) -> tuple[tuple[str, str], ...]:
    known = PlainExercise.__struct_fields__
    return tuple(
        (f"$.exercises[{index}]", key)
        for index, document in enumerate(documents)
        for key in document
        if key not in known
    )


def _circuit(raw: PlainCircuit, whole: Any, beside: str, file: str, place: str) -> Circuit:
    blocks = tuple(
        _block(block, whole["blocks"][index], file, f"{place}.blocks[{index}]")
        for index, block in enumerate(raw.blocks)
    )
    extra = unknown_of(whole, PlainCircuit, file, place)

    def make() -> Circuit:
        kept = extra
        if beside:
            kept = extra_text({**extra_fields(extra), FILE_KEY: extra_fields(beside)})
        return Circuit(raw.id, raw.name, blocks, raw.description, raw.source, kept)

    return _made(file, place, make)


def _block(raw: PlainBlock, whole: Any, file: str, place: str) -> Block:
    steps = tuple(
        _step(step, whole["steps"][index], file, f"{place}.steps[{index}]")
        for index, step in enumerate(raw.steps)
    )
    extra = unknown_of(whole, PlainBlock, file, place)
    rest_ms = round(raw.round_rest_s * 1000)
    return _made(file, place, lambda: Block(steps, raw.name, raw.rounds, rest_ms, extra))


def _step(raw: PlainStep, whole: Any, file: str, place: str) -> Step:
    extra = unknown_of(whole, PlainStep, file, place)
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
            extra=extra,
        ),
    )


def _tempo(raw: PlainTempo) -> Tempo:
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
        raise CircuitFileError(file, place, message_of(error)) from error
