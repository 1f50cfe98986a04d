# SPDX-License-Identifier: GPL-3.0-or-later
"""The mix: which sample of which sound lies at which frame of the stream. No Qt, no clock.

A sound's frame is fixed when the block that holds its first sample is mixed, and never moved after
unless the whole stream begins anew. All instants are milliseconds on the monotonic clock; all
frames count from the start of the stream.
"""

from bisect import insort
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from glutetimer.audio.timing_log import TimingLog
from glutetimer.ports import Bus

Samples: TypeAlias = NDArray[np.float32]

RATE_HZ = 48_000
LATE_MS = 200.0
NOTICE_MS = 1_000.0
FADE_FRAMES = 480
KNEE = 0.85
DUCKED = 0.25
DUCK_FRAMES = 720
UNDUCK_FRAMES = 9_600


@dataclass(frozen=True, slots=True)
class MixedSound:
    """A sound to mix: ``samples`` is (n,) float32 at 48 kHz, heard from ``at_ms`` on."""

    at_ms: float
    samples: Samples
    bus: Bus = Bus.BEEP


@dataclass(slots=True)
class _Track:
    sound: MixedSound
    promised: bool
    frame: int = 0
    counted: bool = False

    @property
    def at_ms(self) -> float:
        return self.sound.at_ms

    @property
    def end(self) -> int:
        return self.frame + len(self.sound.samples)


class Fader:
    """The gain of a bus; a change is faded in over 10 ms, sample by sample, so it never clicks."""

    def __init__(self) -> None:
        """Begin at full level."""
        self._level = 1.0
        self._target = 1.0

    @property
    def is_closed(self) -> bool:
        """Tell whether nothing is to be heard."""
        return not self._target

    def set_share(self, share: float) -> None:
        """Move to a share of the full volume, 0.0 to 1.0; half of it is about half as loud."""
        self._target = min(max(share, 0.0), 1.0) ** 2

    def jump(self) -> None:
        """Arrive at once: nothing sounds."""
        self._level = self._target

    def advance(self, count: int) -> Samples:
        """Return the gains of the next ``count`` frames, (count,) or (1,) float32."""
        if self._level == self._target:
            return np.array([self._target], np.float32)
        step = 1.0 / FADE_FRAMES if self._target > self._level else -1.0 / FADE_FRAMES
        line = self._level + step * np.arange(1, count + 1)
        gains = np.minimum(line, self._target) if step > 0 else np.maximum(line, self._target)
        self._level = float(gains[-1])
        return np.asarray(gains, np.float32)


