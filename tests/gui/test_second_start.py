# SPDX-License-Identifier: GPL-3.0-or-later
"""A second start on the same data folder hands over to the window that is open, and ends."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget

from glutetimer.app.core import open_core
from glutetimer.app.instance import Answer, Handover, Meeting
from glutetimer.app.second_start import raise_window
from glutetimer.app.window import Program, listen, qt_application
from glutetimer.circuit_json import encode_file
from glutetimer.paths import app_paths
from tests.fakes import RecordingCuePlayer
from tests.peer_files import SYNTHETIC

ROOT = Path(__file__).resolve().parents[2]
OWN = SYNTHETIC / "own.glutetimer"


@contextmanager
def first(qtbot, folder):
    """Yield the program of a first start, which listens for later ones."""
    with open_core(folder) as core, Meeting(core.paths) as meeting:
        assert meeting.arrive(Handover.of_start(core.paths)) is Answer.FIRST
        program = Program(qt_application(), core, RecordingCuePlayer(core.clock))
        with qtbot.waitSignal(program.window.first_painted):
            program.show()
        listen(program, meeting.socket)
        yield program
        if program.controller.is_under_way:
            program.controller.stop()
        program.window.close()
        program.close()
        program.deleteLater()
        program.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def start_again(qtbot, folder, files=(), circuit="", **env):
    """Return what a second start finds, while the first one's loop runs."""
    paths = app_paths(folder)
    handover = Handover.of_start(paths, files, circuit, env=env)
    with ThreadPoolExecutor(1) as pool, Meeting(paths) as meeting:
        answer = pool.submit(meeting.arrive, handover)
        qtbot.waitUntil(answer.done, timeout=10_000)
    return answer.result()


def dialogs(program):
    """Return the previews that are open."""
    return program.window.findChildren(QWidget, "import_dialog")


def test_what_led_no_workout_loads_nothing_to_close(qtbot, tmp_path):
    """Neither a signal nor the closing of the window needs what leads workouts."""
    with first(qtbot, tmp_path / "data") as program:
        program.window.close()
        program._on_signal()
        assert "controller" not in vars(program)


def test_a_circuit_is_started_in_front_of_dialogs(qtbot, tmp_path):
    """They are closed as by Escape, or one that is at work stays and nothing starts behind it."""
    with first(qtbot, tmp_path / "data") as program:
        circuit = encode_file(program.core.circuits.circuits()[:1]).decode()
        restoring = program.safekeeping.choose()
        set_busy = restoring.set_busy
        set_busy(True)
        assert start_again(qtbot, tmp_path / "data", circuit=circuit) is Answer.TAKEN
        assert QApplication.activeModalWidget() is restoring
        assert program.window.current_id == "train"
        set_busy(False)
        keys = program.window.desk.show_keys()
        keys.select("pause")
        keys._ask_for_key()
        assert start_again(qtbot, tmp_path / "data", circuit=circuit) is Answer.TAKEN
        assert QApplication.activeModalWidget() is None
        assert program.window.current_id == "workout"


def test_the_window_comes_to_the_front(qtbot, tmp_path, monkeypatch):
    """A minimised window shows again, with the right that the desktop gave to the second start."""
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "")
    with first(qtbot, tmp_path / "data") as program:
        program.window.showMinimized()
        answer = start_again(qtbot, tmp_path / "data", XDG_ACTIVATION_TOKEN="token-1")
        assert answer is Answer.TAKEN
        assert not program.window.isMinimized()
        assert program.window.isVisible()
        assert os.environ["XDG_ACTIVATION_TOKEN"] == "token-1"


def test_files_are_handed_over(qtbot, tmp_path, monkeypatch):
    """Named from another folder, they are shown as what would come in with them."""
    with first(qtbot, tmp_path / "data") as program:
        monkeypatch.chdir(OWN.parent)
        assert start_again(qtbot, tmp_path / "data", [Path(OWN.name)]) is Answer.TAKEN
        monkeypatch.chdir(tmp_path)
        (dialog,) = dialogs(program)
        qtbot.waitUntil(dialog.findChild(QWidget, "confirm").isEnabled)
        dialog.reject()


