# SPDX-License-Identifier: GPL-3.0-or-later
"""What to try next: each rule on workouts as they come, and silence otherwise."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from glutetimer.domain.circuit import Block, Circuit, Step
from glutetimer.domain.events import Outcome
from glutetimer.domain.exercise import Sides
from glutetimer.domain.next_step import Done, NextStep, Reason, cap_ms, next_step
from glutetimer.domain.record import Felt, HoldRecord, WorkoutRecord
from glutetimer.domain.timeline import expand
from glutetimer.exchange.catalogue import load_catalogue

AT = datetime(2026, 3, 4, 18, tzinfo=UTC)
CATALOGUE = load_catalogue()


def circuit_of(step: Step, rounds: int = 1) -> Circuit:
    """Return a circuit of one step."""
    return Circuit("c", "Bridges", (Block((step,), rounds=rounds),))


def workout(
    circuit: Circuit,
    *,
    effort: int | None = 6,
    felt: frozenset[Felt] = frozenset({Felt.GLUTES}),
    short_ms: int = 0,
) -> Done:
    """Return a workout of a circuit; each hold ended so much too early."""
    record = WorkoutRecord("w", circuit.id, "x", AT, AT.date(), 0, effort=effort, felt=felt)
    holds = [
        HoldRecord(
            f"h{hold.index}", "w", hold.index, 1, hold.exercise_id, hold.side, hold.block,
            hold.step, hold.round, hold.set, hold.repeat, hold.duration_ms,
            hold.duration_ms - short_ms, Outcome.BROKEN if short_ms else Outcome.DONE,
        )
        for hold in expand(circuit, 0).holds
    ]  # fmt: skip
    return Done(record, holds)


def suggested(circuit: Circuit, *done: Done) -> NextStep | None:
    """Return the suggestion."""
    return next_step(circuit, done, CATALOGUE)


BRIDGE = Step("glute-bridge", 25_000, sets=6, rest_ms=15_000)


def test_two_good_workouts_bring_five_seconds() -> None:
    """Every second held, at effort 7 or less."""
    circuit = circuit_of(BRIDGE)
    step = suggested(circuit, workout(circuit, effort=7), workout(circuit))
    assert step is not None
    assert (step.reason, step.new.hold_ms) == (Reason.LONGER, 30_000)
    assert step.after == circuit_of(replace(BRIDGE, hold_ms=30_000))
    assert suggested(step.after, workout(circuit), workout(circuit)) is None


@pytest.mark.parametrize("change", [{"effort": 8}, {"effort": None}, {"short_ms": 1}])
def test_one_workout_that_was_not_good_enough_brings_nothing(change: dict[str, int]) -> None:
    """Too hard, not said, or a millisecond short, in either of the two."""
    circuit = circuit_of(BRIDGE)
    good, other = workout(circuit), workout(circuit, **change)  # type: ignore[arg-type]
    assert suggested(circuit, good, other) is None
    assert suggested(circuit, other, good) is None
    assert suggested(circuit, good) is None
    assert suggested(circuit) is None


def test_a_hold_that_was_done_once_more_is_no_other_plan() -> None:
    """Who goes back after a hold, and lets go early of the second one, did what was planned."""
    circuit = circuit_of(BRIDGE)
    done = workout(circuit)
    more = replace(
        done.holds[2], id="more", attempt=2, planned_ms=9_000, held_ms=9_000, outcome=Outcome.BROKEN
    )
    step = suggested(circuit, replace(done, holds=[more, *done.holds]), done)
    assert step is not None
    assert step.reason is Reason.LONGER


@pytest.mark.parametrize(
    ("exercise_id", "cap"),
    [("glute-bridge", 60_000), ("clamshell", 45_000), ("bird-dog", 30_000), ("wall-squat", 60_000)],
)
def test_seconds_grow_up_to_a_cap(exercise_id: str, cap: int) -> None:
    """30, 45 or 60 s, by what is usual for the exercise."""
    exercise = CATALOGUE.get(exercise_id)
    assert exercise is not None
    assert cap_ms(exercise) == cap
    below, at = (circuit_of(Step(exercise_id, ms)) for ms in (cap - 5_000, cap))
    reasons = [suggested(c, workout(c), workout(c)) for c in (below, at)]
    assert [one.reason if one else None for one in reasons] == [
        Reason.LONGER,
        Reason.ANOTHER_ROUND,
    ]


def test_at_the_cap_a_set_or_a_round_comes_first_then_a_harder_exercise() -> None:
    """A single step gets sets, a block gets rounds, up to four."""
    alone = circuit_of(Step("glute-bridge", 60_000, sets=2))
    step = suggested(alone, workout(alone), workout(alone))
    assert step is not None
    assert step.after.blocks[0].steps[0].sets == 3
    rounds = circuit_of(Step("glute-bridge", 60_000), rounds=3)
    step = suggested(rounds, workout(rounds), workout(rounds))
    assert step is not None
    assert (step.rounds, step.after.blocks[0].rounds) == (4, 4)
    full = circuit_of(Step("glute-bridge", 60_000), rounds=4)
    step = suggested(full, workout(full), workout(full))
    assert step is not None
    assert step.reason is Reason.HARDER
    assert (step.new.exercise_id, step.new.sides) == ("single-leg-bridge", Sides.LEFT_RIGHT)


def test_short_holds_grow_by_repeats() -> None:
    """6-4-2 becomes 7-5-3; the holds stay at ten seconds."""
    step = Step(
        "bird-dog", 10_000, sets=3, repeats=(6, 4, 2), relax_ms=3_000, sides=Sides.LEFT_RIGHT
    )
    circuit = circuit_of(step)
    found = suggested(circuit, workout(circuit), workout(circuit))
    assert found is not None
    assert (found.reason, found.new.repeats) == (Reason.MORE_REPEATS, (7, 5, 3))
    assert found.new.hold_ms == 10_000


def test_three_misses_bring_less() -> None:
    """Two do not; and it never goes below ten seconds."""
    circuit = circuit_of(BRIDGE)
    missed = workout(circuit, short_ms=2_000)
    step = suggested(circuit, missed, missed, missed)
    assert step is not None
    assert (step.reason, step.new.hold_ms) == (Reason.MISSED, 20_000)
    assert suggested(circuit, missed, missed) is None
    assert suggested(circuit, missed, workout(circuit), missed) is None
    short = circuit_of(replace(BRIDGE, hold_ms=10_000))
    missed = workout(short, short_ms=2_000)
    assert suggested(short, missed, missed, missed) is None


def test_what_was_never_begun_was_not_missed() -> None:
    """Whoever ended three workouts before an exercise did not end it early."""
    circuit = circuit_of(BRIDGE)
    whole = workout(circuit)
    gone = [replace(hold, held_ms=0, outcome=Outcome.NOT_DONE) for hold in whole.holds]
    assert suggested(circuit, *[replace(whole, holds=gone)] * 3) is None
    begun = replace(gone[0], held_ms=4_000, outcome=Outcome.STOPPED)
    step = suggested(circuit, *[replace(whole, holds=[begun, *gone[1:]])] * 3)
    assert step is not None
    assert step.reason is Reason.MISSED


def test_the_low_back_comes_before_everything() -> None:
    """Felt there in the last workout: less, whatever was held; accepted, it is quiet."""
    circuit = circuit_of(BRIDGE)
    felt = workout(circuit, felt=frozenset({Felt.GLUTES, Felt.LOW_BACK}))
    step = suggested(circuit, felt, workout(circuit))
    assert step is not None
    assert (step.reason, step.new.hold_ms) == (Reason.LOW_BACK, 20_000)
    assert suggested(step.after, felt, workout(circuit)) is None
    assert suggested(circuit, workout(circuit), felt) is not None


@pytest.mark.parametrize(
    "step",
    [
        Step("forward-fold", 20_000),
        Step("squat", 30_000),
        Step("glute-bridge", None),
        Step("glute-bridge", 20_000, percent=70),
        Step("of-somebody", 20_000),
    ],
)
def test_stretches_movements_and_tests_are_left_alone(step: Step) -> None:
    """The rules are about timed holds of known exercises."""
    circuit = circuit_of(step)
    done = workout(circuit_of(replace(step, percent=None)))
    assert suggested(circuit, done, done) is None
