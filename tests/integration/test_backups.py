# SPDX-License-Identifier: GPL-3.0-or-later
"""Backups of a real database: made when due, read whole, ten of them kept, put back."""

import json
import os
import sqlite3
import sys
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from glutetimer.app.backups import Backups
from glutetimer.app.core import open_core
from glutetimer.circuit_json import encode_circuit
from glutetimer.cli.backups import back_up_if_due
from glutetimer.domain.backup import BackupReason, Contents
from glutetimer.domain.circuit import Circuit
from glutetimer.domain.timeline import expand
from glutetimer.ports import StorageError
from glutetimer.runner.recorder import plan_of
from glutetimer.storage import backup as backup_module
from glutetimer.storage import recovery
from glutetimer.storage.database import Database
from glutetimer.storage.header import NewerDatabaseError
from glutetimer.storage.migrations import MIGRATIONS
from glutetimer.storage.recovery import finish_replacement, put_in_place
from tests.fakes import FakeClock
from tests.training import train
from tests.unit.strategies import BRIDGE, circuit_of


@pytest.fixture
def core(tmp_path):
    """Return the open program on a data folder of its own, with a clock that is set by hand."""
    with open_core(tmp_path / "data") as opened:
        opened.clock = FakeClock()
        yield opened


@pytest.fixture
def backups(core):
    """Return its backups."""
    return Backups(core.paths, core.clock)


def names(backups: Backups) -> list[str]:
    """Return the names of the files, the newest first."""
    return [one.name for one in backups.backups()]


def days_later(core, days: int) -> None:
    """Let days pass."""
    core.clock.wall += timedelta(days=days)


def workouts(core) -> int:
    """Return how many workouts the program that is open counts."""
    return len(core.history.workouts(date.min, date.max))


def damage(path: Path) -> None:
    """Overwrite all pages of a database but the first one."""
    data = bytearray(path.read_bytes())
    data[4096:] = b"\xa5" * (len(data) - 4096)
    path.write_bytes(data)


# ------------------------------------------------------------------------------------------- made


def test_one_is_made_after_a_day_with_a_workout(core, backups):
    """Not before the first workout, and not twice for the same one."""
    assert backups.make_if_due() is None
    train(core.history)
    made = backups.make_if_due()
    assert made.name == "2026-03-04-1800-day.db"
    assert backups.contents(made) == Contents(1, 3, 60_000, date(2026, 3, 2))
    assert backups.make_if_due() is None
    if sys.platform != "win32":
        assert core.paths.backups.joinpath(made.name).stat().st_mode & 0o777 == 0o600
        assert core.paths.backups.stat().st_mode & 0o777 == 0o700


def test_a_day_has_one(core, backups):
    """The second workout of a day replaces the backup after the first; another day's stays."""
    train(core.history)
    backups.make_if_due()
    train(core.history)
    core.clock.wall += timedelta(hours=1)
    made = backups.make_if_due()
    assert names(backups) == [made.name] == ["2026-03-04-1900-day.db"]
    train(core.history, days_later=1)
    days_later(core, 1)
    backups.make_if_due()
    assert len(names(backups)) == 2


def test_ten_are_kept(core, backups):
    """The oldest goes when the new one is there; what was put there by hand stays."""
    core.paths.backups.mkdir(mode=0o700)
    by_hand = core.paths.backups / "mine.db"
    backups.save_copy(by_hand)
    for day in range(12):
        train(core.history, day)
        backups.make_if_due()
        days_later(core, 1)
    automatic = [name for name in names(backups) if name != "mine.db"]
    assert len(automatic) == 10
    assert automatic[-1] == "2026-03-06-1800-day.db"
    assert by_hand.exists()


def test_the_oldest_stays_if_the_new_one_fails(core, backups, monkeypatch):
    """A copy that can't be read whole is thrown away, and nothing is removed for it."""
    for day in range(10):
        train(core.history, day)
        backups.make_if_due()
        days_later(core, 1)
    before = names(backups)
    train(core.history, 10)

    def fail(connection):
        raise sqlite3.DatabaseError

    monkeypatch.setattr(backup_module, "read_every_row", fail)
    with pytest.raises(StorageError, match="is not the same as the database"):
        backups.make_if_due()
    assert names(backups) == before
    assert len(list(core.paths.backups.iterdir())) == 10


def test_one_that_is_given_up_leaves_nothing(core, backups):
    """A workout begins meanwhile: the backup is due again later."""
    train(core.history, holds=300)
    answers = iter([False])
    assert backups.make_if_due(lambda: next(answers, False)) is None
    assert list(core.paths.backups.iterdir()) == []
    assert backups.make_if_due() is not None


