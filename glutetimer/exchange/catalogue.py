# SPDX-License-Identifier: GPL-3.0-or-later
"""The catalogue of exercises that ships, ``assets/exercises/exercises.json``."""

import msgspec

from glutetimer import resources
from glutetimer.domain.exercise import Bearing, Catalogue, Exercise, Group, Mode, Muscle, Sides

VERSION = 1


class _Exercise(msgspec.Struct, forbid_unknown_fields=True):
    id: str
    name: str
    group: Group
    mode: Mode
    sides: Sides
    muscles: tuple[Muscle, ...]
    bearing: Bearing
    usual_hold_s: tuple[float, float]
    position: str
    how_to: str
    cue: str
    source: str
    picture: str
    aliases: tuple[str, ...] = ()


class _File(msgspec.Struct, forbid_unknown_fields=True):
    version: int
    exercises: tuple[_Exercise, ...]


def load_catalogue() -> Catalogue:
    """Return all exercises that ship, in the order of their file.

    Raises:
        FileNotFoundError: If the file did not ship.
        ValueError: If the file is broken: the installation is.
    """
    return decode_catalogue(resources.read_bytes("exercises", "exercises.json"))


def decode_catalogue(data: bytes) -> Catalogue:
    """Return the exercises of a catalogue file.

    Raises:
        ValueError: If it is no catalogue of this version, or an exercise is not valid.
    """
    file = msgspec.json.decode(data, type=_File)
    if file.version != VERSION:
        raise ValueError(f"the catalogue must have version {VERSION}: {file.version}")
    return Catalogue.of(_exercise(raw) for raw in file.exercises)


def _exercise(raw: _Exercise) -> Exercise:
    shortest_s, longest_s = raw.usual_hold_s
    return Exercise(
        id=raw.id,
        name=raw.name,
        group=raw.group,
        mode=raw.mode,
        sides=raw.sides,
        muscles=raw.muscles,
        bearing=raw.bearing,
        position=raw.position,
        usual_hold_ms=(round(shortest_s * 1000), round(longest_s * 1000)),
        how_to=raw.how_to,
        cue=raw.cue,
        source=raw.source,
        picture=raw.picture,
        aliases=raw.aliases,
    )
