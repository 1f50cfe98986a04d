# SPDX-License-Identifier: GPL-3.0-or-later
"""What a child does with the real storage while it is tortured; it tells what it was told."""

import itertools
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from glutetimer import app
from glutetimer.clock import SystemClock
from glutetimer.domain.circuit import Block, Circuit, Step
from glutetimer.domain.events import Outcome
from glutetimer.domain.exercise import Side
from glutetimer.domain.ids import uuid7
from glutetimer.domain.record import Felt, HoldRecord, WorkoutRecord, WorkoutStatus
from glutetimer.domain.timeline import expand
from glutetimer.runner import WorkoutRunner
from tests.fakes import RecordingCuePlayer
from tests.torture.aftermath import CORRECTED_MS
from tests.torture.children import Say

HOLDS_A_WORKOUT = 10
CIRCUIT = Circuit(
    "0192f000-0000-7000-8000-000000000001",
    "Torture",
    (Block((Step("glute-bridge", 3_000, sets=4, rest_ms=2_000),)),),
)
_TICK_MS = 500
_CLOCK = SystemClock()


class MovedClock(SystemClock):
    """Time is moved by hand, from a whole second on; ids are the real ones."""

    def __init__(self) -> None:
        self._now_ms = 1_000_000
        self._began_ms = self._now_ms

    def monotonic_ms(self) -> int:
        """Return the instant it was moved to."""
        return self._now_ms

    def uptime_ms(self) -> int:
        """Return the same: the machine never sleeps here."""
        return self._now_ms

    def advance(self, ms: int) -> None:
        """Let time pass."""
        self._now_ms += ms


def new_id() -> str:
    """Return an id of its own, in whatever process."""
    return _CLOCK.new_id()


def a_workout(started_at: datetime | None = None) -> WorkoutRecord:
    """Return a workout that runs."""
    at = started_at or _CLOCK.now()
    return WorkoutRecord(new_id(), CIRCUIT.id, CIRCUIT.name, at, at.date(), planned_ms=12_000)


def a_hold(workout: WorkoutRecord, index: int, held_ms: int) -> HoldRecord:
    """Return a hold that was done."""
    return HoldRecord(
        new_id(), workout.id, index, 1, "glute-bridge", Side.BOTH, 0, 0, 1, index + 1, 1,
        planned_ms=30_000, held_ms=held_ms, outcome=Outcome.DONE, ended_at=workout.started_at,
    )  # fmt: skip


def ended(workout: WorkoutRecord) -> WorkoutRecord:
    """Return the workout as it stands after its end."""
    return replace(
        workout, status=WorkoutStatus.FINISHED, elapsed_ms=60_000, ended_at=workout.started_at
    )


def write_workouts(folder: Path, say: Say, count: int | None = None) -> None:
    """Store workouts hold by hold, for ever or so many; tell what is on the disk, and when."""
    with app.open_core(folder) as core:
        say(open=time.monotonic_ns())
        for number in itertools.count() if count is None else range(count):
            workout = a_workout()
            core.history.begin_workout(workout)
            for index in range(HOLDS_A_WORKOUT):
                hold = a_hold(workout, index, held_ms=20_000 + number * 10 + index)
                core.history.add_hold(hold)
                say(hold=hold.id, held_ms=hold.held_ms, at_ns=time.monotonic_ns())
                if index == 4:
                    core.history.correct_hold(hold.id, CORRECTED_MS)
                    say(hold=hold.id, held_ms=CORRECTED_MS, at_ns=time.monotonic_ns())
            core.history.end_workout(ended(workout), [])
            say(ended=workout.id, at_ns=time.monotonic_ns())


def write_history(folder: Path, workouts: int, days_ago: int = 60) -> None:
    """Make a data folder as it is after some weeks, made by the program itself."""
    with app.open_core(folder) as core:
        core.circuits.save(CIRCUIT)
        first_ms = int(_CLOCK.now().timestamp() * 1_000) - days_ago * 86_400_000
        for number in range(workouts):
            at = datetime.fromtimestamp((first_ms + number * 86_400_000) / 1_000).astimezone()
            workout = replace(a_workout(at), id=uuid7(first_ms + number, number + 1))
            core.history.begin_workout(workout)
            for index in range(HOLDS_A_WORKOUT):
                core.history.add_hold(a_hold(workout, index, 10_000 + number * 100 + index))
            core.history.end_workout(ended(workout), [])
            core.history.update_workout(
                replace(workout, effort=1 + number % 10, felt=frozenset({Felt.GLUTES}), note="ü 1")
            )


class Workout:
    """A workout led by the real runner into the real storage, its time moved by hand."""

    def __init__(self, core: app.Core, say: Say) -> None:
        self._say = say
        self._clock = MovedClock()
        self._told: dict[str, int] = {}
        timeline = expand(CIRCUIT, 0)
        player = RecordingCuePlayer(self._clock)
        self.runner = WorkoutRunner(
            CIRCUIT, timeline, self._clock, player, core.history, heartbeat=core.heartbeats.new()
        )

    def lead(self) -> Iterator[int]:
        """Lead to the end; yield after each half second, and tell what counts as stored."""
        self.runner.start()
        for tick in itertools.count(1):
            yield tick
            self._clock.advance(_TICK_MS)
            self.runner.tick()
            if tick == 9:
                self.runner.correct_hold(self.runner.holds[0].id, CORRECTED_MS)
                self.runner.rate_hold(3)
            self.tell()
            if self.runner.is_over:
                break
        self.runner.describe(7, frozenset({Felt.GLUTES}), "hard")
        self.tell()

    def tell(self) -> None:
        """Tell the holds that the runner takes for stored."""
        if self.runner.storage_error:
            return
        for hold in self.runner.holds:
            if self._told.get(hold.id) != hold.held_ms:
                self._told[hold.id] = hold.held_ms
                self._say(hold=hold.id, held_ms=hold.held_ms)

    @property
    def waiting(self) -> int:
        """Return how many holds wait in memory."""
        return len(self.runner.holds) - len(self._told) if self.runner.storage_error else 0

    @property
    def holds(self) -> Sequence[HoldRecord]:
        """Return all holds so far, stored or waiting."""
        return self.runner.holds
