# SPDX-License-Identifier: GPL-3.0-or-later
"""The clock of a sound device, read from how fast it consumes the stream."""

from collections import deque

RATE_HZ = 48_000


class StreamClock:
    """Maps frames that the device consumed to the monotonic clock, and back.

    ``now - consumed`` never lies below the true start of the stream; its minimum over a second is
    steady to a tenth of a millisecond however late single readings are. It rises for good when the
    device ran on without us (an underrun) or is slow, and falls when the device is fast. For a
    second after each change the minimum is followed exactly; then, less than 3 ms is ignored.

    Attributes:
        start_ms: The instant at which frame 0 was consumed, as far as is known.
    """

    WINDOW_MS = 1_000.0
    DEAD_BAND_MS = 3.0
    AFTER_GAP_MS = 150.0

    def __init__(self, start_ms: float, rate_hz: int = RATE_HZ) -> None:
        """Begin with a guess of the instant at which frame 0 is consumed."""
        self.start_ms = start_ms
        self._frames_per_ms = rate_hz / 1e3
        self._lows: deque[tuple[float, float]] = deque()
        self._history_ms = 0.0
        self._since_ms: float | None = None
        self._exact_until_ms: float | None = None

    def feed(self, now_ms: float, consumed: int) -> None:
        """Take a reading: at ``now_ms``, at least ``consumed`` frames were consumed."""
        low_ms = now_ms - consumed / self._frames_per_ms
        while self._lows and self._lows[-1][1] >= low_ms:
            self._lows.pop()
        self._lows.append((now_ms, low_ms))
        while self._lows[0][0] < now_ms - self.WINDOW_MS:
            self._lows.popleft()
        if self._since_ms is None:
            self._since_ms = now_ms
        self._follow(now_ms, self._lows[0][1])

    def _follow(self, now_ms: float, low_ms: float) -> None:
        known_ms = now_ms - (self._since_ms or now_ms)
        exact = self._exact_until_ms is not None and now_ms < self._exact_until_ms
        first = self._exact_until_ms is None
        fell = low_ms < self.start_ms - (0.0 if exact else self.DEAD_BAND_MS)
        rose = low_ms > self.start_ms + self.DEAD_BAND_MS and known_ms >= self._history_ms
        if first or rose or fell:
            self.start_ms = low_ms
            self._history_ms = self.WINDOW_MS
            if first or rose or not exact:
                self._exact_until_ms = now_ms + self.WINDOW_MS

    def settled(self, now_ms: float) -> bool:
        """Return whether the start is known exactly: a second has passed without a change."""
        return self._exact_until_ms is not None and now_ms >= self._exact_until_ms

    def note_gap(self) -> None:
        """Forget the readings: the device ran dry, so the start has moved up."""
        self._lows.clear()
        self._since_ms = None
        self._history_ms = self.AFTER_GAP_MS

    def frame_at(self, at_ms: float) -> int:
        """Return the frame that is consumed at an instant; negative before the start."""
        return round((at_ms - self.start_ms) * self._frames_per_ms)

    def ms_of(self, frame: int) -> float:
        """Return the instant at which a frame is consumed."""
        return self.start_ms + frame / self._frames_per_ms
