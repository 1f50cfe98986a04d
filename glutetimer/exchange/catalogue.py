# SPDX-License-Identifier: GPL-3.0-or-later
"""The exercises that ship: the catalogue, and those of others that can be switched on."""

import json
from dataclasses import replace

from glutetimer import resources
from glutetimer.domain.exercise import Catalogue
from glutetimer.domain.exercise_data import exercise_of

VERSION = 1


def load_catalogue() -> Catalogue:
    """Return all exercises that ship, in the order of their file.

    Raises:
        FileNotFoundError: If the file did not ship.
        ValueError: If the file is broken: the installation is.
    """
    return _read_catalogue("exercises", "exercises.json")


def load_extra() -> Catalogue:
    """Return the exercises of free-exercise-db that are held, for those who want more.

    Raises:
        FileNotFoundError: If the file did not ship.
        ValueError: If the file is broken: the installation is.
    """
    return _read_catalogue("extra", "free-exercise-db.json")


def _read_catalogue(folder: str, file: str) -> Catalogue:
    names = decode_names(resources.read_bytes(folder, "names.json"))
    exercises = decode_catalogue(resources.read_bytes(folder, file))
    return Catalogue.of(
        replace(exercise, elsewhere=names.get(exercise.id, ())) for exercise in exercises
    )


def decode_catalogue(data: bytes) -> Catalogue:
    """Return the exercises of a catalogue file.

    Raises:
        ValueError: If it is no catalogue of this version, or an exercise is not valid.
    """
    file = json.loads(data)
    if file.get("version") != VERSION:
        raise ValueError(f"the catalogue must have version {VERSION}: {file.get('version')}")
    try:
        return Catalogue.of(exercise_of(raw) for raw in file["exercises"])
    except (KeyError, TypeError) as error:
        raise ValueError(f"the catalogue is broken: {error}") from error


def decode_names(data: bytes) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Return what the exercises of a catalogue file are called in each other language, by id.

    Raises:
        ValueError: If the file is not of this version.
    """
    file = json.loads(data)
    if file.get("version") != VERSION:
        raise ValueError(f"the names must have version {VERSION}: {file.get('version')}")
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for names in file["names"].values():
        for exercise_id, called in names.items():
            found[exercise_id] = (*found.get(exercise_id, ()), tuple(called))
    return found
