# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader is told while a workout runs: each interval, pauses, some of the seconds."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from glutetimer.domain.exercise import Catalogue
from glutetimer.gui.announcing import announce
from glutetimer.gui.wording import duration_words
from glutetimer.gui.workout.words import spoken_words
from glutetimer.gui.workout_controller import WorkoutController

# Seconds left that are told; each only where the interval has lasted some time by then.
TOLD_S = (60, 30, 10)
_APART_S = 5


class RunTelling(QObject):
    """Names the screen by what happens on it, and says so as it happens.

    Each interval is said once, as it begins, with its length; then no more than three times how
    many seconds are left. Seconds that pass one by one are never said: the beeps tell them.

    Args:
        controller: Leads the workout.
        catalogue: Names of the exercises.
        screen: The screen; its accessible name is the present state in a sentence.
    """

    def __init__(
        self, controller: WorkoutController, catalogue: Catalogue, screen: QWidget
    ) -> None:
        super().__init__(screen)
        self._controller, self._catalogue, self._screen = controller, catalogue, screen
        self._to_tell: list[int] = []
        controller.interval_started.connect(self._on_interval_started)
        controller.paused.connect(self._on_state_changed)
        controller.resumed.connect(self._on_state_changed)
        controller.ticked.connect(self._on_ticked)

    @Slot(str)
    def say_notice(self, text: str) -> None:
        """Say what the screen says below its header."""
        announce(self._screen, text)

    @Slot()
    def _on_interval_started(self) -> None:
        if not self._controller.is_under_way:
            return
        workout = self._controller.workout
        lasts_s = 0 if workout.interval.open_ended else workout.duration_ms // 1000
        self._to_tell = [seconds for seconds in TOLD_S if seconds + _APART_S <= lasts_s]
        self._describe()

    @Slot()
    def _on_state_changed(self) -> None:
        if self._controller.is_under_way:
            self._describe()

    @Slot()
    def _on_ticked(self) -> None:
        controller = self._controller
        if not self._to_tell or not controller.is_under_way or controller.is_paused:
            return
        left_ms = controller.workout.remaining_ms(controller.now_ms)
        passed = [seconds for seconds in self._to_tell if left_ms <= seconds * 1000]
        if passed:
            self._to_tell = self._to_tell[len(passed) :]
            words = self.tr("{time} left").format(time=duration_words(passed[-1] * 1000))
            announce(self._screen, words)

    def _describe(self) -> None:
        text = spoken_words(self._controller.workout, self._catalogue)
        if self._controller.is_paused:
            text = self.tr("Paused. {text}").format(text=text)
        if text != self._screen.accessibleName():
            self._screen.setAccessibleName(text)
            announce(self._screen, text, urgent=True)
