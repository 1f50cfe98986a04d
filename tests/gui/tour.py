# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole program with some training in it, and a tour of every screen and dialog it has."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QPushButton, QWidget

from glutetimer.app.core import Core, open_core
from glutetimer.app.help import Help
from glutetimer.app.window import Program, qt_application
from glutetimer.circuit_json import encode_file
from glutetimer.domain.circuit import Block, Circuit, Load, Step
from glutetimer.domain.exercise import Sides
from glutetimer.domain.timeline import IntervalKind
from glutetimer.domain.ways_back import Source, WayBack
from glutetimer.gui.damaged.dialog import DamagedDialog
from glutetimer.gui.dialogs import ask
from glutetimer.gui.fault_dialog import FaultDialog
from glutetimer.gui.theme import take_rules_off
from tests.fakes import FakeClock, RecordingCuePlayer
from tests.training import MONDAY, train

CIRCUIT = Circuit(
    "tour",
    "Hips and core",
    (
        Block(
            (
                Step("glute-bridge", 20_000, sets=2, rest_ms=10_000, load=Load(5_000, "plate")),
                Step("clamshell", 15_000, sides=Sides.LEFT_RIGHT, rest_ms=10_000),
                Step("plank", 20_000, cue="Breathe calmly"),
            ),
            "Main",
            2,
            30_000,
        ),
        Block((Step("wall-sit", 30_000),), "End"),
    ),
    "A circuit for the tests.",
)
Station = tuple[str, QWidget]


