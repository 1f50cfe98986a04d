# SPDX-License-Identifier: GPL-3.0-or-later
"""A workout that can't be stored: said everywhere, saved elsewhere, taken in at the next start."""

import shutil
import subprocess
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget

from glutetimer.app.core import open_core
from glutetimer.app.rescue import take_in
from glutetimer.app.window import Program, qt_application
from glutetimer.domain.circuit import Block, Circuit, Step
from glutetimer.domain.record import WorkoutStatus
from glutetimer.gui.widgets.notice import Notice
from glutetimer.ports import StorageError
from tests.fakes import FakeClock, RecordingCuePlayer

CIRCUIT = Circuit("bridges", "=Bridges", (Block((Step("glute-bridge", 10_000, sets=3),)),))
FULL = "The disk is full."


class Refusing:
    """A history whose writes fail while ``is_full`` is set."""

    def __init__(self, history):
        self._history, self.is_full = history, False

    def __getattr__(self, name):
        return getattr(self._history, name)

    def _write(self, name, *args):
        if self.is_full:
            raise StorageError(FULL)
        getattr(self._history, name)(*args)

    def begin_workout(self, *args):
        self._write("begin_workout", *args)

    def add_hold(self, *args):
        self._write("add_hold", *args)

    def end_workout(self, *args):
        self._write("end_workout", *args)

    def update_workout(self, *args):
        self._write("update_workout", *args)


