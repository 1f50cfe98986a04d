# SPDX-License-Identifier: GPL-3.0-or-later
"""The pictures of own exercises in backups: found again here, and taken along to other machines."""

import json
import os
import sqlite3
import sys
import zlib
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from glutetimer.app.backups import Backups
from glutetimer.app.core import Core, open_core
from glutetimer.domain.exercise import unfinished_exercise
from glutetimer.ports import StorageError
from glutetimer.storage import pictures as pictures_module
from glutetimer.storage import recovery
from glutetimer.storage.ways_back import prepare_ways
from tests.fakes import FakeClock
from tests.training import train
from tests.unit.test_picture_form import png

HANG = unfinished_exercise("Dead hang")
LONG_AGO = (1_000_000_000, 1_000_000_000)


def picture(grey: int, width: int = 40) -> bytes:
    """Return a PNG of one grey."""
    header = width.to_bytes(4, "big") + (30).to_bytes(4, "big") + bytes((8, 0, 0, 0, 0))
    pixels = (b"\0" + bytes((grey,)) * width) * 30
    return png((b"IDAT", zlib.compress(pixels)), header=header)


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


@pytest.fixture
def other(tmp_path):
    """Return the program on another machine."""
    with open_core(tmp_path / "other") as opened:
        opened.clock = FakeClock()
        yield opened


def show(core: Core, name: str, data: bytes, exercise: str = "dead-hang") -> None:
    """Save an own exercise with a picture, as the form does it."""
    path = core.exercises.keep_picture(data, name)
    made = replace(HANG, id=exercise, name=exercise, picture=path)
    core.exercises.save(made)


def shown(core: Core, exercise: str = "dead-hang") -> bytes | None:
    """Return the picture that an exercise shows; None for none."""
    core.catalogue_keeper.renew()
    found = core.catalogue.get(exercise)
    assert found is not None
    return Path(found.picture).read_bytes() if found.picture else None


def kept(core: Core) -> set[str]:
    """Return the names of the pictures in the folder."""
    return {path.name for path in core.paths.pictures.glob("*")}


def grow_old(core: Core) -> None:
    """Let all pictures have been there for years."""
    for path in core.paths.pictures.iterdir():
        os.utime(path, LONG_AGO)


def changed(path: Path, *statements: tuple[str, tuple[object, ...]]) -> Path:
    """Change a backup behind the program's back."""
    with closing(sqlite3.connect(path)) as connection, connection:
        for sql, values in statements:
            connection.execute(sql, values)
    return path


# ------------------------------------------------------------------------------ on the same machine


def test_a_restored_exercise_finds_the_picture_that_was_replaced(core, backups):
    """And when the restoring is undone, the one that had replaced it."""
    show(core, "a.png", picture(1))
    train(core.history)
    old = backups.make_if_due()
    show(core, "b.png", picture(2))
    grow_old(core)
    train(core.history, days_later=1)
    backups.make_if_due()
    restored = backups.restore(old)
    assert (shown(core), restored.pictures_missing) == (picture(1), 0)
    show(core, "c.png", picture(3), "another")
    backups.restore(restored.before)
    assert shown(core) == picture(2)


def test_what_no_backup_names_goes(core, backups):
    """With the next backup after a workout; what is new stays, for it may be named in a moment."""
    show(core, "a.png", picture(1))
    show(core, "b.png", picture(2))
    show(core, "c.png", picture(3), "gone")
    core.exercises.delete("gone")
    grow_old(core)
    core.exercises.keep_picture(picture(4), "new.png")
    train(core.history)
    backups.make_if_due()
    assert kept(core) == {"b.png", "c.png", "new.png"}


