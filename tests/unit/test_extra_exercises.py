# SPDX-License-Identifier: GPL-3.0-or-later
"""The exercises of free-exercise-db: well-formed, their licence stated, none that ships anyway."""

import json

import pytest

from glutetimer import resources
from glutetimer.domain.exercise import Exercise, Mode
from glutetimer.domain.exercise_data import data_of, exercise_of
from glutetimer.domain.import_report import Certainty
from glutetimer.exchange.catalogue import load_catalogue, load_extra
from glutetimer.exchange.matching import Matcher

SHIPPED = load_catalogue()
EXTRA = list(load_extra())


def test_their_licence_is_stated() -> None:
    """In the file, and with each of them on the screen."""
    document = json.loads(resources.read_text("extra", "free-exercise-db.json"))
    assert "free-exercise-db" in document["licence"]
    assert "public domain under the Unlicense" in document["licence"]
    assert {each.source for each in EXTRA} == {"free-exercise-db, public domain (Unlicense)"}


def test_there_are_a_hundred_of_them() -> None:
    """Those of force "static", without what ships anyway."""
    assert len(EXTRA) == 101
    assert {each.mode for each in EXTRA} == {Mode.HOLD, Mode.STRETCH}


@pytest.mark.parametrize("exercise", EXTRA, ids=lambda each: each.id)
def test_each_can_be_shown(exercise: Exercise) -> None:
    """It has an id of its own, words, muscles, and no picture."""
    assert exercise.id not in SHIPPED
    assert exercise.id.replace("-", "").isalnum()
    assert exercise.id == exercise.id.lower()
    assert 20 < len(exercise.how_to) < 2_000
    assert exercise.muscles
    assert exercise.picture == ""
    assert not exercise.own


def test_none_of_them_takes_a_name_that_ships() -> None:
    """A file that says "Plank" means the plank that ships, whether these are on or not."""
    both = SHIPPED.of([*SHIPPED, *EXTRA])
    matcher = Matcher(both)
    for exercise in SHIPPED:
        found = matcher.match(exercise.name)
        assert (found.exercise_id, found.certainty) == (exercise.id, Certainty.SURE)


@pytest.mark.parametrize("exercise", [*SHIPPED, *EXTRA[:5]], ids=lambda each: each.id)
def test_plain_data_hold_an_exercise(exercise: Exercise) -> None:
    """What is written comes back the same, by way of JSON."""
    assert exercise_of(json.loads(json.dumps(data_of(exercise)))) == exercise


@pytest.mark.parametrize(
    "change", [{"name": 7}, {"muscles": ["tail"]}, {"usual_hold_s": [5]}, {"mode": None}]
)
def test_other_data_are_refused(change: dict[str, object]) -> None:
    """A broken row is told from an exercise."""
    with pytest.raises((KeyError, TypeError, ValueError)):
        exercise_of({**data_of(EXTRA[0]), **change})
