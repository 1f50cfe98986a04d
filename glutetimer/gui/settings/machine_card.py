# SPDX-License-Identifier: GPL-3.0-or-later
"""The card about the machine: whether a workout keeps it awake."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from glutetimer.domain.settings import Settings
from glutetimer.gui.widgets.card import Card
from glutetimer.gui.widgets.text import small


class MachineCard(Card):
    """What a workout does to the machine.

    Signals:
        keep_awake_chosen: Whether screen and machine are to stay awake.
    """

    keep_awake_chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Machine"))
        self._keep_awake = QCheckBox(self.tr("Keep screen and machine awake"))
        self._keep_awake.setObjectName("keep_awake_field")
        self._keep_awake.clicked.connect(self.keep_awake_chosen)
        self.body.addWidget(self._keep_awake)
        self.body.addWidget(small(self.tr("Only while a workout runs."), wraps=True))
        self.body.addStretch(1)

    def show_settings(self, settings: Settings) -> None:
        """Show what is chosen."""
        self._keep_awake.setChecked(settings.keep_awake)
