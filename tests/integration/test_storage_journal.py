# SPDX-License-Identifier: GPL-3.0-or-later
"""The journal beside the database: whatever is stored can be made again from it alone."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import textwrap
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glutetimer.domain.circuit import Block, Circuit, Step
from glutetimer.domain.events import Outcome
from glutetimer.domain.exercise import Side, unfinished_exercise
from glutetimer.domain.import_report import ImportedWorkout, PastImport
from glutetimer.domain.record import HoldRecord, WorkoutRecord, WorkoutStatus
from glutetimer.ports import StorageError
from glutetimer.storage import day_totals, journal_reader, keeping, kept_rows
from glutetimer.storage.circuits import SqliteCircuits
from glutetimer.storage.database import Database
from glutetimer.storage.exercises import SqliteExercises
from glutetimer.storage.history import SqliteHistory
from glutetimer.storage.imports import SqliteImports
from glutetimer.storage.journal import event_text, journals, this_writer
from glutetimer.storage.rebuild import mark_as_chosen, rebuild, salvage, start_empty
from glutetimer.storage.row_crc import COLUMNS
from glutetimer.storage.rows import INSERT_HOLD, hold_row

ROOT = Path(__file__).resolve().parents[2]
AT = datetime(2026, 11, 22, 6, 40, tzinfo=UTC)
KEPT = (*COLUMNS, "day_totals", "week_totals", "workout_totals")
HERE = this_writer()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return where the database is to be; nothing is there yet."""
    return tmp_path / "data" / "glutetimer.db"


