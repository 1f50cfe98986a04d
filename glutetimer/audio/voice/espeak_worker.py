# SPDX-License-Identifier: GPL-3.0-or-later
"""The process that espeak-ng runs in: ``python -m glutetimer.audio.voice.espeak_worker``."""

import ctypes
import os
import sys
from typing import Any

from glutetimer.audio.voice.worker_loop import Renderer, WorkerError, serve

WORDS_PER_MINUTE = 170

# From espeak-ng's speak_lib.h.
_OUTPUT_SYNCHRONOUS = 2
_DONT_EXIT = 0x8000
_PARAMETER_RATE = 1
_BY_CHARACTER = 1
_UTF8 = 1
_OK = 0

_Callback = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p
)


class Espeak:
    """The loaded library; one voice at a time."""

    def __init__(self, library: Any, data_path: str) -> None:
        """Initialise the library.

        Raises:
            WorkerError: If it refuses.
        """
        self._library = library
        self._chunks: list[bytes] = []
        self._voice = ""
        self._rate_hz = library.espeak_Initialize(
            _OUTPUT_SYNCHRONOUS, 0, _encoded_path(data_path), _DONT_EXIT
        )
        if self._rate_hz <= 0:
            raise WorkerError("not_started", f"espeak_Initialize returned {self._rate_hz}")
        self._callback = _Callback(self._take)  # kept, or it would be freed under the library
        library.espeak_SetSynthCallback(self._callback)

    def render(self, text: str, voice: str, rate: float) -> tuple[bytes, int]:
        """Speak a text.

        Raises:
            WorkerError: If there is no such voice, or the library refuses.
        """
        self._choose(voice)
        words_per_minute = round(WORDS_PER_MINUTE * rate)
        self._library.espeak_SetParameter(_PARAMETER_RATE, words_per_minute, 0)
        self._chunks.clear()
        encoded = text.replace("\0", " ").encode() + b"\0"
        done = self._library.espeak_Synth(
            encoded, ctypes.c_size_t(len(encoded)), 0, _BY_CHARACTER, 0, _UTF8, None, None
        )
        if done != _OK or self._library.espeak_Synchronize() != _OK:
            raise WorkerError("refused", f"espeak_Synth returned {done}")
        return b"".join(self._chunks), self._rate_hz

    def _choose(self, voice: str) -> None:
        if voice == self._voice:
            return
        for name in (voice, voice.split("-", maxsplit=1)[0]):
            if self._library.espeak_SetVoiceByName(name.encode()) == _OK:
                self._voice = voice
                return
        raise WorkerError("no_such_language", voice)

    def _take(self, samples: Any, count: int, _events: int | None) -> int:
        if samples and count > 0:
            self._chunks.append(ctypes.string_at(samples, count * 2))
        return 0


def load() -> Renderer:
    """Load the library.

    Raises:
        WorkerError: If it is not installed or does not start.
    """
    try:
        import espeakng_loader
    except ImportError as error:
        raise WorkerError("not_installed", str(error)) from error
    try:
        library = ctypes.CDLL(espeakng_loader.get_library_path())
        return Espeak(library, espeakng_loader.get_data_path()).render
    except (OSError, RuntimeError) as error:
        raise WorkerError("not_started", str(error)) from error


def _encoded_path(path: str) -> bytes:
    """Return a path as the library's C runtime reads it."""
    return path.encode("mbcs", "replace") if sys.platform == "win32" else os.fsencode(path)


if __name__ == "__main__":
    serve(load)
