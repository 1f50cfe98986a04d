# SPDX-License-Identifier: GPL-3.0-or-later
"""The Qt that was chosen lives through a workout's worth of signals.

One release of Qt for Python ends the whole process on Python 3.11 after some 560 of them: the
version limits in pyproject.toml keep it away, and this test would tell if they no longer did.
"""

import subprocess
import sys
import textwrap

PROGRAM = textwrap.dedent(
    """
    from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

    class Sender(QObject):
        toggled = Signal(bool)

    class Receiver(QObject):
        def __init__(self):
            super().__init__()
            self.received = 0

        @Slot(bool)
        def on_toggled(self, on):
            self.received += on

    application = QCoreApplication([])
    sender, receiver, heard = Sender(), Receiver(), []
    sender.toggled.connect(receiver.on_toggled)
    sender.toggled.connect(lambda on: heard.append(on))
    for number in range(5_000):
        sender.toggled.emit(number % 2 == 0)
    print(receiver.received, len(heard))
    """
)


def test_five_thousand_signals_are_survived() -> None:
    """Every signal arrives, and the process ends by itself."""
    ended = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False
    )
    assert ended.stdout.split() == ["2500", "5000"], ended.stderr
    assert ended.returncode == 0
