# SPDX-License-Identifier: GPL-3.0-or-later
"""The exercises in the whole program: reached by key, followed by all other screens."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from glutetimer.app.core import open_core
from glutetimer.app.window import Program, qt_application
from glutetimer.domain.circuit import Block, Circuit, Step
from glutetimer.domain.exercise import unfinished_exercise
from glutetimer.gui.circuits.exercise_field import ExerciseField
from glutetimer.gui.circuits.step_row import StepRow
from glutetimer.gui.exercises.screen import ExercisesScreen
from glutetimer.gui.widgets.exercise_picture import ExercisePicture
from tests.fakes import FakeClock, RecordingCuePlayer


class Window:
    """The program on a fake clock and a real database."""

    def __init__(self, qtbot, core):
        self.qtbot, self.core = qtbot, core
        clock = FakeClock()
        core.clock = clock
        core.settings.save(core.settings.load().changed(keep_awake=False, voice_engine="none"))
        self.program = Program(qt_application(), core, RecordingCuePlayer(clock))
        self.window = self.program.window
        self.program.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    @property
    def exercises(self):
        """Return the Exercises screen, which is shown."""
        self.window.show_screen("exercises")
        screen = self.window.screen_widget("exercises")
        assert isinstance(screen, ExercisesScreen)
        return screen

    def press(self, name):
        """Press a button that is shown."""
        buttons = self.window.findChildren(QAbstractButton, name)
        (button,) = [each for each in buttons if each.isVisible()]
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def close(self):
        if self.program.controller.is_under_way:
            self.program.controller.stop()
        self.window.close()
        self.program.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(qtbot, tmp_path):
    """Return the program."""
    with open_core(tmp_path / "data") as core:
        window = Window(qtbot, core)
        yield window
        window.close()


def test_a_key_leads_to_the_exercises(window):
    """Ctrl+4, as the list of keys says."""
    window.qtbot.waitUntil(lambda: bool(window.window.actions()))
    (action,) = [a for a in window.window.actions() if a.objectName() == "show_exercises"]
    assert action.shortcut().toString() == "Ctrl+4"
    action.trigger()
    assert window.window.current_id == "exercises"


def test_more_exercises_stay_on(window):
    """The switch is kept for the next start, and works at once."""
    screen = window.exercises
    assert "childs-pose" not in window.core.catalogue
    window.press("more_switch")
    assert "childs-pose" in window.core.catalogue
    assert window.core.settings.load().more_exercises is True
    window.press("more_switch")
    assert "childs-pose" not in window.core.catalogue
    assert window.core.settings.load().more_exercises is False
    assert screen.isVisible()


def test_what_was_looked_for_and_deleted_comes_back_by_its_key(window):
    """Ctrl+Z in the search, where the focus is then, brings back the exercise, not old words."""
    window.core.exercises.save(unfinished_exercise("Dead hang"))
    window.core.catalogue_keeper.renew()
    search = window.exercises.findChild(QLineEdit, "exercise_search")
    search.setFocus()
    window.qtbot.keyClicks(search, "dead hang")
    window.qtbot.keyClick(search, Qt.Key.Key_Return)
    window.press("delete_exercise_button")
    assert search.hasFocus()
    assert all(each.name != "Dead hang" for each in window.core.catalogue)
    window.qtbot.keyClick(search, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert any(each.name == "Dead hang" for each in window.core.catalogue)
    assert search.text() == "dead hang"


def test_an_own_exercise_is_held_with_its_own_picture(window):
    """From its page into the workout, in its own colours; where the file vanished, without."""
    image = QImage(60, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    path = window.core.paths.data / "source.png"
    image.save(str(path))
    picture = window.core.exercises.keep_picture(path.read_bytes(), "kept.png")
    window.core.exercises.save(replace(unfinished_exercise("Dead hang"), picture=picture))
    window.exercises.open_exercise("dead-hang")
    window.press("hold_now_button")
    assert window.window.current_id == "workout"
    shown = window.window.screen_widget("workout").findChild(ExercisePicture, "picture")
    assert shown is not None
    assert shown.file_name == picture
    window.program.controller.stop()
    # Somebody removes the file behind the program's back, while it is shown.
    Path(picture).unlink()
    for screen in ("exercises", "progress", "exercises"):
        window.window.show_screen(screen)
        window.window.grab()
    window.exercises.open_exercise("dead-hang")
    assert not window.window.grab().isNull()
    window.core.catalogue_keeper.renew()
    window.exercises.open_exercise("dead-hang")
    pictures = window.exercises.findChildren(ExercisePicture)
    assert not any(each.isVisible() for each in pictures)


def test_the_best_hold_of_an_exercise_can_be_tested(window):
    """The page of the test opens with this exercise, on both of its sides."""
    window.exercises.open_exercise("side-plank")
    window.press("test_best_hold_button")
    assert window.window.current_id == "maximum"
    shown = window.window.screen_widget("maximum")
    field = shown.findChild(ExerciseField)
    assert field is not None
    assert field.text() == "Side plank"


def test_an_addition_shows_in_the_circuit_that_is_open(window):
    """The form that was left open has the new step when one comes back to it."""
    circuit = Circuit("evening", "Evening", (Block((Step("plank", 20_000),)),))
    window.core.circuits.save(circuit)
    window.program.edit("evening")
    window.exercises.open_exercise("bird-dog")
    menu_button = window.window.findChild(QAbstractButton, "add_to_circuit_button")
    assert menu_button is not None
    (action,) = [a for a in menu_button.menu().actions() if a.text() == "Evening"]
    action.trigger()
    window.window.show_screen("circuits")
    circuits = window.window.screen_widget("circuits")
    assert circuits.open_id == "evening"
    stored = window.core.circuits.get("evening")
    assert [step.exercise_id for step in stored.steps] == ["plank", "bird-dog"]
    spoken = [each.accessibleName() for each in circuits.findChildren(StepRow) if each.isVisible()]
    assert any("Bird dog" in words for words in spoken)