class Window:
    """The program on a fake clock, whose disk can be full."""

    def __init__(self, qtbot, core):
        self.qtbot, self.core = qtbot, core
        core.clock = FakeClock()
        core.settings.save(core.settings.load().changed(keep_awake=False, voice_engine="none"))
        self.disk = core.history = Refusing(core.history)
        self.program = Program(qt_application(), core, RecordingCuePlayer(core.clock))
        self.window = self.program.window
        self.program.show()

    def train(self, *, ms=31_000):
        """Do the circuit; return the record of the workout."""
        self.program.begin(CIRCUIT, 0)
        for _ in range(ms // 1_000):
            self.core.clock.advance(1_000)
            self.program.controller.tick()
        assert self.program.controller.runner.is_over is (ms > 30_000)
        return self.program.controller.runner.record

    def named(self, name):
        """Return the widgets of a name that show."""
        found = QApplication.allWidgets()
        return [each for each in found if each.objectName() == name and each.isVisible()]

    def press(self, name):
        """Press the one button of this name that shows."""
        (button,) = self.named(name)
        assert isinstance(button, QPushButton)
        button.click()

    def save_to(self, path):
        """Take the user's part in the dialog that asks where."""
        (dialog,) = self.window.findChildren(QFileDialog)
        dialog.fileSelected.emit(str(path))
        dialog.reject()
        self.settle()

    def settle(self):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def stored(self):
        """Return the status of each workout in the database, and what was held in it."""
        history = self.core.history
        days = history.workouts(FIRST, LAST)
        return [
            (each.status, sum(hold.held_ms for hold in history.holds(each.id))) for each in days
        ]

    def close(self):
        self.program.controller.stop()
        self.program.is_interrupted = True
        self.window.close()
        self.program.close()
        self.window.deleteLater()
        self.settle()


FIRST, LAST = date(2000, 1, 1), date(2100, 1, 1)
DONE = (WorkoutStatus.FINISHED, 30_000)


@pytest.fixture
def window(qtbot, tmp_path):
    """Return the program."""
    with open_core(tmp_path / "data") as core:
        window = Window(qtbot, core)
        yield window
        window.close()


def test_the_workout_goes_on_and_says_so(window):
    """A calm line on the workout screen; the holds come in when there is room again."""
    window.disk.is_full = True
    window.train(ms=15_000)
    (notice,) = window.named("notice")
    assert notice.text() == (
        "The workout goes on. Your holds wait in memory until they can be stored."
    )
    window.disk.is_full = False
    window.program.controller.retry_storage()
    assert window.named("notice") == []
    window.program.controller.stop()
    assert window.stored() == [(WorkoutStatus.STOPPED, 15_000)]


def test_a_workout_that_waits_is_not_forgotten_when_the_next_one_begins(window):
    """Both are stored once there is room, the first one first."""
    window.disk.is_full = True
    window.train()
    window.train()
    assert len(window.program.unsaved.waiting) == 2
    window.disk.is_full = False
    window.program.controller.retry_storage()
    assert window.stored() == [DONE, DONE]


def test_it_is_saved_from_the_finish_screen_to_any_place(window, tmp_path):
    """What was saved can be imported again, to the same workout, and closing asks no more."""
    window.disk.is_full = True
    window.train()
    window.press("notice_other")
    window.save_to(tmp_path / "mine.csv")
    assert window.window.notice.text.startswith("Saved as “mine.csv”.")
    assert not window.program.unsaved.objects_to_closing()
    window.disk.is_full = False
    outcome = window.program.files.importer.store(
        window.program.files.importer.read([tmp_path / "mine.csv"])
    )
    assert outcome.import_id is not None
    assert window.stored() == [DONE]
    window.program.controller.retry_storage()
    assert window.stored() == [DONE]  # the same ids: it counts once


@pytest.mark.parametrize("is_begun", [False, True])
def test_a_workout_that_is_deleted_while_it_waits_is_not_stored_later(window, is_begun):
    """Nothing asks for it any more; the undo lets it come in after all."""
    window.disk.is_full = not is_begun
    window.program.begin(CIRCUIT, 0)
    window.disk.is_full = True
    for _ in range(31):
        window.core.clock.advance(1_000)
        window.program.controller.tick()
    window.press("delete_workout_button")
    assert window.program.unsaved.waiting == []
    assert not window.program.unsaved.objects_to_closing()
    assert window.program.unsaved.keep_aside() is None
    window.disk.is_full = False
    window.program.controller.retry_storage()
    assert window.stored() == []
    assert window.program.controller.storage.waiting == []
    window.window.undo_bar.undo()
    window.program.controller.retry_storage()
    assert window.stored() == [DONE]


def test_what_is_said_of_it_later_is_not_saved_yet(window, tmp_path):
    """A note after the file was written waits again."""
    window.disk.is_full = True
    window.train()
    assert window.program.unsaved.save_to(tmp_path / "mine.csv")
    window.program.controller.describe(7, frozenset(), "hard")
    assert len(window.program.unsaved.waiting) == 1


def test_a_place_that_takes_nothing_is_said(window, tmp_path):
    """The next place may take it."""
    window.disk.is_full = True
    window.train()
    assert not window.program.unsaved.save_to(tmp_path / "no such folder" / "a.csv")
    assert window.window.notice.text == (
        "“a.csv” can't be written: No such file or directory. Choose another place."
    )


def test_other_screens_say_it_too(window):
    """After the finish screen the window says it, with the same two things to do."""
    window.disk.is_full = True
    window.train()
    window.press("keep_button")
    notice = window.window.notice
    assert notice.text == f"{FULL} Your last workout waits in memory."
    assert [each.text() for each in notice.findChildren(QPushButton) if each.text()] == [
        "Save what waits…",
        "Try again",
    ]
    window.disk.is_full = False
    window.press("notice_action")
    assert notice.text == "Your workout is stored now."
    assert window.stored() == [DONE]


def test_closing_asks_while_something_waits(window):
    """Once, however often it is tried; “Stay” stays."""
    window.disk.is_full = True
    window.train()
    assert not window.window.close()
    assert not window.window.close()
    assert len(window.named("unsaved_dialog")) == 1
    window.press("cancel")
    window.settle()
    assert window.window.isVisible()
    window.disk.is_full = False
    assert window.window.close()
    assert window.stored() == [DONE]


def test_closing_anyway_keeps_a_copy_for_the_next_start(window, tmp_path):
    """The copy is private; the next start takes it in once and removes it."""
    window.disk.is_full = True
    window.train()
    window.program.controller.describe(7, frozenset(), "=hard")
    assert not window.window.close()
    window.press("close_anyway")
    assert not window.window.isVisible()
    window.program.close()
    (copy,) = (tmp_path / "data" / "state").glob("glutetimer-unsaved-*.csv")
    assert copy.stat().st_mode & 0o777 == 0o600
    assert take_in(window.core) == 0  # still full: it stays
    window.disk.is_full = False
    assert take_in(window.core) == 1
    assert not copy.exists()
    (workout,) = window.core.history.workouts(FIRST, LAST)
    assert (workout.effort, workout.note, workout.circuit_name) == (7, "=hard", "=Bridges")
    assert window.stored() == [DONE]


def test_the_next_start_says_what_it_took_in(qtbot, tmp_path):
    """And shows it, where the workout had partly been stored before, too."""
    with open_core(tmp_path / "data") as core:
        first = Window(qtbot, core)
        first.train(ms=15_000)
        first.disk.is_full = True
        first.program.controller.stop()
        first.close()
    with open_core(tmp_path / "data") as core:
        second = Window(qtbot, core)
        notice = second.window.notice
        qtbot.waitUntil(lambda: notice.text == "Stored now, from last time: 1 workout.")
        assert second.stored() == [(WorkoutStatus.STOPPED, 15_000)]
        second.close()


def test_a_file_that_somebody_else_could_have_written_is_not_taken_in(window, monkeypatch):
    """Not through a link, and not one that others may write."""
    window.disk.is_full = True
    window.train()
    kept = window.program.unsaved.keep_aside()
    assert isinstance(kept, Path)
    window.disk.is_full = False
    kept.chmod(0o666)
    assert take_in(window.core) == 0
    moved = kept.with_name("moved")
    kept.rename(moved)
    moved.chmod(0o600)
    kept.symlink_to(moved)
    assert take_in(window.core) == 0
    assert window.stored() == []


def test_where_no_folder_takes_a_copy_the_window_stays(window, monkeypatch):
    """Nothing is lost without a word."""
    window.disk.is_full = True
    window.train()
    monkeypatch.setattr("glutetimer.app.rescue._places", lambda core: [])
    assert not window.window.close()
    window.press("close_anyway")
    assert window.window.isVisible()
    assert window.window.notice.text.startswith("No folder here takes a copy.")


def test_a_notice_does_what_it_says_now(qtbot):
    """A button of what was said before does nothing any more."""
    notice, done = Notice(), []
    qtbot.addWidget(notice)
    notice.offer("One.", ("A", lambda: done.append("a")), ("B", lambda: done.append("b")))
    notice.offer("Two.", ("C", lambda: done.append("c")))
    buttons = {b.objectName(): b for b in notice.findChildren(QPushButton)}
    buttons["notice_action"].click()
    assert done == ["c"]
    assert buttons["notice_other"].isHidden()
    assert isinstance(notice, QWidget)


def test_a_whole_evening_on_a_full_disk(qtbot, tmp_path):
    """Nothing but what is stored there notices it: settings, draft, heartbeat, window."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(disk)]
    if shutil.which("mount") is None or subprocess.run(mount, check=False).returncode:
        pytest.skip("only root mounts a disk")
    try:
        _spend_an_evening(qtbot, disk)
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=False)


def _spend_an_evening(qtbot, disk):
    with open_core(disk / "data") as core:
        window = Window(qtbot, core)
        core.circuits.save(CIRCUIT)
        film = _fill(disk)
        window.train()
        window.press("keep_button")
        window.program.choose("prepare_s", 7)
        assert "can't be written: No space left" in window.window.notice.text
        window.program.edit("bridges")
        window.window.show_screen("train")
        record = window.train()
        assert len(window.program.unsaved.waiting) == 2
        assert not window.window.close()
        film.unlink()
        window.press("cancel")
        window.program.controller.retry_storage()
        assert window.window.close()
        assert window.stored() == [DONE, DONE]
        window.close()
        assert core.history.workout(record.id) == record


def _fill(folder):
    path = folder / "film"
    with path.open("wb", buffering=0) as file, suppress(OSError):
        while True:
            file.write(bytes(4096))
    return path
