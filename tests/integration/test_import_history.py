# SPDX-License-Identifier: GPL-3.0-or-later
"""The history of each program: what comes out of its file, row by row."""

from datetime import UTC, date, datetime

import pytest

from glutetimer.domain.circuit import Load
from glutetimer.domain.exercise import Side
from glutetimer.domain.import_report import LEAVE_OUT
from glutetimer.exchange.catalogue import load_catalogue
from glutetimer.exchange.importing import read_file
from tests.peer_files import REAL, synthetic

CATALOGUE = load_catalogue()
REPETITIONS = "counted in repetitions, without a time"
DISTANCE = "a distance was covered, which is no hold"
NOON = "without a time of day, so the workout is put at noon"


@pytest.fixture
def read(tmp_path):
    """Return a function that reads a synthetic file, or any text as one."""

    def call(name, data=None):
        path = tmp_path / name
        path.write_bytes(synthetic(name) if data is None else data.encode())
        report = read_file(path, CATALOGUE)
        assert report.refused is None, report.refused
        return report

    return call


def held(report):
    """Return the workouts in words: day and time, name, and each hold with its seconds."""
    return [
        f"{w.record.started_at:%Y-%m-%d %H:%M} {w.record.circuit_name}: "
        + ", ".join(f"{h.exercise_id} {h.held_ms / 1000:g} {h.side.value}" for h in w.holds)
        for w in report.workouts
    ]


def notes(lines):
    """Return lines of a report as pairs."""
    return [(note.where, note.what) for note in lines]


def test_strong_of_ios(read):
    """Rests, repetitions and distances are no holds; commas may be decimal, sides are in names."""
    report = read("strong-ios.csv")
    assert (report.format, report.hold_count, report.taken) == ("Strong", 5, 5)
    assert held(report) == [
        (
            "2024-03-01 18:05 Evening: "
            "plank 60 both, plank 45.5 both, side-plank 30 left, side-plank 30 right"
        ),
        "2024-03-03 09:00 Sunday; =1+1: copenhagen-plank 20 both",
    ]
    assert notes(report.left_out) == [
        ("line 2", REPETITIONS),
        ("lines 3, 5", "2 rows: a rest, whose time is no work"),
        ("line 9", DISTANCE),
    ]
    assert notes(report.changed) == [("line 6", "the weight has no unit and is taken as kilograms")]
    assert [exercise.name for exercise in report.exercises] == ["Copenhagen plank"]
    first = report.workouts[0]
    assert first.record.note == "felt good\nelbows wide"
    assert [(hold.set, hold.effort) for hold in first.holds[:2]] == [(1, 4), (2, 5)]
    assert first.holds[1].load == Load(2500)


def test_strong_of_android(read):
    """Semicolons, units in the head, a length in seconds."""
    report = read("strong-android.csv")
    assert held(report) == [
        "2023-05-02 07:30 Morning: plank 60 both, glute-bridge 30 both",
        "2023-05-04 07:30 Morning: plank 75 both",
    ]
    assert [workout.record.elapsed_ms for workout in report.workouts] == [0, 600_000]
    assert report.workouts[0].holds[1].load == Load(10_500)
    assert report.changed == ()


def test_the_old_strong(read):
    """CRLF, kg and km; long holds stay as they are."""
    report = read("strong-old.csv")
    assert held(report) == ["2016-05-21 10:43 Full body: plank 300 both, plank 380 both"]
    assert report.workouts[0].holds[1].load == Load(5000)
    assert notes(report.left_out) == [("line 4", REPETITIONS), ("line 5", DISTANCE)]


def test_hevy(read):
    """Dates in words of several languages; warm-ups count."""
    report = read("hevy.csv")
    assert held(report) == [
        "2025-09-02 23:13 Legs, and a plank: plank 30 both, plank 90 both",
        "2025-03-03 07:10 Früh: wall-squat 45 both",
        "2025-12-03 07:10 Früh: wall-squat 50 both",
    ]
    assert [workout.record.elapsed_ms for workout in report.workouts] == [0, 900_000, 900_000]
    assert notes(report.left_out) == [("line 4", REPETITIONS), ("line 5", DISTANCE)]


