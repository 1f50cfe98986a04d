# SPDX-License-Identifier: GPL-3.0-or-later
"""The exercises and circuits that ship, loaded as the program loads them."""

import json

import pytest

from glutetimer import resources
from glutetimer.circuit_json import decode_file, encode_file
from glutetimer.domain.circuit import Circuit
from glutetimer.domain.exercise import Exercise, Group, Mode, Side, Sides
from glutetimer.domain.timeline import IntervalKind, expand
from glutetimer.exchange.catalogue import decode_catalogue, load_catalogue
from glutetimer.exchange.shipped import load_shipped_circuits, shipped_ids

CATALOGUE = load_catalogue()
CIRCUITS = load_shipped_circuits()


def _named(name: str) -> Circuit:
    return next(circuit for circuit in CIRCUITS if circuit.name == name)


@pytest.mark.parametrize("exercise", list(CATALOGUE), ids=lambda exercise: exercise.id)
def test_every_exercise_has_its_picture(exercise: Exercise) -> None:
    """The library never shows an empty frame."""
    assert resources.asset_path("exercises", exercise.picture).suffix == ".svg"


def test_the_bridge_is_known_in_full() -> None:
    """What the file says reaches the domain, seconds as milliseconds."""
    bridge = CATALOGUE.get("glute-bridge")
    assert bridge is not None
    assert bridge.name == "Glute bridge"
    assert bridge.group is Group.BRIDGES
    assert bridge.mode is Mode.HOLD
    assert bridge.sides is Sides.BOTH
    assert bridge.usual_hold_ms == (20_000, 60_000)
    assert "hip bridge" in bridge.aliases


def test_every_group_has_exercises() -> None:
    """No filter of the library leads to an empty page."""
    assert {exercise.group for exercise in CATALOGUE} == set(Group)


@pytest.mark.parametrize("version", [0, 2])
def test_a_catalogue_of_another_version_is_refused(version: int) -> None:
    """The program and its catalogue ship together; anything else is a broken installation."""
    data = json.dumps({"version": version, "exercises": []}).encode()
    with pytest.raises(ValueError, match="must have version 1"):
        decode_catalogue(data)


def test_an_exercise_that_appears_twice_is_refused() -> None:
    """Ids tell exercises apart."""
    document = json.loads(resources.read_text("exercises", "exercises.json"))
    document["exercises"] *= 2
    with pytest.raises(ValueError, match="appears twice: 'glute-squeeze'"):
        decode_catalogue(json.dumps(document).encode())


@pytest.mark.parametrize("circuit", CIRCUITS, ids=lambda circuit: circuit.id)
def test_every_shipped_circuit_can_be_done(circuit: Circuit) -> None:
    """It expands, names only known exercises, says where it is from and is known as shipped."""
    timeline = expand(circuit, prepare_ms=10_000)
    assert timeline.holds
    assert all(step.exercise_id in CATALOGUE for step in circuit.steps)
    assert circuit.id.startswith("shipped-")
    assert circuit.source
    assert circuit.description


@pytest.mark.parametrize("circuit", CIRCUITS, ids=lambda circuit: circuit.id)
def test_shipped_circuits_train_the_sides_that_their_exercises_have(circuit: Circuit) -> None:
    """An exercise for each side is never planned for one side only, nor the other way round."""
    for step in circuit.steps:
        exercise = CATALOGUE.get(step.exercise_id)
        assert exercise is not None
        assert step.sides is exercise.sides


def test_shipped_circuits_are_in_order_and_have_ids_of_their_own() -> None:
    """The first start shows the simplest circuit first."""
    assert [circuit.name for circuit in CIRCUITS][:2] == ["Bridge holds", "Wake up the glutes"]
    assert len({circuit.id for circuit in CIRCUITS}) == len(CIRCUITS) == 11


def test_shipped_circuits_survive_an_export() -> None:
    """An exported circuit is the circuit."""
    assert decode_file(encode_file(CIRCUITS), "export.json") == CIRCUITS


def test_bridge_holds_are_six_holds_and_five_rests() -> None:
    """25 s held, 15 s of rest between, none after the last."""
    timeline = expand(_named("Bridge holds"))
    kinds = [(interval.kind, interval.duration_ms) for interval in timeline]
    hold, rest = (IntervalKind.HOLD, 25_000), (IntervalKind.REST, 15_000)
    assert kinds == [hold, rest] * 5 + [hold]
    assert {hold.exercise_id for hold in timeline.holds} == {"glute-bridge"}


def test_wall_squats_are_four_times_two_minutes() -> None:
    """2 min each, with 2 min between."""
    timeline = expand(_named("Wall squat"))
    assert [hold.duration_ms for hold in timeline.holds] == [120_000] * 4
    assert timeline.total_ms == 7 * 120_000


@pytest.mark.parametrize(
    ("name", "hold_ms", "rounds", "round_rest_ms"),
    [
        ("Glute circuit, beginner", 45_000, 2, 90_000),
        ("Glute circuit, advanced", 60_000, 4, 60_000),
    ],
)
def test_glute_circuits_have_their_dosage(
    name: str, hold_ms: int, rounds: int, round_rest_ms: int
) -> None:
    """Every exercise as long as asked for, 30 s after each, rounds with a rest between."""
    circuit = _named(name)
    block = max(circuit.blocks, key=lambda block: len(block.steps))
    assert {step.hold_ms for step in block.steps} == {hold_ms}
    assert {step.rest_ms for step in block.steps} == {30_000}
    assert (block.rounds, block.round_rest_ms) == (rounds, round_rest_ms)


def test_core_holds_descend() -> None:
    """Ten seconds, six, then four, then two times."""
    for step in _named("Core stabilisers").steps:
        assert (step.hold_ms, step.repeats) == (10_000, (6, 4, 2))


def test_the_maximum_hold_test_counts_up_on_each_side() -> None:
    """One open-ended hold a side."""
    holds = expand(_named("Maximum hold test")).holds
    assert all(hold.open_ended for hold in holds)
    assert [hold.side for hold in holds] == [Side.LEFT, Side.RIGHT]


def test_the_names_of_the_files_tell_what_ships() -> None:
    """A start opens no circuit file only to see that nothing is new."""
    assert shipped_ids() == tuple(circuit.id for circuit in CIRCUITS)
