# SPDX-License-Identifier: GPL-3.0-or-later
"""How fast the window is there, and what the program costs, beside a bare PySide6 window.

Start: from the start of the process until half of the area of the settled window is painted, which
is ground and navigation; then until the first screen shows what is next, and all the rest. Medians
of runs taken in turn; beside the time, that of the processor, which a busy machine distorts less.
Cost: processor share of one core, and memory, idle and while a workout runs with its sound. Both
programs are started alike, as installed ones are: with the byte code that the first, uncounted run
leaves behind.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import psutil

from tests.system.audio_lab import sound_lab
from tests.system.virtual_display import VirtualDisplay, virtual_display

ROOT = Path(__file__).parents[2]
BARE = """
import sys
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
application = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(QLabel("A bare window"))
window.resize(1280, 800)
window.show()
sys.exit(application.exec())
"""
NO_BYTE_CODE = "PYTHONDONTWRITEBYTECODE"
SETTLED_S = 1.5
LONGEST_START_S = 20.0
# Of shape (height, width, 4).
Picture = np.ndarray[Any, np.dtype[np.uint8]]


class Frame(NamedTuple):
    """What the screen showed, after how long, and after how much time of the processor."""

    after_ms: float
    processor_ms: float
    picture: Picture


def bare_command() -> list[str]:
    """Return the command of the floor: an empty PySide6 window."""
    return [sys.executable, "-c", BARE]


def our_command(data_dir: Path, *words: str) -> list[str]:
    """Return the program's command."""
    return [sys.executable, "-m", "glutetimer", "--data-dir", str(data_dir), *words]


class Start(NamedTuple):
    """The pictures in which a window was painted, what is next on Train, and all the rest."""

    window: Frame
    first: Frame
    rest: Frame


def start(command: Sequence[str], display: VirtualDisplay, env: Mapping[str, str]) -> Start:
    """Start a program, and return after how long its window was painted."""
    base = display.pixels(4)
    begin = time.monotonic()
    process = subprocess.Popen(command, env=dict(env), cwd=ROOT)
    try:
        frames = _watch(display, begin, process.pid)
    finally:
        process.terminate()
        process.wait(10)
        _wait_for(display, base)
    final = frames[-1].picture
    window = _first(frames, 0.5, (final != base).any(axis=2), lambda picture: picture != base)
    added = (final != window.picture).any(axis=2)

    def is_whole(picture: Picture) -> Any:
        return (picture == final).all(axis=2, keepdims=True)

    first, rest = (_first(frames, share, added, is_whole) for share in (0.25, 0.9))
    return Start(window, first, rest)


def _first(
    frames: Sequence[Frame],
    share: float,
    area: np.ndarray[Any, Any],
    is_there: Callable[[Picture], Any],
) -> Frame:
    """Return the first picture that has a share of an area."""
    for frame in frames:
        there = is_there(frame.picture)
        if (there.any(axis=2) & area).sum() >= share * area.sum():
            return frame
    raise AssertionError("no window was painted")


def _watch(display: VirtualDisplay, begin: float, pid: int) -> list[Frame]:
    """Return each picture that the screen showed until it settled."""
    last = display.pixels(4)
    frames: list[Frame] = []
    while True:
        now = time.monotonic()
        frame = display.pixels(4)
        if (frame != last).any():
            frames.append(Frame((now - begin) * 1000, _processor_ms(pid), frame))
            last = frame
        if frames and now - begin > frames[-1].after_ms / 1000 + SETTLED_S:
            return frames
        if now - begin > LONGEST_START_S:
            raise AssertionError("the window did not settle")
        time.sleep(0.002)


def _processor_ms(pid: int) -> float:
    tasks = Path(f"/proc/{pid}/task").glob("*/schedstat")
    return sum(int(task.read_text().split()[0]) for task in tasks) / 1e6


def _wait_for(display: VirtualDisplay, picture: Picture) -> None:
    until = time.monotonic() + 5
    while (display.pixels(4) != picture).any() and time.monotonic() < until:
        time.sleep(0.01)


