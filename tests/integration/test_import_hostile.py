# SPDX-License-Identifier: GPL-3.0-or-later
"""Files made to hang, to fill the memory or to smuggle: each is refused, and says why."""

import io
import json
import zipfile

import pytest

from glutetimer.exchange.catalogue import load_catalogue
from glutetimer.exchange.importing import read_file
from tests.hostile import EXERCISES, STEPS, WORKOUTS, database
from tests.peer_files import synthetic, zipped

CATALOGUE = load_catalogue()


@pytest.fixture
def refusal(tmp_path):
    """Return a function that reads a file which must not come in, and returns the reason."""

    def call(data, name="file"):
        path = tmp_path / name
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        report = read_file(path, CATALOGUE)
        assert (report.circuits, report.workouts, report.taken) == ((), (), 0)
        assert report.file == name
        return report.refused

    return call


def workout(count=1, **exercise):
    """Return a small workout with so many exercises, as that of another program."""
    exercises = [{"name": "Plank", "duration": 20, **exercise}] * count
    return json.dumps({"title": "A", "sets": [{"repetitions": 1, "exercises": exercises}]})


STRONG = "Date,Workout Name,Exercise Name,Set Order,Seconds\n"


def strong(names):
    """Return a history with a hold of each of these exercises."""
    return STRONG + "".join(f"2024-01-01,A,{name},1,30\n" for name in names)


def openhiit(count, timers):
    """Return timers that are large by a number alone, and have a fault at their end."""
    old = {"title": "A", "numExercises": count, "workTime": 20, "warmupTime": {}}
    return json.dumps([old] * timers)


def nested(loops, timers):
    """Return timers of nested groups, each too long to be run."""
    inner = {"label": "Plank", "length": 50_000}
    for loop in loops:
        inner = {"step_type": "group", "loop": loop, "name": "", "steps": [inner]}
    return json.dumps({"timers": [{"name": "A", "loop": 1, "steps": [inner]}] * timers})


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ("", "There is nothing in the file."),
        ("\n \n", "There is nothing in the file."),
        ("hello", "No program that GluteTimer knows writes such a file."),
        (b"\x00\x01\x02", "The file is no text."),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "The file is no text."),
        (b"title: \xff", "line 1: the text is not UTF-8."),
        (b"\xff\xfe\x00", "line 1: the text is not UTF-8."),
        ("{", "line 1, column 2: this is no valid JSON: Expecting property name"),
        ('{"a": 1, "a": 2}', "$: the key “a” appears twice."),
        ('{"b": [{"c": 1, "c": 1}]}', "$.b[0]: the key “c” appears twice."),
        ("[NaN]", "This is no valid JSON: NaN is no number."),
        ("[-Infinity]", "This is no valid JSON: -Infinity is no number."),
        ("[" + "9" * 5_000 + "]", "This is no valid JSON: Exceeds the limit"),
        ("[" * 100_000, "It is nested too deeply."),
        ('{"a":' * 100_000, "It is nested too deeply."),
        ("[" + "0," * 400_001 + "0]", "There are over 400,000 values in it."),
        (openhiit(9_000, 3), "There are over 20,000 entries in it."),
        (nested((80, 100, 20), 2), "$.timers[1]: the circuits of the file have over 10,000 steps."),
        (workout(count=20_001), "There are over 20,000 entries in it."),
        ("title: " + "x" * 100_001, "A YAML file may have 100,000 characters."),
        ("title: " + "[" * 60, "line 1: it is nested over 50 deep."),
        ("name,type,laterality\n" + '"' + "x" * 200_000, "line 2: the table is broken: field"),
        ("name,type,laterality\n" + "," * 1_000_001, "A row of the table has over 1,000,000 char"),
        ("'[{" + "\\\\" * 500_001 + "'", "The setting has over 1,000,000 characters."),
        ("\n" * 200_000 + "x", "No program that GluteTimer knows writes such a file."),
        ('"name"na\n5', "No program that GluteTimer knows writes such a file."),
        ("name\n" + "a\n" * 100_001, "line 100002: there are over 100,000 rows."),
    ],
)
def test_it_is_refused_with_the_reason(refusal, data, reason):
    """The reason names the place where there is one."""
    assert refusal(data).startswith(reason)


