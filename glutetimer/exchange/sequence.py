# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds and pauses in a row, with repeated stretches, made into blocks and steps.

Other programs keep a list of intervals; a circuit keeps steps that are followed by their rest.
Every length stays as it was, but for a pause before the first hold: there is nothing to rest from.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeGuard

from glutetimer.domain.circuit import (
    MAX_LENGTH_MS,
    MAX_ROUNDS,
    MAX_STEPS,
    Block,
    Circuit,
    Step,
)
from glutetimer.domain.exercise import Sides
from glutetimer.domain.said import said
from glutetimer.domain.timeline import MAX_INTERVALS

MAX_NESTING = 20


@dataclass(frozen=True, slots=True)
class Pause:
    """A rest of any kind, in milliseconds above 0."""

    ms: int


@dataclass(frozen=True, slots=True)
class Repeat:
    """A stretch that is done so often; ``skip_last_rest`` drops the pauses at its very end."""

    count: int
    items: "tuple[Item, ...]"
    skip_last_rest: bool = False
    name: str = ""


# A step in a sequence has one set and no rest: that is the pause that follows it.
Item = Step | Pause | Repeat


class SequenceError(ValueError):
    """A sequence is too long or too deep for a circuit; the message says what, for people."""


def blocks_of(items: Sequence[Item]) -> tuple[tuple[Block, ...], int]:
    """Return the blocks of a sequence, and the length in ms of a pause before its first hold.

    Raises:
        SequenceError: If there are over 10,000 steps, or stretches nested over 20 deep.
    """
    items = list(_spliced(items, 0))
    _check_steps(sum(_step_count(_once_over(item), 1) for item in items))
    blocks: list[Block] = []
    leading_ms = 0
    for stretch in _stretches(items):
        blocks, early_ms = _with_stretch(blocks, stretch)
        leading_ms += early_ms
    _check_steps(sum(len(block.steps) for block in blocks))
    return tuple(_with_sets(block, block is blocks[-1]) for block in blocks), leading_ms


def entry_count(items: Iterable[Item]) -> int:
    """Return the number of holds and pauses, each counted once however often it is repeated."""
    return sum(entry_count(item.items) if isinstance(item, Repeat) else 1 for item in items)


def hold_count(items: Iterable[Item]) -> int:
    """Return the number of holds, each counted once however often it is repeated."""
    return sum(
        hold_count(item.items) if isinstance(item, Repeat) else isinstance(item, Step)
        for item in items
    )


def problem_of(circuit: Circuit) -> str:
    """Return why a circuit can't be run, for people; empty if it can."""
    holds = sum(block.rounds * step.hold_count for block in circuit.blocks for step in block.steps)
    if holds * 2 > MAX_INTERVALS:
        return said(
            "“{name}” has {holds:,} holds; at most {most:,} can be done",
            name=circuit.name,
            holds=holds,
            most=MAX_INTERVALS // 2,
        )
    if sum(_longest_ms(block) for block in circuit.blocks) > MAX_LENGTH_MS:
        return said("“{name}” lasts longer than 24 hours", name=circuit.name)
    return ""


# ------------------------------------------------------------------------------- stretch by stretch


def _step_count(items: Iterable[Item], depth: int) -> int:
    if depth > MAX_NESTING:
        raise SequenceError(said("it is nested over {most} deep", most=MAX_NESTING))
    count = 0
    for item in items:
        inner = _step_count(item.items, depth + 1) * item.count if isinstance(item, Repeat) else 1
        count = min(count + inner, MAX_STEPS * MAX_ROUNDS)
    return count


def _stretches(items: Iterable[Item]) -> Iterable[Repeat]:
    """Yield the sequence as stretches; what stands between two of them is done once."""
    loose: list[Item] = []
    for item in items:
        if _is_block(item):
            yield from _once(loose)
            loose = []
            yield replace(item, items=tuple(_flat(item.items)))
        else:
            loose.append(item)
    yield from _once(loose)


def _spliced(items: Iterable[Item], depth: int) -> Iterable[Item]:
    """Yield the items; in the place of what is done once, what is in it."""
    if depth > MAX_NESTING:
        raise SequenceError(said("it is nested over {most} deep", most=MAX_NESTING))
    for item in items:
        if isinstance(item, Repeat) and item.count == 1 and not item.skip_last_rest:
            yield from _spliced(item.items, depth + 1)
        else:
            yield item


def _is_block(item: Item) -> TypeGuard[Repeat]:
    """Tell whether a stretch can be a block, whose rounds need not be written out."""
    return isinstance(item, Repeat) and 1 < item.count <= MAX_ROUNDS


