# SPDX-License-Identifier: GPL-3.0-or-later
"""A name that reads like HTML is shown letter by letter, everywhere; no file that it names opens.

Also the files and folders that all this makes: only their user may read them.
"""

import os
import re
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
)
from PySide6.QtCore import Qt as Core
from PySide6.QtGui import Qt, QTextDocument
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QMessageBox,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from glutetimer.app.core import open_core
from glutetimer.app.rescue import hold_room
from glutetimer.app.window import Program, qt_application, show_problem
from glutetimer.audio.voice.cache import UtteranceCache
from glutetimer.circuit_json import encode_file
from glutetimer.domain.backup import BackupReason
from glutetimer.domain.circuit import Block, Circuit, Load, Step
from glutetimer.domain.cues import CueKind
from glutetimer.domain.exercise import Sides, unfinished_exercise
from glutetimer.gui.dialogs import ask
from glutetimer.gui.widgets.text import tip
from tests.fakes import FakeClock, RecordingCuePlayer
from tests.hostile import HTML

LONG = re.compile(r"<span style='white-space: pre-wrap'>[^<]*</span>")
FILE = "<b>bold<img src=x>.glutetimer"
CIRCUIT = Circuit(
    "html",
    HTML,
    (
        Block(
            (
                Step("html", 5_000, sets=2, rest_ms=5_000, cue=HTML, load=Load(1_000, HTML)),
                Step("plank", 5_000),
            ),
            HTML,
            2,
        ),
    ),
    HTML,
    HTML,
)


class Walk:
    """The program with HTML for all names, and what a user could see of it."""

    def __init__(self, qtbot, core, folder):
        self.qtbot, self.core, self.folder = qtbot, core, folder
        core.clock = FakeClock()
        core.settings.save(core.settings.load().changed(keep_awake=False, voice_engine="none"))
        exercise = unfinished_exercise(HTML, "html", Sides.BOTH, timed=True)
        core.exercises.save(replace(exercise, how_to=HTML, cue=HTML, source=HTML, aliases=(HTML,)))
        core.catalogue_keeper.renew()
        core.circuits.save(CIRCUIT)
        core.drafts.save(CIRCUIT)
        self.program = Program(qt_application(), core, RecordingCuePlayer(core.clock))
        self.window = self.program.window
        self.program.show()
        self.seen = 0

    def look(self, where):
        """Check whatever is there: labels, tooltips, lists and boxes."""
        wrong = []
        for widget in QApplication.allWidgets():
            wrong += [f"{where}: {what}" for what in self._wrong_in(widget)]
        assert wrong == []

    def _wrong_in(self, widget):
        if isinstance(widget, QLabel) and reads_as_html(widget.text()):
            self.seen += 1
            if widget.textFormat() is not Core.TextFormat.PlainText:
                yield f"{widget.objectName()} {type(widget).__name__} shows HTML: {widget.text()}"
        if isinstance(widget, QTextEdit) and widget.document().toHtml().count('/dev/zero"'):
            yield "a text is HTML"
        if not is_literal(widget.toolTip()):
            yield f"{widget.objectName()} {type(widget).__name__}: tooltip {widget.toolTip()}"
        if isinstance(widget, QAbstractItemView | QComboBox):
            yield from self._wrong_tips(widget.model())

    def _wrong_tips(self, model):
        rows = model.rowCount() if model is not None else 0
        for row in range(min(rows, 50)):
            columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
            for column in range(columns):
                shown = model.index(row, column).data(Core.ItemDataRole.ToolTipRole)
                if isinstance(shown, str) and not is_literal(shown):
                    yield f"{type(model).__name__}: tooltip {shown}"

    def train(self):
        """Do the circuit to its end; look at each interval."""
        self.program.begin(CIRCUIT, 5_000)
        controller, kinds = self.program.controller, set()
        while not controller.runner.is_over:
            kind = controller.workout.interval.kind
            if kind not in kinds:
                kinds.add(kind)
                assert self.open_files() == []
                self.look(f"workout: {kind.value}")
            self.core.clock.advance(1_000)
            controller.tick()

    def open_files(self):
        """Return the files and folders of the program that others may read."""
        found = [self.folder / "data", *(self.folder / "data").rglob("*")]
        return [
            f"{path.relative_to(self.folder)} {path.stat().st_mode & 0o777:o}"
            for path in found
            if path.stat().st_mode & 0o777 != (0o700 if path.is_dir() else 0o600)
        ]

    def settle(self):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def close(self):
        if not isValid(self.window):
            return
        self.program.controller.stop()
        self.program.is_interrupted = True
        self.window.close()
        self.program.close()
        self.window.deleteLater()
        self.settle()


def reads_as_html(text):
    """Tell whether Qt would take a text as HTML."""
    return "<" in text and Qt.mightBeRichText(text)


