# SPDX-License-Identifier: GPL-3.0-or-later
"""Deletes a workout, and brings it back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from glutetimer.gui.wording import said_words
from glutetimer.ports import StorageError

if TYPE_CHECKING:
    from glutetimer.app.window import Program
    from glutetimer.runner import WorkoutRunner

translate = QCoreApplication.translate


def delete_workout(program: "Program", workout_id: str) -> None:
    """Delete a workout, and offer to bring it back."""
    history = program.core.history
    waiting = _waiting(program, workout_id)

    def restore() -> None:
        if waiting:
            waiting.delete(undo=True)
            program.controller.storage.look()
        else:
            program.attempt(lambda: history.restore_workout(workout_id))
        program.refresh()

    if waiting:
        waiting.delete()
        program.controller.storage.look()
    else:
        try:
            history.delete_workout(workout_id)
        except StorageError as error:
            program.window.notice.show_text(said_words(error))
            return
    program.window.show_screen("train")
    program.window.undo_bar.offer(translate("window", "The workout was deleted."), restore)


def _waiting(program: "Program", workout_id: str) -> "WorkoutRunner | None":
    """Return the workout if it waits in memory: to delete it in the database is not enough."""
    if "controller" not in vars(program):
        return None
    waiting = program.controller.storage.waiting
    return next((each for each in waiting if each.record.id == workout_id), None)