class Mixer:
    """Mixes sounds into a stream of stereo frames.

    Attributes:
        timing: How exact the sounds were.
        end: First frame that is not mixed yet.
        late_ms: A sound that comes later than this for its place is dropped, else begun at once.
    """

    def __init__(self, frame_at: Callable[[float], int]) -> None:
        """Make an empty mix.

        Args:
            frame_at: Tells the frame that is heard at an instant.
        """
        self.timing = TimingLog()
        self.end = 0
        self.late_ms = LATE_MS
        self._frame_at = frame_at
        self._faders = {bus: Fader() for bus in Bus}
        self._waiting: list[_Track] = []
        self._placed: list[_Track] = []

    def set_volume(self, bus: Bus, share: float) -> None:
        """Set the volume of a bus, 0.0 to 1.0, from the next frame mixed."""
        self._faders[bus].set_share(share)

    def schedule(self, sounds: Iterable[MixedSound], now_ms: float) -> None:
        """Add sounds; ``now_ms`` tells how long ahead they were ordered."""
        for sound in sounds:
            track = _Track(sound, promised=sound.at_ms - now_ms >= NOTICE_MS)
            insort(self._waiting, track, key=lambda other: other.at_ms)

    def clear(self) -> None:
        """Drop every sound, begun or not."""
        self._waiting.clear()
        self._placed.clear()

    def forget_missed(self, now_ms: float) -> None:
        """Count and drop what waits for a stream that did not come in time."""
        while self._waiting and self._waiting[0].at_ms + self.late_ms < now_ms:
            self._waiting.pop(0)
            self.timing.note_dropped()

    def is_ahead_of(self, heard: int) -> bool:
        """Return whether something is mixed beyond the frame that is heard now."""
        return any(track.end > heard for track in self._placed)

    def is_behind(self) -> bool:
        """Return whether a waiting sound belongs where the mix has been already."""
        return bool(self._waiting) and self._frame_at(self._waiting[0].at_ms) < self.end

    def restart(self, heard: int) -> None:
        """Begin the stream anew at frame 0: what was not heard yet is placed again.

        A sound that was being heard is not taken up in its middle.
        """
        unheard = [track for track in self._placed if not track.counted and track.frame >= heard]
        self._placed.clear()
        self._waiting = sorted([*unheard, *self._waiting], key=lambda track: track.at_ms)
        self.end = 0

    def is_silent(self, count: int) -> bool:
        """Return whether the next ``count`` frames hold nothing."""
        last = self.end + count
        if self._waiting and self._frame_at(self._waiting[0].at_ms) < last:
            return False
        return all(track.end <= self.end for track in self._placed)

    def skip(self, count: int) -> None:
        """Pass over frames that hold nothing, without mixing."""
        for fader in self._faders.values():
            fader.jump()
        self.end += count

    def render(self, count: int) -> Samples:
        """Mix the next frames: (count, 2) float32 within -1 and 1."""
        first, self.end = self.end, self.end + count
        self._place_due(first)
        mono = np.zeros(count, np.float32)
        for bus, fader in self._faders.items():
            gains = fader.advance(count)
            if bus is Bus.BED:
                gains = gains * self._room(first, count)
            for track in self._placed:
                if track.sound.bus is bus:
                    _add(mono, gains, track, first)
        return np.repeat(_limited(mono)[:, np.newaxis], 2, axis=1)

    def settle(self, heard: int, ms_of: Callable[[int], float]) -> None:
        """Count what was heard up to a frame, and forget what has ended.

        Args:
            heard: The frame that is heard now.
            ms_of: Tells the instant at which a frame is heard.
        """
        for track in self._placed:
            if track.frame <= heard and not track.counted:
                track.counted = True
                late_ms = ms_of(track.frame) - track.at_ms
                self.timing.note_played(late_ms, promised=track.promised)
        self._placed = [track for track in self._placed if track.end + UNDUCK_FRAMES > heard]

    def _room(self, first: int, count: int) -> Samples:
        """Return the gains that other sounds leave to the bed, (count,) or (1,) float32."""
        room = np.ones(1, np.float32)
        if all(track.sound.bus is not Bus.BED for track in self._placed):
            return room
        for track in self._placed:
            bus = track.sound.bus
            if bus is not Bus.BED and not self._faders[bus].is_closed:
                room = np.minimum(room, _room_beside(track, first, count))
        return room

    def _place_due(self, first: int) -> None:
        while self._waiting:
            frame = self._frame_at(self._waiting[0].at_ms)
            if frame >= self.end:
                return
            track = self._waiting.pop(0)
            track.frame = max(frame, first)
            if (first - frame) * 1e3 / RATE_HZ > self.late_ms:
                self.timing.note_dropped()
                continue
            self._placed.append(track)


def _add(mono: Samples, gains: Samples, track: _Track, first: int) -> None:
    """Add the part of a track that falls into the block that begins at frame ``first``."""
    begin, end = max(track.frame, first), min(track.end, first + len(mono))
    if begin >= end:
        return
    part = track.sound.samples[begin - track.frame : end - track.frame]
    gain = gains if len(gains) == 1 else gains[begin - first : end - first]
    mono[begin - first : end - first] += part * gain


def _room_beside(track: _Track, first: int, count: int) -> Samples:
    """Return the gains that one sound leaves to the bed, (count,) or (1,) float32.

    The bed steps back within 15 ms, and comes again within 200 ms after the sound.
    """
    if not track.frame - count < first < track.end + UNDUCK_FRAMES:
        return np.ones(1, np.float32)
    since_start = np.arange(first, first + count) - track.frame
    since_end = since_start - len(track.sound.samples)
    near = np.minimum(since_start / DUCK_FRAMES, 1 - since_end / UNDUCK_FRAMES)
    return np.asarray(1 - (1 - DUCKED) * np.clip(near, 0, 1), np.float32)


def _limited(mono: Samples) -> Samples:
    """Bend what is louder than the knee, sample by sample; everything else stays as it is."""
    loud = np.abs(mono) > KNEE
    if loud.any():
        room = 1.0 - KNEE
        over = (np.abs(mono[loud]) - KNEE) / room
        mono[loud] = np.sign(mono[loud]) * (KNEE + room * np.tanh(over))
    return mono
