# SPDX-License-Identifier: GPL-3.0-or-later
"""The maximum-hold test: one open-ended hold a side, what it found, and how to train with it."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import NamedTuple

from glutetimer.domain.circuit import NO_LOAD, Block, Circuit, Load, Step
from glutetimer.domain.events import Outcome
from glutetimer.domain.exercise import Side, Sides
from glutetimer.domain.record import HoldRecord
from glutetimer.domain.targets import TEST_ID, HoldKey

USUAL_REST_MS = 60_000


class MaximumTest(NamedTuple):
    """What is tested: an exercise, on some sides, with a load or none."""

    exercise_id: str
    sides: Sides = Sides.BOTH
    load: Load = NO_LOAD
    rest_ms: int = USUAL_REST_MS

    def circuit(self, name: str) -> Circuit:
        """Return the test as an ordinary circuit: a hold a side, and a rest between the sides."""
        step = Step(
            self.exercise_id, None, sides=self.sides, switch_ms=self.rest_ms, load=self.load
        )
        return Circuit(TEST_ID, name, (Block((step,)),))


def maximum_test_of(circuit: Circuit) -> MaximumTest | None:
    """Return what a circuit tests; None if it is not (or no longer) a test."""
    if circuit.id != TEST_ID or len(circuit.steps) != 1 or circuit.blocks[0].rounds != 1:
        return None
    (step,) = circuit.steps
    if step.hold_ms is not None or step.hold_count != len(step.sides.in_order):
        return None
    return MaximumTest(step.exercise_id, step.sides, step.load, step.switch_ms)


def found_by(holds: Iterable[HoldRecord]) -> Mapping[HoldKey, int]:
    """Return the longest open-ended hold of a workout by exercise, side and load, milliseconds.

    As the history does it: what was skipped, stopped or given up for another attempt is no test.
    """
    found: dict[HoldKey, int] = {}
    for hold in holds:
        if hold.outcome is Outcome.DONE and not hold.planned_ms and hold.held_ms:
            key = HoldKey(hold.exercise_id, hold.side, hold.load)
            found[key] = max(hold.held_ms, found.get(key, 0))
    return found


class Difference(NamedTuple):
    """How much longer one side held: by so many milliseconds, and percent of the longer hold."""

    longer: Side
    by_ms: int
    percent: int


def difference(found: Mapping[HoldKey, int]) -> Difference | None:
    """Return the difference of the two sides; None unless both were tested.

    Holds are compared by their whole seconds, as people read them.
    """
    seconds = {key.side: (held_ms + 500) // 1000 for key, held_ms in found.items()}
    if not {Side.LEFT, Side.RIGHT} <= seconds.keys():
        return None
    left, right = seconds[Side.LEFT], seconds[Side.RIGHT]
    longest = max(left, right, 1)
    by_s = abs(left - right)
    side = Side.LEFT if left >= right else Side.RIGHT
    return Difference(side, by_s * 1000, (by_s * 100 + longest // 2) // longest)


def trains(circuit: Circuit, exercise_id: str, load: Load) -> bool:
    """Tell whether a circuit has a timed hold of an exercise with this load."""
    return any(_is_hold_of(step, exercise_id, load) for step in circuit.steps)


def with_percent(circuit: Circuit, exercise_id: str, load: Load, percent: int) -> Circuit:
    """Return the circuit with every timed hold of an exercise and load in percent of the best.

    Raises:
        ValueError: If the percent is out of its range.
    """
    return circuit.with_steps(
        lambda step: (
            replace(step, percent=percent) if _is_hold_of(step, exercise_id, load) else step
        )
    )


def percents(circuit: Circuit, exercise_id: str, load: Load) -> frozenset[int | None]:
    """Return the percents of the timed holds of an exercise and load; None for plain seconds."""
    return frozenset(step.percent for step in circuit.steps if _is_hold_of(step, exercise_id, load))


def _is_hold_of(step: Step, exercise_id: str, load: Load) -> bool:
    return (step.exercise_id, step.load) == (exercise_id, load) and step.hold_ms is not None
