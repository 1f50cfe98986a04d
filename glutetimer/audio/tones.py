# SPDX-License-Identifier: GPL-3.0-or-later
"""The shipped sound of every cue, synthesised.

The three ticks climb G-A-B and the sound of the hold answers an octave of C: the change is heard
coming. Whatever asks for effort rises, whatever gives rest falls. No two cues share more than a
note, so each is known by ear, and in a recording by correlation.
"""

import wave
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from glutetimer.domain.cues import CueKind

RATE_HZ = 48_000
PEAK = 0.72

Samples: TypeAlias = NDArray[np.float32]

_ATTACK_MS = 4.0
_RELEASE_MS = 18.0
_WARM = (1.0, 0.28, 0.10)
_BRIGHT = (1.0, 0.45, 0.30, 0.12)
_PLAIN = (1.0, 0.12)


@dataclass(frozen=True, slots=True)
class Note:
    """One note of a cue.

    Attributes:
        pitch_hz: Frequency of the first partial.
        at_ms, length_ms: Where it begins in the cue, and how long it sounds.
        decay_ms: Time in which it fades to 37 %, as of something struck.
        partials: Amplitudes of the harmonics, from the first.
        level: Amplitude beside the cue's other notes.
        glide: Pitch at the end, as a multiple of ``pitch_hz``.
    """

    pitch_hz: float
    at_ms: float
    length_ms: float
    decay_ms: float = 200.0
    partials: tuple[float, ...] = _WARM
    level: float = 1.0
    glide: float = 1.0


def _tick(pitch_hz: float) -> tuple[Note, ...]:
    return (Note(pitch_hz, 0, 100, 45, _WARM),)


_SCHEME: Mapping[CueKind, tuple[Note, ...]] = MappingProxyType(
    {
        CueKind.COUNTDOWN_3: _tick(783.99),
        CueKind.COUNTDOWN_2: _tick(880.00),
        CueKind.COUNTDOWN_1: _tick(987.77),
        CueKind.PREPARE: (
            Note(392.00, 0, 420, 260, _WARM),
            Note(622.25, 160, 400, 260, _WARM),
        ),
        CueKind.HOLD: (
            Note(523.25, 0, 140, 120, _BRIGHT),
            Note(659.26, 80, 160, 120, _BRIGHT),
            Note(1046.50, 160, 400, 170, _BRIGHT),
        ),
        CueKind.RELAX: (Note(220.00, 0, 260, 140, (1.0, 0.8, 0.35)),),
        CueKind.SWITCH: (
            Note(698.46, 0, 130, 110, _BRIGHT),
            Note(554.37, 130, 130, 110, _BRIGHT),
            Note(698.46, 260, 130, 110, _BRIGHT),
            Note(554.37, 390, 200, 130, _BRIGHT),
        ),
        CueKind.REST: (
            Note(493.88, 0, 320, 240, _PLAIN),
            Note(329.63, 190, 440, 280, _PLAIN),
        ),
        CueKind.ROUND_REST: (
            Note(587.33, 0, 280, 220, _PLAIN),
            Note(440.00, 150, 300, 220, _PLAIN),
            Note(293.66, 300, 400, 260, _WARM),
        ),
        CueKind.HALFWAY: (
            Note(739.99, 0, 90, 60, _WARM),
            Note(739.99, 150, 110, 70, _WARM),
        ),
        CueKind.LAST_TEN: (
            Note(1174.66, 0, 80, 55, _WARM),
            Note(1174.66, 120, 80, 55, _WARM),
            Note(1174.66, 240, 110, 70, _WARM),
        ),
        CueKind.FINISHED: (
            Note(392.00, 0, 170, 150, _BRIGHT),
            Note(523.25, 150, 170, 150, _BRIGHT),
            Note(659.26, 300, 170, 150, _BRIGHT),
            Note(783.99, 450, 260, 220, _BRIGHT),
            Note(659.26, 680, 160, 150, _BRIGHT),
            Note(523.25, 830, 720, 380, _WARM, 0.7),
            Note(659.26, 830, 720, 380, _WARM, 0.6),
            Note(783.99, 830, 720, 380, _WARM, 0.7),
            Note(1046.50, 830, 720, 380, _WARM, 0.6),
        ),
        CueKind.PAUSED: (
            Note(466.16, 0, 150, 110, _PLAIN),
            Note(349.23, 130, 260, 150, _PLAIN),
        ),
        CueKind.RESUMED: (
            Note(369.99, 0, 150, 110, _WARM),
            Note(554.37, 130, 260, 150, _WARM),
        ),
        CueKind.BROKEN: (Note(415.30, 0, 340, 200, (1.0, 0.5, 0.3), 1.0, 0.5),),
    }
)


