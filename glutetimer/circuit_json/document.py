# SPDX-License-Identifier: GPL-3.0-or-later
"""The circuit file as it is written: objects of plain values, checked by msgspec."""

from typing import Annotated

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
)
from glutetimer.domain.exercise import (
    LONGEST_USUAL_HOLD_MS,
    MAX_ALIASES,
    MAX_CUE,
    MAX_EXERCISE_NAME,
    MAX_HOW_TO,
    Bearing,
    Group,
    Mode,
    Muscle,
    Sides,
)

FORMAT = "glutetimer-circuit"
VERSION = 1
MAX_BYTES = 20_000_000
MAX_OWN_EXERCISES = 3_000
MAX_LINE = 1_000
MAX_TEXT = 20_000

_Id = Annotated[str, Meta(min_length=1, max_length=MAX_LINE)]
_Line = Annotated[str, Meta(max_length=MAX_LINE)]
_Text = Annotated[str, Meta(max_length=MAX_TEXT)]
_Seconds = Annotated[float, Meta(ge=0, le=MAX_LENGTH_MS / 1000)]
_HoldSeconds = Annotated[float, Meta(ge=MIN_HOLD_MS / 1000, le=MAX_LENGTH_MS / 1000)]
_TempoSeconds = Annotated[float, Meta(ge=MIN_TEMPO_MS / 1000, le=MAX_TEMPO_MS / 1000)]
_TopSeconds = Annotated[float, Meta(ge=0, le=MAX_TEMPO_MS / 1000)]
_Kilograms = Annotated[float, Meta(ge=0, le=1000)]
_Repeats = Annotated[int, Meta(ge=1, le=MAX_REPEATS)]
_Name = Annotated[str, Meta(min_length=1, max_length=MAX_EXERCISE_NAME)]
_UsualSeconds = Annotated[float, Meta(ge=0.001, le=LONGEST_USUAL_HOLD_MS / 1000)]
ONCE = (1,)


class PlainTempo(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """How fast one repetition of a movement goes."""

    up_s: _TempoSeconds
    down_s: _TempoSeconds
    hold_s: _TopSeconds = 0


class PlainStep(msgspec.Struct, omit_defaults=True):
    """An exercise with its holds."""

    exercise: _Id
    hold_s: _HoldSeconds | None
    sets: Annotated[int, Meta(ge=1, le=MAX_SETS)] = 1
    repeats: Annotated[tuple[_Repeats, ...], Meta(min_length=1)] = ONCE
    relax_s: _Seconds = 0
    sides: Sides = Sides.BOTH
    switch_s: _Seconds = 5
    rest_s: _Seconds = 0
    load_kg: _Kilograms | None = None
    band: _Line = ""
    cue: _Line = ""
    tempo: PlainTempo | None = None
    percent_of_best: Annotated[int, Meta(ge=MIN_PERCENT, le=MAX_PERCENT)] | None = None


class PlainBlock(msgspec.Struct, omit_defaults=True):
    """Steps done in order for a number of rounds."""

    steps: tuple[PlainStep, ...]
    name: _Line = ""
    rounds: Annotated[int, Meta(ge=1, le=MAX_ROUNDS)] = 1
    round_rest_s: _Seconds = 0


class PlainCircuit(msgspec.Struct, omit_defaults=True):
    """Blocks in order."""

    id: _Id
    name: Annotated[str, Meta(min_length=1, max_length=MAX_NAME_LENGTH)]
    blocks: tuple[PlainBlock, ...]
    description: _Text = ""
    source: _Text = ""


class PlainExercise(msgspec.Struct, omit_defaults=True):
    """An exercise of the user's own."""

    id: _Name
    name: _Name
    group: Group = Group.CORE
    mode: Mode = Mode.HOLD
    sides: Sides = Sides.BOTH
    muscles: Annotated[tuple[Muscle, ...], Meta(max_length=len(Muscle))] = ()
    bearing: Bearing = Bearing.NONE
    position: Annotated[str, Meta(max_length=MAX_EXERCISE_NAME)] = ""
    usual_hold_s: tuple[_UsualSeconds, _UsualSeconds] = (20, 45)
    how_to: Annotated[str, Meta(max_length=MAX_HOW_TO)] = ""
    cue: Annotated[str, Meta(max_length=MAX_CUE)] = ""
    source: Annotated[str, Meta(max_length=MAX_HOW_TO)] = ""
    aliases: Annotated[tuple[_Name, ...], Meta(max_length=MAX_ALIASES)] = ()


class PlainHeader(msgspec.Struct):
    """What tells whether the rest can be read."""

    format: str = ""
    version: float = 0


class PlainFile(msgspec.Struct):
    """The whole file."""

    format: str
    version: float
    circuits: tuple[PlainCircuit, ...]
    exercises: Annotated[tuple[PlainExercise, ...], Meta(max_length=MAX_OWN_EXERCISES)] = ()


KNOWN_KEYS = {
    kind: frozenset(kind.__struct_fields__)
    for kind in (PlainFile, PlainCircuit, PlainBlock, PlainStep)
}
