# SPDX-License-Identifier: GPL-3.0-or-later
"""Circuits, blocks and steps as text that reads back as exactly what it was."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from glutetimer.circuit_text_form.block_line import Heading, read_other_line
from glutetimer.circuit_text_form.names import ExerciseNames
from glutetimer.circuit_text_form.step_line import StepLine, read_step_line
from glutetimer.circuit_text_form.words import (
    number_text,
    plain_or_quoted,
    quoted,
    time_text,
    without_comment,
)
from glutetimer.domain.circuit import Block, Circuit, Step, Tempo
from glutetimer.domain.exercise import Sides

_USUAL_SWITCH_MS = 5_000
_SIDES = {
    Sides.BOTH: "",
    Sides.LEFT_RIGHT: " each side",
    Sides.LEFT: " left",
    Sides.RIGHT: " right",
}


def format_circuit(circuit: Circuit, names: ExerciseNames) -> str:
    """Return a circuit as text, but for its id; every line ends with a line feed."""
    lines = [_fact("name", circuit.name)]
    for key, value in (("description", circuit.description), ("source", circuit.source)):
        if value:
            lines += [_fact(key, line) for line in value.split("\n")]
    if circuit.extra:
        lines.append(f"kept: {quoted(circuit.extra)}")
    blocks = format_blocks(circuit.blocks, names)
    return "\n".join(lines) + ("\n\n" + blocks if blocks else "\n")


def format_blocks(blocks: Iterable[Block], names: ExerciseNames) -> str:
    """Return blocks as text, with a blank line between them; nothing for none."""
    texts = []
    for index, block in enumerate(blocks):
        lines = list(_step_lines(block.steps, names))
        if index or not lines or Heading() != _heading_of(block):
            lines.insert(0, _heading(block))
        texts.append("\n".join(lines) + "\n")
    return "\n".join(texts)


def format_steps(steps: Iterable[Step], names: ExerciseNames) -> str:
    """Return steps as text, one or two lines each; nothing for none."""
    return "".join(f"{line}\n" for line in _step_lines(steps, names))


def _fact(key: str, value: str) -> str:
    line = f"{key}: {value}"
    seen = read_other_line(without_comment(line).rstrip()) if value.isprintable() else None
    same = seen is not None and getattr(seen, "value", None) == value
    return line if same and value else f"{key}: {quoted(value)}"


# ---------------------------------------------------------------------------------------- blocks


def _heading_of(block: Block) -> Heading:
    return Heading(block.name, block.rounds, block.round_rest_ms, block.extra)


def _heading(block: Block) -> str:
    rounds = "1 round" if block.rounds == 1 else f"{block.rounds} rounds"
    between = f", {time_text(block.round_rest_ms)} between" if block.round_rest_ms else ""
    kept = f", kept {quoted(block.extra)}" if block.extra else ""
    what = f"{rounds}{between}{kept}"
    if not block.name:
        return what
    line = f"{block.name}: {what}"
    is_plain = block.name.isprintable() and without_comment(line) == line
    same = is_plain and read_other_line(line) == _heading_of(block)
    return line if same else f"{quoted(block.name)}: {what}"


# ----------------------------------------------------------------------------------------- steps


def _step_lines(steps: Iterable[Step], names: ExerciseNames) -> Iterator[str]:
    for step in steps:
        own_line = step.sets == 1 and step.rest_ms > 0
        yield _step_line(replace(step, rest_ms=0) if own_line else step, names)
        if own_line:
            yield f"rest {time_text(step.rest_ms)}"


def _step_line(step: Step, names: ExerciseNames) -> str:
    what = _what(step)
    name = names.name(step.exercise_id)
    if name.strip() and names.id_of(name) == step.exercise_id:
        line = f"{name} {what}"
        if name.isprintable() and _reads_back(line, name, step):
            return line
        return f"{quoted(name)} {what}"
    return f"@{quoted(step.exercise_id)} {what}"


def _reads_back(line: str, name: str, step: Step) -> bool:
    """Tell whether a line with the bare name means just this step, and nothing else."""
    if without_comment(line) != line or read_other_line(line) is not None:
        return False
    seen = read_step_line(line)
    if not isinstance(seen, StepLine) or seen.is_id or seen.name != name:
        return False
    return replace(seen.step, exercise_id=step.exercise_id) == step


def _what(step: Step) -> str:
    sets = f"{step.sets} sets of " if step.sets > 1 and len(step.repeats) == 1 else ""
    repeats = "" if step.repeats == (1,) else "-".join(map(str, step.repeats)) + "x"
    hold = "max" if step.hold_ms is None else time_text(step.hold_ms)
    amount = f"{sets}{repeats}{' ' if repeats and step.hold_ms is None else ''}{hold}"
    return ", ".join([amount + _SIDES[step.sides], *_details(step)])


def _details(step: Step) -> Iterator[str]:
    if step.percent is not None:
        yield f"{step.percent}% of best"
    if step.relax_ms:
        yield f"relax {time_text(step.relax_ms)}"
    if step.switch_ms != _USUAL_SWITCH_MS:
        yield f"switch {time_text(step.switch_ms)}"
    if step.load.grams:
        yield f"{number_text(step.load.grams)} kg"
    if step.load.band:
        yield f"band {plain_or_quoted(step.load.band)}"
    if step.tempo:
        yield f"tempo {_tempo(step.tempo)}"
    if step.cue:
        yield f"cue {plain_or_quoted(step.cue)}"
    if step.rest_ms:
        yield f"rest {time_text(step.rest_ms)}"
    if step.extra:
        yield f"kept {quoted(step.extra)}"


def _tempo(tempo: Tempo) -> str:
    return "-".join(number_text(ms) for ms in (tempo.up_ms, tempo.hold_ms, tempo.down_ms))
