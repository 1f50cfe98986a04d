# SPDX-License-Identifier: GPL-3.0-or-later
"""Exercises of the user's own in a real database, and the catalogue that follows them."""

import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from glutetimer.app.catalogue import CatalogueKeeper
from glutetimer.domain.exercise import Exercise, Group, Muscle, unfinished_exercise
from glutetimer.exchange.matching import Matcher
from glutetimer.ports import StorageError
from glutetimer.storage.database import Database
from glutetimer.storage.exercises import SqliteExercises

DEAD_HANG = replace(
    unfinished_exercise("Dead hang"),
    muscles=(Muscle.UPPER, Muscle.BACK),
    group=Group.STANDING,
    how_to="Hang. „Naïve“ 100 % text\nin two lines.",
    cue="long arms",
    aliases=("bar hang", "Hängen"),
    usual_hold_ms=(10_000, 60_000),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return where the database is."""
    return tmp_path / "glutetimer.db"


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    """Return an open database."""
    with closing(Database.open(path)) as database:
        yield database


@pytest.fixture
def exercises(database: Database, tmp_path: Path) -> SqliteExercises:
    """Return the store of a new user."""
    return SqliteExercises(database, tmp_path / "pictures")


def _keeper(exercises: SqliteExercises, *, more: bool = False) -> CatalogueKeeper:
    return CatalogueKeeper(exercises, lambda: more)


def test_an_exercise_comes_back_as_it_was(
    exercises: SqliteExercises, database: Database, path: Path, tmp_path: Path
) -> None:
    """Every field, after a restart as well."""
    exercises.save(DEAD_HANG)
    database.close()
    with closing(Database.open(path)) as again:
        assert SqliteExercises(again, tmp_path / "pictures").own() == [DEAD_HANG]


def test_saving_again_replaces(exercises: SqliteExercises) -> None:
    """One id is one exercise, in its old place."""
    exercises.save(DEAD_HANG)
    exercises.save(unfinished_exercise("Superman"))
    longer = replace(DEAD_HANG, name="Bar hang")
    exercises.save(longer)
    assert [each.name for each in exercises.own()] == ["Bar hang", "Superman"]


def test_a_deleted_exercise_still_names_what_was_held(exercises: SqliteExercises) -> None:
    """It is offered nowhere, but circuits and history that have it show its name."""
    catalogue = _keeper(exercises).catalogue
    exercises.save(replace(DEAD_HANG, id="x1"))
    assert "x1" in catalogue
    exercises.delete("x1")
    assert "x1" not in catalogue
    assert DEAD_HANG.name not in [each.name for each in catalogue]
    assert (catalogue.name("x1"), catalogue.group("x1")) == ("Dead hang", Group.STANDING)
    exercises.restore("x1")
    assert "x1" in catalogue


def test_the_catalogue_follows_at_once(exercises: SqliteExercises) -> None:
    """Whoever holds the catalogue sees a change without being told."""
    catalogue = _keeper(exercises).catalogue
    before = catalogue.version
    exercises.save(DEAD_HANG)
    assert catalogue.get("dead-hang") == DEAD_HANG
    exercises.save(replace(DEAD_HANG, name="Hang"))
    assert catalogue.name("dead-hang") == "Hang"
    assert catalogue.version == before + 2


def test_what_is_there_is_not_overwritten(exercises: SqliteExercises) -> None:
    """An import never changes what the user has completed; what was deleted comes back."""
    exercises.save(DEAD_HANG)
    exercises.ensure_all([unfinished_exercise("Dead hang")])
    assert exercises.own() == [DEAD_HANG]
    exercises.delete("dead-hang")
    exercises.ensure_all([unfinished_exercise("Dead hang")])
    assert exercises.own() == [DEAD_HANG]


def test_a_remembered_name_is_taken_as_its_exercise(exercises: SqliteExercises) -> None:
    """The choice of an earlier import holds for the next, however the name is spelt."""
    catalogue = _keeper(exercises).catalogue
    assert Matcher(catalogue).match("My Butt Burner").exercise_id == "my-butt-burner"
    exercises.remember("my butt burner", "glute-bridge")
    assert Matcher(catalogue).match("My Butt Burner").exercise_id == "glute-bridge"
    exercises.remember("my butt burner", "plank")
    assert Matcher(catalogue).match("my butt-burner").exercise_id == "plank"


def test_a_name_remembered_for_what_is_gone_is_unknown_again(exercises: SqliteExercises) -> None:
    """Nothing is taken as an exercise that is not offered."""
    catalogue = _keeper(exercises).catalogue
    exercises.save(DEAD_HANG)
    exercises.remember("Monkey", "dead-hang")
    exercises.delete("dead-hang")
    assert Matcher(catalogue).match("Monkey").exercise_id == "monkey"


def test_a_picture_lies_beside_the_database(exercises: SqliteExercises, tmp_path: Path) -> None:
    """A whole path while the program runs, a bare name in the database: the folder may move."""
    picture = exercises.keep_picture(b"pixels", "a.png")
    exercises.save(replace(DEAD_HANG, picture=picture))
    (found,) = exercises.own()
    assert Path(found.picture).read_bytes() == b"pixels"
    assert Path(found.picture).parent == tmp_path / "pictures"


def test_a_picture_that_is_missing_is_none(exercises: SqliteExercises, tmp_path: Path) -> None:
    """Somebody removed the file: the exercise is shown without."""
    exercises.save(replace(DEAD_HANG, picture=exercises.keep_picture(b"one", "a.png")))
    (tmp_path / "pictures" / "a.png").unlink()
    assert exercises.own() == [DEAD_HANG]


@pytest.mark.parametrize(
    "told",
    [
        "own:" + "a" * 5_000,
        "own:..",
        "own:",
        "own:\0.png",
        "gone.svg",
        "b" * 5_000,
        "c:d",
        ".",
        "..",
    ],
)
def test_a_picture_that_leads_nowhere_is_none(
    exercises: SqliteExercises, database: Database, told: str
) -> None:
    """Whatever a row names, from a backup of somebody else or of another version."""
    exercises.save(DEAD_HANG)
    database.write("UPDATE exercises SET body = json_set(body, '$.picture', ?)", (told,))
    assert exercises.own() == [DEAD_HANG]


def test_a_copy_of_one_that_ships_keeps_its_drawing(exercises: SqliteExercises) -> None:
    """A drawing that ships is named by its file, as ever."""
    drawn = replace(DEAD_HANG, picture="glute-bridge.svg")
    exercises.save(drawn)
    assert exercises.own() == [drawn]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
@pytest.mark.parametrize("what", ["file", "folder"])
def test_pictures_that_nobody_may_read_are_none(
    exercises: SqliteExercises, tmp_path: Path, what: str
) -> None:
    """Something else in the place of the folder, or of the picture, hides no exercise."""
    pictures = tmp_path / "pictures"
    if what == "file":
        pictures.write_bytes(b"in the way")
    else:
        (pictures / "a.png").mkdir(parents=True)
    exercises.save(replace(DEAD_HANG, picture=str(pictures / "a.png")))
    assert exercises.own() == [DEAD_HANG]


@pytest.mark.expected_logs
def test_a_broken_row_hides_one_exercise(exercises: SqliteExercises, database: Database) -> None:
    """All others are there, and its picture is not thrown away."""
    exercises.save(DEAD_HANG)
    picture = Path(exercises.keep_picture(b"one", "a.png"))
    exercises.save(replace(DEAD_HANG, id="b", name="B", picture=str(picture)))
    body = database.row("SELECT body FROM exercises WHERE id = 'b'")[0]
    broken = body.replace('"hold"', '"unknown"')
    database.write("UPDATE exercises SET body = ? WHERE id = 'b'", (broken,))
    exercises.save(unfinished_exercise("C"))
    assert [each.name for each in exercises.own()] == ["Dead hang", "C"]
    assert picture.is_file()


def test_without_the_database_the_shipped_ones_are_there(
    exercises: SqliteExercises, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The program goes on with what it has; so it does with own ones that it knew before."""

    def refuse(*_args: object) -> list[object]:
        raise StorageError("The disk is gone.")

    keeper = _keeper(exercises)
    exercises.save(DEAD_HANG)
    monkeypatch.setattr(database, "rows", refuse)
    keeper.renew()
    assert "glute-bridge" in keeper.catalogue
    assert keeper.catalogue.get("dead-hang") == replace(DEAD_HANG, own=True)
    assert "dead-hang" not in _keeper(exercises).catalogue


def test_more_exercises_are_loaded_when_they_are_wanted(exercises: SqliteExercises) -> None:
    """Off by default; on, those of free-exercise-db are behind those that ship."""
    wanted = False
    keeper = CatalogueKeeper(exercises, lambda: wanted)
    few = [each.id for each in keeper.catalogue]
    wanted = True
    keeper.renew()
    many = [each.id for each in keeper.catalogue]
    assert many[: len(few)] == few
    assert "superman" in many
    wanted = False
    keeper.renew()
    assert [each.id for each in keeper.catalogue] == few
    assert keeper.catalogue.name("superman") == "Superman"


def test_an_own_exercise_stands_before_one_of_the_same_id(exercises: SqliteExercises) -> None:
    """What the user wrote counts, wherever else the id turns up later."""
    own: Exercise = replace(DEAD_HANG, id="superman", name="My superman")
    exercises.save(own)
    assert _keeper(exercises, more=True).catalogue.name("superman") == "My superman"
