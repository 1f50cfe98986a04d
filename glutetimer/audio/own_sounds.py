# SPDX-License-Identifier: GPL-3.0-or-later
"""Sounds of the user's own: read from a file once, in a process that may crash; kept as WAV."""

import io
import json
import os
import stat
import subprocess
import sys
import wave
from pathlib import Path
from typing import TYPE_CHECKING

from glutetimer.ports import Refusal, SoundRefusedError

if TYPE_CHECKING:
    from glutetimer.audio.notes import Samples

LARGEST_BYTES = 20 * 1024 * 1024
TIMEOUT_S = 20.0
RATE_HZ = 48_000


def read_sound_file(path: Path, longest_ms: int, timeout_s: float = TIMEOUT_S) -> bytes:
    """Return a file's sound as a WAV file: mono, 16 bit, 48 kHz, as loud as the cues.

    WAV, FLAC, OGG and MP3 are known by their contents. Takes half a second; touches no NumPy.

    Raises:
        SoundRefusedError: If there is no sound in it that can be used, or it is too long.
    """
    _check_size(path)
    header, _, wav = _answer(path, longest_ms, timeout_s).partition(b"\n")
    try:
        refused = json.loads(header).get("refused")
        reason = Refusal(refused) if refused else None
    except (AttributeError, ValueError) as error:
        raise SoundRefusedError(Refusal.BROKEN, "no answer") from error
    if reason:
        raise SoundRefusedError(reason)
    if _frames(wav, longest_ms) is None:
        raise SoundRefusedError(Refusal.BROKEN, "half an answer")
    return wav


def samples_of(wav: bytes, longest_ms: int) -> "Samples | None":
    """Return what ``read_sound_file`` gave, (n,) float32 at 48 kHz; None if it was spoilt."""
    import numpy as np

    frames = _frames(wav, longest_ms)
    if frames is None:
        return None
    samples: Samples = np.frombuffer(frames, "<i2").astype(np.float32) / np.float32(32_767)
    samples.flags.writeable = False
    return samples


def _check_size(path: Path) -> None:
    try:
        found = path.stat()
    except (OSError, ValueError) as error:
        raise SoundRefusedError(Refusal.NOT_READABLE, str(error)) from error
    if not stat.S_ISREG(found.st_mode):
        raise SoundRefusedError(Refusal.NOT_READABLE, "no file")
    if found.st_size > LARGEST_BYTES:
        raise SoundRefusedError(Refusal.TOO_LARGE)
    if not found.st_size:
        raise SoundRefusedError(Refusal.NOT_SOUND, "empty")


def _answer(path: Path, longest_ms: int, timeout_s: float) -> bytes:
    words = [sys.executable, "-P", "-m", "glutetimer.audio.decode_worker"]
    root = str(Path(__file__).resolve().parents[2])
    python_path = os.pathsep.join([root, *(entry for entry in sys.path if entry)])
    try:
        done = subprocess.run(  # noqa: S603 - the command is the program's own
            [*words, str(path.absolute()), str(longest_ms)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            # One thread: each more takes memory from a process that has little.
            env={**os.environ, "PYTHONPATH": python_path, "OPENBLAS_NUM_THREADS": "1"},
            timeout=timeout_s,
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except subprocess.TimeoutExpired as error:
        raise SoundRefusedError(Refusal.TOO_SLOW) from error
    except OSError as error:
        raise SoundRefusedError(Refusal.NO_DECODER, str(error)) from error
    return done.stdout


def _frames(wav: bytes, longest_ms: int) -> bytes | None:
    """Return the PCM of a WAV file of the one kind that is kept; None for any other."""
    try:
        with wave.open(io.BytesIO(wav)) as file:
            kind = (file.getnchannels(), file.getsampwidth(), file.getframerate())
            frames = file.readframes(longest_ms * RATE_HZ // 1_000 + 1)
    except (EOFError, wave.Error, ValueError):
        return None
    fits = 0 < len(frames) <= longest_ms * RATE_HZ // 500
    return frames if kind == (1, 2, RATE_HZ) and fits and not len(frames) % 2 else None
