# SPDX-License-Identifier: GPL-3.0-or-later
"""Circuit files: whatever is written comes back, and whatever is broken is named with its place."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutetimer.circuit_json import (
    CircuitFileError,
    decode_file,
    decode_whole_file,
    encode_circuit,
    encode_file,
    kept_keys,
)
from glutetimer.domain.circuit import MAX_LENGTH_MS, Block, Circuit, Load, Step, Tempo
from glutetimer.domain.exercise import (
    Bearing,
    Exercise,
    Group,
    Mode,
    Muscle,
    Sides,
    unfinished_exercise,
)
from glutetimer.domain.extra import extra_text
from glutetimer.storage.circuit_text import circuit_from_text
from tests.unit.strategies import percents

_times = st.integers(0, MAX_LENGTH_MS)
_extras = st.dictionaries(
    st.text(max_size=8).map(lambda key: f"x-{key}"),
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.lists(st.integers()),
    max_size=2,
).map(extra_text)
_loads = st.builds(Load, st.integers(0, 1_000_000), st.text(max_size=8))

_tempos = st.builds(
    Tempo, st.integers(500, 60_000), st.integers(0, 60_000), st.integers(500, 60_000)
)


@st.composite
def _steps(draw: st.DrawFn) -> Step:
    sets = draw(st.integers(1, 6))
    count = draw(st.sampled_from([1, sets]))
    repeats = draw(st.lists(st.integers(1, 500), min_size=count, max_size=count))
    hold_ms = draw(st.none() | st.integers(1000, MAX_LENGTH_MS))
    return Step(
        exercise_id=draw(st.text(min_size=1, max_size=12)),
        hold_ms=hold_ms,
        sets=sets,
        repeats=tuple(repeats),
        relax_ms=draw(_times),
        sides=draw(st.sampled_from(Sides)),
        switch_ms=draw(_times),
        rest_ms=draw(_times),
        load=draw(_loads),
        cue=draw(st.text(max_size=12)),
        tempo=draw(st.none() | _tempos),
        extra=draw(_extras),
        percent=None if hold_ms is None else draw(percents()),
    )


_blocks = st.builds(
    Block,
    st.lists(_steps(), max_size=3).map(tuple),
    st.text(max_size=12),
    st.integers(1, 500),
    _times,
    _extras,
)
_circuits = st.builds(
    Circuit,
    st.text(min_size=1, max_size=12),
    st.text(min_size=1, max_size=20).filter(str.strip),
    st.lists(_blocks, max_size=3).map(tuple),
    st.text(max_size=20),
    st.text(max_size=20),
    _extras,
)


_names = st.text(min_size=1, max_size=12).map(str.strip).filter(bool)
_exercises = st.builds(
    Exercise,
    id=st.text(min_size=1, max_size=12),
    name=_names,
    group=st.sampled_from(Group),
    mode=st.sampled_from(Mode),
    sides=st.sampled_from((Sides.BOTH, Sides.LEFT_RIGHT)),
    muscles=st.lists(st.sampled_from(Muscle), unique=True).map(tuple),
    bearing=st.sampled_from(Bearing),
    position=st.text(max_size=12),
    usual_hold_ms=st.tuples(st.integers(1, 60_000), st.integers(60_000, 3_600_000)),
    how_to=st.text(max_size=20),
    cue=st.text(max_size=12),
    source=st.text(max_size=12),
    picture=st.just(""),
    aliases=st.lists(_names, max_size=3).map(tuple),
    own=st.just(True),
)


def _document(**step: Any) -> dict[str, Any]:
    """Return a file of one circuit whose third step of its second block is given."""
    plain = {"exercise": "plank", "hold_s": 20}
    blocks = [{"steps": [plain]}, {"steps": [plain, plain, {**plain, **step}]}]
    circuit = {"id": "mine", "name": "Mine", "blocks": blocks}
    return {"format": "glutetimer-circuit", "version": 1, "circuits": [circuit]}


def _refusal(document: object) -> CircuitFileError:
    data = document if isinstance(document, bytes) else json.dumps(document).encode()
    with pytest.raises(CircuitFileError) as caught:
        decode_file(data, "mine.json")
    error = caught.value
    assert str(error) == f"mine.json, {error.place}: {error.reason}. {error.remedy}"
    return error


@given(st.lists(_circuits, max_size=3, unique_by=lambda circuit: circuit.id))
def test_a_file_gives_back_every_circuit_exactly(circuits: list[Circuit]) -> None:
    """Whatever can be planned survives a file, to the millisecond and the gram."""
    assert decode_file(encode_file(circuits), "mine.json") == tuple(circuits)


@given(_circuits)
def test_a_stored_circuit_comes_back_exactly(circuit: Circuit) -> None:
    """The form for the database keeps everything too."""
    assert circuit_from_text(encode_circuit(circuit)) == circuit


def test_what_is_usual_may_be_left_out() -> None:
    """A step needs its exercise and its hold; all else has a usual value."""
    (circuit,) = decode_file(json.dumps(_document()).encode(), "mine.json")
    assert circuit.blocks[0] == Block((Step("plank", 20_000),))
    assert circuit.blocks[0].steps[0].switch_ms == 5_000


def test_a_written_file_is_short_and_readable() -> None:
    """Seconds are whole numbers where they can be, and usual values are not written."""
    step = Step("plank", 2500, rest_ms=15_000, load=Load(12_500))
    text = encode_file([Circuit("a", "A", (Block((step,)),))]).decode()
    (plain,) = json.loads(text)["circuits"][0]["blocks"][0]["steps"]
    assert plain == {"exercise": "plank", "hold_s": 2.5, "rest_s": 15, "load_kg": 12.5}
    assert '"rest_s": 15,' in text
    assert text.endswith("}\n")


def test_an_open_ended_hold_is_null() -> None:
    """Null stands for a hold that counts up, and the key can't be forgotten."""
    (circuit,) = decode_file(json.dumps(_document(hold_s=None)).encode(), "mine.json")
    assert circuit.blocks[1].steps[2].hold_ms is None
    document = _document()
    del document["circuits"][0]["blocks"][0]["steps"][0]["hold_s"]
    assert _refusal(document).reason == 'the key "hold_s" is missing'


