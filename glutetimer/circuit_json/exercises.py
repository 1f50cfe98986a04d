# SPDX-License-Identifier: GPL-3.0-or-later
"""The exercises that a circuit file carries, so that its circuits are complete elsewhere.

They are those of the user's own that the circuits use; never a picture, never a path.
"""

from collections.abc import Iterable

from glutetimer.circuit_json.document import PlainExercise
from glutetimer.domain.circuit import Circuit
from glutetimer.domain.exercise import (
    LONGEST_USUAL_HOLD_MS,
    MAX_ALIASES,
    MAX_CUE,
    MAX_EXERCISE_NAME,
    MAX_HOW_TO,
    Catalogue,
    Exercise,
    Sides,
)
from glutetimer.domain.said import said


def own_exercises_in(circuits: Iterable[Circuit], catalogue: Catalogue) -> tuple[Exercise, ...]:
    """Return the user's own exercises that circuits use, each once, deleted ones as well."""
    ids = dict.fromkeys(step.exercise_id for circuit in circuits for step in circuit.steps)
    found = (catalogue.get(each) for each in ids if len(each) <= MAX_EXERCISE_NAME)
    return tuple(exercise for exercise in found if exercise and exercise.own)


def plain_exercise(exercise: Exercise) -> PlainExercise:
    """Return an exercise as the file has it; what is too long for a file is cut."""
    shortest, longest = (_seconds(min(ms, LONGEST_USUAL_HOLD_MS)) for ms in exercise.usual_hold_ms)
    aliases = (alias[:MAX_EXERCISE_NAME] for alias in exercise.aliases[:MAX_ALIASES])
    return PlainExercise(
        id=exercise.id,
        name=exercise.name.strip()[:MAX_EXERCISE_NAME],
        group=exercise.group,
        mode=exercise.mode,
        sides=exercise.sides,
        muscles=tuple(dict.fromkeys(exercise.muscles)),
        bearing=exercise.bearing,
        position=exercise.position[:MAX_EXERCISE_NAME],
        usual_hold_s=(shortest, longest),
        how_to=exercise.how_to[:MAX_HOW_TO],
        cue=exercise.cue[:MAX_CUE],
        source=exercise.source[:MAX_HOW_TO],
        aliases=tuple(alias for alias in aliases if alias),
    )


def _seconds(ms: int) -> float:
    """Return seconds, as a whole number where they are one."""
    return ms / 1000 if ms % 1000 else ms // 1000


def own_exercise(plain: PlainExercise) -> Exercise:
    """Return what the file says as an exercise of the user's own.

    Raises:
        ValueError: If the name is blank, or the usual hold is no range.
    """
    shortest, longest = (round(seconds * 1000) for seconds in plain.usual_hold_s)
    if not plain.name.strip():
        raise ValueError(said("the name is blank"))
    if shortest > longest:
        raise ValueError(said('the first number of "usual_hold_s" must not be above the second'))
    return Exercise(
        id=plain.id,
        name=plain.name.strip(),
        group=plain.group,
        mode=plain.mode,
        sides=Sides.BOTH if plain.sides is Sides.BOTH else Sides.LEFT_RIGHT,
        muscles=tuple(dict.fromkeys(plain.muscles)),
        bearing=plain.bearing,
        position=plain.position,
        usual_hold_ms=(shortest, longest),
        how_to=plain.how_to,
        cue=plain.cue,
        source=plain.source,
        picture="",
        aliases=plain.aliases,
        own=True,
    )
