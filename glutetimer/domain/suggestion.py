# SPDX-License-Identifier: GPL-3.0-or-later
"""Which circuit to offer first, and whether a maximum hold may be tested again."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import NamedTuple

from glutetimer.domain.circuit import Circuit, Load, Step
from glutetimer.domain.exercise import Sides
from glutetimer.domain.targets import TEST_ID, Evidence, HoldKey

RETEST_AFTER = timedelta(weeks=4)
ASK_AGAIN_AFTER = timedelta(weeks=1)


class Retest(NamedTuple):
    """A maximum-hold test that is old.

    Attributes:
        sides: Those that the circuits train.
        tested: The day of the oldest of the newest tests of these sides.
    """

    exercise_id: str
    load: Load
    sides: Sides
    tested: date


def suggested_circuit(
    circuits: Sequence[Circuit], last_done: Mapping[str, datetime]
) -> Circuit | None:
    """Return the circuit done last; before any workout, the first one that has steps.

    A maximum-hold test is no training, and not done again the next day.
    """
    able = [circuit for circuit in circuits if circuit.steps]
    done = [circuit for circuit in able if circuit.id in last_done and circuit.id != TEST_ID]
    if done:
        return max(done, key=lambda circuit: last_done[circuit.id])
    return able[0] if able else None


def due_retest(
    circuits: Iterable[Circuit], evidence: Mapping[HoldKey, Evidence], today: date
) -> Retest | None:
    """Return the oldest test that holds in percent rest on, if it is four weeks old or more.

    What was never tested is not asked for: a target without a best hold has its seconds.

    Args:
        circuits: All circuits; those without a percent of a best hold ask for no test.
        evidence: What the history knows.
        today: The local date now.
    """
    steps = [step for circuit in circuits for step in circuit.steps if step.percent is not None]
    tests = [test for step in steps if (test := _test_of(step, evidence))]
    due = [test for test in tests if today - test.tested >= RETEST_AFTER]
    return min(due, key=lambda test: test.tested, default=None)


def _test_of(step: Step, evidence: Mapping[HoldKey, Evidence]) -> Retest | None:
    keys = (HoldKey(step.exercise_id, side, step.load) for side in step.sides.in_order)
    days = [evidence[key].tested for key in keys if key in evidence]
    oldest = min((day for day in days if day is not None), default=None)
    return Retest(step.exercise_id, step.load, step.sides, oldest) if oldest else None