def test_a_byte_order_mark_is_no_fault() -> None:
    """Windows editors put one at the front."""
    data = b"\xef\xbb\xbf" + json.dumps(_document()).encode()
    assert decode_file(data, "mine.json")[0].name == "Mine"


@pytest.mark.parametrize(
    ("key", "value", "reason"),
    [
        ("hold_s", 0, "expected a number of at least 1"),
        ("hold_s", 0.999, "expected a number of at least 1"),
        ("hold_s", 86_400.001, "expected a number of at most 86400"),
        ("hold_s", "20", "expected a number or null, found text"),
        ("hold_s", True, "expected a number or null, found true or false"),
        ("hold_s", 10**400, "the number is out of range"),
        ("sets", 0, "expected a whole number of at least 1"),
        ("sets", 501, "expected a whole number of at most 500"),
        ("sets", 1.5, "expected a whole number, found a number"),
        ("repeats", [], "expected a list with a length of at least 1"),
        ("rest_s", -1, "expected a number of at least 0"),
        ("relax_s", None, "expected a number, found null"),
        ("sides", "up", "'up' is none of both, left_right, left, right"),
        ("load_kg", 1001, "expected a number of at most 1000"),
        ("exercise", "", "expected text with a length of at least 1"),
        ("percent_of_best", 9, "expected a whole number of at least 10"),
        ("percent_of_best", 101, "expected a whole number of at most 100"),
        ("tempo", [2, 0, 2], "expected an object or null, found a list"),
    ],
)
def test_a_value_that_is_not_allowed_is_named(key: str, value: object, reason: str) -> None:
    """The error names the place by its path, what is wrong and what helps."""
    error = _refusal(_document(**{key: value}))
    assert error.place == f"$.circuits[0].blocks[1].steps[2].{key}"
    assert error.reason == reason
    assert "text editor" in error.remedy


def test_a_value_within_a_list_is_named() -> None:
    """The path reaches into the repeats."""
    error = _refusal(_document(sets=2, repeats=[6, 0]))
    assert error.place == "$.circuits[0].blocks[1].steps[2].repeats[1]"


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999"])
def test_a_number_that_is_none_is_refused(number: str) -> None:
    """Only finite numbers are times."""
    text = json.dumps(_document(hold_s=12321)).replace("12321", number)
    assert _refusal(text.encode()).remedy


