# SPDX-License-Identifier: GPL-3.0-or-later
"""Workouts that were interrupted, in the terminal: gone on with, or kept as far as they came."""

from typing import TYPE_CHECKING

from glutetimer.app.left_behind import (
    Kept,
    LeftWorkout,
    keep,
    keep_without_heartbeat,
    left_workouts,
)
from glutetimer.app.rescue import take_in
from glutetimer.cli.data import clock_text
from glutetimer.cli.terms import hold_count_words
from glutetimer.cli.words import say

if TYPE_CHECKING:
    from glutetimer.app import Core


def keep_all(core: "Core") -> None:
    """Keep what was done of all interrupted workouts, and say so."""
    take_in(core)
    _say(keep_without_heartbeat(core))
    _keep(core, left_workouts(core))


def last_left(core: "Core") -> LeftWorkout | None:
    """Return the workout that was interrupted last, None if there is none; the others are kept."""
    take_in(core)
    _say(keep_without_heartbeat(core))
    left = left_workouts(core)
    last = left.pop() if left else None
    _keep(core, left)
    return last


def _keep(core: "Core", left: list[LeftWorkout]) -> None:
    _say([kept for each in left if (kept := keep(core, each))])


def _say(all_kept: list[Kept]) -> None:
    for kept in all_kept:
        told = say(
            "“{name}” was interrupted. Kept: {held} held in {holds}.",
            name=kept.record.circuit_name,
            held=clock_text(kept.held_ms),
            holds=hold_count_words(kept.holds),
        )
        print(told)
