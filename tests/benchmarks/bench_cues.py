# SPDX-License-Identifier: GPL-3.0-or-later
"""How exactly cues are heard, beside QSoundEffect fired from a QTimer, in the same run.

    python -m tests.benchmarks.bench_cues [--seconds N] [--full]

Two programs play a tick a second on the same recorded card, each with a window that is resized
twenty times a second, while every core is kept busy. The ticks are bursts of noise, which are told
apart to the sample even where they meet. The error of a tick is its distance from its
place once one constant offset is removed; the median of all offsets is taken for it.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

import numpy as np
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtWidgets import QApplication, QLabel, QProgressBar, QVBoxLayout, QWidget

from glutetimer.audio.stream import StreamCuePlayer
from glutetimer.audio.tones import RATE_HZ, Samples, write_wav
from glutetimer.ports import Bus, CueStatus, ScheduledSound
from tests.system.audio_lab import Comparison, Heard, compare, find_cues, missing_tools, sound_lab
from tests.system.steadiness import every_core_busy

ROOT = Path(__file__).parents[2]
SHORT_S, FULL_S = 60, 300
OURS, THEIRS = "ours", "theirs"
NEAR_MS = 500.0
FLOOR_MS = 0.01  # the recording tells no less apart
Plan = list[tuple[str, float]]


# ------------------------------------------------------------------------- the programs that play


def _now_ms() -> float:
    return time.monotonic() * 1e3


def burst(name: str) -> Samples:
    """Return 80 ms of noise, the same for the same name, (n,) float32 at 48 kHz."""
    count = RATE_HZ * 80 // 1_000
    noise = np.random.default_rng(len(name)).uniform(-0.5, 0.5, count)
    spectrum = np.fft.rfft(noise)
    spectrum[np.fft.rfftfreq(count, 1 / RATE_HZ) > 8_000] = 0.0
    return np.asarray(np.fft.irfft(spectrum, count) * np.hanning(count), np.float32)


def _say_plan(name: str, begin_ms: float, count: int) -> None:
    print(json.dumps([(name, begin_ms + index * 1e3) for index in range(count)]), flush=True)


class RestlessWindow(QWidget):
    """A window with text and a bar whose size changes twenty times a second."""

    def __init__(self) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.addWidget(QLabel("A window that is being resized. " * 40, wordWrap=True))
        self._bar = QProgressBar()
        layout.addWidget(self._bar)
        self._step = 0
        self._timer = QTimer(self, interval=50)
        self._timer.timeout.connect(self._move)
        self._timer.start()

    def _move(self) -> None:
        self._step += 1
        self._bar.setValue(self._step % 100)
        self.resize(700 + 12 * (self._step % 40), 500 + 7 * (self._step % 30))


def play_stream(seconds: int) -> None:
    """Play a tick a second through the program's own player."""
    application = QApplication([])
    window = RestlessWindow()
    window.show()
    player = StreamCuePlayer()

    def begin(status: CueStatus) -> None:
        if status is CueStatus.RUNNING:
            begin_ms = _now_ms() + 1_500.0
            _say_plan(OURS, begin_ms, seconds)
            instants = [begin_ms + index * 1e3 for index in range(seconds)]
            player.replace([ScheduledSound(at_ms, OURS) for at_ms in instants])
            QTimer.singleShot(seconds * 1_000 + 2_000, application.quit)

    player.learn(OURS, burst(OURS))
    player.subscribe(begin)
    player.set_volume(Bus.BEEP, 1.0)
    player.open()
    application.exec()
    player.close()


def play_effect(seconds: int, sound: Path) -> None:
    """Play a tick a second as most programs would."""
    from PySide6.QtMultimedia import QSoundEffect

    application = QApplication([])
    window = RestlessWindow()
    window.show()
    effect = QSoundEffect(source=QUrl.fromLocalFile(str(sound)))
    timer = QTimer(interval=1_000)
    timer.timeout.connect(effect.play)

    def begin() -> None:
        timer.start()
        _say_plan(THEIRS, _now_ms() + 1e3, seconds)
        QTimer.singleShot(seconds * 1_000 + 500, timer.stop)
        QTimer.singleShot(seconds * 1_000 + 2_000, application.quit)

    QTimer.singleShot(1_500, begin)
    application.exec()


