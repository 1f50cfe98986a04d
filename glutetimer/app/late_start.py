# SPDX-License-Identifier: GPL-3.0-or-later
"""What a start does when the first picture is there: all that the picture could do without."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from glutetimer.app.window import Program


def finish_start(program: "Program") -> None:
    """Load what the first picture could do without; each part looks after itself."""
    from glutetimer.app.haste import settle
    from glutetimer.app.kept_draft import offer_kept_draft
    from glutetimer.gui.actions import build_action
    from glutetimer.gui.icons import application_icon

    window = program.window
    program.watch_signals()
    window.addAction(build_action("maximum_test", window, program.screens.maximum.ask))
    QGuiApplication.setWindowIcon(application_icon())
    program.music.recover()
    offer_kept_draft(program)
    program.files.open_ways_in()
    settle()
    load_charts_when_near(window)
    take_in_what_was_kept(program)
    program.recovery.offer()
    program.safekeeping.begin()