@pytest.mark.parametrize("doubt", ["damaged database", "damaged backup", "row", "restoring"])
def test_in_doubt_all_stay(core, backups, doubt):
    """What is kept aside or can't be read may name any of them."""
    show(core, "a.png", picture(1))
    show(core, "b.png", picture(2))
    grow_old(core)
    core.paths.backups.mkdir(mode=0o700)
    if doubt == "damaged database":
        (core.paths.data / "glutetimer.db.damaged-20260101-000000").write_bytes(b"kept")
    elif doubt == "damaged backup":
        (core.paths.backups / "mine.db").write_bytes(b"no database" * 99)
    elif doubt == "restoring":
        (core.paths.data / ".recovery-abc").mkdir()
    else:
        core.database.write("UPDATE exercises SET body = substr(body, 2)")
    train(core.history)
    assert backups.make_if_due() is not None
    assert kept(core) == {"a.png", "b.png"}


# ---------------------------------------------------------------------------- to another machine


def test_a_saved_backup_takes_the_pictures_along(core, backups, other, tmp_path):
    """Those of deleted exercises too; the database over there is as any other."""
    show(core, "a.png", picture(1))
    show(core, "b.png", picture(2), "gone")
    core.exercises.delete("gone")
    train(core.history)
    backups.save_copy(tmp_path / "copy.db")
    there = Backups(other.paths, other.clock)
    restored = there.restore(there.of_file(tmp_path / "copy.db"))
    assert (restored.contents.workouts, restored.pictures_missing) == (1, 0)
    assert shown(other) == picture(1)
    other.exercises.restore("gone")
    assert shown(other, "gone") == picture(2)
    assert other.database.check() == []
    assert other.database.row("PRAGMA freelist_count") == (0,)
    assert not list(other.paths.data.glob(".recovery-*"))
    if sys.platform != "win32":
        modes = [path.stat().st_mode & 0o777 for path in other.paths.pictures.iterdir()]
        assert modes == [0o600, 0o600]
        assert other.paths.pictures.stat().st_mode & 0o777 == 0o700
    assert restored.before is not None
    there.restore(restored.before)
    assert len(other.history.workouts(date.min, date.max)) == 0


def test_without_pictures_a_saved_backup_is_the_database_alone(core, backups, tmp_path):
    """Earlier versions read it too; a picture that is missing or broken is left out."""
    show(core, "a.png", picture(1))
    show(core, "b.png", b"no picture", "broken")
    (core.paths.pictures / "a.png").unlink()
    backups.save_copy(tmp_path / "copy.db")
    with closing(sqlite3.connect(tmp_path / "copy.db")) as copy:
        tables = {name for (name,) in copy.execute("SELECT name FROM sqlite_schema")}
    assert "backup_pictures" not in tables


def test_an_old_backup_is_restored_without_its_pictures(core, backups, other):
    """Nothing of them came along: the exercises are there, and how many lack one is told."""
    show(core, "a.png", picture(1))
    train(core.history)
    made = backups.make_if_due()
    there = Backups(other.paths, other.clock)
    restored = there.restore(there.of_file(core.paths.backups / made.name))
    assert (shown(other), restored.pictures_missing) == (None, 1)
    assert other.exercises.own()[0].id == "dead-hang"


def test_what_is_there_already_stays_unless_it_is_damaged(core, backups, other, tmp_path):
    """No backup of somebody else changes a picture; one that a power cut has emptied is mended."""
    show(core, "a.png", picture(1))
    show(core, "b.png", picture(2), "second")
    backups.save_copy(tmp_path / "copy.db")
    other.exercises.keep_picture(picture(9), "a.png")
    other.exercises.keep_picture(b"", "b.png")
    there = Backups(other.paths, other.clock)
    there.restore(there.of_file(tmp_path / "copy.db"))
    assert (shown(other), shown(other, "second")) == (picture(9), picture(2))


def test_it_comes_in_the_place_of_a_damaged_database_too(core, backups, tmp_path):
    """By its path, and from among the backups if it was put there."""
    show(core, "a.png", picture(1))
    train(core.history)
    core.paths.backups.mkdir(mode=0o700)
    backups.save_copy(core.paths.backups / "mine.db")
    (core.paths.pictures / "a.png").unlink()
    damaged = core.paths.database
    with recovery.work_folder(damaged) as folder:
        ways = {way.way.source.value: way for way in prepare_ways(damaged, folder)}
        core.database.close()
        recovery.put_in_place(damaged, ways["backup"].staged)
    assert kept(core) == {"a.png"}
    (core.paths.pictures / "a.png").unlink()
    damaged.write_bytes(b"no database" * 999)
    restored = backups.restore(backups.find("mine.db"))
    assert (restored.before, restored.pictures_missing) == (None, 0)
    assert kept(core) == {"a.png"}