@dataclass(frozen=True)
class Cost:
    """What a process used: percent of one core, MiB of memory (PSS: shared pages divided), threads.

    PSS depends on what else runs that uses the same libraries.
    """

    cpu_percent: float
    rss_mib: float
    pss_mib: float
    threads: int


def cost(process: psutil.Process, seconds: float) -> Cost:
    """Measure a running process for a while."""
    before, begin = sum(process.cpu_times()[:2]), time.monotonic()
    time.sleep(seconds)
    used = sum(process.cpu_times()[:2]) - before
    share = 100 * used / (time.monotonic() - begin)
    memory = process.memory_full_info()
    return Cost(share, memory.rss / 2**20, memory.pss / 2**20, process.num_threads())


def measure_start(runs: int) -> None:
    """Print cold starts, taken in turn."""
    ours: list[Start] = []
    bare: list[Frame] = []
    with tempfile.TemporaryDirectory() as folder, virtual_display() as display:
        env = display.env({**_like_installed(os.environ), "PULSE_SERVER": "unix:/nonexistent"})
        for _ in range(runs + 1):
            bare.append(start(bare_command(), display, env).window)
            ours.append(start(our_command(Path(folder)), display, env))
    # The first run of each fills the disk's cache.
    del bare[0], ours[0]
    _tell("bare window", bare, bare)
    _tell("window (aim 1.2)", [start.window for start in ours], bare)
    _tell("Train, what is next", [start.first for start in ours], bare)
    _tell("Train, the rest", [start.rest for start in ours], bare)


def _tell(name: str, frames: Sequence[Frame], bare: Sequence[Frame]) -> None:
    pairs = list(zip(frames, bare, strict=True))
    median = statistics.median
    print(
        f"start to painted {name:19} {median(each.after_ms for each in frames):5.0f} ms, "
        f"ratio {median(ours.after_ms / floor.after_ms for ours, floor in pairs):.2f}; "
        f"processor {median(each.processor_ms for each in frames):5.0f} ms, "
        f"ratio {median(ours.processor_ms / floor.processor_ms for ours, floor in pairs):.2f}"
    )


def measure_cost(seconds: float) -> None:
    """Print what the idle window and a running workout cost, beside a bare window.

    Each on a data folder that an earlier start has made.
    """
    with (
        tempfile.TemporaryDirectory() as folder,
        virtual_display() as display,
        sound_lab(Path(folder)) as lab,
    ):
        env = display.env(_like_installed(lab.env()))
        commands = {
            "bare window": bare_command(),
            "idle": our_command(Path(folder) / "data"),
            "workout": our_command(Path(folder) / "data", "run", "Wall squat", "--prepare", "1"),
        }
        _cost_of(commands["idle"], env, 0)
        rows = {name: _cost_of(command, env, seconds) for name, command in commands.items()}
    floor = rows["bare window"]
    for name, row in rows.items():
        print(
            f"{name:12} cpu {row.cpu_percent:5.2f} % of a core   "
            f"rss {row.rss_mib:6.1f} MiB ({row.rss_mib / floor.rss_mib:.2f} of bare)   "
            f"pss {row.pss_mib:6.1f} MiB ({row.pss_mib / floor.pss_mib:.2f})   "
            f"{row.threads} threads"
        )


def _cost_of(command: Sequence[str], env: Mapping[str, str], seconds: float) -> Cost:
    process = subprocess.Popen(command, env=dict(env), cwd=ROOT)
    try:
        time.sleep(4)
        return cost(psutil.Process(process.pid), seconds)
    finally:
        process.terminate()
        process.wait(10)


def _like_installed(env: Mapping[str, str]) -> dict[str, str]:
    """Return an environment without the wish for no byte code that a build machine may have."""
    return {name: value for name, value in env.items() if name != NO_BYTE_CODE}


def main(*, full: bool = False) -> None:
    """Run both measurements."""
    measure_start(runs=15 if full else 7)
    measure_cost(seconds=60 if full else 15)


if __name__ == "__main__":
    main(full="--full" in sys.argv)
