# SPDX-License-Identifier: GPL-3.0-or-later
"""The run screen: what the user sees and presses while a workout runs."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from glutetimer.domain.events import PauseReason
from glutetimer.domain.exercise import Catalogue
from glutetimer.domain.timeline import IntervalKind
from glutetimer.gui.actions import Where, command_for
from glutetimer.gui.wording import duration_words
from glutetimer.gui.workout.phase import ground
from glutetimer.gui.workout.question import EndQuestion
from glutetimer.gui.workout.run_view import SECOND_MS, RunView
from glutetimer.gui.workout.words import spoken_words
from glutetimer.gui.workout_controller import WorkoutController
from glutetimer.ports import CueStatus

STEP_MS = 5_000
TEN_MS = 10_000
_REPEATED_KEYS = ("longer", "shorter")
_RATED_IN = (IntervalKind.REST, IntervalKind.ROUND_REST)


class WorkoutScreen(QWidget):
    """Shows the workout of a controller and gives it the user's commands.

    Nothing on it takes the focus but the screen itself, so that every key works at any time.

    Args:
        controller: Leads the workout.
        catalogue: Names and pictures of the exercises.
        reduces_motion: Tells whether the sweep may only move once a second.
    """

    def __init__(
        self,
        controller: WorkoutController,
        catalogue: Catalogue,
        reduces_motion: Callable[[], bool] = lambda: False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("workout_screen")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._controller, self._catalogue = controller, catalogue
        self._reduces_motion = reduces_motion
        self._slept = False
        self._resumes = False
        self._sound_words = ""
        self._view = RunView(catalogue, self)
        self._question = EndQuestion(self)
        self._commands: dict[str, Callable[[], object]] = {
            "pause": controller.toggle_pause,
            "break_hold": controller.break_hold,
            "skip": controller.skip,
            "back": controller.back,
            "longer": lambda: controller.extend(STEP_MS),
            "shorter": lambda: controller.extend(-STEP_MS),
            "ten_more": lambda: controller.extend(TEN_MS),
            "repeat_hold": controller.repeat_hold,
            "mute": self._toggle_mute,
            "end": self.ask_to_end,
        }
        self._connect()

    def sizeHint(self) -> QSize:
        """Return the usual size of a window."""
        return QSize(1280, 800)

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which it was seen to work."""
        return QSize(480, 360)

    @Slot()
    def ask_to_end(self) -> None:
        """Pause, and ask whether to end the workout."""
        controller = self._controller
        if not controller.is_under_way or self.is_asking:
            return
        self._resumes = not controller.is_paused
        controller.pause()
        if controller.is_under_way:
            colours = ground(controller.workout.interval.kind, paused=True)
            self._question.ask(self._held_words(), colours)

    @property
    def is_asking(self) -> bool:
        """Tell whether the question before the end is open."""
        return not self._question.isHidden()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key says; held down, only + and − repeat."""
        command = command_for(event, Where.WORKOUT)
        if self.is_asking:
            self._answer(command, event.key())
        elif event.isAutoRepeat() and command not in _REPEATED_KEYS:
            event.accept()
        elif command.startswith("effort_"):
            self._rate(int(command.removeprefix("effort_")))
        elif command in self._commands:
            self._commands[command]()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the window."""
        self._view.resize(event.size())
        self._question.resize(event.size())
        if self._has_workout:
            self._refresh()
            self._set_pace()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the keys, and move as often as can be seen."""
        super().showEvent(event)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._refresh()
        self._set_pace()

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask for no more than the seconds while nobody looks."""
        super().hideEvent(event)
        self._controller.set_frame_ms(SECOND_MS)

    @property
    def _has_workout(self) -> bool:
        return self._controller.is_under_way

    def _connect(self) -> None:
        controller, view = self._controller, self._view
        controller.workout_started.connect(self._on_workout_started)
        controller.interval_started.connect(self._on_interval_started)
        controller.interval_changed.connect(self._on_interval_changed)
        controller.paused.connect(self._on_paused)
        controller.resumed.connect(self._on_resumed)
        controller.ticked.connect(self._refresh)
        controller.ended.connect(self._on_ended)
        controller.storage_failed.connect(self._show_notice)
        controller.storage_recovered.connect(self._show_notice)
        controller.sound_status_changed.connect(self._on_sound_status_changed)
        view.buttons.back_chosen.connect(controller.back)
        view.buttons.pause_chosen.connect(controller.toggle_pause)
        view.buttons.skip_chosen.connect(controller.skip)
        view.buttons.longer_chosen.connect(lambda: controller.extend(TEN_MS))
        view.buttons.end_chosen.connect(self.ask_to_end)
        view.hint.broken.connect(controller.break_hold)
        view.hint.rated.connect(self._rate)
        view.strip.interval_clicked.connect(controller.jump)
        self._question.end_chosen.connect(self._end)
        self._question.go_on_chosen.connect(self._go_on)

    def _answer(self, command: str, key: int) -> None:
        if command == "break_hold" or key == Qt.Key.Key_E:
            self._end()
        elif command in {"end", "pause"}:
            self._go_on()

    def _end(self) -> None:
        self._question.hide()
        self._controller.stop()

    def _go_on(self) -> None:
        self._question.hide()
        if self._resumes:
            self._controller.resume()

    def _toggle_mute(self) -> None:
        self._controller.toggle_mute()
        self._on_sound_status_changed(self._controller.sound_status)

    @Slot(int)
    def _rate(self, effort: int) -> None:
        if self._may_rate():
            self._controller.rate_hold(effort)
            self._show_hint()

    def _may_rate(self) -> bool:
        if not self._has_workout or self._controller.is_paused:
            return False
        holds = self._controller.runner.holds
        kind = self._controller.workout.interval.kind
        return kind in _RATED_IN and bool(holds) and holds[-1].held_ms > 0

    @Slot()
    def _on_workout_started(self) -> None:
        self._slept = self._resumes = False
        self._question.hide()
        self._on_sound_status_changed(self._controller.sound_status)

    @Slot(object)
    def _on_interval_started(self, _interval: object) -> None:
        if not self._has_workout:
            return
        if self._controller.workout.interval.index and not self._controller.is_muted:
            self._sound_words = ""
        self._view.show_interval(self._controller.workout)
        self._describe()
        self._show_hint()
        self._show_notice()
        self._set_pace()

    @Slot(object)
    def _on_interval_changed(self, _interval: object) -> None:
        self._set_pace()

    @Slot(object)
    def _on_paused(self, reason: object) -> None:
        self._slept = reason is PauseReason.SLEEP
        self._on_state_changed()

    @Slot()
    def _on_resumed(self) -> None:
        self._slept = False
        self._on_state_changed()

    def _on_state_changed(self) -> None:
        self._view.show_state(self._controller.workout)
        self._describe()
        self._show_hint()
        self._show_notice()

    @Slot(object)
    def _on_ended(self, _record: object) -> None:
        self._question.hide()

    @Slot(object)
    def _on_sound_status_changed(self, status: object) -> None:
        self._sound_words = ""
        if self._controller.is_muted:
            self._sound_words = self.tr("The sound is off. Press M to hear it again.")
        elif status is CueStatus.SILENT:
            self._sound_words = self.tr("No sound: no audio device was found. Follow the screen.")
        elif status is CueStatus.LOST:
            self._sound_words = self.tr("No sound: the audio device went away. Follow the screen.")
        self._show_notice()

    @Slot()
    def _refresh(self) -> None:
        if self._has_workout and self.isVisible():
            controller = self._controller
            stepwise = self._reduces_motion()
            self._view.show_time(controller.workout, controller.now_ms, stepwise=stepwise)

    def _set_pace(self) -> None:
        if not self._has_workout or not self.isVisible():
            return
        slow = self._reduces_motion()
        frame_ms = SECOND_MS if slow else self._view.frame_ms(self._controller.workout)
        self._controller.set_frame_ms(frame_ms)

    @Slot()
    def _show_notice(self) -> None:
        asleep = self.tr("Paused: the computer was asleep.") if self._slept else ""
        self._view.say_notice(self._controller.storage_error or asleep or self._sound_words)

    def _show_hint(self) -> None:
        interval = self._controller.workout.interval
        hint = self._view.hint
        if self._controller.is_paused:
            hint.show_text(self.tr("Press Space to go on"))
        elif interval.is_hold:
            hint.show_break(open_ended=interval.open_ended)
        elif self._may_rate():
            hint.show_effort(self._controller.runner.holds[-1].effort)
        else:
            hint.show_text("")

    def _describe(self) -> None:
        text = spoken_words(self._controller.workout, self._catalogue)
        if self._controller.is_paused:
            text = self.tr("Paused. {text}").format(text=text)
        self.setAccessibleName(text)

    def _held_words(self) -> str:
        runner = self._controller.runner
        held_ms = sum(hold.held_ms for hold in runner.holds)
        if runner.workout.interval.is_hold:
            held_ms += runner.workout.elapsed_ms(runner.now_ms)
        return self.tr("{time} under tension so far. What you held is kept.").format(
            time=duration_words(held_ms)
        )
