# SPDX-License-Identifier: GPL-3.0-or-later
"""Which screen a start shows: Train, where one key starts, or the one that was shown last."""

from typing import TYPE_CHECKING

from glutetimer.storage.window import WindowFile

if TYPE_CHECKING:
    from glutetimer.app.window import Program

# Only what stands in the side bar: a workout is offered again in its own way.
_PLACES = ("train", "circuits", "progress", "exercises", "settings")


def keep_place(program: "Program", geometry: bytes) -> None:
    """Keep size and place of the window, and what it shows, for the next start."""
    _geometry_file(program).save(geometry)
    _screen_file(program).save(program.window.current_id.encode())


def show_first(program: "Program") -> None:
    """Show Train at once; another screen needs more, and comes after the first picture."""
    if program.core.settings.load().start_screen != "last" or last_screen(program) == "train":
        program.window.show_screen("train")


def show_late(program: "Program") -> None:
    """Show the screen that was shown last, unless something shows already."""
    if not program.window.current_id:
        program.window.show_screen(last_screen(program))


def last_screen(program: "Program") -> str:
    """Return the id of the screen that was shown last; "train" if none can be shown again."""
    kept = _screen_file(program).load().decode("ascii", "replace")
    return kept if kept in _PLACES else "train"


def _geometry_file(program: "Program") -> WindowFile:
    return WindowFile(program.core.paths.state / "window.bin")


def _screen_file(program: "Program") -> WindowFile:
    return WindowFile(program.core.paths.state / "screen.txt")