# ---------------------------------------------------------------------- foreign files, full disks


HARMFUL = (
    ("../../evil.png", picture(1), 0),
    ("evil.svg", b"<svg/>", 0),
    ("nul.png", picture(1), 0),
    ("wide.png", picture(1, width=1_201), 0),
    ("short.png", b"\x89PNG", 0),
    ("long.png", picture(1) + bytes(4_000_000), 0),
    ("rotten.png", picture(1), 1),
    ("text.png", "text", 0),
)


def test_pictures_made_to_do_harm_are_left_out(core, backups, other, tmp_path):
    """Name and bytes must be such as the program writes, and an exercise's; all else comes in."""
    show(core, "a.png", picture(1), "good")
    show(core, "gone.png", picture(2), "lonely")
    train(core.history)
    for number, (name, _, _) in enumerate(HARMFUL):
        body = (f"e{number}", "own:" + name)
        show(core, "b.png", picture(3), body[0])
        core.database.write(
            "UPDATE exercises SET body = json_set(body, '$.picture', ?) WHERE id = ?", body[::-1]
        )
    backups.save_copy(tmp_path / "copy.db")
    add = "INSERT INTO backup_pictures VALUES (?, ?, ?)"
    raw = [data if isinstance(data, bytes) else data.encode() for _, data, _ in HARMFUL]
    rows = [(n, zlib.crc32(r) + rot, d) for (n, d, rot), r in zip(HARMFUL, raw, strict=True)]
    rows.append(("unnamed.png", zlib.crc32(picture(1)), picture(1)))
    path = changed(tmp_path / "copy.db", *((add, row) for row in rows))
    there = Backups(other.paths, other.clock)
    restored = there.restore(there.of_file(path))
    assert (restored.contents.workouts, restored.pictures_missing) == (1, len(HARMFUL))
    assert kept(other) == {"a.png", "gone.png"}
    assert shown(other, "e0") is None
    assert not list(tmp_path.rglob("*evil*"))


@pytest.mark.parametrize(
    "made",
    [
        """CREATE VIEW backup_pictures AS WITH RECURSIVE n (name) AS
        (VALUES ('a.png') UNION ALL SELECT name FROM n) SELECT name, 0 AS crc, name AS data FROM n
        """,
        "CREATE TABLE backup_pictures (name TEXT, crc INTEGER, data AS (zeroblob(900000000)))",
    ],
)
def test_what_only_looks_like_the_table_is_refused(core, backups, tmp_path, made):
    """Nothing of it is asked for anything."""
    train(core.history)
    backups.save_copy(tmp_path / "copy.db")
    path = changed(tmp_path / "copy.db", (made, ()))
    with pytest.raises(StorageError, match="damaged or no backup"):
        backups.restore(backups.of_file(path))
    assert len(core.history.workouts(date.min, date.max)) == 1


def test_a_backup_has_bounds(core, backups, tmp_path, monkeypatch):
    """Those of exercises that are still offered come first."""
    for number in range(4):
        show(core, f"{number}.png", picture(number), f"e{number}")
    core.exercises.delete("e0")
    monkeypatch.setattr(pictures_module, "MOST_PICTURES", 3)
    size = len(picture(1)) + len(picture(2))
    for most in (10_000, size):
        monkeypatch.setattr(pictures_module, "MOST_BYTES_IN_ALL", most)
        backups.save_copy(tmp_path / "copy.db")
        with closing(sqlite3.connect(tmp_path / "copy.db")) as copy:
            names = [name for (name,) in copy.execute("SELECT name FROM backup_pictures")]
        assert names == ["1.png", "2.png", "3.png"][: 3 if most == 10_000 else 2]


