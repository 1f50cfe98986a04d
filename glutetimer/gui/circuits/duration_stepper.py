# SPDX-License-Identifier: GPL-3.0-or-later
"""Steppers for the times and the loads of a circuit."""

from glutetimer.domain.circuit import MAX_LENGTH_MS
from glutetimer.gui.widgets.stepper import SECOND_STEPS, Stepper, Unit

LONGEST_S = MAX_LENGTH_MS // 1000
HEAVIEST_G = 1_000_000
_STEPS = (*SECOND_STEPS, *range(3_900, LONGEST_S + 1, 300))


def seconds_stepper(label: str, zero_text: str = "", least_s: int = 0) -> Stepper:
    """Return a stepper for a duration of up to a day.

    Args:
        label: Its accessible name.
        zero_text: What 0 is shown as; empty for the number.
        least_s: The least value, in seconds.
    """
    return Stepper(label, least_s, LONGEST_S, unit=Unit.SECONDS, steps=_STEPS, zero_text=zero_text)


def load_stepper(label: str, zero_text: str) -> Stepper:
    """Return a stepper for an added weight of up to a ton.

    Args:
        label: Its accessible name.
        zero_text: What 0 is shown as.
    """
    steps = range(0, HEAVIEST_G + 1, 500)
    return Stepper(label, 0, HEAVIEST_G, unit=Unit.GRAMS, steps=steps, zero_text=zero_text)
