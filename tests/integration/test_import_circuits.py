# SPDX-License-Identifier: GPL-3.0-or-later
"""Circuits of other programs: what a user trains by afterwards, and what the report says."""

import json

import pytest

from glutetimer.domain.exercise import Sides
from glutetimer.exchange.catalogue import load_catalogue
from glutetimer.exchange.importing import read_file
from tests.peer_files import in_words, synthetic

CATALOGUE = load_catalogue()


@pytest.fixture
def read(tmp_path):
    """Return a function that writes a file, reads it and returns the report."""

    def call(data, name="file"):
        path = tmp_path / name
        path.write_bytes(data if isinstance(data, bytes) else json.dumps(data).encode())
        return read_file(path, CATALOGUE)

    return call


@pytest.fixture
def read_synthetic(read):
    """Return a function that reads one of the synthetic files."""
    return lambda name: read(synthetic(name), name)


def circuits(report):
    """Return what is done in each circuit by its name."""
    assert report.refused is None
    return {circuit.name: in_words(circuit) for circuit in report.circuits}


def lines(notes):
    """Return the lines of a report."""
    return [f"{note.where}: {note.what}" for note in notes]


BRIDGE_ROUND = ["glute-bridge 45", "rest 15", "side-plank 30 left"]


def test_jawt(read_synthetic):
    """Rounds stay rounds, a pause is a rest in any language, and a missing length is 30 s."""
    report = read_synthetic("jawt.json")
    assert report.format == "Just Another Workout Timer"
    assert circuits(report) == {"Morning": [*BRIDGE_ROUND * 3, "rest 60", "übung-x 30"]}
    assert [exercise.name for exercise in report.exercises] == ["Übung X"]
    assert report.taken == 5
    assert not report.left_out


def test_jawt_tells_what_it_could_not_take(read_synthetic):
    """An export with mistakes gives what is good in it, and a line for all else."""
    report = read_synthetic("jawt-export.json")
    assert circuits(report) == {"One": ["plank 20"]}
    assert lines(report.changed) == [
        "$.workouts[0].sets[0].repetitions: 0 became 1: 1 to 500 are possible"
    ]
    assert lines(report.left_out) == [
        "$.workouts[1].sets[0].exercises[0].duration: it lasts no time",
        "$.workouts[1].sets[0].exercises[1]: “name” is missing",
        "$.workouts[1]: “Two” has no exercises",
    ]


def test_openhiit(read_synthetic):
    """Restarts are rounds with a break, warm-up and cool-down are kept, settings may be text."""
    one_round = ["glute-bridge 30", "rest 10", "wall-squat 30"]
    work = ["work 20", "rest 5", "work 20"]
    report = read_synthetic("openhiit.json")
    assert circuits(report) == {
        "Bridges": [*one_round, "round_rest 60", *one_round, "cool-down 20"],
        "As text": ["warm-up 60", "rest 5", *work, "round_rest 5", *work],
    }
    assert lines(report.left_out) == [
        "$[0].timeSettings.getReadyTime: the time to prepare is set in Settings"
    ]


def test_rows_of_older_openhiit(read_synthetic):
    """The first version's names of the same things are known, and a list inside of a text."""
    one_round = ["plank 40", "rest 20", "bird-dog 40", "rest 20", "work 40"]
    report = read_synthetic("openhiit-old.json")
    assert circuits(report) == {"Old": [*one_round, "round_rest 20", *one_round]}


def test_gnome_exercise_timer(read_synthetic):
    """The setting as it is printed, with its quotes and escapes; sets with rests between them."""
    report = read_synthetic("gnome-exercise-timer.txt")
    assert circuits(report) == {
        "Training": [*["training 60", "rest 20"] * 4, "training 60"],
        "Yoga — don't rush": ["yoga-—-don't-rush 90"],
    }
    assert report.circuits[0].steps[0].sets == 5


@pytest.mark.parametrize("before", ["exercise-json-list=", "[/]\nexercise-json-list=", " "])
def test_gnome_exercise_timer_as_dconf_prints_it(read, before):
    """With the name of the key, and with other keys around it."""
    report = read(before.encode() + synthetic("gnome-exercise-timer.txt"), "dump.txt")
    assert list(circuits(report)) == ["Training", "Yoga — don't rush"]


def test_older_gnome_exercise_timer(read_synthetic):
    """The names of the first version, as bare JSON."""
    report = read_synthetic("gnome-exercise-timer.json")
    assert circuits(report) == {"Wall sit": [*["wall-squat 45", "rest 15"] * 3, "wall-squat 45"]}


