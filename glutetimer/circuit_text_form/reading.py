# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole text to circuits, blocks or steps: bounded, and never with an exception."""

import re
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from glutetimer.circuit_text_form.block_line import (
    Fact,
    Heading,
    Rest,
    names_circuit,
    read_other_line,
)
from glutetimer.circuit_text_form.names import ExerciseNames
from glutetimer.circuit_text_form.problems import LineError, Problem
from glutetimer.circuit_text_form.step_line import StepLine, read_step_line
from glutetimer.circuit_text_form.words import without_comment
from glutetimer.domain.circuit import MAX_NAME_LENGTH, MAX_STEPS, Block, Circuit, Step
from glutetimer.domain.said import said

MAX_CHARACTERS = 20_000_000
MAX_LINE = 1_000_000
MAX_LINES = 100_000
MAX_PROBLEMS = 100

_LINE_END = re.compile(r"\r\n|[\r\n]")
_TOO_LONG = said("The text is too long to be read. Take parts of it away.")
_NO_NAME = said("The circuit has no name. Write “name: My circuit” in the first line.")
_LONG_NAME = said("A name has at most {most} characters. Make it shorter.", most=MAX_NAME_LENGTH)
_TWICE = said("This was said above already. Take one of the two away.")
_NOTHING_ABOVE = said("There is no step above this rest. Put it below one, or take it away.")
_RESTED = said("The step above has its rest already. Take one of the two away.")
_MANY_STEPS = said(
    "A circuit has at most {most:,} steps. Take the ones from here away.", most=MAX_STEPS
)


class UnknownName(NamedTuple):
    """A name that is in no catalogue: it is kept, and may be a slip of the keyboard."""

    line: int
    start: int
    end: int
    name: str


class CircuitReading(NamedTuple):
    """What a text is as a circuit: None if there is any problem."""

    circuit: Circuit | None
    problems: tuple[Problem, ...]
    unknown_names: tuple[UnknownName, ...] = ()


class BlocksReading(NamedTuple):
    """What a text is as blocks: those that could be read, in order."""

    blocks: tuple[Block, ...]
    problems: tuple[Problem, ...]


class StepsReading(NamedTuple):
    """What a text is as steps: those that could be read, in order."""

    steps: tuple[Step, ...]
    problems: tuple[Problem, ...]


def parse_circuit(
    text: str, names: ExerciseNames, circuit_id: str, name: str = "", *, partly: bool = False
) -> CircuitReading:
    """Return the circuit that a text means, or all that is wrong with it.

    Args:
        text: Anything.
        names: What the names of exercises mean.
        circuit_id: The id that the circuit shall have, at least one character.
        name: Its name where the text says none that can be read; empty if it must say one.
        partly: Leave out what can't be read, instead of having no circuit then.
    """
    reader = _Reader(names)
    reader.read(text)
    facts = {fact: "\n".join(lines) for fact, lines in reader.facts.items()}
    said = facts.get("name", name)
    if not said.strip() and not (reader.problems and "name" in facts):
        reader.problems.append(Problem(1, 0, 0, _NO_NAME))
    circuit = None
    if not reader.problems or (partly and name):
        circuit = Circuit(
            circuit_id,
            said if said.strip() and len(said) <= MAX_NAME_LENGTH else name,
            reader.blocks(),
            facts.get("description", ""),
            facts.get("source", ""),
            facts.get("extra", ""),
        )
    return CircuitReading(circuit, tuple(reader.problems), tuple(reader.unknown_names))


def circuit_starts(text: str) -> list[int]:
    """Return the numbers of the lines that name a circuit, from 1: several may share a text."""
    lines = _LINE_END.split(text.removeprefix("\ufeff"), MAX_LINES)[:MAX_LINES]
    return [number for number, line in enumerate(lines, 1) if names_circuit(line)]


def parse_blocks(text: str, names: ExerciseNames) -> BlocksReading:
    """Return the blocks of a text, such as one from the clipboard; its name does not count."""
    reader = _Reader(names)
    reader.read(text)
    return BlocksReading(reader.blocks(), tuple(reader.problems))


