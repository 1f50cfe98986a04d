# SPDX-License-Identifier: GPL-3.0-or-later
"""An exercise is found by what other languages call it, wherever its name can be typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from glutetimer.circuit_text_form.names import ExerciseNames
from glutetimer.domain.exercise import Catalogue, unfinished_exercise
from glutetimer.exchange.catalogue import decode_names, load_catalogue, load_extra
from glutetimer.gui.circuits.exercise_field import ExerciseField
from glutetimer.gui.exercises.search import Wanted

CATALOGUE = load_catalogue()


@pytest.mark.parametrize("typed", ["Beckenheben", "schulterbr", "pont fessier", "puente de glut"])
def test_library_finds_it(typed: str) -> None:
    """The library of an English window knows German, French and Spanish names."""
    found = [exercise.id for exercise in CATALOGUE if Wanted(text=typed).fits(exercise)]
    assert "glute-bridge" in found
    assert "plank" not in found


def test_library_finds_further_exercises() -> None:
    """So it is with those that can be switched on."""
    found = [each.id for each in load_extra() if Wanted(text="Stellung des Kindes").fits(each)]
    assert found == ["childs-pose"]


def test_names_are_never_shown() -> None:
    """What other languages call it is no name of its own."""
    bridge = CATALOGUE.get("glute-bridge")
    assert bridge is not None
    assert "Beckenheben" in bridge.names_elsewhere
    assert "Beckenheben" not in (bridge.name, *bridge.aliases)


@pytest.mark.parametrize(
    ("typed", "exercise_id"), [("wandsitz", "wall-squat"), ("Plancha lateral", "side-plank")]
)
def test_field_takes_it(qtbot: QtBot, typed: str, exercise_id: str) -> None:
    """In the form of a circuit, a whole name of another language chooses its exercise."""
    field = ExerciseField(CATALOGUE)
    qtbot.addWidget(field)
    field.set_exercise("plank")
    chosen: list[str] = []
    field.exercise_chosen.connect(chosen.append)
    field.selectAll()
    QTest.keyClicks(field, typed)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert chosen == [exercise_id]


def test_own_name_comes_first(qtbot: QtBot) -> None:
    """An exercise of the user's own of that name is meant, not the one that ships."""
    own = unfinished_exercise("Beckenheben", "my-own")
    catalogue = Catalogue.of([*CATALOGUE, own])
    field = ExerciseField(catalogue)
    qtbot.addWidget(field)
    chosen: list[str] = []
    field.exercise_chosen.connect(chosen.append)
    QTest.keyClicks(field, "Beckenheben")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert chosen == ["my-own"]
    assert ExerciseNames.of(catalogue).lookup("beckenheben") == "my-own"


def test_text_form_reads_it() -> None:
    """A circuit as text may name its exercises in any of the languages."""
    names = ExerciseNames.of(CATALOGUE)
    assert names.lookup("Gesäßbrücke") == "glute-bridge"
    assert names.lookup("La chaise") == "wall-squat"


def test_names_of_another_version_are_refused() -> None:
    """The program and its names ship together."""
    with pytest.raises(ValueError, match="must have version 1"):
        decode_names(b'{"version": 2, "names": {}}')
