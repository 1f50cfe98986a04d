# SPDX-License-Identifier: GPL-3.0-or-later
"""The player around a workout: volumes, mute, and time for the last sound."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from glutetimer.domain.settings import Settings
from glutetimer.ports import Bus, CuePlayer, CueStatus, TimingReport
from glutetimer.runner import WorkoutRunner

LOOK_MS = 400


class SoundDesk(QObject):
    """Sets the volumes of a player, and closes it once its last sound was heard.

    Args:
        player: Where the cues sound; whoever runs a workout opens it.
        settings: Returns the user's choices as they are now.

    Attributes:
        is_muted: The user has switched the sound off; lasts until the program ends.

    Signals:
        workout_sounded: The last sound of a workout was heard; carries its TimingReport.
    """

    workout_sounded = Signal(object)

    def __init__(
        self, player: CuePlayer, settings: Callable[[], Settings], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._player, self._settings = player, settings
        self.is_muted = False
        self._has_workout = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._on_timeout)
        self._runner: WorkoutRunner | None = None
        player.subscribe(self._on_status)

    def make_ready(self) -> None:
        """Set the volumes for a workout; a stream that is open for anything else is closed now."""
        self.close()
        self._has_workout = True
        self.apply_volumes()

    def timing(self) -> TimingReport:
        """Return how exact the sounds of the workout were so far."""
        return self._player.timing()

    @Slot()
    def apply_volumes(self) -> None:
        """Hand volumes, sounds, device and the loudspeaker's delay to the player."""
        settings = self._settings()
        share = 0.0 if self.is_muted else 0.01
        self._player.set_volume(Bus.BEEP, settings.beep_volume * share)
        self._player.set_volume(Bus.VOICE, settings.voice_volume * share)
        self._player.set_volume(Bus.BED, settings.pace_volume * share)
        self._player.set_scheme(settings.cue_scheme)
        self._player.set_device(settings.output_device)
        self._player.set_output_latency(settings.output_latency_ms)

    def toggle_mute(self) -> None:
        """Switch the sound off, or on again."""
        self.is_muted = not self.is_muted
        self.apply_volumes()

    def close_after(self, runner: WorkoutRunner) -> None:
        """Close when the last words of a workout that is over were heard.

        They may not be rendered yet, as the time that was held in a hold just broken.
        """
        self._runner = runner
        self._timer.start()

    @Slot()
    def close(self) -> None:
        """Close now."""
        self._timer.stop()
        self._runner = None
        self._player.close()
        if self._has_workout:
            self._has_workout = False
            self.workout_sounded.emit(self._player.timing())

    @Slot(object)
    def _on_status(self, status: CueStatus) -> None:
        if status is CueStatus.CLOSED and self._runner is not None:
            self.close()  # somebody else wants to be heard, and closes the player after that

    @Slot()
    def _on_timeout(self) -> None:
        runner = self._runner
        if runner is not None:
            runner.tick()
        if runner is None or runner.now_ms >= runner.sound_ends_ms():
            self.close()
