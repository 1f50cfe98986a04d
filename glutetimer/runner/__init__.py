# SPDX-License-Identifier: GPL-3.0-or-later
"""Carry one workout: ask what is due, hand the cues to the player, record each hold as it ends.

Used by the window and by headless runs alike. Whoever owns a runner calls ``tick`` often (any
rhythm will do) and forwards commands; each call returns what happened. While it goes on, a
heartbeat keeps where it stands, so that another run of the program can take it up.
"""

from glutetimer.runner.heart import BEAT_MS
from glutetimer.runner.keeping import keep_what_was_done
from glutetimer.runner.workout_runner import LONGEST_WAIT_MS, SOUND_LEAD_MS, WorkoutRunner

__all__ = [
    "BEAT_MS",
    "LONGEST_WAIT_MS",
    "SOUND_LEAD_MS",
    "WorkoutRunner",
    "keep_what_was_done",
]