def test_a_circuit_of_too_many_steps_is_left_out(tmp_path):
    """A plan of 10,001 exercises is not cut to what would fit."""
    path = tmp_path / "a.json"
    path.write_text(workout(count=10_001), "utf-8")
    report = read_file(path, CATALOGUE)
    assert report.circuits == ()
    assert [note.what for note in report.left_out] == ["there are over 10,000 steps"]


def test_a_large_file_is_not_read(refusal):
    """20 MB are the limit."""
    assert refusal(b"[" + b" " * 20_000_000 + b"]") == "The file is over 20 MB."


def test_a_folder_and_nothing_are_refused(tmp_path):
    """What is no file says so."""
    folder = "This is a folder: choose the files in it."
    assert read_file(tmp_path, CATALOGUE).refused == folder
    assert read_file(tmp_path / "missing", CATALOGUE).refused == "There is no such file."


@pytest.mark.parametrize("value", [True, "ten", None, [], {}, "1e5", 10**30, "9" * 40])
def test_no_such_value_is_a_length(tmp_path, value):
    """Only numbers are numbers; the entry is left out, and the rest comes in."""
    exercises = [{"name": "Plank", "duration": 20}, {"name": "Plank", "duration": value}]
    path = tmp_path / "a.json"
    path.write_text(json.dumps({"title": "A", "sets": [{"exercises": exercises}]}), "utf-8")
    report = read_file(path, CATALOGUE)
    assert report.taken == (2 if value is None else 1)
    assert len(report.left_out) == (0 if value is None else 1)


def test_signs_that_hide_are_taken_out(tmp_path):
    """Half a character, a turned-round line and a line end do not reach a screen."""
    path = tmp_path / "a.json"
    document = {"title": "A\ud800\u202eB\n C\x07", "sets": [{"exercises": [{"name": "Plank"}]}]}
    path.write_text(json.dumps(document), "utf-8")
    assert [circuit.name for circuit in read_file(path, CATALOGUE).circuits] == ["AB C"]


def test_long_names_are_cut_and_said(tmp_path):
    """120 characters are a name."""
    path = tmp_path / "a.json"
    document = {"title": "T" * 500, "sets": [{"exercises": [{"name": "N" * 500}]}]}
    path.write_text(json.dumps(document), "utf-8")
    report = read_file(path, CATALOGUE)
    assert report.circuits[0].name == "T" * 120
    assert len(report.exercises[0].name) == 120
    assert len(report.changed) == 2


def test_a_report_has_an_end(tmp_path):
    """A thousand lines, and how many more there were."""
    path = tmp_path / "a.json"
    exercises = [{"name": "Plank", "duration": 0}] * 1_500
    path.write_text(json.dumps({"title": "A", "sets": [{"exercises": exercises}]}), "utf-8")
    left_out = read_file(path, CATALOGUE).left_out
    assert len(left_out) == 1_001
    assert left_out[-1].what == "501 more of this kind"


# ------------------------------------------------------------------------------------------ zip


def test_what_is_in_a_zip_is_bounded_however_small_the_zip(refusal):
    """Twenty megabytes of blanks are twenty kilobytes of zip."""
    twice = zipped({name: synthetic("own.glutetimer") + b" " * 11_000_000 for name in "ab"})
    assert refusal(twice) == "What is in the zip is over 20 MB."


def test_a_zip_that_lies_about_its_size_is_refused(refusal):
    """The size is counted, not believed."""
    data = zipped({"a.json": b" " * 21_000_000})
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        told = archive.infolist()[0].file_size.to_bytes(4, "little")
    reason = refusal(data.replace(told, (100).to_bytes(4, "little")))
    assert reason.startswith(("What is in the zip is over", "The zip can't be read"))