def test_feeel_database(read_synthetic):
    """The order is that of the workout, and the break stands before its exercise."""
    report = read_synthetic("feeel.db")
    assert circuits(report) == {
        "Seven minutes": [
            "wall-squat 30",
            "rest 10",
            "side-plank 15 left",
            "rest 5",
            "side-plank 15 right",
            "feeel-exercise-99 20",
        ]
    }
    assert report.taken == 4
    assert lines(report.left_out) == ["workout 1: “Empty” has no exercises"]


def test_feeel_export(read_synthetic):
    """Exercises that the file only numbers say so."""
    report = read_synthetic("feeel.json")
    assert circuits(report) == {
        "Legs": ["feeel-exercise-91 20", "rest 10", "feeel-exercise-345 30"]
    }
    assert len(report.changed) == 2


def test_feeel_in_a_zip(read_synthetic):
    """Several workouts come in one file."""
    report = read_synthetic("feeel.zip")
    assert report.format == "Feeel"
    assert [circuit.name for circuit in report.circuits] == ["Legs", "Legs"]
    assert {note.where.partition(", ")[0] for note in report.changed} == {"a.feeel", "b.feeel"}


def test_timer_machine(read_synthetic):
    """Groups in groups are written out, milliseconds stay, what only rings is left out."""
    series = ["clamshell 20 left", *["bird-dog 10.5", "rest 5"] * 2]
    report = read_synthetic("timer-machine.json")
    assert circuits(report) == {"Holds": ["plank 30", *(series * 2)[:-1]]}
    assert lines(report.left_out) == [
        "$.timers[0].startStep: nothing is done before the start and after the end",
        "$.timerStamps: 1 date of whole timers, without holds",
    ]


def test_exercises_of_calisthenics_memory(read_synthetic):
    """Each comes with its sides, and whether it is held; a row without a name does not."""
    report = read_synthetic("calisthenics-exercises.csv")
    assert [(each.name, each.sides, each.timed) for each in report.exercises] == [
        ("Push-up", Sides.BOTH, False),
        ("L-sit", Sides.BOTH, True),
        ("Single-leg L-sit", Sides.LEFT_RIGHT, True),
    ]
    assert report.taken == 3
    assert lines(report.left_out) == ["line 5.name: the name is empty"]


def test_groups_of_calisthenics_memory(read_synthetic):
    """Groups have no place here, and the report says it of each."""
    report = read_synthetic("calisthenics-groups.csv")
    assert report.refused is None
    assert [note.where for note in report.left_out] == ["line 2", "line 3"]


def test_plans_of_calisthenics_memory(read_synthetic):
    """Interval programs and programs are circuits; what is counted is left out."""
    report = read_synthetic("calisthenics-backup.json")
    one_round = ["plank 30", "rest 10", "pull-up 30"]
    both = ["side-plank 20 left", "switch 5", "side-plank 20 right"]
    assert circuits(report) == {
        "Intervals": [*one_round, "round_rest 60", *one_round],
        "Main": ["plank 40", "round_rest 15", "plank 40", *both, "rest 30", *both],
    }
    assert lines(report.left_out) == [
        "$.intervalProgramExercises[2].exerciseId: there is no exercise of this number",
        "$.programExercises[2]: “Pull-up” is counted in repetitions",
    ]


def test_a_share_of_calisthenics_memory(read):
    """A share holds the same lists one level deeper."""
    backup = json.loads(synthetic("calisthenics-backup.json"))
    share = {"formatVersion": 1, "exportType": "share", "data": backup}
    assert list(circuits(read(share))) == ["Intervals", "Main"]


def test_qintervals(read_synthetic):
    """Blocks in blocks, lengths in three spellings, and no rest after the last round."""
    one_round = ["plank 30", "bird-dog 10", "bird-dog 10"]
    report = read_synthetic("qintervals.yml")
    assert circuits(report) == {
        "Früh": ["march 60", *one_round, "round_rest 20", *one_round, "wall-squat 1"]
    }
    assert lines(report.changed) == [
        "line 4: “March” (warmup) counts as an exercise",
        "line 19: 0.5 s became 1 s",
    ]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("title: A\nintervals:\n  - {name: B, length: 3s}", "line 3: “type” is missing."),
        ("title: A\nintervals:\n  - {type: work, name: B}", "line 3: “length” is missing in “B”."),
        (
            "title: A\nintervals:\n - {type: work, name: B, length: long}",
            "line 3.length: “long” is no duration.",
        ),
        ("title: A\nintervals: 5", "line 1.intervals: expected a list, found “5”."),
        ("title: A\ntitle: B\nintervals: []", "line 2: the key “title” appears twice."),
        ("title: &a [x]\nintervals: [*a]", "line 1: anchors are not read."),
        ("title: !!python/name:os.system x", "line 1: tags are not read."),
        ("title: 'A", "line 1, column 10: this is no valid YAML: found unexpected end of stream."),
    ],
)
def test_qintervals_refuses_as_a_whole(read, text, reason):
    """That program refuses a file with any fault, and names it; so do we."""
    report = read(text.encode(), "a.yml")
    assert report.refused == reason
    assert not report.circuits


