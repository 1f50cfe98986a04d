# SPDX-License-Identifier: GPL-3.0-or-later
"""Exercises: what is done, with which muscles, on which side."""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum

from glutetimer.domain.said import said

MAX_EXERCISE_NAME = 120
MAX_CUE = 120
MAX_HOW_TO = 2_000
MAX_ALIASES = 30
LONGEST_USUAL_HOLD_MS = 3_600_000


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
    ADDUCTOR = "adductor"
    CALF = "calf"
    BACK = "back"
    UPPER = "upper"


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
        picture: File name of its SVG under ``assets/exercises``, the whole path of a picture of
            the user's own, or empty for none.
        aliases: Other names that people call it by.
        own: The user made it, or an import did.
        elsewhere: What other languages call it, for each its name and then others that people
            use: never shown, but it is found by them.
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
    own: bool = False
    elsewhere: tuple[tuple[str, ...], ...] = field(default=(), compare=False)

    def __post_init__(self) -> None:
        """Check the values.

        Raises:
            ValueError: If the id or the name is empty, or the usual hold is no range above zero.
        """
        if not self.id or not self.name.strip():
            raise ValueError(
                said(
                    "exercise needs an id and a name: {id!r}, {name!r}", id=self.id, name=self.name
                )
            )
        shortest, longest = self.usual_hold_ms
        if not 0 < shortest <= longest:
            raise ValueError(
                said(
                    "usual_hold_ms must be a range above 0: {usual_hold_ms}",
                    usual_hold_ms=self.usual_hold_ms,
                )
            )

    @property
    def names_elsewhere(self) -> tuple[str, ...]:
        """Return all that other languages call it."""
        return tuple(name for names in self.elsewhere for name in names)


class Catalogue:
    """All known exercises, found by id, in the order of the catalogue file.

    Whoever holds it asks it when a name is shown, and so follows ``renew``.

    Attributes:
        version: Grows whenever the exercises change.
        remembered: Names of other programs, and the exercise that the user chose for each.
    """

    def __init__(self, by_id: Mapping[str, Exercise] | None = None) -> None:
        self.version = 0
        self.remembered: Mapping[str, str] = {}
        self._listed = dict(by_id or {})
        self._gone: dict[str, Exercise] = {}

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

    def renew(
        self,
        exercises: Iterable[Exercise],
        gone: Iterable[Exercise] = (),
        remembered: Mapping[str, str] | None = None,
    ) -> None:
        """Hold other exercises from now on.

        Args:
            exercises: In order; of two with one id, the later one counts.
            gone: Exercises that are not offered any more; what was held of them keeps its name.
            remembered: See ``remembered``.
        """
        self._listed = {exercise.id: exercise for exercise in exercises}
        self._gone = {exercise.id: exercise for exercise in gone}
        self.remembered = dict(remembered or {})
        self.version += 1

    def __iter__(self) -> Iterator[Exercise]:
        """Iterate over the exercises in catalogue order."""
        return iter(self._listed.values())

    def __contains__(self, exercise_id: object) -> bool:
        """Tell whether an exercise of this id is offered."""
        return exercise_id in self._listed

    def get(self, exercise_id: str) -> Exercise | None:
        """Return the exercise of this id, even one that is gone; or None."""
        return self._listed.get(exercise_id) or self._gone.get(exercise_id)

    def name(self, exercise_id: str) -> str:
        """Return the name of an exercise; an unknown id is made readable."""
        known = self.get(exercise_id)
        return known.name if known else exercise_id.replace("-", " ").capitalize()

    def group(self, exercise_id: str) -> Group:
        """Return the group of an exercise; an unknown one counts as core."""
        known = self.get(exercise_id)
        return known.group if known else Group.CORE


def exercise_id_of(name: str) -> str:
    """Return the id of an exercise that the catalogue lacks; equal for names that read alike."""
    words = unicodedata.normalize("NFC", name).casefold().split()
    return "-".join(words)[:MAX_EXERCISE_NAME] or "exercise"


def unfinished_exercise(
    name: str, exercise_id: str = "", sides: Sides = Sides.BOTH, *, timed: bool = True
) -> Exercise:
    """Return an exercise of the user's own of which no more than this is known.

    Args:
        name: What people call it.
        exercise_id: Its id; empty for the one that the name leads to.
        sides: The sides that it asks for.
        timed: It is held for a time rather than counted in repetitions.

    Raises:
        ValueError: If the name is blank.
    """
    return Exercise(
        id=exercise_id or exercise_id_of(name),
        name=name.strip()[:MAX_EXERCISE_NAME],
        group=Group.CORE,
        mode=Mode.HOLD if timed else Mode.MOVING,
        sides=sides if sides in {Sides.BOTH, Sides.LEFT_RIGHT} else Sides.LEFT_RIGHT,
        muscles=(),
        bearing=Bearing.NONE,
        position="",
        usual_hold_ms=(20_000, 45_000),
        how_to="",
        cue="",
        source="",
        picture="",
        own=True,
    )
