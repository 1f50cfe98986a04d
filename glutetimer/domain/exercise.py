# SPDX-License-Identifier: GPL-3.0-or-later
"""Exercises: what is done, with which muscles, on which side."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum


class Side(Enum):
    """The side that one hold is done on."""

    BOTH = "both"
    LEFT = "left"
    RIGHT = "right"


class Sides(Enum):
    """The sides that a step or an exercise asks for."""

    BOTH = "both"
    LEFT_RIGHT = "left_right"
    LEFT = "left"
    RIGHT = "right"

    @property
    def in_order(self) -> tuple[Side, ...]:
        """Return the sides in the order in which they are held."""
        if self is Sides.LEFT_RIGHT:
            return (Side.LEFT, Side.RIGHT)
        return (Side(self.value),)


class Muscle(Enum):
    """A muscle that an exercise trains, by its usual short name."""

    GMAX = "gmax"
    GMED = "gmed"
    GMIN = "gmin"
    HAM = "ham"
    QUAD = "quad"
    CORE = "core"
    FLEXOR = "flexor"


class Group(Enum):
    """The family that a chart stacks an exercise under; the order is the stacking order."""

    BRIDGES = "bridges"
    SIDE_LYING = "side_lying"
    STANDING = "standing"
    CORE = "core"
    STRETCH = "stretch"


class Mode(Enum):
    """How the time of an exercise is spent."""

    HOLD = "hold"
    STRETCH = "stretch"
    MOVING = "moving"


class Bearing(Enum):
    """Whether the legs carry the body's weight."""

    NON_WEIGHT_BEARING = "non_weight_bearing"
    WEIGHT_BEARING = "weight_bearing"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Exercise:
    """One exercise of the catalogue.

    Attributes:
        id: Lower-case ASCII words joined by hyphens; never changes once published.
        name: What people call it.
        usual_hold_ms: Shortest and longest usual hold, milliseconds.
        how_to: Sentences that describe the exercise.
        cue: The few words that a coach would say during the hold; may be empty.
        source: Where the facts come from, in words for people.
        picture: File name of its SVG under ``assets/exercises``.
    """

    id: str
    name: str
    group: Group
    mode: Mode
    sides: Sides
    muscles: tuple[Muscle, ...]
    bearing: Bearing
    position: str
    usual_hold_ms: tuple[int, int]
    how_to: str
    cue: str
    source: str
    picture: str
    aliases: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Check the values.

        Raises:
            ValueError: If the id or the name is empty, or the usual hold is no range above zero.
        """
        if not self.id or not self.name.strip():
            raise ValueError(f"exercise needs an id and a name: {self.id!r}, {self.name!r}")
        shortest, longest = self.usual_hold_ms
        if not 0 < shortest <= longest:
            raise ValueError(f"usual_hold_ms must be a range above 0: {self.usual_hold_ms}")


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All known exercises, found by id, in the order of the catalogue file."""

    by_id: Mapping[str, Exercise] = field(default_factory=dict)

    @classmethod
    def of(cls, exercises: Iterable[Exercise]) -> "Catalogue":
        """Build a catalogue.

        Raises:
            ValueError: If two exercises share an id.
        """
        by_id: dict[str, Exercise] = {}
        for exercise in exercises:
            if exercise.id in by_id:
                raise ValueError(f"exercise id appears twice: {exercise.id!r}")
            by_id[exercise.id] = exercise
        return cls(by_id)

    def __iter__(self) -> Iterator[Exercise]:
        """Iterate over the exercises in catalogue order."""
        return iter(self.by_id.values())

    def __contains__(self, exercise_id: object) -> bool:
        """Tell whether an exercise of this id is known."""
        return exercise_id in self.by_id

    def get(self, exercise_id: str) -> Exercise | None:
        """Return the exercise of this id, or None."""
        return self.by_id.get(exercise_id)

    def name(self, exercise_id: str) -> str:
        """Return the name of an exercise; an unknown id is made readable."""
        known = self.by_id.get(exercise_id)
        return known.name if known else exercise_id.replace("-", " ").capitalize()

    def group(self, exercise_id: str) -> Group:
        """Return the group of an exercise; an unknown one counts as core."""
        known = self.by_id.get(exercise_id)
        return known.group if known else Group.CORE
