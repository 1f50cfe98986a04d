# SPDX-License-Identifier: GPL-3.0-or-later
"""The card about breath and tempo: what paces the body within a hold."""

from PySide6.QtWidgets import QCheckBox, QWidget

from glutetimer.domain.settings import Settings
from glutetimer.gui.settings.stepper_card import StepperCard
from glutetimer.gui.widgets.stepper import Unit
from glutetimer.gui.widgets.text import small

_FROM_STEPS_S = (*range(10, 60, 5), *range(60, 601, 30))


class BreathCard(StepperCard):
    """How to breathe in long holds, and how loud that and the tempo of movements are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Breath and tempo"))
        self._add_switch()
        self.add_stepper("breath_in_s", self.tr("Breathe in"), "", Unit.SECONDS)
        self.add_stepper("breath_out_s", self.tr("Breathe out"), "", Unit.SECONDS)
        self.add_stepper(
            "breath_from_s",
            self.tr("Long holds last at least"),
            self.tr("In shorter ones, and in movements, you breathe as you like."),
            Unit.SECONDS,
            _FROM_STEPS_S,
        )
        self.add_stepper(
            "pace_volume",
            self.tr("Volume of breath and tempo"),
            self.tr("Soft even at its loudest: it gives way to the voice and the beeps."),
            Unit.PERCENT,
            range(0, 101, 5),
        )
        self.body.addStretch(1)

    def show_settings(self, settings: Settings) -> None:
        """Show what is chosen; how to breathe only where it matters."""
        super().show_settings(settings)
        self._breathing.setChecked(settings.breathing)
        self._show_rows(settings.breathing)

    def _add_switch(self) -> None:
        self._breathing = QCheckBox(self.tr("Pace the breath in long holds"))
        self._breathing.setObjectName("breathing_field")
        self._breathing.clicked.connect(self._on_clicked)
        words = self.tr("A disc grows and shrinks, softly heard. It ends before the countdown.")
        self._breathing.setAccessibleDescription(words)
        self.body.addWidget(self._breathing)
        self.body.addWidget(small(words, wraps=True))

    def _on_clicked(self, on: bool) -> None:
        self._show_rows(on)
        self.chosen.emit("breathing", on)

    def _show_rows(self, on: bool) -> None:
        for name, row in self.rows.items():
            row.setVisible(on or not name.startswith("breath"))
