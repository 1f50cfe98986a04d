# SPDX-License-Identifier: GPL-3.0-or-later
"""A disk that is full, read-only or away in the middle of a workout: no hold is lost."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from subprocess import DEVNULL, PIPE

import pytest

from glutetimer.app.core import open_core
from glutetimer.app.rescue import keep_aside, take_in
from glutetimer.circuit_json import encode_file
from glutetimer.domain.circuit import Block, Circuit, Step
from glutetimer.domain.record import WorkoutStatus
from glutetimer.domain.timeline import expand
from glutetimer.ports import StorageError
from glutetimer.runner import WorkoutRunner
from glutetimer.storage.ballast import PLENTY, SIZE, Ballast
from glutetimer.storage.database import Database
from glutetimer.storage.files import write_for_user, write_private
from glutetimer.storage.history import SqliteHistory
from tests.fakes import FakeClock, RecordingCuePlayer

ROOT = Path(__file__).parents[2]
CIRCUIT = Circuit("bridges", "Bridges", (Block((Step("glute-bridge", 10_000, sets=9),)),))


class Workout:
    """A workout of nine holds of ten seconds, led on a fake clock into a real database."""

    def __init__(self, folder: Path) -> None:
        self.database = Database.open(folder / "glutetimer.db")
        self.clock = FakeClock()
        history = SqliteHistory(self.database)
        player = RecordingCuePlayer(self.clock)
        self.runner = WorkoutRunner(CIRCUIT, expand(CIRCUIT, 0), self.clock, player, history)
        self.runner.start()

    def run(self, holds: int) -> str:
        """Do some holds; return why their records wait."""
        for _ in range(holds * 100):
            self.clock.advance(100)
            self.runner.tick()
        return self.runner.storage_error

    def stored(self) -> list[int]:
        """Return what is held in the history, as another start of the program reads it."""
        self.database.close()
        with closing(Database.open(self.database.path)) as again:
            assert again.check() == []
            return [hold.held_ms for hold in SqliteHistory(again).holds(self.runner.record.id)]


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Mount a disk of two megabytes, and return its folder."""
    folder = tmp_path / "disk"
    folder.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)],
        capture_output=True,
        check=False,
    )
    if made.returncode:
        pytest.skip("only root mounts a disk")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=False)


needs_mount = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0 or shutil.which("mount") is None,
    reason="only root mounts a disk",
)


def fill(folder: Path) -> Path:
    """Write until the disk is full; return the file that fills it."""
    path = folder / "film"
    with path.open("wb", buffering=0) as file:
        while True:
            try:
                file.write(bytes(4096))
            except OSError:
                return path


@needs_mount
def test_a_full_disk_in_the_middle_of_a_workout_loses_no_hold(small_disk: Path) -> None:
    """They wait in memory until there is room again."""
    workout = Workout(small_disk)
    assert not workout.run(2)
    film = fill(small_disk)
    assert "is full" in workout.run(9)
    assert workout.runner.is_over
    assert not workout.runner.save_waiting()
    film.unlink()
    assert workout.runner.save_waiting()
    assert workout.stored() == [10_000] * 9


@needs_mount
def test_the_ballast_lets_the_holds_in_though_the_disk_is_full(
    small_disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is given up at the first complaint, and made again when there is plenty of room."""
    workout = Workout(small_disk)
    ballast = Ballast(small_disk)
    monkeypatch.setattr("glutetimer.storage.ballast.PLENTY", SIZE * 5 // 4)
    ballast.take()
    held = small_disk / "ballast"
    assert (held.stat().st_size, held.stat().st_mode & 0o777) == (SIZE, 0o600)
    film = fill(small_disk)
    workout.run(9)
    assert not held.exists()
    assert workout.runner.save_waiting()
    assert workout.stored() == [10_000] * 9
    assert film.exists()
    ballast.take()
    assert not held.exists()
    film.unlink()
    ballast.take()
    assert held.exists()


@needs_mount
def test_the_ballast_lets_the_program_start_on_a_full_disk(
    small_disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """To open a database takes some room, even to look at it."""
    Database.open(small_disk / "glutetimer.db").close()
    monkeypatch.setattr("glutetimer.storage.ballast.PLENTY", SIZE)
    Ballast(small_disk).take()
    film = fill(small_disk)
    workout = Workout(small_disk)
    workout.run(9)
    assert workout.runner.save_waiting()
    assert workout.stored() == [10_000] * 9
    assert film.exists()


@needs_mount
def test_a_workout_in_the_terminal_is_kept_where_there_is_room(
    small_disk: Path, home: Path, tmp_path: Path
) -> None:
    """It ends with 1 and says where; the next start takes it in."""
    data = small_disk / "data"
    path = tmp_path / "a.glutetimer"
    path.write_bytes(encode_file([Circuit("a", "Short", (Block((Step("plank", 4_000),)),))]))
    glutetimer = [sys.executable, "-m", "glutetimer", "--data-dir", str(data)]
    subprocess.run([*glutetimer, "import", str(path)], cwd=ROOT, check=True, stdout=DEVNULL)
    run = [*glutetimer, "run", "Short", "--headless", "--prepare", "0"]
    with subprocess.Popen(run, cwd=ROOT, stdout=PIPE, stderr=PIPE, stdin=DEVNULL) as program:
        assert program.stdout is not None
        while b"Hold" not in (line := program.stdout.readline()):
            assert line
        film = fill(small_disk)
        out, err = program.communicate(timeout=60)
    assert program.returncode == 1, (out, err)
    assert b"Not recorded: The disk of" in out
    assert b"comes in at the next start" in err
    (kept,) = home.glob("glutetimer-unsaved-*.csv")
    film.unlink()
    with open_core(data) as core:
        assert take_in(core) == 1
        (workout,) = core.history.workouts(date(2000, 1, 1), date(2100, 1, 1))
        assert workout.status is WorkoutStatus.FINISHED
        assert [hold.held_ms for hold in core.history.holds(workout.id)] == [4_000]
    assert not kept.exists()


def test_no_ballast_on_a_disk_without_plenty_of_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What little there is, is the user's."""
    usage = shutil.disk_usage(tmp_path)._replace(free=PLENTY - 1)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: usage)
    Ballast(tmp_path).take()
    Ballast(tmp_path / "missing").take()
    assert list(tmp_path.glob("*ballast*")) == []


