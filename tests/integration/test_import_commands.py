# SPDX-License-Identifier: GPL-3.0-or-later
"""``glutetimer import`` and ``export`` as a user or a script calls them."""

import json
import sqlite3
import stat
import sys
from contextlib import contextmanager

import pytest

from glutetimer.cli import main
from glutetimer.storage.database import Database
from tests.peer_files import SYNTHETIC

JAWT = str(SYNTHETIC / "jawt.json")
HANGBOARD = str(SYNTHETIC / "hangboard.json")


def exit_code(words):
    """Return what the program would end with."""
    try:
        return main(words)
    except SystemExit as stop:
        return stop.code


@pytest.fixture
def run(tmp_path, capsys):
    """Return a function that runs a command on a data folder of its own."""

    def call(*words):
        code = exit_code(["--data-dir", str(tmp_path / "data"), *words])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return call


@pytest.fixture
def names(run):
    """Return a function that lists the names of the circuits behind those that ship."""

    def call():
        rows = json.loads(run("list", "--json")[1])
        return [row["name"] for row in rows][11:]

    return call


@pytest.fixture
def broken(tmp_path):
    """Return a file that can't come in."""
    path = tmp_path / "broken.json"
    path.write_text('{"title": "A",\n"sets": [}', "utf-8")
    return str(path)


def test_import_takes_files_in_and_says_what_came(run, names):
    """Each file has a line, and a line for each circuit and each change."""
    code, out, err = run("import", JAWT, HANGBOARD)
    assert (code, err) == (0, "")
    assert "(Just Another Workout Timer): 1 circuit came in" in out
    assert "left out  $.Workouts[1]: “Sets” is missing" in out
    assert names() == ["Morning", "First"]


def test_the_json_of_import_is_its_contract(run):
    """Every field is there, and refused is null where nothing was refused."""
    code, out, _ = run("import", HANGBOARD, "--json")
    assert code == 0
    (row,) = json.loads(out)
    assert row["file"] == HANGBOARD
    assert row["format"] == "Hangboard (8cH9)"
    assert row["circuits"] == ["First"]
    assert (row["holds"], row["workouts"], row["taken"]) == (0, 0, 2)
    assert row["changed"] == [
        {
            "where": "$.Workouts[0]",
            "what": "the rest of 5 s before the first exercise is left out",
        }
    ]
    assert {"where": "$.Workouts[1]", "reason": "“Sets” is missing"} in row["left_out"]
    assert row["refused"] is None


def test_a_dry_run_stores_nothing(run, names):
    """It says the same and leaves everything as it was."""
    code, out, _ = run("import", JAWT, "--dry-run")
    assert code == 0
    assert "1 circuit would come in" in out
    assert names() == []


def test_one_refused_file_makes_the_exit_code_1_and_spoils_no_other(run, names, broken):
    """The others come in; the reason has file and place, and goes to standard error."""
    code, out, err = run("import", broken, JAWT)
    assert code == 1
    assert f"{broken}: line 2, column 10: this is no valid JSON: Expecting value." in err
    assert "came in" in out
    assert names() == ["Morning"]


def test_a_refused_file_in_json(run, broken):
    """The reason is in the row."""
    code, out, _ = run("import", broken, "--json")
    assert code == 1
    (row,) = json.loads(out)
    assert row["refused"] == "line 2, column 10: this is no valid JSON: Expecting value."
    assert row["circuits"] == []


def test_a_name_that_is_taken_gets_a_number(run, names):
    """Both are kept, in the same call, and the report says it; the next one changes nothing."""
    _, out, _ = run("import", JAWT, JAWT)
    assert "it comes in as “Morning (2)”" in out
    code, out, _ = run("import", JAWT)
    assert code == 0
    assert "left out  “Morning”: already there: all of it" in out
    assert names() == ["Morning", "Morning (2)"]


