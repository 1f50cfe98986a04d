# SPDX-License-Identifier: GPL-3.0-or-later
"""From one version of the schema to the next: whole, or not at all, with a copy kept first."""

import re
import sqlite3
import subprocess
import sys
import textwrap
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from glutetimer.ports import StorageError
from glutetimer.storage import backup, migrations
from glutetimer.storage.database import Database
from glutetimer.storage.migrations import MIGRATIONS

OLD_ROWS = [("a",), ("b",)]


def _add_colour(connection: sqlite3.Connection) -> None:
    connection.execute("CREATE TABLE colours (name TEXT) STRICT")
    connection.execute("INSERT INTO colours SELECT id FROM circuits")
    connection.execute("DELETE FROM circuits")


def _fail_in_the_middle(connection: sqlite3.Connection) -> None:
    _add_colour(connection)
    connection.execute("SELECT * FROM missing")


def _fill_the_disk(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA max_page_count = 1")
    _add_colour(connection)
    for _ in range(100):
        connection.execute("INSERT INTO colours VALUES (zeroblob(4000) || '')")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a database of version 1 with two circuits in it."""
    path = tmp_path / "glutetimer.db"
    with closing(Database.open(path, MIGRATIONS[:1])) as database:
        for position, (circuit_id,) in enumerate(OLD_ROWS):
            database.write("INSERT INTO circuits VALUES (?, ?, '{}', 0)", (circuit_id, position))
    return path


def _assert_is_version_1(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)
        assert connection.execute("SELECT id FROM circuits ORDER BY id").fetchall() == OLD_ROWS
        names = connection.execute("SELECT name FROM sqlite_schema").fetchall()
        assert ("colours",) not in names
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def _backups(path: Path) -> list[str]:
    folder = path.parent / "backups"
    return sorted(file.name for file in folder.iterdir()) if folder.exists() else []


def test_a_migration_is_done_once(path: Path) -> None:
    """The next start finds it done."""
    for _ in range(2):
        with closing(Database.open(path, [*MIGRATIONS[:1], _add_colour])) as database:
            assert database.schema_version == 2
            assert database.rows("SELECT name FROM colours ORDER BY name") == OLD_ROWS


def test_a_copy_of_the_old_version_is_kept(path: Path) -> None:
    """One file that stands alone, private, and can be put back."""
    Database.open(path, [*MIGRATIONS[:1], _add_colour]).close()
    (name,) = _backups(path)
    assert re.fullmatch(r"\d{4}-\d\d-\d\d-\d{4}-before-version-2\.db", name)
    kept = path.parent / "backups" / name
    if sys.platform != "win32":
        assert kept.stat().st_mode & 0o777 == 0o600
        assert kept.parent.stat().st_mode & 0o777 == 0o700
    _assert_is_version_1(kept)


def test_the_copy_holds_what_is_in_the_log_only(path: Path) -> None:
    """The newest rows are in the write-ahead log while another connection is open."""
    with closing(Database.open(path, MIGRATIONS[:1])) as other:
        other.write("UPDATE circuits SET position = position + 10")
        Database.open(path, [*MIGRATIONS[:1], _add_colour]).close()
    (name,) = _backups(path)
    with closing(sqlite3.connect(path.parent / "backups" / name)) as kept:
        assert kept.execute("SELECT min(position) FROM circuits").fetchone() == (10,)


def test_a_new_database_needs_no_copy(tmp_path: Path) -> None:
    """Nothing is kept of nothing."""
    path = tmp_path / "new" / "glutetimer.db"
    with closing(Database.open(path, [*MIGRATIONS[:1], _add_colour])) as database:
        assert database.schema_version == 2
    assert _backups(path) == []


def test_a_migration_that_fails_leaves_the_old_version(path: Path) -> None:
    """Our own fault is loud, and the user's data is as it was."""
    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        Database.open(path, [*MIGRATIONS[:1], _fail_in_the_middle])
    _assert_is_version_1(path)
    Database.open(path, MIGRATIONS[:1]).close()


def test_earlier_steps_stay_when_a_later_one_fails(path: Path) -> None:
    """Each step counts by itself."""
    with pytest.raises(sqlite3.OperationalError):
        Database.open(path, [*MIGRATIONS[:1], _add_colour, _fail_in_the_middle])
    with closing(Database.open(path, [*MIGRATIONS[:1], _add_colour])) as database:
        assert database.schema_version == 2


def test_a_disk_that_fills_up_in_a_migration_is_said(path: Path) -> None:
    """The old version stays, and the message names the remedy."""
    with pytest.raises(StorageError, match="Free some space"):
        Database.open(path, [*MIGRATIONS[:1], _fill_the_disk])
    _assert_is_version_1(path)


def test_without_a_copy_nothing_is_migrated(path: Path) -> None:
    """A file where the folder of the copies should be stops it before it begins."""
    (path.parent / "backups").write_text("in the way", encoding="utf-8")
    with pytest.raises(StorageError, match="backups"):
        Database.open(path, [*MIGRATIONS[:1], _add_colour])
    _assert_is_version_1(path)


def test_a_copy_that_differs_is_no_copy(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A copy with rows missing stops the migration and is thrown away."""
    counts = iter([{"circuits": 1}, {"circuits": 2}])
    monkeypatch.setattr(backup, "row_counts", lambda connection: next(counts))
    with pytest.raises(StorageError, match="is not the same as the database"):
        Database.open(path, [*MIGRATIONS[:1], _add_colour])
    assert _backups(path) == []
    _assert_is_version_1(path)


@pytest.mark.skipif(sys.platform == "win32", reason="kills with SIGKILL")
def test_a_kill_in_a_migration_leaves_the_old_version(path: Path) -> None:
    """The plug is pulled after the last statement, before the commit."""
    script = textwrap.dedent("""
        import os, signal, sys
        from pathlib import Path
        from glutetimer.storage.database import Database
        from glutetimer.storage.migrations import MIGRATIONS

        def die(connection):
            connection.execute("PRAGMA cache_size = 1")  # so that pages go to the log at once
            connection.execute("CREATE TABLE colours (name TEXT) STRICT")
            connection.execute("DELETE FROM circuits")
            for _ in range(100):
                connection.execute("INSERT INTO colours VALUES (hex(zeroblob(4000)))")
            connection.execute("PRAGMA user_version = 2")
            os.kill(os.getpid(), signal.SIGKILL)

        Database.open(Path(sys.argv[1]), [*MIGRATIONS[:1], die])
    """)
    root = Path(__file__).resolve().parents[2]
    killed = subprocess.run(
        [sys.executable, "-c", script, str(path)], cwd=root, check=False, timeout=50
    )
    assert killed.returncode == -9
    (name,) = _backups(path)
    assert name.endswith("-before-version-2.db")
    assert path.with_name("glutetimer.db-wal").stat().st_size > 100_000
    Database.open(path, MIGRATIONS[:1]).close()
    _assert_is_version_1(path)


def test_two_instances_migrate_once(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The one that comes second finds the work done when its turn comes."""
    done = 0

    def count(connection: sqlite3.Connection) -> None:
        nonlocal done
        done += 1

    def let_the_other_come_first(*made: object) -> None:
        monkeypatch.setattr(migrations, "_back_up", back_up)
        Database.open(path, [*MIGRATIONS[:1], count]).close()
        back_up(*made)

    back_up: Callable[..., None] = migrations._back_up
    monkeypatch.setattr(migrations, "_back_up", let_the_other_come_first)
    with closing(Database.open(path, [*MIGRATIONS[:1], count])) as second:
        assert second.schema_version == 2
    assert done == 1
