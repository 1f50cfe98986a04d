# SPDX-License-Identifier: GPL-3.0-or-later
"""Which circuit is offered first, and when a maximum hold may be tested again."""

from datetime import UTC, date, datetime, timedelta

import pytest

from glutetimer.domain.circuit import NO_LOAD, Block, Circuit, Load, Step
from glutetimer.domain.exercise import Side, Sides
from glutetimer.domain.suggestion import Retest, due_retest, suggested_circuit
from glutetimer.domain.targets import TEST_ID, BestHold, Evidence, HoldKey

TODAY = date(2026, 3, 4)
BRIDGE = Step("single-leg-bridge", 20_000, sides=Sides.LEFT_RIGHT, percent=70)


def circuit(name, *, empty=False):
    """Return a circuit of one hold, or of none."""
    steps = () if empty else (Step("glute-bridge", 25_000),)
    return Circuit(name, name, (Block(steps),))


def test_the_first_one_before_any_workout():
    """A new user is offered the first circuit that has something in it."""
    assert suggested_circuit([circuit("a", empty=True), circuit("b")], {}) == circuit("b")


def test_the_one_done_last():
    """Later, the one done last is offered again."""
    done = {"a": datetime(2026, 1, 1, tzinfo=UTC), "b": datetime(2026, 1, 2, tzinfo=UTC)}
    assert suggested_circuit([circuit("a"), circuit("b"), circuit("c")], done) == circuit("b")


def test_a_maximum_hold_test_is_not_suggested_because_it_was_done_last():
    """After the test, people train."""
    done = {TEST_ID: datetime(2026, 1, 3, tzinfo=UTC)}
    circuits = [circuit("a"), circuit("b"), circuit(TEST_ID)]
    assert suggested_circuit(circuits, done) == circuit("a")
    done["b"] = datetime(2026, 1, 2, tzinfo=UTC)
    assert suggested_circuit(circuits, done) == circuit("b")


def test_nothing_where_there_is_nothing():
    """Without a circuit that has steps, none is offered."""
    assert suggested_circuit([circuit("a", empty=True)], {}) is None


def evidence_of(
    days_ago, *, exercise="single-leg-bridge", load=NO_LOAD, sides=(Side.LEFT, Side.RIGHT)
):
    """Return what is known after a test of some sides so long ago."""
    day = TODAY - timedelta(days=days_ago)
    known = Evidence(BestHold(52_000, day), None, day)
    return {HoldKey(exercise, side, load): known for side in sides}


def shares(*steps):
    """Return a circuit of these steps."""
    return Circuit("c", "C", (Block(steps),))


@pytest.mark.parametrize(("days_ago", "is_due"), [(27, False), (28, True), (200, True)])
def test_a_test_is_old_after_four_weeks(days_ago, is_due):
    """Not a day sooner."""
    found = due_retest([shares(BRIDGE)], evidence_of(days_ago), TODAY)
    day = TODAY - timedelta(days=days_ago)
    wanted = Retest("single-leg-bridge", NO_LOAD, Sides.LEFT_RIGHT, day)
    assert found == (wanted if is_due else None)


def test_only_what_holds_in_percent_rest_on_is_tested_again():
    """Who trains by seconds is left alone; so is who never tested, or tested something else."""
    plain = Step("single-leg-bridge", 20_000, sides=Sides.LEFT_RIGHT)
    assert due_retest([shares(plain)], evidence_of(100), TODAY) is None
    assert due_retest([shares(BRIDGE)], {}, TODAY) is None
    assert due_retest([shares(BRIDGE)], evidence_of(100, load=Load(5_000)), TODAY) is None
    held = Evidence(BestHold(52_000, TODAY - timedelta(days=100)))
    key = HoldKey("single-leg-bridge", Side.LEFT, NO_LOAD)
    assert due_retest([shares(BRIDGE)], {key: held}, TODAY) is None


def test_the_older_side_and_the_oldest_exercise_come_first():
    """One line, not a list."""
    plank = Step("plank", 20_000, percent=60)
    evidence = {
        **evidence_of(3, sides=(Side.LEFT,)),
        **evidence_of(40, sides=(Side.RIGHT,)),
        **evidence_of(50, exercise="plank", sides=(Side.BOTH,)),
    }
    found = due_retest([shares(BRIDGE), shares(plank)], evidence, TODAY)
    assert found == Retest("plank", NO_LOAD, Sides.BOTH, TODAY - timedelta(days=50))
    found = due_retest([shares(BRIDGE)], evidence, TODAY)
    assert found
    assert found.tested == TODAY - timedelta(days=40)
