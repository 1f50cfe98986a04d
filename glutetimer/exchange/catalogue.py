# SPDX-License-Identifier: GPL-3.0-or-later
"""The exercises that ship: the catalogue, and those of others that can be switched on."""

import json

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
    return decode_catalogue(resources.read_bytes("exercises", "exercises.json"))


def load_extra() -> Catalogue:
    """Return the exercises of free-exercise-db that are held, for those who want more.

    Raises:
        FileNotFoundError: If the file did not ship.
        ValueError: If the file is broken: the installation is.
    """
    return decode_catalogue(resources.read_bytes("extra", "free-exercise-db.json"))


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
