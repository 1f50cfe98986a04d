# SPDX-License-Identifier: GPL-3.0-or-later
"""One catalogue for all of the program: what ships, what was switched on, what is the user's."""

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from glutetimer.domain.exercise import Catalogue, Exercise
from glutetimer.exchange.catalogue import load_catalogue, load_extra
from glutetimer.ports import StorageError
from glutetimer.storage.exercises import SqliteExercises

if TYPE_CHECKING:
    from glutetimer.speech_words import Translate

_Own: TypeAlias = tuple[Sequence[Exercise], Sequence[Exercise], Mapping[str, str]]

_log = logging.getLogger(__name__)


class CatalogueKeeper:
    """Keeps one catalogue up to date while exercises are made, changed and deleted.

    Args:
        exercises: The user's own.
        wants_more: Whether the exercises of free-exercise-db are offered too.
        language: Returns what translates what ships; None for English.

    Attributes:
        catalogue: The one that everybody holds.
    """

    def __init__(
        self,
        exercises: SqliteExercises,
        wants_more: Callable[[], bool],
        language: "Callable[[], Translate | None]" = lambda: None,
    ) -> None:
        self._exercises, self._wants_more, self._language = exercises, wants_more, language
        self.catalogue = load_catalogue()
        self._shipped = tuple(self.catalogue)
        self._extra: tuple[Exercise, ...] | None = None
        self._known: _Own = ((), (), {})
        self.renew()
        exercises.subscribe(self.renew)

    def renew(self, exercises: SqliteExercises | None = None) -> None:
        """Put together what is to be offered now; own ones that can't be read stay as they were.

        Args:
            exercises: The user's own, read by a connection of the calling thread; None for that
                of the main thread.
        """
        self._fill(self.catalogue, exercises or self._exercises, self._language())

    def in_language(self, translate: "Translate | None") -> Catalogue:
        """Return a catalogue as it is now in a language of its own; None for English."""
        catalogue = Catalogue()
        self._fill(catalogue, self._exercises, translate)
        return catalogue

    def _fill(
        self, catalogue: Catalogue, exercises: SqliteExercises, translate: "Translate | None"
    ) -> None:
        offered = [*self._shipped, *self._more()]
        if translate is not None:
            offered = [in_language(exercise, translate) for exercise in offered]
        try:
            self._known = exercises.own(), exercises.gone(), exercises.remembered()
        except StorageError as error:
            # What was known stays: a new exercise would get the id of one that seems not to be.
            _log.info("the user's own exercises can't be read: %s", error)
        own, gone, remembered = self._known
        # What is not offered any more still names what was held of it.
        catalogue.renew((*offered, *own), gone, remembered)

    def _more(self) -> Iterator[Exercise]:
        if not self._wants_more():
            return
        if self._extra is None:
            self._extra = tuple(load_extra())
        yield from self._extra


def in_language(exercise: Exercise, translate: "Translate") -> Exercise:
    """Return an exercise that ships in another language; its English names find it still."""
    name = translate("exercise_name", exercise.name)
    aliases, elsewhere = exercise.aliases, exercise.elsewhere
    if name != exercise.name:
        english = (exercise.name, *exercise.aliases)
        aliases = next((names[1:] for names in elsewhere if names[0] == name), ())
        elsewhere = (english, *(names for names in elsewhere if names[0] != name))
    return replace(
        exercise,
        name=name,
        cue=translate("exercise_cue", exercise.cue) if exercise.cue else "",
        how_to=translate("exercise_how_to", exercise.how_to) if exercise.how_to else "",
        source=translate("source", exercise.source) if exercise.source else "",
        aliases=aliases,
        elsewhere=elsewhere,
    )
