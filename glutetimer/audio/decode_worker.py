# SPDX-License-Identifier: GPL-3.0-or-later
"""A process that reads one sound file and ends: C code that meets whatever a user was sent.

    python -m glutetimer.audio.decode_worker FILE LONGEST_MS

Standard output: a JSON line, ``{}`` or ``{"refused": reason}``; after the former a WAV file, mono,
16 bit, 48 kHz, as loud as the cues. No faulty file can do more than end this process: it has
little memory and time, and may write no files.
"""

import contextlib
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from glutetimer.ports import Refusal, SoundRefusedError

if TYPE_CHECKING:
    from soundfile import SoundFile

    from glutetimer.audio.notes import Samples

LONGEST_READ_S = 30
SHORTEST_MS = 20
HIGHEST_RATE_HZ = 384_000
MOST_CHANNELS = 8
MEMORY_BYTES = 2 * 1024**3
PROCESSOR_S = 10
FORMATS = ("WAV", "WAVEX", "RF64", "FLAC", "OGG", "MP3")


def main() -> None:
    """Decode the file named on the command line."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # a library may print
    path, longest_ms = Path(sys.argv[1]), int(sys.argv[2])
    _limit_resources()
    try:
        wav = decoded(path, longest_ms)
    except SoundRefusedError as error:
        _write(answers, {"refused": error.reason.value})
    except MemoryError:
        _write(answers, {"refused": Refusal.BROKEN.value})
    else:
        _write(answers, {}, wav)


def decoded(path: Path, longest_ms: int) -> bytes:
    """Return a sound file as a WAV file, without the silence before and after.

    Raises:
        SoundRefusedError: If it is no sound, broken, silent or too long.
    """
    try:
        import soundfile
    except (ImportError, OSError) as error:
        raise SoundRefusedError(Refusal.NO_DECODER, str(error)) from error
    try:
        # By its contents: a name may promise anything.
        with path.open("rb") as file, soundfile.SoundFile(file) as sound:
            samples, rate_hz = _read(sound), sound.samplerate
    except OSError as error:
        raise SoundRefusedError(Refusal.NOT_READABLE, str(error)) from error
    except (soundfile.SoundFileError, TypeError, ValueError) as error:
        raise SoundRefusedError(Refusal.NOT_SOUND, str(error)) from error
    return _polished(samples, rate_hz, longest_ms)


def _read(sound: "SoundFile") -> "Samples":
    """Return the sound in one channel, (n,) float32; never more than is allowed anyway."""
    if sound.format not in FORMATS:
        raise SoundRefusedError(Refusal.NOT_SOUND, sound.format)
    if not 1 <= sound.channels <= MOST_CHANNELS or not 0 < sound.samplerate <= HIGHEST_RATE_HZ:
        raise SoundRefusedError(Refusal.BROKEN, f"{sound.channels} x {sound.samplerate} Hz")
    # What the header promises is not believed: so much is read and no more.
    most = LONGEST_READ_S * sound.samplerate
    both = sound.read(min(most + 1, max(0, sound.frames)), dtype="float32", always_2d=True)
    if len(both) > most:
        raise SoundRefusedError(Refusal.TOO_LONG)
    if not len(both):
        raise SoundRefusedError(Refusal.BROKEN, "no samples")
    mono: Samples = both.mean(axis=1)
    return mono


def _polished(samples: "Samples", rate_hz: int, longest_ms: int) -> bytes:
    import numpy as np

    from glutetimer.audio.tones import RATE_HZ, wav_bytes
    from glutetimer.audio.voice.processing import faded, levelled, resampled, trimmed

    if not np.isfinite(samples).all():
        raise SoundRefusedError(Refusal.BROKEN, "not a number")
    samples = trimmed(samples, rate_hz)
    if not samples.size:
        raise SoundRefusedError(Refusal.SILENT)
    if len(samples) * 1_000 < SHORTEST_MS * rate_hz:
        raise SoundRefusedError(Refusal.BROKEN, "cut off")
    if len(samples) * 1_000 > longest_ms * rate_hz:
        raise SoundRefusedError(Refusal.TOO_LONG)
    at_rate = resampled(samples, rate_hz)
    return wav_bytes(faded(levelled(at_rate))[: longest_ms * RATE_HZ // 1_000])


def _limit_resources() -> None:
    if sys.platform == "win32":
        return
    import resource

    limits = {
        resource.RLIMIT_CPU: PROCESSOR_S,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_CORE: 0,
    }
    if sys.platform == "linux":  # macOS gives every process more than it has
        limits[resource.RLIMIT_AS] = MEMORY_BYTES
    for what, limit in limits.items():
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(what, (limit, limit))


def _write(answers: BinaryIO, header: dict[str, str], wav: bytes = b"") -> None:
    answers.write(json.dumps(header).encode() + b"\n" + wav)
    answers.flush()


if __name__ == "__main__":
    main()
