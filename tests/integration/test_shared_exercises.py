# SPDX-License-Identifier: GPL-3.0-or-later
"""A circuit file carries the user's own exercises from one data folder to another."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from glutetimer.app import open_core
from glutetimer.app.core import Core
from glutetimer.app.imports import FileImporter
from glutetimer.circuit_json import encode_file, own_exercises_in
from glutetimer.cli import main
from glutetimer.domain.circuit import Block, Circuit, Step
from glutetimer.domain.exercise import Bearing, Exercise, Group, Mode, Muscle, Sides
from glutetimer.domain.import_report import ImportReport

ADDUCTOR = Exercise(
    id="copenhagen-hold",
    name="Copenhagen hold",
    group=Group.SIDE_LYING,
    mode=Mode.HOLD,
    sides=Sides.LEFT_RIGHT,
    muscles=(Muscle.ADDUCTOR, Muscle.CORE),
    bearing=Bearing.NON_WEIGHT_BEARING,
    position="side_lying",
    usual_hold_ms=(7_500, 30_000),
    how_to="Top leg on a bench.\nLift the hips.",
    cue="Hips high",
    source="My physio",
    picture="",
    aliases=("Adductor plank",),
    own=True,
)
UNUSED = replace(ADDUCTOR, id="never-done", name="Never done", aliases=())
STEPS = (Step("copenhagen-hold", 20_000, sides=Sides.LEFT_RIGHT), Step("plank", 30_000))
SHARED = Circuit("s", "Groin", (Block(STEPS),))


@pytest.fixture
def giver(tmp_path: Path) -> Iterator[Core]:
    """Return the program of one who made exercises and a circuit."""
    with open_core(tmp_path / "giver") as core:
        picture = core.exercises.keep_picture(b"<svg/>", "bench.svg")
        core.exercises.save(replace(ADDUCTOR, picture=picture))
        core.exercises.save(UNUSED)
        core.circuits.save(SHARED)
        yield core


@pytest.fixture
def taker(tmp_path: Path) -> Iterator[Core]:
    """Return the program of a new user."""
    with open_core(tmp_path / "taker") as core:
        yield core


@pytest.fixture
def shared(giver: Core, tmp_path: Path) -> Path:
    """Return the file that the command line writes."""
    path = tmp_path / "groin.glutetimer"
    assert (
        main(["--data-dir", str(tmp_path / "giver"), "export", "Groin", "--output", str(path)]) == 0
    )
    return path


def _take_in(core: Core, *paths: Path) -> tuple[ImportReport, str | None]:
    importer = FileImporter(core)
    outcome = importer.store(importer.read(paths))
    return outcome.reports[0], outcome.import_id


def _own(core: Core) -> list[Exercise]:
    return list(core.exercises.own())


def _file(folder: Path, *exercises: dict[str, Any]) -> Path:
    document = json.loads(encode_file([SHARED]))
    path = folder / "by-hand.glutetimer"
    path.write_text(json.dumps({**document, "exercises": exercises}), encoding="utf-8")
    return path


def _left_out(report: ImportReport) -> list[str]:
    return [f"{note.where}: {note.what}" for note in report.left_out]


def test_a_shared_circuit_is_complete_elsewhere(shared: Path, taker: Core) -> None:
    """All that was said about its exercise comes along; pictures and other exercises do not."""
    assert "bench.svg" not in shared.read_text(encoding="utf-8")
    report, _ = _take_in(taker, shared)
    assert [each.name for each in report.exercises] == ["Copenhagen hold"]
    assert _own(taker) == [ADDUCTOR]
    (circuit,) = (each for each in taker.circuits.circuits() if each.name == "Groin")
    assert circuit.blocks == SHARED.blocks
    assert taker.catalogue.get("copenhagen-hold") == ADDUCTOR


def test_it_goes_and_comes_back_with_the_import(shared: Path, taker: Core) -> None:
    """One commit, one undo."""
    _, import_id = _take_in(taker, shared)
    assert import_id
    importer = FileImporter(taker)
    assert importer.imports()[0].exercises == 1
    importer.undo(import_id)
    assert _own(taker) == []
    assert "copenhagen-hold" not in taker.catalogue
    importer.redo(import_id)
    assert _own(taker) == [ADDUCTOR]


def test_an_exercise_of_the_user_stays_as_it_is(shared: Path, taker: Core) -> None:
    """The report says so, and undoing the import leaves it alone."""
    mine = replace(ADDUCTOR, name="My Copenhagen", cue="Breathe")
    taker.exercises.save(mine)
    report, import_id = _take_in(taker, shared)
    assert report.exercises == ()
    assert _left_out(report) == [
        "$.exercises[0]: “Copenhagen hold”: you have this exercise already, and it stays as it is"
    ]
    assert import_id
    FileImporter(taker).undo(import_id)
    assert _own(taker) == [mine]


def test_a_deleted_exercise_comes_back_as_the_user_had_it(shared: Path, taker: Core) -> None:
    """What was written about it is not lost; the undo deletes it again."""
    mine = replace(ADDUCTOR, cue="Breathe")
    taker.exercises.save(mine)
    taker.exercises.delete(mine.id)
    _, import_id = _take_in(taker, shared)
    assert _own(taker) == [mine]
    assert import_id
    FileImporter(taker).undo(import_id)
    assert _own(taker) == []


def test_after_an_undo_a_better_file_counts(shared: Path, taker: Core, tmp_path: Path) -> None:
    """What an undone import had brought is not the user's."""
    _, import_id = _take_in(taker, shared)
    assert import_id
    FileImporter(taker).undo(import_id)
    better = replace(ADDUCTOR, cue="Longer")
    path = tmp_path / "better.glutetimer"
    path.write_bytes(encode_file([SHARED], [better]))
    _take_in(taker, path)
    assert _own(taker) == [better]


