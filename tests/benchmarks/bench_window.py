# SPDX-License-Identifier: GPL-3.0-or-later
"""How fast the window is there, and what the program costs, beside a bare PySide6 window.

Start: from the start of the process until half of the pixels that the settled picture has are on
the screen; medians of runs taken in turn. Cost: processor share of one core, and memory, idle and
while a workout runs with its sound. Both programs are started alike, as installed ones are: with
the byte code that the first, uncounted run leaves behind.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

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
SETTLED_S = 0.5
LONGEST_START_S = 20.0


def bare_command() -> list[str]:
    """Return the command of the floor: an empty PySide6 window."""
    return [sys.executable, "-c", BARE]


def our_command(data_dir: Path, *words: str) -> list[str]:
    """Return the program's command."""
    return [sys.executable, "-m", "glutetimer", "--data-dir", str(data_dir), *words]


def start_ms(command: Sequence[str], display: VirtualDisplay, env: Mapping[str, str]) -> float:
    """Start a program, and return after how long its window was painted."""
    base = display.pixels(4)
    begin = time.monotonic()
    process = subprocess.Popen(command, env=dict(env), cwd=ROOT)
    try:
        frames = _watch(display, begin)
    finally:
        process.terminate()
        process.wait(10)
        _wait_for(display, base)
    final = frames[-1][1]
    wanted = (final != base).any(axis=2).sum() / 2
    for at, frame in frames:
        painted = ((frame == final) & (final != base)).any(axis=2).sum()
        if painted >= wanted:
            return (at - begin) * 1000
    raise AssertionError("no window was painted")


def _watch(display: VirtualDisplay, begin: float) -> list[tuple[float, "object"]]:
    """Return each picture that the screen showed, with its instant, until it settled."""
    last = display.pixels(4)
    frames: list[tuple[float, object]] = []
    while True:
        now = time.monotonic()
        frame = display.pixels(4)
        if (frame != last).any():
            frames.append((now, frame))
            last = frame
        if frames and now - frames[-1][0] > SETTLED_S:
            return frames
        if now - begin > LONGEST_START_S:
            raise AssertionError("the window did not settle")
        time.sleep(0.002)


def _wait_for(display: VirtualDisplay, picture: object) -> None:
    until = time.monotonic() + 5
    while (display.pixels(4) != picture).any() and time.monotonic() < until:
        time.sleep(0.01)


@dataclass(frozen=True)
class Cost:
    """What a process used: percent of one core, and MiB of memory (PSS: shared pages divided)."""

    cpu_percent: float
    rss_mib: float
    pss_mib: float


def cost(process: psutil.Process, seconds: float) -> Cost:
    """Measure a running process for a while."""
    before, begin = sum(process.cpu_times()[:2]), time.monotonic()
    time.sleep(seconds)
    used = sum(process.cpu_times()[:2]) - before
    share = 100 * used / (time.monotonic() - begin)
    memory = process.memory_full_info()
    return Cost(share, memory.rss / 2**20, memory.pss / 2**20)


def measure_start(runs: int) -> None:
    """Print cold starts, taken in turn."""
    ours: list[float] = []
    bare: list[float] = []
    with tempfile.TemporaryDirectory() as folder, virtual_display() as display:
        env = display.env({**_like_installed(os.environ), "PULSE_SERVER": "unix:/nonexistent"})
        for _ in range(runs + 1):
            bare.append(start_ms(bare_command(), display, env))
            ours.append(start_ms(our_command(Path(folder)), display, env))
    # The first run of each fills the disk's cache.
    floor, median = statistics.median(bare[1:]), statistics.median(ours[1:])
    ratio = statistics.median(o / b for o, b in zip(ours[1:], bare[1:], strict=True))
    print(
        f"start to painted window: {median:.0f} ms, "
        f"bare {floor:.0f} ms, ratio {ratio:.2f} (aim 1.3)"
    )


def measure_cost(seconds: float) -> None:
    """Print what the idle window and a running workout cost, beside a bare window."""
    with (
        tempfile.TemporaryDirectory() as folder,
        virtual_display() as display,
        sound_lab(Path(folder)) as lab,
    ):
        env = display.env(_like_installed(lab.env()))
        rows = {
            "bare window": _cost_of(bare_command(), env, seconds),
            "idle": _cost_of(our_command(Path(folder) / "idle"), env, seconds),
            "workout": _cost_of(
                our_command(Path(folder) / "run", "run", "Wall squat", "--prepare", "1"),
                env,
                seconds,
            ),
        }
    floor = rows["bare window"]
    for name, row in rows.items():
        print(
            f"{name:12} cpu {row.cpu_percent:5.2f} % of a core   "
            f"rss {row.rss_mib:6.1f} MiB ({row.rss_mib / floor.rss_mib:.2f} of bare)   "
            f"pss {row.pss_mib:6.1f} MiB"
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