def test_what_was_exported_comes_in_again(run, names, tmp_path):
    """The same circuits; beside those that have changed since, under names that are free."""
    path = tmp_path / "mine.glutetimer"
    code, out, err = run("export", "bridge HOLDS", "Wall squat", "--output", str(path))
    assert (code, out, err) == (0, "", "")
    assert run("import", str(path))[0] == 0
    assert names() == []
    path.write_text(path.read_text("utf-8").replace('"description": "', '"description": "My '))
    assert run("import", str(path))[0] == 0
    assert names() == ["Bridge holds (2)", "Wall squat (2)"]
    shown = [json.loads(run("show", name, "--json")[1]) for name in ("Wall squat", names()[1])]
    assert shown[0]["intervals"] == shown[1]["intervals"]


def test_export_prints_the_file(run):
    """Without a file to write, it goes to standard output, and can be piped."""
    code, out, err = run("export", "Bridge holds")
    assert (code, err) == (0, "")
    assert json.loads(out)["circuits"][0]["name"] == "Bridge holds"


def test_circuits_are_exported_as_text_and_come_in_again(run, names, tmp_path):
    """Text that a person can edit, of several circuits in one file."""
    path = tmp_path / "circuits.txt"
    code, _, err = run("export", "Bridge holds", "Wall squat", "--text", "--output", str(path))
    assert (code, err) == (0, "")
    text = path.read_text(encoding="utf-8")
    assert text.startswith("name: Bridge holds\n")
    assert "\nGlute bridge 6 sets of 25s, rest 15s\n" in text
    path.write_text(text.replace("6 sets", "7 sets"), encoding="utf-8")
    code, out, err = run("import", str(path))
    assert (code, err) == (0, "")
    assert "1 circuit came in" in out
    assert "“Wall squat”: already there" in out
    code, out, _ = run("export", "Bridge holds (2)", "--text")
    assert "Glute bridge 7 sets of 25s, rest 15s" in out


def test_a_name_twice_is_exported_once(run):
    """A file with the same circuit twice could not be read."""
    _, out, _ = run("export", "Bridge holds", "bridge holds")
    assert len(json.loads(out)["circuits"]) == 1


def test_an_unknown_name_writes_no_file(run, tmp_path):
    """Nothing is begun before all names are known."""
    path = tmp_path / "mine.json"
    code, _, err = run("export", "Bridge holds", "Brigde", "--output", str(path))
    assert code == 1
    assert "There is no circuit called “Brigde”" in err
    assert not path.exists()


def test_export_replaces_a_file_whole(run, tmp_path):
    """A link in its place is replaced, never followed, and only the user reads the file."""
    target, link = tmp_path / "target", tmp_path / "mine.json"
    target.write_text("precious", "utf-8")
    link.symlink_to(target)
    assert run("export", "Bridge holds", "--output", str(link))[0] == 0
    assert target.read_text("utf-8") == "precious"
    assert not link.is_symlink()
    if sys.platform != "win32":
        assert stat.S_IMODE(link.stat().st_mode) == 0o600


def test_export_says_what_is_wrong_with_the_place(run, tmp_path):
    """A folder is no file."""
    code, _, err = run("export", "Bridge holds", "--output", str(tmp_path))
    assert code == 1
    assert f"{tmp_path} can't be written: " in err


class FullAtTheSecond:
    """A connection on whose disk the first of several rows fits, and no other."""

    def __init__(self, connection):
        self.connection = connection

    def execute(self, sql, values=()):
        """Do as the connection does."""
        return self.connection.execute(sql, values)

    def executemany(self, sql, rows):
        """Write the first row, and fail; without any, do nothing."""
        if not rows:
            return
        self.connection.execute(sql, next(iter(rows)))
        full = sqlite3.OperationalError("database or disk is full")
        full.sqlite_errorcode = sqlite3.SQLITE_FULL
        raise full


def test_import_stores_all_circuits_of_a_file_or_none(run, names, monkeypatch):
    """A disk that fails at the second of a file's circuits leaves the first out as well."""
    names()
    transaction = Database.transaction

    @contextmanager
    def full(database):
        with transaction(database) as connection:
            yield FullAtTheSecond(connection)

    monkeypatch.setattr(Database, "transaction", full)
    code, _, err = run("import", str(SYNTHETIC / "openhiit.json"))
    monkeypatch.undo()
    assert code == 1
    assert "is full" in err
    assert names() == []


def test_wrong_use(run):
    """Neither command does anything without a file or a name."""
    assert run("import")[0] == 2
    assert run("export")[0] == 2