def test_hevy_in_pounds(read):
    """A pound is 453.6 g."""
    head = "title,start_time,end_time,exercise_title,set_index,weight_lbs,duration_seconds\n"
    report = read("hevy.csv", head + "A,2025-09-02 10:00,,Plank,0,10,30\n")
    assert report.workouts[0].holds[0].load == Load(4536)


def test_fitnotes(read):
    """A date alone is noon; cardio is no hold, with a distance or without."""
    report = read("fitnotes.csv")
    assert held(report) == [
        "2025-01-06 12:00 FitNotes: plank 90 both, plank 60 both, side-plank 40 left"
    ]
    assert report.workouts[0].record.note == "shaky, at the end"
    assert report.workouts[0].holds[2].load == Load(4536)
    assert notes(report.changed) == [("lines 2, 3, 5", f"3 rows: {NOON}")]
    assert notes(report.left_out) == [
        ("line 4", REPETITIONS),
        ("line 6", DISTANCE),
        ("line 7", "its category is Cardio, which is no hold"),
    ]


def test_stronglifts(read):
    """The wide table: a byte-order mark, × in the head, all sets of an exercise in one cell."""
    report = read("stronglifts.csv")
    assert held(report) == [
        "2026-02-11 22:56 Workout A: plank 60 both, plank 45 both",
        "2026-02-13 07:05 Workout B: side-plank 30 both, side-plank 30 both, side-plank 30 both",
    ]
    assert [hold.load.grams for hold in report.workouts[0].holds] == [0, 5000]
    assert [workout.record.elapsed_ms for workout in report.workouts] == [0, 30 * 60_000]


def test_stronglifts_says_the_order_of_its_dates(read):
    """3/4 is the fourth of March or the third of April, as the head says."""
    text = "Date ({}),Exercise,Sets×Time,Start Time (h:mm)\n03/04/2026,Plank,1:30,18:00\n"
    american = read("stronglifts.csv", text.format("mm/dd/yyyy"))
    british = read("stronglifts.csv", text.format("dd/mm/yyyy"))
    assert american.workouts[0].record.local_date == date(2026, 3, 4)
    assert british.workouts[0].record.local_date == date(2026, 4, 3)
    assert british.workouts[0].holds[0].held_ms == 90_000


def test_flexify(read):
    """Minutes become seconds, rows go by their own times, and its letters are Latin-1."""
    report = read("flexify.csv")
    assert held(report) == [
        "2024-06-01 08:10 Flexify: plank 50 both, plank 90 both",
        "2024-06-02 09:00 Flexify: hängen 45 both",
    ]
    assert notes(report.left_out)[-1] == ("line 7", "a hidden row, which describes an exercise")
    first = report.workouts[0].holds[0]
    assert first.load == Load(5000)
    assert first.ended_at is not None
    assert f"{first.ended_at:%H:%M}" == "08:10"


def test_calisthenics_memory_records(read):
    """An exercise with a left value has two sides; one without has none."""
    report = read("calisthenics-records.csv")
    assert held(report) == [
        (
            "2025-11-20 10:15 Calisthenics Memory: "
            "side-plank 40 right, side-plank 35 left, side-plank 38 right, plank 35 both"
        )
    ]
    assert report.workouts[0].record.note == "right is better\nsteady"
    assert ("line 6", "without a value, so nothing was held") in notes(report.left_out)


