# SPDX-License-Identifier: GPL-3.0-or-later
"""What is loaded when the first window has been painted: as little as it takes."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from glutetimer.app import open_core

ROOT = Path(__file__).resolve().parents[2]
START = """
import enum, json, sys
from pathlib import Path
from glutetimer.app import open_core
from glutetimer.app.window import Program, qt_application
from glutetimer.cli import commands

def grown(kind):
    for child in kind.__subclasses__():
        yield child
        yield from grown(child)

def tell():
    enums = sum(kind.__module__.startswith("PySide6") for kind in grown(enum.Enum))
    print(json.dumps({"modules": list(sys.modules), "enums": enums}))
    application.quit()

application = qt_application()
with open_core(Path(sys.argv[1])) as core:
    program = Program(application, core)
    program.window.first_painted.disconnect()
    program.window.first_painted.connect(tell)
    program.show()
    application.exec()
"""
LATE = (
    "PySide6.QtDBus",
    "PySide6.QtMultimedia",
    "PySide6.QtNetwork",
    "asyncio",
    "difflib",
    "glutetimer.announcer",
    "glutetimer.app.help",
    "glutetimer.app.left_behind",
    "glutetimer.app.recovery",
    "glutetimer.app.signals",
    "glutetimer.app.sound_test",
    "glutetimer.app.voices",
    "glutetimer.audio",
    "glutetimer.circuit_json",
    "glutetimer.cli.data",
    "glutetimer.cli.terminal",
    "glutetimer.desktop.awake",
    "glutetimer.domain.cues",
    "glutetimer.domain.events",
    "glutetimer.domain.interrupted",
    "glutetimer.domain.record",
    "glutetimer.domain.speech",
    "glutetimer.domain.workout",
    "glutetimer.exchange.importing",
    "glutetimer.exchange.peers",
    "glutetimer.gui.actions",
    "glutetimer.gui.circuits.editor",
    "glutetimer.gui.circuits.screen",
    "glutetimer.gui.dialogs",
    "glutetimer.gui.exercises",
    "glutetimer.gui.finish",
    "glutetimer.gui.help",
    "glutetimer.gui.progress",
    "glutetimer.gui.settings",
    "glutetimer.gui.train.circuit_card",
    "glutetimer.gui.widgets.empty_state",
    "glutetimer.gui.workout",
    "glutetimer.gui.workout_controller",
    "glutetimer.runner",
    "glutetimer.storage.heartbeat",
    "glutetimer.storage.rows",
    "hashlib",
    "msgspec",
    "multiprocessing",
    "numpy",
    "pyqtgraph",
    "uuid",
    "wakepy",
    "xml",
)


@pytest.fixture(scope="module")
def started(tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    """Return what is loaded at the first picture of a second start."""
    folder = tmp_path_factory.mktemp("data")
    with open_core(folder):
        pass
    ended = subprocess.run(
        [sys.executable, "-c", START, str(folder)],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        timeout=50,
    )
    told: dict[str, object] = json.loads(ended.stdout)
    return told


@pytest.mark.parametrize("name", LATE)
def test_the_first_picture_does_without(started: dict[str, object], name: str) -> None:
    """What only another screen, a workout or a command needs is loaded with that."""
    modules = started["modules"]
    assert isinstance(modules, list)
    assert [found for found in modules if f"{found}.".startswith(f"{name}.")] == []


def test_the_first_picture_touches_few_classes_of_qt(started: dict[str, object]) -> None:
    """A call that returns "some widget" or "some event" makes a hundred classes known to Python.

    Some 170 enums are needed; `viewport()` or `QChildEvent.child()` alone double that, and the
    time until the first picture grows by a third.
    """
    enums = started["enums"]
    assert isinstance(enums, int)
    assert enums < 220
