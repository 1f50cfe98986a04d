# SPDX-License-Identifier: GPL-3.0-or-later
"""The real program in a terminal of its own: what it prints and when, and keys for it."""

import os
import pty
import re
import select
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from tests.system.program import ROOT, command, isolated

CIRCUIT = "Bridge holds"
_START_S = 60.0
_ERASED = re.compile(r".*\r\x1b\[K")
# Makes its standard input the terminal of its session, and becomes the program.
_LOG_IN = """
import fcntl, os, sys, termios
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
os.execv(sys.argv[1], sys.argv[1:])
"""


class Line(NamedTuple):
    """A whole line that was printed, and when, on the real monotonic clock."""

    at_s: float
    text: str


class Live:
    """The program while it leads a workout.

    Args:
        folder: Its data folder.
        words: The command and its options.
        more: Variables of the environment besides the usual ones.
    """

    def __init__(self, folder: Path, *words: str, more: Mapping[str, str] | None = None) -> None:
        self._keyboard, line = pty.openpty()
        self._process = subprocess.Popen(
            [sys.executable, "-c", _LOG_IN, *command(folder, *words)],
            env={**_environment(folder.parent), **(more or {})}, cwd=ROOT,
            start_new_session=True, stdin=line, stdout=line, stderr=line,
        )  # fmt: skip
        os.close(line)
        self._changed = threading.Condition()
        self._lines: list[Line] = []
        self._ended = False
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    @property
    def lines(self) -> list[Line]:
        """Return the whole lines printed so far."""
        with self._changed:
            return list(self._lines)

    def wait_for(self, beginning: str, after: int = 0, timeout_s: float = _START_S) -> Line:
        """Wait for a line that begins like this, not among the first so many lines.

        Raises:
            AssertionError: If it is not printed in time, or the program ends before.
        """

        def found() -> Line | None:
            lines = self._lines[after:]
            return next((line for line in lines if line.text.startswith(beginning)), None)

        with self._changed:
            self._changed.wait_for(lambda: found() or self._ended, timeout_s)
            line = found()
            told = " | ".join(line.text for line in self._lines[-6:])
        assert line, f"{beginning!r} was not printed, but: {told}"
        return line

    def began(self) -> float:
        """Wait until time runs and return since when: the first hold waits for the sound."""
        hold = self.wait_for("Hold")
        return max(hold.at_s, self.wait_for("No audio").at_s)

    def press(self, key: str) -> None:
        """Press a key."""
        os.write(self._keyboard, key.encode())

    def send(self, number: signal.Signals) -> float:
        """Send a signal; return when, on the monotonic clock."""
        os.kill(self._process.pid, number)
        return time.monotonic()

    def end(self, timeout_s: float = 60.0) -> int:
        """Wait until it ends and return its exit code.

        Raises:
            AssertionError: If it does not end in time.
        """
        try:
            return self._process.wait(timeout_s)
        except subprocess.TimeoutExpired:
            raise AssertionError(f"it did not end in {timeout_s} s") from None

    def close(self) -> None:
        """End it if it still runs; what it printed is there to the last line."""
        with suppress(ProcessLookupError):
            self.send(signal.SIGCONT)
        self._process.kill()
        self._process.wait()
        self._reader.join()
        if self._keyboard >= 0:
            os.close(self._keyboard)
        self._keyboard = -1

    def _read(self) -> None:
        rest = ""
        while True:
            # What it has printed is read to the last byte, even after its end.
            if not select.select([self._keyboard], [], [], 0.2)[0]:
                if self._process.poll() is not None:
                    break
                continue
            try:
                rest += os.read(self._keyboard, 1 << 16).decode("utf-8", "replace")
            except OSError:
                break
            *whole, rest = rest.split("\n")
            at_s = time.monotonic()
            with self._changed:
                self._lines += [Line(at_s, _ERASED.sub("", text).rstrip("\r")) for text in whole]
                self._changed.notify_all()
        with self._changed:
            self._ended = True
            self._changed.notify_all()


@contextmanager
def living(folder: Path, *words: str, more: Mapping[str, str] | None = None) -> Iterator[Live]:
    """Run the program for a while."""
    live = Live(folder, *words, more=more)
    try:
        yield live
    finally:
        live.close()


def run_words(hold_s: int, rest_s: int, rounds: int) -> tuple[str, ...]:
    """Return the words that lead a short workout in the terminal."""
    timings = {"hold": hold_s, "rest": rest_s, "rounds": rounds, "prepare": 0}
    named = (word for name, value in timings.items() for word in (f"--{name}", str(value)))
    return ("run", CIRCUIT, "--headless", *named)


def _environment(folder: Path) -> dict[str, str]:
    """Return an environment without screen, sound and desktop, with a home of its own."""
    home = folder / "home"
    runtime = home / "run"
    runtime.mkdir(mode=0o700, parents=True, exist_ok=True)
    kept = {name: value for name, value in os.environ.items() if name != "LD_PRELOAD"}
    homes = {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("DATA", "CONFIG", "CACHE")}
    return {
        **isolated({**kept, "XDG_RUNTIME_DIR": str(runtime)}), **homes,
        "HOME": str(home), "XDG_STATE_HOME": str(home / "state"), "TERM": "xterm",
        "PYTHONPATH": str(ROOT),
    }  # fmt: skip
