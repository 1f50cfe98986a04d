# SPDX-License-Identifier: GPL-3.0-or-later
"""One life of the stream on one device, from its opening to its end.

Every pull is caused by the server having consumed audio, so the pulls are the device's clock.
"""

import time

from PySide6.QtCore import QIODevice
from PySide6.QtMultimedia import QAudioDevice, QAudioFormat, QAudioSink

from glutetimer.audio.backend import NATIVE_FRAMES, first_fill_ms, server_latency_ms
from glutetimer.audio.mixer import RATE_HZ, Mixer
from glutetimer.audio.stream_clock import StreamClock

FRAME_BYTES = 8
RING_MS = 500
RING_FRAMES = RATE_HZ * RING_MS // 1_000
GAP_MS = 0.8 * RING_MS
GATE_MS = 12.0
PULL_MS = 70.0
# Held in the ring until the clock is settled: the less is mixed ahead, the better it is placed.
MODEST_FRAMES = RATE_HZ * 300 // 1_000
PORTION_FRAMES = RATE_HZ * 20 // 1_000

_SILENCE = bytes(RING_FRAMES * FRAME_BYTES)


def monotonic_ms() -> float:
    """Return the monotonic clock in milliseconds, with its fractions."""
    return time.monotonic() * 1e3


class SinkStream(QIODevice):
    """The endless device that one sink pulls from, with the clock of that sink.

    Attributes:
        lead_ms: When frame 0 left the ring after the opening, once that is known exactly.
        steady: Whether the server consumes and the whole ring is in use.
    """

    def __init__(self, mixer: Mixer, lead_ms: float, extra_latency_ms: float) -> None:
        """Make a stream that has not begun.

        Args:
            mixer: What to play; it begins again at its frame 0.
            lead_ms: A guess, from an earlier life or from what is known of the server.
            extra_latency_ms: What the user knows of the loudspeaker, on top of the server's.
        """
        super().__init__()
        self.lead_ms = lead_ms
        self.steady = False
        self._mixer = mixer
        self._latency_ms = server_latency_ms() + extra_latency_ms
        self._first_frames = round(first_fill_ms() * RATE_HZ / 1e3)
        self._capacity = RING_FRAMES
        self._consumed = 0
        self._asked_ms: float | None = None
        self._sink: QAudioSink | None = None
        self._opened_ms = self._pulled_ms = monotonic_ms()
        self._clock = StreamClock(self._opened_ms + lead_ms)

    # --------------------------------------------------------------------------------- life

    def begin(self, sink: QAudioSink) -> bool:
        """Let a sink pull, and own it from now on; return whether it could be opened."""
        self._opened_ms = self._pulled_ms = monotonic_ms()
        self._clock = StreamClock(self._opened_ms + self.lead_ms)
        self.open(QIODevice.OpenModeFlag.ReadOnly | QIODevice.OpenModeFlag.Unbuffered)
        self._sink = sink
        sink.start(self)
        self._capacity = sink.bufferSize() // FRAME_BYTES
        return not sink.error().value  # QAudio.Error or QtAudio.Error, as Qt has it

    def end(self) -> None:
        """Stop at once; what was heard until now is counted."""
        self._mixer.settle(self.heard(), self.heard_at_ms)
        if self._sink is not None:
            self._sink.reset()
            self._sink.deleteLater()
            self._sink = None
        self.close()

    def idle_ms(self) -> float:
        """Return how long ago the device last took sound."""
        return monotonic_ms() - self._pulled_ms

    # -------------------------------------------------------------------------------- clock

    def heard(self) -> int:
        """Return the frame that is heard now; what the server never took was never heard."""
        return min(self.frame_heard_at(monotonic_ms()), self._consumed)

    def frame_heard_at(self, at_ms: float) -> int:
        """Return the frame that is heard at an instant."""
        return self._clock.frame_at(at_ms - self._latency_ms)

    def heard_at_ms(self, frame: int) -> float:
        """Return the instant at which a frame is heard."""
        return self._clock.ms_of(frame) + self._latency_ms

    def latency_ms(self) -> float:
        """Return the time from the ring to the ear."""
        return self._latency_ms

    def _read_clock(self, now_ms: float, free: int) -> None:
        gap_ms, self._pulled_ms = now_ms - self._pulled_ms, now_ms
        consumed = self._mixer.end + free - self._capacity
        if consumed <= 0:
            return
        self._consumed = consumed
        if gap_ms > GAP_MS:
            self._clock.note_gap()
        self._clock.feed(now_ms, consumed)
        if self._clock.settled(now_ms):
            self.lead_ms = self._clock.start_ms - self._opened_ms

    # --------------------------------------------------------------- what the sink asks for

    def isSequential(self) -> bool:
        """Tell that there is no going back."""
        return True

    def bytesAvailable(self) -> int:
        """Tell how much may be asked for now: Qt >= 6.10 does not read where this is 0.

        What is mixed before the server consumes is placed by a guess some milliseconds off. So
        little is given at first, and more when it has asked for the second time: by then the start
        is mostly known to a fraction of a millisecond. The ring is filled to the brim when a second
        has confirmed it; after that a pull now and then is enough.
        """
        if self.steady and self._clock.settled(monotonic_ms()):
            return RING_FRAMES * FRAME_BYTES if self.idle_ms() >= PULL_MS else 0
        if self.steady:
            return self._modest_frames() * FRAME_BYTES
        if self._mixer.end < self._first_frames:
            return (self._first_frames - self._mixer.end) * FRAME_BYTES
        now_ms = monotonic_ms()
        if self._sink is not None:
            self._read_clock(now_ms, self._sink.bytesFree() // FRAME_BYTES)
        if self._asked_ms is None:
            self._asked_ms = now_ms
        self.steady = now_ms - self._asked_ms >= GATE_MS
        return self._modest_frames() * FRAME_BYTES if self.steady else 0

    def _modest_frames(self) -> int:
        """Read the clock, and return what the ring lacks to be filled modestly."""
        if self._sink is None:
            return 0
        free = self._sink.bytesFree() // FRAME_BYTES
        self._read_clock(monotonic_ms(), free)
        lacking = MODEST_FRAMES - (self._capacity - free)
        return lacking if lacking >= PORTION_FRAMES else 0

    def readData(self, maxlen: int) -> bytes:
        """Return exactly as many bytes as are asked for: interleaved float32 stereo."""
        count = maxlen // FRAME_BYTES
        if count <= 0:
            return b""
        self._read_clock(monotonic_ms(), count)
        self._mixer.settle(self.heard(), self.heard_at_ms)
        if self._mixer.is_silent(count):
            self._mixer.skip(count)
            return _silence(count)
        return self._mixer.render(count).tobytes()

    def writeData(self, _data: object, _length: int = 0) -> int:
        """Refuse: nothing is written here."""
        return -1


def make_sink(device: QAudioDevice) -> QAudioSink:
    """Return a sink with a ring longer than any time the interface could hold it up."""
    wanted = QAudioFormat()
    wanted.setSampleRate(RATE_HZ)
    wanted.setChannelCount(2)
    wanted.setSampleFormat(QAudioFormat.SampleFormat.Float)
    sink = QAudioSink(device, wanted)
    sink.setBufferSize(RING_FRAMES * FRAME_BYTES)
    if hasattr(sink, "setNativePeriodFrameCount"):  # Qt 6.12
        sink.setNativePeriodFrameCount(NATIVE_FRAMES)
    return sink


def _silence(count: int) -> bytes:
    size = count * FRAME_BYTES
    return _SILENCE[:size] if size <= len(_SILENCE) else bytes(size)
