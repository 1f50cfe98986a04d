# SPDX-License-Identifier: GPL-3.0-or-later
"""The part of the Train screen with the circuits that are not on the big card."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from glutetimer.domain.circuit import Circuit
from glutetimer.domain.exercise import Catalogue
from glutetimer.domain.targets import NO_BESTS, BestHolds
from glutetimer.gui.circuits.words import Outline
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.card_grid import CardGrid
from glutetimer.gui.widgets.gradual_cards import GradualCards
from glutetimer.gui.widgets.text import section

if TYPE_CHECKING:
    from glutetimer.gui.train.circuit_card import CircuitCard


class OtherCircuits(QWidget):
    """A card for each circuit, to be chosen or started.

    Args:
        catalogue: Names the exercises.
        day_of: Tells the date of a circuit's last workout; None if there was none.

    Signals:
        chosen: The id of the circuit that is to be on the big card.
        started: The id of the circuit that is to begin.
    """

    chosen = Signal(str)
    started = Signal(str)

    def __init__(
        self,
        catalogue: Catalogue,
        day_of: Callable[[Circuit], date | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._catalogue, self._day_of = catalogue, day_of
        self._title = section(self.tr("Your circuits"))
        self._title.hide()
        grid = CardGrid()
        self._cards = GradualCards(grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addWidget(self._title)
        column.addWidget(grid)

    def show_circuits(
        self, circuits: Sequence[Circuit], today: date, bests: BestHolds = NO_BESTS
    ) -> None:
        """Show these circuits, timings changed already, in their order."""
        self._title.setVisible(bool(circuits))
        self._cards.show_cards([partial(self._card, each, today, bests) for each in circuits])

    def _card(self, circuit: Circuit, today: date, bests: BestHolds) -> "CircuitCard":
        from glutetimer.gui.train.circuit_card import CircuitCard

        outline = Outline.of(circuit, bests)
        card = CircuitCard(outline, self._day_of(circuit), today, self._catalogue)
        card.clicked.connect(partial(self._choose, circuit.id))
        card.start.clicked.connect(partial(self._start, circuit.id))
        return card

    def _choose(self, circuit_id: str) -> None:
        self.chosen.emit(circuit_id)

    def _start(self, circuit_id: str) -> None:
        self.started.emit(circuit_id)
