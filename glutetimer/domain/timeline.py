# SPDX-License-Identifier: GPL-3.0-or-later
"""The expanded circuit: intervals with absolute integer-millisecond offsets."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Any

from glutetimer.domain.circuit import (
    MAX_LENGTH_MS,
    NO_LOAD,
    Block,
    Circuit,
    EmptyCircuitError,
    Load,
    Step,
    Tempo,
)
from glutetimer.domain.exercise import Side
from glutetimer.domain.said import said
from glutetimer.domain.targets import NO_BESTS, BestHolds, Share, share_of, target_ms

MAX_INTERVALS = 50_000
# An interval that has no place yet. To copy a frozen record takes ten times as long, and a start
# would make a thousand copies.
_Piece = dict[str, Any]


class IntervalKind(Enum):
    """What one stretch of the timeline is for."""

    PREPARE = "prepare"
    HOLD = "hold"
    RELAX = "relax"
    SWITCH = "switch"
    REST = "rest"
    ROUND_REST = "round_rest"

    @property
    def is_rest(self) -> bool:
        """Tell whether the muscles are let go: relax, rest or round rest."""
        return self in (IntervalKind.RELAX, IntervalKind.REST, IntervalKind.ROUND_REST)


@dataclass(frozen=True, slots=True)
class Breathing:
    """How long to breathe in and out, in milliseconds above 0."""

    in_ms: int = 4_000
    out_ms: int = 6_000


@dataclass(frozen=True, slots=True)
class Interval:
    """One stretch of the timeline.

    ``round``, ``set``, ``repeat`` count from 1 and are 0 where they do not apply (prepare, round
    rest). A hold names its exercise and side; a relax, switch or rest names those of the hold
    just done.

    Attributes:
        index: Position in the timeline, from 0.
        start_ms: Offset from the start of the workout.
        duration_ms: Planned length; 0 if the hold is open-ended.
        open_ended: The hold counts up and lasts until it is ended.
        block, step: Index of the block, and of the step within it, from 0; -1 in prepare.
        rounds: Rounds of the block. ``sets``: sets of the step.
        repeats: Holds on this side in this set.
        tempo: How fast a repetition of a movement goes; None for no metronome.
        breathing: How to breathe in a hold; None to leave it alone.
        share: What the length of a hold is a share of; None for a length of its own.
    """

    kind: IntervalKind
    duration_ms: int
    index: int = 0
    start_ms: int = 0
    open_ended: bool = False
    exercise_id: str = ""
    side: Side = Side.BOTH
    block: int = -1
    step: int = -1
    round: int = 0
    rounds: int = 0
    set: int = 0
    sets: int = 0
    repeat: int = 0
    repeats: int = 0
    load: Load = NO_LOAD
    cue: str = ""
    tempo: Tempo | None = None
    breathing: Breathing | None = None
    share: Share | None = None

    @property
    def end_ms(self) -> int:
        """Return the offset at which the interval ends as planned."""
        return self.start_ms + self.duration_ms

    @property
    def is_hold(self) -> bool:
        """Tell whether the interval is volume."""
        return self.kind is IntervalKind.HOLD


@dataclass(frozen=True, slots=True)
class Timeline:
    """Intervals in order, contiguous from offset 0."""

    intervals: tuple[Interval, ...]

    def __post_init__(self) -> None:
        """Check the order.

        Raises:
            ValueError: If an interval does not start where the one before it ends, or takes no
                time although it is timed.
        """
        at_ms = 0
        for index, interval in enumerate(self.intervals):
            if interval.start_ms != at_ms or interval.index != index:
                raise ValueError(f"interval {index} must start at {at_ms}: {interval.start_ms}")
            if (interval.duration_ms <= 0) is not interval.open_ended:
                raise ValueError(f"interval {index} cannot last {interval.duration_ms} ms")
            at_ms = interval.end_ms

    def __iter__(self) -> Iterator[Interval]:
        """Iterate over the intervals."""
        return iter(self.intervals)

    def __len__(self) -> int:
        """Return the number of intervals."""
        return len(self.intervals)

    def __getitem__(self, index: int) -> Interval:
        """Return the interval at ``index``."""
        return self.intervals[index]

    @property
    def holds(self) -> tuple[Interval, ...]:
        """Return the holds in order."""
        return tuple(interval for interval in self.intervals if interval.is_hold)

    @property
    def total_ms(self) -> int:
        """Return the planned length; open-ended holds count as 0."""
        return self.intervals[-1].end_ms if self.intervals else 0

    @property
    def held_ms(self) -> int:
        """Return the planned time under tension; open-ended holds count as 0."""
        return sum(hold.duration_ms for hold in self.holds)

    def next_hold(self, after_index: int) -> Interval | None:
        """Return the first hold after an interval, or None."""
        return self._first_hold(range(after_index + 1, len(self.intervals)))

    def hold_before(self, index: int) -> Interval | None:
        """Return the last hold before an interval, or None."""
        return self._first_hold(range(index - 1, -1, -1))

    def _first_hold(self, indices: Iterable[int]) -> Interval | None:
        in_order = (self.intervals[index] for index in indices)
        return next((interval for interval in in_order if interval.is_hold), None)


def expand(circuit: Circuit, prepare_ms: int = 0, bests: BestHolds = NO_BESTS) -> Timeline:
    """Expand a circuit into its timeline.

    There is no rest after the last step of a round that is followed by a round rest, and none
    after the last step of all. Sides are switched wherever two holds of a step would otherwise
    meet on different sides, between sets and rounds without a rest as well.

    Args:
        circuit: What to do.
        prepare_ms: Time to get into position before the first hold; 0 for none.
        bests: What holds are a percent of; those whose best hold is not here keep ``hold_ms``.

    Raises:
        EmptyCircuitError: If the circuit has no steps.
        ValueError: If the timeline is longer than 24 hours or has over 50,000 intervals.
    """
    if not circuit.steps:
        raise EmptyCircuitError(circuit.name)
    _check_size(circuit)
    pieces: list[_Piece] = []
    if prepare_ms > 0:
        pieces.append({"kind": IntervalKind.PREPARE, "duration_ms": prepare_ms})
    for block_index, block in enumerate(circuit.blocks):
        _add_block(pieces, block_index, block, bests)
    while pieces[-1]["kind"] is not IntervalKind.HOLD:
        pieces.pop()
    timeline = Timeline(tuple(_placed(pieces)))
    if timeline.total_ms > MAX_LENGTH_MS:
        raise ValueError(
            said("circuit lasts longer than 24 hours: {total_ms} ms", total_ms=timeline.total_ms)
        )
    return timeline


def _check_size(circuit: Circuit) -> None:
    """Refuse a circuit that would not fit before any of it is expanded."""
    holds = sum(block.rounds * step.hold_count for block in circuit.blocks for step in block.steps)
    if holds * 2 > MAX_INTERVALS:
        raise ValueError(
            said(
                "circuit has too many holds: {holds} (at most {most})",
                holds=holds,
                most=MAX_INTERVALS // 2,
            )
        )


def _placed(pieces: list[_Piece]) -> Iterator[Interval]:
    at_ms = 0
    for index, piece in enumerate(pieces):
        interval = Interval(**piece, index=index, start_ms=at_ms)
        yield interval
        at_ms += interval.duration_ms


def _add_block(pieces: list[_Piece], block_index: int, block: Block, bests: BestHolds) -> None:
    for round_number in range(1, block.rounds + 1):
        for step_index, step in enumerate(block.steps):
            context: _Piece = {
                "kind": IntervalKind.HOLD,
                "duration_ms": step.hold_ms or 0,
                "open_ended": step.hold_ms is None,
                "exercise_id": step.exercise_id,
                "block": block_index,
                "step": step_index,
                "round": round_number,
                "rounds": block.rounds,
                "sets": step.sets,
                "load": step.load,
                "cue": step.cue,
                "tempo": step.tempo,
            }
            _add_step(pieces, step, context, bests)
        if round_number < block.rounds and block.round_rest_ms and block.steps:
            _drop_rest(pieces)
            pieces.append(
                {
                    "kind": IntervalKind.ROUND_REST,
                    "duration_ms": block.round_rest_ms,
                    "block": block_index,
                    "round": round_number,
                    "rounds": block.rounds,
                }
            )


def _drop_rest(pieces: list[_Piece]) -> None:
    if pieces[-1]["kind"] is IntervalKind.REST:
        pieces.pop()


def _add_step(pieces: list[_Piece], step: Step, context: _Piece, bests: BestHolds) -> None:
    for set_index in range(step.sets):
        in_set = {**context, "set": set_index + 1, "repeats": step.repeats_in_set(set_index)}
        for side in step.sides.in_order:
            on_side = _on_side(in_set, step, side, bests)
            if step.switch_ms and pieces and _is_other_side(pieces[-1], on_side):
                pieces.append(_pause_after(pieces[-1], IntervalKind.SWITCH, step.switch_ms))
            _add_repeats(pieces, step, on_side)
        if step.rest_ms:
            pieces.append(_pause_after(pieces[-1], IntervalKind.REST, step.rest_ms))


def _on_side(in_set: _Piece, step: Step, side: Side, bests: BestHolds) -> _Piece:
    share = share_of(step, side, bests)
    if share is None:
        return {**in_set, "side": side}
    return {**in_set, "side": side, "duration_ms": target_ms(share), "share": share}


def _is_other_side(last: _Piece, hold: _Piece) -> bool:
    is_hold = last["kind"] is IntervalKind.HOLD
    same_step = is_hold and (last["block"], last["step"]) == (hold["block"], hold["step"])
    return same_step and last["side"] is not hold["side"]


def _add_repeats(pieces: list[_Piece], step: Step, on_side: _Piece) -> None:
    for repeat in range(1, on_side["repeats"] + 1):
        if repeat > 1 and step.relax_ms:
            pieces.append(_pause_after(pieces[-1], IntervalKind.RELAX, step.relax_ms))
        pieces.append({**on_side, "repeat": repeat})


def _pause_after(hold: _Piece, kind: IntervalKind, duration_ms: int) -> _Piece:
    return {
        **hold,
        "kind": kind,
        "duration_ms": duration_ms,
        "open_ended": False,
        "load": NO_LOAD,
        "cue": "",
        "tempo": None,
        "share": None,
    }