class Tour:
    """The program on a display of its own.

    Args:
        core: The open program.
        folder: Where files of the tour go.
    """

    def __init__(self, core: Core, folder: Path) -> None:
        self.core, self.folder = core, folder
        self.clock = core.clock = FakeClock(wall=MONDAY.replace(day=29))
        for day in range(0, 27, 3):
            train(core.history, day)
        core.circuits.save(CIRCUIT)
        self.player = RecordingCuePlayer(self.clock)
        self.program = Program(qt_application(), core, self.player)
        self.window = self.program.window

    def show(self, width: int = 1280, height: int = 800) -> None:
        """Show the window and wait until its actions are there."""
        self.window.resize(width, height)
        self.program.show()
        self.window.activateWindow()
        for _ in range(100):
            self.settle()
            if self.window.actions() and self.window.isActiveWindow():
                return
            QTest.qWait(10)

    def settle(self) -> None:
        """Let layouts and deletions happen."""
        for _ in range(4):
            QApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def stations(self) -> Iterator[Station]:
        """Bring up one after the other; yield the name of each and what it is made of."""
        for parts in (
            self.train_and_circuits,
            self.progress,
            self.exercises,
            self.settings,
            self.files,
            self.questions,
            self.workout,
        ):
            yield from parts()

    def _widget(self, name: str) -> Any:
        return self.window.screen_widget(name)

    def _screen(self, name: str) -> Station:
        self.window.show_screen(name)
        self.settle()
        return name, self.window

    def _dialog(self, name: str, dialog: QDialog | None) -> Iterator[Station]:
        assert dialog is not None, name
        self.settle()
        yield name, dialog
        dialog.reject()
        self.window.activateWindow()
        self.settle()

    def _press(self, name: str) -> None:
        button = next(b for b in self.window.findChildren(QPushButton, name) if b.isVisible())
        button.click()
        self.settle()

    def train_and_circuits(self) -> Iterator[Station]:
        """Train, circuits, both views of a circuit."""
        yield self._screen("train")
        yield self._screen("circuits")
        self.program.edit(CIRCUIT.id)
        self.settle()
        yield "editor", self.window
        screen = self._widget("circuits")
        row = screen.findChildren(QWidget, "step_row")
        if row:
            row[0].setFocus()
            self.settle()
            yield "editor: step", self.window
        self._press("text_view_button")
        yield "editor: text", self.window
        screen.show_list()

    def progress(self) -> Iterator[Station]:
        """The weeks, the workouts, one workout, and what can be added."""
        screen = self._widget("progress")
        yield self._screen("progress")
        screen.show_workouts()
        self.settle()
        yield "workouts", self.window
        first = self.core.history.workouts(date(2026, 1, 1), date(2026, 12, 31))[0]
        screen.open_workout(first.id)
        self.settle()
        yield "workout of the past", self.window
        yield from self._dialog("add a workout", screen.ask_for_workout())
        yield from self._dialog("details of a workout", screen.ask_for_details(first))
        screen.show_weeks()

    def exercises(self) -> Iterator[Station]:
        """The library, one exercise, a form; the maximum-hold test."""
        screen = self._widget("exercises")
        yield self._screen("exercises")
        screen.open_exercise("glute-bridge")
        self.settle()
        yield "exercise", self.window
        screen.copy_exercise()
        self.settle()
        yield "form of an exercise", self.window
        screen.show_library()
        self.program.screens.maximum.ask()
        self.settle()
        yield "maximum", self.window

    def settings(self) -> Iterator[Station]:
        """Settings with their dialogs, the keys and the palette."""
        yield self._screen("settings")
        screen = self._widget("settings")
        for name, signal in (
            ("sounds", screen.sound.sounds_requested),
            ("delay test", screen.sound.delay_test_requested),
        ):
            signal.emit()
            self.settle()
            yield from self._dialog(name, self._open_dialog())
        yield from self._dialog("keys", self.window.desk.show_keys())
        self.window.desk.show_palette()
        self.settle()
        yield from self._dialog("palette", self._open_dialog())
        found = self.program.findChild(Help)
        assert found is not None
        yield from self._dialog("help", found.open())
        yield from self._dialog("about", found.show_about())

    def files(self) -> Iterator[Station]:
        """What comes in, what goes out, what came in before, backups."""
        path = self.folder / "other.glutetimer"
        path.write_bytes(encode_file([replace(CIRCUIT, id="other", name="Other")]))
        files = self.program.files
        preview = files.preview([path])
        assert preview is not None
        for _ in range(200):
            self.settle()
            if preview.findChildren(QWidget, "file_card"):
                break
            QTest.qWait(10)
        yield from self._dialog("import", preview)
        yield from self._dialog("share", files.sharing.share([CIRCUIT.id]))
        files.importer.store(files.importer.read([path]))
        yield from self._dialog("imports", files.show_imports())
        yield from self._dialog("backups", self.program.safekeeping.choose())

    def questions(self) -> Iterator[Station]:
        """Questions of every kind, and what the window says by itself."""
        window = self.window
        yield from self._dialog("question", ask(window, "Sure?", "Delete", bool, detail="All."))
        fault = FaultDialog(window, "Something went wrong.", "report", lambda _p, _t: None)
        fault.open()
        yield from self._dialog("fault", fault)
        damaged = DamagedDialog(window, self.folder / "a.db", date(2026, 3, 29), "Quit")
        damaged.show_ways([WayBack(Source.NOTHING)])
        damaged.open()
        yield from self._dialog("damaged", damaged)
        self._screen("train")
        window.notice.offer("Something is not as it should be.", ("Do", bool), ("Other", bool))
        window.undo_bar.offer("Deleted “Hips and core”.", lambda: None)
        self.settle()
        yield "notices", window
        window.notice.hide()
        window.undo_bar.dismiss()

    def workout(self) -> Iterator[Station]:
        """Each kind of interval, paused, asking, and the finish."""
        program, seen = self.program, set()
        program.begin(CIRCUIT, 5_000)
        controller = program.controller
        while not controller.runner.is_over:
            kind = controller.workout.interval.kind
            if kind not in seen:
                seen.add(kind)
                self.settle()
                yield f"workout: {kind.value}", self.window
                if kind is IntervalKind.HOLD:
                    controller.pause()
                    yield "workout: paused", self.window
                    controller.resume()
                    self._widget("workout").ask_to_end()
                    yield "workout: asking", self.window
                    self._widget("workout").run_command("pause")
            self.clock.advance(1_000)
            controller.tick()
        self.settle()
        yield "finish", self.window
        self._screen("train")

    def _open_dialog(self) -> QDialog | None:
        shown = [d for d in QApplication.topLevelWidgets() if isinstance(d, QDialog)]
        return next((dialog for dialog in shown if dialog.isVisible()), None)

    def menu(self) -> QMenu:
        """Return the window's menu, open."""
        return self.window.desk.show_menu(self.window.mapToGlobal(QPoint(50, 50)))

    def close(self) -> None:
        """Close the program."""
        self.program.is_interrupted = True
        if "controller" in vars(self.program):
            self.program.controller.stop()
        self.window.close()
        self.program.close()
        self.window.deleteLater()
        self.program.theme.deleteLater()
        self.settle()


@contextmanager
def touring(folder: Path, **settings: object) -> Iterator[Tour]:
    """Run the program in a folder; what tests change of the application is put back."""
    application = qt_application()
    palette, font, sheet = application.palette(), application.font(), application.styleSheet()
    with open_core(folder / "data") as core:
        usual = {"keep_awake": False, "voice_engine": "none", "theme": "dark"}
        core.settings.save(core.settings.load().changed(**{**usual, **settings}))
        tour = Tour(core, folder)
        try:
            yield tour
        finally:
            tour.close()
            application.styleHints().unsetColorScheme()
            take_rules_off(application)
            application.setStyleSheet(sheet)
            application.setPalette(palette)
            application.setFont(font)