def is_literal(tooltip):
    """Tell whether a tooltip shows what was written, tags and all, and opens nothing."""
    if not reads_as_html(tooltip) or LONG.fullmatch(tooltip):
        return True
    document = QTextDocument()
    document.setHtml(tooltip)
    return "<" in document.toPlainText() and "\N{OBJECT REPLACEMENT CHARACTER}" not in (
        document.toPlainText()
    )


@pytest.fixture
def walk(qtbot, tmp_path):
    """Return the program; its data folder is the folder ``data``."""
    before = os.umask(0o000)  # the strictest test: nothing is private by itself
    try:
        with open_core(tmp_path / "data") as core:
            walk = Walk(qtbot, core, tmp_path)
            yield walk
            walk.close()
    finally:
        os.umask(before)


def show_everything(walk):
    """Open every screen and dialog in turn, and look at each."""
    window, program = walk.window, walk.program
    walk.qtbot.waitUntil(lambda: bool(window.actions()))
    walk.look("train")
    walk.train()
    walk.look("finish")
    program.controller.describe(7, frozenset(), HTML)
    for screen in ("circuits", "exercises", "progress", "settings", "train"):
        window.show_screen(screen)
        walk.look(screen)
    _show_circuits(walk)
    _show_exercises_and_progress(walk)
    _show_files(walk)
    dialog = ask(window, HTML, "Do", lambda: None, detail=HTML)
    walk.look("question")
    dialog.reject()
    window.notice.show_text(HTML, "Do")
    window.undo_bar.offer(HTML, lambda: None)
    walk.look("notice")


def _show_circuits(walk):
    walk.program.edit("html")
    screen = walk.window.screen_widget("circuits")
    walk.look("editor")
    for button in screen.findChildren(QWidget, "text_button"):
        button.click()
        walk.look("text")
    screen.show_list()


def _show_exercises_and_progress(walk):
    exercises = walk.window.screen_widget("exercises")
    exercises.open_exercise("html")
    walk.look("exercise")
    progress = walk.window.screen_widget("progress")
    walk.window.show_screen("progress")
    progress.show_workouts()
    walk.look("workouts")
    progress.open_workout(walk.program.controller.runner.record.id)
    walk.look("workout of the past")
    for dialog in (
        progress.ask_for_workout(),
        progress.ask_for_details(walk.program.controller.runner.record),
    ):
        walk.look("dialog of progress")
        dialog.reject()


def _show_files(walk):
    path = walk.folder / FILE
    path.write_bytes(encode_file([replace(CIRCUIT, id="other", name=f"{HTML} 2")]))
    dialog = walk.program.files.preview([path])
    walk.qtbot.waitUntil(lambda: any(HTML in each.text() for each in dialog.findChildren(QLabel)))
    walk.look("import")
    dialog.import_confirmed.emit(walk.program.files.importer.read([path]), {})
    walk.qtbot.waitUntil(lambda: bool(walk.window.undo_bar.text))
    walk.look("imported")
    for opened in (walk.program.files.show_imports(), walk.program.files.sharing.share(["html"])):
        walk.look("imports and share")
        opened.reject()


def test_names_are_text_and_files_are_private(walk):
    """One walk through all of it; then its folder, and no file of it is for other eyes."""
    show_everything(walk)
    assert walk.seen > 30
    _make_other_files(walk)
    walk.close()
    found = {path.suffix or path.name for path in (walk.folder / "data").rglob("*")}
    assert found > {".db", ".json", ".jsonl", ".png", ".wav", "ballast", ".bin", "backups"}
    assert walk.open_files() == []


def _make_other_files(walk):
    core = walk.core
    core.database.back_up(BackupReason.DAY, core.clock.now())
    UtteranceCache(core.paths.cache / "voice").save("key", np.zeros(10, np.int16))
    core.own_sounds.save(CueKind.COUNTDOWN_3, b"RIFF", HTML)
    core.exercises.keep_picture(b"x", "a.png")
    hold_room(core)
    walk.qtbot.waitUntil((core.paths.data / "ballast").exists)


def test_the_message_before_the_window_is_text(qtbot, monkeypatch):
    """Why the program can't start may name a folder of any name."""
    shown = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: shown.append(box.textFormat()))
    show_problem(HTML)
    assert shown == [Core.TextFormat.PlainText]


@pytest.mark.parametrize("text", ["plain", "a\nb", HTML, "<p>\nx &amp; y"])
def test_a_tooltip_shows_what_was_written(text):
    """Letter by letter, line by line."""
    shown = tip(text)
    if not Qt.mightBeRichText(shown):
        assert shown == text
        return
    document = QTextDocument()
    document.setHtml(shown)
    assert document.toPlainText() == text
