# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks how long a circuit shall be, and shows what can be had before it is done."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from glutetimer.domain.circuit import Circuit
from glutetimer.gui.circuits.duration_stepper import seconds_stepper
from glutetimer.gui.circuits.editing import CircuitEditing
from glutetimer.gui.circuits.lengths import Scaled, measured, scaled
from glutetimer.gui.circuits.words import length_words
from glutetimer.gui.dialogs import Dialog
from glutetimer.gui.widgets.check_box import CheckBox
from glutetimer.gui.widgets.field import Field, align_left
from glutetimer.gui.widgets.segmented_choice import SegmentedChoice
from glutetimer.gui.widgets.text import body

translate = QCoreApplication.translate
_GRAIN_MS = 5_000


class ScaleDialog(Dialog):
    """A length, which times give way, and the result.

    Args:
        parent: The form.
        editing: The circuit.
    """

    def __init__(self, parent: QWidget, editing: CircuitEditing) -> None:
        super().__init__(parent, translate("circuits", "How long shall the circuit be?"))
        self.setObjectName("scale_dialog")
        self._editing = editing
        self._circuit = editing.circuit
        label = translate("circuits", "Whole length")
        self._length = seconds_stepper(label, least_s=1)
        self._length.setObjectName("length_field")
        self._length.follow_typing()
        self._length.set_value(round(editing.lengths.total_ms / 1000))
        self._length.value_changed.connect(self._show_result)
        field = Field(label, self._length)
        align_left(field)
        self._what = SegmentedChoice(
            translate("circuits", "What changes"),
            [
                (Scaled.BOTH.value, translate("circuits", "Holds and rests")),
                (Scaled.HOLDS.value, translate("circuits", "Holds")),
                (Scaled.RESTS.value, translate("circuits", "Rests")),
            ],
        )
        self._what.value_changed.connect(self._show_result)
        self._rounds = CheckBox(translate("circuits", "Round every time to 5 s"))
        self._rounds.setObjectName("round_box")
        self._rounds.setChecked(True)
        self._rounds.toggled.connect(self._show_result)
        self._result = body(wraps=True)
        self._result.setObjectName("scale_result")
        for part in (field, self._what, self._rounds, self._result):
            self.body.addWidget(part)
        cancel = self.add_button(translate("dialogs", "Cancel"), "cancel")
        cancel.clicked.connect(self.reject)
        self._confirm = self.add_button(translate("circuits", "Change it"), "confirm", primary=True)
        self._confirm.clicked.connect(self.accept)
        self.accepted.connect(self._on_accepted)
        self._show_result()

    def focus_length(self) -> None:
        """Let the length be typed."""
        self._length.setFocus()
        self._length.select_all()

    def _made(self) -> Circuit:
        grain_ms = _GRAIN_MS if self._rounds.isChecked() else 1_000
        target_ms = self._length.value() * 1000
        return scaled(self._circuit, target_ms, Scaled(self._what.value()), grain_ms)

    def _show_result(self) -> None:
        made = self._made()
        words = translate("circuits", "It will be {lengths}.")
        self._result.setText(words.format(lengths=length_words(made, measured(made))))
        self._confirm.setEnabled(made != self._circuit)

    def _on_accepted(self) -> None:
        self._editing.replace(self._made())


def ask_for_length(parent: QWidget, editing: CircuitEditing) -> ScaleDialog | None:
    """Ask how long the circuit shall be; return at once."""
    if not editing.lengths.total_ms:
        return None
    dialog = ScaleDialog(parent, editing)
    dialog.open()
    dialog.focus_length()
    return dialog
