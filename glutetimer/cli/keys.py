# SPDX-License-Identifier: GPL-3.0-or-later
"""Single key presses from a terminal, without Enter and without a thread."""

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import Self

from PySide6.QtCore import QSocketNotifier, QTimer

_ESCAPES = {
    b"\x1b[A": "up",
    b"\x1b[B": "down",
    b"\x1b[C": "right",
    b"\x1b[D": "left",
    b"\x1bOA": "up",
    b"\x1bOB": "down",
    b"\x1bOC": "right",
    b"\x1bOD": "left",
    b"\x1b[5~": "left",
    b"\x1b[6~": "right",
}
_WINDOWS_CODES = {"H": "up", "P": "down", "M": "right", "K": "left", "I": "left", "Q": "right"}
_POLL_MS = 50


def parse_keys(data: bytes) -> list[str]:
    """Return the keys in what a terminal sent: single characters and names of arrow keys.

    Page Up and Page Down count as left and right, as presenters and pedals send them.
    """
    keys: list[str] = []
    while data:
        escape = next((code for code in _ESCAPES if data.startswith(code)), None)
        if escape:
            keys.append(_ESCAPES[escape])
            data = data[len(escape) :]
        else:
            keys.append(data[:1].decode("latin-1").replace("\r", "\n").lower())
            data = data[1:]
    return keys


def has_keys() -> bool:
    """Tell whether somebody can press keys: standard input is a terminal."""
    return sys.stdin is not None and sys.stdin.isatty()


class TerminalKeys:
    """Calls ``pressed`` for every key while its context lasts; does nothing without a terminal."""

    def __init__(self, pressed: Callable[[str], None]) -> None:
        self._pressed = pressed
        self._restore: Callable[[], None] | None = None
        self._source: QSocketNotifier | QTimer | None = None

    def __enter__(self) -> Self:
        if has_keys():
            if sys.platform == "win32":
                self._poll_console()
            else:
                self._watch_terminal()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._source = None
        if self._restore:
            self._restore()

    def _watch_terminal(self) -> None:
        import termios
        import tty

        fd = sys.stdin.fileno()
        before = termios.tcgetattr(fd)
        tty.setcbreak(fd)

        def restore() -> None:
            with suppress(termios.error):  # the terminal may be gone
                termios.tcsetattr(fd, termios.TCSADRAIN, before)

        self._restore = restore
        notifier = QSocketNotifier(fd, QSocketNotifier.Type.Read)
        notifier.activated.connect(lambda: self._forward(_read(fd)))
        self._source = notifier

    def _forward(self, data: bytes) -> None:
        if not data and isinstance(self._source, QSocketNotifier):
            self._source.setEnabled(False)  # the terminal was closed
        for key in parse_keys(data):
            self._pressed(key)

    def _poll_console(self) -> None:
        timer = QTimer()
        timer.setInterval(_POLL_MS)
        timer.timeout.connect(self._read_console)
        timer.start()
        self._source = timer

    def _read_console(self) -> None:
        import msvcrt

        while msvcrt.kbhit():  # type: ignore[attr-defined]
            key = msvcrt.getwch()  # type: ignore[attr-defined]
            if key in ("\x00", "\xe0"):
                code = msvcrt.getwch()  # type: ignore[attr-defined]
                self._pressed(_WINDOWS_CODES.get(code, ""))
            else:
                self._pressed(key.replace("\r", "\n").lower())


def _read(fd: int) -> bytes:
    """Return what was typed; nothing if the terminal is gone."""
    try:
        return os.read(fd, 64)
    except OSError:
        return b""
