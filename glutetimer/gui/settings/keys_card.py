# SPDX-License-Identifier: GPL-3.0-or-later
"""The way to the keys in the settings."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from glutetimer.domain.option import Group
from glutetimer.gui.settings.controls import Control
from glutetimer.gui.settings.option_card import OptionCard
from glutetimer.gui.settings.option_row import OptionRow
from glutetimer.gui.widgets.buttons import QuietButton


class KeysCard(OptionCard):
    """Says that keys can be changed, and leads there.

    Signals:
        keys_requested: The keys are to be shown.
    """

    keys_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Group.KEYS, parent)
        button = QuietButton(self.tr("Change keys…"))
        button.setObjectName("keys_button")
        button.clicked.connect(self.keys_requested)
        control = Control(button, lambda _keys: None)
        self.add_option(OptionRow("own_keys", own=lambda _choose: control))
        self.body.addStretch(1)
