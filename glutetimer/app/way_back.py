# SPDX-License-Identifier: GPL-3.0-or-later
"""The way back to a workout that runs behind another screen; loaded with the first workout."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot

if TYPE_CHECKING:
    from glutetimer.app.window import Program

translate = QCoreApplication.translate


class WayBack(QObject):
    """Offers the way back on every screen; the place to train is that of the workout meanwhile.

    Args:
        program: The window with all that is behind it.
    """

    def __init__(self, program: "Program") -> None:
        super().__init__(program)
        self._program, self._said = program, ""
        program.window.screen_shown.connect(self._on_screen_shown)
        program.controller.ended.connect(self._take_back)

    @Slot(str)
    def _on_screen_shown(self, screen_id: str) -> None:
        if not self._program.controller.is_under_way:
            return
        if screen_id == "workout":
            self._take_back()
        elif screen_id == "train":
            self._go()
        else:
            self._said = translate("way_back", "Your workout goes on.")
            self._program.window.notice.offer(
                self._said, (translate("way_back", "Back to the workout"), self._go)
            )

    @Slot()
    def _take_back(self) -> None:
        notice = self._program.window.notice
        if self._said and notice.text == self._said:
            notice.hide()
        self._said = ""

    def _go(self) -> None:
        self._program.window.show_screen("workout")


def keep_way_back(program: "Program") -> None:
    """Offer the way back from now on; again: do nothing."""
    if program.findChild(WayBack) is None:
        WayBack(program)


def leads_already(program: "Program") -> bool:
    """Show the workout that is under way and say that it goes on; False if there is none."""
    if "controller" not in vars(program) or not program.controller.is_under_way:
        return False
    program.window.show_screen("workout")
    words = translate("SecondStarts", "A workout is running already. It goes on.")
    program.window.notice.show_text(words)
    return True
