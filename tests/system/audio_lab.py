# SPDX-License-Identifier: GPL-3.0-or-later
"""A private sound server whose card is recorded, and an ear that finds cues in the recording.

The card is a null sink at 50 kHz: it counts time in whole microseconds, and 20 of them are one
frame, so its clock is exact. It renders a block when the block's first sample is due and hands it
to the recorder at once, so the earliest arrivals tell when the first recorded sample sounded.
"""

import os
import shutil
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import numpy as np
from numpy.typing import NDArray

Signal = NDArray[np.float64]

CARD_HZ = 50_000
CUE_HZ = 48_000
BLOCK_MS = 5
NEEDED = ("pulseaudio", "pactl", "parec")


def missing_tools() -> list[str]:
    """Return the programs that the lab needs and the machine lacks."""
    return [tool for tool in NEEDED if not shutil.which(tool)]


@dataclass(frozen=True)
class Recording:
    """What the card played: mono samples, and the monotonic instant of the first."""

    samples: Signal
    begin_ms: float


class Recorder:
    """Records a card from now on."""

    def __init__(self, env: Mapping[str, str], sink: str) -> None:
        self.sink = sink
        self._chunks: list[bytes] = []
        self._begin_ms = float("inf")
        self._reached_ms = 0.0
        self._running = threading.Event()
        command = ["parec", "--raw", "--format=float32le", f"--rate={CARD_HZ}", "--channels=1"]
        command += [f"--device={sink}.monitor", f"--latency-msec={BLOCK_MS}"]
        self._parec = subprocess.Popen(command, env=dict(env), stdout=subprocess.PIPE)
        assert self._parec.stdout
        self._thread = threading.Thread(target=self._read, args=(self._parec.stdout,))
        self._thread.start()
        if not self._running.wait(10):
            raise RuntimeError(f"could not record {sink}")

    def _read(self, pipe: IO[bytes]) -> None:
        frames = chunks = 0
        while data := os.read(pipe.fileno(), 1 << 16):
            self._chunks.append(data)
            frames += len(data) // 4
            chunks += 1
            if chunks > 2:
                begin_ms = time.monotonic() * 1e3 - frames * 1e3 / CARD_HZ
                self._begin_ms = min(self._begin_ms, begin_ms)
                self._reached_ms = self._begin_ms + frames * 1e3 / CARD_HZ
            if chunks > 4:
                self._running.set()

    def kill(self) -> None:
        """End without a recording; after ``stop``, do nothing."""
        if self._parec.poll() is None:
            self._parec.kill()
        self._thread.join(5)
        self._parec.wait(5)
        if self._parec.stdout:
            self._parec.stdout.close()

    def stop(self) -> Recording:
        """End the recording, once it has reached this moment, and return it."""
        now_ms = time.monotonic() * 1e3
        with suppress(RuntimeError):  # a card that was pulled out never reaches it
            wait_until(lambda: self._reached_ms >= now_ms, "the recording reaches now", 3.0)
        self._parec.send_signal(signal.SIGTERM)
        self._thread.join(5)
        self._parec.wait(5)
        assert self._parec.stdout
        self._parec.stdout.close()
        raw = b"".join(self._chunks)
        samples = np.frombuffer(raw[: len(raw) // 4 * 4], "<f4").astype(np.float64)
        return Recording(samples, self._begin_ms + BLOCK_MS)


class SoundLab:
    """A private PulseAudio server with one card called "card"."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._server: subprocess.Popen[bytes] | None = None
        self._modules: dict[str, str] = {}

    def env(self, **more: str) -> dict[str, str]:
        """Return an environment whose programs know this server only."""
        env = {key: value for key, value in os.environ.items() if not key.startswith("PULSE_")}
        folder = str(self.folder)
        env.update(PULSE_SERVER=f"unix:{folder}/native", PULSE_RUNTIME_PATH=folder)
        env.update(PULSE_STATE_PATH=folder, PULSE_COOKIE=f"{folder}/cookie", **more)
        return env

    def start(self) -> None:
        """Start the server with its card."""
        socket = self.folder / "native"
        socket.unlink(missing_ok=True)
        script = self.folder / "lab.pa"
        script.write_text(
            f"load-module module-native-protocol-unix socket={socket} auth-anonymous=1\n"
            "load-module module-null-source source_name=nothing\nset-default-source nothing\n"
        )
        command = ["pulseaudio", "-n", "-F", str(script), "--daemonize=no", "--use-pid-file=no"]
        command += ["--exit-idle-time=-1", "--high-priority=yes", "--realtime=yes"]
        with (self.folder / "pulse.log").open("ab") as log:
            env = self.env(HOME=str(self.folder), XDG_RUNTIME_DIR=str(self.folder))
            self._server = subprocess.Popen(command, env=env, stdout=log, stderr=log)
        wait_until(lambda: self._pactl("info").returncode == 0, "the sound server answers")
        self.plug_in("card")

    def stop(self) -> None:
        """Stop the server as a crash would."""
        if self._server is not None:
            self._server.kill()
            self._server.wait()
            self._server = None

    def plug_in(self, card: str) -> None:
        """Add a card and make it the default."""
        made = self._pactl(
            "load-module", "module-null-sink", f"sink_name={card}", f"rate={CARD_HZ}",
            "channels=2", "format=float32le", "norewinds=1",
            f"sink_properties=device.description={card}",
        )  # fmt: skip
        self._modules[card] = made.stdout.strip()
        self._pactl("set-default-sink", card)

    def make_default(self, card: str) -> None:
        """Make a card the default."""
        self._pactl("set-default-sink", card)

    def pull_out(self, card: str) -> None:
        """Remove a card."""
        self._pactl("unload-module", self._modules.pop(card))

    def record(self, card: str = "card") -> Recorder:
        """Record a card from now on."""
        return Recorder(self.env(), card)

    def _pactl(self, *words: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            ["pactl", *words], env=self.env(), capture_output=True, text=True, check=False
        )


@contextmanager
def sound_lab(folder: Path) -> Iterator[SoundLab]:
    """Run a lab in a folder whose path is short enough for a socket."""
    lab = SoundLab(folder)
    try:
        lab.start()
        yield lab
    finally:
        lab.stop()


def wait_until(holds: Callable[[], bool], what: str, timeout_s: float = 15.0) -> None:
    """Poll a condition of another process."""
    end_s = time.monotonic() + timeout_s
    while not holds():
        if time.monotonic() > end_s:
            raise RuntimeError(f"waited in vain until {what}")
        threading.Event().wait(0.02)


# -------------------------------------------------------------------------------------- the ear


@dataclass(frozen=True)
class Heard:
    """A cue found in a recording: when it began on the monotonic clock, and how loud (1 = full)."""

    name: str
    at_ms: float
    gain: float


def at_card_rate(samples: Signal) -> Signal:
    """Resample a cue from 48 kHz to the card's rate, band-limited."""
    padded = -(-len(samples) // 24) * 24 + 480
    count = padded * CARD_HZ // CUE_HZ
    spectrum = np.fft.rfft(samples, padded)
    return np.fft.irfft(spectrum, count) * (count / padded)


def find_cues(
    recording: Recording, cues: Mapping[str, Signal], least_gain: float = 0.25
) -> list[Heard]:
    """Find every cue by matching pursuit, in the order of time.

    The cue that explains most of what is left is taken out of the recording, to the fraction of a
    sample, until nothing louder than ``least_gain`` is left. So a note of a fanfare is no tick.

    Args:
        recording: What the card played.
        cues: (n,) samples at 48 kHz by name.
        least_gain: Where to stop.
    """
    patterns = {name: at_card_rate(np.asarray(cue, np.float64)) for name, cue in cues.items()}
    longest = max(map(len, patterns.values()))
    found: list[Heard] = []
    for begin, end in _loud_parts(recording.samples):
        part = np.zeros(end - begin + longest)
        part[: end - begin] = recording.samples[begin:end]
        for name, place, gain in _pursue(part, patterns, least_gain):
            at_ms = recording.begin_ms + (begin + place) * 1e3 / CARD_HZ
            found.append(Heard(name, at_ms, gain))
    return sorted(found, key=lambda heard: heard.at_ms)


def _loud_parts(samples: Signal, quiet_s: float = 0.1) -> Iterator[tuple[int, int]]:
    """Yield where there is sound, with some silence around it."""
    loud = np.flatnonzero(np.abs(samples) > 1e-3)
    if not len(loud):
        return
    breaks = np.flatnonzero(np.diff(loud) > quiet_s * CARD_HZ)
    margin = CARD_HZ // 50
    for first, last in zip([0, *(breaks + 1)], [*breaks, len(loud) - 1], strict=True):
        end = min(len(samples), int(loud[last]) + margin)
        yield max(0, int(loud[first]) - margin), end


def _pursue(
    rest: Signal, patterns: Mapping[str, Signal], least_gain: float
) -> Iterator[tuple[str, float, float]]:
    """Yield name, place in samples and gain of each pattern, the strongest first."""
    energy = {name: float(pattern @ pattern) for name, pattern in patterns.items()}
    scores = {name: _correlate(rest, pattern) for name, pattern in patterns.items()}
    longest = max(map(len, patterns.values()))
    while True:
        peaks = {name: int(np.argmax(score)) for name, score in scores.items()}
        name = max(peaks, key=lambda each: scores[each][peaks[each]] ** 2 / energy[each])
        peak, score = peaks[name], scores[name]
        gain = float(score[peak]) / energy[name]
        if gain < least_gain:
            return
        shift = _summit(score, peak)
        yield name, peak + shift, gain
        _take_out(rest, patterns[name] * gain, peak, shift)
        begin, end = max(0, peak - longest), peak + len(patterns[name]) + 16
        for each, pattern in patterns.items():
            fresh = _correlate(rest[begin : end + len(pattern) - 1], pattern)
            scores[each][begin : begin + len(fresh)] = fresh


def _correlate(signal_: Signal, pattern: Signal) -> Signal:
    """Correlate at every place where the pattern fits in whole."""
    size = 1 << (len(signal_) - 1).bit_length()
    product = np.fft.rfft(signal_, size) * np.conj(np.fft.rfft(pattern, size))
    return np.fft.irfft(product, size)[: len(signal_) - len(pattern) + 1]


def _summit(score: Signal, peak: int) -> float:
    """Return how far the true maximum lies from the highest sample, by a parabola."""
    if not 0 < peak < len(score) - 1:
        return 0.0
    left, middle, right = score[peak - 1 : peak + 2]
    bend = left - 2 * middle + right
    return float(np.clip((left - right) / (2 * bend), -0.5, 0.5)) if bend else 0.0


def _take_out(rest: Signal, pattern: Signal, peak: int, shift: float) -> None:
    size = len(pattern) + 16
    turn = np.exp(-2j * np.pi * np.fft.rfftfreq(size) * (shift + 8))
    moved = np.fft.irfft(np.fft.rfft(pattern, size) * turn, size)
    begin = max(0, peak - 8)
    part = rest[begin : peak - 8 + size]
    part -= moved[begin - (peak - 8) :][: len(part)]


@dataclass(frozen=True)
class Comparison:
    """How what was heard fits what was planned, in milliseconds; errors in the order of the plan.

    Attributes:
        late_ms: Heard minus planned, for each cue that was heard.
        missing: Planned, but not heard near its instant.
        unplanned: Heard, but not planned.
    """

    late_ms: tuple[float, ...]
    missing: tuple[tuple[str, float], ...]
    unplanned: tuple[Heard, ...]

    @property
    def errors_ms(self) -> tuple[float, ...]:
        """Return what is left once one constant offset is removed, without signs."""
        if not self.late_ms:
            return ()
        middle = float(np.median(self.late_ms))
        return tuple(abs(late - middle) for late in self.late_ms)


def compare(
    plan: Sequence[tuple[str, float]], heard: Sequence[Heard], near_ms: float = 250.0
) -> Comparison:
    """Match (name, instant) pairs with what was heard at most ``near_ms`` before or after."""
    left = list(heard)
    late_ms: list[float] = []
    missing: list[tuple[str, float]] = []
    for name, at_ms in plan:
        near = [one for one in left if one.name == name and abs(one.at_ms - at_ms) < near_ms]
        if not near:
            missing.append((name, at_ms))
            continue
        best = min(near, key=lambda one: abs(one.at_ms - at_ms))
        left.remove(best)
        late_ms.append(best.at_ms - at_ms)
    return Comparison(tuple(late_ms), tuple(missing), tuple(left))
