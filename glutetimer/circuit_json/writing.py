# SPDX-License-Identifier: GPL-3.0-or-later
"""Circuits to the circuit file, and to the form in which storage keeps one."""

from collections.abc import Iterable
from typing import Any

import msgspec

from glutetimer.circuit_json.document import (
    FORMAT,
    ONCE,
    VERSION,
    PlainBlock,
    PlainCircuit,
    PlainStep,
    PlainTempo,
)
from glutetimer.circuit_json.exercises import plain_exercise
from glutetimer.circuit_json.keys import FILE_KEY
from glutetimer.domain.circuit import Block, Circuit, Step, Tempo
from glutetimer.domain.exercise import Exercise
from glutetimer.domain.extra import extra_fields


def encode_file(circuits: Iterable[Circuit], exercises: Iterable[Exercise] = ()) -> bytes:
    """Return a circuit file, UTF-8 with line ends, that holds these circuits in order.

    What newer programs said besides is written again, that of the whole file as well.

    Args:
        circuits: What the file is about.
        exercises: The user's own that they use, see ``own_exercises_in``; without their pictures.
    """
    plain = [_document(circuit) for circuit in circuits]
    beside: dict[str, Any] = {}
    for document in plain:
        extra = document.pop(FILE_KEY, None)
        beside = {**extra, **beside} if isinstance(extra, dict) else beside
    beside.pop("exercises", None)
    file = {**beside, "format": FORMAT, "version": VERSION, "circuits": plain}
    first = ("format", "version", *beside)
    ordered = {key: file[key] for key in dict.fromkeys((*first, "circuits"))}
    if own := [plain_exercise(exercise) for exercise in exercises]:
        ordered["exercises"] = own
    return msgspec.json.format(msgspec.json.encode(ordered), indent=2) + b"\n"


def encode_circuit(circuit: Circuit) -> str:
    """Return one circuit as compact JSON; ``storage.circuit_text`` reads it."""
    return msgspec.json.encode(_document(circuit)).decode()


def _document(circuit: Circuit) -> dict[str, Any]:
    """Return a circuit as plain values, with what newer programs said besides."""
    document: dict[str, Any] = msgspec.to_builtins(_plain(circuit))
    for block, plain in zip(circuit.blocks, document["blocks"], strict=True):
        for step, plain_step in zip(block.steps, plain["steps"], strict=True):
            _add_extra(plain_step, step.extra)
        _add_extra(plain, block.extra)
    _add_extra(document, circuit.extra)
    return document


def _add_extra(document: dict[str, Any], extra: str) -> None:
    if extra:
        for key, value in extra_fields(extra).items():
            document.setdefault(key, value)


def _plain(circuit: Circuit) -> PlainCircuit:
    return PlainCircuit(
        id=circuit.id,
        name=circuit.name,
        description=circuit.description,
        source=circuit.source,
        blocks=tuple(_plain_block(block) for block in circuit.blocks),
    )


def _plain_block(block: Block) -> PlainBlock:
    return PlainBlock(
        steps=tuple(_plain_step(step) for step in block.steps),
        name=block.name,
        rounds=block.rounds,
        round_rest_s=_thousandths(block.round_rest_ms),
    )


def _plain_step(step: Step) -> PlainStep:
    return PlainStep(
        exercise=step.exercise_id,
        hold_s=None if step.hold_ms is None else _thousandths(step.hold_ms),
        sets=step.sets,
        repeats=ONCE if step.repeats == ONCE else step.repeats,
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


def _plain_tempo(tempo: Tempo) -> PlainTempo:
    return PlainTempo(
        up_s=_thousandths(tempo.up_ms),
        down_s=_thousandths(tempo.down_ms),
        hold_s=_thousandths(tempo.hold_ms),
    )


def _thousandths(count: int) -> float:
    """Return ms as s or g as kg, as a whole number where it is one."""
    whole, rest = divmod(count, 1000)
    return count / 1000 if rest else whole
