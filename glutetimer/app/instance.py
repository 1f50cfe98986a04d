# SPDX-License-Identifier: GPL-3.0-or-later
"""One window a data folder: a second start hands over what it was given and ends.

Nothing of Qt is imported here, and nothing at all unless a window is open already: a start that is
the first one opens and locks one file. The lock falls with the process, so no other sign of a
program that was killed matters.
"""

import json
import os
import sys
import tempfile
import zlib
from collections.abc import Mapping, Sequence
from enum import Enum
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple, Self

from glutetimer.paths import AppPaths

LARGEST_MESSAGE = 4 << 20
LONGEST_TOKEN = 500
_PATIENCE_S = 3.0
_PAUSE_S = 0.05
_TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")


class Answer(Enum):
    """What a start has found."""

    FIRST = "no window is open"
    TAKEN = "the open window has taken it"
    SILENT = "a window is open, but does not answer"


class Handover(NamedTuple):
    """What a second start was asked for.

    Attributes:
        data: The data folder, resolved.
        files: Files to be shown, absolute.
        circuit: A circuit to start, as ``circuit_json`` writes it; empty for none.
        prepare_ms: Time to prepare for it; None for the one in the settings.
        token: Lets the open window come to the front; empty if the desktop gave none.
    """

    data: str
    files: tuple[str, ...] = ()
    circuit: str = ""
    prepare_ms: int | None = None
    token: str = ""

    @classmethod
    def of_start(
        cls,
        paths: AppPaths,
        files: Sequence[Path] = (),
        circuit: str = "",
        prepare_ms: int | None = None,
        env: Mapping[str, str] = os.environ,
    ) -> Self:
        """Return what this start was asked for."""
        token = next((env[name] for name in _TOKENS if env.get(name)), "")
        absolute = tuple(str(path.absolute()) for path in files)
        return cls(str(paths.data.resolve()), absolute, circuit, prepare_ms, token)

    def encoded(self) -> bytes:
        """Return it as one line."""
        return json.dumps(self._asdict()).encode() + b"\n"

    @classmethod
    def decoded(cls, line: bytes) -> Self:
        """Return what a line says.

        Raises:
            ValueError: If the line says nothing of the kind.
        """
        try:
            told: dict[str, Any] = json.loads(line)
            found = cls(**{**told, "files": tuple(told["files"])})
        except (ValueError, TypeError, KeyError, RecursionError) as error:
            raise ValueError("not a second start") from error
        words = (found.data, found.circuit, found.token, *found.files)
        is_number = found.prepare_ms is None or type(found.prepare_ms) is int
        if not is_number or not all(isinstance(word, str) for word in words):
            raise ValueError("not a second start")
        return found


class Meeting:
    """Where two starts with one data folder meet: a file to lock and a socket beside it.

    Args:
        paths: The program's folders.

    Attributes:
        socket: Path of the socket; on Windows the name of a pipe.
    """

    def __init__(self, paths: AppPaths) -> None:
        # Enough to tell folders apart; who answers checks the whole name.
        name = f"glutetimer-{zlib.crc32(str(paths.data.resolve()).encode()):08x}"
        folder = _private_folder() or paths.state
        self.socket = name if sys.platform == "win32" else str(folder / f"{name}.sock")
        self._lock = folder / f"{name}.lock"
        self._held: int | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._held is not None:
            os.close(self._held)
            self._held = None

    def arrive(self, handover: Handover) -> Answer:
        """Be the first, or hand over to who was; wait up to 3 s for one that starts or ends."""
        if self._take_lock():
            return Answer.FIRST
        from threading import Event

        message = handover.encoded()
        for _ in range(round(_PATIENCE_S / _PAUSE_S)):
            answer = self._ask(message)
            if answer is not None:
                return answer
            Event().wait(_PAUSE_S)
            if self._take_lock():
                return Answer.FIRST
        # Nobody listens: a child that outlived its program holds the lock.
        return Answer.FIRST

    def _take_lock(self) -> bool:
        try:
            held = os.open(self._lock, os.O_RDWR | os.O_CREAT | _NO_LINK, 0o600)
        except OSError:
            return True  # without such a file every start is a first one
        try:
            _lock(held)
        except OSError:
            os.close(held)
            return False
        self._held = held
        return True

    def _ask(self, message: bytes) -> Answer | None:
        """Return the answer; None if nobody listens."""
        try:
            answer = _exchange(self.socket, message)
        except TimeoutError:
            return Answer.SILENT
        except OSError:
            return None
        # One that has not answered was ending just then, or keeps another folder.
        return {b"taken\n": Answer.TAKEN, b"other\n": Answer.FIRST}.get(answer)


_NO_LINK = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)


if sys.platform == "win32":

    def _lock(held: int) -> None:
        import msvcrt

        msvcrt.locking(held, msvcrt.LK_NBLCK, 1)

    def _exchange(name: str, message: bytes) -> bytes:
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)
        with open(rf"\\.\pipe\{name}", "r+b", buffering=0) as pipe:  # noqa: PTH123 - no path
            pipe.write(message)
            return pipe.readline(16)

    def _private_folder() -> Path | None:
        return None

else:

    def _lock(held: int) -> None:
        import fcntl

        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _exchange(path: str, message: bytes) -> bytes:
        import socket

        with socket.socket(socket.AF_UNIX) as line:
            line.settimeout(_PATIENCE_S)
            line.connect(path)
            line.sendall(message)
            return line.recv(16)

    def _private_folder() -> Path | None:
        """Return a folder on this machine that only this user can use; None without one."""
        runtime = os.environ.get("XDG_RUNTIME_DIR", "")
        if runtime and _is_private(Path(runtime)):
            return Path(runtime)
        folder = Path(tempfile.gettempdir()) / f"glutetimer-{os.getuid()}"
        try:
            folder.mkdir(mode=0o700, exist_ok=True)
        except OSError:
            return None
        return folder if _is_private(folder) else None

    def _is_private(folder: Path) -> bool:
        try:
            found = folder.lstat()
        except OSError:
            return False
        is_folder = found.st_mode & 0o170000 == 0o040000
        return is_folder and found.st_uid == os.getuid() and not found.st_mode & 0o077
