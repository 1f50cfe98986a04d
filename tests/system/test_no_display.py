# SPDX-License-Identifier: GPL-3.0-or-later
"""Without a display the program says so and leads in the terminal; Qt never aborts it."""

import os
import shutil
import signal
import struct
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.system.program import Data, command, isolated, running

pytestmark = [
    pytest.mark.system,
    pytest.mark.skipif(sys.platform != "linux", reason="only Linux can lack a display"),
]

NO_DISPLAY = "There is no display to show a window on (neither DISPLAY nor WAYLAND_DISPLAY)."
INSTEAD = "The terminal leads “Bridge holds” instead."


@pytest.fixture
def env(system_environment):
    """Return an environment without display and sound."""
    return isolated(system_environment)


@pytest.fixture
def locked_display(tmp_path) -> Iterator[str]:
    """Run an X server that asks for a key that nobody was given; return its name."""
    if not shutil.which("Xvfb"):
        pytest.skip("not installed: Xvfb")
    key = tmp_path / "key"
    fields = (b"", b"", b"MIT-MAGIC-COOKIE-1", os.urandom(16))
    any_host = struct.pack(">H", 0xFFFF)
    key.write_bytes(any_host + b"".join(struct.pack(">H", len(f)) + f for f in fields))
    read, write = os.pipe()
    argv = ["Xvfb", "-displayfd", str(write), "-auth", str(key), "-nolisten", "tcp"]
    quiet = subprocess.DEVNULL
    server = subprocess.Popen(argv, pass_fds=[write], stdout=quiet, stderr=quiet)
    os.close(write)
    with os.fdopen(read) as pipe:
        name = f":{pipe.readline().strip()}"
    yield name
    server.terminate()
    server.wait(10)


def interrupted(folder: Path, env: dict[str, str], *words: str) -> tuple[int, str, str]:
    """Start the program, interrupt the workout that it leads; return code and what it said."""
    data = Data(folder / "data", env)
    with running(folder, command(data.folder, *words), env) as program:
        program.wait_until(data.workouts, "a workout runs in the terminal")
        program.wait_until(lambda: "Prepare" in program.stdout, "the terminal leads it")
        program.send(signal.SIGINT)
        code = program.exit_code(timeout_s=10)
    assert [row["status"] for row in data.workouts()] == ["stopped"]
    assert [row["circuit_name"] for row in data.workouts()] == ["Bridge holds"]
    return code, program.stdout, program.stderr


def test_the_suggested_circuit_is_led_in_the_terminal(env, tmp_path):
    """No display at all: a sentence says so, and Ctrl+C ends as always."""
    code, out, err = interrupted(tmp_path, env)
    assert code == 130
    assert err.splitlines() == [NO_DISPLAY, INSTEAD]
    assert "Prepare 0:10  next: Glute bridge" in out


def test_run_leads_its_circuit_in_the_terminal(env, tmp_path):
    """A circuit that was asked for by name is led with its own timings."""
    code, out, err = interrupted(tmp_path, env, "run", "bridge holds", "--prepare", "7")
    assert code == 130
    assert err.splitlines() == [NO_DISPLAY, "The terminal leads the workout instead."]
    assert "Prepare 0:07" in out


@pytest.mark.parametrize("display", [":4711", "localhost:4711", "nonsense"])
def test_a_display_that_does_not_answer(env, tmp_path, display):
    """A display that is gone is named; nothing aborts."""
    code, _, err = interrupted(tmp_path, {**env, "DISPLAY": display})
    assert code == 130
    problem = f"The display {display} does not answer, so no window can be shown."
    assert err.splitlines() == [problem, INSTEAD]


def test_a_display_that_refuses(env, tmp_path, locked_display):
    """An X server that lets nobody in is no display, even if it answers."""
    nobody = {**env, "DISPLAY": locked_display, "XAUTHORITY": str(tmp_path / "none")}
    code, _, err = interrupted(tmp_path, nobody)
    assert code == 130
    problem = f"The display {locked_display} does not answer, so no window can be shown."
    assert err.splitlines()[-2:] == [problem, INSTEAD]
