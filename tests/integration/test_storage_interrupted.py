# SPDX-License-Identifier: GPL-3.0-or-later
"""What fails, or is met by others, between two lines: nothing is remembered that did not happen."""

import errno
import os
import shutil
import sqlite3
import stat
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
from glutetimer.domain.players import QuietedPlayers
from glutetimer.ports import StorageError
from glutetimer.storage import journal, keeping, snapshot
from glutetimer.storage.database import Database
from glutetimer.storage.drafts import DraftFiles
from glutetimer.storage.files import write_private
from glutetimer.storage.history import SqliteHistory
from glutetimer.storage.in_use import in_use, is_in_use
from glutetimer.storage.quieted import QuietedFiles
from glutetimer.storage.rebuild import mark_as_chosen, rebuild
from glutetimer.storage.recovery import put_in_place, stage, take_over, work_folder
from glutetimer.storage.totals import SqliteTotals
from glutetimer.storage.ways_back import prepare_ways
from tests.integration.test_storage_journal import (
    AT,
    assert_rebuilt,
    circuit,
    hold,
    lines,
    rows,
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


@pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody move an open file")
def test_sums_are_read_anew_from_another_database(path: Path) -> None:
    """Its connection counts its changes from the beginning, and may come to the same number."""
    first, last = AT.date(), AT.date() + timedelta(days=9)
    with closing(Database.open(path)) as database:
        store_some(database)
    shutil.copytree(path.parent, path.parent.with_name("other"))
    with closing(Database.open(path.parent.with_name("other") / path.name)) as database:
        SqliteHistory(database).correct_hold("h1-1", 44_000)
    with closing(Database.open(path)) as database:
        totals = SqliteTotals(database)
        assert sum(totals.held_days(first, last).values()) == 45_000
        path.parent.rename(path.parent.with_name("away"))
        path.parent.with_name("other").rename(path.parent)
        database.open_again()
        assert sum(totals.held_days(first, last).values()) == 44_000


@pytest.mark.skipif(os.name == "nt", reason="Windows syncs no folders")
def test_a_disk_that_syncs_no_folders_is_written_all_the_same(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Some disks of other computers do not; one that fails is no such disk."""
    fsync, number = os.fsync, errno.EINVAL

    def refuse_folders(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(number, os.strerror(number))
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", refuse_folders)
    write_private(path, b"whole")
    with closing(Database.open(path.with_name("b.db"))) as database:
        SqliteHistory(database).begin_workout(workout())
        assert database.journal_problem == ""
        database.back_up(BackupReason.DAY, AT)
    number = errno.EIO
    with pytest.raises(StorageError):
        write_private(path, b"failed")


def test_a_file_that_cannot_be_read_just_now_is_neither_moved_nor_removed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A draft and what is to be undone of other players: the next look finds them."""
    drafts, quieted = DraftFiles(tmp_path), QuietedFiles(tmp_path / "quieted")
    drafts.save(circuit("one"))
    quieted.save(QuietedPlayers("run", "bus", "by", AT, ()))

    def fail(*_: object) -> bytes:
        raise OSError(errno.EMFILE, os.strerror(errno.EMFILE))

    with monkeypatch.context() as many_files:
        many_files.setattr(Path, "read_bytes", fail)
        assert list(drafts.drafts()) == []
        assert list(quieted.all()) == []
    assert drafts.drafts() == [circuit("one")]
    assert [each.id for each in quieted.all()] == ["run"]


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
def test_a_draft_that_goes_while_they_are_listed_is_none(tmp_path: Path) -> None:
    """Another program has just stored its circuit, and removed it."""
    DraftFiles(tmp_path).save(circuit("one"))
    (tmp_path / "gone.json").symlink_to(tmp_path / "nowhere")
    assert DraftFiles(tmp_path).drafts() == [circuit("one")]


@pytest.mark.skipif(os.name == "nt", reason="there is always a lock")
def test_a_disk_without_locks_is_shared_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It tells nothing of other computers, and that is no reason to refuse."""

    def refuse(*_: object) -> None:
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    monkeypatch.setattr("fcntl.flock", refuse)
    folder = tmp_path / "in-use"
    folder.mkdir()
    (folder / "kitchen-pc-0123abcd-1-00ff").touch()  # by a version that left it there
    with in_use(tmp_path, "laptop-89abcdef"):
        assert [each.name for each in folder.iterdir()] == ["kitchen-pc-0123abcd-1-00ff"]
    assert not is_in_use(tmp_path)


def test_a_log_of_the_damaged_database_does_not_undo_the_new_one(path: Path) -> None:
    """One that was written before the database kept its other log is put aside with it."""
    with closing(Database.open(path)) as database:
        store_some(database)
        backup = database.back_up(BackupReason.DAY, AT)
    new = path.with_name("new.db")
    shutil.copyfile(path.parent / "backups" / backup.name, new)
    before = rows(new)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("UPDATE workouts SET note = 'old'")
        connection.execute("BEGIN")
        connection.execute("DELETE FROM workout_totals")
        connection.execute("UPDATE workouts SET note = 'new'")
        connection.execute("PRAGMA cache_spill = 1")
        log = Path(f"{path}-journal").read_bytes()
        connection.execute("ROLLBACK")
    Path(f"{path}-journal").write_bytes(log)
    put_in_place(path, new)
    assert not Path(f"{path}-journal").exists()
    assert rows(path) == before


@pytest.mark.parametrize("written", [1, 3, 7])
@pytest.mark.parametrize("failures", [1, 2])
def test_a_beginning_that_was_broken_off_hides_nothing_before_it(
    path: Path, monkeypatch: pytest.MonkeyPatch, written: int, failures: int
) -> None:
    """The database is lost before the journal could begin anew: what stood there is read."""
    with closing(Database.open(path)) as database:
        store_some(database)
    before = rows(path)
    mark_as_chosen(path)
    write = journal._write

    def break_off(descriptor: int, data: bytearray) -> None:
        write(descriptor, bytearray(b"\n".join(data.split(b"\n")[:written]) + b"\n"))
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as full:
        full.setattr(journal, "_write", break_off)
        for _ in range(failures):
            with closing(Database.open(path)) as database:
                assert database.journal_problem
    path.unlink()
    Database.open(path).close()
    assert rows(path) == before
    assert_rebuilt(path)


def test_a_beginning_that_has_no_room_is_not_tried(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is left of the disk is for the database: each try would take it, and for nothing."""
    with closing(Database.open(path)) as database:
        store_some(database)
    mark_as_chosen(path)
    told = lines(path)
    usage = shutil.disk_usage(path.parent)._replace(free=2_000)
    with monkeypatch.context() as full:
        full.setattr(snapshot, "disk_usage", lambda _folder: usage)
        with closing(Database.open(path)) as database:
            assert "No space left" in database.journal_problem
            SqliteHistory(database).begin_workout(workout(2))
    assert lines(path) == told
    Database.open(path).close()
    assert_rebuilt(path)


def test_lines_that_were_never_written_are_not_missed(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The computer was renamed before the journal of the old name had the last hold."""
    with closing(Database.open(path, writer="old")) as database:
        store_some(database)
    database = Database.open(path, writer="old")
    with monkeypatch.context() as full, database.lent() as connection:
        full.setattr(journal, "_write", _refuse_to_write)
        SqliteHistory(database).add_hold(hold(3))
        connection.close()  # as a kill does
    for writer in ("new", "old", "new"):
        with closing(Database.open(path, writer=writer)) as database:
            assert database.check() == []
            assert len(SqliteHistory(database).holds("w1")) == 3


def _refuse_to_write(*_: object) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_ways_back_that_nobody_waits_for_are_none(path: Path) -> None:
    """The question was closed, and the folder removed, while they were made ready."""
    with closing(Database.open(path)) as database:
        store_some(database)
    assert list(prepare_ways(path, path.parent / "removed")) == []
    assert not (path.parent / "removed").exists()


def test_a_row_that_rotted_is_not_lost_with_a_new_beginning(path: Path) -> None:
    """The journal begins anew before the row is looked at: it is told as it was written."""
    with closing(Database.open(path)) as database:
        store_some(database)
    before = rows(path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE holds SET held_ms = 1 WHERE id = 'h1-1'")
    mark_as_chosen(path)
    Database.open(path).close()
    path.unlink()
    Database.open(path).close()
    assert rows(path) == before
