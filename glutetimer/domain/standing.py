# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a workout stands at one instant, without any clock: enough to take it up again."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Standing:
    """A workout under way, in numbers that mean the same in another run of the program.

    Attributes:
        index: The current interval.
        elapsed_ms: How much of it has passed, without pauses.
        duration_ms: Its length with its extensions; 0 if it is open-ended.
        past_half: It was past its half when its length was changed.
        total_ms: The length of the workout so far, without pauses.
        attempts: How often each interval was begun.
        asked: Indices of the holds of which an attempt stands for what was planned.
    """

    index: int
    elapsed_ms: int
    duration_ms: int
    past_half: bool
    total_ms: int
    attempts: tuple[int, ...]
    asked: frozenset[int]

    def __post_init__(self) -> None:
        """Check the numbers.

        Raises:
            ValueError: If one is negative, or there is no such interval.
        """
        if min(self.elapsed_ms, self.duration_ms, self.total_ms, *self.attempts) < 0:
            raise ValueError("a workout cannot stand before its start")
        if not 0 <= self.index < len(self.attempts):
            raise ValueError(f"there is no interval {self.index}")
