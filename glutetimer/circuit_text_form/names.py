# SPDX-License-Identifier: GPL-3.0-or-later
"""How a text names exercises."""

import unicodedata
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from glutetimer.domain.exercise import Catalogue, exercise_id_of


class ExerciseNames(NamedTuple):
    """The two ways between an exercise and its name.

    Attributes:
        name: Returns the name of an exercise by its id.
        lookup: Returns the id of the exercise that a typed name means; None for no known one.
    """

    name: Callable[[str], str]
    lookup: Callable[[str], str | None]

    def id_of(self, name: str) -> str:
        """Return the id that a name means; one that nobody knows becomes an id itself."""
        return self.lookup(name) or exercise_id_of(name)

    @classmethod
    def of(cls, catalogue: Catalogue) -> "ExerciseNames":
        """Return the names of a catalogue as it is now; case, hyphens, accents do not count."""
        ids: dict[str, str] = {}
        for exercise in catalogue:
            ids.setdefault(_letters(exercise.name), exercise.id)
        for exercise in catalogue:
            for name in (exercise.id, *exercise.aliases):
                ids.setdefault(_letters(name), exercise.id)
        for name, exercise_id in catalogue.remembered.items():
            ids.setdefault(_letters(name), exercise_id)
        for exercise in catalogue:
            for name in exercise.names_elsewhere:
                ids.setdefault(_letters(name), exercise.id)
        return cls(catalogue.name, lambda name: ids.get(_letters(name)))


@lru_cache(4096)
def _letters(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name[:300]).casefold()
    return "".join(sign for sign in plain if sign.isalnum())