def test_a_tempo_needs_no_time_at_the_top() -> None:
    """Up and down are enough; no tempo is the usual value."""
    document = _document(tempo={"up_s": 2, "down_s": 1.5})
    (circuit,) = decode_file(json.dumps(document).encode(), "mine.json")
    assert circuit.blocks[1].steps[2].tempo == Tempo(2_000, 0, 1_500)
    assert circuit.blocks[1].steps[1].tempo is None
    (plain,) = json.loads(encode_file([circuit]))["circuits"]
    assert plain["blocks"][1]["steps"][2]["tempo"] == {"up_s": 2, "down_s": 1.5}
    assert "tempo" not in plain["blocks"][1]["steps"][1]


@pytest.mark.parametrize(
    ("tempo", "place", "reason"),
    [
        ({"up_s": 0.4, "down_s": 2}, ".up_s", "expected a number of at least 0.5"),
        ({"up_s": 2, "down_s": 61}, ".down_s", "expected a number of at most 60"),
        ({"up_s": 2, "down_s": 2, "hold_s": -1}, ".hold_s", "expected a number of at least 0"),
        ({"up_s": 2}, "", 'the key "down_s" is missing'),
        ({"up_s": 2, "down_s": 2, "top_s": 1}, "", 'the key "top_s" is not known here'),
    ],
)
def test_a_tempo_that_is_not_allowed_is_named(
    tempo: dict[str, float], place: str, reason: str
) -> None:
    """The path reaches into the tempo."""
    error = _refusal(_document(tempo=tempo))
    assert error.place == f"$.circuits[0].blocks[1].steps[2].tempo{place}"
    assert error.reason == reason


def test_a_percent_of_the_best_hold_is_kept_and_not_written_without_need() -> None:
    """It stands beside the seconds that are used where no best hold is known."""
    document = _document(percent_of_best=70)
    (circuit,) = decode_file(json.dumps(document).encode(), "mine.json")
    assert circuit.blocks[1].steps[2] == Step("plank", 20_000, percent=70)
    (plain,) = json.loads(encode_file([circuit]))["circuits"]
    assert plain["blocks"][1]["steps"][2]["percent_of_best"] == 70
    assert "percent_of_best" not in plain["blocks"][1]["steps"][1]


def test_a_percent_of_an_open_ended_hold_is_refused_with_its_place() -> None:
    """A hold that counts up has no length to be a share of anything."""
    error = _refusal(_document(hold_s=None, percent_of_best=70))
    assert error.place == "$.circuits[0].blocks[1].steps[2]"
    assert "open-ended" in error.reason


def test_values_that_contradict_one_another_are_named() -> None:
    """Repeats are one number, or one for each set."""
    error = _refusal(_document(sets=3, repeats=[6, 4]))
    assert error.place == "$.circuits[0].blocks[1].steps[2]"
    assert "one for each of 3 sets" in error.reason


def test_keys_that_are_not_known_are_kept() -> None:
    """Those of the file, a circuit, a block and a step come back after a stay in the database."""
    document = _document(hold=20, cue="Up")
    document["made_by"] = {"program": "newer"}
    document["circuits"][0]["colour"] = "red"
    document["circuits"][0]["blocks"][1]["kind"] = [1, {"deep": None}]
    (circuit,) = decode_file(json.dumps(document).encode(), "mine.json")
    stored = circuit_from_text(encode_circuit(circuit))
    assert stored == circuit
    edited = stored.with_steps(lambda step: replace(step, hold_ms=30_000))
    again = json.loads(encode_file([edited]))
    for block in document["circuits"][0]["blocks"]:
        for step in block["steps"]:
            step["hold_s"] = 30
    assert again == document
    assert list(kept_keys((circuit,))) == [
        ("$", "made_by"),
        ("$.circuits[0]", "colour"),
        ("$.circuits[0].blocks[1]", "kind"),
        ("$.circuits[0].blocks[1].steps[2]", "hold"),
    ]


def test_a_later_version_of_the_same_form_is_read() -> None:
    """Its new keys are kept; the next form is not read."""
    assert decode_file(json.dumps({**_document(), "version": 1.3}).encode(), "mine.json")
    assert "newer" not in _refusal({**_document(), "version": 2}).reason
    assert "version 2" in _refusal({**_document(), "version": 2}).reason


def test_a_slip_in_a_key_that_must_be_there_is_named() -> None:
    """It is not passed over."""
    document = _document()
    step = document["circuits"][0]["blocks"][1]["steps"][2]
    step["exercize"] = step.pop("exercise")
    error = _refusal(document)
    assert error.place == "$.circuits[0].blocks[1].steps[2]"
    assert error.reason == 'the key "exercise" is missing'


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("x" * 20_001, "over 20,000 characters"),
        ([[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]], "nested over 20 deep"),
    ],
)
def test_what_is_kept_is_bounded(value: object, words: str) -> None:
    """A file cannot fill the database with what nobody reads."""
    error = _refusal(_document(future=value))
    assert error.place == "$.circuits[0].blocks[1].steps[2]"
    assert words in error.reason


