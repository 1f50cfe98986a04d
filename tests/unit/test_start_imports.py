# SPDX-License-Identifier: GPL-3.0-or-later
"""What is loaded when the first window has been painted: as little as it takes."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from glutetimer.app import open_core

ROOT = Path(__file__).resolve().parents[2]
START = """
import enum, json, sys
from pathlib import Path
from glutetimer.app import opening
from glutetimer.app.haste import hurry
hurry()
from glutetimer.app import shell
from glutetimer.gui.main_window import MainWindow

def grown(kind):
    for child in kind.__subclasses__():
        yield child
        yield from grown(child)

def tell():
    enums = sum(kind.__module__.startswith("PySide6") for kind in grown(enum.Enum))
    told.append({"modules": list(sys.modules), "enums": enums})

def tell_whole(window):
    tell()
    print(json.dumps(told))
    sys.stdout.flush()
    shell.QApplication.instance().quit()

told = []
show = shell.Shell.show
shell.Shell.show = lambda self: (show(self), tell())
MainWindow._on_first_painted = tell_whole
sys.exit(opening.open_window(Path(sys.argv[1])))
"""
# The empty window shows before anything of these is loaded.
AFTER_THE_SHELL = (
    "PySide6.QtDBus",
    "argparse",
    "dataclasses",
    "glutetimer.app.core",
    "glutetimer.app.window",
    "glutetimer.cli",
    "glutetimer.clock",
    "glutetimer.domain",
    "glutetimer.exchange",
    "glutetimer.gui.train",
    "glutetimer.gui.widgets.buttons",
    "glutetimer.gui.widgets.notice",
    "glutetimer.ports",
    "glutetimer.storage.database",
    "glutetimer.storage.settings",
    "logging",
    "sqlite3",
)
LATE = (
    "PySide6.QtDBus",
    "PySide6.QtMultimedia",
    "PySide6.QtNetwork",
    "_hashlib",
    "asyncio",
    "csv",
    "decimal",
    "difflib",
    "email",
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
    "logging.handlers",
    "msgspec",
    "multiprocessing",
    "numpy",
    "pickle",
    "platform",
    "pyqtgraph",
    "socket",
    "subprocess",
    "uuid",
    "wakepy",
    "xml",
)


@pytest.fixture(scope="module")
def started(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    """Return what is loaded when the empty window shows, and at the first picture of Train."""
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
    told: list[dict[str, Any]] = json.loads(ended.stdout)
    return told


def loaded(stage: dict[str, Any], name: str) -> list[str]:
    """Return the modules of a package that are loaded."""
    return [found for found in stage["modules"] if f"{found}.".startswith(f"{name}.")]


@pytest.mark.parametrize("name", AFTER_THE_SHELL)
def test_the_empty_window_does_without(started: list[dict[str, Any]], name: str) -> None:
    """The window shows before what fills it is loaded."""
    assert loaded(started[0], name) == []


@pytest.mark.parametrize("name", LATE)
def test_the_first_picture_does_without(started: list[dict[str, Any]], name: str) -> None:
    """What only another screen, a workout or a command needs is loaded with that."""
    assert loaded(started[1], name) == []


def test_the_first_picture_touches_few_classes_of_qt(started: list[dict[str, Any]]) -> None:
    """A call that returns "some widget" or "some event" makes a hundred classes known to Python.

    Some 170 enums are needed; `viewport()` or `QChildEvent.child()` alone double that, and the
    time until the first picture grows by a third.
    """
    assert started[0]["enums"] < 180
    assert started[1]["enums"] < 190
