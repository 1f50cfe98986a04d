# SPDX-License-Identifier: GPL-3.0-or-later
"""Beats for a workout while it is under way: says where it stands, before a record is stored."""

from glutetimer.domain.interrupted import Beat, Plan
from glutetimer.domain.workout import Workout, WorkoutState
from glutetimer.ports import Heartbeat
from glutetimer.runner.recorder import Recorder

BEAT_MS = 200


class Heart:
    """Keeps the standing of one workout in its heartbeat.

    Args:
        heartbeat: Where; None to keep nothing.
        workout: The workout.
        recorder: Its records.
    """

    def __init__(self, heartbeat: Heartbeat | None, workout: Workout, recorder: Recorder) -> None:
        self._heartbeat = heartbeat
        self._workout, self._recorder = workout, recorder
        self._beaten_ms = 0

    def begin(self, plan: Plan) -> None:
        """Keep what the workout is; once, at its start."""
        if self._heartbeat is not None:
            self._heartbeat.begin(plan)

    def beat_if_due(self, now_ms: int) -> None:
        """Beat if it is time; without need while nothing changes."""
        runs = self._workout.state is WorkoutState.RUNNING
        if runs and now_ms - self._beaten_ms >= BEAT_MS:
            self.beat(now_ms)

    def beat(self, now_ms: int) -> None:
        """Keep where the workout stands now, and what waits to be stored."""
        if self._heartbeat is None:
            return
        self._beaten_ms = now_ms
        recorder = self._recorder
        is_over = self._workout.state is WorkoutState.ENDED
        standing, at = self._workout.standing(now_ms), recorder.wall.at(now_ms)
        ended = recorder.record if is_over else None
        self._heartbeat.beat(Beat(standing, at, recorder.waiting_holds, ended))

    def rest_if_over(self, *, is_saved: bool) -> None:
        """Forget a workout that is over once nothing of it waits."""
        is_over = self._workout.state is WorkoutState.ENDED
        if is_over and is_saved and self._heartbeat is not None:
            self._heartbeat.clear()
