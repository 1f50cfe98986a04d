# SPDX-License-Identifier: GPL-3.0-or-later
"""Real files of other programs, where they are at hand: each comes in, or is refused rightly."""

import pytest

from glutetimer.exchange.catalogue import load_catalogue
from glutetimer.exchange.importing import read_file
from tests.peer_files import REAL

CATALOGUE = load_catalogue()
pytestmark = pytest.mark.skipif(not REAL.is_dir(), reason="the real files are not at hand")

COMES_IN = [
    # file, format, circuits, entries taken
    ("jawt/issue95_Test.json", "Just Another Workout Timer", 1, 1),
    ("hiit-clock/crossfit.json", "hiit-clock", 28, 89),
    ("hiit-clock/default.json", "hiit-clock", 41, 748),
    ("hiit-clock/kettlebell.json", "hiit-clock", 11, 246),
    ("hiit-clock/row.json", "hiit-clock", 1, 1),
    ("hiit-clock/side-splits.json", "hiit-clock", 1, 20),
    ("hiit-clock/tabata.json", "hiit-clock", 5, 200),
    ("hiit-clock/tagone.json", "hiit-clock", 1, 3),
    ("qintervals/basic.yml", "qintervals", 1, 4),
    ("qintervals/block.yml", "qintervals", 1, 4),
    ("qintervals/nested_blocks.yml", "qintervals", 1, 5),
    ("qintervals/quick.yml", "qintervals", 1, 3),
    ("hangboard-8cH9/assesment-exercises.json", "Hangboard (8cH9)", 3, 9),
    ("hangboard-8cH9/beastmaker-beasty.json", "Hangboard (8cH9)", 3, 36),
    ("hangboard-8cH9/hoerst-protocols.json", "Hangboard (8cH9)", 3, 9),
    ("hangboard-8cH9/mvc_workout_test.json", "Hangboard (8cH9)", 3, 20),
    ("hangboard-8cH9/workout-test.json", "Hangboard (8cH9)", 2, 18),
    ("feeel/2_3_1.db", "Feeel", 7, 124),
    ("calisthenics-memory/sample_exercises.csv", "Calisthenics Memory", 0, 4),
    ("calisthenics-memory/sample_groups.csv", "Calisthenics Memory", 0, 0),
    ("free-exercise-db/exercises.json", "free-exercise-db", 0, 104),
]
REFUSED = [
    ("hangboard-8cH9/lopez-trainingplan.json", "line 18, column 62: this is no valid JSON: "),
    ("qintervals/block_missing_intervals.yml", "line 10: “intervals” is missing."),
    ("qintervals/block_missing_repeats.yml", "line 10: “repeats” is missing."),
    ("qintervals/invalid_yaml.yml", "line 5, column 3: this is no valid YAML: "),
    ("qintervals/missing_interval_key.yml", "line 6: “name” is missing."),
    ("qintervals/missing_intervals.yml", "line 1: “intervals” is missing."),
    ("free-exercise-db/schema.json", "No program that GluteTimer knows writes such a file."),
]


@pytest.mark.parametrize(("file", "program", "circuits", "taken"), COMES_IN)
def test_it_comes_in(file, program, circuits, taken):
    """Nothing of these files is lost."""
    report = read_file(REAL / file, CATALOGUE)
    assert report.refused is None
    assert (report.format, len(report.circuits), report.taken) == (program, circuits, taken)


@pytest.mark.parametrize(("file", "reason"), REFUSED)
def test_it_is_refused(file, reason):
    """What is broken on purpose says where."""
    report = read_file(REAL / file, CATALOGUE)
    assert report.refused is not None
    assert report.refused.startswith(reason)
    assert report.circuits == ()
