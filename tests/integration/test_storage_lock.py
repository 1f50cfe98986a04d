# SPDX-License-Identifier: GPL-3.0-or-later
"""A data folder that several computers share: one at a time, and nobody is shut out for ever."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from glutetimer.ports import StorageError
from glutetimer.storage.database import Database, open_there
from glutetimer.storage.header import check_header
from glutetimer.storage.in_use import in_use, is_in_use
from glutetimer.storage.migrations import MIGRATIONS
from glutetimer.storage.place import is_open_here

ROOT = Path(__file__).resolve().parents[2]
HOLD = """
import sys
from pathlib import Path
from glutetimer.storage.in_use import in_use

with in_use(Path(sys.argv[1]), sys.argv[2]):
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def elsewhere(tmp_path: Path):
    """Return what starts a program of another computer on the folder."""
    started = []

    def start(machine: str) -> subprocess.Popen[str]:
        program = subprocess.Popen(
            [sys.executable, "-c", HOLD, str(tmp_path), machine],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        started.append(program)
        assert program.stdout
        assert program.stdout.readline() == "held\n"
        return program

    yield start
    for program in started:
        program.kill()
        program.communicate()


def _files(folder: Path) -> list[str]:
    return [path.name for path in (folder / "in-use").iterdir()]


def test_another_computer_is_named(tmp_path: Path, elsewhere) -> None:
    """The message says where it is open, and what helps; once it ends there, it opens here."""
    other = elsewhere("kitchen-pc-0123abcd")
    with pytest.raises(StorageError, match=r"on the computer “kitchen-pc”\. Close it there"):  # noqa: SIM117
        with in_use(tmp_path, "laptop-89abcdef"):
            pass
    assert len(_files(tmp_path)) == 1
    other.communicate("")
    with in_use(tmp_path, "laptop-89abcdef"):
        assert is_in_use(tmp_path)
    assert not is_in_use(tmp_path)


def test_what_a_kill_left_shuts_nobody_out(tmp_path: Path, elsewhere) -> None:
    """The lock went with the process; its file is removed."""
    other = elsewhere("kitchen-pc-0123abcd")
    other.kill()
    other.wait()
    assert len(_files(tmp_path)) == 1
    with in_use(tmp_path, "laptop-89abcdef"):
        assert all(name.startswith("laptop-") for name in _files(tmp_path))
    assert _files(tmp_path) == []


def test_programs_of_one_computer_share_it(tmp_path: Path, elsewhere) -> None:
    """The window and a workout in a terminal, say; or twice in one process."""
    elsewhere("laptop-89abcdef")
    with in_use(tmp_path, "laptop-89abcdef"), in_use(tmp_path, "laptop-89abcdef"):
        assert len(_files(tmp_path)) == 3
    assert len(_files(tmp_path)) == 1


def test_two_computers_of_one_name_are_two(tmp_path: Path, elsewhere) -> None:
    """Names are often the same; what follows them is not."""
    elsewhere("localhost-0123abcd")
    with pytest.raises(StorageError, match="“localhost”"), in_use(tmp_path, "localhost-89abcdef"):
        pass


def test_a_folder_that_takes_no_files_is_no_reason_to_refuse(tmp_path: Path) -> None:
    """Whether it can be written at all is said elsewhere, with a better word."""
    (tmp_path / "in-use").write_text("in the way", encoding="utf-8")
    with in_use(tmp_path):
        assert not is_in_use(tmp_path)


LOOK = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
connection.execute("SELECT count(*) FROM workouts").fetchone()
connection.close()
"""


def test_a_second_look_of_one_program_lets_no_other_remove_its_log(tmp_path: Path) -> None:
    """A window opens the file anew for a backup; a command line beside it harms nothing."""
    path = tmp_path / "glutetimer.db"
    log = path.with_name("glutetimer.db-wal")
    with closing(Database.open(path)) as window:
        inode = log.stat().st_ino
        open_there(path).close()
        check_header(path, newest=len(MIGRATIONS))
        subprocess.run([sys.executable, "-c", LOOK, str(path)], check=True)
        assert log.stat().st_ino == inode
        window.write("CREATE TABLE later (word)")
        window.write("INSERT INTO later VALUES ('kept')")
        with closing(sqlite3.connect(path)) as other:
            assert other.execute("SELECT word FROM later").fetchone() == ("kept",)
    assert not is_open_here(path)
    assert not log.exists()
