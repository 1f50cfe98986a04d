# SPDX-License-Identifier: GPL-3.0-or-later
"""What is changed from the Progress screen, each with an offer to take it back."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from glutetimer.domain.record import HoldRecord, WorkoutRecord
from glutetimer.gui.widgets.notice import Notice
from glutetimer.gui.widgets.undo_bar import UndoBar
from glutetimer.gui.wording import said_words
from glutetimer.ports import CircuitRepository, HistoryRepository, StorageError

if TYPE_CHECKING:
    from glutetimer.domain.next_step import NextStep

translate = QCoreApplication.translate


class Corrections(QObject):
    """Writes to the history and the circuits.

    Args:
        history: The workouts.
        circuits: Where a next step is stored.
        undo_bar: Offers to take back what was done.
        notice: Says why something can't be stored.

    Signals:
        written: Something else is stored now.
        deleted: A workout is.
    """

    written = Signal()
    deleted = Signal()

    def __init__(
        self,
        history: HistoryRepository,
        circuits: CircuitRepository,
        undo_bar: UndoBar,
        notice: Notice,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._history, self._circuits = history, circuits
        self._undo_bar, self._notice = undo_bar, notice

    def correct_workout(self, before: WorkoutRecord, after: WorkoutRecord) -> None:
        """Store other details of a workout."""
        if self._try(lambda: self._history.correct_workout(after)):
            self.written.emit()
            words = translate("ProgressScreen", "The workout was corrected.")
            self._offer(words, lambda: self._history.correct_workout(before))

    def tell_of_answers(self, before: WorkoutRecord) -> None:
        """Offer to take back what was said about a workout."""
        words = translate("ProgressScreen", "What you said about the workout was changed.")
        self._offer(words, lambda: self._history.update_workout(before))

    def tell_of_hold(self, before: HoldRecord) -> None:
        """Offer to take back the correction of a hold."""
        words = translate("ProgressScreen", "The hold was corrected.")
        self._offer(words, lambda: self._history.correct_hold(before.id, before.held_ms))

    def delete_workout(self, workout_id: str) -> None:
        """Delete a workout."""
        if self._try(lambda: self._history.delete_workout(workout_id)):
            self.deleted.emit()
            words = translate("ProgressScreen", "The workout was deleted.")
            self._offer(words, lambda: self._history.restore_workout(workout_id))

    def add_workout(self, workout: WorkoutRecord, holds: Sequence[HoldRecord]) -> None:
        """Store a workout that was done elsewhere."""
        if self._try(lambda: self._history.end_workout(workout, holds)):
            self.written.emit()
            words = translate("ProgressScreen", "The workout was added.")
            self._offer(words, lambda: self._history.delete_workout(workout.id))

    def accept(self, step: "NextStep") -> None:
        """Change a circuit as it is suggested."""
        if self._try(lambda: self._circuits.save(step.after)):
            self.written.emit()
            words = translate("ProgressScreen", "“{name}” was changed.")
            self._offer(
                words.format(name=step.before.name), lambda: self._circuits.save(step.before)
            )

    def _offer(self, words: str, undo: Callable[[], None]) -> None:
        def undo_and_show() -> None:
            if self._try(undo):
                self.written.emit()

        self._undo_bar.offer(words, undo_and_show)

    def _try(self, write: Callable[[], None]) -> bool:
        try:
            write()
        except StorageError as error:
            self._notice.show_text(said_words(error))
            return False
        return True