def _once_over(item: Item) -> tuple[Item, ...]:
    """Return what has to be written out of an item."""
    return item.items if _is_block(item) else (item,)


def _check_steps(count: int) -> None:
    if count > MAX_STEPS:
        raise SequenceError(said("there are over {most:,} steps", most=MAX_STEPS))


def _once(loose: list[Item]) -> Iterable[Repeat]:
    if loose:
        yield Repeat(1, tuple(_flat(loose)))


def _flat(items: Iterable[Item]) -> list[Item]:
    """Return the steps and pauses of a stretch with everything nested in it written out."""
    flat: list[Item] = []
    for item in items:
        if not isinstance(item, Repeat):
            flat.append(item)
            continue
        inner = _flat(item.items) * item.count
        while item.skip_last_rest and inner and isinstance(inner[-1], Pause):
            inner.pop()
        flat.extend(inner)
    return flat


def _with_stretch(blocks: list[Block], stretch: Repeat) -> tuple[list[Block], int]:
    """Return the blocks with one more, and the pause that had no hold to stand after."""
    early_ms, steps = _joined(stretch.items)
    if not steps:
        return _with_rest(blocks, 0 if stretch.skip_last_rest else early_ms * stretch.count)
    blocks, leading_ms = _with_rest(blocks, early_ms)
    last_ms = steps[-1].rest_ms
    between_ms = _bounded(last_ms + early_ms)
    if stretch.skip_last_rest:
        steps[-1] = replace(steps[-1], rest_ms=0)
    own_rest_does = between_ms == steps[-1].rest_ms or stretch.count == 1
    round_rest_ms = 0 if own_rest_does else between_ms
    return [*blocks, Block(tuple(steps), stretch.name, stretch.count, round_rest_ms)], leading_ms


def _joined(items: Iterable[Item]) -> tuple[int, list[Step]]:
    """Return the pause before the first step, and the steps with their rests."""
    early_ms = 0
    steps: list[Step] = []
    for item in items:
        if isinstance(item, Step):
            steps.append(item)
        elif isinstance(item, Pause) and steps:
            steps[-1] = _rested(steps[-1], item.ms)
        elif isinstance(item, Pause):
            early_ms += item.ms
    return early_ms, steps


def _with_rest(blocks: list[Block], ms: int) -> tuple[list[Block], int]:
    """Return the blocks with a rest after all of them; without a block it comes back."""
    if not blocks or not ms:
        return blocks, ms
    *before, last = blocks
    own_ms = last.steps[-1].rest_ms
    if last.rounds > 1 and not last.round_rest_ms and not own_ms:
        final = replace(last, rounds=1, steps=_last_rested(last, ms))
        return [*before, replace(last, rounds=last.rounds - 1), final], 0
    round_rest_ms = last.round_rest_ms or (own_ms if last.rounds > 1 else 0)
    return [*before, replace(last, steps=_last_rested(last, ms), round_rest_ms=round_rest_ms)], 0


def _last_rested(block: Block, ms: int) -> tuple[Step, ...]:
    return (*block.steps[:-1], _rested(block.steps[-1], ms))


def _rested(step: Step, ms: int) -> Step:
    return replace(step, rest_ms=_bounded(step.rest_ms + ms))


def _bounded(ms: int) -> int:
    return min(ms, MAX_LENGTH_MS)


def _with_sets(block: Block, is_last: bool) -> Block:
    """Return a block that repeats a single step as one round of so many sets, if that is equal."""
    step = block.steps[0]
    rest_ms = block.round_rest_ms or step.rest_ms
    # The rest after the last hold of all is never taken.
    if len(block.steps) > 1 or block.rounds == 1 or (step.rest_ms != rest_ms and not is_last):
        return block
    steps = (replace(step, rest_ms=rest_ms).with_sets(block.rounds),)
    return replace(block, rounds=1, round_rest_ms=0, steps=steps)


def _longest_ms(block: Block) -> int:
    """Return the greatest length that a block can have, with every rest taken."""
    return block.rounds * (sum(_step_ms(step) for step in block.steps) + block.round_rest_ms)


def _step_ms(step: Step) -> int:
    holds_ms = step.hold_count * (step.hold_ms or 0)
    relaxes_ms = (step.hold_count - 1) * step.relax_ms
    switches = 2 * step.sets if step.sides is Sides.LEFT_RIGHT else 0
    return holds_ms + relaxes_ms + step.sets * step.rest_ms + switches * step.switch_ms
