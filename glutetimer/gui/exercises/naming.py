# SPDX-License-Identifier: GPL-3.0-or-later
"""Names and ids that no other exercise has."""

from itertools import count

from glutetimer.domain.exercise import MAX_EXERCISE_NAME, Catalogue, Exercise, exercise_id_of


def free_id(catalogue: Catalogue, name: str) -> str:
    """Return the id of a new exercise; one that was deleted keeps its own."""
    wanted = exercise_id_of(name)
    tried = (wanted if number == 1 else f"{wanted}-{number}" for number in count(1))
    return next(each for each in tried if catalogue.get(each) is None)


def free_name(catalogue: Catalogue, wanted: str) -> str:
    """Return a name, with a number behind it if it is taken."""
    taken = names_beside(catalogue)
    wanted = wanted[: MAX_EXERCISE_NAME - 6]
    tried = (wanted if number == 1 else f"{wanted} ({number})" for number in count(1))
    return next(each for each in tried if each.casefold() not in taken)


def names_beside(catalogue: Catalogue, exercise: Exercise | None = None) -> frozenset[str]:
    """Return the case-folded names of all exercises but one."""
    own_id = exercise.id if exercise else ""
    return frozenset(each.name.casefold() for each in catalogue if each.id != own_id)
