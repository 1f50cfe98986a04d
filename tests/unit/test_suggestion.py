# SPDX-License-Identifier: GPL-3.0-or-later
"""Which circuit is offered first."""

from datetime import UTC, datetime

from glutetimer.domain.circuit import Block, Circuit, Step
from glutetimer.domain.suggestion import suggested_circuit


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


def test_nothing_where_there_is_nothing():
    """Without a circuit that has steps, none is offered."""
    assert suggested_circuit([circuit("a", empty=True)], {}) is None
