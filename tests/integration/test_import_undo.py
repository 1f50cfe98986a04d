# SPDX-License-Identifier: GPL-3.0-or-later
"""Histories on their way into the database and out again: twice, undone, brought back, exact."""

import csv
import json
import sqlite3
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glutetimer import app
from glutetimer.app.imports import FileImporter
from glutetimer.cli import main
from glutetimer.domain.circuit import Load
from glutetimer.domain.events import Outcome
from glutetimer.domain.exercise import Side
from glutetimer.domain.import_report import LEAVE_OUT
from glutetimer.domain.record import Felt, HoldRecord, WorkoutRecord, WorkoutStatus
from glutetimer.exchange.catalogue import load_catalogue
from glutetimer.exchange.history_csv import COLUMNS, encode_history
from glutetimer.exchange.importing import read_file
from glutetimer.ports import StorageError
from glutetimer.storage.day_totals import differences
from tests.peer_files import SYNTHETIC, synthetic

FIRST, LAST = date(1990, 1, 1), date(2100, 1, 1)
HISTORIES = (
    *("strong-ios.csv", "strong-android.csv", "strong-old.csv", "hevy.csv", "fitnotes.csv"),
    *("stronglifts.csv", "flexify.csv", "calisthenics-records.csv", "calisthenics-records.json"),
    *("history.csv", "history-by-hand.csv"),
)
STRONG = "Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Distance,Seconds\n"


@pytest.fixture
def core(tmp_path):
    """Return the program on a data folder of its own."""
    with app.open_core(tmp_path / "data") as core:
        yield core


@pytest.fixture
def importer(core):
    """Return what takes files in."""
    return FileImporter(core)


@pytest.fixture
def strong(tmp_path):
    """Return a function that writes a small file of Strong."""

    def call(*rows, name="strong.csv"):
        path = tmp_path / name
        path.write_text(STRONG + "\n".join(rows), "utf-8")
        return path

    return call


@pytest.fixture
def run(tmp_path, capsys):
    """Return a function that runs a command on a data folder of its own."""

    def call(*words):
        try:
            code = main(["--data-dir", str(tmp_path / "data"), *words])
        except SystemExit as stop:
            code = int(stop.code or 0)
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return call


def contents(core):
    """Return all that the screens see of the history."""
    history = core.history
    workouts = history.workouts(FIRST, LAST)
    return (
        workouts,
        [history.holds(workout.id) for workout in workouts],
        history.days(FIRST, LAST),
        history.workout_days(FIRST, LAST),
        history.best_holds(),
        history.first_day(),
    )


def held_s(core):
    """Return all seconds in the weekly volume."""
    return sum(day.held_ms for day in core.history.days(FIRST, LAST)) / 1000


def sums_are_right(core):
    """Tell whether the sums that are kept by day are those of the holds."""
    with closing(sqlite3.connect(core.paths.database)) as connection:
        return differences(connection) == 0


@pytest.mark.parametrize("name", HISTORIES)
def test_a_history_comes_in_once(core, importer, name):
    """It is in the weekly volume; the same file again changes nothing, and the report says so."""
    (report,) = importer.read([SYNTHETIC / name])
    outcome = importer.store([report])
    assert outcome.import_id
    assert held_s(core) == sum(h.held_ms for w in report.workouts for h in w.holds) / 1000 > 0
    before = contents(core)
    (again,) = importer.read([SYNTHETIC / name])
    assert (again.workouts, again.hold_count, again.taken) in (((), 0, 0), ((), 0, 3))
    assert again.already_there == report.hold_count
    assert ("history", f"already there: {report.hold_count} holds") in [
        (note.where, note.what) for note in again.left_out
    ]
    assert importer.store([again]).import_id is None
    assert contents(core) == before
    assert sums_are_right(core)


