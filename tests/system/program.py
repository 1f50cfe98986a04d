# SPDX-License-Identifier: GPL-3.0-or-later
"""Start the real program, find its window, read its records, and wait for what it does."""

import json
import os
import pty
import re
import signal
import sqlite3
import subprocess
import sys
import termios
import threading
import time
import wave
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

import numpy as np

from tests.system.audio_lab import Signal, wait_until
from tests.system.virtual_display import VirtualDisplay

# Makes its standard input the terminal of its session, and becomes the program.
_LOG_IN = """
import fcntl, os, signal, sys, termios
signal.signal(signal.SIGHUP, signal.SIG_DFL)
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
os.execv(sys.argv[1], sys.argv[1:])
"""
ROOT = Path(__file__).parents[2]
Row = dict[str, Any]


def command(data_dir: Path, *words: str) -> list[str]:
    """Return the command line of the program on a data folder."""
    return [sys.executable, "-m", "glutetimer", "--data-dir", str(data_dir), *words]


def wait_for_instant(at_ms: float) -> None:
    """Wait until an instant of the monotonic clock."""
    threading.Event().wait(max(0.0, at_ms / 1e3 - time.monotonic()))


def monotonic_of(wall_ms: float) -> float:
    """Return the instant of the monotonic clock at which the wall clock showed a time, in ms."""
    return wall_ms - (time.time_ns() - time.monotonic_ns()) / 1e6


def isolated(env: Mapping[str, str], sound: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return an environment without the user's screen, desktop and sound.

    Args:
        env: The environment to begin with; its XDG_RUNTIME_DIR is the test's own.
        sound: That of a sound lab, whose server is to be heard; None for silence.
    """
    nowhere = env["XDG_RUNTIME_DIR"]
    kept = {name: env[name] for name in env if not name.startswith(("PULSE_", "QT_", "WAYLAND_"))}
    kept.pop("DISPLAY", None)
    kept["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={nowhere}/no-bus"
    kept["DBUS_SYSTEM_BUS_ADDRESS"] = f"unix:path={nowhere}/no-bus"
    kept["PIPEWIRE_REMOTE"] = f"{nowhere}/no-pipewire"
    kept["PULSE_SERVER"] = f"unix:{nowhere}/no-pulse"
    pulse = {name: sound[name] for name in sound if name.startswith("PULSE_")} if sound else {}
    return {**kept, **pulse}


class Data:
    """A data folder, looked at from outside the program that uses it."""

    def __init__(self, folder: Path, env: Mapping[str, str]) -> None:
        self.folder, self._env = folder, dict(env)

    def ask(self, *words: str) -> Any:
        """Run a command that prints JSON and return it."""
        done = subprocess.run(
            command(self.folder, *words, "--json"),
            env=self._env, cwd=ROOT, capture_output=True, text=True, timeout=30, check=False,
        )  # fmt: skip
        assert (done.returncode, done.stderr) == (0, "")
        return json.loads(done.stdout)

    def this_week_ms(self) -> int:
        """Return what was held this week, as the command line tells it."""
        held_ms: int = self.ask("stats", "--weeks", "1")["weeks"][-1]["held_ms"]
        return held_ms

    def workouts(self) -> list[Row]:
        """Return the rows of all workouts, oldest first."""
        return self._rows("SELECT * FROM workouts ORDER BY started_utc_ms")

    def holds(self) -> list[Row]:
        """Return the rows of all holds in the order of the timeline."""
        return self._rows("SELECT * FROM holds ORDER BY interval_index, attempt")

    def started_ms(self) -> float:
        """Return the instant of the monotonic clock at which the last workout was begun."""
        return monotonic_of(self.workouts()[-1]["started_utc_ms"])

    def ended_ms(self) -> list[float]:
        """Return the instants of the monotonic clock at which holds ended; good to 2 ms."""
        return [monotonic_of(row["ended_utc_ms"]) for row in self.holds() if row["ended_utc_ms"]]

    def _rows(self, sql: str) -> list[Row]:
        path = self.folder / "glutetimer.db"
        if not path.exists():
            return []
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
            database.row_factory = sqlite3.Row
            try:
                return [dict(row) for row in database.execute(sql)]
            except sqlite3.OperationalError:  # the program is about to create it
                return []


class Program:
    """The program in a process of its own; its output goes to files."""

    def __init__(
        self, folder: Path, argv: Sequence[str], env: Mapping[str, str], cwd: Path = ROOT
    ) -> None:
        self._out, self._err = folder / "stdout.txt", folder / "stderr.txt"
        with self._out.open("wb") as out, self._err.open("wb") as err:
            self._process = subprocess.Popen(
                list(argv),
                env=dict(env),
                cwd=cwd,
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=err,
            )

    @property
    def is_running(self) -> bool:
        """Tell whether the process lives."""
        return self._process.poll() is None

    @property
    def stdout(self) -> str:
        """Return what it printed so far."""
        return self._out.read_text(encoding="utf-8")

    @property
    def stderr(self) -> str:
        """Return what it complained about so far."""
        return self._err.read_text(encoding="utf-8")

    def send(self, number: signal.Signals = signal.SIGTERM) -> float:
        """Send a signal; return when, on the monotonic clock in ms."""
        self._process.send_signal(number)
        return time.monotonic() * 1e3

    def exit_code(self, timeout_s: float) -> int:
        """Wait for its end and return the exit code."""
        try:
            return self._process.wait(timeout_s)
        except subprocess.TimeoutExpired:
            raise AssertionError(f"it did not end within {timeout_s} s: {self.stderr}") from None

    def wait_until(self, holds: Callable[[], object], what: str, timeout_s: float = 30.0) -> None:
        """Wait until something holds; fail at once if the program ends meanwhile."""

        def holds_or_ended() -> bool:
            return bool(holds()) or not self.is_running

        wait_until(holds_or_ended, what, timeout_s)
        assert holds(), f"the program ended before {what}: {self.stderr}"

    def kill(self) -> None:
        """End it if it still runs."""
        self._process.kill()
        self._process.wait()


@contextmanager
def running(
    folder: Path, argv: Sequence[str], env: Mapping[str, str], cwd: Path = ROOT
) -> Iterator[Program]:
    """Run a program for a while; its output is kept in the folder."""
    program = Program(folder, argv, env, cwd)
    try:
        yield program
    finally:
        program.kill()


class Window:
    """The program's window on a virtual screen that has no window manager."""

    def __init__(self, program: Program, display: VirtualDisplay) -> None:
        self._display = display
        program.wait_until(self._find, "its window shows")
        self._xdotool("windowfocus", "--sync", self._find()[0])

    def press(self, key: str) -> tuple[float, float]:
        """Press a key; return between which instants of the monotonic clock, in ms."""
        before_ms = time.monotonic() * 1e3
        self._display.press(key)
        return before_ms, time.monotonic() * 1e3

    def _find(self) -> list[str]:
        return self._xdotool("search", "--onlyvisible", "--name", "^GluteTimer$").split()

    def _xdotool(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words], env={"DISPLAY": self._display.name, "PATH": "/usr/bin:/bin"},
            capture_output=True, text=True, timeout=20, check=False,
        )  # fmt: skip
        return done.stdout


