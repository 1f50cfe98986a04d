# SPDX-License-Identifier: GPL-3.0-or-later
"""Media keys and the desktop's media panel, joined to workouts; loaded with the first workout."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from glutetimer.desktop.bus_address import players_problem, session_bus_address
from glutetimer.domain.events import (
    Event,
    IntervalChanged,
    IntervalStarted,
    WorkoutEnded,
    WorkoutPaused,
    WorkoutResumed,
)
from glutetimer.domain.workout import WorkoutState
from glutetimer.ports import MediaOrder, MediaState
from glutetimer.resources import asset_path

if TYPE_CHECKING:
    from collections.abc import Callable

    from glutetimer.app.core import Core
    from glutetimer.app.window import Program
    from glutetimer.desktop.media_session import MediaSession
    from glutetimer.domain.timeline import Interval
    from glutetimer.gui.workout.screen import WorkoutScreen
    from glutetimer.gui.workout_controller import WorkoutController
    from glutetimer.runner import WorkoutRunner


_ICON = ("share", "icons", "hicolor", "256x256", "apps", "glutetimer.png")


class MediaControls(QObject):
    """Shows a workout in the desktop's media panel, and hands over what is pressed there.

    Args:
        core: The open program.
        runner: Returns the workout that runs or ran last.
        can_raise: There is a window to bring to the front.

    Signals:
        ordered: The user has pressed a button somewhere; carries the MediaOrder.
    """

    ordered = Signal(object)

    def __init__(
        self,
        core: "Core",
        runner: "Callable[[], WorkoutRunner]",
        *,
        can_raise: bool,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._core, self._runner, self._can_raise = core, runner, can_raise
        self._panel: MediaSession | None = None
        self._shown: Interval | None = None
        self._number = 0
        # Where the starter is not installed, a desktop knows no icon of that name.
        self._art = asset_path(*_ICON).as_uri()

    @Slot()
    def show(self, *, anew: bool = False) -> None:
        """Show the workout as it is now; ``anew`` if an interval has begun."""
        panel = self._panel_or_none()
        runner = self._runner()
        if panel is None or runner.is_over:
            return
        self._number += anew
        interval = runner.workout.interval
        panel.show(
            MediaState(
                self._number,
                self._title(interval),
                runner.circuit.name,
                0 if interval.open_ended else runner.workout.duration_ms,
                runner.workout.state is not WorkoutState.PAUSED,
                self._art,
            )
        )

    @Slot()
    def hide(self) -> None:
        """Show nothing any more."""
        if self._panel is not None:
            self._panel.hide()

    def close(self) -> None:
        """Let go."""
        if self._panel is not None:
            self._panel.close()
            self._panel = None

    def _panel_or_none(self) -> "MediaSession | None":
        if not self._core.settings.load().media_keys or players_problem() is not None:
            self.hide()
            return None
        if self._panel is None:
            from glutetimer.desktop.media_session import MediaSession

            self._panel = MediaSession(
                session_bus_address(),
                self._position_ms,
                can_raise=self._can_raise,
                parent=self,
            )
            self._panel.ordered.connect(self.ordered)
        return self._panel

    def _position_ms(self) -> int:
        runner = self._runner()
        return 0 if runner.is_over else runner.workout.elapsed_ms(runner.now_ms)

    def _title(self, interval: "Interval") -> str:
        from glutetimer.gui.wording import with_side_words
        from glutetimer.gui.workout.words import phase_words, shown_hold

        catalogue = self._core.catalogue
        hold = shown_hold(self._runner().workout.timeline, interval)
        name = with_side_words(catalogue.name(hold.exercise_id), hold.side)
        if interval.is_hold:
            return name
        return QCoreApplication.translate("media", "{phase} · next: {hold}").format(
            phase=phase_words(interval, catalogue), hold=name
        )


def command_of(order: MediaOrder, *, is_paused: bool) -> str:
    """Return the id of the command of a workout that a button stands for; empty for none."""
    match order:
        case MediaOrder.PLAY:
            return "pause" if is_paused else ""
        case MediaOrder.PAUSE:
            return "" if is_paused else "pause"
        case MediaOrder.PLAY_OR_PAUSE:
            return "pause"
        case MediaOrder.NEXT:
            return "skip"
        case MediaOrder.PREVIOUS:
            return "back"
        case MediaOrder.STOP:
            return "end"
        case MediaOrder.RAISE:
            return ""


def follow_event(media: MediaControls, event: Event) -> None:
    """Have the media panel show what has happened in a workout."""
    match event:
        case IntervalStarted():
            media.show(anew=True)
        case IntervalChanged() | WorkoutPaused() | WorkoutResumed():
            media.show()
        case WorkoutEnded():
            media.hide()


def press(program: "Program", order: MediaOrder) -> None:
    """Press a media key on the screen of the workout, as if the window had the focus.

    So it does what the user wants of that key, and answers a question that is open. A key that has
    no command any more does what the panel's button says.
    """
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent

    from glutetimer.gui.actions import command_for
    from glutetimer.gui.commands.table import Where

    keys = {
        MediaOrder.PLAY: Qt.Key.Key_MediaPlay,
        MediaOrder.PAUSE: Qt.Key.Key_MediaPause,
        MediaOrder.PLAY_OR_PAUSE: Qt.Key.Key_MediaTogglePlayPause,
        MediaOrder.NEXT: Qt.Key.Key_MediaNext,
        MediaOrder.PREVIOUS: Qt.Key.Key_MediaPrevious,
        MediaOrder.STOP: Qt.Key.Key_MediaStop,
    }
    event = QKeyEvent(QEvent.Type.KeyPress, keys[order], Qt.KeyboardModifier.NoModifier)
    screen = cast("WorkoutScreen", program.window.screen_widget("workout"))
    if command_for(event, Where.WORKOUT):
        QCoreApplication.sendEvent(screen, event)
    else:
        screen.run_command(command_of(order, is_paused=program.controller.is_paused))


def join_media(program: "Program", controller: "WorkoutController") -> MediaControls:
    """Return what shows the workouts of a controller in the media panel, and leads them there."""
    media = MediaControls(
        program.core, lambda: controller.runner, can_raise=True, parent=controller
    )

    from glutetimer.app.second_start import raise_window

    def obey(order: MediaOrder) -> None:
        if order is MediaOrder.RAISE:
            raise_window(program.window)
        elif controller.is_under_way and command_of(order, is_paused=controller.is_paused):
            press(program, order)

    controller.interval_started.connect(lambda _interval: media.show(anew=True))
    controller.interval_changed.connect(lambda _interval: media.show())
    controller.paused.connect(lambda _reason: media.show())
    controller.resumed.connect(media.show)
    controller.ended.connect(lambda _record: media.hide())
    media.ordered.connect(obey)
    return media
