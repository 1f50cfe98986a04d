# SPDX-License-Identifier: GPL-3.0-or-later
"""Circuit > Block > Step: what is planned, frozen and valid by construction."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from glutetimer.domain.exercise import Sides
from glutetimer.domain.said import said

MAX_ROUNDS = 500
MAX_SETS = 500
MAX_REPEATS = 500
MAX_STEPS = 10_000
MAX_LENGTH_MS = 24 * 60 * 60 * 1000
MIN_HOLD_MS = 1_000
MIN_PERCENT = 10
MAX_PERCENT = 100
MAX_NAME_LENGTH = 120
MIN_TEMPO_MS = 500
MAX_TEMPO_MS = 60_000


class EmptyCircuitError(ValueError):
    """A circuit has nothing in it that could be held."""


def _check_range(field: str, value: int, low: int, high: int) -> None:
    if isinstance(value, bool) or not isinstance(value, int):
        raise ValueError(
            said("{field} must be a whole number: {value!r}", field=field, value=value)
        )
    if not low <= value <= high:
        raise ValueError(
            said(
                "{field} must be between {low} and {high}: {value}",
                field=field,
                low=low,
                high=high,
                value=value,
            )
        )


@dataclass(frozen=True, slots=True)
class Load:
    """The resistance of a step.

    Attributes:
        grams: Added weight in grams, 0 to 1,000,000.
        band: Name of a resistance band, empty for none.
    """

    grams: int = 0
    band: str = ""

    def __post_init__(self) -> None:
        """Check the weight.

        Raises:
            ValueError: If the weight is out of its range.
        """
        _check_range("load grams", self.grams, 0, 1_000_000)

    def __bool__(self) -> bool:
        """Tell whether there is any resistance."""
        return bool(self.grams or self.band)


NO_LOAD = Load()


@dataclass(frozen=True, slots=True)
class Tempo:
    """How fast one repetition of a movement goes.

    Attributes:
        up_ms, down_ms: Half a second to 60 s each.
        hold_ms: Time at the top, 0 to 60 s.
    """

    up_ms: int
    hold_ms: int
    down_ms: int

    def __post_init__(self) -> None:
        """Check the times.

        Raises:
            ValueError: If a time is out of its range.
        """
        _check_range("tempo up_ms", self.up_ms, MIN_TEMPO_MS, MAX_TEMPO_MS)
        _check_range("tempo hold_ms", self.hold_ms, 0, MAX_TEMPO_MS)
        _check_range("tempo down_ms", self.down_ms, MIN_TEMPO_MS, MAX_TEMPO_MS)


@dataclass(frozen=True, slots=True)
class Step:
    """One line of a circuit.

    For every set: for each side, the repeats of the hold with a relax between them; a switch
    between the sides; a rest after the set.

    Attributes:
        exercise_id: Id of the exercise in the catalogue.
        hold_ms: Length of one hold, 1 s to 24 h; None for an open-ended hold that counts up.
        sets: How often the step is done, 1 to 500.
        repeats: Holds within a set: one number for every set, or one number a set (6, 4, 2).
        relax_ms: Time between two repeats; 0 for none.
        switch_ms: Time to change sides; 0 for none.
        rest_ms: Rest after each set; 0 for none.
        cue: Spoken cue in place of the exercise's own; empty for the exercise's own.
        tempo: How fast a repetition of a movement goes; None for no metronome.
        percent: Percent of the best hold of the exercise and side, 10 to 100; ``hold_ms`` is used
            where no best hold is known. None: ``hold_ms`` as it is.
        extra: What a newer program's file said besides, as ``domain.extra`` writes it.
    """

    exercise_id: str
    hold_ms: int | None
    sets: int = 1
    repeats: tuple[int, ...] = (1,)
    relax_ms: int = 0
    sides: Sides = Sides.BOTH
    switch_ms: int = 5_000
    rest_ms: int = 0
    load: Load = NO_LOAD
    cue: str = ""
    tempo: Tempo | None = None
    percent: int | None = None
    extra: str = ""

    def __post_init__(self) -> None:
        """Check the values.

        Raises:
            ValueError: If a value is out of its range; the message names field and value.
        """
        if not self.exercise_id:
            raise ValueError(said("exercise must not be empty"))
        if self.hold_ms is not None:
            _check_range("hold_ms", self.hold_ms, MIN_HOLD_MS, MAX_LENGTH_MS)
        if self.percent is not None:
            _check_range("percent", self.percent, MIN_PERCENT, MAX_PERCENT)
            if self.hold_ms is None:
                raise ValueError(
                    said(
                        "an open-ended hold cannot have a percent: {percent}", percent=self.percent
                    )
                )
        _check_range("sets", self.sets, 1, MAX_SETS)
        for count in self.repeats:
            _check_range("repeats", count, 1, MAX_REPEATS)
        if len(self.repeats) not in (1, self.sets):
            raise ValueError(
                said(
                    "repeats must be one number, or one for each of {sets} sets: {repeats}",
                    sets=self.sets,
                    repeats=self.repeats,
                )
            )
        for field in ("relax_ms", "switch_ms", "rest_ms"):
            _check_range(field, getattr(self, field), 0, MAX_LENGTH_MS)

    def repeats_in_set(self, set_index: int) -> int:
        """Return the number of repeats in a set; ``set_index`` counts from 0."""
        return self.repeats[0] if len(self.repeats) == 1 else self.repeats[set_index]

    @property
    def hold_count(self) -> int:
        """Return the number of holds in one round, each side counted."""
        repeats = self.repeats[0] * self.sets if len(self.repeats) == 1 else sum(self.repeats)
        return repeats * len(self.sides.in_order)

    def with_sets(self, sets: int) -> "Step":
        """Return the step with so many sets; repeats of its own go on as in its last set.

        Raises:
            ValueError: If the number is out of its range.
        """
        _check_range("sets", sets, 1, MAX_SETS)
        repeats = self.repeats
        if len(repeats) > 1:
            repeats = (repeats + repeats[-1:] * (sets - len(repeats)))[:sets]
        return replace(self, sets=sets, repeats=repeats)


@dataclass(frozen=True, slots=True)
class Block:
    """Steps done in order for a number of rounds.

    Attributes:
        rounds: 1 to 500.
        round_rest_ms: Rest between two rounds, in place of the rest of the round's last step;
            0 for none, and then the last step keeps its own rest.
        extra: As of a step.
    """

    steps: tuple[Step, ...]
    name: str = ""
    rounds: int = 1
    round_rest_ms: int = 0
    extra: str = ""

    def __post_init__(self) -> None:
        """Check the values.

        Raises:
            ValueError: If a value is out of its range.
        """
        _check_range("rounds", self.rounds, 1, MAX_ROUNDS)
        _check_range("round_rest_ms", self.round_rest_ms, 0, MAX_LENGTH_MS)


@dataclass(frozen=True, slots=True)
class Circuit:
    """Blocks in order.

    Attributes:
        id: Unique text; UUIDv7 for a user's own, ``shipped-…`` for one that ships.
        source: Where its dosage comes from, in words for people; empty for a user's own.
        extra: As of a step.
    """

    id: str
    name: str
    blocks: tuple[Block, ...] = ()
    description: str = ""
    source: str = ""
    extra: str = ""

    def __post_init__(self) -> None:
        """Check the values.

        Raises:
            ValueError: If the name is empty or too long, or there are too many steps.
        """
        if not self.name.strip():
            raise ValueError(said("circuit name must not be empty"))
        if len(self.name) > MAX_NAME_LENGTH:
            raise ValueError(
                said("circuit name is longer than {most} characters", most=MAX_NAME_LENGTH)
            )
        if sum(len(block.steps) for block in self.blocks) > MAX_STEPS:
            raise ValueError(said("circuit has more than {most} steps", most=MAX_STEPS))

    @property
    def steps(self) -> tuple[Step, ...]:
        """Return the steps of all blocks in order."""
        return tuple(step for block in self.blocks for step in block.steps)

    def with_steps(self, change: Callable[[Step], Step]) -> "Circuit":
        """Return the circuit with every step passed through ``change``."""
        return replace(
            self,
            blocks=tuple(
                replace(block, steps=tuple(change(step) for step in block.steps))
                for block in self.blocks
            ),
        )


def main_block_index(circuit: Circuit) -> int:
    """Return the index of the block with the most holding; 0 for a circuit without blocks.

    Open-ended holds count as 0; among equals, the first block that has steps.
    """

    def weight(index: int) -> tuple[int, bool, int]:
        block = circuit.blocks[index]
        held_ms = block.rounds * sum((s.hold_ms or 0) * s.hold_count for s in block.steps)
        return (held_ms, bool(block.steps), -index)

    return max(range(len(circuit.blocks)), key=weight, default=0)


@dataclass(frozen=True, slots=True)
class Adjustment:
    """Timings that replace those of a circuit for one workout; None leaves them alone.

    ``hold_ms`` and ``rest_ms`` replace the usual hold and rest of the main block (the one with
    the most holding); a step that differs from the others, or whose hold is a percent of the best,
    keeps its own. ``rounds`` sets the rounds of the main block; if that is a single step in a
    single round, it sets the sets of that step instead.
    """

    hold_ms: int | None = None
    rest_ms: int | None = None
    rounds: int | None = None

    def apply(self, circuit: Circuit) -> Circuit:
        """Return the adjusted circuit.

        Raises:
            ValueError: If a value is out of its range; the message names field and value.
        """
        self._check()
        if not circuit.blocks:
            return circuit
        index = main_block_index(circuit)
        usual = usual_adjustment(circuit)
        block = self._with_rounds(circuit.blocks[index])
        block = replace(block, steps=tuple(self._with_times(step, usual) for step in block.steps))
        return replace(
            circuit, blocks=(*circuit.blocks[:index], block, *circuit.blocks[index + 1 :])
        )

    def over(self, other: "Adjustment") -> "Adjustment":
        """Return these timings, and those of the other where these leave one alone."""
        return Adjustment(
            other.hold_ms if self.hold_ms is None else self.hold_ms,
            other.rest_ms if self.rest_ms is None else self.rest_ms,
            other.rounds if self.rounds is None else self.rounds,
        )

    def _check(self) -> None:
        """Refuse what is out of range under the name that the user knows it by."""
        if self.hold_ms is not None:
            _check_range("hold_ms", self.hold_ms, MIN_HOLD_MS, MAX_LENGTH_MS)
        if self.rest_ms is not None:
            _check_range("rest_ms", self.rest_ms, 0, MAX_LENGTH_MS)
        if self.rounds is not None:
            _check_range("rounds", self.rounds, 1, min(MAX_ROUNDS, MAX_SETS))

    def _with_rounds(self, block: Block) -> Block:
        if self.rounds is None:
            return block
        if not counts_sets(block):
            return replace(block, rounds=self.rounds)
        return replace(block, steps=tuple(step.with_sets(self.rounds) for step in block.steps))

    def _with_times(self, step: Step, usual: "Adjustment") -> Step:
        follows = step.percent is None and step.hold_ms == usual.hold_ms is not None
        if self.hold_ms is not None and follows:
            step = replace(step, hold_ms=self.hold_ms)
        if self.rest_ms is not None and step.rest_ms == usual.rest_ms:
            step = replace(step, rest_ms=self.rest_ms)
        return step


def counts_sets(block: Block) -> bool:
    """Tell whether "rounds" of this block are the sets of its only step."""
    return len(block.steps) == 1 and block.rounds == 1


def usual_adjustment(circuit: Circuit) -> Adjustment:
    """Return the circuit's own timings as the steppers show them.

    The hold and rest are those of the most steps of the main block, among equals the first; None
    where there is none. To apply it changes nothing.
    """
    if not circuit.blocks:
        return Adjustment()
    block = circuit.blocks[main_block_index(circuit)]
    holds = [s.hold_ms for s in block.steps if s.hold_ms is not None and s.percent is None]
    rests = [step.rest_ms for step in block.steps if step.rest_ms > 0]
    rounds = block.steps[0].sets if counts_sets(block) else block.rounds
    return Adjustment(_most_frequent(holds), _most_frequent(rests), rounds)


def _most_frequent(values: list[int]) -> int | None:
    return max(values, key=values.count) if values else None