@needs_mount
def test_a_disk_that_can_only_be_read_loses_no_hold(small_disk: Path) -> None:
    """A disk with an error is often made read-only by the system."""
    workout = Workout(small_disk)
    workout.run(2)
    workout.database.close()
    remount(small_disk, "ro")
    with pytest.raises(StorageError, match="--data-dir"):
        Database.open(small_disk / "glutetimer.db")
    remount(small_disk, "rw")
    workout.database = Database.open(small_disk / "glutetimer.db")
    assert workout.stored() == [10_000] * 2


def remount(folder: Path, mode: str) -> None:
    """Let a disk be written, or only read."""
    subprocess.run(["mount", "-o", f"remount,{mode}", str(folder)], check=True)


def test_a_database_that_lacks_the_workout_loses_no_hold(tmp_path: Path, home: Path) -> None:
    """An older copy came in its place, say: the holds wait, and come in at the next start."""
    workout = Workout(tmp_path / "data")
    assert not workout.run(2)
    workout.database.write("DELETE FROM holds")
    workout.database.write("DELETE FROM workouts")
    assert "its workout is not in the database" in workout.run(7)
    assert workout.runner.is_over
    workout.database.close()
    with open_core(tmp_path / "data") as core:
        kept = keep_aside(core, [workout.runner])
        assert take_in(core) == 1
        holds = core.history.holds(workout.runner.record.id)
    assert [hold.held_ms for hold in holds] == [10_000] * 9
    assert kept is not None
    assert not kept.exists()


def vanish_by_moving(folder: Path) -> Callable[[], object]:
    """Take the folder away; return what brings it back."""
    away = folder.with_name("away")
    folder.rename(away)
    return lambda: away.rename(folder)


def vanish_for_good(folder: Path) -> Callable[[], object]:
    """Remove the folder; return what puts a copy of it back, as from a backup."""
    shutil.copytree(folder, folder.with_name("copy"))
    shutil.rmtree(folder)
    return lambda: shutil.copytree(folder.with_name("copy"), folder)


def vanish_by_replacing(folder: Path) -> Callable[[], object]:
    """Put another folder in its place, without a database."""
    away = folder.with_name("away")
    folder.rename(away)
    folder.mkdir()

    def bring_back() -> None:
        folder.rmdir()
        away.rename(folder)

    return bring_back


@pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody remove an open file")
@pytest.mark.parametrize("vanish", [vanish_by_moving, vanish_for_good, vanish_by_replacing])
def test_a_folder_that_goes_away_loses_no_hold(
    tmp_path: Path, vanish: Callable[[Path], Callable[[], object]]
) -> None:
    """What the system lets the program write into nowhere does not count as stored."""
    folder = tmp_path / "data"
    workout = Workout(folder)
    assert not workout.run(2)
    bring_back = vanish(folder)
    assert "is gone. Connect its disk again" in workout.run(3)
    assert not (folder / "glutetimer.db").exists()
    bring_back()
    assert not workout.run(4)
    assert workout.stored() == [10_000] * 9


@needs_mount
def test_a_disk_that_is_taken_away_and_comes_back_loses_no_hold(small_disk: Path) -> None:
    """As a memory stick that is pulled out in the middle of a workout."""
    folder = small_disk / "data"
    workout = Workout(folder)
    assert not workout.run(2)
    copy = small_disk.with_name("stick")
    shutil.copytree(small_disk, copy)
    subprocess.run(["umount", "-l", str(small_disk)], check=True)
    assert "is gone" in workout.run(3)
    subprocess.run(["mount", "--bind", str(copy), str(small_disk)], check=True)
    assert not workout.run(4)
    assert workout.stored() == [10_000] * 9


# ----------------------------------------------------------------------------- files


def test_a_private_file_replaces_a_link_and_follows_none(tmp_path: Path) -> None:
    """A link that somebody planted leads to a file that stays as it was."""
    victim, link = tmp_path / "victim", tmp_path / "link"
    victim.write_text("mine", "utf-8")
    link.symlink_to(victim)
    write_private(link, b"new")
    assert (victim.read_bytes(), link.read_bytes()) == (b"mine", b"new")
    assert link.stat().st_mode & 0o777 == 0o600
    assert not link.is_symlink()
    link.unlink()
    link.symlink_to(victim)
    write_for_user(link, b"new")
    assert (victim.read_bytes(), link.read_bytes()) == (b"mine", b"new")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_a_file_for_the_user_is_private_unless_one_before_was_not(tmp_path: Path) -> None:
    """A new file is the user's alone; one that is replaced keeps its mode."""
    before = os.umask(0o000)
    try:
        path = tmp_path / ("n" * 240)
        write_for_user(path, b"a")
        assert path.stat().st_mode & 0o777 == 0o600
        path.chmod(0o604)
        write_for_user(path, b"b")
        assert path.stat().st_mode & 0o777 == 0o604
    finally:
        os.umask(before)
    with pytest.raises(StorageError):
        write_for_user(tmp_path / "missing" / "a", b"a")
    assert [each.name for each in tmp_path.iterdir() if each.name != "home"] == [path.name]
