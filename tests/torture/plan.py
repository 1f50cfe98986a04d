# SPDX-License-Identifier: GPL-3.0-or-later
"""What a part of the torture is asked for, and what came of it."""

import random
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

_SHOWN_FAILURES = 5


class SkippedError(Exception):
    """A part can't be done on this machine; the message says why."""


@dataclass
class Plan:
    """How a part is to be done, and what it came to so far.

    Attributes:
        count: How many trials.
        seed: What the random instants come from; the same seed draws the same ones.
        folder: An empty folder of the part's own.
        short: Done as a test: whatever the count does not limit is to be brief, too.
        failures: What went wrong, a sentence each.
        figures: What is told besides the number of trials, by name.
    """

    count: int
    seed: int
    folder: Path
    short: bool = False
    failures: list[str] = field(default_factory=list)
    figures: dict[str, str] = field(default_factory=dict)
    trials: int = 0
    say: Callable[[str], None] = lambda _words: None

    def __post_init__(self) -> None:
        """Begin the row of random numbers."""
        self.random = random.Random(self.seed)
        self._told_s = time.monotonic()

    def each(self) -> Iterator[int]:
        """Yield the numbers of the trials, and count them."""
        for number in range(self.count):
            yield number
            self.tried()

    def tried(self, count: int = 1) -> None:
        """Count trials that were done."""
        self.trials += count
        if time.monotonic() - self._told_s > 20:
            self._told_s = time.monotonic()
            self.say(f"{self.trials} so far, {len(self.failures)} failed")

    def check(self, problems: list[str], where: str) -> None:
        """Take note of what went wrong in a trial."""
        for problem in problems:
            self.failures.append(f"{where}: {problem}")
            if len(self.failures) <= _SHOWN_FAILURES:
                self.say(f"FAILED {where}: {problem}")

    @property
    def slack(self) -> float:
        """Return by what to stretch bounds on time: a test may run on a busy machine."""
        return 4.0 if self.short else 1.0

    @property
    def bound(self) -> str:
        """Return what no failure in so many independent trials says of the rate: 3/n.

        Source: the rule of three, an upper bound at 95 %.
        """
        return (
            f"{min(100.0, 300 / self.trials):.3g} %" if self.trials and not self.failures else "-"
        )
