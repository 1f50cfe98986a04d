# SPDX-License-Identifier: GPL-3.0-or-later
"""The database file: private, opened with care, and refused with a clear word, never spoiled."""

import os
import sqlite3
import stat
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from glutetimer.domain.circuit import Circuit
from glutetimer.ports import DamagedDatabaseError, StorageError
from glutetimer.storage.checks import quick_check
from glutetimer.storage.circuits import SqliteCircuits
from glutetimer.storage.database import Database
from glutetimer.storage.header import NewerDatabaseError
from glutetimer.storage.migrations import MIGRATIONS

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="modes")
not_as_root = pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="root may write everywhere"
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return where the database is to be; nothing is there yet."""
    return tmp_path / "data" / "glutetimer.db"


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    """Return a new database."""
    opened = Database.open(path)
    yield opened
    opened.close()


def _refusal(path: Path) -> StorageError:
    with pytest.raises(StorageError) as caught:
        Database.open(path)
    return caught.value


def _files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def _fill(database: Database) -> int:
    """Save circuits until the disk is full; return how many were acknowledged."""
    circuits = SqliteCircuits(database)
    for number in range(10_000):
        try:
            circuits.save(Circuit(f"c{number}", "x" * 100, description="y" * 500))
        except StorageError:
            return number
    raise AssertionError("the disk was never full")


@posix_only
def test_nobody_else_reads_the_database(database: Database) -> None:
    """Folder and files are open to this user only, the log too."""
    database.write("INSERT INTO circuits (id, position, body) VALUES ('a', 1, '{}')")
    folder = database.path.parent
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in folder.rglob("*")}
    assert modes.pop("journal") == 0o700
    assert set(modes.values()) == {0o600}
    assert any(name.endswith(".jsonl") for name in modes)
    assert "glutetimer.db-wal" in modes


def test_what_is_acknowledged_is_on_the_disk(database: Database) -> None:
    """Write-ahead log, a sync at each commit, rules between tables held."""
    found = {
        name: database.row(f"PRAGMA {name}")[0]
        for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
    }
    full = 2
    assert found == {
        "journal_mode": "wal",
        "synchronous": full,
        "foreign_keys": 1,
        "busy_timeout": 5000,
    }


def test_every_table_is_strict(database: Database) -> None:
    """Text never slips into a column of numbers."""
    tables = database.rows("PRAGMA table_list")
    ours = {name: strict for _, name, _, _, _, strict in tables if not name.startswith("sqlite_")}
    assert {"circuits", "holds", "workouts", "day_totals"} <= set(ours)
    assert set(ours.values()) == {1}


def test_a_sound_database_passes_its_check(database: Database) -> None:
    """Nothing is found where nothing is wrong."""
    assert database.check() == []
    assert database.schema_version == len(MIGRATIONS)


def test_opening_again_changes_nothing(path: Path) -> None:
    """A start that stores nothing leaves the file as it was."""
    Database.open(path).close()
    before = _files(path.parent)
    Database.open(path).close()
    assert _files(path.parent) == before
    assert list(before) == ["glutetimer.db"]


def test_a_stop_right_after_the_file_was_made_does_no_harm(path: Path) -> None:
    """An empty file, or a database with nothing in it, becomes the database."""
    path.parent.mkdir()
    path.touch()
    Database.open(path).close()
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
    with closing(Database.open(path)) as database:
        assert database.schema_version == len(MIGRATIONS)


def test_a_stop_before_there_was_a_log_does_no_harm(path: Path, tmp_path: Path) -> None:
    """What the first write left half done is undone, though only a writer may undo it."""
    path.parent.mkdir()
    made = tmp_path / path.name
    with closing(sqlite3.connect(made, isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size = 1")  # so that pages go to the file at once
        connection.execute("CREATE TABLE gone (bytes BLOB)")
        connection.execute("DROP TABLE gone")
        connection.execute("BEGIN")
        connection.execute("CREATE TABLE gone (bytes BLOB)")
        connection.executemany("INSERT INTO gone VALUES (zeroblob(?))", [(4_000,)] * 50)
        for name in ("glutetimer.db", "glutetimer.db-journal"):
            (path.parent / name).write_bytes((tmp_path / name).read_bytes())
    assert (path.parent / "glutetimer.db-journal").stat().st_size
    with closing(Database.open(path)) as database:
        assert database.schema_version == len(MIGRATIONS)
        assert database.check() == []


def test_a_transaction_counts_all_or_not_at_all(database: Database) -> None:
    """An error within it takes back what was written before, and the next one works."""
    circuits = SqliteCircuits(database)
    with pytest.raises(sqlite3.IntegrityError), database.transaction() as connection:  # noqa: PT012
        connection.execute("INSERT INTO circuits (id, position, body) VALUES ('a', 1, '{}')")
        connection.execute("INSERT INTO circuits (id, position, body) VALUES ('a', 1, '{}')")
    assert circuits.circuits() == []
    circuits.save(Circuit("b", "B"))
    assert [circuit.name for circuit in circuits.circuits()] == ["B"]


def test_our_own_faults_stay_loud(database: Database) -> None:
    """A slip in the program is no fault of the disk and is not dressed up as one."""
    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        database.rows("SELECT * FROM missing")
    with pytest.raises(sqlite3.IntegrityError):
        database.write("INSERT INTO circuits (id, position, body) VALUES ('a', 'text', '{}')")


# ---------------------------------------------------------------------------- refused, untouched


@pytest.mark.parametrize("size", [1, 50, 99, 100, 5000])
def test_garbage_in_the_place_of_the_database_is_refused(path: Path, size: int) -> None:
    """The message names the file and the way out; the file stays as it is."""
    path.parent.mkdir()
    path.write_bytes(b"\xde\xad\xbe\xef" * size)
    before = _files(path.parent)
    message = str(_refusal(path))
    assert str(path) in message
    assert "is no database" in message
    assert f"put a copy from {path.parent / 'backups'} in its place" in message
    assert "glutetimer.db-wal" in message
    assert _files(path.parent) == before


def test_a_truncated_database_is_refused(path: Path) -> None:
    """A file that begins well and then breaks off is said to be damaged."""
    Database.open(path).close()
    path.write_bytes(path.read_bytes()[:3000])
    before = _files(path.parent)
    assert "is damaged or no GluteTimer database" in str(_refusal(path))
    assert _files(path.parent) == before


@pytest.mark.parametrize("version", [0, 1, 7])
def test_the_database_of_another_program_is_refused(path: Path, version: int) -> None:
    """It may hold somebody's letters; nothing is added to it."""
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE letters (text)")
        connection.execute(f"PRAGMA user_version = {version}")
    before = _files(path.parent)
    assert "is the database of another program" in str(_refusal(path))
    assert _files(path.parent) == before


