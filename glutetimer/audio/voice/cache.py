# SPDX-License-Identifier: GPL-3.0-or-later
"""Rendered utterances on disk: bounded, checked when read, replaced in one step when written."""

import contextlib
import logging
import os
import struct
import tempfile
import zlib
from pathlib import Path

import numpy as np

from glutetimer.audio.voice.processing import PROCESSING, Stored
from glutetimer.domain.digest import sha256_digest

MAX_BYTES = 64 * 1024 * 1024

_HEADER = struct.Struct("<4sII")  # magic, checksum of the PCM, its length in bytes
_MAGIC = b"GTV1"
_SUFFIX = ".voice"
_UNFINISHED = ".part"

_log = logging.getLogger(__name__)


class UtteranceCache:
    """A folder of utterances, one a file, (n,) int16 at 48 kHz each.

    A folder that can't be read or written costs time and nothing else. Used from one thread; other
    processes may use the same folder.
    """

    def __init__(self, folder: Path, max_bytes: int = MAX_BYTES) -> None:
        """Take a folder, which is made when something is first stored.

        Args:
            folder: For these files alone.
            max_bytes: The least recently used files beyond this are deleted.
        """
        self._folder = folder
        self._max_bytes = max_bytes
        self._bytes: int | None = None

    def load(self, key: str) -> Stored | None:
        """Return what is stored under a key; None if nothing is, or it is damaged."""
        path = self._path(key)
        try:
            content = path.read_bytes()
            samples = _decoded(content)
            if samples is not None:
                os.utime(path)
        except OSError:
            return None
        return samples

    def save(self, key: str, samples: Stored) -> None:
        """Store an utterance under a key."""
        pcm = samples.astype("<i2").tobytes()
        content = _HEADER.pack(_MAGIC, zlib.crc32(pcm), len(pcm)) + pcm
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._write(self._path(key), content)
            self._count(len(content))
        except OSError as error:
            _log.info("an utterance can't be kept: %s", error)

    def _write(self, path: Path, content: bytes) -> None:
        handle, name = tempfile.mkstemp(dir=self._folder, suffix=_UNFINISHED)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            Path(name).replace(path)
        except OSError:
            with contextlib.suppress(OSError):
                Path(name).unlink()
            raise

    def _count(self, added: int) -> None:
        """Keep account of the size; delete the oldest files once there is too much."""
        if self._bytes is None:
            self._prune()
        else:
            self._bytes += added
        if self._bytes is not None and self._bytes > self._max_bytes:
            self._prune()

    def _prune(self) -> None:
        """Delete the least recently used files until four fifths of the room are taken."""
        files = []
        for path in (*self._folder.glob("*" + _SUFFIX), *self._folder.glob("*" + _UNFINISHED)):
            with contextlib.suppress(OSError):
                status = path.stat()
                files.append((status.st_mtime_ns, status.st_size, path))
        total = sum(size for _, size, _ in files)
        if total > self._max_bytes:
            for _, size, path in sorted(files):
                if total <= self._max_bytes * 4 // 5:
                    break
                with contextlib.suppress(OSError):
                    path.unlink()
                total -= size
        self._bytes = total

    def _path(self, key: str) -> Path:
        return self._folder / (sha256_digest(key.encode()).hex()[:40] + _SUFFIX)


def cache_key(engine: str, version: str, voice: str, rate: float, text: str) -> str:
    """Return the key of an utterance: everything that decides how it sounds."""
    return "\0".join((engine, version, voice, f"{rate:.2f}", str(PROCESSING), text))


def _decoded(content: bytes) -> Stored | None:
    if len(content) < _HEADER.size:
        return None
    magic, checksum, length = _HEADER.unpack_from(content)
    pcm = content[_HEADER.size :]
    if magic != _MAGIC or length != len(pcm) or zlib.crc32(pcm) != checksum or length % 2:
        return None
    return np.frombuffer(pcm, "<i2").astype(np.int16)
