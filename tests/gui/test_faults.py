# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults in the program itself: the workout goes on, and one calm dialog tells of them."""

import json
import logging
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPlainTextEdit, QPushButton

from glutetimer.app.core import open_core
from glutetimer.app.fault_desk import FaultDesk
from glutetimer.app.faults import Faults
from glutetimer.app.log import Log
from glutetimer.app.window import Program, qt_application
from glutetimer.gui.fault_dialog import FaultDialog
from tests.fakes import RecordingCuePlayer

ROOT = Path(__file__).resolve().parents[2]
# A workout in the real program, whose seconds can't be painted, with a slot and a thread that fail.
SPOILT = """
import json, sys, threading
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPlainTextEdit
from glutetimer.app import window
from glutetimer.app.opening import open_window
from glutetimer.domain.circuit import Block, Circuit, Step
from glutetimer.gui.fault_dialog import FaultDialog
from glutetimer.gui.workout.big_digits import BigDigits
from pathlib import Path

seen = {"painted": 0, "slots": 0, "notices": [], "during": 0, "dialogs": 0}

def paint(self, event):
    seen["painted"] += 1
    raise ValueError("“Anna's circuit” can't be painted")

class Spoilt(window.Program):
    def begin(self, *args):
        super().begin(*args)
        BigDigits.paintEvent = paint
        self.timers = [QTimer(self), QTimer(self)]
        for timer, slot in zip(self.timers, (self.fail, self.look)):
            timer.timeout.connect(slot)
            timer.start(50)
        threading.Thread(target=lambda: {}["Anna's note"]).start()

    def fail(self):
        seen["slots"] += 1
        raise KeyError("Anna's exercise")

    def look(self):
        shown = [d for d in self.window.findChildren(FaultDialog) if d.isVisible()]
        if self.controller.is_under_way:
            seen["during"] += len(shown)
            seen["notices"].append(self.window.notice.text)
        elif shown and not seen["dialogs"]:
            seen["dialogs"] = len(shown)
            seen["report"] = shown[0].findChild(QPlainTextEdit).toPlainText()
            shown[0].accept()
            QTimer.singleShot(200, self.end)

    def end(self):
        seen["more"] = sum(d.isVisible() for d in self.window.findChildren(FaultDialog))
        self.window.close()

window.Program = Spoilt
circuit = Circuit("c", "Anna's circuit", (Block((Step("plank", 1_000),), "", 2),))
code = open_window(Path(sys.argv[1]), circuit, 0)
print(json.dumps({**seen, "code": code}))
"""


