# SPDX-License-Identifier: GPL-3.0-or-later
"""Names that the catalogue lacks become exercises of the user's own, with the import of a file."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from glutetimer.app import open_core
from glutetimer.app.core import Core
from glutetimer.app.imports import FileImporter
from glutetimer.domain.exercise import Mode, Sides
from glutetimer.domain.import_report import LEAVE_OUT

TABLE = """name,type,group,laterality
Plank,Isometric,Core,Bilateral
Copenhagen hold,Isometric,Core,Unilateral
Burpee,Dynamic,,Bilateral
"""
RECORDS = """exerciseName,exerciseType,date,time,setNumber,valueRight,valueLeft,comment
Hollow rocker,Isometric,2025-11-01,10:00,1,30,30,
"""


@pytest.fixture
def core(tmp_path: Path) -> Iterator[Core]:
    """Return the program of a new user."""
    with open_core(tmp_path / "data") as core:
        yield core


def _own(core: Core) -> list[str]:
    return [exercise.name for exercise in core.exercises.own()]


def _take_in(
    core: Core, tmp_path: Path, text: str, choices: dict[str, str] | None = None
) -> str | None:
    file = tmp_path / "file.csv"
    file.write_text(text, encoding="utf-8")
    importer = FileImporter(core)
    return importer.store(importer.read([file]), choices).import_id


def test_a_table_of_exercises_comes_in(core: Core, tmp_path: Path) -> None:
    """What the catalogue has is not doubled; sides and kind come along."""
    _take_in(core, tmp_path, TABLE)
    hold, burpee = core.exercises.own()
    assert (hold.name, hold.sides, hold.mode) == ("Copenhagen hold", Sides.LEFT_RIGHT, Mode.HOLD)
    assert (burpee.name, burpee.mode) == ("Burpee", Mode.MOVING)
    assert core.catalogue.get("copenhagen-hold") == hold


def test_twice_changes_nothing(core: Core, tmp_path: Path) -> None:
    """The second time all of them are known."""
    assert _take_in(core, tmp_path, TABLE)
    assert _take_in(core, tmp_path, TABLE) is None
    assert _own(core) == ["Copenhagen hold", "Burpee"]


def test_history_brings_its_exercises(core: Core, tmp_path: Path) -> None:
    """Its holds and the new exercise have one id."""
    import_id = _take_in(core, tmp_path, RECORDS)
    (exercise,) = core.exercises.own()
    assert {key for key, _side in core.history.best_holds()} == {exercise.id}
    (past,) = FileImporter(core).imports()
    assert (past.id, past.exercises) == (import_id, 1)


def test_an_undone_import_takes_its_exercises_along(core: Core, tmp_path: Path) -> None:
    """And brings them back; the catalogue follows each time."""
    import_id = _take_in(core, tmp_path, TABLE)
    assert import_id
    importer = FileImporter(core)
    importer.undo(import_id)
    assert _own(core) == []
    assert "copenhagen-hold" not in core.catalogue
    importer.redo(import_id)
    assert _own(core) == ["Copenhagen hold", "Burpee"]
    assert "copenhagen-hold" in core.catalogue


def test_what_was_completed_outlives_its_import(core: Core, tmp_path: Path) -> None:
    """Undo takes out what came in, not what the user wrote."""
    import_id = _take_in(core, tmp_path, TABLE)
    assert import_id
    core.exercises.save(core.exercises.own()[0])
    FileImporter(core).undo(import_id)
    assert _own(core) == ["Copenhagen hold"]


def test_a_choice_is_remembered(core: Core, tmp_path: Path) -> None:
    """The next file with that name needs no choice, and no exercise is made of it."""
    _take_in(core, tmp_path, RECORDS, {"Hollow rocker": "plank"})
    assert _own(core) == []
    file = tmp_path / "next.csv"
    file.write_text(RECORDS.replace("2025-11-01", "2025-11-02"), encoding="utf-8")
    (report,) = FileImporter(core).read([file])
    assert [match.exercise_id for match in report.matches] == ["plank"]


def test_what_is_left_out_makes_no_exercise(core: Core, tmp_path: Path) -> None:
    """Nor is that remembered."""
    _take_in(core, tmp_path, RECORDS, {"Hollow rocker": LEAVE_OUT})
    assert _own(core) == []
    assert core.exercises.remembered() == {}


def test_a_guess_can_become_an_exercise_of_its_own(core: Core, tmp_path: Path) -> None:
    """What only looks like one of the catalogue is kept under its own name."""
    records = RECORDS.replace("Hollow rocker", "Glute brigde")
    _take_in(core, tmp_path, records, {"Glute brigde": "glute-brigde"})
    assert _own(core) == ["Glute brigde"]
    assert {key for key, _side in core.history.best_holds()} == {"glute-brigde"}
