# SPDX-License-Identifier: GPL-3.0-or-later
"""Has the heartbeat of a workout beaten, even while nobody looks at its screen."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from glutetimer.domain.workout import WorkoutState
from glutetimer.ports import Heartbeat
from glutetimer.runner import BEAT_MS, WorkoutRunner


class Pulse(QObject):
    """Beats five times a second while time runs.

    Args:
        heartbeat_of: Makes the heartbeat of a workout; None for none.
    """

    def __init__(
        self, heartbeat_of: Callable[[], Heartbeat] | None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._heartbeat_of = heartbeat_of
        self._runner: WorkoutRunner | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)

    def new_heartbeat(self) -> Heartbeat | None:
        """Return the heartbeat of a workout that is to begin."""
        return self._heartbeat_of() if self._heartbeat_of else None

    def follow(self, runner: WorkoutRunner) -> None:
        """Beat for a workout, as its state asks."""
        self._runner = runner
        if self._heartbeat_of is None or runner.workout.state is not WorkoutState.RUNNING:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def _beat(self) -> None:
        if self._runner is not None:
            self._runner.beat()