@pytest.mark.parametrize("name", HISTORIES)
def test_an_import_is_undone_and_brought_back_as_a_whole(core, importer, strong, name):
    """What was there before stays as it was, to the millisecond, both ways and again."""
    importer.store(importer.read([strong("2026-01-05 07:00,Before,Plank,1,0,0,0,33")]))
    before = contents(core)
    outcome = importer.store(importer.read([SYNTHETIC / name]))
    after = contents(core)
    assert after != before
    for _ in range(2):
        importer.undo(outcome.import_id)
        assert contents(core) == before
        importer.undo(outcome.import_id)
        importer.redo(outcome.import_id)
        assert contents(core) == after
        importer.redo(outcome.import_id)
        assert contents(core) == after
    assert sums_are_right(core)


def test_an_export_that_has_grown_brings_what_is_new(core, importer, strong):
    """Also where a workout has grown; undoing the second import leaves the first."""
    rows = ["2026-01-05 07:00,A,Plank,1,0,0,0,30", "2026-01-05 07:00,A,Plank,2,0,0,0,30"]
    importer.store(importer.read([strong(*rows)]))
    more = ["2026-01-05 07:00,A,Plank,3,0,0,0,40", "2026-01-07 07:00,B,Plank,1,0,0,0,50"]
    outcome = importer.store(importer.read([strong(*rows, *more)]))
    assert held_s(core) == 150
    assert importer.read([strong(*rows, *more)])[0].already_there == 4
    importer.undo(outcome.import_id)
    assert held_s(core) == 60


def test_two_equal_sets_are_two_holds(core, importer, strong):
    """The same row twice in a workout was done twice."""
    row = "2026-01-05 07:00,A,Plank,1,0,0,0,30"
    importer.store(importer.read([strong(row, row)]))
    assert held_s(core) == 60


def test_one_file_twice_in_a_call(core, importer, strong):
    """It counts once."""
    path = strong("2026-01-05 07:00,A,Plank,1,0,0,0,30")
    first, second = importer.read([path, path])
    assert (first.hold_count, second.hold_count, second.already_there) == (1, 0, 1)
    importer.store([first, second])
    assert held_s(core) == 30


def test_what_was_read_once_is_stored_once(core, importer, strong):
    """Two clicks, or two windows, store it no more often than one."""
    reports = importer.read([strong("2026-01-05 07:00,A,Plank,1,0,0,0,30")])
    importer.store(reports)
    again = importer.store(reports)
    assert again.import_id is None
    assert again.reports[0].already_there == 1
    assert len(importer.imports()) == 1
    assert held_s(core) == 30


def test_any_thread_may_import(core, importer, strong):
    """The window does it beside itself."""
    path = strong("2026-01-05 07:00,A,Plank,1,0,0,0,30")
    with ThreadPoolExecutor(1) as thread:
        reports = thread.submit(importer.read, [path]).result()
        outcome = thread.submit(importer.store, reports).result()
        assert held_s(core) == 30
        thread.submit(importer.undo, outcome.import_id).result()
    assert held_s(core) == 0


def test_what_was_undone_comes_in_again_by_another_choice(core, importer, strong):
    """A wrong match is put right: undo, choose, import again."""
    path = strong("2026-01-05 07:00,A,Adductor squeeze,1,0,0,0,30")
    outcome = importer.store(importer.read([path]), {"Adductor squeeze": "plank"})
    assert [day.exercise_id for day in core.history.days(FIRST, LAST)] == ["plank"]
    importer.undo(outcome.import_id)
    again = importer.store(importer.read([path]), {"Adductor squeeze": "glute-squeeze"})
    assert [day.exercise_id for day in core.history.days(FIRST, LAST)] == ["glute-squeeze"]
    importer.redo(outcome.import_id)
    assert held_s(core) == 30
    importer.undo(again.import_id)
    assert held_s(core) == 0
    assert sums_are_right(core)


def test_what_the_user_deleted_stays_deleted(core, importer, strong):
    """After the same file again, and after an undo that was undone."""
    path = strong("2026-01-05 07:00,A,Plank,1,0,0,0,30", "2026-01-06 07:00,B,Plank,1,0,0,0,40")
    outcome = importer.store(importer.read([path]))
    core.history.delete_workout(core.history.workouts(FIRST, LAST)[0].id)
    assert importer.read([path])[0].already_there == 2
    importer.undo(outcome.import_id)
    importer.redo(outcome.import_id)
    assert held_s(core) == 40


