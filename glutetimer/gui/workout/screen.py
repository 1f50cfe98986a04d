# SPDX-License-Identifier: GPL-3.0-or-later
"""The run screen: what the user sees and presses while a workout runs."""

from collections.abc import Callable
from functools import partial
from typing import cast

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from glutetimer.domain.exercise import Catalogue
from glutetimer.gui.actions import command_for, keys_text
from glutetimer.gui.commands.table import Where
from glutetimer.gui.workout.notices import RunNotices
from glutetimer.gui.workout.offered import EXTENSIONS_MS, is_offered, may_rate
from glutetimer.gui.workout.phase import ground
from glutetimer.gui.workout.question import EndQuestion
from glutetimer.gui.workout.run_view import SECOND_MS, RunView
from glutetimer.gui.workout.telling import RunTelling
from glutetimer.gui.workout.words import held_so_far_words
from glutetimer.gui.workout_controller import WorkoutController

_REPEATED_KEYS = ("longer", "shorter")


class WorkoutScreen(QWidget):
    """Shows the workout of a controller and gives it the user's commands.

    Every key works at any time, whatever has the focus. Tab goes to the buttons and the timeline;
    with each interval the focus comes back, so that Enter means "I broke" again.

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
        self._resumes = False
        self._view = RunView(catalogue, self)
        self._question = EndQuestion(self._view, self)
        self._notices = RunNotices(controller, catalogue, self)
        self._telling = RunTelling(controller, catalogue, self)
        self._commands: dict[str, Callable[[], object]] = {
            "pause": controller.toggle_pause,
            "break_hold": controller.break_hold,
            "skip": controller.skip,
            "back": controller.back,
            **{name: partial(controller.extend, by_ms) for name, by_ms in EXTENSIONS_MS.items()},
            "repeat_hold": controller.repeat_hold,
            "mute": self._toggle_mute,
            "end": self.ask_to_end,
        }
        self._connect()

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
            self._question.ask(held_so_far_words(controller.runner), colours)

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
        elif not self.run_command(command):
            super().keyPressEvent(event)

    def run_command(self, command_id: str) -> bool:
        """Do a command of the workout, or answer the question; return False for any other."""
        if self.is_asking:
            self._answer(command_id, 0)
        elif command_id.startswith("effort_"):
            self._rate(int(command_id.removeprefix("effort_")))
        elif command_id in self._commands:
            self._commands[command_id]()
        else:
            return False
        return True

    def offers(self, command_id: str) -> bool:
        """Tell whether a command would do something, and what it says, at this moment."""
        return is_offered(self._controller, command_id, is_asking=self.is_asking)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the window."""
        self._view.resize(event.size())
        self._question.resize(event.size())
        if self._controller.is_under_way:
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

    def _connect(self) -> None:
        controller, view = self._controller, self._view
        controller.workout_started.connect(self._on_workout_started)
        controller.interval_started.connect(self._on_interval_started)
        controller.interval_changed.connect(self._set_pace)
        controller.paused.connect(self._on_state_changed)
        controller.resumed.connect(self._on_state_changed)
        controller.ticked.connect(self._refresh)
        controller.ended.connect(self._question.hide)
        self._notices.changed.connect(view.say_notice)
        self._notices.changed.connect(self._telling.say_notice)
        view.buttons.back_chosen.connect(controller.back)
        view.buttons.pause_chosen.connect(controller.toggle_pause)
        view.buttons.skip_chosen.connect(controller.skip)
        view.buttons.longer_chosen.connect(self._commands["ten_more"])
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
        self._controller.sound.toggle_mute()
        self._notices.look_at_sound()

    @Slot(int)
    def _rate(self, effort: int) -> None:
        if may_rate(self._controller):
            self._controller.rate_hold(effort)
            self._show_hint()

    @Slot()
    def _on_workout_started(self) -> None:
        self._resumes = False
        self._question.hide()

    @Slot()
    def _on_interval_started(self) -> None:
        if not self._controller.is_under_way:
            return
        self._view.show_interval(self._controller.workout)
        focused = cast("QWidget | None", self.window().focusWidget())
        if focused is not None and self._view.isAncestorOf(focused):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_hint()
        self._set_pace()

    @Slot()
    def _on_state_changed(self) -> None:
        self._view.show_state(self._controller.workout)
        self._show_hint()

    @Slot()
    def _refresh(self) -> None:
        if self._controller.is_under_way and self.isVisible():
            controller = self._controller
            stepwise = self._reduces_motion()
            self._view.show_time(controller.workout, controller.now_ms, stepwise=stepwise)

    @Slot()
    def _set_pace(self) -> None:
        if not self._controller.is_under_way or not self.isVisible():
            return
        stepwise = self._reduces_motion()
        frame_ms = self._view.frame_ms(self._controller.workout, stepwise=stepwise)
        self._controller.set_frame_ms(frame_ms)

    def _show_hint(self) -> None:
        interval = self._controller.workout.interval
        hint = self._view.hint
        if self._controller.is_paused:
            key, words = keys_text("pause"), self.tr("Press {key} to go on")
            hint.show_text(words.format(key=key) if key else "")
        elif interval.is_hold:
            hint.show_break(open_ended=interval.open_ended)
        elif may_rate(self._controller):
            hint.show_effort(self._controller.runner.holds[-1].effort)
        else:
            hint.show_text("")
