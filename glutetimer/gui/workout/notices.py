# SPDX-License-Identifier: GPL-3.0-or-later
"""The line below the header of the run screen: what is not as it should be, and goes on anyway."""

from PySide6.QtCore import QObject, Signal, Slot

from glutetimer.domain.events import PauseReason
from glutetimer.domain.exercise import Catalogue
from glutetimer.domain.timeline import Interval
from glutetimer.gui.wording import with_side_words
from glutetimer.gui.workout_controller import WorkoutController
from glutetimer.ports import CueStatus


class RunNotices(QObject):
    """Words one thing at a time: what waits, sleep, a late key, no sound, a machine not kept awake.

    A late "I broke", a missing sound device and a machine that may fall asleep are told until the
    next interval begins, all else for as long as it lasts.

    Args:
        controller: Leads the workout.
        catalogue: Names of the exercises.

    Signals:
        changed: The sentence to show now; empty for none.
    """

    changed = Signal(str)

    def __init__(
        self, controller: WorkoutController, catalogue: Catalogue, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._controller, self._catalogue = controller, catalogue
        self._why_paused = self._late = ""
        self._sound = self._sleepy = ""
        self._told_sleepy = False
        controller.workout_started.connect(self._on_workout_started)
        controller.interval_started.connect(self._on_interval_started)
        controller.break_came_late.connect(self._on_break_came_late)
        controller.paused.connect(self._on_paused)
        controller.resumed.connect(self._on_resumed)
        controller.storage_failed.connect(self._say)
        controller.storage_recovered.connect(self._say)
        controller.sound_status_changed.connect(self.look_at_sound)
        controller.wakefulness.changed.connect(self._look_at_wakefulness)

    @Slot()
    def look_at_sound(self) -> None:
        """Say whether the sound can be heard; call it when the user has muted it."""
        self._sound = self._sound_words()
        self._say()

    def _sound_words(self) -> str:
        if self._controller.sound.is_muted:
            return self.tr("The sound is off. Press M to hear it again.")
        match self._controller.sound_status:
            case CueStatus.SILENT:
                return self.tr("No sound: no audio device was found. Follow the screen.")
            case CueStatus.LOST:
                return self.tr("No sound: the audio device went away. Follow the screen.")
            case _:
                return ""

    @Slot()
    def _look_at_wakefulness(self) -> None:
        if self._controller.wakefulness.is_refused and not self._told_sleepy:
            self._told_sleepy = True
            self._sleepy = self.tr("This computer can't be kept awake: the screen may go dark.")
            self._say()

    @Slot()
    def _on_workout_started(self) -> None:
        self._why_paused = self._late = ""
        self._sleepy = ""
        self._told_sleepy = False
        self.look_at_sound()

    @Slot(object)
    def _on_interval_started(self, interval: Interval) -> None:
        if interval.index:
            self._sleepy = self._late = ""
            if not self._controller.sound.is_muted:
                self._sound = ""
            self._say()

    @Slot(object)
    def _on_break_came_late(self, hold: Interval) -> None:
        name = with_side_words(self._catalogue.name(hold.exercise_id), hold.side)
        words = self.tr("{hold}: its time was up, so it counts. To end this hold, press again.")
        self._late = words.format(hold=name)
        self._say()

    @Slot(object)
    def _on_paused(self, reason: PauseReason) -> None:
        self._why_paused = {
            PauseReason.SLEEP: self.tr("Paused: the computer was asleep."),
            PauseReason.INTERRUPTED: self.tr("Paused: the workout was interrupted here."),
        }.get(reason, "")
        self._say()

    @Slot()
    def _on_resumed(self) -> None:
        self._why_paused = ""
        self._say()

    @Slot()
    def _say(self) -> None:
        lasting = self._waiting_words() or self._why_paused
        self.changed.emit(lasting or self._late or self._sound or self._sleepy)

    def _waiting_words(self) -> str:
        """Say what matters now; the finish screen says why, and what helps."""
        if not self._controller.storage_error:
            return ""
        return self.tr("The workout goes on. Your holds wait in memory until they can be stored.")
