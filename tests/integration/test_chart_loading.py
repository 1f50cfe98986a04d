# SPDX-License-Identifier: GPL-3.0-or-later
"""What draws the charts is loaded beside the window, and that never outlives the program."""

import subprocess
import sys

LEAVES_AT_ONCE = """
import atexit
from PySide6.QtWidgets import QApplication, QWidget
from glutetimer.gui.progress.chart_loading import WaitingChart, is_chart_loaded

application = QApplication([])
window = QWidget()
WaitingChart(window)
window.show()
atexit.register(lambda: print(is_chart_loaded()))
while "pyqtgraph" not in __import__("sys").modules:
    application.processEvents()
"""


def test_a_program_left_while_the_chart_loads_ends_well() -> None:
    """It waits for the rest: Python would end the thread within Qt, which crashes."""
    ended = subprocess.run(
        [sys.executable, "-c", LEAVES_AT_ONCE], capture_output=True, text=True, check=False
    )
    assert (ended.returncode, ended.stdout) == (0, "True\n"), ended.stderr
