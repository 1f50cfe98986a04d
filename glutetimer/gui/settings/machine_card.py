# SPDX-License-Identifier: GPL-3.0-or-later
"""The card about the machine: whether a workout keeps it awake, and hears media keys."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from glutetimer.domain.settings import Settings
from glutetimer.gui.widgets.card import Card
from glutetimer.gui.widgets.text import small
from glutetimer.ports import PlayersProblem


class MachineCard(Card):
    """What a workout does to the machine.

    Args:
        problem: Why media keys are out of reach while another window has the focus; or None.

    Signals:
        keep_awake_chosen: Whether screen and machine are to stay awake.
        media_keys_chosen: Whether media keys are to lead a workout from everywhere.
        global_keys_chosen: Whether other keys are to do so too.
    """

    keep_awake_chosen = Signal(bool)
    media_keys_chosen = Signal(bool)
    global_keys_chosen = Signal(bool)

    def __init__(
        self, problem: PlayersProblem | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Machine"))
        self._keep_awake = QCheckBox(self.tr("Keep screen and machine awake"))
        self._keep_awake.setObjectName("keep_awake_field")
        self._keep_awake.clicked.connect(self.keep_awake_chosen)
        self.body.addWidget(self._keep_awake)
        self.body.addWidget(small(self.tr("Only while a workout runs."), wraps=True))
        self._add_media_keys(problem)
        self._add_global_keys(problem)
        self.body.addStretch(1)

    def show_settings(self, settings: Settings) -> None:
        """Show what is chosen."""
        self._keep_awake.setChecked(settings.keep_awake)
        self._media_keys.setChecked(settings.media_keys)
        self._global_keys.setChecked(settings.global_keys)

    def _add_media_keys(self, problem: PlayersProblem | None) -> None:
        usual = self.tr(
            "Play, pause, next and back, while a workout runs, whichever window has the focus. "
            "The workout shows in the desktop's media panel."
        )
        missing = self.tr(
            "Here they work while GluteTimer's window has the focus: no more can be had on this "
            "system."
        )
        words = usual if problem is None else missing
        self._media_keys = QCheckBox(self.tr("Media keys and headset buttons"))
        self._media_keys.setObjectName("media_keys_field")
        self._media_keys.setAccessibleDescription(words)
        self._media_keys.setEnabled(problem is None)
        self._media_keys.clicked.connect(self.media_keys_chosen)
        self.body.addWidget(self._media_keys)
        self.body.addWidget(small(words, wraps=True))

    def _add_global_keys(self, problem: PlayersProblem | None) -> None:
        usual = self.tr(
            "Ctrl+Alt with Space, the arrow keys to skip and go back, and down for “I broke”. The "
            "desktop asks you first, and some desktops have no such keys."
        )
        words = usual if problem is None else self.tr("Not on this system.")
        self._global_keys = QCheckBox(self.tr("Keys that work without the focus"))
        self._global_keys.setObjectName("global_keys_field")
        self._global_keys.setAccessibleDescription(words)
        self._global_keys.setEnabled(problem is None)
        self._global_keys.clicked.connect(self.global_keys_chosen)
        self.body.addWidget(self._global_keys)
        self.body.addWidget(small(words, wraps=True))
