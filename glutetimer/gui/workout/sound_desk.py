# SPDX-License-Identifier: GPL-3.0-or-later
"""The player around a workout: volumes, mute, and time for the last sound."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

from glutetimer.domain.settings import Settings
from glutetimer.ports import Bus, CuePlayer

LAST_SOUND_MS = 2_500


class SoundDesk(QObject):
    """Sets the volumes of a player, and closes it once its last sound was heard.

    Args:
        player: Where the cues sound; whoever runs a workout opens it.
        settings: Returns the user's choices as they are now.

    Attributes:
        is_muted: The user has switched the sound off; lasts until the program ends.
    """

    def __init__(
        self, player: CuePlayer, settings: Callable[[], Settings], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._player, self._settings = player, settings
        self.is_muted = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LAST_SOUND_MS)
        self._timer.timeout.connect(self.close)

    def make_ready(self) -> None:
        """Set the volumes for a workout; a stream that was about to close is closed now."""
        if self._timer.isActive():
            self.close()
        self.apply_volumes()

    @Slot()
    def apply_volumes(self) -> None:
        """Hand the volumes of the settings to the player."""
        settings = self._settings()
        share = 0.0 if self.is_muted else 0.01
        self._player.set_volume(Bus.BEEP, settings.beep_volume * share)
        self._player.set_volume(Bus.VOICE, settings.voice_volume * share)

    def toggle_mute(self) -> None:
        """Switch the sound off, or on again."""
        self.is_muted = not self.is_muted
        self.apply_volumes()

    def close_soon(self) -> None:
        """Close when the last sound was heard."""
        self._timer.start()

    @Slot()
    def close(self) -> None:
        """Close now."""
        self._timer.stop()
        self._player.close()