@pytest.mark.parametrize("value", ["[" * 100_000 + "]" * 100_000, "1" * 5_000, "1e999", "NaN"])
def test_what_no_program_would_write_is_refused(value: str) -> None:
    """Nested without end, or a number without end: refused in words."""
    text = json.dumps(_document(future=12321)).replace("12321", value)
    assert _refusal(text.encode()).reason


def test_the_file_itself_has_little_that_is_not_known() -> None:
    """It is kept with each of its circuits."""
    assert _refusal({**_document(), "future": "x" * 2_001}).place == "$"


@pytest.mark.parametrize(
    ("once", "twice", "place"),
    [
        ('"name": "Mine"', '"name": "Mine", "name": "Yours"', "$.circuits[0]"),
        ('"cue": "Up"', '"cue": "Up", "cue": "Up"', "$.circuits[0].blocks[1].steps[2]"),
        ('"version": 1', '"version": 1, "version": 1', "$"),
    ],
)
def test_a_key_that_appears_twice_is_refused(once: str, twice: str, place: str) -> None:
    """Nobody can tell which of the two was meant."""
    error = _refusal(json.dumps(_document(cue="Up")).replace(once, twice).encode())
    assert error.reason.endswith("appears twice")
    assert error.place == place


def test_an_id_that_appears_twice_is_refused() -> None:
    """Two circuits of one file are two circuits."""
    document = _document()
    document["circuits"] *= 2
    assert _refusal(document).place == "$.circuits[1].id"


@pytest.mark.parametrize("name", ["", "   ", "x" * 121])
def test_a_circuit_needs_a_name_of_some_length(name: str) -> None:
    """A blank name could not be chosen, a very long one not be read."""
    document = _document()
    document["circuits"][0]["name"] = name
    assert _refusal(document).place.startswith("$.circuits[0]")


def test_broken_json_is_named_by_line_and_column() -> None:
    """Columns count characters, not bytes."""
    error = _refusal('{\n "format": "glutetimer-circuit",\n "größe": 1,,\n}'.encode())
    assert error.place == "line 3, column 13"
    assert "no valid JSON" in error.reason


@pytest.mark.parametrize("length", [0, 1, 30])
def test_a_file_that_ends_too_early_is_named(length: int) -> None:
    """A copy that broke off is said to have ended, at its end."""
    error = _refusal(json.dumps(_document()).encode()[:length])
    assert error.reason == "the file ends too early"
    assert error.place == f"line 1, column {length + 1}"


def test_text_that_is_not_utf_8_is_named() -> None:
    """The line and column of the first strange byte are said."""
    error = _refusal('{\n "größe": 1}'.encode("latin-1"))
    assert error.place == "line 2, column 5"
    assert "UTF-8" in error.reason


def test_half_a_character_is_refused() -> None:
    """A lone surrogate could be read but never stored."""
    error = _refusal(_document(cue="half \ud800 of it"))
    assert "no valid JSON" in error.reason
    assert error.place.startswith("line 1, column")


@pytest.mark.parametrize("depth", [1_000, 200_000])
def test_deep_nesting_is_refused(depth: int) -> None:
    """A file made to exhaust the memory of the reader is refused like any other."""
    error = _refusal(b'{"format":"glutetimer-circuit","version":1,"x":' + b"[" * depth)
    assert error.file == "mine.json"


def test_a_huge_file_is_refused() -> None:
    """Nothing of it is read."""
    assert "20 MB" in _refusal(b" " * 20_000_001).reason


@pytest.mark.parametrize("document", [{}, {"format": "other"}, [], 5, {"exercises": []}])
def test_another_file_is_refused(document: object) -> None:
    """A JSON file of something else is not taken for circuits."""
    assert _refusal(document).place in {"$", "$.format"}


def test_a_newer_file_is_refused_with_the_way_out() -> None:
    """Whatever a newer version may hold, the remedy is an update."""
    newer = {"format": "glutetimer-circuit", "version": 2, "circuits": {"new": "form"}}
    error = _refusal(newer)
    assert error.place == "$.version"
    assert error.remedy == "Update GluteTimer to read it."


