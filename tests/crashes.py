# SPDX-License-Identifier: GPL-3.0-or-later
"""A program that ends without a word in the middle of a workout, for the tests of what follows."""

from pathlib import Path

from glutetimer.app.core import open_core
from glutetimer.domain.circuit import Block, Circuit, Step
from glutetimer.domain.timeline import expand
from glutetimer.runner import WorkoutRunner
from tests.fakes import FakeClock, RecordingCuePlayer

CIRCUIT = Circuit(
    "bridges", "Bridges", (Block((Step("glute-bridge", 10_000, sets=3, rest_ms=5_000),)),)
)
# hold 10 s, rest 5 s, hold 10 s, rest 5 s, hold 10 s
TIMELINE = expand(CIRCUIT)


def crash(folder: Path, clock: FakeClock, run_ms: int, circuit: Circuit = CIRCUIT) -> str:
    """Lead a workout for a while in a program that ends without a word; return its id."""
    with open_core(folder) as core:
        core.circuits.save(circuit)
        heartbeat = core.heartbeats.new()
        player = RecordingCuePlayer(clock)
        parts = (clock, player, core.history)
        runner = WorkoutRunner(circuit, expand(circuit), *parts, heartbeat=heartbeat)
        runner.start()
        for _ in range(run_ms // 100):
            clock.advance(100)
            runner.tick()
        heartbeat.let_go()  # as the system does when a process dies
        return runner.record.id
