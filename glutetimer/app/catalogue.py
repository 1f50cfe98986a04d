# SPDX-License-Identifier: GPL-3.0-or-later
"""One catalogue for all of the program: what ships, what was switched on, what is the user's."""

import logging
from collections.abc import Callable, Iterator

from glutetimer.domain.exercise import Exercise
from glutetimer.exchange.catalogue import load_catalogue, load_extra
from glutetimer.ports import StorageError
from glutetimer.storage.exercises import SqliteExercises

_log = logging.getLogger(__name__)


class CatalogueKeeper:
    """Keeps one catalogue up to date while exercises are made, changed and deleted.

    Args:
        exercises: The user's own.
        wants_more: Whether the exercises of free-exercise-db are offered too.

    Attributes:
        catalogue: The one that everybody holds.
    """

    def __init__(self, exercises: SqliteExercises, wants_more: Callable[[], bool]) -> None:
        self._exercises, self._wants_more = exercises, wants_more
        self.catalogue = load_catalogue()
        self._shipped = tuple(self.catalogue)
        self._extra: tuple[Exercise, ...] | None = None
        self.renew()
        exercises.subscribe(self.renew)

    def renew(self, exercises: SqliteExercises | None = None) -> None:
        """Put together what is to be offered now; where nothing own can be read, the rest.

        Args:
            exercises: The user's own, read by a connection of the calling thread; None for that
                of the main thread.
        """
        exercises = exercises or self._exercises
        more = tuple(self._more())
        offered = (*self._shipped, *more)
        try:
            own, gone = exercises.own(), exercises.gone()
            remembered = exercises.remembered()
        except StorageError as error:
            _log.info("the user's own exercises can't be read: %s", error)
            self.catalogue.renew(offered)
            return
        # What is not offered any more still names what was held of it.
        self.catalogue.renew((*offered, *own), gone, remembered)

    def _more(self) -> Iterator[Exercise]:
        if not self._wants_more():
            return
        if self._extra is None:
            self._extra = tuple(load_extra())
        yield from self._extra
