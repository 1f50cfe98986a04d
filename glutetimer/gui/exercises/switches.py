# SPDX-License-Identifier: GPL-3.0-or-later
"""Buttons that stay pressed, with a tick so that colour alone says nothing."""

from collections.abc import Sequence

from PySide6.QtWidgets import QSizePolicy, QWidget

from glutetimer.domain.exercise import Muscle
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.buttons import QuietButton
from glutetimer.gui.widgets.flow import FlowLayout
from glutetimer.gui.wording import muscle_words


class Switch(QuietButton):
    """A button that is on or off.

    Args:
        text: What is on or off.
        name: Its object name.
    """

    def __init__(self, text: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent=parent)
        self.setObjectName(name)
        self.setCheckable(True)
        self.toggled.connect(self._on_toggled)

    def _on_toggled(self, on: bool) -> None:
        self.set_icon_name("check" if on else "")


class MuscleChoice(QWidget):
    """A switch for each muscle."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._switches = {
            muscle: Switch(muscle_words(muscle), f"muscle_{muscle.value}") for muscle in Muscle
        }
        flow = FlowLayout(self, spacing=Space.S)
        for switch in self._switches.values():
            flow.addWidget(switch)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def show_muscles(self, muscles: Sequence[Muscle]) -> None:
        """Show which ones are chosen."""
        for muscle, switch in self._switches.items():
            switch.setChecked(muscle in muscles)

    def chosen(self, before: Sequence[Muscle] = ()) -> tuple[Muscle, ...]:
        """Return the chosen muscles; those of ``before`` keep their order."""
        chosen = [muscle for muscle, switch in self._switches.items() if switch.isChecked()]
        kept = [muscle for muscle in before if muscle in chosen]
        return tuple(dict.fromkeys([*kept, *chosen]))
