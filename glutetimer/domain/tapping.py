# SPDX-License-Identifier: GPL-3.0-or-later
"""How late a loudspeaker is, from somebody who taps along with its beeps."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

PERIOD_MS = 1_000
TAPS = 8
# Whoever taps along with a steady beat is some 40 ms ahead of it; the keyboard is some 20 ms late.
BIAS_MS = -20
EARLIEST_MS = -250
STEP_MS = 10
MOST_SPREAD_MS = 60


@dataclass(frozen=True, slots=True)
class Taps:
    """What taps came to.

    Attributes:
        delay_ms: The delay of the loudspeaker, 0 to 740 ms in steps of 10.
        spread_ms: How far the taps lay from their middle, at the median.
    """

    delay_ms: int
    spread_ms: int

    @property
    def is_steady(self) -> bool:
        """Tell whether the taps agree well enough to believe them."""
        return self.spread_ms <= MOST_SPREAD_MS


def heard_delay(taps_ms: Sequence[int], first_beep_ms: int) -> Taps | None:
    """Return the delay at which beeps, one a second, were heard; None for fewer than 8 taps.

    The last 8 taps count: the first ones look for the beat.

    Args:
        taps_ms: When the key was pressed, on the clock of the beeps.
        first_beep_ms: When the first beep was due, if the loudspeaker had no delay.
    """
    if len(taps_ms) < TAPS:
        return None
    offsets = [
        (tap_ms - first_beep_ms - EARLIEST_MS) % PERIOD_MS + EARLIEST_MS
        for tap_ms in taps_ms[-TAPS:]
    ]
    middle = median(offsets)
    spread = median(abs(offset - middle) for offset in offsets)
    delay_ms = round((middle - BIAS_MS) / STEP_MS) * STEP_MS
    return Taps(min(max(0, delay_ms), PERIOD_MS + EARLIEST_MS - STEP_MS), round(spread))