def test_a_name_that_is_left_out(core, importer, strong):
    """Its holds do not come in, and may come later."""
    path = strong("2026-01-05 07:00,A,Plank,1,0,0,0,30", "2026-01-05 07:00,A,Treadmill,1,0,0,0,900")
    importer.store(importer.read([path]), {"Treadmill": LEAVE_OUT})
    assert held_s(core) == 30
    assert importer.read([path])[0].hold_count == 1


def test_imported_workouts_offer_no_circuit(core, importer):
    """They have none: the next circuit is chosen by the workouts led here."""
    importer.store(importer.read([SYNTHETIC / "strong-ios.csv"]))
    circuits = {circuit.id for circuit in core.circuits.circuits()}
    assert not circuits & set(core.history.last_done())


def test_a_backup_is_made_before(core, importer):
    """It holds what was there, and no more."""
    importer.store(importer.read([SYNTHETIC / "strong-ios.csv"]))
    (path,) = core.paths.backups.glob("*-before-import.db")
    with closing(sqlite3.connect(path)) as backup:
        assert backup.execute("SELECT count(*) FROM workouts").fetchone() == (0,)
        assert backup.execute("SELECT count(*) FROM circuits").fetchone()[0] > 0


def test_a_fault_in_the_middle_stores_nothing(core, importer):
    """All of an import, or nothing: the last hold breaks a rule of its table."""
    (report,) = importer.read([SYNTHETIC / "strong-ios.csv"])
    last = report.workouts[-1]
    broken = last.with_holds([*last.holds[:-1], last.holds[-1]])
    object.__setattr__(broken.holds[-1], "held_ms", -1)
    with pytest.raises((StorageError, sqlite3.Error)):
        importer.store([report.with_workouts([*report.workouts[:-1], broken])])
    assert held_s(core) == 0
    assert importer.imports() == []


def test_an_unknown_import_says_so(importer):
    """Nothing happens."""
    with pytest.raises(StorageError, match="There is no import 7"):
        importer.undo("7")


def test_the_own_database_is_refused_and_stays_locked(core, importer):
    """To open it beside SQLite would take its locks off: another program removed the log then."""
    path = core.paths.database
    (report,) = importer.read([path])
    assert report.refused == "No program that GluteTimer knows writes such a file."
    log = path.with_name("glutetimer.db-wal")
    inode = log.stat().st_ino
    look = "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute('SELECT 1 FROM holds')"
    subprocess.run([sys.executable, "-c", f"{look}; c.close()", str(path)], check=True)
    assert log.stat().st_ino == inode


def test_a_file_of_circuits_twice_changes_nothing(core, importer, tmp_path):
    """A circuit that is there is left out; one that was changed since, or undone, comes in."""
    path = tmp_path / "mine.txt"
    path.write_text("name: Bridge holds\n\nMain:\nGlute bridge 40s\n", "utf-8")
    (first,) = importer.read([path])
    assert [circuit.name for circuit in first.circuits] == ["Bridge holds (2)"]
    made = importer.store([first])
    (again,) = importer.read([path])
    assert again.is_empty
    assert [(note.where, note.what) for note in again.left_out] == [
        ("“Bridge holds”", "already there: all of it")
    ]
    importer.undo(made.import_id)
    assert not importer.read([path])[0].is_empty
    importer.redo(made.import_id)
    path.write_text("name: Bridge holds\n\nMain:\nGlute bridge 41s\n", "utf-8")
    (changed,) = importer.read([path])
    assert [circuit.name for circuit in changed.circuits] == ["Bridge holds (3)"]


def test_circuits_and_history_of_a_file_go_together(core, importer):
    """A backup has both, and both are undone."""
    names = [circuit.name for circuit in core.circuits.circuits()]
    outcome = importer.store(importer.read([SYNTHETIC / "calisthenics-backup.json"]))
    assert len(core.circuits.circuits()) == len(names) + 2
    assert held_s(core) == 45
    importer.undo(outcome.import_id)
    assert [circuit.name for circuit in core.circuits.circuits()] == names
    importer.redo(outcome.import_id)
    assert len(core.circuits.circuits()) == len(names) + 2


