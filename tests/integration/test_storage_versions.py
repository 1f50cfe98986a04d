# SPDX-License-Identifier: GPL-3.0-or-later
"""Stored files of every earlier version of the schema become today's, whatever stops on the way.

``tests/fixtures/databases`` has a file of each version, with a history in it. When the schema
gets a new version, one of the version before is added there.
"""

import os
import shutil
import sqlite3
import subprocess
import sys
import textwrap
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from glutetimer.domain.record import Felt, WorkoutStatus
from glutetimer.storage.circuits import SqliteCircuits
from glutetimer.storage.database import Database
from glutetimer.storage.history import SqliteHistory
from glutetimer.storage.imports import SqliteImports
from glutetimer.storage.migrations import MIGRATIONS
from glutetimer.storage.rebuild import rebuild
from glutetimer.storage.row_crc import COLUMNS
from tests.integration.test_storage_journal import rows

ROOT = Path(__file__).resolve().parents[2]
STORED = ROOT / "tests" / "fixtures" / "databases"
VERSIONS = range(1, len(MIGRATIONS))
KILLS = textwrap.dedent("""
    import os, shutil, signal, sys
    from pathlib import Path
    from glutetimer.storage import migrations
    from glutetimer.storage.database import Database

    stored, folder = Path(sys.argv[1]), Path(sys.argv[2])
    number = 0
    while True:
        number += 1
        path = folder / str(number) / "glutetimer.db"
        path.parent.mkdir()
        shutil.copyfile(stored, path)
        child = os.fork()
        if not child:
            migrations._back_up = lambda *_: None
            connect, left = migrations.migrate, [number]

            def count(sql):
                left[0] -= 1
                if not left[0]:
                    os.kill(os.getpid(), signal.SIGKILL)

            def watched(connection, *rest):
                connection.set_trace_callback(count)
                connection.execute("PRAGMA cache_size = 5")  # pages go to the log at once
                connect(connection, *rest)
                connection.set_trace_callback(None)

            from glutetimer.storage import database
            database.migrate = watched
            Database.open(path).close()
            os._exit(0)
        if not os.waitpid(child, 0)[1]:
            break
    print(number - 1)
""")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return where the database is to be; nothing is there yet."""
    path = tmp_path / "data" / "glutetimer.db"
    path.parent.mkdir()
    return path


def told(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Return the columns of version 1 of all rows of its tables."""
    with closing(sqlite3.connect(path)) as connection:
        return {
            table: connection.execute(
                f"SELECT {', '.join(n for n in COLUMNS[table] if n != 'import_id')} FROM {table} "
                "ORDER BY id"
            ).fetchall()
            for table in ("circuits", "workouts", "holds")
        }


def test_there_is_a_file_of_every_earlier_version() -> None:
    """None is forgotten when a version is added."""
    found = sorted(path.name for path in STORED.iterdir())
    assert found == [f"version-{version}.db" for version in VERSIONS]


@pytest.mark.parametrize("version", VERSIONS)
def test_an_earlier_version_keeps_its_history(path: Path, version: int) -> None:
    """Every row is as it was, sealed, summed up, in the journal, and read by the program."""
    stored = STORED / f"version-{version}.db"
    shutil.copyfile(stored, path)
    with closing(Database.open(path)) as database:
        assert database.schema_version == len(MIGRATIONS)
        assert database.check() == []
        assert [circuit.name for circuit in SqliteCircuits(database).circuits()] == [
            "Bridge holds",
            "Mine “é”",
        ]
        history = SqliteHistory(database)
        workouts = history.workouts(date.min, date.max)
        assert (len(workouts), workouts[0].status) == (39, WorkoutStatus.STOPPED)
        assert (workouts[0].felt, workouts[6].note) == (frozenset({Felt.HAMSTRINGS}), "note 6")
        assert len(history.holds(workouts[0].id)) == 4
        assert len(SqliteImports(database).imports()) == (version >= 4)
    assert told(path) == told(stored)
    again = path.with_name("again.db")
    rebuild(path.parent / "journal", again)
    assert rows(again) == rows(path)
    assert sorted(file.name for file in path.parent.iterdir()) == [
        "again.db",
        "backups",
        "glutetimer.db",
        "journal",
    ]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills with SIGKILL")
@pytest.mark.parametrize("version", [1, len(MIGRATIONS) - 1])
def test_a_kill_at_any_statement_leaves_the_old_or_the_new(path: Path, version: int) -> None:
    """Whole in either case, and the next start finishes it."""
    stored = STORED / f"version-{version}.db"
    done = subprocess.run(
        [sys.executable, "-c", KILLS, str(stored), str(path.parent)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=50,
    )
    kills = int(done.stdout)
    assert kills > 20
    before = told(stored)
    found = set()
    for number in range(1, kills + 1):
        killed = path.parent / str(number) / "glutetimer.db"
        with closing(sqlite3.connect(killed)) as connection:
            found.add(connection.execute("PRAGMA user_version").fetchone()[0])
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert told(killed) == before
    assert found <= set(range(version, len(MIGRATIONS) + 1))
    with closing(Database.open(killed)) as database:
        assert database.check() == []
    assert told(killed) == before
