# SPDX-License-Identifier: GPL-3.0-or-later
"""One of the other circuits: a card that makes it the next one, with a Start of its own."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from glutetimer.domain.exercise import Catalogue
from glutetimer.domain.timeline import Timeline
from glutetimer.gui.circuits.words import Outline, summary_words, why_not_words
from glutetimer.gui.widgets.buttons import QuietButton
from glutetimer.gui.widgets.card import CardButton
from glutetimer.gui.widgets.text import small, subheading, tip
from glutetimer.gui.widgets.timeline_strip import TimelineStrip
from glutetimer.gui.wording import last_done_words


class CircuitCard(CardButton):
    """A small card of the Train screen; pressing it chooses the circuit.

    Args:
        outline: The circuit, as it would be started.
        last_done: The date of its last workout, or None.
        today: The date now.
        catalogue: Names the exercises.

    Attributes:
        start: The button that starts the workout at once.
    """

    def __init__(
        self,
        outline: Outline,
        last_done: date | None,
        today: date,
        catalogue: Catalogue,
        parent: QWidget | None = None,
    ) -> None:
        circuit = outline.circuit
        super().__init__(self.tr("Choose {circuit}").format(circuit=circuit.name), parent)
        self.setObjectName(f"circuit_card_{circuit.id}")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        strip = TimelineStrip(18, catalogue.name)
        strip.set_timeline(outline.timeline or Timeline(()))
        strip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.start = QuietButton(self.tr("Start"))
        self.start.setAccessibleName(self.tr("Start {circuit}").format(circuit=circuit.name))
        self.start.setObjectName(f"start_{circuit.id}")
        why_not = why_not_words(outline)
        self.start.setEnabled(not why_not)
        self.start.setToolTip(tip(why_not))
        self.body.addWidget(subheading(circuit.name, wraps=True))
        self.body.addWidget(small(summary_words(outline), wraps=True))
        self.body.addWidget(strip)
        self.body.addStretch(1)
        self.body.addLayout(self._last_row(last_done_words(last_done, today)))

    def _last_row(self, words: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(small(words, wraps=True), 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.start)
        return row