class Terminal:
    """The program in a pseudo-terminal of its own, whose keys a test presses."""

    def __init__(self, argv: Sequence[str], env: Mapping[str, str]) -> None:
        self._keyboard, self._line = pty.openpty()
        os.set_blocking(self._keyboard, False)
        self._printed = b""
        self._process = subprocess.Popen(
            [sys.executable, "-c", _LOG_IN, *argv],
            env={**env, "TERM": "xterm"}, cwd=ROOT, start_new_session=True,
            stdin=self._line, stdout=self._line, stderr=self._line,
        )  # fmt: skip

    @property
    def settings(self) -> list[Any]:
        """Return how the terminal treats what is typed."""
        return termios.tcgetattr(self._line)

    @property
    def printed(self) -> str:
        """Return all that the terminal was sent so far."""
        with suppress(OSError):
            self._printed += os.read(self._keyboard, 1 << 16)
        return self._printed.decode("utf-8", "replace")

    def press(self, keys: str) -> None:
        """Type; what was printed before is forgotten."""
        assert self.printed
        self._printed = b""
        os.write(self._keyboard, keys.encode())

    def wait_for(self, pattern: str) -> None:
        """Wait until something is printed, given as a regular expression."""

        def is_printed_or_ended() -> bool:
            return bool(re.search(pattern, self.printed)) or self._process.poll() is not None

        wait_until(is_printed_or_ended, f"{pattern!r} is printed")
        assert re.search(pattern, self.printed), self.printed

    def exit_code(self, timeout_s: float = 10.0) -> int:
        """Wait for its end and return the exit code."""

        def is_ended() -> bool:
            _ = self.printed  # a program whose terminal is full would wait for ever
            return self._process.poll() is not None

        wait_until(is_ended, "it ends", timeout_s)
        return int(self._process.returncode)

    def hang_up(self) -> None:
        """Close the terminal's window."""
        keyboard, self._keyboard = self._keyboard, -1
        if keyboard >= 0:
            os.close(keyboard)

    def close(self) -> None:
        """End the program if it still runs, and the terminal."""
        self._process.kill()
        self._process.wait()
        self.hang_up()
        os.close(self._line)


def read_wav(path: Path) -> Signal:
    """Return the samples of a mono file of 16 bit, within -1 and 1."""
    with closing(wave.open(str(path))) as file:
        assert (file.getframerate(), file.getnchannels(), file.getsampwidth()) == (48_000, 1, 2)
        return np.frombuffer(file.readframes(file.getnframes()), "<i2") / 32_767