def test_a_workout_survives_faults_in_paint_event_slot_and_thread(tmp_path: Path) -> None:
    """It goes on and is recorded whole; then one dialog tells of all of them, once."""
    ended = subprocess.run(
        [sys.executable, "-c", SPOILT, str(tmp_path)],
        capture_output=True, text=True, check=False, cwd=ROOT, timeout=50,
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr[-3000:]
    seen = json.loads(ended.stdout.splitlines()[-1])
    assert seen["painted"] > 1
    assert seen["slots"] > 1
    assert seen["during"] == 0
    assert "The workout goes on" in seen["notices"][-1]
    assert (seen["dialogs"], seen["more"], seen["code"]) == (1, 0, 0)
    report = seen["report"]
    assert "Anna" not in report.replace('raise KeyError("Anna\'s exercise")', "")
    # Each fault once, whichever it was.
    assert [report.count(line) for line in ("in paint", "in fail", "in <lambda>")] == [1, 1, 1]
    with closing(sqlite3.connect(tmp_path / "glutetimer.db")) as database:
        holds = database.execute("SELECT planned_ms, held_ms FROM holds").fetchall()
    assert holds == [(1_000, 1_000)] * 2
    assert "a fault in the program" in (tmp_path / "state" / "glutetimer.log").read_text()
    assert not (tmp_path / "state" / "crash.txt").exists()


@pytest.fixture
def log(tmp_path):
    """Give a log."""
    log = Log(tmp_path / "log")
    yield log
    log.close()


@pytest.fixture
def program(qtbot, tmp_path):
    """Give the program, shown."""
    with open_core(tmp_path / "data") as core:
        program = Program(qt_application(), core, RecordingCuePlayer(core.clock))
        with qtbot.waitSignal(program.window.first_painted):
            program.show()
        yield program
        program.window.close()
        program.close()
        program.deleteLater()
        program.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def dialogs(program):
    """Return the dialogs that are open."""
    return [each for each in program.window.findChildren(FaultDialog) if each.isVisible()]


def fail(words):
    """Raise an error in a thread."""
    thread = threading.Thread(target=lambda: int(words))
    thread.start()
    thread.join()


@pytest.mark.expected_logs
@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_one_dialog_at_a_time(qtbot, program, tmp_path, log, capsys):
    """A fault that comes while the dialog is open is told after it; the same one never again."""
    with qtbot.capture_exceptions(), Faults(tmp_path / "crash", log) as faults:
        FaultDesk(program, faults)
        fail("x")
        qtbot.waitUntil(lambda: len(dialogs(program)) == 1)
        fail("y")
        threading.Thread(target=lambda: next(iter(()))).start()
        qtbot.waitUntil(lambda: len(log.recent) == 3)
        qtbot.wait(1)
        (dialog,) = dialogs(program)
        dialog.findChild(QPushButton, "go_on").click()
        qtbot.waitUntil(lambda: dialogs(program) not in ([], [dialog]))
        (dialog,) = dialogs(program)
        text = dialog.findChild(QPlainTextEdit, "fault_report").toPlainText()
        assert "StopIteration" in text
        assert "ValueError" not in text
        dialog.accept()
        qtbot.wait(1)
        assert dialogs(program) == []
        program.window.hide()  # into the tray
        fail([])
        qtbot.waitUntil(lambda: "TypeError" in "".join(log.recent))
        qtbot.wait(1)
        assert dialogs(program) == []
        program.window.show()
        qtbot.waitUntil(lambda: dialogs(program) != [])
        dialogs(program)[0].accept()
        program.window.close()
        threading.Thread(target=lambda: {"a": 1}["z"]).start()
        qtbot.waitUntil(lambda: "KeyError" in "".join(log.recent))
        qtbot.wait(1)
        assert dialogs(program) == []


def test_the_report_of_a_crash_is_offered_once(qtbot, program, tmp_path, log, home):
    """It can be copied and saved, and holds no path of the user's."""
    (tmp_path / "crash").write_text(f'Fatal Python error: Aborted\n  File "{home}/x.py", line 3')
    with Faults(tmp_path / "crash", log) as faults:
        FaultDesk(program, faults)
        (dialog,) = dialogs(program)
        assert "ended unexpectedly" in dialog.windowTitle()
        report = dialog.findChild(QPlainTextEdit, "fault_report").toPlainText()
        assert 'File "~/x.py", line 3' in report
        dialog.findChild(QPushButton, "copy").click()
        assert QGuiApplication.clipboard().text() == report
        dialog.findChild(QPushButton, "save").click()
        files = dialog.findChild(QFileDialog)
        files.fileSelected.emit(str(tmp_path / "report.txt"))
        files.reject()
        assert (tmp_path / "report.txt").read_text() == report
        told = dialog.findChild(QLabel, "fault_told")
        assert told.text() == "The report was saved as report.txt."
        dialog.accept()
    with Faults(tmp_path / "crash", log) as faults:
        FaultDesk(program, faults)
        assert dialogs(program) == []


@pytest.mark.expected_logs
def test_qt_is_heard_without_its_quotations(tmp_path, log, capfd):
    """A warning of Qt's is written down; a name that it quotes is not."""
    from PySide6.QtCore import qInstallMessageHandler, qWarning

    with Faults(tmp_path / "crash", log) as faults:
        before = qInstallMessageHandler(None)
        faults.hear_qt()
        qWarning('cannot open "Anna.svg" here')
    qInstallMessageHandler(before)
    assert log.recent[-1].endswith('cannot open "…" here')
    assert logging.getLogger("glutetimer").isEnabledFor(logging.INFO)
