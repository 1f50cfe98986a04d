# SPDX-License-Identifier: GPL-3.0-or-later
"""How few key presses and clicks the usual changes take: each one is counted."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from glutetimer.gui.widgets.stepper import ValueBox
from tests.gui.circuits_page import TWO_BLOCKS, Circuits

CTRL = Qt.KeyboardModifier.ControlModifier
NAMES = ("Glute bridge", "Clamshell", "Side plank", "Wall squat", "Bird dog", "Plank")


class Counted:
    """A user whose key presses and clicks are counted.

    Attributes:
        count: How many there were; the letters of names are left out.
    """

    def __init__(self, circuits: Circuits) -> None:
        self.count = 0
        self._circuits = circuits

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier):
        """Press one key, whatever has the focus; keys held with it are part of it."""
        self.count += 1
        QTest.keyClick(self._target(), key, modifier)

    def click(self, widget: QWidget) -> None:
        """Click once into the middle of a widget; whatever lies on top there gets it."""
        self.count += 1
        window = widget.window()
        # Where there is a window manager, it does so when a list of names has closed.
        window.activateWindow()
        QApplication.processEvents()
        at = widget.mapTo(window, widget.rect().center())
        QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=at)
        QApplication.processEvents()

    def type_number(self, digits: str) -> None:
        """Type digits, each of which counts."""
        for digit in digits:
            self.press(Qt.Key(ord(digit)))

    def type_name(self, name: str) -> None:
        """Type a name, which does not count."""
        QTest.keyClicks(self._target(), name)

    @staticmethod
    def _target() -> QWidget:
        target = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert target is not None
        return target


@pytest.fixture
def circuits(qtbot):
    """Return a Circuits screen with two circuits, not shown yet."""
    return Circuits(qtbot)


def stepper_box(circuits, name):
    """Return where the number of a stepper is typed."""
    return circuits.stepper(name).findChild(ValueBox)


def test_a_whole_circuit_takes_few_keys(circuits):
    """Six exercises, 45 s, 30 s rest, 3 rounds, 90 s between, from nothing: 20 at most."""
    circuits.show()
    circuits.card(TWO_BLOCKS).setFocus()
    user = Counted(circuits)
    user.press(Qt.Key.Key_N, CTRL)
    user.type_name("Six holds")
    user.press(Qt.Key.Key_Return)
    for name in NAMES:
        user.type_name(name)
        user.press(Qt.Key.Key_Return)
    user.press(Qt.Key.Key_A, CTRL)
    user.type_number("45")
    user.press(Qt.Key.Key_Return)
    user.click(stepper_box(circuits, "rounds"))
    user.type_number("3")
    user.press(Qt.Key.Key_Tab)
    user.type_number("90")
    user.press(Qt.Key.Key_Return)
    user.click(circuits.one(QPushButton, "done_button"))
    (made,) = [c for c in circuits.stored.circuits() if c.name == "Six holds"]
    (block,) = made.blocks
    assert [circuits.name_of(step) for step in block.steps] == [
        "Glute bridge",
        "Clamshell hold",
        "Side plank",
        "Wall squat",
        "Bird dog",
        "Plank",
    ]
    assert {(step.hold_ms, step.rest_ms) for step in block.steps} == {(45_000, 30_000)}
    assert (block.rounds, block.round_rest_ms) == (3, 90_000)
    assert user.count <= 20


def test_all_holds_become_50_s_in_few_keys(circuits):
    """All steps, the number, Enter: 4 at most."""
    circuits.open(TWO_BLOCKS)
    user = Counted(circuits)
    user.press(Qt.Key.Key_A, CTRL)
    user.type_number("50")
    user.press(Qt.Key.Key_Return)
    assert {step.hold_ms for step in circuits.get(TWO_BLOCKS).steps} == {50_000}
    assert user.count <= 4


def test_all_holds_become_longer_in_few_clicks(circuits):
    """All steps, then plus: each hold that differs goes one step on."""
    circuits.open(TWO_BLOCKS)
    user = Counted(circuits)
    user.click(circuits.one(QPushButton, "select_all_button"))
    plus = circuits.stepper("hold").findChildren(QPushButton)[-1]
    user.click(plus)
    holds = [step.hold_ms for step in circuits.get(TWO_BLOCKS).steps]
    assert holds == [50_000, 35_000, 25_000]
    assert user.count <= 4


def test_only_the_holds_of_45_s_become_50_s_in_few_keys(circuits):
    """One value is changed into another wherever it stands, and nowhere else."""
    circuits.open(TWO_BLOCKS)
    user = Counted(circuits)
    user.press(Qt.Key.Key_R, CTRL)
    circuits.qtbot.waitUntil(circuits.dialog.isActiveWindow)
    user.type_number("50")
    assert circuits.one_of_window("replace_result") == "1 step will change."
    user.press(Qt.Key.Key_Return)
    holds = [step.hold_ms for step in circuits.get(TWO_BLOCKS).steps]
    assert holds == [50_000, 30_000, 20_000]
    assert user.count <= 5
