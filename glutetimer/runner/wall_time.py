# SPDX-License-Identifier: GPL-3.0-or-later
"""When something happened, told by the wall clock as it was at the start of a workout."""

from datetime import datetime, timedelta

from glutetimer.ports import Clock


class WallTime:
    """Counts on from one look at the wall clock: whoever sets it later moves no instant.

    Args:
        clock: The machine's clocks.
        at: The wall clock's instant now; None to look at it.
    """

    def __init__(self, clock: Clock, at: datetime | None = None) -> None:
        self._clock = clock
        self.began_at = at or clock.now()
        self._began_ms = clock.uptime_ms()

    def at(self, at_ms: int) -> datetime:
        """Return the instant of the wall clock at an instant of the monotonic clock."""
        ago_ms = self._clock.monotonic_ms() - at_ms
        return self.began_at + timedelta(
            milliseconds=self._clock.uptime_ms() - self._began_ms - ago_ms
        )
