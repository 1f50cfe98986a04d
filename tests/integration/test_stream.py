# SPDX-License-Identifier: GPL-3.0-or-later
"""The player on a real sound server, recorded: what was planned is what is heard.

These tests run in real time, each for some seconds.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest

from glutetimer.audio.tones import tone
from glutetimer.domain.cues import CueKind
from tests.system.audio_lab import (
    Comparison,
    Heard,
    SoundLab,
    compare,
    find_cues,
    missing_tools,
    sound_lab,
)
from tests.system.steadiness import every_core_busy, steadily

ROOT = Path(__file__).parents[2]
CUES = {kind.value: np.asarray(tone(kind), np.float64) for kind in CueKind}
REACTION_MS = 80
# Where a sound server has just crashed, Qt says so whatever the filters are.
QT_SAYS = "Invalid PulseAudio context"

pytestmark = [
    pytest.mark.system,
    pytest.mark.skipif(bool(missing_tools()), reason=f"without {', '.join(missing_tools())}"),
]


@pytest.fixture
def lab() -> Iterator[SoundLab]:
    """Run a private sound server; its socket needs a short path."""
    with tempfile.TemporaryDirectory(prefix="lab-") as folder, sound_lab(Path(folder)) as running:
        yield running


@dataclass
class Run:
    """What a driver printed, and how it ended."""

    returncode: int
    stderr: str
    facts: list[dict] = field(default_factory=list)

    @property
    def exact(self) -> list[tuple[str, float]]:
        """Return what must be heard at its instant."""
        return [tuple(fact["plan"]) for fact in self.facts if fact.get("exact")]

    @property
    def prompt(self) -> list[tuple[str, float]]:
        """Return what must be heard soon after it was ordered."""
        return [tuple(fact["plan"]) for fact in self.facts if fact.get("exact") is False]

    @property
    def statuses(self) -> list[str]:
        """Return every status in its order."""
        return [fact["status"] for fact in self.facts if "status" in fact]

    def last(self, key: str) -> dict:
        """Return the last line that has a key."""
        return [fact for fact in self.facts if key in fact][-1]


class DriverProcess:
    """A driver that runs, line by line."""

    def __init__(self, env: dict[str, str], *words: str) -> None:
        self._lines: list[str] = []
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.system.cue_driver", *words],
            cwd=ROOT,
            env=env,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def wait_for(self, what: str) -> None:
        """Read lines until one holds a word."""
        assert self._process.stdout
        for line in self._process.stdout:
            self._lines.append(line)
            if what in line:
                return

    def wait(self) -> Run:
        """Read to the end."""
        rest, stderr = self._process.communicate(timeout=40)
        lines = [*self._lines, *rest.splitlines()]
        return Run(self._process.returncode, stderr, [json.loads(line) for line in lines])


def _drive(env: dict[str, str], *words: str) -> Run:
    return DriverProcess(env, *words).wait()


def _recorded(lab: SoundLab, play: Callable[[], Run]) -> tuple[Run, list[Heard]]:
    recorder = lab.record()
    try:
        run = play()
    finally:
        recording = recorder.stop()
    assert run.returncode == 0, run.stderr
    words = [line for line in run.stderr.splitlines() if not line.startswith(QT_SAYS)]
    assert not words
    return run, find_cues(recording, CUES)


def _assert_exact(comparison: Comparison, *, unplanned: bool = False) -> None:
    """Hold every error below a millisecond, unless other programs starve the sound server."""
    worst_ms = max(comparison.errors_ms, default=0.0)
    if worst_ms >= 1.0 or comparison.missing:
        _skip_if_starved()
    assert not comparison.missing
    assert unplanned or not comparison.unplanned
    assert worst_ms < 1.0


def _skip_if_starved() -> None:
    load = os.getloadavg()[0]
    if load > 2 * (os.cpu_count() or 1):
        pytest.skip(f"the machine is too busy to keep time: {load:.1f} programs wait")


@steadily
def test_cues_are_heard_where_they_were_planned(lab: SoundLab):
    """Each cue is heard once, within a millisecond of its place after one constant offset."""
    run, heard = _recorded(lab, lambda: _drive(lab.env(), "steady", "4"))
    _assert_exact(compare(run.exact, heard))
    assert run.statuses == ["running", "closed"]
    timing = run.last("timing")["timing"]
    assert (timing["played"], timing["late"], timing["dropped"]) == (4, 0, 0)
    assert run.last("done")["close_ms"] < 300
    assert run.last("done")["peak_kb"] < 100_000


@pytest.mark.busy
@steadily
def test_a_busy_machine_makes_no_cue_late(lab: SoundLab):
    """The same with every core busy."""

    def play() -> Run:
        driver = DriverProcess(lab.env(), "steady", "4")
        driver.wait_for("running")
        with every_core_busy():
            return driver.wait()

    run, heard = _recorded(lab, play)
    _assert_exact(compare(run.exact, heard))


@steadily
def test_a_key_is_answered_at_once_and_nothing_old_is_heard(lab: SoundLab):
    """Pause, resume and skip are heard promptly; a cue that lay in the ring never is."""
    run, heard = _recorded(lab, lambda: _drive(lab.env(), "replaced"))
    everything = compare([*run.exact, *run.prompt], heard)
    if everything.missing:
        _skip_if_starved()
    assert not everything.missing
    assert not everything.unplanned
    prompt = compare(run.prompt, heard)
    assert all(0 < late_ms < REACTION_MS for late_ms in prompt.late_ms)
    assert len(prompt.late_ms) == 3
    _assert_exact(compare(run.exact, heard), unplanned=True)


@steadily
def test_sound_comes_back_with_the_sound_server(lab: SoundLab):
    """However long the server was away, nothing crashes, and later cues are in their place."""
    driver = DriverProcess(lab.env(), "endless", "12")
    driver.wait_for('"running"')
    lab.stop()
    driver.wait_for('"lost"')
    driver.wait_for('"second": 5')
    lab.start()
    run, heard = _recorded(lab, driver.wait)
    assert run.statuses == ["running", "lost", "running", "closed"]
    back_ms = [fact["at_ms"] for fact in run.facts if fact.get("status") == "running"][-1]
    later = [(name, at_ms) for name, at_ms in run.exact if at_ms > back_ms + 750]
    if len(later) < 2:
        _skip_if_starved()
    assert len(later) >= 2
    _assert_exact(compare(later, heard), unplanned=True)


@steadily
def test_the_stream_follows_the_default_device(lab: SoundLab):
    """A card that becomes the default is played on, in time, without a word about it."""
    driver = DriverProcess(lab.env(), "endless", "4.5")
    driver.wait_for('"running"')
    lab.plug_in("headphones")
    recorder = lab.record("headphones")
    run = driver.wait()
    heard = find_cues(recorder.stop(), CUES)
    assert run.statuses == ["running", "closed"]
    _assert_exact(compare(run.exact[-4:], heard), unplanned=True)


@steadily
def test_without_a_sound_server_the_player_is_silent(lab: SoundLab):
    """Nothing fails, the silence is told, and closing is quick."""
    lab.stop()
    run = _drive(lab.env(), "silent")
    assert (run.returncode, run.stderr) == (0, "")
    assert run.statuses == ["silent", "closed"]
    assert run.last("done")["close_ms"] < 300


@steadily
def test_an_interpreter_that_leaves_takes_the_stream_with_it(lab: SoundLab):
    """Leaving in the middle of a sound, without closing, neither hangs nor crashes."""
    for _ in range(2):
        run = _drive(lab.env(), "vanish")
        assert (run.returncode, run.stderr) == (7, "")


@steadily
def test_nothing_heavy_is_loaded_before_the_player_opens(lab: SoundLab):
    """A closed player has loaded neither NumPy nor QtMultimedia, and no FFmpeg even when open."""
    program = (
        "import sys; from PySide6.QtCore import QCoreApplication, QTimer;"
        "from glutetimer.audio.stream import StreamCuePlayer;"
        "app = QCoreApplication([]); player = StreamCuePlayer();"
        "heavy = {'numpy', 'PySide6.QtMultimedia'}; print(sorted(heavy & set(sys.modules)));"
        "player.subscribe(lambda status: app.quit()); player.open(); app.exec();"
        "print(player.status().value, 'avcodec' in open('/proc/self/maps').read()); player.close()"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        env=lab.env(),
        capture_output=True,
        text=True,
        timeout=30,
        check=True,
    )
    assert done.stdout.splitlines() == ["[]", "running False"]
    assert not done.stderr
