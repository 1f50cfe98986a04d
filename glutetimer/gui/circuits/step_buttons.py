# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be done with the selected steps as a whole."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from glutetimer.gui.actions import tell_keys
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.buttons import IconButton, QuietButton
from glutetimer.gui.widgets.flow import FlowLayout


class StepButtons(QWidget):
    """Buttons that move, duplicate and remove the selected steps.

    Signals:
        ordered: The id of the command that was asked for.
    """

    ordered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self, spacing=Space.XS)
        remove = QuietButton(self.tr("Remove"), "trash")
        for button, name, command, text in (
            (IconButton("chevron-up", ""), "up", "move_up", self.tr("Move up")),
            (IconButton("chevron-down", ""), "down", "move_down", self.tr("Move down")),
            (IconButton("copy", ""), "copy", "duplicate", self.tr("Duplicate")),
            (remove, "remove", "delete", self.tr("Remove the selected steps")),
        ):
            button.setAccessibleName(text)
            tell_keys(button, command, text)
            button.setObjectName(f"{name}_step_button")
            button.clicked.connect(partial(self._on_clicked, command))
            flow.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def _on_clicked(self, command: str) -> None:
        self.ordered.emit(command)
