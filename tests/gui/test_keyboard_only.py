# SPDX-License-Identifier: GPL-3.0-or-later
"""The main jobs, done with the keys of the keyboard alone, wherever the focus is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QWidget

from glutetimer.domain.events import Outcome
from glutetimer.gui.palette.dialog import Palette
from tests.gui.tour import CIRCUIT, touring

Key = Qt.Key


class Keyboard:
    """A user without a mouse: presses keys, and looks where the focus is."""

    def __init__(self, tour):
        self.tour, self.window = tour, tour.window

    @property
    def focused(self) -> QWidget:
        """Return what gets the next key."""
        palette = next((each for each in self.window.findChildren(Palette)), None)
        window = QApplication.activeModalWidget() or palette or self.window
        return QApplication.focusWidget() or window.focusWidget() or window

    def press(self, key: Key, modifier=Qt.KeyboardModifier.NoModifier, times: int = 1) -> None:
        """Press a key where the focus is."""
        for _ in range(times):
            QTest.keyClick(self.focused, key, modifier)
        self.tour.settle()

    def ctrl(self, key: Key) -> None:
        """Press a key with Ctrl."""
        self.press(key, Qt.KeyboardModifier.ControlModifier)

    def type(self, text: str) -> None:
        """Type words."""
        QTest.keyClicks(self.focused, text)
        self.tour.settle()

    def tab_to(self, name: str) -> QWidget:
        """Press Tab until something has the focus."""
        for _ in range(150):
            if self.focused.objectName() == name:
                return self.focused
            QTest.keyClick(self.focused, Key.Key_Tab)
        raise AssertionError(f"Tab does not come to {name}")

    def order(self, words: str) -> None:
        """Open the palette, type what is wanted, and press Enter."""
        self.ctrl(Key.Key_K)
        self.type(words)
        self.press(Key.Key_Return)

    def wait(self, seconds: int) -> None:
        """Let the workout run."""
        for _ in range(seconds):
            self.tour.clock.advance(1_000)
            self.tour.program.controller.tick()


@pytest.fixture
def keys(qtbot, tmp_path):
    """Return the keyboard of a program that has just started."""
    with touring(tmp_path) as tour:
        tour.show()
        yield Keyboard(tour)


def test_making_a_circuit(keys):
    """New, a name, two exercises, a longer hold, and Done."""
    keys.tab_to("new_circuit_button")
    keys.press(Key.Key_Return)
    keys.tab_to("circuit_name_field").selectAll()
    keys.type("Evening")
    keys.tab_to("add_step_field")
    for name in ("Wall squat", "Plank"):
        keys.type(name)
        keys.press(Key.Key_Return)
    keys.tab_to("done_button")
    keys.press(Key.Key_Return)
    made = next(c for c in keys.tour.core.circuits.circuits() if c.name == "Evening")
    assert [step.exercise_id for step in made.blocks[0].steps] == ["wall-squat", "plank"]


def test_undo_right_after_an_exercise_was_added(keys):
    """Ctrl+Z takes back the step, not the words that were typed for it; Ctrl+Y brings it again."""
    keys.tab_to("new_circuit_button")
    keys.press(Key.Key_Return)
    keys.tab_to("add_step_field")
    for name in ("bird", "Plank 45s"):
        keys.type(name)
        keys.press(Key.Key_Return)

    def steps():
        return [step.exercise_id for c in keys.tour.core.drafts.drafts() for step in c.steps]

    assert steps() == ["bird-dog", "plank"]
    for left in (["bird-dog"], []):
        keys.ctrl(Key.Key_Z)
        assert steps() == left
        assert keys.focused.text() == ""
    keys.ctrl(Key.Key_Y)
    keys.ctrl(Key.Key_Y)
    assert steps() == ["bird-dog", "plank"]


def test_a_workout_from_start_to_keep(keys):
    """Start it, pause, go on, break a hold, skip by a button, finish, correct a hold, keep it."""
    keys.tab_to(f"start_{CIRCUIT.id}")
    keys.press(Key.Key_Space)
    controller = keys.tour.program.controller
    assert controller.is_under_way
    keys.wait(15)
    keys.press(Key.Key_Space)
    assert controller.is_paused
    keys.press(Key.Key_Space)
    keys.press(Key.Key_Return)
    assert controller.runner.holds[-1].outcome is Outcome.BROKEN
    keys.tab_to("skip_button")
    keys.press(Key.Key_Return)
    assert controller.workout.interval.is_hold
    while not controller.runner.is_over:
        keys.wait(10)
    keys.tour.settle()
    assert keys.window.current_id == "finish"
    first = controller.runner.holds[0].held_ms
    keys.tab_to("holds_table")
    keys.press(Key.Key_Home)
    keys.press(Key.Key_Plus)
    keys.tab_to("keep_button")
    keys.press(Key.Key_Return)
    assert keys.window.current_id == "train"
    stored = keys.tour.core.history.holds(controller.runner.record.id)
    assert stored[0].held_ms > first


def test_ending_early_and_changing_ones_mind(keys):
    """The question has two buttons within reach, and nothing behind it can be pressed."""
    keys.tab_to(f"start_{CIRCUIT.id}")
    keys.press(Key.Key_Return)
    keys.wait(8)
    keys.press(Key.Key_Escape)
    keys.tab_to("go_on_button")
    keys.press(Key.Key_Return)
    controller = keys.tour.program.controller
    assert controller.is_under_way
    assert not controller.is_paused
    keys.press(Key.Key_Escape)
    keys.press(Key.Key_Return)
    assert not controller.is_under_way


def test_looking_at_a_week(keys):
    """Progress, a week back, its workouts, one of them."""
    keys.ctrl(Key.Key_3)
    keys.tab_to("weekly_chart")
    keys.press(Key.Key_Left)
    keys.press(Key.Key_Return)
    progress = keys.window.screen_widget("progress")
    assert progress.page is progress.history_page
    keys.press(Key.Key_Down)
    keys.press(Key.Key_Return)
    assert progress.page is progress.workout_page


def test_changing_a_setting(keys):
    """Settings, to the text size, one step up."""
    keys.order("Settings")
    assert keys.window.current_id == "settings"
    screen = keys.window.screen_widget("settings")
    field = screen.findChild(QWidget, "text_size_field")
    for _ in range(200):
        if field.isAncestorOf(keys.focused):
            break
        QTest.keyClick(keys.focused, Key.Key_Tab)
    keys.press(Key.Key_Up)
    assert keys.tour.core.settings.load().text_size == 110


def test_exporting_circuits(keys, qtbot):
    """Circuits, Export, as a file: the place is asked for, and the file is written."""
    keys.ctrl(Key.Key_2)
    keys.tab_to("export_button")
    keys.press(Key.Key_Space)
    keys.tab_to("save_file")
    keys.press(Key.Key_Return)
    path = keys.tour.folder / "out.glutetimer"
    (chooser,) = keys.window.findChildren(QFileDialog)
    chooser.findChild(QLineEdit, "fileNameEdit").setFocus()
    keys.ctrl(Key.Key_A)
    keys.type(str(path))
    keys.press(Key.Key_Return)
    qtbot.waitUntil(path.exists)
    assert CIRCUIT.name in path.read_text(encoding="utf-8")


def test_what_tab_comes_to_from_outside_is_in_sight(keys):
    """The page scrolls to its last control when Shift+Tab goes round to it."""
    keys.order("Settings")
    screen = keys.window.screen_widget("settings")
    screen.window().findChild(QWidget, "go_train").setFocus()
    while not screen.isAncestorOf(keys.focused):
        keys.press(Key.Key_Backtab)
    assert screen.verticalScrollBar().value() > 0
    assert not keys.focused.visibleRegion().isEmpty()


def test_keys_of_a_screen_are_known_in_the_navigation(keys, qtbot):
    """A click on a place leaves the focus there; what can be done on the screen is a key away."""
    for place, key, name in (
        ("go_circuits", Key.Key_N, "circuit_name_field"),
        ("go_exercises", Key.Key_F, "exercise_search"),
    ):
        qtbot.mouseClick(keys.window.findChild(QWidget, place), Qt.MouseButton.LeftButton)
        assert keys.focused.objectName() == place
        keys.ctrl(key)
        assert keys.focused.objectName() == name


def test_every_key_is_listed(keys):
    """F1 or the palette leads to a list of all keys."""
    keys.order("keys")
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    shown = [label.text() for label in dialog.findChildren(QLabel)]
    assert any("key" in text.lower() for text in shown)
    keys.press(Key.Key_Escape)
