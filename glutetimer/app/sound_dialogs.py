# SPDX-License-Identifier: GPL-3.0-or-later
"""The dialogs about sound, joined with what they change."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from glutetimer.app.core import Core, set_volumes
from glutetimer.app.sounds import Sounds
from glutetimer.domain.cues import CueKind
from glutetimer.domain.tapping import PERIOD_MS
from glutetimer.gui.settings.delay_dialog import DelayDialog
from glutetimer.gui.settings.sounds_dialog import SoundsDialog
from glutetimer.ports import ScheduledSound

_LEAD_MS = 2_500
_BEEPS = 180


class SoundDialogs(QObject):
    """Opens the dialogs of the Settings screen.

    Args:
        screen: Their parent.
        core: The open program.
        sounds: What is heard.

    Signals:
        delay_chosen: The delay of the loudspeaker, in ms, that the user found by ear.
    """

    delay_chosen = Signal(int)

    def __init__(self, screen: QWidget, core: Core, sounds: Sounds) -> None:
        super().__init__(screen)
        self._screen, self._core, self._sounds = screen, core, sounds

    @Slot()
    def open_sounds(self) -> SoundsDialog:
        """Show every single sound."""
        own, test = self._sounds.own, self._sounds.test
        dialog = SoundsDialog(self._screen, self._core.settings.load().cue_scheme, own.name)
        dialog.play_requested.connect(test.play_cue)
        dialog.file_chosen.connect(own.take)
        dialog.removal_requested.connect(own.remove)
        own.changed.connect(dialog.show_change)
        own.refused.connect(dialog.show_refusal)
        own.failed.connect(dialog.show_problem)
        dialog.open()
        return dialog

    @Slot()
    def open_delay_test(self) -> DelayDialog:
        """Beep once a second, and take taps."""
        dialog = DelayDialog(
            self._screen, self._begin_beeps, self._end_beeps, self._core.clock.monotonic_ms
        )
        dialog.delay_chosen.connect(self.delay_chosen)
        dialog.open()
        return dialog

    def _begin_beeps(self) -> int:
        player = self._sounds.player
        self._sounds.stop_test()
        player.close()
        player.set_output_latency(0)
        set_volumes(player, self._core.settings.load())  # it may be muted
        player.open()
        first_ms = self._core.clock.monotonic_ms() + _LEAD_MS
        player.append(
            [
                ScheduledSound(first_ms + number * PERIOD_MS, CueKind.COUNTDOWN_1)
                for number in range(_BEEPS)
            ]
        )
        return first_ms

    def _end_beeps(self) -> None:
        player = self._sounds.player
        player.close()
        player.set_output_latency(self._core.settings.load().output_latency_ms)