def test_a_newer_database_is_refused_untouched(path: Path) -> None:
    """An older program changes nothing that it does not understand."""
    Database.open(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    before = _files(path.parent)
    error = _refusal(path)
    assert isinstance(error, NewerDatabaseError)
    assert str(path) in str(error)
    assert "update GluteTimer" in str(error)
    assert _files(path.parent) == before


def test_a_newer_database_with_a_log_is_refused_untouched(path: Path) -> None:
    """A newer program that was killed left its last changes in the log, and they stay there."""
    Database.open(path).close()
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    left = {name: data for name, data in _files(path.parent).items() if "-shm" not in name}
    connection.close()
    for name, data in left.items():
        (path.parent / name).write_bytes(data)
    assert set(left) == {"glutetimer.db", "glutetimer.db-wal"}
    assert isinstance(_refusal(path), NewerDatabaseError)
    assert {name: (path.parent / name).read_bytes() for name in left} == left


def test_a_folder_in_the_place_of_the_database_is_refused(path: Path) -> None:
    """The message names it."""
    path.mkdir(parents=True)
    assert f"{path} can't be read" in str(_refusal(path))


def test_a_file_in_the_place_of_the_folder_is_refused(path: Path) -> None:
    """The message names the folder and says how to choose another one."""
    path.parent.write_text("in the way", encoding="utf-8")
    message = str(_refusal(path))
    assert f"{path.parent} can't be written" in message
    assert "--data-dir" in message


@pytest.mark.skipif(not Path("/proc/version").exists(), reason="needs /proc")
def test_a_folder_that_takes_no_files_is_refused() -> None:
    """Even for root there are folders that can't be written."""
    message = str(_refusal(Path("/proc/self/glutetimer.db")))
    assert "/proc/self/glutetimer.db can't be written" in message
    assert "--data-dir" in message


@not_as_root
def test_a_folder_without_permission_is_refused(path: Path) -> None:
    """The usual case of the same."""
    path.parent.mkdir(mode=0o500)
    assert "can't be written" in str(_refusal(path))


@not_as_root
def test_a_file_without_permission_is_refused(path: Path) -> None:
    """A database that can only be read would lose every hold."""
    Database.open(path).close()
    path.chmod(0o400)
    with pytest.raises(StorageError, match="can't be written"):
        Database.open(path).write("DELETE FROM circuits")


# --------------------------------------------------------------------------------- while it runs


def test_a_full_disk_is_said_and_nothing_stored_is_lost(database: Database) -> None:
    """What was acknowledged stays, what was not is not half there, and with room all goes on."""
    database.rows("PRAGMA max_page_count = 60")
    stored = _fill(database)
    circuits = SqliteCircuits(database)
    with pytest.raises(StorageError, match=r"The disk of .* is full\. Free some space"):
        circuits.save(Circuit("late", "y" * 100, description="z" * 5000))
    assert len(circuits.circuits()) == stored > 0
    assert database.check() == []
    database.rows("PRAGMA max_page_count = 100000")
    circuits.save(Circuit("late", "Late"))
    assert circuits.circuits()[-1].name == "Late"


def test_a_database_that_became_read_only_is_said(database: Database) -> None:
    """A disk that was mounted read-only takes nothing more, but is still read."""
    circuits = SqliteCircuits(database)
    circuits.save(Circuit("a", "A"))
    database.rows("PRAGMA query_only = ON")
    with pytest.raises(StorageError, match=r"glutetimer\.db can't be written\. Check"):
        circuits.save(Circuit("b", "B"))
    assert [circuit.name for circuit in circuits.circuits()] == ["A"]


def test_another_writer_is_waited_for_then_said(database: Database) -> None:
    """Two programs on one file: the second says so, and works once the first is done."""
    database.rows("PRAGMA busy_timeout = 1")
    circuits = SqliteCircuits(database)
    with closing(Database.open(database.path)) as other:
        with other.transaction(), pytest.raises(StorageError, match="in use by another program"):
            circuits.save(Circuit("a", "A"))
        circuits.save(Circuit("a", "A"))
        assert [circuit.name for circuit in SqliteCircuits(other).circuits()] == ["A"]


def test_damage_found_while_reading_is_said(path: Path) -> None:
    """A page that rotted gives a clear message, not a wrong answer."""
    database = Database.open(path)
    database.rows("PRAGMA max_page_count = 60")
    _fill(database)
    database.close()
    data = bytearray(path.read_bytes())
    data[20 * 4096 :] = b"\xff" * (len(data) - 20 * 4096)
    path.write_bytes(data)
    with (
        pytest.raises(DamagedDatabaseError, match="is damaged"),
        closing(Database.open(path)) as damaged,
    ):
        SqliteCircuits(damaged).circuits()
    assert quick_check(path).problems
