# SPDX-License-Identifier: GPL-3.0-or-later
"""Keep what was done of a workout whose program ended in the middle of it."""

from glutetimer.domain.interrupted import Beat, Interrupted
from glutetimer.domain.record import WorkoutRecord
from glutetimer.domain.workout import Workout
from glutetimer.ports import Clock, Heartbeat, HistoryRepository, StorageError
from glutetimer.runner.recorder import Recorder


def keep_what_was_done(
    left: Interrupted, clock: Clock, history: HistoryRepository, heartbeat: Heartbeat
) -> WorkoutRecord:
    """End an interrupted workout at the last instant that is known of it, as a stop would.

    May be done again if it was interrupted itself: no hold is stored twice.

    Args:
        left: What is known of the workout.
        clock: The machine's clocks.
        history: Where it is stored.
        heartbeat: That of this workout; cleared once all is stored.

    Raises:
        StorageError: If it can't be stored; the heartbeat keeps it.
    """
    beat = left.beat
    recorder = Recorder.restored(left, clock, history, at=beat.at)
    if beat.ended is not None:
        recorder.finish(beat.ended)
    else:
        now_ms = clock.monotonic_ms()
        workout = Workout.restored(left.plan.timeline, beat.standing, now_ms)
        recorder.take(workout.stop(now_ms))
    heartbeat.beat(Beat(beat.standing, beat.at, recorder.waiting_holds, recorder.record))
    if not recorder.save():
        raise StorageError(recorder.error)
    heartbeat.clear()
    return recorder.record
