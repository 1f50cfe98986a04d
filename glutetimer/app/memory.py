# SPDX-License-Identifier: GPL-3.0-or-later
"""Memory that a chore has used and freed, given back to the system."""

import ctypes
import sys
from contextlib import suppress


def give_back() -> None:
    """Give back what is free: the C library of Linux keeps what a thread has used.

    After the backup of twenty years of training that is 4 MiB, for as long as the window is open.
    Takes some milliseconds.
    """
    if sys.platform == "linux":
        with suppress(AttributeError, OSError):  # another C library
            ctypes.CDLL(None).malloc_trim(0)
