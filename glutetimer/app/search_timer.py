# SPDX-License-Identifier: GPL-3.0-or-later
"""Lets dead objects be looked for in the window's thread alone, between two events."""

from PySide6.QtCore import QObject, Qt, QTimer

from glutetimer.app.garbage import lead_search, leave_search, search_if_due

LOOK_MS = 2_000


class SearchTimer(QTimer):
    """Looks for them now and then, as often as Python would.

    Between two events nothing is half-built, and closed windows are gone that waited for it.

    Args:
        parent: Whose end is the end of it, if ``close`` was not called before.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self.setInterval(LOOK_MS)
        self.timeout.connect(search_if_due)

    def begin(self) -> None:
        """Begin to do it in Python's place."""
        lead_search(self)
        self.start()

    def close(self) -> None:
        """Leave it to Python again."""
        self.stop()
        leave_search(self)