@pytest.mark.parametrize("version", [0, -1])
def test_a_version_that_never_was_is_refused(version: int) -> None:
    """Versions count from 1."""
    assert _refusal({**_document(), "version": version}).place == "$.version"


def test_the_example_in_the_description_is_a_circuit_file() -> None:
    """What people copy from the page works."""
    page = Path(__file__).resolve().parents[2] / "docs" / "circuit-file.md"
    example = page.read_text(encoding="utf-8").split("```json\n")[1].split("```")[0]
    (circuit,) = decode_file(example.encode(), "example.json")
    assert circuit.steps[1] == Step(
        "single-leg-bridge", 12_500, sides=Sides.LEFT_RIGHT, load=Load(5_000)
    )


@given(st.lists(_exercises, max_size=3, unique_by=lambda exercise: exercise.id))
def test_a_file_gives_back_every_exercise_exactly(exercises: list[Exercise]) -> None:
    """All that is said about it, but for its picture."""
    pictured = [replace(exercise, picture="/home/me/hold.png") for exercise in exercises]
    data = encode_file([], pictured)
    assert b"hold.png" not in data
    assert decode_whole_file(data, "mine.json").exercises == tuple(exercises)


def _with_exercise(**values: object) -> dict[str, Any]:
    return {**_document(), "exercises": [{"id": "sit", "name": "Wall sit", **values}]}


def test_an_exercise_needs_no_more_than_an_id_and_a_name() -> None:
    """The rest is as for a name that is all that is known."""
    (exercise,) = decode_whole_file(json.dumps(_with_exercise()).encode(), "mine").exercises
    assert exercise == unfinished_exercise("Wall sit", "sit")


@pytest.mark.parametrize(
    ("values", "place", "reason"),
    [
        ({"id": ""}, "[0].id", "expected text with a length of at least 1"),
        ({"name": " "}, "[0]", "the name is blank"),
        ({"name": "a" * 121}, "[0].name", "expected text with a length of at most 120"),
        ({"sides": "up"}, "[0].sides", "'up' is none of both, left_right, left, right"),
        ({"mode": "jump"}, "[0].mode", "'jump' is none of hold, stretch, moving"),
        ({"muscles": "gmax"}, "[0].muscles", "expected a list, found text"),
        ({"muscles": ["gmax"] * 12}, "[0].muscles", "a list with a length of at most 11"),
        ({"muscles": ["arm"]}, "[0].muscles[0]", "'arm' is none of gmax, gmed"),
        ({"usual_hold_s": [20]}, "[0].usual_hold_s", "a list with a length of 2"),
        ({"usual_hold_s": [0, 9]}, "[0].usual_hold_s[0]", "a number of at least 0.001"),
        ({"usual_hold_s": [9, 4e9]}, "[0].usual_hold_s[1]", "a number of at most 3600"),
        ({"usual_hold_s": [9, 8]}, "[0]", 'first number of "usual_hold_s" must not be above'),
        ({"how_to": "a" * 2_001}, "[0].how_to", "a length of at most 2000"),
        ({"aliases": ["a"] * 31}, "[0].aliases", "a length of at most 30"),
        ({"cue": None}, "[0].cue", "expected text, found null"),
    ],
)
def test_a_wrong_value_of_an_exercise_is_refused(
    values: dict[str, Any], place: str, reason: str
) -> None:
    """With its place and what is allowed."""
    error = _refusal(_with_exercise(**values))
    assert error.place == f"$.exercises{place}"
    assert reason in error.reason


def test_exercises_are_a_list_of_few_that_differ() -> None:
    """Two of one id, too many of them, or something else is refused."""
    one = {"id": "sit", "name": "Wall sit"}
    assert "appears twice" in _refusal({**_document(), "exercises": [one, one]}).reason
    many = [{**one, "id": str(number)} for number in range(3_001)]
    assert "at most 3000" in _refusal({**_document(), "exercises": many}).reason
    assert "expected a list" in _refusal({**_document(), "exercises": "sit"}).reason


def test_unknown_keys_of_an_exercise_are_named_and_dropped() -> None:
    """A path of another machine is none of this one's."""
    data = json.dumps(_with_exercise(picture="/etc/passwd")).encode()
    file = decode_whole_file(data, "mine.json")
    assert file.dropped == (("$.exercises[0]", "picture"),)
    assert file.exercises[0].picture == ""