def test_hiit_clock(read_synthetic):
    """A rest needs no name; a kind of period that nobody knows is left out."""
    report = read_synthetic("hiit-clock.json")
    assert circuits(report) == {"Tabata": ["squat-hold 20", "rest 10", "sprinter 20.5 right"]}
    assert report.circuits[0].description == "Eight of them."
    assert lines(report.changed) == ["$[0]: the rest of 10 s before the first exercise is left out"]
    assert lines(report.left_out) == [
        "$[0].periods[4].type: “stroll” is neither work nor rest",
        "$[1]: “Nothing” has no exercises",
    ]


def test_bare_periods_of_hiit_clock(read_synthetic):
    """A file without a name gives its own."""
    report = read_synthetic("hiit-clock-periods.json")
    assert circuits(report) == {"hiit-clock-periods": ["pike 120", "rest 45", "pike 1"]}
    assert lines(report.changed)[0] == "$[2].totalSeconds: 0.2 s became 1 s"


def test_hangboard(read_synthetic):
    """Hangs are repeats with a relax, a free hand makes a side, the edge is said aloud."""
    report = read_synthetic("hangboard.json")
    hangs = ["hang 7", "relax 3"] * 5
    assert circuits(report) == {"First": [*hangs, "hang 7", "rest 150", "1-hand-pull 5 left"]}
    assert [step.cue for step in report.circuits[0].steps] == ["JUG", "20mm"]
    assert report.taken == 2
    assert lines(report.left_out)[-1] == "$.Workouts[1]: “Sets” is missing"


def test_linebreaker(read_synthetic):
    """Numbers may be text; the board stands in the name, since each has the same workouts."""
    report = read_synthetic("linebreaker.json")
    assert circuits(report) == {
        "LinebreakerBASE: Warm-up": [
            "jugs 20",
            "rest 60",
            *["sloper 10 right", "relax 10"] * 2,
            "sloper 10 right",
        ]
    }


def test_own_circuits(read_synthetic):
    """What another GluteTimer wrote comes in as it was, an empty circuit as well."""
    report = read_synthetic("own.glutetimer")
    assert report.format == "GluteTimer"
    assert [circuit.name for circuit in report.circuits] == ["My bridges", "Empty"]
    assert report.circuits[0].blocks[0].rounds == 3
    assert [exercise.name for exercise in report.exercises] == ["Copenhagen hold"]


def test_an_own_file_is_checked_as_ever(read):
    """The message of the circuit file is that of the import."""
    own = json.loads(synthetic("own.glutetimer"))
    own["circuits"][0]["blocks"][0]["rounds"] = 501
    report = read(own)
    assert (
        report.refused == "$.circuits[0].blocks[0].rounds: expected a whole number of at most 500."
    )


def test_free_exercise_db(read_synthetic):
    """Only what is held comes in; the others are counted."""
    report = read_synthetic("free-exercise-db.json")
    assert [exercise.name for exercise in report.exercises] == ["Hollow body"]
    assert report.taken == 2
    assert lines(report.left_out) == ["$: 1 of the exercises: they are not held"]


def test_lengths_out_of_range_are_said(read):
    """Two days of plank become one, and the line tells both."""
    timer = {"title": "Long", "sets": [{"exercises": [{"name": "Plank", "duration": 172_800}]}]}
    report = read(timer)
    assert circuits(report) == {"Long": ["plank 86400"]}
    assert lines(report.changed) == ["$.sets[0].exercises[0].duration: 172800 s became 86400 s"]


def test_a_name_can_be_taken_as_another_exercise(read_synthetic):
    """What the preview lets a user choose reaches circuits, exercises and names."""
    report = read_synthetic("jawt.json").with_exercise("Übung X", "wall-squat")
    assert circuits(report)["Morning"][-1] == "wall-squat 30"
    assert not report.exercises
    assert {match.name: match.exercise_id for match in report.matches}["Übung X"] == "wall-squat"


def test_what_a_newer_file_says_is_kept_and_named(read):
    """Nothing of it is lost, and a slip in a key does not pass unseen."""
    step = {"exercise": "plank", "hold_s": 20, "rset_s": 5}
    circuit = {"id": "mine", "name": "Mine", "blocks": [{"steps": [step]}]}
    file = {"format": "glutetimer-circuit", "version": 1.1, "made_by": "x", "circuits": [circuit]}
    report = read(file)
    assert lines(report.changed) == [
        "$: the key “made_by” is not known here, and is kept",
        "$.circuits[0].blocks[0].steps[0]: the key “rset_s” is not known here, and is kept",
    ]
    assert report.circuits[0].steps[0].extra == '{"rset_s":5}'