def rows(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Return every row of every table that is kept, the checksums too."""
    with closing(sqlite3.connect(path)) as connection:
        asked = {table: f"SELECT * FROM {table} ORDER BY 1, 2, 3, 4" for table in KEPT}
        asked["exercise_names"] = "SELECT * FROM exercise_names ORDER BY 1"
        return {table: connection.execute(sql).fetchall() for table, sql in asked.items()}


def lines(path: Path, writer: str = HERE) -> list[bytes]:
    """Return the lines of a journal without their ends."""
    return (path.parent / "journal" / f"{writer}.jsonl").read_bytes().splitlines()


def assert_rebuilt(path: Path) -> None:
    """Check that the journals alone give the same rows."""
    with TemporaryDirectory() as folder:
        again = Path(folder) / "again.db"
        found = rebuild(path.parent / "journal", again)
        assert (found.bad_lines, found.lost) == (0, 0)
        assert rows(again) == rows(path)


def workout(number: int = 1) -> WorkoutRecord:
    """Return a workout that runs."""
    begin = AT + timedelta(days=number)
    return WorkoutRecord(f"w{number}", "c", "Glutes", begin, begin.date(), 90_000)


def hold(number: int, of: int = 1, held_ms: int = 45_000) -> HoldRecord:
    """Return a hold of a workout."""
    return HoldRecord(
        id=f"h{of}-{number}",
        workout_id=f"w{of}",
        index=number,
        attempt=1,
        exercise_id=f"x{number % 3}",
        side=Side.BOTH,
        block=0,
        step=0,
        round=0,
        set=0,
        repeat=0,
        planned_ms=45_000,
        held_ms=held_ms,
        outcome=Outcome.DONE,
        ended_at=AT + timedelta(days=of, seconds=number),
    )


def circuit(name: str) -> Circuit:
    """Return a circuit with one step."""
    return Circuit(name, f"Name “{name}” \u2028 é", (Block((Step("x1", 45_000),)),))


def store_some(database: Database) -> None:
    """Store a circuit, an exercise, a name, and a workout with two holds."""
    SqliteCircuits(database).save(circuit("c"))
    exercises = SqliteExercises(database, database.path.parent / "pictures")
    exercises.save(unfinished_exercise("Own", "own"))
    exercises.remember("Bridge", "own")
    history = SqliteHistory(database)
    history.begin_workout(workout())
    history.add_hold(hold(1))
    history.end_workout(ended(workout()), [hold(2, held_ms=0)])


def ended(record: WorkoutRecord) -> WorkoutRecord:
    """Return a workout as it is when it is over."""
    over = record.started_at + timedelta(seconds=90)
    return replace(record, status=WorkoutStatus.FINISHED, elapsed_ms=90_000, ended_at=over)


@pytest.mark.skipif(sys.platform == "win32", reason="modes")
def test_every_line_is_sealed_numbered_and_private(path: Path) -> None:
    """One JSON line an event with a checksum, each number once, for this user's eyes only."""
    with closing(Database.open(path)) as database:
        store_some(database)
        assert database.journal_problem == ""
    found = lines(path)
    assert all(event_text(line) for line in found)
    assert [f'"n":{n},'.encode() in line for n, line in enumerate(found, 1)] == [True] * len(found)
    file = path.parent / "journal" / f"{HERE}.jsonl"
    assert (file.stat().st_mode & 0o777, file.parent.stat().st_mode & 0o777) == (0o600, 0o700)


def test_a_lost_database_comes_back_by_itself(path: Path) -> None:
    """Row for row, with its sums; a later start changes nothing more."""
    with closing(Database.open(path)) as database:
        store_some(database)
    before, told = rows(path), lines(path)
    path.unlink()
    for _ in range(2):
        Database.open(path).close()
        assert rows(path) == before
        assert lines(path) == told


def test_an_old_copy_in_its_place_loses_nothing(path: Path) -> None:
    """A synchronised folder, or a backup put back by hand: what was done since comes in again."""
    with closing(Database.open(path)) as database:
        store_some(database)
    old = path.read_bytes()
    with closing(Database.open(path)) as database:
        SqliteHistory(database).correct_hold("h1-1", 40_000)
        SqliteHistory(database).begin_workout(workout(2))
        SqliteHistory(database).add_hold(hold(1, of=2))
    before = rows(path)
    path.write_bytes(old)
    Database.open(path).close()
    assert rows(path) == before
    assert_rebuilt(path)


def test_two_machines_lose_nothing_of_each_other(path: Path) -> None:
    """Each one's copy of the file wins once; both workouts stay, and the later change of a hold."""
    with closing(Database.open(path, writer="a")) as database:
        store_some(database)
    base = path.read_bytes()
    with closing(Database.open(path, writer="a")) as database:
        SqliteHistory(database).begin_workout(workout(2))
        SqliteHistory(database).correct_hold("h1-1", 41_000)
    path.write_bytes(base)
    (path.parent / "journal" / "a.jsonl").rename(path.parent / "a.away")
    with closing(Database.open(path, writer="b")) as database:
        SqliteHistory(database).begin_workout(workout(3))
        SqliteHistory(database).correct_hold("h1-1", 42_000)
    (path.parent / "a.away").rename(path.parent / "journal" / "a.jsonl")
    for writer in ("b", "a"):
        with closing(Database.open(path, writer=writer)) as database:
            found = SqliteHistory(database).workouts(date.min, date.max)
            assert [record.id for record in found] == ["w1", "w2", "w3"]
            assert SqliteHistory(database).holds("w1")[0].held_ms == 42_000
            assert database.journal_problem == ""


def test_a_restored_backup_stays_restored(path: Path) -> None:
    """A file that was chosen keeps what was done since out, and the journal says the same."""
    with closing(Database.open(path)) as database:
        store_some(database)
    old = path.read_bytes()
    with closing(Database.open(path)) as database:
        SqliteHistory(database).begin_workout(workout(2))
    path.write_bytes(old)
    before = rows(path)
    mark_as_chosen(path)
    for _ in range(2):
        Database.open(path).close()
        assert rows(path) == before
        assert_rebuilt(path)


def test_a_new_start_stays_empty(path: Path) -> None:
    """Who chose to start with nothing is not given the journal's rows again."""
    with closing(Database.open(path)) as database:
        store_some(database)
    path.unlink()
    start_empty(path)
    for _ in range(2):
        with closing(Database.open(path)) as database:
            assert SqliteCircuits(database).circuits() == []
        assert_rebuilt(path)


def test_a_journal_that_went_is_begun_anew(path: Path) -> None:
    """Deleted, cut short, or never there: the next start writes all rows once."""
    with closing(Database.open(path)) as database:
        store_some(database)
    file = path.parent / "journal" / f"{HERE}.jsonl"
    file.write_bytes(b"\n".join(lines(path)[:3]) + b"\n")
    Database.open(path).close()
    assert_rebuilt(path)
    file.unlink()
    with closing(Database.open(path)) as database:
        SqliteHistory(database).rate_hold("h1-1", 3)
        file.unlink()
        SqliteHistory(database).rate_hold("h1-1", 4)
    assert_rebuilt(path)
    assert len(lines(path)) == 7


def test_a_journal_whose_beginning_failed_is_begun_later(path: Path) -> None:
    """Rows of an older version are not left out because the first attempt found a full disk."""
    path.parent.mkdir()
    shutil.copyfile(ROOT / "tests" / "fixtures" / "databases" / "version-4.db", path)
    folder = path.parent / "journal"
    folder.write_text("in the way", encoding="utf-8")
    with closing(Database.open(path)) as database:
        assert database.journal_problem
        SqliteHistory(database).begin_workout(workout())
        folder.unlink()
        SqliteHistory(database).add_hold(hold(1))
        assert database.journal_problem == ""
    assert_rebuilt(path)


class FullAtCommit(sqlite3.Connection):
    """A database whose disk is full at one commit; those of all are counted down."""

    commits_left = 0

    def execute(self, sql: str, values: Any = (), /) -> sqlite3.Cursor:
        """Do a statement, or find the disk full."""
        if sql == "COMMIT" and self.in_transaction:
            FullAtCommit.commits_left -= 1
            if FullAtCommit.commits_left == 0:
                super().execute("ROLLBACK")  # as SQLite does of itself
                raise full_disk()
        return super().execute(sql, values)


def full_disk() -> sqlite3.OperationalError:
    """Return the error that SQLite raises where there is no room."""
    error = sqlite3.OperationalError("database or disk is full")
    error.sqlite_errorcode = sqlite3.SQLITE_FULL
    return error


@pytest.mark.parametrize("is_killed", [False, True])
@pytest.mark.parametrize("failing", range(1, 6))
def test_a_beginning_whose_commit_failed_hides_nothing(
    path: Path, monkeypatch: pytest.MonkeyPatch, failing: int, is_killed: bool
) -> None:
    """All rows stand in the journal, but not in the database that they do: later ones follow."""
    path.parent.mkdir()
    shutil.copyfile(ROOT / "tests" / "fixtures" / "databases" / "version-4.db", path)
    Database.open(path, with_journal=False).close()
    connected = _connected_by(monkeypatch, FullAtCommit)
    monkeypatch.setattr(FullAtCommit, "commits_left", failing)
    database = Database.open(path)
    for _ in range(2):  # what was refused is asked for again
        _unless_refused(lambda: SqliteHistory(database).begin_workout(workout()))
    for _ in range(2):
        _unless_refused(lambda: SqliteHistory(database).add_hold(hold(1)))
    if not is_killed:
        database.close()
    for connection in connected:
        connection.close()
    assert FullAtCommit.commits_left <= 0
    with closing(Database.open(path)) as again:
        assert again.check() == []
        assert again.journal_problem == ""
    assert "h1-1" in {row[0] for row in rows(path)["holds"]}
    assert_rebuilt(path)


def _connected_by(
    monkeypatch: pytest.MonkeyPatch, kind: type[sqlite3.Connection]
) -> list[sqlite3.Connection]:
    """Let databases be opened by connections of a kind; return those that were made."""
    made: list[sqlite3.Connection] = []
    connect = sqlite3.connect

    def connected(*args: Any, **more: Any) -> sqlite3.Connection:
        made.append(connect(*args, **{**more, "factory": kind}))
        return made[-1]

    monkeypatch.setattr(sqlite3, "connect", connected)
    return made


def test_a_torn_line_harms_nothing(path: Path) -> None:
    """What a power cut left of a line is stepped over, and the row is told again."""
    with closing(Database.open(path)) as database:
        store_some(database)
    file = path.parent / "journal" / f"{HERE}.jsonl"
    file.write_bytes(file.read_bytes() + b'0123abcd {"n":8,"at":17')
    with closing(Database.open(path)) as database:
        SqliteHistory(database).rate_hold("h1-1", 3)
        assert database.check() == []
    found = rebuild(path.parent / "journal", path.with_name("again.db"))
    assert (found.bad_lines, found.missing, found.lost) == (0, 0, 0)
    assert rows(path.with_name("again.db")) == rows(path)


@pytest.mark.parametrize("kept", [1, 40, 300, 2_000])
def test_a_torn_beginning_harms_nothing(path: Path, kept: int) -> None:
    """A journal whose very beginning was torn anywhere begins again behind it."""
    with closing(Database.open(path)) as database:
        store_some(database)
    file = path.parent / "journal" / f"{HERE}.jsonl"
    file.unlink()
    with closing(Database.open(path)):
        whole = file.read_bytes()
    file.write_bytes(whole[:kept])
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DELETE FROM journals")
    with closing(Database.open(path)) as database:
        SqliteHistory(database).rate_hold("h1-1", 3)
        assert database.check() == []
    found = rebuild(path.parent / "journal", path.with_name("again.db"))
    assert (found.bad_lines, found.missing, found.lost) == (0, 0, 0)
    assert rows(path.with_name("again.db")) == rows(path)


def test_a_torn_last_line_of_another_machine_is_no_problem(path: Path) -> None:
    """What it was about to tell is not known here; it will tell it again itself."""
    with closing(Database.open(path, writer="other")) as database:
        store_some(database)
    file = path.parent / "journal" / "other.jsonl"
    file.write_bytes(file.read_bytes() + b'0123abcd {"n":8,"at":17')
    with closing(Database.open(path)) as database:
        assert database.check() == []


def test_a_lost_line_of_a_workout_keeps_its_holds(path: Path) -> None:
    """Another workout stands in, and the count says so."""
    with closing(Database.open(path)) as database:
        store_some(database)
    file = path.parent / "journal" / f"{HERE}.jsonl"
    file.write_bytes(file.read_bytes().replace(b'"circuit_name"', b'"circuit_nane"'))
    found = rebuild(path.parent / "journal", path.with_name("again.db"))
    assert (found.workouts, found.holds, found.bad_lines, found.lost) == (1, 2, 2, 1)
    assert found.last_day == date(2026, 11, 23)


@pytest.mark.skipif(sys.platform == "win32", reason="kills with SIGKILL")
def test_a_kill_between_database_and_journal_is_made_good(path: Path) -> None:
    """The hold that was committed is told at the next start."""
    script = textwrap.dedent("""
        import os, signal, sys
        from pathlib import Path
        from glutetimer.storage import journal
        from glutetimer.storage.database import Database
        from tests.integration.test_storage_journal import hold, store_some
        from glutetimer.storage.history import SqliteHistory

        database = Database.open(Path(sys.argv[1]))
        store_some(database)
        journal._write = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
        SqliteHistory(database).add_hold(hold(3))
    """)
    done = subprocess.run(
        [sys.executable, "-c", script, str(path)], cwd=ROOT, check=False, timeout=50
    )
    assert done.returncode == -signal.SIGKILL
    before = len(lines(path))
    Database.open(path).close()
    assert len(rows(path)["holds"]) == 3
    assert len(lines(path)) == before + 1
    assert_rebuilt(path)


def test_four_writers_share_one_journal(path: Path) -> None:
    """Each hold is in database and journal once, whoever appended it."""
    with closing(Database.open(path)) as database:
        for number in range(4):
            SqliteHistory(database).begin_workout(workout(number))
    script = textwrap.dedent("""
        import sys
        from pathlib import Path
        from glutetimer.storage.database import Database
        from tests.integration.test_storage_journal import hold
        from glutetimer.storage.history import SqliteHistory

        database = Database.open(Path(sys.argv[1]))
        for number in range(25):
            SqliteHistory(database).add_hold(hold(number, of=int(sys.argv[2])))
        database.close()
    """)
    writers = [
        subprocess.Popen([sys.executable, "-c", script, str(path), str(number)], cwd=ROOT)
        for number in range(4)
    ]
    assert [writer.wait(50) for writer in writers] == [0] * 4
    assert len(rows(path)["holds"]) == 100
    assert len(lines(path)) == 104
    assert_rebuilt(path)


def test_a_journal_that_cannot_be_written_stops_nobody(path: Path) -> None:
    """The hold is safe in the database; the journal gets it once it can be written again."""
    with closing(Database.open(path)) as database:
        store_some(database)
        folder = path.parent / "journal"
        folder.rename(path.parent / "away")
        folder.write_text("in the way", encoding="utf-8")
        SqliteHistory(database).add_hold(hold(3))
        assert database.journal_problem
        folder.unlink()
        (path.parent / "away").rename(folder)
        SqliteHistory(database).add_hold(hold(4))
        assert database.journal_problem == ""
    assert_rebuilt(path)


def test_a_broken_journal_does_not_keep_the_database_shut(path: Path) -> None:
    """Garbage in the place of the journal: all rows are written behind it."""
    with closing(Database.open(path)) as database:
        store_some(database)
    before = rows(path)
    (path.parent / "journal" / f"{HERE}.jsonl").write_bytes(os.urandom(3_000))
    Database.open(path).close()
    assert rows(path) == before
    found = rebuild(path.parent / "journal", path.with_name("again.db"))
    assert (found.workouts, found.holds, found.lost) == (1, 2, 0)


def test_a_journal_with_news_that_cannot_be_read_is_said(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """To go on without them would take them for read; the way out is named."""
    with closing(Database.open(path)) as database:
        store_some(database)
    path.unlink()

    def fail(*_: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(journal_reader, "_mapped", fail)
    with pytest.raises(StorageError, match="move that folder away"):
        Database.open(path)
    monkeypatch.undo()
    Database.open(path).close()
    assert len(rows(path)["holds"]) == 2
    assert_rebuilt(path)


def test_nothing_is_rebuilt_over_a_file(path: Path) -> None:
    """A name that is taken is refused."""
    with closing(Database.open(path)) as database:
        store_some(database)
    with pytest.raises(StorageError, match="is there already"):
        rebuild(path.parent / "journal", path)


def test_what_can_be_read_of_a_damaged_file_is_kept(path: Path) -> None:
    """Rows on bad pages and rows that changed are left out, and counted."""
    with closing(Database.open(path)) as database:
        store_some(database)
        with database.transaction() as connection:
            connection.executemany(
                "INSERT INTO holds SELECT id || ?, workout_id, interval_index + ?, 9, exercise_id,"
                " side, block, step, round, set_number, repeat, planned_ms, held_ms, outcome,"
                " load_grams, load_band, ended_utc_ms, ended_offset_s, ended_zone, effort, NULL"
                " FROM holds WHERE id = 'h1-1'",
                [(f"-{n}", n) for n in range(3_000)],
            )
    assert_rebuilt(path)
    data = path.read_bytes()
    at = data.index(b"h1-1-1500w1")
    damaged = bytearray(data)
    damaged[at - 1 :] = data[at - 1 :].replace(b"h1-1-1500w1", b"h1-1-1500W1")
    page = data.index(b"h1-1-2000w1") // 4096 * 4096
    damaged[page : page + 4096] = bytes(4096)
    path.write_bytes(damaged)
    found = salvage(path, path.with_name("salvaged.db"))
    assert found.workouts == 1
    assert 2_900 < found.holds < 3_001
    assert found.holds + found.lost == 3_002
    kept = set(rows(path.with_name("salvaged.db"))["holds"])
    path.write_bytes(data)
    assert kept <= set(rows(path)["holds"])


@pytest.mark.parametrize("part", [0.7, 0.9])
def test_a_file_that_was_cut_is_read_to_its_end(path: Path, part: float) -> None:
    """The sums tell how many holds were behind it, and the count of what is lost says so."""
    with closing(Database.open(path)) as database:
        history = SqliteHistory(database)
        for number in range(3):
            history.begin_workout(workout(number))
        with database.transaction() as connection:
            for number in range(600):
                row = hold_row(replace(hold(1), id=f"h{number}", workout_id="w1", index=number))
                connection.execute(INSERT_HOLD, row)
        database.rows("PRAGMA journal_mode = DELETE")
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * part)])
    found = salvage(path, path.with_name("salvaged.db"))
    assert 0 < found.holds < 600
    assert 600 - found.holds <= found.lost <= 610 - found.holds


