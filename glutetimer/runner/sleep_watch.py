# SPDX-License-Identifier: GPL-3.0-or-later
"""Notice that the machine slept, or that the process was stopped, whatever the wall clock does."""

from glutetimer.ports import Clock

LONGEST_GAP_MS = 5_000
LONGEST_NAP_MS = 2_000


class SleepWatch:
    """Compares two clocks that nobody can set, and measures the gap between two looks.

    Where the clock of the workout stands still in sleep, the one that runs on gets ahead of it.
    Where both run on, and where a process is stopped, nobody has looked for a long time.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.begin(clock.monotonic_ms())

    def begin(self, now_ms: int) -> None:
        """Take the machine for awake now."""
        self._seen_ms = now_ms
        self._slept_ms = self._slept(now_ms)

    def slept_from(self, now_ms: int) -> int | None:
        """Return the last instant known to be awake; None if there was no sleep since."""
        seen_ms, slept_ms = self._seen_ms, self._slept_ms
        is_gap = self.is_overdue(now_ms)
        self.begin(now_ms)
        return seen_ms if is_gap or self._slept_ms - slept_ms > LONGEST_NAP_MS else None

    def is_overdue(self, now_ms: int) -> bool:
        """Tell whether nobody has looked for so long that it was a sleep."""
        return now_ms - self._seen_ms > LONGEST_GAP_MS

    def busy(self, duration_ms: int) -> None:
        """Take note of time that the program spent itself: a slow disk is no sleep."""
        self._seen_ms += duration_ms

    def _slept(self, now_ms: int) -> int:
        return self._clock.uptime_ms() - now_ms
