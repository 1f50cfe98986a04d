# SPDX-License-Identifier: GPL-3.0-or-later
"""Notes into samples: a timbre, a pitch, and the time in which it fades."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

RATE_HZ = 48_000
PEAK = 0.72

Samples: TypeAlias = NDArray[np.float32]

_NAMES = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}


@dataclass(frozen=True, slots=True)
class Partial:
    """One part of a tone.

    Attributes:
        ratio: Its frequency, as a multiple of the note's.
        amplitude: Beside the other parts.
        lasts: Its time to fade, as a multiple of the note's.
    """

    ratio: float
    amplitude: float
    lasts: float = 1.0


@dataclass(frozen=True, slots=True)
class Timbre:
    """How a tone is made up.

    Attributes:
        partials: Its parts.
        attack_ms, release_ms: Raised-cosine ends, at least 2 ms, that keep it from clicking.
    """

    partials: tuple[Partial, ...]
    attack_ms: float = 4.0
    release_ms: float = 18.0


@dataclass(frozen=True, slots=True)
class Note:
    """One note of a cue.

    Attributes:
        pitch: Its name and octave, such as ``C5`` or ``F#4``; A4 has 440 Hz.
        at_ms, length_ms: Where it begins in the cue, and how long it sounds.
        decay_ms: Time in which it fades to 37 %, as of something struck.
        timbre: How it is made up.
        level: Amplitude beside the cue's other notes.
        glide: Pitch at the end, as a multiple of that at the beginning.
    """

    pitch: str
    at_ms: float
    length_ms: float
    decay_ms: float
    timbre: Timbre
    level: float = 1.0
    glide: float = 1.0


def pitch_hz(pitch: str) -> float:
    """Return the frequency of a note's name in equal temperament."""
    half_tones = _NAMES[pitch[0]] + 12 * int(pitch[-1]) + pitch.count("#") - pitch[1:].count("b")
    return 440.0 * math.pow(2.0, (half_tones - 57) / 12)


def rendered(notes: Sequence[Note]) -> Samples:
    """Return the sound of some notes: mono, (n,) float32 at 48 kHz, peak 0.72.

    It begins and ends with silence.
    """
    mixed = np.zeros(max(_frames(note.at_ms + note.length_ms) for note in notes), np.float32)
    for note in notes:
        sound = _sound_of(note)
        begin = _frames(note.at_ms)
        mixed[begin : begin + len(sound)] += sound
    mixed *= np.float32(PEAK) / np.abs(mixed).max()
    return mixed


def _sound_of(note: Note) -> Samples:
    count = _frames(note.length_ms)
    phase = _cycles(note, count) * np.float32(2 * np.pi)
    fades = np.arange(count, dtype=np.float32) * np.float32(-1e3 / RATE_HZ / note.decay_ms)
    partials = note.timbre.partials
    sound = np.zeros(count, np.float32)
    for part in partials:
        fade = np.exp(fades / np.float32(part.lasts))
        sound += np.float32(part.amplitude) * np.sin(phase * np.float32(part.ratio)) * fade
    sound *= _edges(note.timbre, count)
    return sound * np.float32(note.level / sum(part.amplitude for part in partials))


def _cycles(note: Note, count: int) -> Samples:
    """Phase of the pitch in cycles, (count,) float32."""
    turns = np.arange(count, dtype=np.float64) * (pitch_hz(note.pitch) / RATE_HZ)
    if note.glide != 1.0:
        turns *= 1.0 + 0.5 * (note.glide - 1.0) * np.linspace(0.0, 1.0, count)
    return turns.astype(np.float32)


def _edges(timbre: Timbre, count: int) -> Samples:
    """Raised-cosine ends, (count,) float32; the first and last sample are 0."""
    shape = np.ones(count, np.float32)
    for length_ms, part in (
        (timbre.attack_ms, slice(None)),
        (timbre.release_ms, slice(None, None, -1)),
    ):
        ramp = _frames(length_ms)
        shape[part][:ramp] *= 0.5 - 0.5 * np.cos(np.pi * np.arange(ramp, dtype=np.float32) / ramp)
    return shape


def _frames(length_ms: float) -> int:
    return round(length_ms * RATE_HZ / 1e3)
