# SPDX-License-Identifier: GPL-3.0-or-later
"""What fails, or is met by others, between two lines: nothing is remembered that did not happen."""

import os
import shutil
import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from glutetimer.app.backups import Backups
from glutetimer.app.core import open_core
from glutetimer.app.imports import FileImporter
from glutetimer.clock import SystemClock
from glutetimer.domain.backup import BackupReason
from glutetimer.ports import StorageError
from glutetimer.storage import keeping
from glutetimer.storage.database import Database
from glutetimer.storage.history import SqliteHistory
from glutetimer.storage.rebuild import rebuild
from glutetimer.storage.recovery import stage, take_over, work_folder
from tests.integration.test_storage_journal import (
    AT,
    assert_rebuilt,
    hold,
    store_some,
    workout,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return where the database is to be; nothing is there yet."""
    return tmp_path / "data" / "glutetimer.db"


def _held_ms(database: Database) -> int:
    return SqliteHistory(database).holds("w1")[0].held_ms


class ClockOff(SystemClock):
    """A clock that stands, some minutes off."""

    minutes = 0

    def now(self) -> datetime:
        """Return the wrong time."""
        return AT + timedelta(minutes=self.minutes)


def test_the_later_change_counts_where_clocks_are_apart(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who changes what another machine wrote comes after it, though its clock is behind."""
    monkeypatch.setattr(keeping, "SystemClock", ClockOff)
    monkeypatch.setattr(ClockOff, "minutes", 5)
    with closing(Database.open(path, writer="fast")) as database:
        store_some(database)
        SqliteHistory(database).correct_hold("h1-1", 41_000)
    other = tmp_path / "other" / path.name
    shutil.copytree(path.parent, other.parent)
    monkeypatch.setattr(ClockOff, "minutes", 0)
    other.unlink()
    with closing(Database.open(other, writer="behind")) as database:
        SqliteHistory(database).correct_hold("h1-1", 42_000)
    shutil.copyfile(
        other.parent / "journal" / "behind.jsonl", path.parent / "journal" / "behind.jsonl"
    )
    for writer in ("fast", "behind"):
        with closing(Database.open(path, writer=writer)) as database:
            assert _held_ms(database) == 42_000
            assert database.check() == []


def test_the_later_change_counts_in_a_copied_database(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same where the database came along with the journal, and had nothing to read."""
    monkeypatch.setattr(keeping, "SystemClock", ClockOff)
    monkeypatch.setattr(ClockOff, "minutes", 5)
    with closing(Database.open(path, writer="fast")) as database:
        store_some(database)
        SqliteHistory(database).correct_hold("h1-1", 41_000)
    monkeypatch.setattr(ClockOff, "minutes", 0)
    with closing(Database.open(path, writer="behind")) as database:
        SqliteHistory(database).correct_hold("h1-1", 42_000)
        assert database.check() == []
    again = tmp_path / "again.db"
    rebuild(path.parent / "journal", again, "fast")
    with closing(Database.open(again, with_journal=False)) as database:
        assert _held_ms(database) == 42_000


class Refusing(sqlite3.Connection):
    """A database that refuses a statement once."""

    refused = ""

    def execute(self, sql: str, values: Any = (), /) -> sqlite3.Cursor:
        """Do a statement, or fail as SQLite does where the disk can't be read."""
        if Refusing.refused and Refusing.refused in sql:
            Refusing.refused = ""
            error = sqlite3.OperationalError("disk I/O error")
            error.sqlite_errorcode = sqlite3.SQLITE_IOERR
            raise error
        return super().execute(sql, values)


def test_what_marks_changed_rows_is_made_whole_or_not_at_all(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that fails in the middle of it does not keep all later holds out."""
    Database.open(path).close()
    connect = sqlite3.connect
    monkeypatch.setattr(
        sqlite3, "connect", lambda *args, **more: connect(*args, **{**more, "factory": Refusing})
    )
    with closing(Database.open(path)) as database:
        history = SqliteHistory(database)
        monkeypatch.setattr(Refusing, "refused", "kept_workouts_insert")
        with pytest.raises(StorageError, match="reports an error"):
            history.begin_workout(workout())
        history.begin_workout(workout())
        history.add_hold(hold(1))
        assert database.check() == []
    assert_rebuilt(path)


def test_changes_after_a_restored_backup_come_to_the_journal(path: Path) -> None:
    """The backup numbers its changes from further back than the journal; which fails just then."""
    journal = path.parent / "journal"
    with closing(Database.open(path)) as database:
        backup = database.back_up(BackupReason.DAY, AT)
        store_some(database)
        with work_folder(path) as folder:
            staged = stage(path.parent / "backups" / backup.name, folder)
            journal.rename(path.parent / "away")
            journal.write_text("in the way", encoding="utf-8")
            take_over(database, staged)
            journal.unlink()
            (path.parent / "away").rename(journal)
        assert database.journal_problem
        SqliteHistory(database).begin_workout(workout(2))
        assert database.journal_problem == ""
        assert_rebuilt(path)


@pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody remove an open file")
def test_no_empty_database_is_made_where_one_went_away(tmp_path: Path) -> None:
    """The folder may come back; what was written into the empty one would be gone with it."""
    data = tmp_path / "data"
    with open_core(data) as core:
        core.history.begin_workout(workout())
        data.rename(tmp_path / "away")
        backups, importer = Backups(core.paths, core.clock), FileImporter(core)
        for act in (
            backups.make_if_due,
            lambda: backups.save_copy(tmp_path / "copy.db"),
            importer.imports,
        ):
            with pytest.raises(StorageError, match="is gone"):
                act()
        assert not core.paths.database.exists()
        assert not (tmp_path / "copy.db").exists()
        (tmp_path / "away").rename(data)
        core.history.add_hold(hold(1))
        assert len(core.history.holds("w1")) == 1
