# SPDX-License-Identifier: GPL-3.0-or-later
"""Circuits as plain text, ``docs/text-form.md``: written by people, or exported."""

import re
from itertools import pairwise

from glutetimer.circuit_json import MAX_BYTES
from glutetimer.circuit_text_form import ExerciseNames, circuit_starts, parse_circuit
from glutetimer.circuit_text_form.block_line import Heading, read_other_line
from glutetimer.circuit_text_form.step_line import StepLine, read_step_line
from glutetimer.circuit_text_form.words import without_comment
from glutetimer.domain.circuit import MAX_NAME_LENGTH
from glutetimer.domain.import_report import Certainty
from glutetimer.domain.said import said
from glutetimer.exchange.content import Content, Refusal
from glutetimer.exchange.draft import Draft
from glutetimer.exchange.peers.reader import Reader

MAX_CHARACTERS = 250_000
_MAX_HEAD = 8_000
_LINE_END = re.compile(r"\r\n|[\r\n]")


def _sniff(content: Content) -> bool:
    """Tell whether the text names a circuit or begins a block, and most of it can be read.

    What was exported while nothing was in it yet is a name and blocks alone.
    """
    if not content.is_table or len(content.data) > MAX_BYTES:
        return False
    if len(content.text) > MAX_CHARACTERS:
        return False
    head = content.text[:_MAX_HEAD]
    lines = [without_comment(line).strip() for line in _LINE_END.split(head)]
    others = [read_other_line(line) for line in lines if line]
    steps = [
        isinstance(read_step_line(line), StepLine)
        for line in lines
        if line and read_other_line(line) is None
    ]
    is_named = bool(circuit_starts(head))
    says_so = is_named or any(isinstance(one, Heading) for one in others)
    is_text = content.name.casefold().endswith(".txt")
    is_empty = is_named and is_text and not steps
    return is_empty or ((says_so or is_text) and 2 * sum(steps) > len(steps))


def _read(content: Content, draft: Draft) -> None:
    lines = _LINE_END.split(content.text)
    starts = circuit_starts(content.text)
    # What stands above the first name belongs to the first circuit.
    bounds = [0, *(number - 1 for number in starts[1:]), len(lines)]
    names = ExerciseNames(lambda _: "", lambda name: _lookup(draft, name))
    for number, (start, end) in enumerate(pairwise(bounds), 1):
        _read_circuit(lines[start:end], start, names, number, draft)


def _read_circuit(
    lines: list[str], start: int, names: ExerciseNames, number: int, draft: Draft
) -> None:
    stem = draft.file.rpartition(".")[0].strip() or "Circuit"
    text = "\n".join(lines)
    reading = parse_circuit(
        text, names, f"import-{number}", stem[:MAX_NAME_LENGTH].strip(), partly=True
    )
    for problem in reading.problems:
        place = f"line {start + problem.line}, column {problem.start + 1}"
        draft.leave_out(place, problem.message)
    for unknown in reading.unknown_names:
        draft.match(unknown.name, f"line {start + unknown.line}")
    circuit = reading.circuit
    if circuit is None:
        raise Refusal("", said("it has no name"))
    if draft.add_ready_circuit(circuit, f"line {start + 1}"):
        draft.take(len(circuit.steps))


def _lookup(draft: Draft, name: str) -> str | None:
    """Return the exercise of a name; one that is unknown is kept by its name."""
    found = draft.match(name, f"“{name}”")
    return None if found.certainty is Certainty.UNKNOWN else found.exercise_id


READER = Reader("GluteTimer text", _sniff, _read)
