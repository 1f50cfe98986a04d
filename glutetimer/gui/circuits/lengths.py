# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a circuit lasts, counted without expanding it: fast enough for every key press."""

from collections.abc import Callable
from dataclasses import replace
from enum import Enum
from typing import NamedTuple

from glutetimer.domain.circuit import MAX_LENGTH_MS, Block, Circuit, Step
from glutetimer.domain.exercise import Sides
from glutetimer.domain.targets import NO_BESTS, BestHolds, share_of, target_ms
from glutetimer.domain.timeline import MAX_INTERVALS

_MOST_TRIES = 40
_Scale = Callable[[int], int]


class Lengths(NamedTuple):
    """What a circuit comes to.

    Attributes:
        total_ms: From the first hold to the end of the last one; open-ended holds count as 0.
        held_ms: Time under tension, likewise.
        holds: Number of holds, each side counted.
    """

    total_ms: int
    held_ms: int
    holds: int

    @property
    def is_possible(self) -> bool:
        """Tell whether the circuit fits into a day and into a timeline."""
        return self.total_ms <= MAX_LENGTH_MS and self.holds * 2 <= MAX_INTERVALS


def measured(circuit: Circuit, bests: BestHolds = NO_BESTS) -> Lengths:
    """Return the lengths of a circuit: those of the timeline that ``expand`` makes of it.

    Args:
        circuit: What is measured.
        bests: What holds are a percent of.
    """
    total_ms = held_ms = holds = last_rest_ms = 0
    for block in circuit.blocks:
        if not block.steps:
            continue
        counts = [step.hold_count for step in block.steps]
        holds += block.rounds * sum(counts)
        block_held_ms = block.rounds * sum(_held_ms(step, bests) for step in block.steps)
        held_ms += block_held_ms
        total_ms += block_held_ms + block.rounds * sum(map(_pauses_ms, block.steps))
        total_ms += (block.rounds - 1) * _between_rounds_ms(block)
        last_rest_ms = block.steps[-1].rest_ms
    return Lengths(total_ms - last_rest_ms, held_ms, holds)


def _held_ms(step: Step, bests: BestHolds) -> int:
    """Return what is held in one round of a step."""
    repeats = step.hold_count // len(step.sides.in_order)
    shares = (share_of(step, side, bests) for side in step.sides.in_order)
    return repeats * sum(target_ms(share) if share else step.hold_ms or 0 for share in shares)


def _pauses_ms(step: Step) -> int:
    """Return all but the holds of one round of a step, with the rest after its last set."""
    sides = len(step.sides.in_order)
    repeats = step.hold_count // sides
    one_side_ms = step.relax_ms * (repeats - step.sets)
    switches = step.sets * (sides - 1)
    if not step.rest_ms and step.sides is Sides.LEFT_RIGHT:
        switches += step.sets - 1
    return sides * one_side_ms + switches * step.switch_ms + step.sets * step.rest_ms


def _between_rounds_ms(block: Block) -> int:
    """Return what a further round adds beside the steps themselves."""
    last = block.steps[-1]
    if block.round_rest_ms:
        return block.round_rest_ms - last.rest_ms
    alone = len(block.steps) == 1 and not last.rest_ms
    return last.switch_ms if alone and last.sides is Sides.LEFT_RIGHT else 0


class Scaled(Enum):
    """Which times of a circuit are made longer or shorter."""

    BOTH = "both"
    HOLDS = "holds"
    RESTS = "rests"


def scaled(circuit: Circuit, target_ms: int, what: Scaled, grain_ms: int = 1_000) -> Circuit:
    """Return the circuit made as long as can be had by one factor on its times.

    Times stay multiples of the grain, and none goes away. Open-ended holds, those that are a
    percent of the best one, and the time to switch sides stay as they are.

    Args:
        circuit: What is there.
        target_ms: How long it shall last.
        what: Which times to change.
        grain_ms: What the new times are multiples of, at least 1,000.
    """
    low, high = 0.0, 1.0
    longest = circuit
    for _ in range(_MOST_TRIES):
        longest = _times(circuit, high, what, grain_ms)
        if measured(longest).total_ms >= target_ms:
            break
        low, high = high, high * 2
    candidates = [_times(circuit, low, what, grain_ms), longest]
    for _ in range(_MOST_TRIES):
        middle = (low + high) / 2
        tried = _times(circuit, middle, what, grain_ms)
        candidates.append(tried)
        total_ms = measured(tried).total_ms
        if total_ms == target_ms or high - low < 1e-4:
            break
        low, high = (middle, high) if total_ms < target_ms else (low, middle)
    return min(candidates, key=lambda each: abs(measured(each).total_ms - target_ms))


def _times(circuit: Circuit, factor: float, what: Scaled, grain_ms: int) -> Circuit:
    def scale(time_ms: int) -> int:
        if not time_ms:
            return 0
        grains = max(1, round(time_ms * factor / grain_ms))
        return min(grains * grain_ms, MAX_LENGTH_MS)

    return replace(circuit, blocks=tuple(_block(block, scale, what) for block in circuit.blocks))


def _block(block: Block, scale: _Scale, what: Scaled) -> Block:
    rests = what is not Scaled.HOLDS
    return replace(
        block,
        steps=tuple(_step(step, scale, what) for step in block.steps),
        round_rest_ms=scale(block.round_rest_ms) if rests else block.round_rest_ms,
    )


def _step(step: Step, scale: _Scale, what: Scaled) -> Step:
    times: dict[str, int] = {}
    if what is not Scaled.RESTS and step.hold_ms is not None and step.percent is None:
        times["hold_ms"] = scale(step.hold_ms)
    if what is not Scaled.HOLDS:
        times.update(rest_ms=scale(step.rest_ms), relax_ms=scale(step.relax_ms))
    changed: Step = replace(step, **times)  # type: ignore[arg-type]
    return changed
