# SPDX-License-Identifier: GPL-3.0-or-later
"""The only reader of the machine's clocks."""

import os
import sys
import time
from datetime import datetime

from glutetimer.domain.ids import uuid7

if sys.platform == "linux":
    _SLEEPLESS: int | None = time.CLOCK_BOOTTIME
elif sys.platform == "darwin":
    _SLEEPLESS = time.CLOCK_MONOTONIC_RAW  # time.monotonic stands still in sleep there
else:
    _SLEEPLESS = None


class SystemClock:
    """The real clocks."""

    def monotonic_ms(self) -> int:
        """Return milliseconds of ``time.monotonic``, rounded down."""
        return time.monotonic_ns() // 1_000_000

    def uptime_ms(self) -> int:
        """Return milliseconds of a clock that runs on while the machine sleeps.

        Linux and macOS have one; on Windows ``time.monotonic`` is one itself. Elsewhere it stands
        still in sleep as that does.
        """
        if _SLEEPLESS is None:
            return self.monotonic_ms()
        return time.clock_gettime_ns(_SLEEPLESS) // 1_000_000

    def now(self) -> datetime:
        """Return the wall clock's instant in the local zone, that of this moment."""
        if sys.platform != "win32":
            time.tzset()  # else a program that runs for days stays in the zone of its start
        return datetime.now().astimezone()

    def new_id(self) -> str:
        """Return a fresh UUIDv7."""
        return uuid7(time.time_ns() // 1_000_000, int.from_bytes(os.urandom(10)) >> 6)
