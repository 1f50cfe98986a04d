# SPDX-License-Identifier: GPL-3.0-or-later
"""The tempo of a movement: whether there is one, and how long its parts take."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from glutetimer.domain.circuit import MAX_TEMPO_MS, Step, Tempo
from glutetimer.domain.exercise import Exercise, Mode
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.check_box import CheckBox
from glutetimer.gui.widgets.field import Field
from glutetimer.gui.widgets.flow import FlowLayout
from glutetimer.gui.widgets.stepper import Stepper, Unit

USUAL = Tempo(2_000, 0, 2_000)
_LONGEST_S = MAX_TEMPO_MS // 1000


class TempoForm(QWidget):
    """A box that switches a tempo on, and its times; hidden for what is no movement.

    Signals:
        tempo_chosen: The Tempo, or None.
    """

    tempo_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._tempo = USUAL
        self._box = CheckBox(self.tr("Lead with a tempo"))
        self._box.setObjectName("tempo_box")
        self._box.setToolTip(self.tr("Soft ticks for up, top and down; repetitions are counted"))
        self._box.clicked.connect(self._on_clicked)
        self._parts: dict[str, Stepper] = {}
        self._times = QWidget()
        flow = FlowLayout(self._times, spacing=Space.L)
        for name, label, whole in (
            ("up_ms", self.tr("Up"), self.tr("Time up")),
            ("hold_ms", self.tr("At the top"), self.tr("Time at the top")),
            ("down_ms", self.tr("Down"), self.tr("Time down")),
        ):
            flow.addWidget(Field(label, self._stepper(name, whole)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self._box)
        column.addWidget(self._times)

    def show_step(self, step: Step, exercise: Exercise | None) -> None:
        """Show the tempo of a step.

        Args:
            step: The step as it is.
            exercise: What is done in it; None if that is not known.
        """
        self._tempo = step.tempo or USUAL
        is_movement = exercise is not None and exercise.mode is Mode.MOVING
        self.setVisible(is_movement or step.tempo is not None)
        self._box.setChecked(step.tempo is not None)
        self._times.setVisible(step.tempo is not None)
        for name, stepper in self._parts.items():
            stepper.set_value(round(getattr(self._tempo, name) / 1000))

    def _stepper(self, name: str, label: str) -> Stepper:
        least_s = 0 if name == "hold_ms" else 1
        zero = self.tr("none")
        stepper = Stepper(label, least_s, _LONGEST_S, unit=Unit.SECONDS, zero_text=zero)
        stepper.setObjectName(f"tempo_{name.removesuffix('_ms')}_field")
        stepper.value_changed.connect(partial(self._on_changed, name))
        self._parts[name] = stepper
        return stepper

    def _on_clicked(self, on: bool) -> None:
        self.tempo_chosen.emit(self._tempo if on else None)

    def _on_changed(self, name: str, seconds: int) -> None:
        times = {name: seconds * 1000}
        self._tempo = replace(self._tempo, **times)
        self.tempo_chosen.emit(self._tempo)
