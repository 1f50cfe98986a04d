# SPDX-License-Identifier: GPL-3.0-or-later
"""What to try next in a circuit: rules on what was held, each with its source; never a push.

Only workouts that were planned as the circuit is now count, so that a change that was accepted
is given time before the next one.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from itertools import chain

from glutetimer.domain.circuit import Circuit, Step
from glutetimer.domain.events import Outcome
from glutetimer.domain.exercise import Catalogue, Exercise, Mode
from glutetimer.domain.record import Felt, HoldRecord, WorkoutRecord

MORE_MS = 5_000
SHORTEST_MS = 10_000
HARDEST_EFFORT = 7
GOOD_WORKOUTS = 2
MISSES = 3
MOST_ROUNDS = 4
MOST_REPEATS = 10
MOST_KEPT = 400
CAPS_MS = (30_000, 45_000, 60_000)
HARDER = {
    "glute-squeeze": "glute-bridge",
    "glute-bridge": "single-leg-bridge",
    "heel-lift-bridge": "single-leg-bridge",
    "banded-bridge": "hip-thrust",
    "kneeling-plank": "forearm-plank",
    "side-plank": "side-plank-leg-lift",
    "clamshell": "side-lying-leg-raise",
    "chair-pose": "split-squat-hold",
    "squat-hold": "split-squat-hold",
}


class Reason(Enum):
    """Which rule speaks.

    Sources: LONGER, ANOTHER_ROUND and HARDER of articles B and D (time up over weeks, never form
    for load) and, for the seconds, usual coaching practice; MORE_REPEATS of McGill; LOW_BACK of
    articles A and B; MISSED of usual coaching practice.
    """

    LOW_BACK = "low_back"
    MISSED = "missed"
    LONGER = "longer"
    MORE_REPEATS = "more_repeats"
    ANOTHER_ROUND = "another_round"
    HARDER = "harder"


@dataclass(frozen=True, slots=True)
class NextStep:
    """A suggestion.

    Attributes:
        reason: The rule.
        before: The circuit as it is.
        after: The circuit as it would be.
        old, new: The step that would change; alike if a round is added.
        rounds: Rounds of its block as they would be.
    """

    reason: Reason
    before: Circuit
    after: Circuit
    old: Step
    new: Step
    rounds: int


@dataclass(frozen=True, slots=True)
class Done:
    """A workout with its holds."""

    record: WorkoutRecord
    holds: Sequence[HoldRecord]


@dataclass(frozen=True, slots=True)
class _Place:
    block: int
    step: int


def is_put_off(kept: str, workout_id: str, reason: Reason) -> bool:
    """Tell whether a step was not wanted after this workout; a newer one may bring it back."""
    return f"{workout_id}/{reason.value}" in kept.split()


def put_off(kept: str, workout_id: str, reason: Reason) -> str:
    """Return the steps that are not wanted yet, this one among them, as one text.

    Only the newest are kept: older ones speak of workouts that are no longer the last.
    """
    marks = [*kept.split(), f"{workout_id}/{reason.value}"]
    while len(" ".join(marks)) > MOST_KEPT:
        del marks[0]
    return " ".join(marks)


def next_step(circuit: Circuit, done: Sequence[Done], catalogue: Catalogue) -> NextStep | None:
    """Return what to try next; None where nothing speaks for a change.

    Args:
        circuit: As it is now.
        done: Its last workouts, newest first; three are enough.
        catalogue: The exercises.
    """
    places = [
        (_Place(block_index, step_index), step)
        for block_index, block in enumerate(circuit.blocks)
        for step_index, step in enumerate(block.steps)
        if _is_hold(step, catalogue)
    ]
    back = (_step_back(circuit, place, step, done) for place, step in places)
    on = (_step_on(circuit, place, step, done, catalogue) for place, step in places)
    return next((found for found in chain(back, on) if found), None)


def _is_hold(step: Step, catalogue: Catalogue) -> bool:
    """Tell whether the rules are about a step: a timed hold, no stretch, no movement."""
    exercise = catalogue.get(step.exercise_id)
    known = exercise is not None and exercise.mode is Mode.HOLD
    return known and step.hold_ms is not None and step.percent is None


def _step_back(
    circuit: Circuit, place: _Place, step: Step, done: Sequence[Done]
) -> NextStep | None:
    assert step.hold_ms is not None
    held = [_of(workout, place, step) for workout in done]
    less_ms = max(SHORTEST_MS, step.hold_ms - MORE_MS)
    if not held or not held[0] or less_ms >= step.hold_ms:
        return None
    missed = len(held) >= MISSES and all(_any_missed(holds) for holds in held[:MISSES])
    if Felt.LOW_BACK in done[0].record.felt:
        reason = Reason.LOW_BACK
    elif missed:
        reason = Reason.MISSED
    else:
        return None
    return _changed(reason, circuit, place, replace(step, hold_ms=less_ms))


def _step_on(
    circuit: Circuit, place: _Place, step: Step, done: Sequence[Done], catalogue: Catalogue
) -> NextStep | None:
    exercise = catalogue.get(step.exercise_id)
    assert step.hold_ms is not None
    assert exercise is not None
    if len(done) < GOOD_WORKOUTS or not all(
        _went_well(workout, place, step) for workout in done[:GOOD_WORKOUTS]
    ):
        return None
    if _counts_repeats(step):
        if max(step.repeats) >= MOST_REPEATS:
            return None
        more = replace(step, repeats=tuple(count + 1 for count in step.repeats))
        return _changed(Reason.MORE_REPEATS, circuit, place, more)
    if step.hold_ms + MORE_MS <= cap_ms(exercise):
        longer = replace(step, hold_ms=step.hold_ms + MORE_MS)
        return _changed(Reason.LONGER, circuit, place, longer)
    return _beyond(circuit, place, step, catalogue)


def cap_ms(exercise: Exercise) -> int:
    """Return the length from which a round or a harder variation serves better than seconds."""
    longest_ms = exercise.usual_hold_ms[1]
    return max((cap for cap in CAPS_MS if cap <= longest_ms), default=CAPS_MS[0])


def _beyond(circuit: Circuit, place: _Place, step: Step, catalogue: Catalogue) -> NextStep | None:
    """Suggest a round more, and where there are enough, a harder exercise."""
    block = circuit.blocks[place.block]
    if block.rounds * step.sets < MOST_ROUNDS:
        if len(block.steps) == 1 and block.rounds == 1:
            return _changed(Reason.ANOTHER_ROUND, circuit, place, step.with_sets(step.sets + 1))
        return _changed(Reason.ANOTHER_ROUND, circuit, place, step, block.rounds + 1)
    harder = catalogue.get(HARDER.get(step.exercise_id, ""))
    if harder is None:
        return None
    new = replace(
        step,
        exercise_id=harder.id,
        hold_ms=max(SHORTEST_MS, harder.usual_hold_ms[0]),
        sides=harder.sides,
    )
    return _changed(Reason.HARDER, circuit, place, new)


def _counts_repeats(step: Step) -> bool:
    return step.hold_ms is not None and step.hold_ms <= SHORTEST_MS and max(step.repeats) > 1


def _went_well(workout: Done, place: _Place, step: Step) -> bool:
    effort = workout.record.effort
    holds = _of(workout, place, step)
    said = effort is not None and effort <= HARDEST_EFFORT
    return said and bool(holds) and _all_held(holds)


def _all_held(holds: Iterable[HoldRecord]) -> bool:
    """Tell whether every planned second was held; given-up attempts that were repeated aside."""
    return all(
        hold.held_ms >= hold.planned_ms for hold in holds if hold.outcome is not Outcome.REPEATED
    )


def _any_missed(holds: Iterable[HoldRecord]) -> bool:
    """Tell whether a hold that was tried ended early; one that was never begun tells nothing."""
    untried = {Outcome.REPEATED, Outcome.NOT_DONE}
    return not _all_held(hold for hold in holds if hold.outcome not in untried)


def _of(workout: Done, place: _Place, step: Step) -> list[HoldRecord]:
    """Return the holds of a step in a workout that was planned as the step is now."""
    holds = [
        hold
        for hold in workout.holds
        if (hold.block, hold.step, hold.exercise_id) == (place.block, place.step, step.exercise_id)
    ]
    # The first attempt that was not given up was asked for; one after it, for no more than it held.
    asked: dict[int, HoldRecord] = {}
    for hold in sorted(holds, key=lambda hold: hold.attempt):
        if hold.outcome is not Outcome.REPEATED:
            asked.setdefault(hold.index, hold)
    as_now = all(hold.planned_ms == step.hold_ms for hold in asked.values())
    return holds if as_now and len({hold.index for hold in holds}) % step.hold_count == 0 else []


def _changed(
    reason: Reason, circuit: Circuit, place: _Place, new: Step, rounds: int | None = None
) -> NextStep:
    block = circuit.blocks[place.block]
    steps = (*block.steps[: place.step], new, *block.steps[place.step + 1 :])
    rounds = block.rounds if rounds is None else rounds
    blocks = (
        *circuit.blocks[: place.block],
        replace(block, steps=steps, rounds=rounds),
        *circuit.blocks[place.block + 1 :],
    )
    after = replace(circuit, blocks=blocks)
    return NextStep(reason, circuit, after, block.steps[place.step], new, rounds)
