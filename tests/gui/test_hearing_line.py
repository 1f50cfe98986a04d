# SPDX-License-Identifier: GPL-3.0-or-later
"""Before the first workout, the Train screen asks once whether the program can be heard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from glutetimer.domain.settings import Settings
from tests.gui.test_train_screen import BRIDGES, Train


def line(train):
    """Return the line as a user reads it; empty if it is not there."""
    (found,) = train.screen.findChildren(QWidget, "hearing_line") or [None]
    if found is None or not found.isVisible():
        return ""
    return " ".join(label.text() for label in found.findChildren(QLabel))


def press(train, name):
    """Click a button of the line."""
    (button,) = train.screen.findChildren(QPushButton, name)
    train.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def train(qtbot):
    """Return the Train screen of somebody who has just installed the program."""
    train = Train(qtbot).show()
    qtbot.waitUntil(lambda: bool(line(train)))
    return train


def test_the_first_start_asks_and_lets_the_sound_be_heard(train):
    """One line, one button."""
    assert line(train) == "First time? Check that you can hear me."
    with train.qtbot.waitSignal(train.screen.test_sound_requested, timeout=0):
        press(train, "hearing_test_button")
    assert line(train)


def test_the_key_that_starts_still_starts(train):
    """The line takes no focus from Start."""
    train.qtbot.keyClick(train.screen.focusWidget(), Qt.Key.Key_Space)
    assert [circuit.name for circuit in train.started] == [BRIDGES.name]


def test_after_the_first_workout_it_is_gone(train):
    """Who has done one has heard it."""
    train.did(BRIDGES, days_ago=0)
    train.screen.refresh()
    assert line(train) == ""


def test_it_is_dismissed_for_good(train):
    """One click, also after the next start; a disk that is full changes nothing on the screen."""
    press(train, "hearing_dismiss_button")
    assert line(train) == ""
    assert train.settings.stored.sound_checked
    train.screen.refresh()
    assert line(train) == ""


def test_a_full_disk_is_no_reason_to_keep_it(train):
    """It goes all the same."""
    train.settings.broken = "The disk is full."
    press(train, "hearing_dismiss_button")
    assert line(train) == ""


@pytest.mark.parametrize("is_checked", [True, False])
def test_who_knows_the_program_is_not_asked(qtbot, is_checked):
    """Neither with workouts in the history nor after it was dismissed."""
    train = Train(qtbot, settings=Settings(sound_checked=is_checked))
    if not is_checked:
        train.did(BRIDGES, days_ago=30)
    train.show()
    assert line(train) == ""


def test_a_machine_without_sound_says_so(train):
    """Instead of nothing at all; once it is heard, the line asks as before."""
    train.screen.silence_changed.emit(True)
    assert line(train) == ("No audio device was found. A workout can be followed on the screen.")
    train.screen.silence_changed.emit(False)
    assert line(train) == "First time? Check that you can hear me."


def test_tab_comes_to_the_line_where_it_is_read(train):
    """Between the title's button and the card, though it was made last."""
    (new,) = train.screen.findChildren(QPushButton, "new_circuit_button")
    new.setFocus()
    reached = []
    for _ in range(3):
        train.qtbot.keyClick(train.screen.focusWidget(), Qt.Key.Key_Tab)
        reached.append(train.screen.focusWidget())
    assert [each.objectName() for each in reached[:2]] == [
        "hearing_test_button",
        "hearing_dismiss_button",
    ]
    assert train.screen.findChild(QWidget, "next_card").isAncestorOf(reached[2])
