# SPDX-License-Identifier: GPL-3.0-or-later
"""How long an exercise is usually held: from, to."""

from PySide6.QtWidgets import QWidget

from glutetimer.domain.exercise import LONGEST_USUAL_HOLD_MS
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.flow import FlowLayout
from glutetimer.gui.widgets.stepper import SECOND_STEPS, Stepper, Unit
from glutetimer.gui.widgets.text import LabelBeside


class UsualHold(QWidget):
    """Two steppers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shortest = _seconds(self.tr("Shortest usual hold"), "shortest_hold")
        self._longest = _seconds(self.tr("Longest usual hold"), "longest_hold")
        row = FlowLayout(self, spacing=Space.S)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self._shortest)
        row.addWidget(LabelBeside(self.tr("to"), self._shortest))
        row.addWidget(self._longest)
        self.setFocusProxy(self._shortest)

    @property
    def is_wrong_way(self) -> bool:
        """Tell whether the shortest is longer than the longest."""
        return self._shortest.value() > self._longest.value()

    def show_range(self, usual_hold_ms: tuple[int, int]) -> None:
        """Show the shortest and the longest usual hold, milliseconds."""
        shortest_ms, longest_ms = usual_hold_ms
        self._shortest.set_value(round(shortest_ms / 1000))
        self._longest.set_value(round(longest_ms / 1000))

    def range_ms(self) -> tuple[int, int]:
        """Return the shortest and the longest usual hold, milliseconds."""
        shortest_s, longest_s = sorted((self._shortest.value(), self._longest.value()))
        return shortest_s * 1000, longest_s * 1000


def _seconds(label: str, name: str) -> Stepper:
    longest_s = LONGEST_USUAL_HOLD_MS // 1000
    stepper = Stepper(label, 1, longest_s, unit=Unit.SECONDS, steps=SECOND_STEPS)
    stepper.setObjectName(name)
    return stepper