def test_rows_written_meanwhile_do_no_harm(core, backups, monkeypatch):
    """The copy is of one moment, whoever writes just then."""
    train(core.history)
    counts = backup_module.row_counts

    def count_and_write(connection):
        found = counts(connection)
        core.circuits.save(Circuit("new", "New"))
        return found

    monkeypatch.setattr(backup_module, "row_counts", count_and_write)
    made = backups.make_if_due()
    with closing(sqlite3.connect(core.paths.backups / made.name)) as copy:
        assert copy.execute("SELECT count(*) FROM circuits WHERE id = 'new'").fetchone() == (0,)


def test_a_headless_workout_is_backed_up(core, backups, capsys):
    """As soon as it is over; that there is no room for it is said, and the workout counts."""
    train(core.history)
    back_up_if_due(core)
    assert len(names(backups)) == 1
    train(core.history, days_later=1)
    (core.paths.backups / names(backups)[0]).unlink()
    core.paths.backups.rmdir()
    core.paths.backups.write_text("in the way")
    back_up_if_due(core)
    assert "The backup after the workout could not be made." in capsys.readouterr().err


def test_what_was_never_finished_is_swept_away(core, backups):
    """A stop in the middle of a copy leaves a hidden file, which goes with a later backup."""
    core.paths.backups.mkdir(mode=0o700)
    left = core.paths.backups / ".2026-01-01-0000-day.db-abcdef"
    left.write_bytes(b"half")
    os.utime(left, (1_000_000_000, 1_000_000_000))
    train(core.history)
    backups.make_if_due()
    assert not left.exists()


def test_folders_that_a_stop_left_are_swept_away(core, backups):
    """They hold whole databases; what is being made ready today stays."""
    left, new = (core.paths.data / f".recovery-{name}" for name in ("left", "new"))
    for folder in (left, new):
        folder.mkdir()
        (folder / "glutetimer.db").write_bytes(b"half")
    os.utime(left, (1_000_000_000, 1_000_000_000))
    train(core.history)
    backups.make_if_due()
    assert (left.exists(), new.exists()) == (False, True)


def test_a_clock_that_was_ahead_stops_no_backups(core, backups):
    """Neither its names nor its workout hide that another one is due, nor is that made twice."""
    for day in range(10):
        core.clock.wall += timedelta(days=3_650 + day)
        train(core.history, days_later=3_650 + day)
        backups.make_if_due()
        core.clock.wall -= timedelta(days=3_650 + day)
    train(core.history)
    made = backups.make_if_due()
    assert made.name == "2026-03-04-1800-day.db"
    assert made.name in names(backups)
    assert backups.make_if_due() is None


def test_a_copy_goes_to_any_place(core, backups, tmp_path):
    """It replaces an older one, stands alone, and says what is in it; never the database."""
    train(core.history)
    target = tmp_path / "stick" / "copy.db"
    target.parent.mkdir()
    target.write_bytes(b"old")
    assert backups.save_copy(target).workouts == 1
    assert [path.name for path in target.parent.iterdir()] == ["copy.db"]
    with pytest.raises(StorageError, match="is the database itself"):
        backups.save_copy(core.paths.database)
    (tmp_path / "way").symlink_to(core.paths.data, target_is_directory=True)
    with pytest.raises(StorageError, match="is the database itself"):
        backups.save_copy(tmp_path / "way" / core.paths.database.name)
    with pytest.raises(StorageError, match="can't be written"):
        backups.save_copy(Path("/proc/nowhere/copy.db"))


# ---------------------------------------------------------------------------------------- restored


def test_a_backup_is_restored_and_that_is_undone(core, backups):
    """The open program sees the old state, then the new one again."""
    train(core.history)
    core.circuits.save(Circuit("mine", "Mine"))
    old = backups.make_if_due()
    train(core.history, days_later=1)
    core.circuits.save(Circuit("mine", "Changed"))
    restored = backups.restore(old)
    assert (workouts(core), core.circuits.get("mine").name) == (1, "Mine")
    assert restored.contents.workouts == 1
    assert core.database.check() == []
    assert restored.before.reason is BackupReason.RESTORE
    backups.restore(restored.before)
    assert (workouts(core), core.circuits.get("mine").name) == (2, "Changed")
    train(core.history, days_later=2)
    assert workouts(core) == 3


