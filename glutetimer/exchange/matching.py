# SPDX-License-Identifier: GPL-3.0-or-later
"""Names of exercises in other programs' files, matched to the catalogue.

A name is compared by its letters alone: case, hyphens, accents, umlauts and plurals do not count.
Names in the language of the window come first, then what other languages call an exercise.
A name that is not in the catalogue becomes an id that ``Catalogue.name`` makes readable again.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from glutetimer.domain.exercise import (
    MAX_EXERCISE_NAME,
    Catalogue,
    Exercise,
    Sides,
    exercise_id_of,
)
from glutetimer.domain.import_report import Certainty, Match

# English, German, French and Spanish; what is called "droite" may be straight rather than right.
_LEFT = r"left|links|linke[rs]?(?: seite)?|(?:côté )?gauche|izquierda|lado izquierdo"
_RIGHT = r"right|rechts|rechte[rs]?(?: seite)?|côté droit|(?<!barre )droite|derecha|lado derecho"
_SIDE = re.compile(
    rf"(?P<before>{_LEFT}|{_RIGHT})[ :,-]+(?!angle)(?P<first>.+)"
    rf"|(?P<last>.+?)[ ,:–-]*(?:\((?P<brackets>{_LEFT}|{_RIGHT})(?:[- ]side)?\)|"
    rf"\b(?P<after>{_LEFT}|{_RIGHT})(?:[- ]side)?)",
    re.IGNORECASE,
)
_IS_LEFT = re.compile(_LEFT, re.IGNORECASE)
_SIDE_WORD = re.compile(r"sided?[ :,-]+", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_NOT_A_LETTER = re.compile(r"[\W_]+")
_FILLERS = frozenset(
    {
        *("hold", "isometric", "static", "exercise", "the", "a"),
        *("halten", "gehalten", "isometrisch", "isometrische", "statisch", "statische", "übung"),
        *("isométrique", "statique", "exercice"),
        *("isométrico", "isométrica", "estático", "estática", "ejercicio"),
    }
)
_SHORTEST_GUESS = 7
_LONGEST_GUESS = 40


class Matcher:
    """Finds the exercise that a name means; what the user chose for it once comes first."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._index = _index_of(tuple(catalogue))
        self._chosen = {
            bare_letters(name): exercise_id
            for name, exercise_id in catalogue.remembered.items()
            if exercise_id in catalogue
        }
        self._matches: dict[str, Match] = {}
        self._catalogue = catalogue

    def knows(self, exercise_id: str) -> bool:
        """Tell whether the catalogue has an exercise of this id."""
        return exercise_id in self._catalogue

    def offered(self, exercise_id: str) -> Exercise | None:
        """Return the exercise of this id that the catalogue has, or None."""
        return self._catalogue.get(exercise_id) if self.knows(exercise_id) else None

    def match(self, name: str) -> Match:
        """Return what a name means; a name without any letters means itself."""
        found = self._matches.get(name)
        if found is None:
            found = self._matches[name] = self._find(name)
        return found

    def _find(self, name: str) -> Match:
        sides, readings = _readings(name)
        for index, reading in enumerate(readings):
            if chosen := self._chosen.get(bare_letters(reading)):
                return Match(name, chosen, Certainty.SURE, reading, sides if index else None)
        for index, reading in enumerate(readings):
            found = self._index.ids.get(bare_letters(reading))
            if found:
                sure = bare_letters(reading) not in self._index.ambiguous
                certainty = Certainty.SURE if sure else Certainty.GUESS
                return Match(name, found, certainty, reading, sides if index else None)
        for reading in readings[1:] or readings:
            guess = self._guess(reading)
            if guess:
                return Match(name, guess, Certainty.GUESS, reading, sides)
        bare = readings[-1]
        return Match(name, exercise_id_of(bare), Certainty.UNKNOWN, bare, sides)

    def _guess(self, reading: str) -> str | None:
        plain = self._index.ids.get(bare_letters(_without_fillers(reading)))
        return plain or self._slip(bare_letters(reading))

    def _slip(self, key: str) -> str | None:
        """Return the exercise whose name differs by one letter, or two that changed places."""
        found = (self._index.by_slip.get(slip) for slip in _slips(key))
        return next(filter(None, found), None)


def bare_letters(name: str) -> str:
    """Return the letters that names are compared by: small, plain, singular."""
    plain = unicodedata.normalize("NFKD", name[: 2 * MAX_EXERCISE_NAME]).casefold()
    plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    for pair, letter in (("ae", "a"), ("oe", "o"), ("ue", "u")):
        plain = plain.replace(pair, letter)
    return "".join(_singular(word) for word in _NOT_A_LETTER.split(plain))


@dataclass(frozen=True, slots=True)
class _Index:
    """The exercises by the letters of their names, and by letters with one of them missing."""

    ids: dict[str, str] = field(default_factory=dict)
    ambiguous: set[str] = field(default_factory=set)
    by_slip: dict[str, str] = field(default_factory=dict)

    def learn(self, key: str, exercise_id: str) -> None:
        """Add a name of an exercise; the first that has it keeps it."""
        known = self.ids.setdefault(key, exercise_id)
        if known != exercise_id:
            self.ambiguous.add(key)
        for slip in _slips(key):
            self.by_slip.setdefault(slip, exercise_id)


@lru_cache(4)
def _index_of(exercises: tuple[Exercise, ...]) -> _Index:
    index = _Index()
    for exercise in exercises:
        for name in (exercise.id, exercise.name, *exercise.aliases):
            index.learn(bare_letters(name), exercise.id)
    here = frozenset(index.ids)
    for exercise in exercises:
        for name in exercise.names_elsewhere:
            if bare_letters(name) not in here:
                index.learn(bare_letters(name), exercise.id)
    return index


def _singular(word: str) -> str:
    if len(word) < 4 or word.endswith("ss"):
        return word
    if word.endswith(("ches", "shes", "sses", "xes")):
        return word[:-2]
    return word.removesuffix("s")


def _readings(name: str) -> tuple[Sides | None, list[str]]:
    """Return the side that a name says, and the name as it stands and without the side.

    "Left side plank" is read as a side plank before it is read as a plank on the left side.
    """
    match = _SIDE.fullmatch(name)
    if match is None:
        return None, [name]
    side = match["before"] or match["brackets"] or match["after"]
    bare = (match["first"] or match["last"]).strip()
    readings = dict.fromkeys((name, bare, _SIDE_WORD.sub("", bare, count=1).strip() or bare))
    return Sides.LEFT if _IS_LEFT.fullmatch(side) else Sides.RIGHT, list(readings)


def _without_fillers(name: str) -> str:
    words = _NOT_A_LETTER.split(_IN_BRACKETS.sub(" ", name))
    kept = [word for word in words if word.casefold() not in _FILLERS]
    return " ".join(kept) or name


def _slips(key: str) -> Iterator[str]:
    """Yield a long key without any one of its letters, and the key itself."""
    if _SHORTEST_GUESS <= len(key) <= _LONGEST_GUESS:
        yield key
        for index in range(len(key)):
            yield key[:index] + key[index + 1 :]
