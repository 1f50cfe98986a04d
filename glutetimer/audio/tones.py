# SPDX-License-Identifier: GPL-3.0-or-later
"""The shipped sound of every cue in every scheme, and sounds as WAV files."""

import io
import wave
from functools import cache
from pathlib import Path

import numpy as np

from glutetimer.audio.notes import PEAK, RATE_HZ, Samples, rendered
from glutetimer.audio.schemes import SCHEMES
from glutetimer.domain.cues import CueKind

__all__ = ["PEAK", "RATE_HZ", "Samples", "render_wav", "tone", "wav_bytes", "write_wav"]

USUAL_SCHEME = "tones"


def tone(kind: CueKind, scheme: str = USUAL_SCHEME) -> Samples:
    """Return the sound of a cue: mono, (n,) float32 at 48 kHz, peak 0.72, read-only.

    It begins and ends with silence. All but FINISHED (1.6 s) last at most 0.7 s, the ticks 0.12 s.

    Raises:
        KeyError: If there is no such scheme.
    """
    return _rendered_once(kind, scheme)


@cache
def _rendered_once(kind: CueKind, scheme: str) -> Samples:
    sound = rendered(SCHEMES[scheme][kind])
    sound.flags.writeable = False
    return sound


def render_wav(kind: CueKind, path: Path, scheme: str = USUAL_SCHEME) -> None:
    """Write the sound of a cue as a WAV file: mono, 16 bit, 48 kHz.

    Raises:
        OSError: If the file cannot be written.
    """
    write_wav(path, tone(kind, scheme))


def write_wav(path: Path, samples: Samples) -> None:
    """Write samples, (n,) or (n, channels) float32 within -1 and 1, as 16-bit PCM at 48 kHz.

    Raises:
        OSError: If the file cannot be written.
    """
    path.write_bytes(wav_bytes(samples))


def wav_bytes(samples: Samples) -> bytes:
    """Return samples, (n,) or (n, channels) float32, as a WAV file: 16-bit PCM at 48 kHz."""
    channels = 1 if samples.ndim == 1 else samples.shape[1]
    pcm = np.rint(np.clip(samples, -1.0, 1.0) * 32_767).astype("<i2")
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(channels)
        out.setsampwidth(2)
        out.setframerate(RATE_HZ)
        out.writeframes(pcm.tobytes())
    return file.getvalue()