def test_a_restored_backup_counts_though_the_disk_fails_behind_it(core, backups, monkeypatch):
    """Only the journal is behind then, and follows with the next start: it is no refusal."""
    train(core.history)
    old = backups.make_if_due()
    train(core.history, days_later=1)
    take_over, is_open = recovery.take_over, Database.open

    def fail(*_args: object) -> None:
        raise StorageError("The disk reports an error.")

    def take_over_and_fail(*args):
        take_over(*args)
        monkeypatch.setattr(Database, "open", fail)

    with monkeypatch.context() as failing:
        failing.setattr(recovery, "take_over", take_over_and_fail)
        assert backups.restore(old).contents.workouts == 1
    monkeypatch.setattr(Database, "open", is_open)
    assert workouts(core) == 1
    with open_core(core.paths.data) as again:
        assert again.database.check() == []


def test_a_backup_of_an_older_version_is_brought_up_to_date(core, backups):
    """What an update has backed up can be put back after it."""
    core.paths.backups.mkdir(mode=0o700)
    path = core.paths.backups / "before-version-4.db"
    with closing(Database.open(path, MIGRATIONS[:1])) as old:
        body = encode_circuit(Circuit("old", "Old"))
        old.write("INSERT INTO circuits VALUES ('old', 0, ?, 0)", (body,))
        old.rows("PRAGMA journal_mode=DELETE")
    before = path.read_bytes()
    backups.restore(backups.find("before-version-4"))
    assert core.database.schema_version == len(MIGRATIONS)
    assert core.circuits.get("old").name == "Old"
    assert path.read_bytes() == before
    train(core.history)
    assert core.database.check() == []


@pytest.mark.parametrize("how", ["damaged", "cut short", "empty", "no database", "gone"])
def test_a_bad_backup_changes_nothing(core, backups, how):
    """It is said; what is there stays, and no other backup was made for it."""
    train(core.history, holds=100)
    bad = backups.make_if_due()
    path = core.paths.backups / bad.name
    if how == "damaged":
        damage(path)
    elif how == "gone":
        path.unlink()
    else:
        path.write_bytes({"cut short": path.read_bytes()[:9000], "empty": b""}.get(how, b"no" * 99))
    with pytest.raises(StorageError):
        backups.restore(bad)
    assert workouts(core) == 1
    assert len(names(backups)) == (how != "gone")
    assert backups.contents(bad) is None
    assert not list(core.paths.data.glob(".recovery-*"))


def test_a_backup_of_a_newer_program_is_refused(core, backups):
    """Nothing of it is touched, and nothing is changed."""
    train(core.history)
    made = backups.make_if_due()
    path = core.paths.backups / made.name
    with closing(sqlite3.connect(path)) as newer:
        newer.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    before = path.read_bytes()
    with pytest.raises(NewerDatabaseError):
        backups.restore(made)
    assert path.read_bytes() == before
    assert workouts(core) == 1


def test_a_workout_that_begins_meanwhile_is_not_lost(core, backups, monkeypatch):
    """To copy what is there takes a moment; what would be replaced then has a workout under way."""
    train(core.history)
    old = backups.make_if_due()
    heartbeat, make = core.heartbeats.new(), Database.back_up

    def begin_and_make(database, *args):
        timeline = expand(circuit_of(BRIDGE), 5_000)
        plan = plan_of(circuit_of(BRIDGE), timeline, core.clock)
        heartbeat.begin(plan)
        core.history.begin_workout(plan.record)
        return make(database, *args)

    monkeypatch.setattr(Database, "back_up", begin_and_make)
    with pytest.raises(StorageError, match="A workout is under way"):
        backups.restore(old)
    assert core.history.has_unfinished()
    heartbeat.clear()


def test_another_program_on_the_same_data_sees_it_too(core, backups, tmp_path):
    """A second connection reads the old state to its end, then the restored one, and writes."""
    train(core.history)
    old = backups.make_if_due()
    train(core.history, days_later=1)
    with open_core(tmp_path / "data") as other:
        assert workouts(other) == 2
        backups.restore(old)
        assert workouts(other) == 1
        train(other.history, days_later=3)
    assert workouts(core) == 2


# ------------------------------------------------------------------------------------ put in place


def _small(path: Path, name: str) -> Path:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE told (name TEXT)")
        connection.execute("INSERT INTO told VALUES (?)", (name,))
        connection.commit()
    return path


def _told(path: Path) -> str:
    with closing(sqlite3.connect(path)) as connection:
        (name,) = connection.execute("SELECT name FROM told").fetchone()
    return str(name)


