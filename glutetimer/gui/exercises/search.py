# SPDX-License-Identifier: GPL-3.0-or-later
"""Which exercises are wanted: by words, muscle, position and side."""

from dataclasses import dataclass
from functools import lru_cache

from glutetimer.domain.exercise import Bearing, Exercise, Sides
from glutetimer.gui.exercises.words import muscles_words
from glutetimer.gui.finding import folded

_BEARINGS = frozenset(bearing.value for bearing in Bearing)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for; an empty value asks for nothing.

    Attributes:
        text: Words; each must stand in the name, another name or a muscle.
        muscle: Value of a Muscle.
        position: Value of a Bearing, or a position of the body.
        sides: Value of a Sides.
        own_only: Those of the user's own alone.
    """

    text: str = ""
    muscle: str = ""
    position: str = ""
    sides: str = ""
    own_only: bool = False

    def fits(self, exercise: Exercise) -> bool:
        """Tell whether an exercise is wanted."""
        return (
            (exercise.own or not self.own_only)
            and self._fits_muscle(exercise)
            and self._fits_position(exercise)
            and (not self.sides or exercise.sides is Sides(self.sides))
            and self._fits_text(exercise)
        )

    def _fits_muscle(self, exercise: Exercise) -> bool:
        return not self.muscle or self.muscle in {muscle.value for muscle in exercise.muscles}

    def _fits_position(self, exercise: Exercise) -> bool:
        if self.position in _BEARINGS:
            return exercise.bearing is Bearing(self.position)
        return not self.position or exercise.position == self.position

    def _fits_text(self, exercise: Exercise) -> bool:
        words = folded(self.text).split()
        if not words:
            return True
        known = _known_words(exercise)
        return all(word in known for word in words) or "".join(words) in known.replace(" ", "")


@lru_cache(4096)
def _known_words(exercise: Exercise) -> str:
    names = (exercise.name, *exercise.aliases, *exercise.names_elsewhere)
    return folded(" | ".join((*names, muscles_words(exercise))))
