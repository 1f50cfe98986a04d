# SPDX-License-Identifier: GPL-3.0-or-later
"""What rotted is found and said, by whoever reads it first; never shown as if it were true."""

import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from glutetimer.ports import DamagedDatabaseError, StorageError
from glutetimer.storage.checks import Checked, quick_check
from glutetimer.storage.circuits import SqliteCircuits
from glutetimer.storage.database import Database
from glutetimer.storage.exercises import SqliteExercises
from glutetimer.storage.history import SqliteHistory
from glutetimer.storage.imports import SqliteImports
from glutetimer.storage.row_crc import COLUMNS, row_crc
from tests.integration.test_storage_journal import HERE, rows, store_some

READS: dict[str, Callable[[Database], object]] = {
    "circuits": lambda database: SqliteCircuits(database).circuits(),
    "exercises": lambda database: SqliteExercises(database, Path()).own(),
    "exercise_names": lambda database: SqliteExercises(database, Path()).remembered(),
    "workouts": lambda database: SqliteHistory(database).workouts(date.min, date.max),
    "holds": lambda database: SqliteHistory(database).holds("w1"),
    "imports": lambda database: SqliteImports(database).imports(),
}
CHANGES = {
    "circuits": "position = position + 1",
    "exercises": "body = replace(body, 'Own', 'own')",
    "exercise_names": "exercise_id = 'x2'",
    "workouts": "planned_ms = planned_ms + 1",
    "holds": "held_ms = held_ms + 8192, crc = crc",
    "imports": "holds = holds + 1",
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a database with a row in each table, and its journal."""
    path = tmp_path / "data" / "glutetimer.db"
    with closing(Database.open(path)) as database:
        store_some(database)
        database.write("INSERT INTO imports VALUES ('i', 0, 0, 'UTC', '[]', 1, 1, 1, 0, NULL)")
    return path


def _alter(path: Path, *statements: str) -> None:
    """Change the file behind the program's back."""
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(";".join(statements))


def _full(path: Path) -> Checked:
    with closing(Database.open(path)) as database:
        return database.examine()


def test_the_checksum_covers_every_column(path: Path) -> None:
    """In the order of the tables, so that no column is forgotten when one is added."""
    with closing(sqlite3.connect(path)) as connection:
        for table, columns in COLUMNS.items():
            found = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
            assert [name for name in found if name != "crc"] == list(columns)


def test_each_value_counts_with_its_type() -> None:
    """Neither a move between columns nor a number that becomes text goes unseen."""
    rows = [("1", ""), ("", "1"), (1, ""), (None, "1"), ("", None), ("1", "", None), ('"', "1")]
    assert len({row_crc("holds", *row) for row in rows}) == len(rows)
    assert row_crc("holds", "a", 1, None, "é\u2028") == 3_914_204_639


def test_what_is_whole_passes(path: Path) -> None:
    """Both checks count what they have looked at."""
    quick, full = quick_check(path), _full(path)
    assert (quick.all_problems, full.all_problems) == ([], [])
    assert (quick.rows, full.rows, full.lines) == (7, 7, 8)


@pytest.mark.parametrize("table", COLUMNS)
def test_a_changed_row_is_said_not_shown(path: Path, table: str) -> None:
    """Reading it fails with a word about the way out, and the checks count it."""
    _alter(path, f"UPDATE {table} SET {CHANGES[table]}")
    with (
        closing(Database.open(path)) as database,
        pytest.raises(DamagedDatabaseError, match="doctor --rebuild") as caught,
    ):
        READS[table](database)
    assert caught.value.path == path
    assert [f"of {table} not as written" in text for text in quick_check(path).problems] == [True]
    assert _full(path).problems == quick_check(path).problems


def test_rotten_text_is_said(path: Path) -> None:
    """Bytes that are no text any more are found while reading and by the checks."""
    data = path.read_bytes()
    assert data.count(b'"name":"Name') == 1
    path.write_bytes(data.replace(b'"name":"Name', b'"name":"N\xffme'))
    with closing(Database.open(path)) as database, pytest.raises(DamagedDatabaseError):
        SqliteCircuits(database).circuits()
    assert quick_check(path).problems == ("1 row of circuits not as written",)


def test_wrong_sums_are_counted(path: Path) -> None:
    """They come from the holds, and are compared with them."""
    _alter(path, "UPDATE workout_totals SET held_ms = held_ms + 1")
    assert quick_check(path).wrong_sums == 1
    assert _full(path).all_problems == ["1 sum does not match the holds"]


def test_a_rotten_line_of_the_journal_is_counted(path: Path) -> None:
    """The line, and the row that it alone told."""
    file = path.parent / "journal" / f"{HERE}.jsonl"
    file.write_bytes(file.read_bytes().replace(b'"Bridge"', b'"Bridle"'))
    assert quick_check(path).all_problems == []
    assert _full(path).journal_problems == (
        "1 line not as written",
        "1 line missing",
        "1 row not the same as in the database",
    )


def test_a_file_that_is_gone_is_said(tmp_path: Path) -> None:
    """There is nothing to look at."""
    with pytest.raises(StorageError):
        quick_check(tmp_path / "missing.db")


def test_no_flipped_bit_gives_a_wrong_value(path: Path) -> None:
    """Every read gives what was stored, or says that the file is damaged."""
    before, data = rows(path), path.read_bytes()
    luck = random.Random(6)
    unseen = 0
    for _ in range(60):
        at = luck.randrange(len(data))
        damaged = bytearray(data)
        damaged[at] ^= 1 << luck.randrange(8)
        target = path.with_name("flipped") / path.name
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(damaged)
        try:
            if quick_check(target).all_problems:
                continue
        except (StorageError, sqlite3.Error):
            continue
        unseen += 1
        assert rows(target) == before
    assert unseen