def parse_steps(text: str, names: ExerciseNames) -> StepsReading:
    """Return the steps of a text, such as one from the clipboard; blocks do not count."""
    blocks, problems = parse_blocks(text, names)
    return StepsReading(tuple(step for block in blocks for step in block.steps), problems)


@dataclass(slots=True)
class _OpenBlock:
    """A block whose steps are being read."""

    heading: Heading
    steps: list[Step] = field(default_factory=list)
    rested: bool = True

    def closed(self) -> Block:
        """Return the block."""
        name, rounds, round_rest_ms, extra = self.heading
        return Block(tuple(self.steps), name, rounds, round_rest_ms, extra)


class _Reader:
    """Reads one line after the other; what can't be read is a problem and is left out."""

    def __init__(self, names: ExerciseNames) -> None:
        self.problems: list[Problem] = []
        self.unknown_names: list[UnknownName] = []
        self.facts: dict[str, list[str]] = {}
        self._names = names
        self._blocks: list[_OpenBlock] = []
        self._steps = 0

    def blocks(self) -> tuple[Block, ...]:
        """Return what was read."""
        return tuple(block.closed() for block in self._blocks)

    def read(self, text: str) -> None:
        """Read a whole text; stop at 100 problems."""
        text = text.encode(errors="replace").decode()
        lines = _LINE_END.split(text.removeprefix("\ufeff")) if len(text) <= MAX_CHARACTERS else []
        if len(text) > MAX_CHARACTERS or len(lines) > MAX_LINES:
            self.problems.append(Problem(1, 0, 0, _TOO_LONG))
            return
        for number, line in enumerate(lines, 1):
            try:
                self._read_line(line, number)
            except LineError as error:
                problem = Problem(number, error.start, min(error.end, len(line)), error.message)
                self.problems.append(problem)
            if len(self.problems) >= MAX_PROBLEMS:
                return

    def _read_line(self, line: str, number: int) -> None:
        if len(line) > MAX_LINE:
            raise LineError(0, len(line), _TOO_LONG)
        text = without_comment(line).rstrip()
        if not text:
            return
        other = read_other_line(text)
        if isinstance(other, LineError):
            raise other.again()
        if isinstance(other, Heading):
            self._blocks.append(_OpenBlock(other))
        elif isinstance(other, Fact):
            self._add_fact(other)
        elif isinstance(other, Rest):
            self._add_rest(other, text)
        else:
            self._add_step(read_step_line(text), number)

    def _add_fact(self, fact: Fact) -> None:
        known = self.facts.setdefault(fact.field, [])
        if known and fact.field not in ("description", "source"):
            raise LineError(fact.start, fact.end, _TWICE)
        known.append(fact.value)
        if fact.field == "name" and not fact.value.strip():
            raise LineError(fact.start, fact.end, _NO_NAME)
        if fact.field == "name" and len(fact.value) > MAX_NAME_LENGTH:
            raise LineError(fact.start, fact.end, _LONG_NAME)

    def _add_rest(self, rest: Rest, text: str) -> None:
        if not self._blocks or not self._blocks[-1].steps:
            raise LineError(0, len(text), _NOTHING_ABOVE)
        block = self._blocks[-1]
        if block.rested:
            raise LineError(0, len(text), _RESTED)
        block.steps[-1] = replace(block.steps[-1], rest_ms=rest.rest_ms)
        block.rested = True

    def _add_step(self, line: StepLine | LineError, number: int) -> None:
        if isinstance(line, LineError):
            raise line.again()
        if self._steps >= MAX_STEPS:
            raise LineError(line.start, line.end, _MANY_STEPS)
        self._steps += 1
        exercise_id = line.name if line.is_id else self._names.id_of(line.name)
        if not line.is_id and self._names.lookup(line.name) is None:
            self.unknown_names.append(UnknownName(number, line.start, line.end, line.name))
        if not self._blocks:
            self._blocks.append(_OpenBlock(Heading()))
        block = self._blocks[-1]
        block.steps.append(replace(line.step, exercise_id=exercise_id))
        block.rested = line.has_rest
