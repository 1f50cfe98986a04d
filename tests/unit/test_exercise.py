# SPDX-License-Identifier: GPL-3.0-or-later
"""Exercises are found by id, and an unknown one still has a readable name."""

from dataclasses import replace
from typing import Any

import pytest

from glutetimer.domain.exercise import (
    Bearing,
    Catalogue,
    Exercise,
    Group,
    Mode,
    Muscle,
    Side,
    Sides,
    unfinished_exercise,
)

BRIDGE = Exercise(
    id="glute-bridge",
    name="Glute bridge",
    group=Group.BRIDGES,
    mode=Mode.HOLD,
    sides=Sides.BOTH,
    muscles=(Muscle.GMAX, Muscle.HAM),
    bearing=Bearing.NON_WEIGHT_BEARING,
    position="supine",
    usual_hold_ms=(20_000, 60_000),
    how_to="Lift the hips.",
    cue="Squeeze",
    source="Any",
    picture="glute-bridge.svg",
)
PLANK = replace(BRIDGE, id="plank", name="Plank", group=Group.CORE)


@pytest.mark.parametrize(
    ("sides", "order"),
    [
        (Sides.BOTH, (Side.BOTH,)),
        (Sides.LEFT, (Side.LEFT,)),
        (Sides.RIGHT, (Side.RIGHT,)),
        (Sides.LEFT_RIGHT, (Side.LEFT, Side.RIGHT)),
    ],
)
def test_sides_are_held_in_order(sides: Sides, order: tuple[Side, ...]) -> None:
    """Left before right."""
    assert sides.in_order == order


@pytest.mark.parametrize(
    "change",
    [
        {"id": ""},
        {"name": " "},
        {"usual_hold_ms": (0, 10_000)},
        {"usual_hold_ms": (20_000, 10_000)},
    ],
)
def test_an_impossible_exercise_is_refused(change: dict[str, Any]) -> None:
    """It needs an id, a name, and a usual hold above zero."""
    with pytest.raises(ValueError, match=r"exercise needs|usual_hold_ms"):
        replace(BRIDGE, **change)


def test_exercises_are_found_by_id_and_keep_their_order() -> None:
    """As in the catalogue file."""
    catalogue = Catalogue.of([PLANK, BRIDGE])
    assert list(catalogue) == [PLANK, BRIDGE]
    assert "plank" in catalogue
    assert catalogue.get("plank") is PLANK
    assert (catalogue.name("plank"), catalogue.group("glute-bridge")) == ("Plank", Group.BRIDGES)


def test_an_unknown_exercise_is_still_shown() -> None:
    """A circuit from elsewhere may name one: its id is made readable, its group is core."""
    catalogue = Catalogue()
    assert "hip-thrust" not in catalogue
    assert catalogue.get("hip-thrust") is None
    assert (catalogue.name("hip-thrust"), catalogue.group("hip-thrust")) == (
        "Hip thrust",
        Group.CORE,
    )


def test_an_id_appears_once() -> None:
    """Two exercises of one id are a mistake in the file."""
    with pytest.raises(ValueError, match="appears twice: 'plank'"):
        Catalogue.of([PLANK, BRIDGE, PLANK])


def test_a_name_alone_makes_an_exercise() -> None:
    """Its id comes from the name; one that is not timed is a movement; a blank name is none."""
    found = unfinished_exercise(" Star jump ", timed=False)
    assert (found.id, found.name, found.mode) == ("star-jump", "Star jump", Mode.MOVING)
    with pytest.raises(ValueError, match="needs an id and a name"):
        unfinished_exercise("  ")
