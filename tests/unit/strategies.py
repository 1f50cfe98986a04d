# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of the domain draw from: small circuits by hand, and random ones."""

from dataclasses import dataclass
from datetime import date

from hypothesis import settings
from hypothesis import strategies as st

from glutetimer.domain.circuit import NO_LOAD, Block, Circuit, Step, Tempo
from glutetimer.domain.events import Event
from glutetimer.domain.exercise import Side, Sides
from glutetimer.domain.targets import BestHold, BestHolds, HoldKey
from glutetimer.domain.timeline import Timeline, expand
from glutetimer.domain.workout import Workout

EXERCISES = ("glute-bridge", "plank", "wall-squat")
FEW = settings(max_examples=40)  # where each example is a whole circuit

BRIDGE = Step("glute-bridge", 25_000, sets=6, rest_ms=15_000)
SIDE_PLANK = Step("side-plank", 10_000, sides=Sides.LEFT_RIGHT, switch_ms=5_000, rest_ms=20_000)
MAXIMUM = Step("wall-squat", None, rest_ms=60_000)


def circuit_of(*steps: Step, rounds: int = 1, round_rest_ms: int = 0) -> Circuit:
    """Return a circuit of one block."""
    return Circuit("c1", "Any", (Block(steps, "Main", rounds, round_rest_ms),))


def timeline_of(
    *steps: Step, rounds: int = 1, round_rest_ms: int = 0, prepare_ms: int = 0
) -> Timeline:
    """Return the timeline of a circuit of one block."""
    return expand(circuit_of(*steps, rounds=rounds, round_rest_ms=round_rest_ms), prepare_ms)


def pauses(longest_ms: int = 30_000) -> st.SearchStrategy[int]:
    """Draw the length of a rest, relax or switch; often none, often of whole seconds."""
    seconds = st.integers(1, max(1, longest_ms // 1000)).map(lambda s: s * 1000)
    return st.one_of(st.just(0), seconds, st.integers(1, longest_ms))


def holds() -> st.SearchStrategy[int]:
    """Draw the length of a hold; short ones and whole seconds are frequent."""
    return st.one_of(
        st.integers(1, 4).map(lambda s: s * 1000),
        st.sampled_from([20_000, 25_000, 30_000, 45_000]),
        st.integers(1_000, 65_000),
    )


def tempos() -> st.SearchStrategy[Tempo]:
    """Draw the tempo of a movement; often of whole seconds, often without a stop at the top."""
    seconds = st.integers(1, 5).map(lambda s: s * 1000)
    length = st.one_of(seconds, st.integers(500, 8_000))
    return st.builds(Tempo, length, st.one_of(st.just(0), st.integers(0, 3_000)), length)


def percents() -> st.SearchStrategy[int | None]:
    """Draw the percent of the best hold that a step asks for; often none."""
    return st.one_of(st.none(), st.integers(10, 100))


@st.composite
def steps(draw: st.DrawFn, *, open_ended: bool = True) -> Step:
    """Draw a step of few holds."""
    sets = draw(st.integers(1, 3))
    own = draw(st.booleans())
    repeats = draw(
        st.lists(st.integers(1, 3), min_size=sets if own else 1, max_size=sets if own else 1)
    )
    hold_ms = draw(st.one_of(holds(), st.none()) if open_ended else holds())
    return Step(
        exercise_id=draw(st.sampled_from(EXERCISES)),
        hold_ms=hold_ms,
        sets=sets,
        repeats=tuple(repeats),
        relax_ms=draw(pauses(5_000)),
        sides=draw(st.sampled_from(Sides)),
        switch_ms=draw(pauses(8_000)),
        rest_ms=draw(pauses()),
        tempo=draw(st.one_of(st.none(), tempos())),
        percent=draw(percents()) if hold_ms is not None else None,
    )


@st.composite
def blocks(draw: st.DrawFn, *, open_ended: bool = True) -> Block:
    """Draw a block, sometimes one without a step."""
    return Block(
        tuple(draw(st.lists(steps(open_ended=open_ended), max_size=2))),
        rounds=draw(st.integers(1, 3)),
        round_rest_ms=draw(pauses(90_000)),
    )


def circuits(*, open_ended: bool = True) -> st.SearchStrategy[Circuit]:
    """Draw a circuit with at least one step."""
    return (
        st.lists(blocks(open_ended=open_ended), min_size=1, max_size=3)
        .map(lambda drawn: Circuit("c1", "Any", tuple(drawn)))
        .filter(lambda circuit: bool(circuit.steps))
    )


def timelines(*, open_ended: bool = True) -> st.SearchStrategy[Timeline]:
    """Draw a timeline, with or without time to prepare."""
    prepare_ms = st.sampled_from([0, 0, 1, 2_000, 10_000])
    return st.builds(expand, circuits(open_ended=open_ended), prepare_ms, bests())


def bests() -> st.SearchStrategy[BestHolds]:
    """Draw the best holds of some exercises and sides, without a load."""
    keys = st.builds(HoldKey, st.sampled_from(EXERCISES), st.sampled_from(Side), st.just(NO_LOAD))
    held = st.builds(BestHold, st.integers(1, 400_000), st.dates(date(2025, 1, 1)))
    return st.dictionaries(keys, held, max_size=9)


@dataclass(frozen=True)
class Press:
    """A command that a user gives after some time.

    Attributes:
        after_ms: Time since the command before.
        name: Method of a Workout.
        argument: What comes before the instant, for commands that take one.
    """

    after_ms: int
    name: str
    argument: int | None = None

    def give(self, workout: Workout, now_ms: int) -> list[Event]:
        """Give the command to a workout."""
        command = getattr(workout, self.name)
        if self.argument is None:
            events: list[Event] = command(now_ms)
        elif self.name == "jump":
            events = command(self.argument % len(workout.timeline), now_ms)
        else:
            events = command(self.argument, now_ms)
        return events


def delays() -> st.SearchStrategy[int]:
    """Draw the time between two commands: often short, often on a whole second."""
    return st.one_of(
        st.just(0),
        st.integers(1, 500),
        st.integers(1, 60).map(lambda s: s * 1000),
        st.integers(1, 70_000),
    )


def presses() -> st.SearchStrategy[Press]:
    """Draw one command."""
    plain = ["pause", "resume", "resume", "skip", "back", "repeat_hold", "break_hold", "advance"]
    return st.one_of(
        st.builds(Press, delays(), st.sampled_from(plain)),
        st.builds(Press, delays(), st.just("jump"), st.integers(0, 1_000)),
        st.builds(
            Press, delays(), st.just("extend"), st.sampled_from([5_000, -5_000, 10_000, -700, 1])
        ),
    )