def test_a_workout_is_not_disturbed(qtbot, tmp_path):
    """It runs on; the files are shown when it is over and the finish screen is left."""
    with first(qtbot, tmp_path / "data") as program:
        circuit, other = program.core.circuits.circuits()[:2]
        program.begin(circuit)
        start_again(qtbot, tmp_path / "data", [OWN])
        start_again(qtbot, tmp_path / "data", circuit=encode_file([other]).decode())
        assert program.controller.is_under_way
        assert not program.controller.is_paused
        assert program.controller.runner.circuit == circuit
        assert program.window.current_id == "workout"
        assert dialogs(program) == []
        program.controller.stop()
        assert dialogs(program) == []
        program.window.show_screen("train")
        (dialog,) = dialogs(program)
        qtbot.waitUntil(dialog.findChild(QWidget, "confirm").isEnabled)
        dialog.reject()


def test_a_circuit_is_started_in_the_open_window(qtbot, tmp_path):
    """``glutetimer run`` leads it there, with the timings asked for."""
    with first(qtbot, tmp_path / "data") as program:
        circuit = program.core.circuits.circuits()[0]
        start_again(qtbot, tmp_path / "data", circuit=encode_file([circuit]).decode())
        assert program.controller.is_under_way
        assert program.window.current_id == "workout"


def test_other_folders_are_other_programs(qtbot, tmp_path):
    """A start on another data folder is a first one, and after the end this one is too."""
    with first(qtbot, tmp_path / "data"):
        assert start_again(qtbot, tmp_path / "other") is Answer.FIRST
    assert start_again(qtbot, tmp_path / "data") is Answer.FIRST


def test_what_a_killed_program_left_is_taken_over(qtbot, tmp_path):
    """Its socket and its lock file stop nobody."""
    paths = app_paths(tmp_path / "data")
    kill = (
        "import os, socket, sys\n"
        "from glutetimer.app.instance import Handover, Meeting\n"
        "from glutetimer.paths import app_paths\n"
        "from pathlib import Path\n"
        "paths = app_paths(Path(sys.argv[1]))\n"
        "meeting = Meeting(paths)\n"
        "meeting.arrive(Handover.of_start(paths))\n"
        "server = socket.socket(socket.AF_UNIX)\n"
        "server.bind(meeting.socket)\n"
        "server.listen()\n"
        "os.kill(os.getpid(), 9)\n"
    )
    subprocess.run([sys.executable, "-c", kill, str(paths.data)], cwd=ROOT, check=False)
    assert Path(Meeting(paths).socket).exists()
    with first(qtbot, tmp_path / "data"):
        assert start_again(qtbot, tmp_path / "data") is Answer.TAKEN


def test_the_second_process_ends_at_once_and_opens_no_database(qtbot, tmp_path):
    """It neither loads Qt nor storage, and its exit code says that it was done."""
    script = (
        "import sys\n"
        "from glutetimer.cli import main\n"
        "code = main(['--data-dir', sys.argv[1]])\n"
        "assert 'PySide6' not in sys.modules, 'Qt was loaded'\n"
        "sys.exit(code)\n"
    )
    with first(qtbot, tmp_path / "data"):
        process = subprocess.Popen([sys.executable, "-c", script, str(tmp_path / "data")], cwd=ROOT)
        qtbot.waitUntil(lambda: process.poll() is not None, timeout=20_000)
        assert process.returncode == 0


@pytest.mark.parametrize(
    "line", [b"{}\n", b"[]\n", b"[" * 100_000 + b"\n", b'{"data": 1, "files": [], "x": 2}\n']
)
def test_rubbish_is_refused(line):
    """A line that says nothing of the kind is an error."""
    with pytest.raises(ValueError, match="second start"):
        Handover.decoded(line)


def test_a_handover_comes_back_whole(tmp_path):
    """What was asked for survives the way."""
    asked = Handover(str(tmp_path), ("/a b/ü.json",), "{}", 0, "x")
    assert Handover.decoded(asked.encoded()) == asked


def test_a_full_screen_stays_full(qtbot):
    """To come to the front changes nothing else."""
    window = QWidget()
    qtbot.addWidget(window)
    window.showFullScreen()
    raise_window(window)
    assert window.windowState() & Qt.WindowState.WindowFullScreen
