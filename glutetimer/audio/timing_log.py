# SPDX-License-Identifier: GPL-3.0-or-later
"""How exact the sounds were: where each was to begin, against where the stream played it."""

import numpy as np

from glutetimer.ports import TimingReport

LATE_FROM_MS = 5.0
ANSWER_MS = 150.0


class TimingLog:
    """Counts what was played, what came late, what was never heard, and how far each was off.

    A sound ordered less than a second ahead (the answer to a key) is begun as soon as it can be:
    it promises no instant, and is late only if it was long in coming.
    """

    def __init__(self) -> None:
        """Begin with nothing played."""
        self._played = self._late = self._dropped = 0
        self._errors_ms: list[float] = []
        self._lost_ms = 0.0
        self._lost_since_ms: float | None = None

    def note_played(self, late_ms: float, *, promised: bool) -> None:
        """Count a sound that was heard ``late_ms`` after its instant (negative: before)."""
        self._played += 1
        self._late += late_ms > (LATE_FROM_MS if promised else ANSWER_MS)
        if promised:
            self._errors_ms.append(abs(late_ms))

    def note_dropped(self) -> None:
        """Count a sound that was never heard: it came too late, or could not be played."""
        self._dropped += 1

    def note_lost(self, since_ms: float) -> None:
        """Take note that nothing is heard since an instant; said already, or again: no matter."""
        if self._lost_since_ms is None:
            self._lost_since_ms = since_ms

    def note_found(self, now_ms: float) -> None:
        """Take note that sounds are heard from now on."""
        if self._lost_since_ms is not None:
            self._lost_ms += now_ms - self._lost_since_ms
            self._lost_since_ms = None

    def report(self) -> TimingReport:
        """Return the figures so far; the time in which nothing was heard once it is over."""
        errors_ms = list(self._errors_ms)
        p50, p99, worst = np.percentile(errors_ms, (50, 99, 100)) if errors_ms else (0.0, 0.0, 0.0)
        return TimingReport(
            played=self._played,
            late=self._late,
            dropped=self._dropped,
            worst_ms=float(worst),
            p50_ms=float(p50),
            p99_ms=float(p99),
            lost_ms=round(self._lost_ms),
        )