# ------------------------------------------------------------------------------ command line


def test_the_command_line(run):
    """Import, list, undo, bring back; the JSON counts what came into the history."""
    path = str(SYNTHETIC / "strong-ios.csv")
    code, out, _ = run("import", path, "--json")
    (row,) = json.loads(out)
    assert (code, row["format"], row["workouts"], row["holds"]) == (0, "Strong", 2, 5)
    assert (row["taken"], row["already_there"], row["refused"]) == (5, 0, None)
    code, out, _ = run("import", path)
    assert code == 0
    assert "nothing came in" in out
    assert "already there: 5 holds" in out
    (one,) = json.loads(run("imports", "--json")[1])
    assert (one["workouts"], one["holds"], one["undone"]) == (2, 5, False)
    assert one["files"] == ["strong-ios.csv"]
    assert run("import", "--undo", "--json")[0] == 0
    assert "undone" in run("imports")[1]
    code, _, err = run("import", "--undo")
    assert (code, "There is no import to undo." in err) == (1, True)
    assert run("import", "--redo", one["id"])[0] == 0
    assert json.loads(run("imports", "--json")[1])[0]["undone"] is False
    assert run("import", "--undo", "x")[0] == 1


def test_a_dry_run_stores_no_history(run, core):
    """It says the same."""
    code, out, _ = run("import", "--dry-run", str(SYNTHETIC / "hevy.csv"), "--json")
    assert (code, json.loads(out)[0]["holds"]) == (0, 4)
    assert held_s(core) == 0
    assert not core.paths.backups.exists()


def test_wrong_use(run):
    """Files, or an import to undo; names, or the history."""
    assert run("import")[0] == 2
    assert run("import", "--undo", "1", "--redo", "2")[0] == 2
    assert run("import", "--dry-run", "--undo")[0] == 2
    assert run("export")[0] == 2
    assert run("export", "Bridge holds", "--history", "a.csv")[0] == 2


# ------------------------------------------------------------------------------- round trip


def rows_of(database):
    """Return all workouts and holds as the database has them."""
    with closing(sqlite3.connect(database)) as connection:
        columns = "SELECT * FROM {} ORDER BY id"
        workouts = connection.execute(columns.format("workouts")).fetchall()
        return [row[:-2] for row in workouts], connection.execute(
            columns.format("holds")
        ).fetchall()


def test_an_exported_history_comes_in_exactly(run, tmp_path, core):
    """Every column of every row, on another machine; here it changes nothing."""
    for name in ("history.csv", "strong-ios.csv", "flexify.csv"):
        run("import", str(SYNTHETIC / name))
    table = tmp_path / "mine.csv"
    assert run("export", "--history", str(table))[0] == 0
    code, out, _ = run("import", str(table), "--json")
    assert (code, json.loads(out)[0]["holds"], json.loads(out)[0]["already_there"]) == (0, 0, 13)
    other = tmp_path / "other"
    assert main(["--data-dir", str(other), "import", str(table)]) == 0
    assert rows_of(other / "glutetimer.db") == rows_of(core.paths.database)


def test_a_hold_that_stands_in_two_workouts_counts_once(run, tmp_path):
    """The report counts what is stored, even where ids in the file were damaged."""
    damaged = tmp_path / "damaged.csv"
    whole = (SYNTHETIC / "history.csv").read_text("utf-8-sig")
    again = whole.partition("\n")[2].replace("-8000-000000000001,", "-8000-0000000000aa,")
    damaged.write_text(whole + again, "utf-8")
    code, out, _ = run("import", str(damaged), "--json")
    (report,) = json.loads(out)
    assert (code, report["holds"], report["taken"]) == (0, 5, 5)
    assert "a hold of the same “hold_id” stands before it" in out
    _, out, _ = run("import", str(damaged), "--json")
    assert json.loads(out)[0]["holds"] == 0