@pytest.mark.parametrize("where", ["write_private", "make_private_folder"])
def test_a_full_disk_changes_nothing(core, backups, other, tmp_path, monkeypatch, where):
    """Whether while they are unpacked or while they are put in place; then it is tried again."""
    show(core, "a.png", picture(1))
    backups.save_copy(tmp_path / "copy.db")
    train(other.history)
    there = Backups(other.paths, other.clock)

    def full(*_args: object) -> None:
        raise StorageError("The disk is full.")

    with monkeypatch.context() as failing:
        failing.setattr(pictures_module, where, full)
        with pytest.raises(StorageError, match="is full"):
            there.restore(there.of_file(tmp_path / "copy.db"))
    assert len(other.history.workouts(date.min, date.max)) == 1
    assert not other.paths.pictures.exists()
    assert not list(other.paths.data.glob(".recovery-*"))
    there.restore(there.of_file(tmp_path / "copy.db"))
    assert shown(other) == picture(1)


def test_a_copy_that_does_not_fit_leaves_the_older_one(core, backups, tmp_path, monkeypatch):
    """Nothing half-written stays either; the disk that is full is named, which is another one."""
    show(core, "a.png", picture(1))
    target = tmp_path / "stick" / "copy.db"
    target.parent.mkdir()
    target.write_bytes(b"old")
    error = sqlite3.OperationalError("database or disk is full")
    error.sqlite_errorcode = sqlite3.SQLITE_FULL

    def full(_pictures: object) -> None:
        (copy,) = target.parent.glob(".copy.db-*")
        copy.with_name(f"{copy.name}-wal").write_bytes(b"log")
        raise error

    monkeypatch.setattr(pictures_module, "_within_bounds", full)
    with pytest.raises(StorageError, match=r"stick.copy\.db can't be written: No space left"):
        backups.save_copy(target)
    assert [path.name for path in target.parent.iterdir()] == ["copy.db"]
    assert target.read_bytes() == b"old"


def test_a_picture_that_is_not_as_it_was_added_makes_no_backup(
    core, backups, tmp_path, monkeypatch
):
    """The copy is read back before it has its name, pictures too."""
    show(core, "a.png", picture(1))
    monkeypatch.setattr(pictures_module, "are_as_packed", lambda _copy: False)
    with pytest.raises(StorageError, match="is not the same"):
        backups.save_copy(tmp_path / "copy.db")
    assert not (tmp_path / "copy.db").exists()


# ------------------------------------------------------------------------------------ command line


def test_doctor_names_what_lacks_its_picture(run, core):
    """With what helps; a name that came from elsewhere is one short line."""
    assert "pictures" not in run("doctor")[1]
    show(core, "a.png", picture(1))
    show(core, "b.png", picture(2), "b" * 100 + "\x1b[31m")

    def told() -> tuple[int, str]:
        code, out, _ = run("doctor", "--json")
        (found,) = [row for row in json.loads(out) if row["what"] == "pictures"]
        assert found["ok"] is (code == 0)
        return code, found["found"]

    assert told() == (0, "2 of your own, each whole")
    (core.paths.pictures / "a.png").unlink()
    code, words = told()
    assert code == 1
    assert words == (
        "the picture of “dead-hang” is missing or damaged: choose it anew in Exercises, "
        "or restore a backup that you saved elsewhere"
    )
    (core.paths.pictures / "b.png").write_bytes(picture(2)[:-4])
    code, words = told()
    assert (code, f"“dead-hang”, “{'b' * 60}” are missing" in words) == (1, True)


def test_a_restored_backup_tells_of_missing_pictures(run, core, backups):
    """On the command line."""
    show(core, "a.png", picture(1))
    train(core.history)
    made = backups.make_if_due()
    assert "picture" not in run("restore", made.name)[1]
    (core.paths.pictures / "a.png").unlink()
    code, out, _ = run("restore", made.name)
    assert (code, "1 picture is neither here nor in the backup" in out) == (0, True)
    assert json.loads(run("restore", made.name, "--json")[1])["pictures_missing"] == 1