# ------------------------------------------------------------------- whatever is done, in any order


def _import(database: Database, number: int) -> None:
    made = PastImport(f"i{number}", AT, ("strong.csv",), 1, 1, 2)
    brought = ImportedWorkout(workout(100 + number), (hold(1, 100 + number), hold(2, 100 + number)))
    SqliteImports(database).store(made, [circuit(f"i{number}")], [brought])


def _delete_for_good(database: Database, number: int) -> None:
    database.write("DELETE FROM holds WHERE workout_id = ?", (f"w{number}",))
    database.write("DELETE FROM workouts WHERE id = ?", (f"w{number}",))


def _unless_refused(act: Callable[[], object]) -> None:
    try:
        act()
    except StorageError:
        return


ACTS: dict[str, Callable[[Database, int], object]] = {
    "circuit": lambda database, n: SqliteCircuits(database).save(circuit(f"c{n}")),
    "delete circuit": lambda database, n: SqliteCircuits(database).delete(f"c{n}"),
    "workout": lambda database, n: SqliteHistory(database).begin_workout(workout(n)),
    "holds": lambda database, n: SqliteHistory(database).end_workout(
        ended(workout(n)), [hold(number, of=n) for number in range(3)]
    ),
    "correct": lambda database, n: SqliteHistory(database).correct_hold(f"h{n}-1", 1_000 * n),
    "delete": lambda database, n: SqliteHistory(database).delete_workout(f"w{n}"),
    "restore": lambda database, n: SqliteHistory(database).restore_workout(f"w{n}"),
    "import": _import,
    "undo": lambda database, n: SqliteImports(database).undo(f"i{n}"),
    "redo": lambda database, n: SqliteImports(database).redo(f"i{n}"),
    "for good": _delete_for_good,
}


