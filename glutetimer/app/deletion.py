# SPDX-License-Identifier: GPL-3.0-or-later
"""Deletes a workout, and brings it back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from glutetimer.app.window import Program

translate = QCoreApplication.translate


def delete_workout(program: "Program", workout_id: str) -> None:
    """Delete a workout, and offer to bring it back."""
    history = program.core.history

    def restore() -> None:
        program.attempt(lambda: history.restore_workout(workout_id))
        program.refresh()

    program.attempt(lambda: history.delete_workout(workout_id))
    program.window.show_screen("train")
    program.window.undo_bar.offer(translate("window", "The workout was deleted."), restore)
