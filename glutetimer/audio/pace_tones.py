# SPDX-License-Identifier: GPL-3.0-or-later
"""The soft sounds of a pace: a breath swells and ebbs, a tempo ticks.

Breathing in rises in pitch and loudness, breathing out falls; up rises, down falls, and the top
is a single high drop. All of them are softer than any cue.
"""

from functools import cache, lru_cache
from math import ceil

import numpy as np

from glutetimer.audio.notes import PEAK, RATE_HZ, Note, Partial, Samples, Timbre, rendered
from glutetimer.domain.pace import PaceKind
from glutetimer.ports import PaceSound

BREATH_PEAK = 0.3
TICK_PEAK = 0.4
_LOW_HZ, _HIGH_HZ = 246.94, 329.63
_TURN_MS = 120
_JOIN_MS = 40

_WOODEN = Timbre((Partial(1, 1.0), Partial(2, 0.2)), attack_ms=6.0, release_ms=30.0)
_TICKS = {
    PaceKind.TEMPO_UP: Note("G4", 0, 110, 60, _WOODEN, glide=1.6),
    PaceKind.TEMPO_HOLD: Note("E6", 0, 80, 30, _WOODEN),
    PaceKind.TEMPO_DOWN: Note("D#5", 0, 110, 60, _WOODEN, glide=0.55),
}


def pace_tone(sound: PaceSound) -> Samples:
    """Return the sound of a phase: mono, (n,) float32 at 48 kHz, peak 0.3 or 0.4, read-only.

    A breath lasts as long as its phase, and may be joined in its middle; a tick lasts at most
    0.12 s. It begins and ends with silence.
    """
    if not sound.kind.is_breath:
        return _tick(sound.kind)
    whole = _breath(sound.kind, sound.duration_ms)
    if not sound.from_ms:
        return whole
    part = whole[_frames(sound.from_ms) :].copy()
    ramp = np.linspace(0, 1, min(_frames(_JOIN_MS), len(part)), dtype=np.float32)
    part[: len(ramp)] *= ramp
    return part


def pace_tone_ms(sound: PaceSound) -> int:
    """Return how long the sound of a whole phase lasts, rounded up."""
    if sound.kind.is_breath:
        return sound.duration_ms
    return ceil(_TICKS[sound.kind].length_ms)


@cache
def _tick(kind: PaceKind) -> Samples:
    sound = rendered([_TICKS[kind]]) * np.float32(TICK_PEAK / PEAK)
    sound.flags.writeable = False
    return sound


@lru_cache(maxsize=8)
def _breath(kind: PaceKind, duration_ms: int) -> Samples:
    count = _frames(duration_ms)
    share = np.linspace(0.0, 1.0, count)
    # The phase is the integral of a pitch that goes evenly from low to high.
    turns = (_LOW_HZ + 0.5 * (_HIGH_HZ - _LOW_HZ) * share) * share * (duration_ms / 1e3)
    phase = ((turns - np.floor(turns)) * (2 * np.pi)).astype(np.float32)
    wave = _partials(phase) * _swell(count)
    wave *= np.float32(BREATH_PEAK) / np.abs(wave).max()
    sound = wave if kind is PaceKind.BREATH_IN else wave[::-1].copy()
    sound.flags.writeable = False
    return sound


def _partials(phase: Samples) -> Samples:
    """Return a tone with its second and third partial, (n,) float32; two sines make all three."""
    first, cosine = np.sin(phase), np.cos(phase)
    third = first * (3 - 4 * first * first)
    return np.asarray(first + 0.6 * first * cosine + 0.08 * third, np.float32)


def _swell(count: int) -> Samples:
    """Return the loudness of breathing in, (count,) float32: slowly up, and away at the turn."""
    turn = min(_frames(_TURN_MS), count // 2)
    swell = np.sin(np.linspace(0, 0.5 * np.pi, count, dtype=np.float32)) ** 2
    swell[count - turn :] *= 0.5 + 0.5 * np.cos(np.pi * np.arange(1, turn + 1) / turn)
    return np.asarray(swell, np.float32)


def _frames(length_ms: float) -> int:
    return round(length_ms * RATE_HZ / 1e3)