def test_calisthenics_memory_backup(read):
    """The records of a backup are history too."""
    report = read("calisthenics-records.json")
    assert held(report) == [
        (
            "2025-10-01 18:00 Calisthenics Memory: "
            "plank 60 both, side-plank 30 right, side-plank 25 left"
        )
    ]
    assert report.workouts[0].holds[0].load == Load(2500)
    assert ("$.records[2]", REPETITIONS) in notes(report.left_out)
    assert (
        "$.records[3].exerciseId",
        "there is no exercise of this number",
    ) in notes(report.left_out)


def test_own_table_by_hand(read):
    """A date, an exercise and the seconds are enough; a semicolon and a decimal comma are fine."""
    report = read("history-by-hand.csv")
    assert held(report) == [
        "2026-01-05 12:00 Bridges: glute-bridge 45 both, glute-bridge 90 both",
        "2026-01-05 18:30 GluteTimer: side-plank 30.5 left",
    ]
    assert report.workouts[0].holds[0].load == Load(2500)


def test_times_without_a_zone_are_of_this_machine(read):
    """The local date is that of the file, whatever the zone; with an offset, the offset counts."""
    report = read("strong-old.csv")
    started_at = report.workouts[0].record.started_at
    assert started_at == datetime(2016, 5, 21, 10, 43, 20).astimezone()
    head = "date,exercise,held_s,started_at\n"
    report = read("own.csv", head + ",Plank,30,2026-01-05T23:30:00-05:00\n")
    record = report.workouts[0].record
    assert record.local_date == date(2026, 1, 5)
    assert record.started_at == datetime(2026, 1, 6, 4, 30, tzinfo=UTC)
    copied = "2026-01-05T23:30:00.000-05:00[America/Argentina/Buenos_Aires]"  # of an export
    assert read("own.csv", f"{head},Plank,30,{copied}\n").workouts[0].record == record


def test_utc_is_told_in_local_time(read):
    """A program that stores UTC has no day of its own: it is that of this machine."""
    head = "id,name,reps,weight,created,unit,duration,distance\n"
    report = read("graphs.csv", head + "1,Plank,0,0,2026-01-05T23:30:00.000Z,kg,1,0\n")
    record = report.workouts[0].record
    local = datetime(2026, 1, 5, 23, 30, tzinfo=UTC).astimezone()
    assert (record.started_at, record.local_date) == (local, local.date())


STRONG = "Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Distance,Seconds\n"
WRONG = [
    ("2024-01-01 10:00,A,Plank,1,75,0,8,0,30", "it has more cells than the table has columns"),
    ("yesterday,A,Plank,1,0,0,0,30", "“yesterday” is no date"),
    (",A,Plank,1,0,0,0,30", "the date is missing"),
    ("2024-13-01 10:00,A,Plank,1,0,0,0,30", "“2024-13-01 10:00” is no date"),
    ("1066-01-01,A,Plank,1,0,0,0,30", "“1066” is no year from 1971 to 2199"),
    ("1/2/2024,A,Plank,1,0,0,0,30", "“1/2/2024” can be read as two dates"),
    ("2024-01-01,A,,1,0,0,0,30", "the name of the exercise is missing"),
    ("2024-01-01,A,Plank,1,0,0,0,half", "expected a number, found “half”"),
    ("2024-01-01,A,Plank,1,0,0,0,-5", "-5 s: a hold lasts up to 24 hours"),
    ("2024-01-01,A,Plank,1,0,0,0,9e9", "9e+09 s: a hold lasts up to 24 hours"),
    ("2024-01-01,A,Plank,1,9e9,0,0,30", "the weight 9e+09 is out of range"),
]


@pytest.mark.parametrize(("row", "reason"), WRONG)
def test_a_wrong_row_is_left_out_with_its_line(read, row, reason):
    """The others come in."""
    report = read("strong.csv", f"{STRONG}2024-01-01 10:00,A,Plank,1,0,0,0,20\n{row}\n")
    assert report.hold_count == 1
    assert notes(report.left_out) == [("line 3", reason)]