@settings(max_examples=12, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(sorted(ACTS)), st.integers(1, 3)), max_size=14))
def test_whatever_is_done_the_journal_tells_it(acts: list[tuple[str, int]]) -> None:
    """Row for row, after any acts in any order."""
    with TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setattr(Database, "back_up", lambda *_: None)
        path = Path(folder) / "data" / "glutetimer.db"
        with closing(Database.open(path)) as database:
            SqliteCircuits(database).save(circuit("c"))
            for name, number in acts:
                done = set(database.rows("SELECT id FROM imports"))
                if name == "import" and (f"i{number}",) in done:
                    continue
                _unless_refused(lambda: ACTS[name](database, number))  # noqa: B023
            assert database.journal_problem == ""
        assert_rebuilt(path)
        assert set(journals(path.parent / "journal")) == {HERE}


def test_many_rows_at_once_are_told_like_few(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An import that sums up and seals at the end leaves the same rows and lines."""
    monkeypatch.setattr(Database, "back_up", lambda *_: None)
    few, many = path.with_name("few.db"), path
    for at, most in ((few, 1_000), (many, 1)):
        for module in (day_totals, kept_rows):
            monkeypatch.setattr(module, "MANY", most)
        with closing(Database.open(at, writer=at.stem)) as database:
            store_some(database)
            _import(database, 1)
            _import(database, 2)
            SqliteImports(database).undo("i1")
            assert database.journal_problem == ""
        at.parent.joinpath("journal", f"{at.stem}.jsonl").rename(at.with_suffix(".told"))
    assert rows(few) == rows(many)
    told = [
        sorted(line[30:].split(b'"t":')[-1] for line in at.read_bytes().splitlines())
        for at in (few.with_suffix(".told"), many.with_suffix(".told"))
    ]
    assert told[0] == told[1]
    assert keeping.CHOSEN == ""
