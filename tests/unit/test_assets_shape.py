# SPDX-License-Identifier: GPL-3.0-or-later
"""The exercises, drawings, icons and circuits that ship belong together and keep their form."""

import json
import re
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

ASSETS = Path(__file__).resolve().parents[2] / "assets"
EXERCISE_KEYS = {
    "id", "name", "group", "mode", "sides", "muscles", "bearing", "usual_hold_s",
    "position", "how_to", "cue", "source", "aliases", "picture",
}  # fmt: skip
ALLOWED = {
    "group": {"bridges", "side_lying", "standing", "core", "stretch"},
    "mode": {"hold", "stretch", "moving"},
    "sides": {"both", "left_right"},
    "bearing": {"non_weight_bearing", "weight_bearing", "none"},
    "position": {
        "supine", "side_lying", "prone", "standing", "kneeling", "seated", "plank",
    },
}  # fmt: skip
MUSCLES = {"gmax", "gmed", "gmin", "ham", "quad", "core", "flexor"}
STEP_KEYS = {
    "exercise", "hold_s", "sets", "repeats", "relax_s", "sides", "switch_s", "rest_s",
    "load_kg", "band", "cue", "tempo",
}  # fmt: skip
CIRCUIT_NAMES = [
    "Bridge holds",
    "Wake up the glutes",
    "Glute circuit, beginner",
    "Glute circuit, advanced",
    "Side-lying series",
    "Core stabilisers",
    "Standing holds",
    "Wall squat",
    "Before lifting",
    "Cool-down stretches",
    "Maximum hold test",
]
SVG_TAGS = {"svg", "g", "path", "circle", "ellipse", "rect"}


def _exercises() -> dict[str, dict[str, Any]]:
    document = json.loads((ASSETS / "exercises/exercises.json").read_text(encoding="utf-8"))
    return {exercise["id"]: exercise for exercise in document["exercises"]}


def _circuits() -> list[dict[str, Any]]:
    paths = sorted((ASSETS / "circuits").glob("*.json"))
    return [json.loads(path.read_text(encoding="utf-8"))["circuits"][0] for path in paths]


def _steps() -> list[dict[str, Any]]:
    return [
        step for circuit in _circuits() for block in circuit["blocks"] for step in block["steps"]
    ]


def _drawings() -> list[Path]:
    return sorted((ASSETS / "exercises").glob("*.svg"))


def _icons() -> list[Path]:
    return sorted(
        p
        for p in (ASSETS / "icons").glob("*.svg")
        if p.stem not in {"glutetimer", "glutetimer-small"}
    )


@pytest.mark.parametrize("exercise", _exercises().values(), ids=lambda e: e["id"])
def test_exercise_is_complete(exercise: dict[str, Any]) -> None:
    """Every exercise says all that the library shows, in words that the program knows."""
    assert set(exercise) == EXERCISE_KEYS
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", exercise["id"])
    assert all(exercise[key] in values for key, values in ALLOWED.items())
    assert exercise["muscles"]
    assert set(exercise["muscles"]) <= MUSCLES
    shortest_s, longest_s = exercise["usual_hold_s"]
    assert 0 < shortest_s <= longest_s
    assert 2 <= len(re.findall(r"[.!](?:\s|$)", exercise["how_to"])) <= 4
    assert 0 < len(exercise["cue"]) <= 40
    assert exercise["source"]


def test_every_exercise_has_its_own_name_and_drawing() -> None:
    """No two exercises share a name, and drawings and exercises match one to one."""
    exercises = _exercises()
    assert len(exercises) == len({exercise["name"] for exercise in exercises.values()}) == 37
    assert {e["picture"] for e in exercises.values()} == {path.name for path in _drawings()}
    assert len({path.read_bytes() for path in _drawings()}) == 37


def test_sides_named_in_words_where_they_differ() -> None:
    """Whoever trains left and right reads which limb is meant, unless the limb is obvious."""
    obvious = {"prone-hip-extension"}
    for exercise in _exercises().values():
        if exercise["sides"] == "left_right" and exercise["id"] not in obvious:
            assert "The side named is" in exercise["how_to"], exercise["id"]


@pytest.mark.parametrize("path", [*_drawings(), *_icons()], ids=lambda p: p.stem)
def test_drawing_takes_the_colour_of_the_program(path: Path) -> None:
    """Drawings and icons are small, plain shapes in the current colour, nothing else."""
    text = path.read_text(encoding="utf-8")
    root = ET.fromstring(text)
    assert len(text.encode()) < 4000
    assert root.get("viewBox") in {"0 0 400 240", "0 0 24 24"}
    for element in root.iter():
        assert element.tag.removeprefix("{http://www.w3.org/2000/svg}") in SVG_TAGS
        assert element.get("stroke") in {None, "none", "currentColor"}
        assert element.get("fill") in {None, "none", "currentColor"}
        assert element.get("style") is None


def test_circuits_ship_in_their_order() -> None:
    """A fresh start lists the eleven circuits by name, each with its own id and source."""
    circuits = _circuits()
    assert [circuit["name"] for circuit in circuits] == CIRCUIT_NAMES
    assert len({circuit["id"] for circuit in circuits}) == len(CIRCUIT_NAMES)
    assert all(c["source"] and c["description"] for c in circuits)


def test_circuits_use_known_exercises_on_their_sides() -> None:
    """Every step names an exercise that ships and trains both its sides."""
    exercises = _exercises()
    for step in _steps():
        assert set(step) <= STEP_KEYS
        assert step.get("sides", "both") == exercises[step["exercise"]]["sides"]
        assert len(step.get("repeats", [1])) in {1, step.get("sets", 1)}
        assert "tempo" not in step or exercises[step["exercise"]]["mode"] == "moving"


def test_bridge_holds_are_six_times_twenty_five_seconds() -> None:
    """The first circuit asks for six bridges of 25 s with 15 s of rest."""
    (block,) = _circuits()[0]["blocks"]
    (step,) = block["steps"]
    assert block["rounds"] == 1
    assert (step["exercise"], step["hold_s"], step["sets"], step["rest_s"]) == (
        "glute-bridge", 25, 6, 15,
    )  # fmt: skip


def test_only_the_maximum_hold_is_open_ended() -> None:
    """Every hold has its seconds, but for the one that counts up until it breaks."""
    open_ended = [step["exercise"] for step in _steps() if step["hold_s"] is None]
    assert open_ended == ["single-leg-bridge"]
    assert _circuits()[-1]["blocks"][0]["steps"][0]["hold_s"] is None
