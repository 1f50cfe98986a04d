# SPDX-License-Identifier: GPL-3.0-or-later
"""The screen of the maximum-hold test: first the choice, after the workout the result."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from glutetimer.domain.exercise import Catalogue
from glutetimer.domain.maximum import MaximumTest
from glutetimer.domain.targets import (
    NO_BESTS,
    BestHold,
    BestHolds,
    HoldKey,
    best_holds,
    recent_from,
)
from glutetimer.gui.maximum.result_page import ResultPage
from glutetimer.gui.maximum.setup_page import USUAL, SetupPage
from glutetimer.gui.maximum.uses_card import UsesCard
from glutetimer.gui.widgets.undo_bar import UndoBar
from glutetimer.ports import (
    CircuitRepository,
    Clock,
    DraftRepository,
    HistoryRepository,
    StorageError,
)


class MaximumScreen(QStackedWidget):
    """Asks what to test, and shows what a test found. The workout between is any workout.

    Args:
        circuits: All circuits, to use what was found.
        drafts: What is being changed of them.
        catalogue: The exercises.
        history: The best holds so far.
        clock: What day it is.
        undo_bar: Where the change of a circuit can be undone.

    Signals:
        started: The MaximumTest that is to begin.
        done: The user is done with a result.
        details_requested: The workout of the result is to be rated or corrected.
        circuit_changed: The holds of the circuit with this id follow the best hold now, or no more.
    """

    started = Signal(object)
    done = Signal()
    details_requested = Signal()
    circuit_changed = Signal(str)

    def __init__(
        self,
        circuits: CircuitRepository,
        drafts: DraftRepository,
        catalogue: Catalogue,
        history: HistoryRepository,
        clock: Clock,
        undo_bar: UndoBar,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("maximum_screen")
        self._history, self._clock = history, clock
        self._test = USUAL
        self._before: BestHolds = NO_BESTS
        self._uses = UsesCard(circuits, drafts, catalogue, undo_bar)
        self._setup, self._result = SetupPage(catalogue), ResultPage(catalogue, self._uses)
        for page in (self._setup, self._result):
            self.addWidget(page)
        self._setup.started.connect(self._on_started)
        self._uses.used.connect(self._result.focus_done)
        self._uses.used.connect(self.circuit_changed)
        self._result.done.connect(self.done)
        self._result.details_requested.connect(self.details_requested)
        self._result.again.connect(self._on_again)

    def ask(self, test: MaximumTest | None = None) -> None:
        """Ask what is to be tested; None for what was tested last, or a single-leg bridge."""
        self._test = test or self._test
        today = self._clock.now().date()
        self._setup.show_test(self._test, self._bests(), today)
        self.setCurrentWidget(self._setup)

    @property
    def is_asking(self) -> bool:
        """Tell whether it asks what is to be tested."""
        return self.currentWidget() is self._setup

    def show_result(self, test: MaximumTest, found: Mapping[HoldKey, int]) -> None:
        """Show what a test found.

        Args:
            test: What was tested.
            found: Held milliseconds, not empty.
        """
        self._test = test
        today = self._clock.now().date()
        self._result.show_result(test, found, self._before, today)
        now = {key: BestHold(held_ms, today) for key, held_ms in found.items()}
        self._uses.show_uses(test, {**now, **self._bests()})
        self._before = NO_BESTS
        self.setCurrentWidget(self._result)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the focus on to the page that shows."""
        super().focusInEvent(event)
        page = self._setup if self.currentWidget() is self._setup else self._result
        page.setFocus()

    def _on_started(self, test: MaximumTest) -> None:
        self._test, self._before = test, self._bests()
        self.started.emit(test)

    def _on_again(self) -> None:
        self.ask()

    def _bests(self) -> BestHolds:
        """Return the best holds; without the history, a test can be done all the same."""
        today = self._clock.now().date()
        try:
            return best_holds(self._history.evidence(recent_from(today)), today)
        except StorageError:
            return NO_BESTS
