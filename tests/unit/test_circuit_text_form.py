# SPDX-License-Identifier: GPL-3.0-or-later
"""Circuits as plain text: every one comes back exactly, and what people type is understood."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutetimer.circuit_text_form import (
    ExerciseNames,
    format_blocks,
    format_circuit,
    format_steps,
    parse_blocks,
    parse_circuit,
    parse_steps,
)
from glutetimer.circuit_text_form.reading import MAX_PROBLEMS
from glutetimer.domain.circuit import MAX_LENGTH_MS, Block, Circuit, Load, Step, Tempo
from glutetimer.domain.exercise import Sides
from glutetimer.domain.extra import extra_text
from glutetimer.exchange.catalogue import load_catalogue
from glutetimer.exchange.shipped import load_shipped_circuits
from tests.unit.strategies import circuits

NAMES = ExerciseNames.of(load_catalogue())
EACH = Sides.LEFT_RIGHT

_words = st.sampled_from(
    [
        "rest",
        "30s",
        "max",
        "left",
        "#",
        "a",
        "3x",
        "10",
        "kg",
        ":",
        ",",
        '"',
        "@",
        "\\",
        "cue",
        " ",
        "name:",
        "2 rounds",
        "between",
        "je Seite",
        "“",
        "1.",
        "- ",
        "band",
        "x",
        "\xa0",
        "\u2028",
    ]
)
_texts = st.one_of(
    st.text(max_size=12),
    st.lists(_words, max_size=5).map("".join),
    st.lists(_words, max_size=5).map(" ".join),
)
_ids = st.one_of(_texts, st.sampled_from([exercise.id for exercise in load_catalogue()]))
_times = st.one_of(
    st.integers(0, MAX_LENGTH_MS), st.integers(0, 300).map(lambda seconds: seconds * 1000)
)
_extras = st.dictionaries(_texts, st.integers() | _texts | st.none(), max_size=2).map(extra_text)
_tempos = st.builds(
    Tempo, st.integers(500, 60_000), st.integers(0, 60_000), st.integers(500, 60_000)
)


@st.composite
def _steps(draw: st.DrawFn) -> Step:
    sets = draw(st.integers(1, 6) | st.integers(1, 500))
    count = draw(st.sampled_from([1, sets]))
    repeats = draw(st.lists(st.integers(1, 500), min_size=count, max_size=count))
    hold_ms = draw(st.none() | _times.filter(lambda ms: ms >= 1000))
    return Step(
        exercise_id=draw(_ids.filter(bool)),
        hold_ms=hold_ms,
        sets=sets,
        repeats=draw(st.sampled_from([(1,), tuple(repeats)])),
        relax_ms=draw(st.just(0) | _times),
        sides=draw(st.sampled_from(Sides)),
        switch_ms=draw(st.just(5_000) | _times),
        rest_ms=draw(st.just(0) | _times),
        load=draw(st.builds(Load, st.just(0) | st.integers(0, 1_000_000), st.just("") | _texts)),
        cue=draw(st.just("") | _texts),
        tempo=draw(st.none() | _tempos),
        percent=draw(st.none() | st.integers(10, 100)) if hold_ms else None,
        extra=draw(st.just("") | _extras),
    )


_blocks = st.builds(
    Block,
    st.lists(_steps(), max_size=3).map(tuple),
    st.just("") | _texts,
    st.integers(1, 500),
    st.just(0) | _times,
    st.just("") | _extras,
)
_odd_circuits = st.builds(
    Circuit,
    st.just("c1"),
    _texts.filter(str.strip),
    st.lists(_blocks, max_size=3).map(tuple),
    _texts,
    _texts,
    _extras,
)


def _step(line: str) -> Step:
    """Return the only step that a text means."""
    steps, problems = parse_steps(line, NAMES)
    assert problems == ()
    assert len(steps) == 1
    return steps[0]


def _problem(text: str) -> tuple[int, str, str]:
    """Return line, marked words and message of the only problem of a text."""
    reading = parse_circuit(text, NAMES, "c1", "Any")
    assert reading.circuit is None
    (problem,) = reading.problems
    line = text.split("\n")[problem.line - 1]
    return problem.line, line[problem.start : problem.end], problem.message


@given(circuits() | _odd_circuits)
def test_every_circuit_comes_back_exactly(circuit: Circuit) -> None:
    """Whatever can be planned survives as text, whatever its names are."""
    text = format_circuit(circuit, NAMES)
    reading = parse_circuit(text, NAMES, circuit.id)
    assert reading.problems == ()
    assert reading.circuit == circuit
    assert format_circuit(reading.circuit, NAMES) == text


@pytest.mark.parametrize("circuit", load_shipped_circuits(), ids=lambda circuit: circuit.id)
def test_a_circuit_that_ships_comes_back_exactly(circuit: Circuit) -> None:
    """And its text needs no sign that only a program would write."""
    text = format_circuit(circuit, NAMES)
    assert parse_circuit(text, NAMES, circuit.id).circuit == circuit
    assert not set('"@\\') & set(text)


@given(st.lists(_blocks, max_size=3))
def test_blocks_and_steps_come_back_from_the_clipboard(blocks: list[Block]) -> None:
    """A part of a circuit is text as well."""
    steps = tuple(step for block in blocks for step in block.steps)
    assert parse_blocks(format_blocks(blocks, NAMES), NAMES) == (tuple(blocks), ())
    assert parse_steps(format_steps(steps, NAMES), NAMES) == (steps, ())


@given(st.text(max_size=200) | st.lists(_words | st.just("\n"), max_size=40).map(" ".join))
def test_any_text_is_read_or_has_problems_within_it(text: str) -> None:
    """Nothing raises; every problem lies in the text, and says what helps."""
    reading = parse_circuit(text, NAMES, "c1", "Any")
    assert (reading.circuit is None) == bool(reading.problems)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for problem in reading.problems:
        line = lines[problem.line - 1]
        assert 0 <= problem.start <= problem.end <= len(line)
        assert problem.message.endswith(".") or "”" in problem.message


@pytest.mark.parametrize(
    ("line", "step"),
    [
        ("Glute bridge 45s", Step("glute-bridge", 45_000)),
        ("Single-leg bridge 45s each side", Step("single-leg-bridge", 45_000, sides=EACH)),
        (
            "Bird dog 6x10s each side, relax 2s",
            Step("bird-dog", 10_000, repeats=(6,), relax_ms=2_000, sides=EACH),
        ),
        ("glute bridge 45", Step("glute-bridge", 45_000)),
        ("GLUTE-BRIDGE: 45 s.", Step("glute-bridge", 45_000)),
        ("- Glute bridge - 1:30", Step("glute-bridge", 90_000)),
        ("1. Glute bridge 2 min", Step("glute-bridge", 120_000)),
        ("Glute bridge 1m30", Step("glute-bridge", 90_000)),
        ("Glute bridge 1 Minute 30 Sek.", Step("glute-bridge", 90_000)),
        ("45s glute bridge", Step("glute-bridge", 45_000)),
        ("Plank 45s rest 15s", Step("plank", 45_000, rest_ms=15_000)),
        ("Plank 45s, 15s rest", Step("plank", 45_000, rest_ms=15_000)),
        ("Plank 45s\n\nrest 15s", Step("plank", 45_000, rest_ms=15_000)),
        ("Plank 45s\nPause: 15", Step("plank", 45_000, rest_ms=15_000)),
        ("Plank 3x45s, rest 15s", Step("plank", 45_000, sets=3, rest_ms=15_000)),
        ("Plank 3x45s\nrest 15s", Step("plank", 45_000, repeats=(3,), rest_ms=15_000)),
        ("3 sets of 45s Plank", Step("plank", 45_000, sets=3)),
        ("Plank 2 sets of 3 × 10s", Step("plank", 10_000, sets=2, repeats=(3,))),
        ("Plank 2x3x10s", Step("plank", 10_000, sets=2, repeats=(3,))),
        ("Plank 10s x 6", Step("plank", 10_000, repeats=(6,))),
        (
            "Bird dog 6-4-2x10s per leg, relax 2s",
            Step("bird-dog", 10_000, 3, (6, 4, 2), relax_ms=2_000, sides=EACH),
        ),
        ("Side plank 30 s je Seite", Step("side-plank", 30_000, sides=EACH)),
        ("Side plank left 30s", Step("side-plank", 30_000, sides=Sides.LEFT)),
        ("Side plank 30s (right side)", Step("side-plank", 30_000, sides=Sides.RIGHT)),
        ("Plank max", Step("plank", None)),
        ("Plank as long as possible", Step("plank", None)),
        ("Plank 70% of best", Step("plank", 30_000, percent=70)),
        ("Plank 40s at 70 % of my max", Step("plank", 40_000, percent=70)),
        ("Plank 30s, 12.5 kg", Step("plank", 30_000, load=Load(12_500))),
        ("Plank 30s with 2,5kg, band red", Step("plank", 30_000, load=Load(2_500, "red"))),
        ("Plank 30s, cue Squeeze hard # why", Step("plank", 30_000, cue="Squeeze hard")),
        ('Plank 30s, cue "Up, up"', Step("plank", 30_000, cue="Up, up")),
        ("Squat 30s, tempo 3-1-2.5", Step("squat", 30_000, tempo=Tempo(3_000, 1_000, 2_500))),
        ("Plank 30s, switch 10s", Step("plank", 30_000, switch_ms=10_000)),
        ("My Very Own 30s", Step("my-very-own", 30_000)),
        ("8 ways 30s", Step("8-ways", 30_000)),
        ('"Hold 30s" 30s', Step("hold-30s", 30_000)),
        ("@My.Thing 30s", Step("My.Thing", 30_000)),
    ],
)
def test_what_people_type_is_understood(line: str, step: Step) -> None:
    """Generous in what it reads."""
    assert _step(line) == step


@pytest.mark.parametrize(
    ("line", "block"),
    [
        ("3 rounds, 90s between", Block((), "", 3, 90_000)),
        ("3 rounds", Block((), "", 3)),
        ("3x:", Block((), "", 3)),
        ("3 rounds of:", Block((), "", 3)),
        ("3 rounds with 90s rest between rounds", Block((), "", 3, 90_000)),
        ("3 rounds, rest 1:30", Block((), "", 3, 90_000)),
        ("3 Runden, 90s dazwischen", Block((), "", 3, 90_000)),
        ("Main: 3 rounds, 90s between", Block((), "Main", 3, 90_000)),
        ("Warm-up:", Block((), "Warm-up")),
        ("Block 2: 90s between", Block((), "Block 2", 1, 90_000)),
        ('"name": 2 rounds', Block((), "name", 2)),
    ],
)
def test_the_beginning_of_a_block_is_understood(line: str, block: Block) -> None:
    """With or without a name and a rest."""
    assert parse_blocks(line, NAMES) == ((block,), ())


def test_a_whole_circuit_is_written_as_people_would() -> None:
    """Names, blanks between blocks, rests on lines of their own."""
    main = (
        Step("glute-bridge", 45_000, rest_ms=30_000),
        Step("bird-dog", 10_000, repeats=(6,), relax_ms=2_000, sides=EACH),
        Step("wall-squat", 150_000, sets=4, rest_ms=120_000, load=Load(2_500)),
    )
    blocks = (Block((Step("plank", None),)), Block(main, "Main", 3, 90_000))
    circuit = Circuit("c1", "Mine", blocks, "Before breakfast.\nOr later.")
    assert format_circuit(circuit, NAMES) == (
        "name: Mine\n"
        "description: Before breakfast.\n"
        "description: Or later.\n"
        "\n"
        "Plank max\n"
        "\n"
        "Main: 3 rounds, 90s between\n"
        "Glute bridge 45s\n"
        "rest 30s\n"
        "Bird dog 6x10s each side, relax 2s\n"
        "Wall squat 4 sets of 2:30, 2.5 kg, rest 2 min\n"
    )


@pytest.mark.parametrize(
    ("text", "line", "marked", "words"),
    [
        ("Plank 45s\n\nGlute bridge", 3, "Glute bridge", "“Glute bridge 45s”"),
        ("Plank 45s rset 30s", 1, "rset", "not understood"),
        ("Plank 6-4-2x10s rset 3s", 1, "rset", "not understood"),
        ("Plank 70% rset 3s", 1, "rset", "not understood"),
        ("Plank 45s, rest soon", 1, "rest", "not understood"),
        ("Plank 0s", 1, "0s", "one second to 24 hours"),
        ("Plank 25 h", 1, "25 h", "one second to 24 hours"),
        ("Plank 501 sets of 3s", 1, "501 sets of", "500 sets"),
        ("Plank 6-4x10s, 3 sets", 1, "3 sets", "one for each set"),
        ("Plank 45s, 2000 kg", 1, "2000 kg", "1000 kg"),
        ("Plank 5% of best", 1, "5% of best", "percent"),
        ("Plank max, 70% of best", 1, "70% of best", "needs a time"),
        ("Squat 45s, tempo 3-1-99", 1, "tempo 3-1-99", "tempo 3-1-3"),
        ("45s", 1, "45s", "There is no exercise"),
        ("rest 30s", 1, "rest 30s", "no step above"),
        ("Plank 45s, rest 3s\nrest 30s", 2, "rest 30s", "its rest already"),
        ("0 rounds", 1, "0 rounds", "1 to 500 rounds"),
        ("name: A\nname: B", 2, "B", "said above"),
        (f"name: {'a' * 121}", 1, "a" * 121, "at most 120"),
        ('"a\\q" 30s', 1, '"a\\q" 30s', "backslash"),
        ('"\\ud800" 30s', 1, '"\\ud800" 30s', "backslash"),
        ('Plank 30s, kept "no"', 1, 'kept "no"', "newer GluteTimer"),
    ],
)
def test_what_is_wrong_is_marked_and_says_what_helps(
    text: str, line: int, marked: str, words: str
) -> None:
    """The line, the words in it, and a sentence."""
    found_line, found_marked, message = _problem(text)
    assert (found_line, found_marked) == (line, marked)
    assert words in message


def test_half_a_sign_is_replaced() -> None:
    """It could not be stored."""
    circuit = parse_circuit("name: A\nPlonk\ud800 30s", NAMES, "c1").circuit
    assert circuit is not None
    assert circuit.steps[0].exercise_id == "plonk?"


def test_a_circuit_needs_a_name() -> None:
    """Unless the caller has one."""
    assert "name: My circuit" in parse_circuit("Plank 30s", NAMES, "c1").problems[0].message
    circuit = parse_circuit("Plank 30s", NAMES, "c1", "File").circuit
    assert circuit == Circuit("c1", "File", (Block((Step("plank", 30_000),)),))


def test_a_name_that_nobody_knows_is_told() -> None:
    """It is kept, but may be a slip."""
    reading = parse_circuit("name: A\nPlonk 30s", NAMES, "c1")
    assert reading.circuit is not None
    assert [tuple(unknown) for unknown in reading.unknown_names] == [(2, 0, 5, "Plonk")]


@pytest.mark.parametrize(
    "text",
    [
        "x" * 900_000,
        "a " * 400_000,
        " " * 900_000,
        '"' * 300_000,
        '"\\' * 300_000,
        "1" * 300_000,
        "1-" * 300_000 + "x10s",
        "Plank " + "1 min " * 100_000,
        "Plank 45s " + "rest " * 100_000,
        "\n" * 99_000 + "Plank 45s",
        "name:" * 100_000,
        "Plank 30s, cue " + "a" * 500_000,
        "(" * 500_000,
        "a:" * 200_000,
        "rest " + " " * 300_000 + "3",
    ],
    ids=range(15),
)
@pytest.mark.timeout(20)
def test_hostile_text_is_read_in_time(text: str) -> None:
    """No pattern takes time that grows with the square of a line."""
    reading = parse_circuit(text, NAMES, "c1", "Any")
    assert len(reading.problems) <= MAX_PROBLEMS


@pytest.mark.parametrize("number", range(5))
def test_the_examples_of_the_manual_are_read(number: int) -> None:
    """And each is a whole circuit, with every exercise known but those of the user."""
    manual = (Path(__file__).parents[2] / "docs" / "text-form.md").read_text(encoding="utf-8")
    texts = [part.split("```")[0] for part in manual.split("```circuit\n")[1:]]
    assert len(texts) == 5
    reading = parse_circuit(texts[number], NAMES, "c1")
    assert reading.problems == ()
    assert {unknown.name for unknown in reading.unknown_names} <= {"Hold 30s"}


def test_the_table_of_the_manual_is_true() -> None:
    """Each of its lines and details is read."""
    manual = (Path(__file__).parents[2] / "docs" / "text-form.md").read_text(encoding="utf-8")
    cells = [row.split("|")[1] for row in manual.splitlines() if row.startswith("| `")]
    examples = [example for cell in cells for example in cell.split("`")[1::2]]
    for example in examples:
        detail = example in ("rest", "relax", "switch")
        lines = [f"Plank 30s, {example} 5s" if detail else example, f"Plank 30s, {example}"]
        texts = ["name: A\nPlank 30s\n" * ("name" not in line) + line for line in lines]
        assert any(not parse_circuit(text, NAMES, "c1").problems for text in texts), example
    assert len(examples) > 12


def test_problems_end_at_a_hundred() -> None:
    """A text that is something else entirely has no million of them."""
    assert len(parse_circuit("?\n" * 5_000, NAMES, "c1", "Any").problems) == MAX_PROBLEMS
