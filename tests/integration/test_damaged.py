# SPDX-License-Identifier: GPL-3.0-or-later
"""A damaged or missing database without a window: said in words, and nothing is touched."""

import shutil
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from glutetimer.app.backups import Backups
from glutetimer.app.core import open_core
from glutetimer.cli import main
from glutetimer.ports import DamagedDatabaseError
from glutetimer.storage.checks import quick_check
from glutetimer.storage.header import NewerDatabaseError
from glutetimer.storage.migrations import MIGRATIONS
from tests.training import train


@pytest.fixture(scope="module")
def trained(tmp_path_factory):
    """Return a data folder with two workouts, of which the backup has one."""
    folder = tmp_path_factory.mktemp("trained") / "data"
    with open_core(folder) as core:
        train(core.history)
        Backups(core.paths, core.clock).make_if_due()
        train(core.history, 1)
    return folder


@pytest.fixture
def folder(trained, tmp_path):
    """Return a copy of it."""
    return shutil.copytree(trained, tmp_path / "data")


@pytest.fixture
def run(folder, capsys):
    """Return a function that runs a command on the data folder."""

    def call(*words):
        code = main(["--data-dir", str(folder), *words])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return call


def workouts(folder: Path) -> int:
    """Return how many workouts there are at the next start."""
    with open_core(folder) as core:
        return len(core.history.workouts(date.min, date.max))


def files(folder: Path) -> dict[str, bytes]:
    """Return all that is in a folder."""
    found = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in found}


def garbage(path: Path) -> None:
    """Make a file unreadable."""
    path.write_bytes(b"\xde\xad" * 9_000)


def empty(path: Path) -> None:
    """Leave nothing in a file."""
    path.write_bytes(b"")


@pytest.mark.parametrize("damage", [garbage, empty])
def test_it_is_said_what_can_be_brought_back(run, folder, damage):
    """With the counts and the commands; nothing is changed by asking."""
    damage(folder / "glutetimer.db")
    before = files(folder)
    (backup,) = (folder / "backups").iterdir()
    code, out, err = run("list")
    assert (code, out) == (1, "")
    journal = "glutetimer doctor --rebuild    the journal: 2 workouts, 6 holds"
    assert journal in err
    assert f"glutetimer restore {backup.name}    1 workout, 3 holds" in err
    assert files(folder) == before


@pytest.mark.parametrize("damage", [garbage, empty])
def test_a_backup_takes_the_place_of_a_damaged_database(run, folder, damage):
    """It is kept aside, and all works again."""
    database = folder / "glutetimer.db"
    damage(database)
    spoiled = database.read_bytes()
    code, out, err = run("restore", next((folder / "backups").iterdir()).name)
    assert (code, err) == (0, "")
    (kept,) = folder.glob("glutetimer.db.damaged-*")
    assert f"The damaged database is kept: {kept}" in out
    assert kept.read_bytes() == spoiled
    assert workouts(folder) == workouts(folder) == 1


def test_a_missing_database_comes_back_from_the_journal(run, folder):
    """One line says so, once."""
    (folder / "glutetimer.db").unlink()
    code, out, err = run("list")
    assert code == 0
    assert "Bridge holds" in out
    assert "The journal brought it back: 2 workouts, 6 holds" in err
    assert run("list")[2] == ""
    assert workouts(folder) == 2


def test_a_missing_database_without_a_journal_is_no_new_one(run, folder):
    """There are backups: somebody has trained here."""
    shutil.rmtree(folder / "journal")
    (folder / "glutetimer.db").unlink()
    code, _, err = run("list")
    assert code == 1
    assert "glutetimer.db is missing" in err
    assert "glutetimer restore" in err
    assert not (folder / "glutetimer.db").exists()


def test_the_first_start_is_no_damage(tmp_path):
    """A new folder, and one in which a start was broken off at once."""
    assert workouts(tmp_path / "new") == 0
    (tmp_path / "broken-off").mkdir()
    (tmp_path / "broken-off" / "glutetimer.db").touch()
    assert workouts(tmp_path / "broken-off") == 0


def test_a_newer_database_is_refused_untouched(run, folder):
    """It is not taken for damaged, and no command changes it."""
    with closing(sqlite3.connect(folder / "glutetimer.db")) as newer:
        newer.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    before = files(folder)
    for words in (("list",), ("restore", next((folder / "backups").iterdir()).name)):
        code, _, err = run(*words)
        assert code == 1
        assert "newer GluteTimer" in err
        assert "doctor --rebuild" not in err
    with pytest.raises(NewerDatabaseError), open_core(folder):
        pass
    assert files(folder) == before


@pytest.mark.parametrize("at", [60, 68])
def test_a_spoilt_number_in_the_header_is_damage(folder, at):
    """A version of millions, or another program's mark, where this one has kept its data."""
    database = folder / "glutetimer.db"
    data = bytearray(database.read_bytes())
    data[at] ^= 0x40
    database.write_bytes(data)
    with pytest.raises(DamagedDatabaseError), open_core(folder):
        pass


def test_the_look_finds_one_flipped_bit(folder):
    """Where SQLite itself finds nothing."""
    database = folder / "glutetimer.db"
    assert quick_check(database).problems == ()
    data = database.read_bytes()
    database.write_bytes(data.replace(b"Bridge holds", b"Cridge holds"))
    assert "not as written" in quick_check(database).problems[0]


def test_a_damaged_database_makes_no_backup(folder):
    """It would push the good ones out."""
    database = folder / "glutetimer.db"
    database.write_bytes(database.read_bytes().replace(b"Bridge holds", b"Cridge holds"))
    before = files(folder / "backups")
    with open_core(folder) as core, pytest.raises(DamagedDatabaseError):
        Backups(core.paths, core.clock).make_if_due()
    assert files(folder / "backups") == before
