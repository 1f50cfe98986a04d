# SPDX-License-Identifier: GPL-3.0-or-later
"""Workouts that could not be stored yet: said everywhere, saved elsewhere, not left behind."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot

from glutetimer.app.rescue import hold_room, keep_aside, save_as
from glutetimer.gui.dialogs import Dialog, ask_for_file_to_save
from glutetimer.gui.importing.file_names import safe_file_name
from glutetimer.gui.wording import reason_words, said_words, workout_count_words
from glutetimer.ports import StorageError
from glutetimer.runner import WorkoutRunner

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog

    from glutetimer.app.window import Program
    from glutetimer.gui.workout_controller import WorkoutController

_SAY_IT_THEMSELVES = ("workout", "finish")

translate = QCoreApplication.translate


class Unsaved(QObject):
    """Looks after the workouts whose records wait in memory.

    Args:
        program: The window with all that is behind it.
        controller: Leads its workouts.
    """

    def __init__(self, program: "Program", controller: "WorkoutController") -> None:
        super().__init__(program)
        self._program, self._controller = program, controller
        self._window = program.window
        self._said = ""
        self._saved: set[str] = set()
        self._dialog: Dialog | None = None
        self._controller.storage_failed.connect(self._say)
        self._controller.storage_recovered.connect(self._on_recovered)
        self._window.screen_shown.connect(self._say)

    @property
    def waiting(self) -> list[WorkoutRunner]:
        """Return the workouts that are neither stored nor saved anywhere else."""
        return [each for each in self._not_stored if _state_of(each) not in self._saved]

    @property
    def _not_stored(self) -> list[WorkoutRunner]:
        return [each for each in self._controller.storage.waiting if not each.is_deleted]

    @Slot()
    def ask_where(self) -> "QFileDialog | None":
        """Ask where to save what waits, and save it there."""
        waiting = self.waiting
        if not waiting:
            return None
        day = waiting[0].record.local_date.isoformat()
        name = safe_file_name(f"{waiting[0].record.circuit_name} {day}", ".csv")
        return ask_for_file_to_save(
            self._window,
            translate("unsaved", "Save what waits"),
            name,
            translate("unsaved", "Tables (*.csv);;All files (*)"),
            self.save_to,
        )

    def save_to(self, path: Path) -> bool:
        """Save what waits to a file; say what became of it, and tell whether it is there."""
        waiting = self.waiting
        try:
            save_as(self._program.core, path, waiting)
        except StorageError as error:
            reason = reason_words(error)
            words = translate(
                "unsaved", "“{file}” can't be written: {reason}. Choose another place."
            )
            self._offer(words.format(file=path.name, reason=reason))
            return False
        self._saved.update(map(_state_of, waiting))
        words = translate(
            "unsaved",
            "Saved as “{file}”. Should it not be in the history later, import this file.",
        )
        self._window.notice.show_text(words.format(file=path.name))
        return True

    def objects_to_closing(self) -> bool:
        """Try once more to store what waits; ask, where that fails, what to do."""
        if not self.waiting:
            return False
        self._controller.retry_storage()
        if not self.waiting:
            return False
        if self._dialog is None:
            self._dialog = self._ask()
        return True

    def keep_aside(self) -> Path | None:
        """Keep what still waits, as the program ends, where the next start finds it."""
        return keep_aside(self._program.core, self._not_stored)

    def close(self) -> None:
        """Keep what still waits: the program ends."""
        self.keep_aside()

    def _ask(self) -> Dialog:
        waiting = self.waiting
        dialog = Dialog(
            self._window,
            translate("unsaved", "A workout is not stored yet"),
            translate(
                "unsaved",
                "{error} Stay, and it is tried again every few seconds; or save {workouts} to "
                "a place that you choose. If you close without that, GluteTimer keeps a copy "
                "where it can and takes it in at the next start.",
            ).format(
                error=said_words(self._controller.storage_error),
                workouts=workout_count_words(len(waiting)),
            ),
        )
        dialog.setObjectName("unsaved_dialog")
        close = dialog.add_button(translate("unsaved", "Close anyway"), "close_anyway")
        stay = dialog.add_button(translate("unsaved", "Stay"), "cancel")
        save = dialog.add_button(
            translate("unsaved", "Save what waits…"), "save_waiting", primary=True
        )
        stay.clicked.connect(dialog.reject)
        save.clicked.connect(dialog.accept)
        close.clicked.connect(lambda: self._close_anyway(dialog))
        dialog.finished.connect(self._on_dialog_finished)
        dialog.accepted.connect(self.ask_where)
        dialog.open()
        save.setFocus()
        return dialog

    def _close_anyway(self, dialog: Dialog) -> None:
        dialog.reject()
        if self.keep_aside() is None:
            self._offer(
                translate("unsaved", "No folder here takes a copy. Save what waits elsewhere.")
            )
            return
        self._saved.update(map(_state_of, self.waiting))
        self._window.close()

    @Slot()
    def _on_dialog_finished(self) -> None:
        self._dialog = None

    @Slot()
    def _say(self) -> None:
        """Say on a screen that has no words of its own for it what waits, and why."""
        if self._window.current_id in _SAY_IT_THEMSELVES:
            self._take_back()
            return
        if not self.waiting:
            return
        words = translate("unsaved", "{error} Your last workout waits in memory.")
        self._offer(words.format(error=said_words(self._controller.storage_error)))

    def _offer(self, words: str) -> None:
        self._said = words
        self._window.notice.offer(
            words,
            (translate("unsaved", "Try again"), self._controller.retry_storage),
            (translate("unsaved", "Save what waits…"), self.ask_where),
        )

    def _take_back(self) -> None:
        if self._said and self._window.notice.text == self._said:
            self._window.notice.hide()

    @Slot()
    def _on_recovered(self) -> None:
        if self._said and self._window.notice.text == self._said:
            self._window.notice.show_text(translate("unsaved", "Your workout is stored now."))
            self._program.refresh()
        self._said = ""
        hold_room(self._program.core)


def _state_of(runner: WorkoutRunner) -> str:
    """Return what tells a workout and what was said of it so far from others."""
    return repr((runner.record, runner.holds))
