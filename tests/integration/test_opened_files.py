# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that the system asks to be opened by events, as macOS does: before and after the start."""

import subprocess
import sys
from pathlib import Path

from tests.peer_files import SYNTHETIC

ROOT = Path(__file__).resolve().parents[2]
CIRCUITS, HISTORY = SYNTHETIC / "own.glutetimer", SYNTHETIC / "fitnotes.csv"

# As on macOS: two files are asked for before there is a window, one while they are shown.
PROGRAM = """
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QWidget

import glutetimer.app.shell as shell
from glutetimer.app.opened_files import FileOpeningApplication
from glutetimer.app.opening import open_window
from glutetimer.gui.importing.file_card import FileCard

shell.application_class = lambda: FileOpeningApplication
application = shell.qt_application()
data, circuits, history = sys.argv[1:]
for name in (circuits, history):
    QCoreApplication.sendEvent(application, QFileOpenEvent(name))
shown = []


def look():
    windows = [each for each in application.topLevelWidgets() if each.isVisible()]
    dialogs = [each for each in windows if each.objectName() == "import_dialog"]
    if not dialogs or not dialogs[0].findChildren(FileCard):
        return
    cards = len(dialogs[0].findChildren(FileCard))
    print(cards, flush=True)
    if not shown:
        QCoreApplication.sendEvent(application, QFileOpenEvent(circuits))
        QCoreApplication.processEvents()
    shown.append(cards)
    dialogs[0].reject()
    dialogs[0].deleteLater()
    if len(shown) == 2:
        timer.stop()
        (window,) = [each for each in windows if hasattr(each, "quit")]
        window.quit()


timer = QTimer(interval=20, timeout=look)
timer.start()
sys.exit(open_window(Path(data)))
"""


def test_files_come_by_events_before_and_after_the_start(tmp_path):
    """The first two are shown together, the third once they are out of the way."""
    words = [sys.executable, "-c", PROGRAM, str(tmp_path / "data"), str(CIRCUITS), str(HISTORY)]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, timeout=50, check=False)
    assert (done.stdout.split(), done.returncode) == (["2", "1"], 0), done.stderr
