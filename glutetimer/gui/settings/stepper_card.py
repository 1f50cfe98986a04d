# SPDX-License-Identifier: GPL-3.0-or-later
"""A card of settings that are numbers, each with its row."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from glutetimer.domain.settings import RANGES, Settings
from glutetimer.gui.settings.rows import SettingRow
from glutetimer.gui.widgets.card import Card
from glutetimer.gui.widgets.stepper import Stepper, Unit


class StepperCard(Card):
    """A card whose rows have a stepper each.

    Attributes:
        steppers: The stepper of each setting, by its name.
        rows: The row of each setting, by its name.

    Signals:
        chosen: Something was chosen: the name of the setting and its value.
    """

    chosen = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.steppers: dict[str, Stepper] = {}
        self.rows: dict[str, SettingRow] = {}

    def show_settings(self, settings: Settings) -> None:
        """Show what is chosen."""
        for name, stepper in self.steppers.items():
            stepper.set_value(getattr(settings, name))

    def add_stepper(
        self,
        name: str,
        label: str,
        help_text: str,
        unit: Unit,
        steps: range | tuple[int, ...] = (),
        zero_text: str = "",
        beside: Sequence[QWidget] = (),
    ) -> None:
        """Add the row of a setting.

        Args:
            name: The setting.
            label: What is set.
            help_text: One line about it; empty for none.
            unit: Of its number.
            steps: The values to step through; empty for all.
            zero_text: What 0 is shown as; empty for the number.
            beside: Further controls of the row.
        """
        stepper = self.steppers[name] = Stepper(
            label, *RANGES[name], unit=unit, steps=steps, zero_text=zero_text
        )
        stepper.setObjectName(f"{name}_field")
        stepper.value_changed.connect(lambda value: self.chosen.emit(name, value))
        self.rows[name] = SettingRow(label, help_text, stepper, *beside)
        self.body.addWidget(self.rows[name])
