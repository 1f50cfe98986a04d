# SPDX-License-Identifier: GPL-3.0-or-later
"""A workout led in a terminal: the real program in a real pseudo-terminal, with real sound."""

import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.system import audio_lab
from tests.system.audio_lab import compare, find_cues
from tests.system.program import (
    ROOT,
    Data,
    Terminal,
    command,
    isolated,
    running,
    wait_for_instant,
)
from tests.system.schedule import (
    BRIEF,
    CIRCUIT,
    HOLD_MS,
    assert_exact,
    moved,
    started_ms,
    transcript,
)
from tests.system.steadiness import steadily

pytestmark = [
    pytest.mark.system,
    pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals"),
]

LONG = ("--hold", "20", "--rest", "20", "--rounds", "3", "--prepare", "20")
HELD = ("--hold", "20", "--rounds", "2", "--prepare", "0")
SECOND = ("--hold", "1", "--rounds", "1", "--prepare", "0")
NO_SOUND = "No audio device was found"
A_SECOND_HELD = r"\r\x1b\[K +19 s"
PROGRESS = r"\r\x1b\[K +\d+ s  \d:\d\d left in all"


@pytest.fixture
def env(system_environment):
    """Return an environment without screen and sound."""
    return isolated(system_environment)


@pytest.fixture
def data(tmp_path, env):
    """Return an empty data folder."""
    return Data(tmp_path / "data", env)


@pytest.fixture
def terminal(data, env, request) -> Iterator[Terminal]:
    """Start a headless run in a terminal."""
    argv = command(data.folder, "run", CIRCUIT, "--headless", *request.param)
    terminal = Terminal(argv, env)
    yield terminal
    terminal.close()


def headless(data: Data, *timings: str) -> list[str]:
    """Return the command of a run in the terminal."""
    return command(data.folder, "run", CIRCUIT, "--headless", *timings)


def outcomes(data: Data) -> list[str]:
    """Return how each hold ended, as the database has it."""
    return [row["outcome"] for row in data.holds()]


@pytest.mark.parametrize("terminal", [LONG], indirect=True)
def test_keys_lead_the_workout(terminal, data):
    """Skip, pause, go on, "I broke", end: each key does what the help line says, at once."""
    settings = terminal.settings
    terminal.wait_for("Keys: Space pause")
    terminal.wait_for("Prepare 0:20  next: Glute bridge")
    terminal.wait_for(PROGRESS)
    terminal.press("\x1b[C")
    terminal.wait_for(r"Hold 0:20  Glute bridge")
    terminal.press(" ")
    terminal.wait_for(PROGRESS + "  paused")
    terminal.press(" ")
    terminal.wait_for(PROGRESS + r"\r")
    terminal.press("\r")
    terminal.wait_for(r"broken: 0:0\d held")
    terminal.wait_for("Rest 0:20")
    terminal.press("n")
    terminal.wait_for("Hold 0:20")
    terminal.press("q")
    terminal.wait_for(r"Held 0:0\d of 1:00 planned, in 2 holds\.")
    assert terminal.exit_code() == 0
    assert "Traceback" not in terminal.printed
    assert terminal.settings == settings
    assert outcomes(data) == ["broken", "stopped", "not_done"]
    assert data.workouts()[0]["status"] == "stopped"


@pytest.mark.parametrize("terminal", [HELD], indirect=True)
def test_ctrl_c_records_the_workout(terminal, data):
    """The terminal is as it was before, the exit code says interrupted."""
    settings = terminal.settings
    terminal.wait_for(A_SECOND_HELD)
    assert terminal.settings != settings
    terminal.press("\x03")
    terminal.wait_for(r"Held 0:01 of 0:40 planned, in 1 hold\.")
    assert terminal.exit_code() == 130
    assert terminal.settings == settings
    assert outcomes(data) == ["stopped", "not_done"]


@pytest.mark.parametrize("terminal", [HELD], indirect=True)
def test_a_closed_terminal_loses_nothing(terminal, data):
    """Who closes the terminal's window finds the workout so far in the history."""
    terminal.wait_for(A_SECOND_HELD)
    terminal.hang_up()
    assert terminal.exit_code() == 130
    assert outcomes(data) == ["stopped", "not_done"]
    assert data.workouts()[0]["elapsed_ms"] == data.holds()[0]["held_ms"] >= 1_000


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_records_the_workout(data, env, tmp_path, number):
    """Without a terminal a signal ends the workout; it says what was held."""
    with running(tmp_path, headless(data, *HELD), env) as program:
        program.wait_until(lambda: NO_SOUND in program.stdout, "time runs")
        wait_for_instant(time.monotonic() * 1e3 + 1_000)
        sent_ms = program.send(number)
        assert program.exit_code(timeout_s=2) == 130
        assert program.stderr == ""
        assert "in 1 hold." in program.stdout
        assert "Keys:" not in program.stdout
    (first, second) = data.holds()
    assert (first["outcome"], second["outcome"]) == ("stopped", "not_done")
    assert 1_000 <= first["held_ms"] <= sent_ms - data.started_ms() + 250
    assert data.workouts()[0]["status"] == "stopped"


def test_without_sound_it_says_so_once(data, env, tmp_path):
    """The workout runs to its end by eye, and is recorded."""
    with running(tmp_path, headless(data, *SECOND), env) as program:
        assert program.exit_code(timeout_s=20) == 0
        assert program.stderr == ""
        assert program.stdout.count(NO_SOUND) == 1
        assert "Held 0:01 of 0:01 planned, in 1 hold." in program.stdout
    (hold,) = data.holds()
    assert (hold["outcome"], hold["held_ms"], hold["planned_ms"]) == ("done", 1_000, 1_000)


def test_a_reader_that_leaves_stops_nothing(data, env):
    """As in a pipe to ``head``: the workout is led to its end and recorded."""
    with subprocess.Popen(
        headless(data, *SECOND), env=env, cwd=ROOT, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        assert process.stdout
        assert process.stderr
        assert process.stdout.readline() == f"{CIRCUIT}\n"
        process.stdout.close()
        assert process.stderr.read() == ""
        assert process.wait(20) == 0
    assert outcomes(data) == ["done"]


@pytest.mark.timeout(240)
@pytest.mark.skipif(
    bool(audio_lab.missing_tools()),
    reason=f"not installed: {', '.join(audio_lab.missing_tools())}",
)
@steadily
def test_every_cue_is_heard_in_its_place(system_environment, tmp_path_factory):
    """A whole workout in the terminal: each cue within 1 ms of its schedule, none else."""
    folder = tmp_path_factory.mktemp("heard")
    with audio_lab.sound_lab(Path(system_environment["XDG_RUNTIME_DIR"])) as lab:
        env = isolated(system_environment, lab.env())
        data = Data(folder / "data", env)
        plan, sounds = transcript(data, BRIEF, folder / "wav")
        recorder = lab.record()
        try:
            with running(folder, headless(data, *BRIEF.words), env) as program:
                assert program.exit_code(timeout_s=40) == 0
        finally:
            heard = find_cues(recorder.stop(), sounds)
    assert program.stderr == ""
    assert NO_SOUND not in program.stdout
    assert_exact(compare(moved(plan, started_ms(data, BRIEF)), heard))
    assert [row["held_ms"] for row in data.holds()] == [HOLD_MS] * 3
    assert data.this_week_ms() == 3 * HOLD_MS
