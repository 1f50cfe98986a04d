# SPDX-License-Identifier: GPL-3.0-or-later
"""The plain-text view: typing changes the circuit, and changes of the circuit change the text."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QListWidget, QPushButton, QWidget

from glutetimer.domain.circuit import Block, Circuit, Step
from glutetimer.domain.exercise import Sides
from glutetimer.exchange.catalogue import load_catalogue
from glutetimer.gui.circuits.editing import CircuitEditing
from glutetimer.gui.circuits.text_view import TextView
from glutetimer.gui.widgets.text import TextLabel
from tests.fakes import MemoryDrafts

BRIDGE = Step("glute-bridge", 45_000, rest_ms=30_000)
MINE = Circuit("mine", "Mine", (Block((BRIDGE, Step("plank", 30_000)), "Main", 3, 90_000),))
TEXT = """name: Mine

Main: 3 rounds, 90s between
Glute bridge 45s
rest 30s
Plank 30s
"""


class Text:
    """The view of an open circuit, and what a user does in it."""

    def __init__(self, qtbot, circuit=MINE):
        self.qtbot = qtbot
        catalogue = load_catalogue()
        self.editing = CircuitEditing(MemoryDrafts(), catalogue)
        self.editing.open(circuit, circuit)
        self.view = TextView(self.editing, catalogue)
        self.editor = self.view.editor
        qtbot.addWidget(self.view)
        self.view.resize(900, 700)
        self.view.show()
        self.view.activateWindow()
        qtbot.waitUntil(self.view.isActiveWindow)
        self.view.setFocus()

    @property
    def circuit(self):
        return self.editing.circuit

    @property
    def text(self):
        return self.editor.toPlainText()

    @property
    def status(self):
        (shown,) = self.view.findChildren(TextLabel, "text_status")
        return shown.text()

    @property
    def problems(self):
        (shown,) = self.view.findChildren(QListWidget, "text_problems")
        return [shown.item(row).text() for row in range(shown.count())]

    @property
    def offered(self):
        return self.editor._completer.popup()

    def go_to(self, words, after=True):
        """Put the cursor behind the first place of these words."""
        cursor = self.editor.textCursor()
        cursor.setPosition(self.text.index(words) + (len(words) if after else 0))
        self.editor.setTextCursor(cursor)

    def type(self, words):
        self.qtbot.keyClicks(self.editor, words)

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier, widget=None):
        self.qtbot.keyClick(widget or self.editor, key, modifier)

    def rewrite(self, old, new):
        """Select words and type others over them."""
        self.go_to(old, after=False)
        cursor = self.editor.textCursor()
        cursor.setPosition(cursor.position() + len(old), QTextCursor.MoveMode.KeepAnchor)
        self.editor.setTextCursor(cursor)
        self.type(new)


@pytest.fixture
def mine(qtbot):
    """Return the view of a circuit of two steps."""
    return Text(qtbot)


def test_the_circuit_is_shown_as_text(mine):
    """As people would write it."""
    assert mine.text == TEXT
    assert mine.problems == []
    assert mine.status == "The circuit follows the text."


def test_typing_changes_the_circuit(mine):
    """With each key, and nothing else of it."""
    mine.rewrite("45s", "50s")
    assert mine.circuit.steps == (replace(BRIDGE, hold_ms=50_000), MINE.steps[1])
    assert mine.text == TEXT.replace("45s", "50s")


def test_a_line_more_is_a_step_more(mine):
    """Also in words that the program would write otherwise: they stay as they were typed."""
    mine.editor.moveCursor(QTextCursor.MoveOperation.End)
    mine.type("side plank 1m30 per leg")
    assert mine.circuit.steps[2] == Step("side-plank", 90_000, sides=Sides.LEFT_RIGHT)
    assert mine.text.endswith("side plank 1m30 per leg")


def test_what_was_typed_is_undone_in_one_go_outside(mine):
    """The undo of the page takes back all of the typing."""
    mine.rewrite("45s", "50s")
    mine.rewrite("Plank 30s", "Plank 20s")
    mine.editing.undo_stack.undo()
    assert mine.circuit == MINE
    assert mine.text == TEXT


def test_undo_in_the_text_takes_back_what_was_typed(mine):
    """And the circuit follows."""
    mine.go_to("Plank 30s")
    mine.type(" left")
    assert mine.circuit.steps[1].sides is Sides.LEFT
    mine.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert mine.text == TEXT
    assert mine.circuit == MINE
    mine.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert mine.text == TEXT


def test_what_is_wrong_stands_under_its_line(mine):
    """The circuit stays as it was; words, list and status say so."""
    mine.go_to("Plank 30s")
    mine.type(", rset 5s")
    assert mine.circuit == MINE
    assert mine.editor.words_under() == {}, "it is being typed"
    mine.view.show_problems()
    assert list(mine.editor.words_under()) == [5]
    assert "“rset” is not understood" in mine.editor.words_under()[5]
    (problem,) = mine.problems
    assert problem.startswith("Line 6: “rset”")
    assert "stays as it was" in mine.status


def test_the_words_have_room_of_their_own(mine):
    """They cover no line: those below move down, and come back."""
    block = mine.editor.document().findBlockByNumber(5)
    line = mine.editor.blockBoundingRect(block).height()
    mine.rewrite("Plank 30s", "Plank")
    mine.view.show_problems()
    block = mine.editor.document().findBlockByNumber(5)
    assert mine.editor.blockBoundingRect(block).height() > line + 10
    mine.type(" 20s")
    assert mine.editor.blockBoundingRect(block).height() == line


def test_a_line_is_wrong_once_the_cursor_has_left_it(mine):
    """Nobody is told off in the middle of a word."""
    mine.go_to("Plank 30s")
    mine.type(", rset 5s")
    mine.go_to("name: Mine")
    assert list(mine.editor.words_under()) == [5]


def test_a_problem_is_reached_by_keys(mine):
    """F8 goes from one to the next; Enter in the list goes to its line."""
    mine.rewrite("rest 30s", "rest soon")
    mine.rewrite("Plank 30s", "Plank")
    mine.press(Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    mine.press(Qt.Key.Key_F8)
    assert mine.editor.textCursor().blockNumber() == 4
    mine.press(Qt.Key.Key_F8)
    assert mine.editor.textCursor().blockNumber() == 5
    shown = mine.view.findChild(QListWidget, "text_problems")
    shown.setCurrentRow(0)
    shown.setFocus()
    mine.press(Qt.Key.Key_Return, widget=shown)
    assert mine.editor.textCursor().blockNumber() == 4
    assert mine.editor.hasFocus()


def test_a_change_elsewhere_changes_its_line_and_leaves_the_cursor(mine):
    """The cursor stays in its line and column."""
    mine.go_to("Plank 3")
    steps = (replace(BRIDGE, hold_ms=50_000, sets=2), *MINE.steps[1:])
    mine.editing.replace(replace(MINE, blocks=(replace(MINE.blocks[0], steps=steps),)))
    assert "Glute bridge 2 sets of 50s, rest 30s\nPlank 30s" in mine.text
    cursor = mine.editor.textCursor()
    assert cursor.block().text()[: cursor.positionInBlock()] == "Plank 3"


def test_a_change_of_all_lines_is_shown(mine):
    """From nothing to many lines and back."""
    empty = replace(MINE, name="Other", blocks=())
    mine.editing.replace(empty)
    assert mine.text == "name: Other\n"
    mine.editing.replace(MINE)
    assert mine.text == TEXT


def test_another_circuit_is_shown_from_its_first_line(mine):
    """Nothing of the one before stays, what could not be read neither."""
    mine.rewrite("Plank 30s", "Plank")
    other = Circuit("other", "Other", (Block((BRIDGE,)),))
    mine.editing.open(other, other)
    assert mine.text == "name: Other\n\nGlute bridge 45s\nrest 30s\n"
    assert mine.problems == []
    assert mine.editor.textCursor().position() == 0


def test_a_hidden_view_catches_up(mine):
    """What cannot be read yet is kept while another page is shown."""
    mine.rewrite("Plank 30s", "Plank")
    mine.view.hide()
    mine.view.show()
    assert "Plank\n" in mine.text
    mine.view.hide()
    mine.editing.rename("Renamed")
    mine.view.show()
    assert mine.text == TEXT.replace("Mine", "Renamed")


def test_names_are_offered_and_taken_by_tab(mine):
    """Part of a name is enough; Enter without a choice stays a new line."""
    mine.editor.moveCursor(QTextCursor.MoveOperation.End)
    mine.type("bird")
    assert mine.offered.isVisible()
    mine.press(Qt.Key.Key_Tab, widget=mine.offered)
    assert mine.text.endswith("\nBird dog ")
    mine.type("10s")
    assert not mine.offered.isVisible()
    assert mine.circuit.steps[2] == Step("bird-dog", 10_000)
    mine.press(Qt.Key.Key_Return)
    mine.type("brid")
    mine.press(Qt.Key.Key_Return)
    assert mine.text.endswith("brid\n")


def test_a_name_is_chosen_by_arrow_and_enter(mine):
    """As in any such list."""
    mine.editor.moveCursor(QTextCursor.MoveOperation.End)
    mine.type("bird")
    mine.press(Qt.Key.Key_Down, widget=mine.offered)
    mine.press(Qt.Key.Key_Return, widget=mine.offered)
    assert mine.text.endswith("\nBird dog ")


def test_a_slip_in_a_name_is_hinted_at(mine):
    """It is no fault: the circuit has it."""
    mine.rewrite("Plank 30s", "Wal squat 30s")
    mine.view.show_problems()
    assert mine.circuit.steps[1].exercise_id == "wal-squat"
    assert "Do you mean “Wall squat”?" in mine.editor.words_under()[5]
    assert mine.problems == []


def test_a_very_long_text_is_read_when_the_typing_pauses(mine, monkeypatch):
    """One key is enough, and no other has to follow."""
    monkeypatch.setattr("glutetimer.gui.circuits.text_view._LIVE_LINES", 1)
    mine.go_to("45")
    mine.press(Qt.Key.Key_Backspace)
    assert mine.circuit.steps[0] == BRIDGE
    mine.qtbot.waitUntil(lambda: mine.circuit.steps[0].hold_ms == 4_000)


def test_a_slip_in_a_rest_is_told(mine):
    """It would be an exercise otherwise, and nobody would see why."""
    mine.rewrite("rest 30s", "rset 30s")
    mine.view.show_problems()
    assert any("Do you mean “rest”?" in words for words in mine.editor.words_under().values())


def test_a_circuit_that_cannot_be_done_is_refused_in_words(mine):
    """Longer than a day: the circuit stays as it was."""
    mine.rewrite("3 rounds", "500 rounds")
    mine.rewrite("45s", "3600s")
    assert mine.circuit.blocks[0].rounds == 500
    assert mine.circuit.steps[0].hold_ms < 3_600_000
    assert "longer than 24 hours" in mine.status


def test_help_is_a_press_away(mine):
    """It says how lines are written."""
    shown = mine.view.findChild(QWidget, "text_help")
    assert not shown.isVisible()
    mine.view.findChild(QPushButton, "text_help_button").click()
    assert shown.isVisible()


def test_an_exercise_that_was_renamed_has_its_new_name_in_the_text(mine):
    """When the view is shown again; and the new name is understood."""
    catalogue = mine.view._catalogue
    mine.view.hide()
    catalogue.renew([replace(one, name=f"{one.name} hard") for one in catalogue])
    mine.view.show()
    assert mine.text == TEXT.replace("bridge", "bridge hard").replace("Plank", "Plank hard")
    mine.rewrite("Plank hard 30s", "plank HARD 20s")
    assert mine.circuit.steps[1] == replace(MINE.steps[1], hold_ms=20_000)