def test_a_workout_has_a_length_only_if_all_of_it_was_held(read):
    """Two hours with weights and a minute of plank are no two hours of holds."""
    head = STRONG.replace("\n", ",Duration\n")
    plank, squat = (
        "2024-01-01 10:00,A,Plank,1,0,0,0,60,2h",
        "2024-01-01 10:00,A,Squat,1,60,8,0,0,2h",
    )
    (alone,) = read("strong.csv", f"{head}{plank}\n").workouts
    (mixed,) = read("strong.csv", f"{head}{plank}\n{squat}\n").workouts
    assert (alone.record.elapsed_ms, mixed.record.elapsed_ms) == (7_200_000, 0)
    assert alone.record.id == mixed.record.id


def test_workouts_of_a_name_are_one_circuit_in_the_statistics(read):
    """Others are others."""
    report = read("hevy.csv")
    legs, *fruh = [workout.record.circuit_id for workout in report.workouts]
    assert fruh[0] == fruh[1] != legs


def test_two_thousand_rows_have_one_line_in_the_report(read):
    """With the number of them, and where the first are."""
    rows = "".join(f"2024-01-01 10:00,A,Squat,{n % 5 + 1},60,8,0,0\n" for n in range(2_000))
    report = read("strong.csv", STRONG + rows)
    assert notes(report.left_out) == [
        ("lines 2, 3, 4 and 1,997 more", f"2,000 rows: {REPETITIONS}")
    ]
    assert (report.workouts, report.taken) == ((), 0)


def test_another_exercise_can_be_chosen_for_a_name(read):
    """All its holds go there; the ids stay, so that the same file is known again."""
    report = read("strong-ios.csv")
    other = report.with_exercise("Copenhagen plank", "side-plank")
    assert other.workouts[1].holds[0].exercise_id == "side-plank"
    assert other.workouts[1].holds[0].id == report.workouts[1].holds[0].id
    assert other.exercises == ()


def test_a_name_can_be_left_out(read):
    """Its holds do not come in, nor a workout that has no others."""
    report = read("strong-ios.csv").with_exercise("Copenhagen plank", LEAVE_OUT)
    assert [len(workout.holds) for workout in report.workouts] == [4]
    assert report.taken == 4
    assert notes(report.left_out)[-1] == (
        "“Copenhagen plank”",
        "1 of its holds: left out as you chose",
    )


REAL_FILES = [
    # file, format, workouts, holds, held seconds
    ("strong/breinsp_strong-charts_strong.csv", "Strong", 3, 6, 585),
    ("strong/wojtekolesinski_strong.csv", "Strong", 0, 0, 0),
    ("hevy/mouadja02_workout_data.csv", "Hevy", 0, 0, 0),
    ("fitnotes/fitnotes-android-export-kgs.csv", "FitNotes", 0, 0, 0),
    ("fitnotes/fitnotes-android-export-lbs.csv", "FitNotes", 0, 0, 0),
    ("stronglifts/stronglifts-export-kg.csv", "StrongLifts", 0, 0, 0),
    ("calisthenics-memory/sample_records.csv", "Calisthenics Memory", 1, 3, 97),
]


@pytest.mark.skipif(not REAL.is_dir(), reason="the real files are not at hand")
@pytest.mark.parametrize(("file", "program", "workouts", "holds", "seconds"), REAL_FILES)
def test_a_real_file(file, program, workouts, holds, seconds):
    """Every row is taken, or counted with its reason."""
    report = read_file(REAL / file, CATALOGUE)
    assert report.refused is None
    assert (report.format, len(report.workouts), report.hold_count) == (program, workouts, holds)
    assert sum(h.held_ms for w in report.workouts for h in w.holds) == seconds * 1000
    assert all(h.side is Side.BOTH for w in report.workouts for h in w.holds)
    rows = len((REAL / file).read_text("utf-8-sig").splitlines()) - 1
    assert f"{rows - holds:,} rows: counted in repetitions" in str(report.left_out) or (
        "8 rows: a rest" in str(report.left_out)
    )
