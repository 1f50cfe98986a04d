# SPDX-License-Identifier: GPL-3.0-or-later
"""A signal that comes while a hold is being stored ends the workout, and only after that."""

import signal
from typing import Any

from PySide6.QtCore import QObject, Signal

from glutetimer.cli.terminal import INTERRUPTED, _Terminal
from glutetimer.domain.circuit import Step
from glutetimer.domain.record import HoldRecord
from glutetimer.domain.timeline import expand
from glutetimer.exchange.catalogue import load_catalogue
from glutetimer.runner import WorkoutRunner
from tests.fakes import FakeClock, MemoryHistory, RecordingCuePlayer, RecordingPlayers
from tests.unit.strategies import circuit_of


class _Interrupted(MemoryHistory):
    """Is interrupted within the first hold that it stores."""

    def add_hold(self, hold: HoldRecord) -> None:
        if not self.holds(hold.workout_id):
            signal.raise_signal(signal.SIGTERM)
        super().add_hold(hold)


class _Media(QObject):
    """A media panel that nobody sees."""

    ordered = Signal(object)

    def show(self, *, anew: bool = False) -> None:
        """Show nothing."""

    def hide(self) -> None:
        """Hide nothing."""


def test_a_signal_waits_until_the_hold_is_stored(qapp: Any) -> None:
    """One hold done, one stopped, each once; the program ends as one that was interrupted."""
    circuit, clock, history = circuit_of(Step("plank", 2_000, sets=2)), FakeClock(), _Interrupted()
    player = RecordingCuePlayer(clock)
    runner = WorkoutRunner(circuit, expand(circuit), clock, player, history)
    media: Any = _Media()
    quits: list[bool] = []
    terminal = _Terminal(
        runner, load_catalogue(), RecordingPlayers(), media, None, lambda: quits.append(True)
    )
    terminal.start()
    try:
        clock.advance(2_500)
        terminal._tick()
        qapp.processEvents()
        qapp.processEvents()
    finally:
        terminal.close()
    assert [hold.held_ms for hold in history.holds(runner.record.id)] == [2_000, 500]
    assert (terminal.exit_code, quits) == (INTERRUPTED, [True])
    assert runner.save_waiting()