def test_no_cell_is_a_formula(run, tmp_path):
    """A name that begins like one is quoted for the spreadsheet."""
    run("import", str(SYNTHETIC / "history.csv"))
    table = tmp_path / "mine.csv"
    run("export", "--history", str(table))
    with table.open(encoding="utf-8-sig", newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    assert "'=HYPERLINK(1)" in cells
    assert [cell for cell in cells if cell[:1] in tuple("=+-@\t\r")] == []


TEXTS = st.text(
    st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("=+-@\t\r\n'\",;"), max_size=8
)
ZONES = st.builds(
    timezone, st.integers(-50_000, 50_000).map(lambda s: timedelta(seconds=s)), st.just("A/B")
)
INSTANTS = st.builds(
    lambda ms, zone: (datetime(2000, 1, 1, tzinfo=UTC) + timedelta(milliseconds=ms)).astimezone(
        zone
    ),
    st.integers(0, 10**12),
    ZONES,
)
NUMBERS = st.integers(0, 9)
IDS = st.integers(0, 9).map("x{}".format)
WORKOUTS = st.builds(
    WorkoutRecord,
    id=IDS,
    circuit_id=TEXTS,
    circuit_name=TEXTS,
    started_at=INSTANTS,
    local_date=st.dates(date(1980, 1, 1), date(2090, 1, 1)),
    planned_ms=st.integers(0, 10**8),
    status=st.sampled_from(WorkoutStatus),
    elapsed_ms=st.integers(0, 10**8),
    ended_at=st.none() | INSTANTS,
    effort=st.none() | st.integers(1, 10),
    felt=st.frozensets(st.sampled_from(Felt)),
    note=TEXTS,
)
HOLDS = st.builds(
    HoldRecord,
    id=IDS,
    workout_id=st.just(""),
    index=NUMBERS,
    attempt=st.integers(1, 9),
    exercise_id=st.sampled_from(["plank", "my-own", "hängen"]),
    side=st.sampled_from(Side),
    **dict.fromkeys(["block", "step", "round", "set", "repeat"], NUMBERS),
    planned_ms=st.integers(0, 10**7),
    held_ms=st.integers(0, 10**7),
    outcome=st.sampled_from(Outcome),
    load=st.builds(Load, st.integers(0, 10**6), TEXTS),
    ended_at=st.none() | INSTANTS,
    effort=st.none() | st.integers(1, 5),
)


@settings(max_examples=40)
@given(
    st.lists(
        st.tuples(WORKOUTS, st.lists(HOLDS, max_size=4, unique_by=lambda hold: hold.id)),
        max_size=3,
        unique_by=lambda pair: pair[0].id,
    )
)
def test_any_history_comes_back_as_it_was(pairs):
    """Whatever the names, notes, zones and numbers are."""
    pairs = [
        (workout, [replace(h, id=f"{workout.id}-{h.id}", workout_id=workout.id) for h in holds])
        for workout, holds in pairs
    ]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "history.csv"
        path.write_bytes(encode_history(pairs, str.upper))
        report = read_file(path, load_catalogue())
    assert report.refused is None
    assert (report.left_out, report.changed) == ((), ())
    assert [(w.record, list(w.holds)) for w in report.workouts] == pairs


def test_an_empty_history_is_a_table_without_rows(run, tmp_path):
    """It comes in as nothing."""
    table = tmp_path / "mine.csv"
    assert run("export", "--history", str(table))[0] == 0
    assert table.read_text("utf-8-sig").strip() == ",".join(COLUMNS)
    assert run("import", str(table))[0] == 0


def test_an_exported_row_that_is_broken_is_left_out(importer, tmp_path):
    """With its line and the name of the column."""
    text = synthetic("history.csv").decode("utf-8-sig")
    path = tmp_path / "history.csv"
    path.write_text(text.replace(",broken,", ",cracked,"), "utf-8")
    (report,) = importer.read([path])
    assert report.hold_count == 4
    assert [(note.where, note.what) for note in report.left_out] == [
        ("line 4", "“cracked” can't be a value of “outcome”")
    ]
