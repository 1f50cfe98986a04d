# SPDX-License-Identifier: GPL-3.0-or-later
"""The catalogue of exercises that ships, ``assets/exercises/exercises.json``."""

import json
from typing import Any

from glutetimer import resources
from glutetimer.domain.exercise import Bearing, Catalogue, Exercise, Group, Mode, Muscle, Sides

VERSION = 1


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
    file = json.loads(data)
    if file.get("version") != VERSION:
        raise ValueError(f"the catalogue must have version {VERSION}: {file.get('version')}")
    try:
        return Catalogue.of(_exercise(**raw) for raw in file["exercises"])
    except (KeyError, TypeError) as error:
        raise ValueError(f"the catalogue is broken: {error}") from error


def _exercise(
    *,
    group: str,
    mode: str,
    sides: str,
    muscles: list[str],
    bearing: str,
    usual_hold_s: tuple[float, float],
    aliases: tuple[str, ...] = (),
    **texts: Any,
) -> Exercise:
    shortest_s, longest_s = usual_hold_s
    return Exercise(
        group=Group(group),
        mode=Mode(mode),
        sides=Sides(sides),
        muscles=tuple(Muscle(muscle) for muscle in muscles),
        bearing=Bearing(bearing),
        usual_hold_ms=(round(shortest_s * 1000), round(longest_s * 1000)),
        aliases=tuple(aliases),
        **texts,
    )