@pytest.mark.parametrize("exercise_id", ["glute-bridge", "fedb-plank"])
def test_what_ships_is_never_replaced(taker: Core, tmp_path: Path, exercise_id: str) -> None:
    """Neither what is offered nor what can be switched on."""
    if exercise_id.startswith("fedb"):
        from glutetimer.exchange.catalogue import load_extra

        exercise_id = next(iter(load_extra())).id
    path = _file(tmp_path, {"id": exercise_id, "name": "Not this"})
    before = taker.catalogue.get(exercise_id)
    report, _ = _take_in(taker, path)
    assert "comes with GluteTimer already" in _left_out(report)[0]
    assert _own(taker) == []
    assert taker.catalogue.get(exercise_id) == before


def test_a_described_exercise_wins_over_a_bare_name(taker: Core, tmp_path: Path) -> None:
    """Where two files of one import name it."""
    table = tmp_path / "names.csv"
    table.write_text("name,type,group,laterality\nCopenhagen hold,Isometric,,\n", encoding="utf-8")
    path = tmp_path / "groin.glutetimer"
    path.write_bytes(encode_file([SHARED], [ADDUCTOR]))
    _take_in(taker, table, path)
    assert _own(taker) == [ADDUCTOR]


def test_texts_of_a_stranger_are_cleaned(taker: Core, tmp_path: Path) -> None:
    """Signs that can't be seen go, lines of a description stay, a path is none of ours."""
    hostile = {
        "id": "copenhagen-hold",
        "name": "Copen\u202ehagen\n<b>hold</b>\x00",
        "how_to": "One.\nTwo.\x07",
        "picture": "own:../../secret.png",
        "own": False,
    }
    nameless = {"id": "none", "name": "\u202e"}
    report, _ = _take_in(taker, _file(tmp_path, hostile, nameless))
    (exercise,) = _own(taker)
    assert exercise.name == "Copenhagen <b>hold</b>"
    assert (exercise.how_to, exercise.picture, exercise.own) == ("One.\nTwo.", "", True)
    assert _left_out(report) == ["$.exercises[1]: its name has no letters"]
    assert [note.what for note in report.changed] == [
        "the key “picture” is not known here, and is left out",
        "the key “own” is not known here, and is left out",
    ]


def test_a_broken_exercise_refuses_the_file(taker: Core, tmp_path: Path) -> None:
    """Nothing of it comes in."""
    path = _file(tmp_path, {"id": "a", "name": "A", "muscles": ["wing"]})
    report, import_id = _take_in(taker, path)
    assert report.refused
    assert "$.exercises[0].muscles[0]" in report.refused
    assert import_id is None
    assert _own(taker) == []


def test_what_a_deleted_exercise_says_goes_along(giver: Core) -> None:
    """A circuit that still uses it would be without its name elsewhere."""
    giver.exercises.delete(ADDUCTOR.id)
    assert [each.name for each in own_exercises_in([SHARED], giver.catalogue)] == [ADDUCTOR.name]
