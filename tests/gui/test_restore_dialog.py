# SPDX-License-Identifier: GPL-3.0-or-later
"""Backups in the window, as a user does it: back up, look, restore, undo."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QWidget

from glutetimer.app.core import open_core
from glutetimer.app.window import Program, qt_application
from glutetimer.domain.backup import Backup, BackupReason
from glutetimer.domain.circuit import Block, Circuit, Step
from glutetimer.domain.exercise import unfinished_exercise
from glutetimer.gui.backups.dialog import RestoreDialog
from tests.fakes import FakeClock, RecordingCuePlayer
from tests.training import train

SHORT = Circuit("short", "Short", (Block((Step("glute-bridge", 10_000, sets=2),)),))


class Desk:
    """The program in its window, and what a user finds there."""

    def __init__(self, qtbot, core) -> None:
        self.qtbot, self.core = qtbot, core
        self.program = Program(qt_application(), core, RecordingCuePlayer(core.clock))
        self.window = self.program.window
        self.window.resize(1280, 800)
        with qtbot.waitSignal(self.window.first_painted):
            self.program.show()
        self.safekeeping = self.program.safekeeping

    def settle(self) -> None:
        """Wait until nothing is copied, checked or counted any more."""
        self.qtbot.waitUntil(lambda: not self.safekeeping.is_busy)

    def open(self) -> RestoreDialog:
        """Open the list of backups from the Settings and wait until all were looked into."""
        self.window.show_screen("settings")
        self.press(self.window, "restore_button")
        (dialog,) = self.window.findChildren(RestoreDialog)
        self.settle()
        return dialog

    def rows(self, dialog: RestoreDialog) -> list[tuple[str, str]]:
        """Return title and detail of each row."""
        return [(row.title, row.detail) for row in dialog.rows]

    def press(self, parent: QWidget, name: str) -> None:
        """Click a button."""
        self.qtbot.mouseClick(parent.findChild(QPushButton, name), Qt.MouseButton.LeftButton)

    def workouts(self) -> int:
        """Return how many workouts the program counts."""
        return len(self.core.history.workouts(date.min, date.max))


@pytest.fixture
def core(tmp_path):
    """Return the open program, with a clock that is set by hand."""
    with open_core(tmp_path / "data") as opened:
        opened.clock = FakeClock()
        yield opened


@pytest.fixture
def desk(qtbot, core, monkeypatch):
    """Return the program in its window; no backup comes by itself while a test runs."""
    monkeypatch.setattr("glutetimer.app.safekeeping.AFTER_START_MS", 3_600_000)
    desk = Desk(qtbot, core)
    yield desk
    desk.settle()
    desk.window.close()
    desk.program.close()
    desk.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def two(desk):
    """Make a backup of one workout, then do another workout."""
    train(desk.core.history)
    desk.core.circuits.save(Circuit("mine", "Mine"))
    desk.safekeeping.make_if_due()
    desk.settle()
    train(desk.core.history, days_later=1)
    desk.core.circuits.save(Circuit("mine", "Changed"))
    return desk


def test_without_backups_it_says_when_they_are_made(desk):
    """Nothing can be confirmed."""
    dialog = desk.open()
    assert desk.rows(dialog) == []
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "There is no backup yet" in words
    assert not dialog.findChild(QPushButton, "confirm").isEnabled()


def test_a_row_tells_when_why_and_what(two):
    """The newest is chosen already."""
    dialog = two.open()
    assert two.rows(dialog) == [
        (
            "Today, 18:00 · after a workout",
            "1 workout · 3 holds · 1 min under tension · last workout Monday",
        )
    ]
    assert dialog.chosen.reason is BackupReason.DAY
    assert dialog.findChild(QPushButton, "confirm").isEnabled()


def test_restored_and_undone_by_keys_alone(two):
    """Enter restores, Ctrl+Z brings back what was there; every screen shows it at once."""
    two.window.show_screen("circuits")
    dialog = two.open()
    two.qtbot.keyClick(dialog, Qt.Key.Key_Return)
    two.settle()
    assert two.workouts() == 1
    assert two.core.circuits.get("mine").name == "Mine"
    assert "1 workout · 3 holds" in two.window.undo_bar.text
    two.window.show_screen("circuits")
    texts = [label.text() for label in two.window.findChildren(QLabel) if label.isVisible()]
    assert "Mine" in texts
    assert "Changed" not in texts
    two.window.undo_bar.undo()
    two.settle()
    assert two.workouts() == 2
    assert two.core.circuits.get("mine").name == "Changed"
    assert "2 workouts" in two.window.notice.text


def test_pictures_that_did_not_come_along_are_counted(desk):
    """With what helps; the exercise shows without."""
    picture = desk.core.exercises.keep_picture(b"pixels", "a.png")
    hang = replace(unfinished_exercise("Dead hang"), picture=picture)
    desk.core.exercises.save(hang)
    train(desk.core.history)
    desk.safekeeping.make_if_due()
    desk.settle()
    Path(picture).unlink()
    desk.qtbot.keyClick(desk.open(), Qt.Key.Key_Return)
    desk.settle()
    words = "1 picture is missing: choose it anew in Exercises."
    assert desk.window.undo_bar.text.endswith(words)
    assert desk.core.catalogue.get("dead-hang").picture == ""


def test_what_took_the_place_of_a_damaged_database_is_shown(two):
    """The one that is open went aside with all that was in it."""
    dialog = two.open()
    with closing(sqlite3.connect(two.core.paths.database)) as connection, connection:
        connection.execute("UPDATE workouts SET note = 'rotten'")
    two.qtbot.keyClick(dialog, Qt.Key.Key_Return)
    two.settle()
    assert "Restored" in two.window.notice.text
    assert two.workouts() == 1
    assert two.core.circuits.get("mine").name == "Mine"
    assert two.safekeeping.damage.ways is None
    assert two.core.database.check() == []


def test_arrow_keys_choose(two):
    """Down goes to the next backup."""
    two.core.clock.wall = two.core.clock.wall.replace(day=5)
    two.safekeeping.make_if_due()
    two.settle()
    dialog = two.open()
    newest = dialog.chosen
    two.qtbot.keyClick(QApplication.focusWidget() or dialog.rows[0], Qt.Key.Key_Down)
    assert dialog.chosen != newest
    assert dialog.chosen == dialog.backups[1]


def test_a_damaged_backup_cannot_be_chosen(two):
    """It is said, and nothing is restored."""
    (path,) = two.core.paths.backups.glob("*.db")
    path.write_bytes(b"x" * 5000)
    dialog = two.open()
    assert two.rows(dialog)[0][1] == "It is damaged and can't be restored."
    assert dialog.chosen is None
    assert not dialog.findChild(QPushButton, "confirm").isEnabled()


def test_what_goes_wrong_is_said_in_the_dialog(two):
    """The backup rots while it is looked at; another one can be chosen."""
    dialog = two.open()
    (path,) = two.core.paths.backups.glob("*.db")
    path.write_bytes(b"x" * 5000)
    two.press(dialog, "confirm")
    two.settle()
    assert dialog.isVisible()
    assert "is damaged or no backup" in dialog.problem
    assert two.workouts() == 2


def test_a_backup_in_a_file_of_ones_own(two, tmp_path):
    """Saved where the user wants it, found again by "Choose a file…", and restored."""
    two.window.show_screen("settings")
    two.press(two.window, "back_up_button")
    (chooser,) = two.window.findChildren(QFileDialog)
    chooser.fileSelected.emit(str(tmp_path / "mine.db"))
    chooser.close()
    two.settle()
    assert "The backup was saved: 2 workouts" in two.window.notice.text
    train(two.core.history, days_later=2)
    dialog = two.open()
    two.press(dialog, "choose_file")
    chooser = dialog.findChild(QFileDialog)
    chooser.fileSelected.emit(str(tmp_path / "mine.db"))
    chooser.close()
    two.settle()
    assert two.rows(dialog)[0][0].endswith("mine.db")
    assert isinstance(dialog.chosen, Backup)
    two.press(dialog, "confirm")
    two.settle()
    assert two.workouts() == 2


def test_both_are_commands(desk):
    """The palette and keys of one's own know them on every screen."""
    assert desk.window.run_command("restore")
    desk.settle()
    (dialog,) = desk.window.findChildren(RestoreDialog)
    assert dialog.isVisible()
    dialog.reject()
    assert desk.window.run_command("back_up")
    (chooser,) = desk.window.findChildren(QFileDialog)
    chooser.close()


def test_refused_during_a_workout(desk):
    """A sentence says why; no backup is made either."""
    train(desk.core.history)
    desk.program.begin(SHORT)
    assert desk.safekeeping.choose() is None
    assert "A workout is running" in desk.window.notice.text
    desk.safekeeping.make_if_due()
    assert not desk.safekeeping.is_busy
    desk.program.controller.stop()


def test_one_is_made_after_a_workout(desk):
    """As soon as the screen after it is left."""
    desk.program.begin(SHORT)
    desk.core.clock.advance(12_000)
    desk.program.controller.tick()
    desk.program.controller.stop()
    assert desk.safekeeping.backups.backups() == []
    desk.window.show_screen("train")
    desk.settle()
    (made,) = desk.safekeeping.backups.backups()
    assert made.reason is BackupReason.DAY
    assert desk.safekeeping.backups.contents(made).workouts == 1


def test_a_backup_that_fails_is_said(desk, monkeypatch):
    """Calmly, with the reason."""
    train(desk.core.history)
    desk.core.paths.backups.write_text("in the way")
    desk.safekeeping.make_if_due()
    desk.settle()
    assert "The backup after the workout could not be made." in desk.window.notice.text
