# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps the machine awake while a workout runs."""

from glutetimer.ports import Awake


class Wakefulness:
    """Asks the machine to stay awake once, and lets go once."""

    def __init__(self, awake: Awake) -> None:
        self._awake = awake
        self._is_asked = False

    def set_wanted(self, *, wanted: bool) -> None:
        """Keep the machine awake from now on, or let it sleep again."""
        if wanted is self._is_asked:
            return
        self._is_asked = wanted
        if wanted:
            self._awake.start()
        else:
            self._awake.stop()
