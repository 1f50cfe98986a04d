# SPDX-License-Identifier: GPL-3.0-or-later
"""The two libraries that make calls fail and clocks jump, built when they are needed."""

import ctypes
import hashlib
import os
import shutil
import struct
import subprocess
import sys
import tempfile
import threading
from enum import IntEnum
from pathlib import Path

from tests.torture.plan import SkippedError

_SOURCES = Path(__file__).parent
_ALL_NS = struct.Struct("=qqq")


def built(name: str) -> Path:
    """Return a library of a source beside this file, built once for each version of it.

    Raises:
        SkippedError: If there is no compiler, or this system preloads no libraries.
    """
    compiler = shutil.which("cc")
    if not sys.platform.startswith("linux"):
        raise SkippedError("only Linux loads a library into another program like this")
    if compiler is None:
        raise SkippedError("there is no C compiler (cc)")
    source = _SOURCES / f"{name}.c"
    version = hashlib.sha256(source.read_bytes()).hexdigest()[:12]
    folder = Path(tempfile.gettempdir()) / f"glutetimer-shims-{os.getuid()}"
    folder.mkdir(mode=0o700, exist_ok=True)
    library = folder / f"{name}-{version}.so"
    if not library.exists():
        making = folder / f".{library.name}-{os.getpid()}-{threading.get_ident()}"
        build = [compiler, "-O1", "-Wall", "-shared", "-fPIC", "-o", str(making), str(source)]
        done = subprocess.run(build, capture_output=True, text=True, check=False)
        if done.returncode:
            raise SkippedError(f"{source.name} can't be built: {done.stderr.strip()[:200]}")
        making.replace(library)
    return library


class Kind(IntEnum):
    """How a call fails; the numbers are those of faultio.c."""

    COUNT = 0
    EIO = 1
    ENOSPC = 2
    EIO_AT_SYNC = 3
    KILLED = 4
    TORN = 5


class FaultyDisk:
    """The disk as this process sees it; the library must have been preloaded."""

    def __init__(self, folder: Path) -> None:
        self._folder = str(folder.resolve()).encode()
        self._library = ctypes.CDLL(None)
        self._library.faultio_calls.restype = ctypes.c_long
        self._library.faultio_arm.argtypes = (
            ctypes.c_char_p, ctypes.c_int, ctypes.c_long, ctypes.c_int,
        )  # fmt: skip

    def fail(self, kind: Kind, at: int, *, forever: bool) -> None:
        """Let the call of this number fail, from 1 on; with ``forever`` all later ones too."""
        self._library.faultio_arm(self._folder, int(kind), at, int(forever))

    def be_well(self) -> int:
        """Let nothing fail any more; return how many calls were counted."""
        self._library.faultio_disarm()
        return int(self._library.faultio_calls())


class ShiftedClocks:
    """The clocks of a program that is started with ``variables``."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._ns = [0, 0, 0]
        path.write_bytes(_ALL_NS.pack(*self._ns))

    @property
    def variables(self) -> dict[str, str]:
        """Return the variables of the environment to start the program with."""
        return {"LD_PRELOAD": str(built("clockshim")), "CLOCKSHIM_FILE": str(self._path)}

    def set_wall(self, seconds: float) -> None:
        """Move the wall clock alone."""
        self._add(seconds, 0, 0)

    def sleep(self, seconds: float, *, monotonic_runs_on: bool) -> None:
        """Let the machine have slept; on Windows and macOS the monotonic clock runs on."""
        self._add(seconds, seconds if monotonic_runs_on else 0, seconds)

    def _add(self, *seconds: float) -> None:
        self._ns = [ns + round(more * 1e9) for ns, more in zip(self._ns, seconds, strict=True)]
        with self._path.open("r+b") as file:  # in place: the program has mapped it
            file.write(_ALL_NS.pack(*self._ns))
