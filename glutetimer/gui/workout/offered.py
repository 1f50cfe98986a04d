# SPDX-License-Identifier: GPL-3.0-or-later
"""Which commands of a workout would do something at this moment."""

from glutetimer.domain.timeline import IntervalKind
from glutetimer.gui.workout_controller import WorkoutController

EXTENSIONS_MS = {"longer": 5_000, "shorter": -5_000, "ten_more": 10_000}
_RATED_IN = (IntervalKind.REST, IntervalKind.ROUND_REST)


def is_offered(controller: WorkoutController, command_id: str, *, is_asking: bool) -> bool:
    """Tell whether a command would do what it says.

    Args:
        controller: Leads the workout.
        command_id: A command of a workout.
        is_asking: The question before the end is open; all that it offers is to go on.
    """
    if is_asking or not controller.is_under_way:
        return is_asking and command_id == "pause"
    interval = controller.workout.interval
    if command_id.startswith("effort_"):
        return may_rate(controller)
    if command_id in EXTENSIONS_MS:
        return not interval.open_ended
    if command_id == "repeat_hold":
        return controller.workout.timeline.hold_before(interval.index + 1) is not None
    return command_id != "break_hold" or interval.is_hold


def may_rate(controller: WorkoutController) -> bool:
    """Tell whether the hold just done can be rated now."""
    if not controller.is_under_way or controller.is_paused:
        return False
    holds = controller.runner.holds
    kind = controller.workout.interval.kind
    return kind in _RATED_IN and bool(holds) and holds[-1].held_ms > 0
