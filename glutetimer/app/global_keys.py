# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys from everywhere, joined to workouts; loaded when a workout begins and they are wanted."""

from functools import cached_property
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QObject, Slot

from glutetimer.desktop.bus_address import session_bus_address

if TYPE_CHECKING:
    from glutetimer.app.window import Program
    from glutetimer.desktop.global_keys import GlobalKeys
    from glutetimer.gui.workout.screen import WorkoutScreen
    from glutetimer.gui.workout_controller import WorkoutController

_KEYS = {
    "pause": "CTRL+ALT+space",
    "skip": "CTRL+ALT+Right",
    "back": "CTRL+ALT+Left",
    "break_hold": "CTRL+ALT+Down",
}


class KeysFromEverywhere(QObject):
    """Hears keys while a workout is under way, if the settings want it."""

    def __init__(self, program: "Program", controller: "WorkoutController") -> None:
        super().__init__(controller)
        self._program, self._controller = program, controller
        self._is_begun = False
        controller.workout_started.connect(self._begin)
        controller.ended.connect(self.close)

    @cached_property
    def _keys(self) -> "GlobalKeys":
        from glutetimer.desktop.global_keys import GlobalKeys

        keys = GlobalKeys(session_bus_address(), self)
        keys.pressed.connect(self._on_pressed)
        keys.refused.connect(self._on_refused)
        return keys

    @Slot()
    def close(self) -> None:
        """Let go of the keys."""
        self._is_begun = False
        if "_keys" in vars(self):
            self._keys.close()

    def follow_settings(self) -> None:
        """Ask for the keys, or let go of them, while a workout is under way."""
        if not self._is_wanted:
            self.close()
        elif not self._is_begun:
            self._begin()

    @property
    def _is_wanted(self) -> bool:
        return self._program.core.settings.load().global_keys and bool(session_bus_address())

    @Slot()
    def _begin(self) -> None:
        if not self._is_wanted:
            return
        self._is_begun = True
        from glutetimer.desktop.global_keys import GlobalKey
        from glutetimer.gui.actions import command_text

        self._keys.open([GlobalKey(name, command_text(name), _KEYS[name]) for name in _KEYS])

    @Slot(str)
    def _on_pressed(self, command: str) -> None:
        if not self._controller.is_under_way or command not in _KEYS:
            return
        # In a question it would end the workout: too much for a key pressed from elsewhere.
        if command != "break_hold" or not self._controller.is_paused:
            screen = self._program.window.screen_widget("workout")
            cast("WorkoutScreen", screen).run_command(command)

    @Slot()
    def _on_refused(self) -> None:
        self._program.window.notice.show_text(
            QCoreApplication.translate(
                "media", "The desktop gives no keys that work everywhere; the media keys do."
            )
        )