# --------------------------------------------------------------------------------- the measurement


def measure(seconds: int) -> tuple[Comparison, Comparison]:
    """Return how our ticks and those of a QSoundEffect were heard."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="lab-")))
        lab = stack.enter_context(sound_lab(folder))
        write_wav(folder / "tick.wav", burst(THEIRS))
        env = lab.env(QT_QPA_PLATFORM="offscreen")
        recorder = lab.record()
        try:
            words = [["stream", str(seconds)], ["effect", str(seconds), str(folder / "tick.wav")]]
            programs = [_start(env, *each) for each in words]
            stack.enter_context(every_core_busy())
            plans = [_plan_of(program, seconds) for program in programs]
        finally:
            recording = recorder.stop()
    sounds = {name: np.asarray(burst(name), np.float64) for name in (OURS, THEIRS)}
    heard = find_cues(recording, sounds)
    ours, theirs = (_compared(plan, heard) for plan in plans)
    return ours, theirs


def _start(env: dict[str, str], *words: str) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "tests.benchmarks.bench_cues", "--play", *words]
    return subprocess.Popen(
        command, cwd=ROOT, env=env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )


def _plan_of(program: "subprocess.Popen[str]", seconds: int) -> Plan:
    out, _ = program.communicate(timeout=seconds + 60)
    return [(name, at_ms) for name, at_ms in json.loads(out)]


def _compared(plan: Plan, heard: Sequence[Heard]) -> Comparison:
    """Compare after taking the common offset out, so that a late start is nobody's fault."""
    first = compare(plan, heard, NEAR_MS)
    offset_ms = float(np.median(first.late_ms)) if first.late_ms else 0.0
    moved = [(name, at_ms + offset_ms) for name, at_ms in plan]
    return compare(moved, heard, NEAR_MS)


def figures(comparison: Comparison) -> tuple[float, float, float]:
    """Return median, 99th percentile and maximum of the errors in milliseconds."""
    if not comparison.late_ms:
        return (float("nan"),) * 3
    p50, p99, worst = np.percentile(comparison.errors_ms, (50, 99, 100))
    return float(p50), float(p99), float(worst)


def _row(name: str, values: Sequence[float], missing: str) -> str:
    return f"  {name:34}" + "".join(f"{value:10.3f}" for value in values) + f"{missing:>10}"


def main(*, full: bool = False, seconds: int | None = None) -> None:
    """Measure and print; ``full`` takes five minutes."""
    lacking = missing_tools()
    if lacking:
        print(f"Cues: not measured, without {', '.join(lacking)}.")
        return
    count = seconds or (FULL_S if full else SHORT_S)
    ours, theirs = measure(count)
    mine, other = figures(ours), figures(theirs)
    print(f"Cues: {count} s, one a second, every core busy, the window being resized")
    print(
        f"  {'error after one constant offset':34}{'p50 ms':>10}{'p99 ms':>10}{'max ms':>10}",
        end="",
    )
    print(f"{'missing':>10}")
    print(_row("GluteTimer, one stream", mine, str(len(ours.missing))))
    print(_row("QSoundEffect fired from a QTimer", other, str(len(theirs.missing))))
    ratios = [b / max(a, FLOOR_MS) for a, b in zip(mine, other, strict=True)]
    print(f"  {'times as exact':34}" + "".join(f"{ratio:9.0f}x" for ratio in ratios))


def _run() -> None:
    parser = argparse.ArgumentParser(description="Measure how exactly cues are heard.")
    parser.add_argument("--seconds", type=int, help=f"how long; otherwise {SHORT_S}")
    parser.add_argument("--full", action="store_true", help=f"{FULL_S} seconds")
    parser.add_argument("--play", nargs="+", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.play:
        kind, seconds, *files = options.play
        if kind == "stream":
            play_stream(int(seconds))
        else:
            play_effect(int(seconds), Path(files[0]))
        return
    main(full=options.full, seconds=options.seconds)


if __name__ == "__main__":
    _run()
