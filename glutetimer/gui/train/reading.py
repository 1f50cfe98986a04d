# SPDX-License-Identifier: GPL-3.0-or-later
"""What the Train screen knows of circuits and history; no Qt in here."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from glutetimer.domain.suggestion import Retest, due_retest, suggested_circuit
from glutetimer.domain.targets import (
    NO_BESTS,
    BestHolds,
    asked_exercises,
    best_holds_for,
    recent_from,
)
from glutetimer.gui.train.week import WeekState, week_range, week_state
from glutetimer.ports import (
    CircuitRepository,
    Clock,
    HistoryRepository,
    SettingsStore,
    StorageError,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from glutetimer.domain.circuit import Circuit


class Reading:
    """Everything as it was when it was read last.

    Args:
        circuits: All circuits.
        history: What was done.
        settings: The goals and the first day of a week.
        clock: What day it is.

    Attributes:
        circuits: In their order.
        last_done: When each circuit was last begun and something held, by its id.
        bests: The best holds that circuits ask for.
        week: This week so far.
    """

    def __init__(
        self,
        circuits: CircuitRepository,
        history: HistoryRepository,
        settings: SettingsStore,
        clock: Clock,
    ) -> None:
        self._repository, self._history = circuits, history
        self._settings, self._clock = settings, clock
        self.circuits: list[Circuit] = []
        self.last_done: Mapping[str, datetime] = {}
        self.bests: BestHolds = NO_BESTS
        self.week = WeekState()

    @property
    def today(self) -> date:
        """Return the date now."""
        return self._clock.now().date()

    @property
    def knows_the_sound(self) -> bool:
        """Tell whether nobody needs a word about hearing the sound."""
        return bool(self.last_done) or self._settings.load().sound_checked

    def read(self) -> None:
        """Read everything again. Raises StorageError."""
        settings = self._settings.load()
        self.circuits = list(self._repository.circuits())
        self.last_done = dict(self._history.last_done())
        first, last = week_range(self.today, settings)
        days = self._history.days(first, last)
        self.week = week_state(days, self._history.workout_days(first, last), settings)
        self.bests = best_holds_for(self.circuits, self._history.evidence, self.today)

    def suggested(self) -> Circuit | None:
        """Return the circuit to show first; one with nothing in it only if all are so."""
        ready = suggested_circuit(self.circuits, self.last_done)
        return ready or next(iter(self.circuits), None)

    def circuit(self, circuit_id: str) -> Circuit | None:
        """Return the circuit of this id."""
        return next((each for each in self.circuits if each.id == circuit_id), None)

    def day_of(self, circuit: Circuit) -> date | None:
        """Return the local date of a circuit's last workout; None if there was none."""
        done = self.last_done.get(circuit.id)
        return done.astimezone(self._clock.now().tzinfo).date() if done else None

    def retest(self) -> Retest | None:
        """Return the maximum-hold test that may be done again, if it may be spoken of."""
        return retest_of(self.circuits, self._history, self._settings, self.today)


def retest_of(
    circuits: Sequence[Circuit], history: HistoryRepository, settings: SettingsStore, today: date
) -> Retest | None:
    """Return the maximum-hold test that may be done again, if it may be spoken of."""
    later = settings.load().retest_not_before
    if later and today < date.fromisoformat(later):
        return None
    asked = asked_exercises(circuits)
    if not asked:
        return None
    try:
        evidence = history.evidence(recent_from(today), asked)
    except StorageError:
        return None
    return due_retest(circuits, evidence, today)
