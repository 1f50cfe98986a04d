# SPDX-License-Identifier: GPL-3.0-or-later
"""Notice that records wait in memory, try again every few seconds, and say when all is stored."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from glutetimer.gui.wording import said_words
from glutetimer.runner import WorkoutRunner

RETRY_MS = 5_000


class StorageWatch(QObject):
    """Looks after the records of the workout that runs or ran last, and of those before it.

    A workout whose records wait is not forgotten when the next one begins.

    Signals:
        failed: Records wait; carries a sentence that says why.
        recovered: Nothing waits any more.
    """

    failed = Signal(str)
    recovered = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.error = ""
        self._runners: list[WorkoutRunner] = []
        self._timer = QTimer(self)
        self._timer.setInterval(RETRY_MS)
        self._timer.timeout.connect(self.retry)

    @property
    def waiting(self) -> list[WorkoutRunner]:
        """Return the workouts whose records wait in memory, the oldest first."""
        return [runner for runner in self._runners if runner.storage_error]

    def look_after(self, runner: WorkoutRunner) -> None:
        """Watch the records of another workout."""
        self._runners = [*self.waiting, runner]
        self.look()

    def look(self) -> None:
        """Say what has changed since the last look."""
        error = next((runner.storage_error for runner in self.waiting), "")
        if error == self.error:
            return
        self.error = error
        if error:
            self._timer.start()
            self.failed.emit(said_words(error))
        else:
            self._timer.stop()
            self.recovered.emit()

    @Slot()
    def retry(self) -> None:
        """Try again to store what waits."""
        for runner in self.waiting:
            runner.save_waiting()
        self.look()

    def stop(self) -> None:
        """Try no more."""
        self._timer.stop()
