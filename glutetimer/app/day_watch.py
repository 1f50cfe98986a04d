# SPDX-License-Identifier: GPL-3.0-or-later
"""Lets what says "today" and "this week" be read again when another day begins."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from glutetimer.ports import Clock

LOOK_MS = 60_000


class DayWatch(QTimer):
    """Looks at the date once a minute; a timer set for midnight would stand still in sleep.

    Args:
        clock: Tells the date.
        on_new_day: Called when it is another one than before.
        parent: Whose end is the end of it.
    """

    def __init__(self, clock: Clock, on_new_day: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._clock, self._on_new_day = clock, on_new_day
        self._day = clock.now().date()
        self.setInterval(LOOK_MS)
        self.timeout.connect(self.look)
        self.start()

    def look(self) -> None:
        """Look at the date now."""
        today = self._clock.now().date()
        if today != self._day:
            self._day = today
            self._on_new_day()