def _envelope(note: Note, count: int) -> Samples:
    """Raised-cosine ends over a decay, (count,) float32; the first and last sample are 0."""
    shape: Samples = np.exp(
        np.arange(count, dtype=np.float32) * np.float32(-1e3 / RATE_HZ / note.decay_ms)
    )
    for length_ms, part in ((_ATTACK_MS, slice(None)), (_RELEASE_MS, slice(None, None, -1))):
        ramp = round(length_ms * RATE_HZ / 1e3)
        shape[part][:ramp] *= 0.5 - 0.5 * np.cos(np.pi * np.arange(ramp, dtype=np.float32) / ramp)
    return shape


def _cycles(note: Note, count: int) -> Samples:
    """Phase of the first partial in cycles, each within 0 and 1, (count,) float32."""
    turns = np.arange(count, dtype=np.float64) * (note.pitch_hz / RATE_HZ)
    if note.glide != 1.0:
        turns *= 1.0 + 0.5 * (note.glide - 1.0) * np.linspace(0.0, 1.0, count)
    turns -= np.floor(turns)
    return turns.astype(np.float32)


def _sound_of(note: Note) -> Samples:
    count = round(note.length_ms * RATE_HZ / 1e3)
    phase = _cycles(note, count) * np.float32(2 * np.pi)
    voiced = np.zeros(count, np.float32)
    for number, amplitude in enumerate(note.partials, start=1):
        voiced += np.float32(amplitude) * np.sin(phase * np.float32(number))
    voiced *= _envelope(note, count) * np.float32(note.level / sum(note.partials))
    return voiced


@cache
def tone(kind: CueKind) -> Samples:
    """Return the sound of a cue: mono, (n,) float32 at 48 kHz, peak 0.72, read-only.

    It begins and ends with silence. All but FINISHED (1.55 s) last at most 0.7 s, the ticks 0.1 s.
    """
    notes = _SCHEME[kind]
    ends = [round((note.at_ms + note.length_ms) * RATE_HZ / 1e3) for note in notes]
    mixed = np.zeros(max(ends), np.float32)
    for note in notes:
        sound = _sound_of(note)
        begin = round(note.at_ms * RATE_HZ / 1e3)
        mixed[begin : begin + len(sound)] += sound
    mixed *= np.float32(PEAK) / np.abs(mixed).max()
    mixed.flags.writeable = False
    return mixed


def render_wav(kind: CueKind, path: Path) -> None:
    """Write the sound of a cue as a WAV file: mono, 16 bit, 48 kHz.

    Raises:
        OSError: If the file cannot be written.
    """
    write_wav(path, tone(kind))


def write_wav(path: Path, samples: Samples) -> None:
    """Write samples, (n,) or (n, channels) float32 within -1 and 1, as 16-bit PCM at 48 kHz.

    Raises:
        OSError: If the file cannot be written.
    """
    channels = 1 if samples.ndim == 1 else samples.shape[1]
    pcm = np.rint(np.clip(samples, -1.0, 1.0) * 32_767).astype("<i2")
    with path.open("wb") as file, wave.open(file, "wb") as out:
        out.setnchannels(channels)
        out.setsampwidth(2)
        out.setframerate(RATE_HZ)
        out.writeframes(pcm.tobytes())
