# SPDX-License-Identifier: GPL-3.0-or-later
"""Leads from a circuit, or from a workout that was interrupted, into the workout screen."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from glutetimer.app.way_back import keep_way_back, leads_already
from glutetimer.domain.circuit import Circuit, EmptyCircuitError
from glutetimer.gui.wording import said_words

if TYPE_CHECKING:
    from glutetimer.app.left_behind import LeftWorkout
    from glutetimer.app.window import Program

translate = QCoreApplication.translate


def begin_workout(program: "Program", circuit: Circuit, prepare_ms: int | None) -> None:
    """Start the workout of a circuit, or say why it can't be; one that is under way goes on.

    Args:
        program: The window.
        circuit: What to do.
        prepare_ms: Time to prepare; None for that of the settings.
    """
    if leads_already(program):
        return
    if prepare_ms is None:
        prepare_ms = program.core.settings.load().prepare_s * 1000
    try:
        timeline = program.core.timeline(circuit, prepare_ms)
    except EmptyCircuitError:
        words = translate(
            "window", "“{name}” has nothing in it: add an exercise in Circuits first."
        )
        program.window.notice.show_text(words.format(name=circuit.name))
        return
    except ValueError as error:
        program.window.notice.show_text(said_words(error))
        return
    program.recovery.close()
    _lead(program, lambda: program.controller.begin(circuit, timeline))


def take_up(program: "Program", left: "LeftWorkout") -> None:
    """Go on with an interrupted workout; it is paused at first."""
    _lead(program, lambda: program.controller.take_up(left.known, left.heartbeat))


def _lead(program: "Program", start: Callable[[], None]) -> None:
    program.watch_signals()
    window = program.window
    window.notice.hide()
    # Both listen to the workout from its start.
    window.screen_widget("workout")
    window.screen_widget("finish")
    keep_way_back(program)
    start()
    window.show_screen("workout")
    if "reminders" in vars(program):
        program.reminders.look()
