# SPDX-License-Identifier: GPL-3.0-or-later
"""The field for how long a workout took: estimated until somebody says it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from glutetimer.gui.progress.elsewhere import HeldLine, estimated_ms, held_ms
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.stepper import Stepper, Unit
from glutetimer.gui.widgets.text import small

_LONGEST_S = 12 * 3_600
_STEPS = (*range(60, 3_600, 60), *range(3_600, _LONGEST_S + 1, 300))


class LengthEdit(QWidget):
    """A length that follows what was held, as long as nobody has chosen another one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        label = self.tr("How long it took")
        self._stepper = Stepper(label, 60, _LONGEST_S, unit=Unit.SECONDS, steps=_STEPS)
        self._stepper.setObjectName("add_length")
        self._stepper.value_changed.connect(self._on_value_changed)
        self._note = small(self.tr("Estimated from the holds"), wraps=True)
        self._note.setObjectName("add_length_note")
        self._is_estimated, self._held_ms = True, 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self._stepper)
        column.addWidget(self._note)
        self.setFocusProxy(self._stepper)

    @property
    def elapsed_ms(self) -> int:
        """Return the length; never less than what was held."""
        return max(self._stepper.value() * 1000, self._held_ms)

    def follow(self, lines: Sequence[HeldLine]) -> None:
        """Estimate the length anew, unless somebody has said it."""
        self._held_ms = held_ms(lines)
        if self._is_estimated:
            self._stepper.set_value(estimated_ms(lines) // 1000)
        self._say()

    def _on_value_changed(self) -> None:
        self._is_estimated = False
        self._say()

    def _say(self) -> None:
        too_short = self._stepper.value() * 1000 < self._held_ms
        self._note.setText(
            self.tr("Estimated from the holds")
            if self._is_estimated
            else self.tr("Shorter than what was held; that is taken instead")
            if too_short
            else ""
        )
        # Its line stays free, so that nothing moves.
        self._stepper.setAccessibleDescription(self._note.text())
