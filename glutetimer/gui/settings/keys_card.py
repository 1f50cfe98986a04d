# SPDX-License-Identifier: GPL-3.0-or-later
"""The card that leads to the keys."""

from PySide6.QtCore import Signal

from glutetimer.gui.settings.rows import SettingRow
from glutetimer.gui.widgets.buttons import QuietButton
from glutetimer.gui.widgets.card import Card


class KeysCard(Card):
    """Says that keys can be changed, and leads there.

    Signals:
        keys_requested: The keys are to be shown.
    """

    keys_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.set_title(self.tr("Keys"))
        button = QuietButton(self.tr("Change keys…"))
        button.setObjectName("keys_button")
        button.clicked.connect(self.keys_requested)
        words = self.tr("Every command can have other keys: those of a presenter or a pedal, too.")
        self.body.addWidget(SettingRow(self.tr("Keys of commands"), words, button))
        self.body.addStretch(1)
