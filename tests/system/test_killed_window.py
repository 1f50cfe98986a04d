# SPDX-License-Identifier: GPL-3.0-or-later
"""A real window is killed in the middle of a hold; the next start offers to go on, and keeps."""

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.system.audio_lab import wait_until
from tests.system.program import ROOT, Data, command, isolated, wait_for_instant

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="has no SIGKILL")

# The program itself, with somebody beside it who reads the offer and answers it.
_NEXT_START = """
import json, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton
from glutetimer.app.window import Program
from glutetimer.cli import main

show = Program.show

def shown(program):
    def look():
        for dialog in QApplication.topLevelWidgets() + program.window.findChildren(QDialog):
            if dialog.objectName() == "interrupted_dialog" and dialog.isVisible():
                timer.stop()
                words = [label.text() for label in dialog.findChildren(QLabel)]
                print(json.dumps(words), flush=True)
                dialog.findChild(QPushButton, "keep_interrupted").click()
                QTimer.singleShot(200, program.window.close)
                return

    show(program)
    timer = program.looking = QTimer(program, interval=20)
    timer.timeout.connect(look)
    timer.start()

Program.show = shown
sys.exit(main(sys.argv[1:]))
"""


def test_a_killed_window_offers_to_go_on(
    tmp_path: Path, system_environment: dict[str, str]
) -> None:
    """It names the circuit; kept, all but the last moment stands in the history, once."""
    env = {**isolated(system_environment), "QT_QPA_PLATFORM": "offscreen"}
    data = Data(tmp_path / "data", env)
    words = ("run", "Bridge holds", "--prepare", "0", "--hold", "60")
    with subprocess.Popen(command(data.folder, *words), env=env, cwd=ROOT) as window:
        try:
            wait_until(lambda: bool(data.workouts()), "a workout", timeout_s=30)
            wait_for_instant(data.started_ms() + 3_000)
        finally:
            window.kill()
    held_ms = time.monotonic() * 1000 - data.started_ms()
    (workout,) = data.workouts()
    assert workout["status"] == "running"
    next_start = [sys.executable, "-c", _NEXT_START, "--data-dir", str(data.folder)]
    done = subprocess.run(
        next_start, env=env, cwd=ROOT, capture_output=True, text=True, timeout=40, check=True
    )
    assert any("Bridge holds" in text for text in json.loads(done.stdout.splitlines()[0]))
    (kept,) = data.workouts()
    assert (kept["id"], kept["status"]) == (workout["id"], "stopped")
    (hold,) = [row for row in data.holds() if row["held_ms"]]
    # Half a second on a machine that is not busy, as the torture measures.
    assert held_ms - 2_000 < hold["held_ms"] <= held_ms
