# SPDX-License-Identifier: GPL-3.0-or-later
"""The icon in the tray, joined to the program: it starts circuits, and outlives the window."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from glutetimer.domain.suggestion import suggested_circuit
from glutetimer.gui.tray import Tray
from glutetimer.ports import StorageError

if TYPE_CHECKING:
    from glutetimer.app.core import Core
    from glutetimer.app.window import Program
    from glutetimer.domain.circuit import Circuit
    from glutetimer.gui.workout_controller import WorkoutController


class InTray(QObject):
    """What the icon in the tray does.

    Args:
        program: The window with all that is behind it.
        may_show: Tells whether the desktop has a tray.

    Signals:
        snooze_chosen: Reminders are to be put off.
        message_clicked: A message that the icon showed was clicked.
    """

    snooze_chosen = Signal()
    message_clicked = Signal()

    def __init__(self, program: "Program", may_show: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._program, self._may_show = program, may_show
        self._reminds = self._closes = False
        program.window.add_close_veto(self._stays)

    @cached_property
    def icon(self) -> Tray:
        """Return the icon."""
        icon = Tray(self)
        icon.open_chosen.connect(self.open)
        icon.start_chosen.connect(self.start)
        icon.snooze_chosen.connect(self.snooze_chosen)
        icon.quit_chosen.connect(self._quit)
        icon.message_clicked.connect(self.message_clicked)
        icon.about_to_show.connect(self._offer)
        return icon

    def apply(self, *, reminds: bool, closes: bool) -> None:
        """Show the icon if there are reminders, or if closing the window is to leave it there."""
        self._reminds, self._closes = reminds, closes
        if reminds or closes:
            self.appear()
        else:
            self.close()

    def appear(self) -> None:
        """Show the icon if it is wanted; the tray may have come later than the program."""
        is_shown = "icon" in vars(self) and self.icon.is_shown
        if (self._reminds or self._closes) and not is_shown and self._may_show():
            self.icon.set_shown(True)
            self._offer()

    def say(self, title: str, text: str) -> bool:
        """Show a message; False if that can't be."""
        return "icon" in vars(self) and self.icon.is_shown and self.icon.say(title, text)

    def close(self) -> None:
        """Take the icon away."""
        if "icon" in vars(self):
            self.icon.set_shown(False)

    @Slot()
    def open(self, token: str = "") -> None:
        """Bring the window to the front, with the right to it that the desktop may have given."""
        from glutetimer.app.second_start import raise_window

        raise_window(self._program.window, token)

    @Slot()
    def start(self, token: str = "") -> None:
        """Start the next circuit, unless a workout is under way; the window shows it."""
        from glutetimer.app.second_start import close_dialogs

        circuit = next_circuit(self._program.core)
        self.open(token)
        if circuit is not None and not is_training(self._program) and close_dialogs():
            self._program.begin(circuit)

    @Slot()
    def _offer(self) -> None:
        circuit = next_circuit(self._program.core)
        self.icon.offer(circuit.name if circuit else "", reminds=self._reminds)

    def _stays(self) -> bool:
        """Hide the window instead of closing it, if that is wanted."""
        window = self._program.window
        application = cast("QGuiApplication", QGuiApplication.instance())
        ends = window.is_quitting or self._program.is_interrupted or application.isSavingSession()
        self.appear()
        if ends or not self._closes or not self.icon.is_shown:
            QApplication.setQuitOnLastWindowClosed(True)
            if window.isHidden():
                QTimer.singleShot(0, QApplication.quit)
            return False
        # Without a window that shows, the last dialog to close would end the program.
        QApplication.setQuitOnLastWindowClosed(False)
        window.hide()
        return True

    @Slot()
    def _quit(self) -> None:
        if is_training(self._program):
            self.open()  # it will ask
        self._program.window.quit()


def is_training(program: "Program") -> bool:
    """Tell whether a workout is under way in the window."""
    # What leads workouts is not loaded before the first one.
    controller = cast("WorkoutController | None", vars(program).get("controller"))
    return controller is not None and controller.is_under_way


def next_circuit(core: "Core") -> "Circuit | None":
    """Return the circuit to start by one click; None if there is none, or none can be read."""
    try:
        return suggested_circuit(core.circuits.circuits(), core.history.last_done())
    except StorageError:
        return None
