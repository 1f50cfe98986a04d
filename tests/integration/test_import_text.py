# SPDX-License-Identifier: GPL-3.0-or-later
"""Circuits as plain text come in: what can be read of them, and a line for all else."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glutetimer.circuit_json import encode_file
from glutetimer.circuit_text_form import ExerciseNames, format_circuit
from glutetimer.domain.circuit import Block, Circuit, Step
from glutetimer.domain.exercise import Sides
from glutetimer.exchange.catalogue import load_catalogue
from glutetimer.exchange.content import Content
from glutetimer.exchange.importing import read_content_report, read_file
from glutetimer.exchange.shipped import load_shipped_circuits
from tests.unit.strategies import FEW, circuits

CATALOGUE = load_catalogue()
NAMES = ExerciseNames.of(CATALOGUE)
_NAMES = st.sampled_from(
    (
        "Any",
        '#1, "mine"',
        "Glute bridge 45s",
        "name: x",
        "3 rounds",
        "- @x",
        "1. rest 30s",
        "مرحبا 🦵",
    )
)


@pytest.fixture
def read(tmp_path):
    """Return a function that writes a file, reads it and returns the report."""

    def call(text, name="Morning.txt"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return read_file(path, CATALOGUE)

    return call


def test_a_text_without_a_name_takes_that_of_its_file(read):
    """Names are matched as those of other programs."""
    report = read("Glute bridges 45s\nrest 30s\nSide plank 30s each side\n")
    assert (report.refused, report.format, report.taken) == (None, "GluteTimer text", 2)
    (circuit,) = report.circuits
    assert circuit.name == "Morning"
    assert circuit.blocks == (
        Block(
            (
                Step("glute-bridge", 45_000, rest_ms=30_000),
                Step("side-plank", 30_000, sides=Sides.LEFT_RIGHT),
            )
        ),
    )


def test_all_that_ships_comes_back_from_one_text(read):
    """Several circuits share a file: each begins with its name."""
    shipped = load_shipped_circuits()
    report = read("\n".join(format_circuit(circuit, NAMES) for circuit in shipped), "any.text")
    assert report.refused is None
    assert report.left_out == ()
    assert [c.blocks for c in report.circuits] == [c.blocks for c in shipped]
    assert [c.name for c in report.circuits] == [c.name for c in shipped]


def test_a_circuit_with_nothing_in_it_comes_back(read):
    """It was saved as text before anything was put in."""
    empty = Circuit("mine", "Später", (Block(()),))
    report = read(format_circuit(empty, NAMES))
    assert report.refused is None
    assert [(circuit.name, circuit.steps) for circuit in report.circuits] == [("Später", ())]


@settings(FEW)
@given(circuits(), _NAMES, _NAMES)
def test_whatever_is_shared_comes_in_as_it_was(circuit, name, block):
    """As text and as a file, whatever it is called: nothing of it is taken for anything else."""
    blocks = tuple(replace(each, name=block) for each in circuit.blocks)
    circuit = replace(circuit, name=name, description=block, blocks=blocks)
    text = format_circuit(circuit, NAMES).encode()
    for shared in (Content("a.txt", text), Content("a.glutetimer", encode_file([circuit]))):
        report = read_content_report(shared, CATALOGUE)
        assert report.refused is None
        assert [replace(each, id=circuit.id) for each in report.circuits] == [circuit]


def test_a_line_that_cannot_be_read_is_left_out_with_its_place(read):
    """What is wrong and what helps."""
    report = read("name: A\nPlank 30s\n\nname: B\nPlank 30s\nPlank 30s, rset 5s\n")
    assert [circuit.name for circuit in report.circuits] == ["A", "B"]
    (note,) = report.left_out
    assert note.where == "line 6, column 12"
    assert "“rset” is not understood" in note.what


def test_an_exercise_that_nobody_knows_comes_in_by_its_name(read):
    """As one of the user's own."""
    report = read("name: A\nMy own hold 30s\n")
    assert report.circuits[0].steps[0].exercise_id == "my-own-hold"
    assert [exercise.name for exercise in report.exercises] == ["My own hold"]


@pytest.mark.parametrize(
    "text",
    ["Dear diary\n", "a,b\n1,2\n", "Plank\n", "", "# nothing\n", "Exercise,Time\nPlank,45\n"],
)
def test_other_texts_are_refused(read, text):
    """Not every text is a circuit."""
    assert read(text, "notes.txt").refused
    assert read(text, "notes.csv").refused