@pytest.mark.parametrize(
    ("files", "reason"),
    [
        ({}, "There is nothing in the zip."),
        ({"b.zip": zipped({"a.json": b"{}"})}, "b.zip: a zip inside of a zip is not read."),
        ({"a.db": synthetic("feeel.db")}, "a.db: A database inside of a zip is not read."),
        ({f"{n}": b"{}" for n in range(1_001)}, "There are over 1,000 files in the zip."),
        ({"../../a.json": b"[1]"}, "a.json: No program that GluteTimer knows writes such a file."),
        ({"a": b"{"}, "a: line 1, column 2: this is no valid JSON: Expecting property name"),
    ],
)
def test_a_zip_is_refused(refusal, files, reason):
    """Nothing is unpacked to anywhere, and nothing inside of it opens another file."""
    assert refusal(zipped(files), "a.zip").startswith(reason)


def test_a_broken_zip_is_refused(refusal):
    """Half of a zip is none."""
    assert refusal(zipped({"a": b"x" * 999})[:-30], "a.zip").startswith("The zip can't be read")


# ------------------------------------------------------------------------------------- database


def test_a_table_that_is_a_query_is_no_table(refusal):
    """A view could compute for ever."""
    columns = "1 AS id, 0 AS type, 'x' AS title, 30 AS exerciseDuration, 10 AS breakDuration"
    view = f"CREATE VIEW workouts AS SELECT {columns}"
    reason = "No program that GluteTimer knows writes such a file."
    assert refusal(database(EXERCISES, STEPS, view)) == reason


def test_a_column_that_is_computed_is_no_column(refusal):
    """It could compute for ever, too."""
    computed = WORKOUTS.replace("title", "title TEXT AS (hex(zeroblob(400000)))")
    reason = "No program that GluteTimer knows writes such a file."
    assert refusal(database(EXERCISES, STEPS, computed)) == reason


def test_a_database_that_takes_long_is_stopped(refusal):
    """Tables without an index, and a thousand searches in them: cut off, and refused."""
    count = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {})"
    workouts = f"INSERT INTO workouts {count.format(1_000)} SELECT i, 0, 'x', 1, 1 FROM n"
    steps = f"INSERT INTO workoutExercises {count.format(20_000)} SELECT 0, 0, i, 1, 1, 1 FROM n"
    reason = refusal(database(EXERCISES, STEPS, WORKOUTS, workouts, steps))
    assert reason == "The database can't be read: interrupted."


def test_a_torn_database_is_refused(refusal):
    """So is one that ends in the middle, and one of zeros."""
    whole = synthetic("feeel.db")
    for torn in (whole[:5_000], whole[:100] + bytes(len(whole) - 100), whole[:16]):
        assert refusal(torn).startswith(("The database can't be read: ", "No program that"))


def test_a_database_whose_text_is_broken_is_refused(refusal):
    """A name of a column may be anything at all."""
    whole = synthetic("feeel.db")
    for name in (b"exerciseDuration", b"workouts", b"title"):
        reason = refusal(whole.replace(name, b"\xcd" + name[1:]))
        assert reason.startswith(("The database can't be read: ", "No program that"))


def test_a_database_is_left_as_it_is(tmp_path):
    """No journal, no lock and no write beside somebody's file."""
    path = tmp_path / "feeel.db"
    path.write_bytes(synthetic("feeel.db"))
    before = (path.read_bytes(), path.stat().st_mtime_ns)
    assert read_file(path, CATALOGUE).taken == 4
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == ["feeel.db"]


def test_a_history_has_its_own_limits(refusal):
    """More rows than any person's history, more bytes, more names."""
    assert refusal(STRONG + "\n" * 300_001) == "line 300002: there are over 300,000 rows."
    assert refusal(STRONG + "\n" * 64_000_000) == "The table is over 64 MB."
    assert refusal(b"\x00" * 64_000_001) == "The file is no text."
    names = strong(f"Hold number {n}" for n in range(3_001))
    assert refusal(names) == "line 3002: the file has over 3,000 exercises."


def test_a_history_has_at_most_50_000_workouts(refusal):
    """Each row is one of its own."""
    rows = (f"2024-01-01 10:00,{n},Plank,1,30\n" for n in range(50_001))
    assert refusal(STRONG + "".join(rows)) == "There are over 50,000 workouts in it."
