# SPDX-License-Identifier: GPL-3.0-or-later
"""From what an engine made to what the cue stream mixes: rate, silence, loudness, edges."""

from math import gcd
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from glutetimer.audio.voice.engine import Rendered

RATE_HZ = 48_000
PROCESSING = 1  # goes up whenever the same PCM would come out otherwise

Samples: TypeAlias = NDArray[np.float32]
Stored: TypeAlias = NDArray[np.int16]

_FULL_SCALE = 32_767
_LOUDNESS = 0.2  # that of the cues: their loudest 50 ms lie about 4 dB above
_PEAK = 0.84
_FRAME_MS = 50
_SILENCE = 0.01  # of the peak
_LEAD_MS, _TAIL_MS = 4, 30
_FADE_IN_MS, _FADE_OUT_MS = 3, 15


def polished(rendered: Rendered) -> Stored:
    """Return an utterance ready to store: mono, (n,) int16 at 48 kHz; empty if it is silent.

    It begins with its first sound, and is as loud as the cues.
    """
    pcm = np.frombuffer(rendered.pcm[: len(rendered.pcm) // 2 * 2], "<i2")
    samples = pcm.astype(np.float32) / np.float32(_FULL_SCALE + 1)
    samples = resampled(trimmed(samples, rendered.rate_hz), rendered.rate_hz)
    if not samples.size:
        return np.zeros(0, np.int16)
    return np.rint(faded(levelled(samples)) * _FULL_SCALE).astype(np.int16)


def to_mix(stored: Stored) -> Samples:
    """Return a stored utterance as the mixer takes it: (n,) float32 within -1 and 1."""
    return stored.astype(np.float32) / np.float32(_FULL_SCALE)


def duration_ms(stored: Stored) -> int:
    """Return the length in whole milliseconds, rounded up."""
    return -(-len(stored) * 1000 // RATE_HZ)


def trimmed(samples: Samples, rate_hz: int) -> Samples:
    """Return samples without the silence before and after, but for some milliseconds of air."""
    loud = np.abs(samples)
    heard = np.flatnonzero(loud > max(float(loud.max(initial=0.0)) * _SILENCE, 1e-4))
    if not heard.size:
        return samples[:0]
    begin = max(0, int(heard[0]) - rate_hz * _LEAD_MS // 1000)
    return samples[begin : int(heard[-1]) + rate_hz * _TAIL_MS // 1000]


def resampled(samples: Samples, rate_hz: int) -> Samples:
    """Return samples at 48 kHz: band-limited, through the spectrum, silence around them."""
    if rate_hz == RATE_HZ or not samples.size:
        return samples
    divisor = gcd(rate_hz, RATE_HZ)
    unit_in, unit_out = rate_hz // divisor, RATE_HZ // divisor
    wanted = -(-len(samples) * unit_out // unit_in)
    units = _smooth(-(-(len(samples) + rate_hz // 50) // unit_in))
    count_in, count_out = units * unit_in, units * unit_out
    spectrum = np.fft.rfft(samples, count_in)
    kept = np.zeros(count_out // 2 + 1, np.complex128)
    common = min(len(spectrum), len(kept))
    kept[:common] = spectrum[:common]
    stretched = np.fft.irfft(kept, count_out) * (count_out / count_in)
    return stretched[:wanted].astype(np.float32)


def levelled(samples: Samples) -> Samples:
    """Return samples with the loudness of the cues, their peaks kept below the mixer's knee."""
    loudness = _loudness(samples)
    peak = float(np.abs(samples).max(initial=0.0))
    if loudness <= 0.0:
        return samples
    return samples * np.float32(min(_LOUDNESS / loudness, _PEAK / peak))


def faded(samples: Samples) -> Samples:
    """Return samples that begin and end at zero, without a click."""
    shaped = samples.copy()
    for length_ms, part in ((_FADE_IN_MS, slice(None)), (_FADE_OUT_MS, slice(None, None, -1))):
        count = min(length_ms * RATE_HZ // 1000, len(shaped))
        ramp = 0.5 - 0.5 * np.cos(np.pi * np.arange(count, dtype=np.float32) / count)
        shaped[part][:count] *= ramp
    return shaped


def _loudness(samples: Samples) -> float:
    """Return the root mean square of the parts that are not pauses."""
    frame = RATE_HZ * _FRAME_MS // 1000
    padded = np.pad(samples, (0, -len(samples) % frame)).reshape(-1, frame)
    power = np.mean(padded.astype(np.float64) ** 2, axis=1)
    spoken = power[power > power.max() / 100]  # within 20 dB of the loudest
    return float(np.sqrt(spoken.mean())) if spoken.size else 0.0


def _smooth(count: int) -> int:
    """Return the next number without large prime factors, which transforms are fast for."""
    while True:
        rest = count
        for prime in (2, 3, 5, 7):
            while rest % prime == 0:
                rest //= prime
        if rest == 1:
            return count
        count += 1
