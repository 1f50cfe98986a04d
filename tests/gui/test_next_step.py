# SPDX-License-Identifier: GPL-3.0-or-later
"""The next step in the real window: read, accepted, undone."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from glutetimer.app.core import Core, open_core
from glutetimer.app.day_watch import DayWatch
from glutetimer.app.window import Program, qt_application
from glutetimer.domain.circuit import Block, Circuit, Step
from glutetimer.domain.events import Outcome
from glutetimer.domain.exercise import Side
from glutetimer.domain.record import HoldRecord, WorkoutRecord, WorkoutStatus
from tests.fakes import FakeClock, RecordingCuePlayer

EVENINGS = Circuit("evenings", "Evenings", (Block((Step("glute-bridge", 25_000),)),))


def do_it_twice(core: Core) -> None:
    """Record the circuit twice, every second held, at effort 6."""
    for days in (1, 3):
        at, name = core.clock.now() - timedelta(days=days), f"w{days}"
        workout = WorkoutRecord(
            name, EVENINGS.id, EVENINGS.name, at, at.date(), 25_000,
            status=WorkoutStatus.FINISHED, elapsed_ms=35_000, ended_at=at, effort=6,
        )  # fmt: skip
        core.history.begin_workout(workout)
        core.history.add_hold(
            HoldRecord(
                f"{name}-0", name, 0, 1, "glute-bridge", Side.BOTH, 0, 0, 1, 1, 1,
                25_000, 25_000, Outcome.DONE, ended_at=at,
            )
        )  # fmt: skip


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """Return the whole program with Progress open, after two good workouts."""
    with open_core(tmp_path / "data") as core:
        core.clock = clock = FakeClock()
        core.circuits.save(EVENINGS)
        core.settings.save(core.settings.load().changed(keep_awake=False, voice_engine="none"))
        do_it_twice(core)
        program = Program(qt_application(), core, RecordingCuePlayer(clock))
        window = program.window
        window.resize(1280, 800)
        program.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        window.show_screen("progress")
        yield program
        program.close()
        window.close()
        # Before the database: what follows the theme would still read it in the next test.
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def words(window: QWidget, name: str) -> str:
    """Return what a label says; empty while it is not there."""
    label = window.findChild(QLabel, name)
    return label.text() if label is not None else ""


def hold_ms(program: Program) -> int | None:
    """Return how long the circuit holds now."""
    circuit = program.core.circuits.get(EVENINGS.id)
    assert circuit is not None
    return circuit.steps[0].hold_ms


def test_a_next_step_is_accepted_by_key_and_undone_by_key(program: Program, qtbot: QtBot) -> None:
    """Tab and Space accept it; the bar says what changed; Ctrl+Z takes it back, offered again."""
    window = program.window
    qtbot.waitUntil(lambda: "30 s instead of 25 s" in words(window, "next_step_words"))
    assert "not medical advice" in words(window, "next_step_source")
    accept = window.findChild(QPushButton, "next_step_accept")
    assert isinstance(accept, QPushButton)
    assert accept.text() == "Use 30 s"
    accept.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(accept, Qt.Key.Key_Space)
    assert hold_ms(program) == 30_000
    assert words(window, "undo_text") == "“Evenings” was changed."
    qtbot.waitUntil(lambda: "Nothing to change now" in words(window, "next_step_words"))
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert hold_ms(program) == 25_000
    qtbot.waitUntil(lambda: "30 s instead of 25 s" in words(window, "next_step_words"))
    assert accept.isVisible()


def test_a_window_left_open_over_night_tells_of_the_new_week(
    program: Program, qtbot: QtBot
) -> None:
    """On Monday morning nothing is held yet, without anybody having touched the window."""
    window, clock = program.window, program.core.clock
    assert isinstance(clock, FakeClock)
    qtbot.waitUntil(lambda: program.findChild(DayWatch) is not None)
    watch = program.findChild(DayWatch)
    assert isinstance(watch, DayWatch)
    assert words(window, "tile_this_week_value") == "0:25"
    clock.wall += timedelta(hours=3)
    watch.look()
    assert words(window, "tile_this_week_value") == "0:25"
    clock.wall += timedelta(days=5)
    watch.look()
    assert words(window, "tile_this_week_value") == "0:00"
