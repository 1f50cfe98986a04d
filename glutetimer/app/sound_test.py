# SPDX-License-Identifier: GPL-3.0-or-later
"""Lets the user hear what a workout would sound like now."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from glutetimer.domain.cues import CueKind
from glutetimer.ports import Bus, Clock, CuePlayer, ScheduledSound

_LEAD_MS = 400
_LENGTH_MS = 3_500
_SAMPLE = ((0, CueKind.COUNTDOWN_1), (1_000, CueKind.HOLD))


class SoundTest(QObject):
    """Plays a tick and the sound of a hold, and closes the stream again.

    Args:
        player: Where it sounds.
        clock: When now is.
        in_use: Tells whether a workout has the player; the test is mixed into it then.
    """

    def __init__(
        self,
        player: CuePlayer,
        clock: Clock,
        in_use: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._player, self._clock, self._in_use = player, clock, in_use
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.setInterval(_LENGTH_MS)
        self._end.timeout.connect(self._close)

    def play(self) -> None:
        """Play the sample."""
        self._player.open()
        begin_ms = self._clock.monotonic_ms() + _LEAD_MS
        self._player.append(
            [ScheduledSound(begin_ms + after_ms, kind, Bus.BEEP) for after_ms, kind in _SAMPLE]
        )
        self._end.start()

    def _close(self) -> None:
        if not self._in_use():
            self._player.close()
