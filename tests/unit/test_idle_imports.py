# SPDX-License-Identifier: GPL-3.0-or-later
"""What is loaded, and what runs, while the window only waits: memory that everybody pays for.

Half of the memory beyond that of a bare window is Python: modules, and what PySide6 makes of a
class of Qt when it is first touched. Each of the packages below takes 0.3 to 5 MiB.
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from glutetimer.app import open_core
from tests.training import train

ROOT = Path(__file__).resolve().parents[2]
# The chores of the first seconds are done at once, and told of when all of them are over.
IDLE = """
import enum, json, sys, threading
from pathlib import Path
from glutetimer.app import opening
from glutetimer.app.haste import hurry
hurry()
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from glutetimer.app import late_start

def grown(kind):
    for child in kind.__subclasses__():
        yield child
        yield from grown(child)

def tell(program, found=[]):
    kept = program.safekeeping
    if "glutetimer.storage.checks" not in sys.modules or kept.is_busy or kept.damage.is_busy:
        return
    found.append(None)
    if len(found) < 3:
        return
    enums = sum(kind.__module__.startswith("PySide6") for kind in grown(enum.Enum))
    threads = [thread.name for thread in threading.enumerate()]
    made = len(kept.backups.backups())
    told = {"modules": list(sys.modules), "enums": enums, "threads": threads, "backups": made}
    print(json.dumps(told))
    sys.stdout.flush()
    QApplication.instance().quit()

def finish_start(program):
    from glutetimer.app import damage_watch, safekeeping
    damage_watch.AFTER_START_MS = safekeeping.AFTER_START_MS = 0
    finish(program)
    program.telling = QTimer(program)
    program.telling.timeout.connect(lambda: tell(program))
    program.telling.start(50)

finish, late_start.finish_start = late_start.finish_start, finish_start
sys.exit(opening.open_window(Path(sys.argv[1])))
"""
LATE = (
    "PySide6.QtDBus",
    "PySide6.QtMultimedia",
    "PySide6.QtNetwork",
    "_hashlib",
    "argparse",
    "asyncio",
    "csv",
    "decimal",
    "difflib",
    "email",
    "glutetimer.announcer",
    "glutetimer.app.damage",
    "glutetimer.app.fault_report",
    "glutetimer.app.left_behind",
    "glutetimer.app.music",
    "glutetimer.app.recovery",
    "glutetimer.app.reminders",
    "glutetimer.audio",
    "glutetimer.circuit_json",
    "glutetimer.desktop.awake",
    "glutetimer.desktop.session_bus",
    "glutetimer.domain.events",
    "glutetimer.domain.record",
    "glutetimer.domain.reminders",
    "glutetimer.domain.workout",
    "glutetimer.exchange.importing",
    "glutetimer.exchange.peers",
    "glutetimer.gui.circuits.screen",
    "glutetimer.gui.damaged",
    "glutetimer.gui.finish",
    "glutetimer.gui.help",
    "glutetimer.gui.keys",
    "glutetimer.gui.palette",
    "glutetimer.gui.progress",
    "glutetimer.gui.settings",
    "glutetimer.gui.workout",
    "glutetimer.runner",
    "glutetimer.storage.heartbeat",
    "glutetimer.storage.journal_reader",
    "glutetimer.storage.recovery",
    "glutetimer.storage.rows",
    "hashlib",
    "http",
    "importlib.metadata",
    "logging.handlers",
    "msgspec",
    "multiprocessing",
    "numpy",
    "pickle",
    "platform",
    "pyqtgraph",
    "ssl",
    "statistics",
    "subprocess",
    "unittest",
    "uuid",
    "wakepy",
    "xml",
    "zoneinfo",
)


@pytest.fixture(scope="module")
def idle(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Return what is there once a start with a workout to back up has come to rest."""
    folder = tmp_path_factory.mktemp("data")
    with open_core(folder) as core:
        train(core.history)
    ended = subprocess.run(
        [sys.executable, "-c", IDLE, str(folder)],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        timeout=50,
    )
    told: dict[str, Any] = json.loads(ended.stdout)
    return told


@pytest.mark.parametrize("name", LATE)
def test_the_idle_window_does_without(idle: dict[str, Any], name: str) -> None:
    """What only another screen, a workout or a rare start needs is loaded with that."""
    assert [found for found in idle["modules"] if f"{found}.".startswith(f"{name}.")] == []


def test_the_idle_window_touches_few_classes_of_qt(idle: dict[str, Any]) -> None:
    """An event filter on the window, or `QStyle`, makes some forty enums known to Python more."""
    assert idle["enums"] < 210


def test_nothing_runs_beside_the_idle_window(idle: dict[str, Any]) -> None:
    """The look into the database and the backup have ended, and their threads with them."""
    assert idle["backups"] == 1
    assert idle["threads"] == ["MainThread"]
