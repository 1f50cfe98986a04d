# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings in the whole program: reset, exported, imported, taken back; the first screen."""

import json

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from glutetimer.app.core import open_core
from glutetimer.app.setting_changes import setting_changes
from glutetimer.app.window import Program, qt_application
from glutetimer.domain.settings import Settings
from glutetimer.gui.commands.keymap import keymap
from glutetimer.gui.widgets.stepper import Stepper, ValueBox
from tests.fakes import RecordingCuePlayer

KEYS = (("start", ("S",)),)
CHOSEN = {"voice_engine": "none", "sound_checked": True}


class Start:
    """A start of the program on a data folder, until ``end``."""

    def __init__(self, qtbot, core, **settings):
        self.qtbot, self.core = qtbot, core
        core.settings.save(core.settings.load().changed(**CHOSEN, **settings))
        self.program = Program(qt_application(), core, RecordingCuePlayer(core.clock))
        self.shown: list[str] = []
        self.program.window.screen_shown.connect(self.shown.append)
        with qtbot.waitSignal(self.program.window.first_painted):
            self.program.show()
            self.at_first = list(self.shown)

    @property
    def window(self):
        """Return the window."""
        return self.program.window

    @property
    def settings(self):
        """Return what is stored."""
        return self.core.settings.load()

    def press(self, name):
        """Press a button of the screen that shows."""
        (button,) = self.window.current_screen.findChildren(QPushButton, name)
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def end(self):
        """Close the window and let go of everything."""
        keymap().set_own(())
        self.window.quit()
        self.program.close()
        self.program.deleteLater()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def start(qtbot, tmp_path):
    """Return what starts the program with some settings; each start ends the one before."""
    starts: list[Start] = []

    def begin(**settings):
        for each in starts:
            each.end()
        starts[:] = [Start(qtbot, core, **settings)]
        return starts[0]

    with open_core(tmp_path / "data") as core:
        yield begin
        for each in starts:
            each.end()


def test_all_is_reset_works_at_once_and_is_taken_back(start):
    """Keys too; what is remembered stays."""
    running = start(prepare_s=45, text_size=150, own_keys=KEYS, sore_on="2026-03-04")
    before = running.settings
    running.window.show_screen("settings")
    assert keymap().keys("start") == ("S",)
    running.press("reset_all_button")
    assert running.settings == Settings(sore_on="2026-03-04", sound_checked=True)
    assert keymap().keys("start") == ("Space", "Return", "Enter")
    (prepare,) = running.window.current_screen.findChildren(Stepper, "prepare_s_field")
    assert prepare.value() == 10
    assert running.window.undo_bar.text == "All settings are as usual again."
    running.window.undo_bar.undo()
    assert running.settings == before
    assert prepare.value() == 45
    assert keymap().keys("start") == ("S",)


def test_ctrl_z_takes_a_reset_back(start):
    """Though the focus went on from the button, now disabled, to a field to type in."""
    running = start(text_size=130)
    running.window.show_screen("settings")
    with running.qtbot.waitActive(running.window):
        running.window.activateWindow()
    running.qtbot.waitUntil(lambda: bool(running.window.actions()))
    running.press("reset_all_button")
    assert running.settings.text_size == 100
    focused = QApplication.focusWidget()
    assert isinstance(focused, ValueBox)
    running.qtbot.keyClick(focused, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert running.settings.text_size == 130


def test_settings_go_to_a_file_and_come_back(start, tmp_path):
    """Both by the buttons in Settings; the import is taken back as a whole."""
    running = start(prepare_s=45, own_keys=KEYS)
    file = tmp_path / "mine.json"
    running.window.show_screen("settings")
    running.press("export_settings_button")
    dialog = running.window.findChild(QFileDialog)
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    dialog.fileSelected.emit(str(file))
    dialog.reject()
    assert running.window.notice.text == "The settings were saved as “mine.json”."
    running.press("reset_all_button")
    here = running.settings
    changes = setting_changes(running.program)
    changes.take(file)
    assert (running.settings.prepare_s, running.settings.own_keys) == (45, KEYS)
    assert running.window.undo_bar.text == "3 settings were changed by “mine.json”."
    running.window.undo_bar.undo()
    assert running.settings == here


def test_a_file_with_one_bad_value_changes_nothing(start, tmp_path):
    """The sentence names file and place; the same settings again are no change."""
    running = start()
    before = running.settings
    file = tmp_path / "bad.json"
    file.write_text(json.dumps({"theme": "dark", "prepare_s": 500}), "utf-8")
    changes = setting_changes(running.program)
    changes.take(file)
    assert running.settings == before
    assert running.window.notice.text.startswith("In “bad.json”, “prepare_s” (Prepare) is 500;")
    changes.take(tmp_path / "none.json")
    assert running.window.notice.text == "“none.json” can't be read: No such file or directory."
    file.write_text('{"theme": "system"}', "utf-8")
    changes.take(file)
    assert running.window.notice.text == "The settings in “bad.json” are those that you have."
    assert running.window.undo_bar.text == ""
    assert changes is setting_changes(running.program)


def test_a_place_that_takes_no_file_is_said(start, tmp_path):
    """With the reason."""
    running = start()
    setting_changes(running.program).save(tmp_path / "none" / "mine.json")
    assert running.window.notice.text == (
        "“mine.json” can't be written: No such file or directory."
    )


def test_keys_chosen_elsewhere_show_in_the_settings(start):
    """The row of the keys can be reset as soon as they differ."""
    running = start()
    running.window.show_screen("settings")
    running.window.desk.keys_chosen.emit(KEYS)
    screen = running.window.current_screen
    assert [each.accessibleName() for each in screen.findChildren(QPushButton, "reset_button")
            if each.isVisibleTo(screen)] == [
        "Back to the usual: Who speaks", "Back to the usual: Keys of commands",
    ]  # fmt: skip


@pytest.mark.parametrize("last", ["progress", "settings"])
def test_the_screen_that_was_shown_last_is_shown_again_if_wanted(start, last):
    """It comes after the first picture; a workout's screen is none to begin with."""
    running = start(start_screen="last")
    assert running.window.current_id == "train"
    running.window.show_screen(last)
    again = start()
    assert again.at_first == []
    again.qtbot.waitUntil(lambda: again.shown == [last])
    again.window.show_screen("workout")
    assert start().window.current_id == "train"


def test_train_is_shown_first_unless_something_else_is_wanted(start):
    """One key starts the next circuit; the last screen is known all the same."""
    running = start()
    running.window.show_screen("exercises")
    again = start()
    assert again.at_first == ["train"]
    again.window.show_screen("circuits")
    last = start(start_screen="last")
    last.qtbot.waitUntil(lambda: last.window.current_id == "circuits")


def test_a_kept_screen_that_is_none_is_passed_over(start, tmp_path):
    """Whatever stands in the file, the program starts."""
    file = tmp_path / "data" / "state" / "screen.txt"
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(b"\xff../../etc")
    assert start(start_screen="last").window.current_id == "train"
