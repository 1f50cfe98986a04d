# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window, whose interface thread is blocked for 200 ms again and again.

    python -m tests.system.window_driver DATA_DIR CIRCUIT HOLD_MS REST_MS ROUNDS PREPARE_MS

Every other time the interpreter's lock is held as well, as a long call of a library would.
"""

import ctypes
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer

from glutetimer.app.core import open_core
from glutetimer.app.window import Program, qt_application
from glutetimer.domain.circuit import Adjustment

BLOCK_MS = 200
EVERY_MS = 60


class Blocker:
    """Blocks the thread that it was made in."""

    def __init__(self) -> None:
        self.count = 0
        self._holding_the_lock = ctypes.PyDLL(None)
        self.timer = QTimer(interval=EVERY_MS)
        self.timer.timeout.connect(self._block)

    def _block(self) -> None:
        self.count += 1
        if self.count % 2:
            time.sleep(BLOCK_MS / 1e3)
        else:
            self._holding_the_lock.usleep(BLOCK_MS * 1_000)


def main() -> None:
    """Lead through a circuit and close the window when the last word was heard."""
    folder, name, *numbers = sys.argv[1:]
    hold_ms, rest_ms, rounds, prepare_ms = map(int, numbers)
    application = qt_application()
    with open_core(Path(folder)) as core:
        (circuit,) = (each for each in core.circuits.circuits() if each.name == name)
        program = Program(application, core)
        program.show()
        blocker = Blocker()
        program.controller.ended.connect(lambda: QTimer.singleShot(6_000, program.window.close))
        program.controller.workout_started.connect(blocker.timer.start)
        program.begin(Adjustment(hold_ms, rest_ms, rounds).apply(circuit), prepare_ms)
        application.exec()
        program.close()
    sys.stdout.write(f"{blocker.count}\n")


if __name__ == "__main__":
    main()
