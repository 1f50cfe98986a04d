# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures beside the chart, computed from weeks; no Qt."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figures:
    """What the tiles say.

    Attributes:
        this_week_ms: Time under tension of the running week.
        average_ms: Mean of the four weeks before this one; None with fewer.
        average_before_ms: Mean of the four weeks before those; None with fewer.
        weeks_at_goal: Weeks shown that reached the goal, this one included if it has.
        longest_run: Most weeks at goal in a row.
    """

    this_week_ms: int
    average_ms: float | None
    average_before_ms: float | None
    weeks: int
    weeks_at_goal: int
    longest_run: int

    @property
    def change_percent(self) -> int | None:
        """Return by how much the average changed; None if there is nothing to compare."""
        if self.average_ms is None or not self.average_before_ms:
            return None
        return round(100 * (self.average_ms / self.average_before_ms - 1))


def figures(held: Sequence[int], shown: int, goal_ms: int) -> Figures:
    """Compute the figures.

    Args:
        held: Milliseconds of each week, oldest first, from at least eight weeks before those shown;
            the last one still runs.
        shown: How many of the last ones are shown.
        goal_ms: Time under tension to reach a week; 0 for none.
    """
    before = _since_first(held[:-1])
    reached = [bool(goal_ms) and value >= goal_ms for value in held[-shown:]]
    return Figures(
        this_week_ms=held[-1] if held else 0,
        average_ms=_mean(before[-4:]),
        average_before_ms=_mean(before[-8:-4]),
        weeks=len(reached),
        weeks_at_goal=sum(reached),
        longest_run=_longest_run(reached),
    )


def _since_first(held: Sequence[int]) -> Sequence[int]:
    """Leave out the weeks before anything was held: they are no part of an average."""
    first = next((index for index, value in enumerate(held) if value), len(held))
    return held[first:]


def _mean(values: Sequence[int]) -> float | None:
    return sum(values) / 4 if len(values) == 4 else None


def _longest_run(reached: Sequence[bool]) -> int:
    longest = run = 0
    for hit in reached:
        run = run + 1 if hit else 0
        longest = max(longest, run)
    return longest
