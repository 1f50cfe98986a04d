# SPDX-License-Identifier: GPL-3.0-or-later
"""The machine's clocks."""

import sys
import time
from datetime import timedelta

import pytest

from glutetimer.clock import SystemClock


@pytest.mark.skipif(sys.platform == "win32", reason="the zone is asked of the system each time")
def test_a_journey_into_another_zone_is_noticed(monkeypatch):
    """A program that stays in the tray for days reminds by the clock on the wall where it is."""
    clock = SystemClock()
    with monkeypatch.context() as journey:
        for zone, offset_h in (("UTC0", 0), ("JST-9", 9)):
            journey.setenv("TZ", zone)
            assert clock.now().utcoffset() == timedelta(hours=offset_h)
    time.tzset()
