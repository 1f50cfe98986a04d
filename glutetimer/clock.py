# SPDX-License-Identifier: GPL-3.0-or-later
"""The only reader of the machine's clocks."""

import os
import time
from datetime import datetime

from glutetimer.domain.ids import uuid7


class SystemClock:
    """The real clocks."""

    def monotonic_ms(self) -> int:
        """Return milliseconds of ``time.monotonic``, rounded down."""
        return time.monotonic_ns() // 1_000_000

    def now(self) -> datetime:
        """Return the wall clock's instant in the local zone."""
        return datetime.now().astimezone()

    def new_id(self) -> str:
        """Return a fresh UUIDv7."""
        return uuid7(time.time_ns() // 1_000_000, int.from_bytes(os.urandom(10)) >> 6)