def test_what_was_there_is_kept_aside_with_its_log(tmp_path):
    """Nothing is removed, and the three files belong together by their names."""
    path = _small(tmp_path / "glutetimer.db", "old")
    path.with_name("glutetimer.db-wal").write_bytes(b"log")
    path.with_name("glutetimer.db-shm").write_bytes(b"index")
    kept = put_in_place(path, _small(tmp_path / "new.db", "new"))
    assert _told(path) == "new"
    aside = kept[-1]
    assert aside.name.startswith("glutetimer.db.damaged-20")
    assert [one.name for one in kept[:2]] == [aside.name + "-wal", aside.name + "-shm"]
    assert kept[0].read_bytes() == b"log"
    kept[0].unlink()
    assert _told(aside) == "old"


@pytest.mark.parametrize("calls", range(5))
def test_a_stop_in_the_middle_is_finished_by_the_next_start(tmp_path, monkeypatch, calls):
    """At whichever rename: the old one stands untouched, or the new one comes, with all kept."""
    path = _small(tmp_path / "glutetimer.db", "old")
    path.with_name("glutetimer.db-wal").write_bytes(b"")
    staged = _small(tmp_path / "new.db", "new")
    done = 0

    def stop_at(rename):
        def renamed(self, target):
            nonlocal done
            done += 1
            if done > calls:
                raise KeyboardInterrupt
            return rename(self, target)

        return renamed

    with monkeypatch.context() as patched:
        patched.setattr(Path, "rename", stop_at(Path.rename))
        patched.setattr(Path, "replace", stop_at(Path.replace))
        try:
            put_in_place(path, staged)
        except KeyboardInterrupt:
            assert calls < 5
    finish_replacement(path)
    assert _told(path) == ("old" if calls == 0 else "new")
    if calls:
        (aside,) = tmp_path.glob("glutetimer.db.damaged-*[0-9]")
        assert _told(aside) == "old"
    assert finish_replacement(path) == []


# ------------------------------------------------------------------------------------ command line


def test_backups_are_listed(run, core, backups):
    """When, why and what is in them; one that can't be read is said to be so."""
    assert run("backups") == (0, "No backups yet.\n", "")
    train(core.history)
    made = backups.make_if_due()
    code, out, _ = run("backups")
    assert code == 0
    for word in (made.name, "1 workout,", "3 holds", "1:00 under tension", "2026-03-02"):
        assert word in out
    (row,) = json.loads(run("backups", "--json")[1])
    assert row == {
        "name": made.name,
        "made_at": "2026-03-04T18:00",
        "reason": "day",
        "workouts": 1,
        "holds": 3,
        "held_ms": 60_000,
        "last_workout": "2026-03-02",
    }
    damage(core.paths.backups / made.name)
    assert "can't be read" in run("backups")[1]
    assert json.loads(run("backups", "--json")[1])[0]["workouts"] is None


def test_a_backup_is_restored_by_its_name(run, core, backups):
    """The first letters are enough if they are of one only; what was there is kept."""
    train(core.history)
    made = backups.make_if_due()
    train(core.history, days_later=1)
    code, out, err = run("restore", made.name[:10])
    assert (code, err) == (0, "")
    assert "1 workout, 3 holds" in out
    assert "before-restore" in out
    assert workouts(core) == 1
    (before,) = [one for one in backups.backups() if one.reason is BackupReason.RESTORE]
    row = json.loads(run("restore", before.name, "--json")[1])
    assert (row["workouts"], row["restored"]) == (2, before.name)


def test_an_unknown_backup_is_said(run):
    """With where to look."""
    code, _, err = run("restore", "nothing.db")
    assert code == 1
    assert "There is no backup called “nothing.db”. See: glutetimer backups" in err


def test_a_backup_is_exported(run, core, tmp_path):
    """To any place; wrong use is refused."""
    train(core.history)
    target = tmp_path / "copy.db"
    code, out, _ = run("export", "--backup", str(target))
    assert code == 0
    assert "1 workout, 3 holds" in out
    with closing(sqlite3.connect(target)) as copy:
        assert copy.execute("SELECT count(*) FROM holds").fetchone() == (3,)
    assert run("export", "--backup", str(target), "--history", "x.csv")[0] == 2


@pytest.mark.parametrize("where", ["/elsewhere/", "./", ""])
def test_a_saved_copy_is_put_back_by_its_path(run, core, tmp_path, monkeypatch, where):
    """What was exported can be restored from wherever it is, by the words that wrote it."""
    train(core.history)
    monkeypatch.chdir(tmp_path)
    target = f"{tmp_path / 'copy.db'}" if where.startswith("/") else f"{where}copy.db"
    run("export", "--backup", target)
    train(core.history, days_later=1)
    assert run("restore", target)[0] == 0
    assert workouts(core) == 1
