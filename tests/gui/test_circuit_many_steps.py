# SPDX-License-Identifier: GPL-3.0-or-later
"""Several steps at once: selected, changed, moved, dragged, copied, made longer."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from glutetimer.domain.circuit import Block, Circuit, Load, Step
from glutetimer.domain.exercise import Sides
from glutetimer.exchange.catalogue import load_catalogue
from glutetimer.gui.circuits.clipboard import steps_of_text
from glutetimer.gui.circuits.exercise_field import ExerciseField
from glutetimer.gui.widgets.drop_down import DropDown
from glutetimer.gui.widgets.segmented_choice import SegmentedChoice
from glutetimer.gui.widgets.stepper import Stepper, ValueBox
from tests.gui.circuits_page import BRIDGES, TWO_BLOCKS, Circuits

SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
FIVE = Circuit(
    "five",
    "Five",
    (
        Block(
            (
                Step("glute-bridge", 45_000, rest_ms=30_000),
                Step("plank", 45_000, rest_ms=30_000),
                Step("side-plank", 30_000, sides=Sides.LEFT_RIGHT, rest_ms=30_000),
            ),
            "Main",
            3,
            90_000,
        ),
        Block((Step("clamshell", 20_000), Step("bird-dog", 10_000, repeats=(5,))), "End"),
    ),
)


@pytest.fixture
def circuits(qtbot):
    """Return the form of a circuit of two blocks, its first step selected."""
    return Circuits(qtbot, (FIVE, BRIDGES)).open(FIVE)


def names(circuits):
    """Return the first letters of the steps, a word for each block."""
    return [
        " ".join(circuits.name_of(step)[:2] for step in block.steps)
        for block in circuits.get(FIVE).blocks
    ]


def selected(circuits):
    """Return the indexes of the rows that are marked."""
    return [at for at, row in enumerate(circuits.rows) if row.isChecked()]


def click_row(circuits, at, modifier=Qt.KeyboardModifier.NoModifier):
    """Click a row, with a key held down."""
    circuits.qtbot.mouseClick(circuits.rows[at], Qt.MouseButton.LeftButton, modifier)


def drag(circuits, source, to):
    """Drag by the mouse from the middle of a widget to a place of the window."""
    start = source.rect().center()
    end = source.mapFromGlobal(circuits.window.mapToGlobal(to))
    circuits.qtbot.mousePress(source, Qt.MouseButton.LeftButton, pos=start)
    for share in (0.3, 0.7, 1.0):
        at = start + (end - start) * share
        circuits.qtbot.mouseMove(source, at)
    circuits.qtbot.mouseRelease(source, Qt.MouseButton.LeftButton, pos=end)


def above(circuits, widget):
    """Return a place within the upper half of a widget."""
    return widget.mapTo(circuits.window, QPoint(widget.width() // 2, 4))


def below(circuits, widget):
    """Return a place within the lower half of a widget."""
    return widget.mapTo(circuits.window, QPoint(widget.width() // 2, widget.height() - 4))


# ------------------------------------------------------------------------------------ selection


def test_shift_and_ctrl_select_with_the_mouse(circuits):
    """Shift selects what lies between, over blocks as well; Ctrl adds and takes out."""
    click_row(circuits, 1)
    click_row(circuits, 3, SHIFT)
    assert selected(circuits) == [1, 2, 3]
    click_row(circuits, 2, CTRL)
    assert selected(circuits) == [1, 3]
    click_row(circuits, 0)
    assert selected(circuits) == [0]


def test_everything_is_selected_by_keys_too(circuits):
    """Shift and arrows, Ctrl and Space, Ctrl+A, Ctrl+Shift+A."""
    circuits.key(Qt.Key.Key_Down, SHIFT)
    assert selected(circuits) == [0, 1]
    circuits.key(Qt.Key.Key_Down)
    circuits.key(Qt.Key.Key_Down, CTRL)
    circuits.key(Qt.Key.Key_Space, CTRL)
    assert selected(circuits) == [2, 3]
    circuits.key(Qt.Key.Key_A, CTRL | SHIFT)
    assert selected(circuits) == [3, 4]
    circuits.key(Qt.Key.Key_A, CTRL)
    assert selected(circuits) == [0, 1, 2, 3, 4]
    circuits.key(Qt.Key.Key_Home)
    assert selected(circuits) == [0]
    circuits.key(Qt.Key.Key_End, SHIFT)
    assert selected(circuits) == [0, 1, 2, 3, 4]


def test_values_that_differ_are_shown_as_such(circuits):
    """A number, a choice, a text, an exercise: none shows one of several as if it were all."""
    circuits.press("select_all_button")
    assert circuits.text("inspector_title") == "5 steps"
    assert circuits.stepper("hold").findChild(ValueBox).text() == "differs"
    assert circuits.one(DropDown, "sides_field").value() == ""
    assert circuits.one(ExerciseField, "exercise_field").placeholderText() == "differs"
    repeats = circuits.one(QLineEdit, "repeats_field")
    assert (repeats.text(), repeats.placeholderText()) == ("", "differs")
    circuits.one(QCheckBox, "open_ended_field").click()
    assert {step.hold_ms for step in circuits.get(FIVE).steps} == {None}


def test_a_value_is_set_for_all_selected_steps(circuits):
    """Hold, load, band, cue and percent of a whole block; the other block stays."""
    circuits.press("select_block_button")
    circuits.type("1:30", "hold_field", Stepper)
    circuits.type("5", "load_field", Stepper)
    circuits.type("green", "band_field")
    circuits.type("tuck the tailbone", "cue_field")
    circuits.type("70", "percent_field", Stepper)
    main, end = circuits.get(FIVE).blocks
    assert {(step.hold_ms, step.load, step.cue, step.percent) for step in main.steps} == {
        (90_000, Load(5_000, "green"), "tuck the tailbone", 70)
    }
    assert end == FIVE.blocks[1]
    for _ in range(5):
        circuits.screen.undo()
    assert circuits.get(FIVE) == FIVE


def test_the_typed_value_may_be_one_that_some_steps_have(circuits):
    """To type 45 where holds differ makes all of them 45."""
    circuits.press("select_all_button")
    circuits.type("45", "hold_field", Stepper)
    assert {step.hold_ms for step in circuits.get(FIVE).steps} == {45_000}


def test_stepping_leaves_open_ended_holds_open(circuits):
    """Plus makes the timed holds longer; a typed time makes all of them timed."""
    circuits.one(QCheckBox, "open_ended_field").click()
    circuits.press("select_block_button")
    circuits.stepper("hold").step_by(1)
    assert [step.hold_ms for step in circuits.get(FIVE).steps[:3]] == [None, 50_000, 35_000]
    circuits.type("40", "hold_field", Stepper)
    assert [step.hold_ms for step in circuits.get(FIVE).steps[:3]] == [40_000] * 3


@pytest.mark.parametrize(("typed", "words"), [("5", "from 10 to 100"), ("0", "")])
def test_a_percent_out_of_range_is_refused_in_words(circuits, typed, words):
    """The words stand below the field; none of the steps is changed."""
    circuits.type(typed, "percent_field", Stepper)
    assert words in circuits.problem("percent")
    assert circuits.get(FIVE) == FIVE


def test_a_value_that_one_of_the_steps_can_not_have_is_refused(circuits):
    """An open-ended hold has no percent: nothing is half done."""
    circuits.one(QCheckBox, "open_ended_field").click()
    circuits.press("select_all_button")
    before = circuits.get(FIVE)
    circuits.stepper("hold")
    assert not circuits.screen.findChild(Stepper, "percent_field").isVisible()
    assert circuits.get(FIVE) is before


# --------------------------------------------------------------------------------------- moving


def test_selected_steps_move_together_by_keys(circuits):
    """Two steps go up and down; at the edge of a block they go into the next."""
    click_row(circuits, 1)
    click_row(circuits, 2, SHIFT)
    circuits.key(Qt.Key.Key_Up, ALT)
    assert names(circuits) == ["Pl Si Gl", "Cl Bi"]
    assert selected(circuits) == [0, 1]
    for _ in range(2):
        circuits.key(Qt.Key.Key_Down, ALT)
    assert names(circuits) == ["Gl", "Pl Si Cl Bi"]


def test_a_step_is_dragged_to_another_block(circuits):
    """It lands where the line showed; undo brings it back."""
    drag(circuits, circuits.rows[0], below(circuits, circuits.rows[3]))
    assert names(circuits) == ["Pl Si", "Cl Gl Bi"]
    assert selected(circuits) == [3]
    circuits.screen.undo()
    assert circuits.get(FIVE) == FIVE


def test_several_steps_are_dragged(circuits):
    """The button goes down on one of the selected steps, and all of them come."""
    click_row(circuits, 0)
    click_row(circuits, 4, CTRL)
    drag(circuits, circuits.rows[0], above(circuits, circuits.rows[2]))
    assert names(circuits) == ["Pl Gl Bi Si", "Cl"]


def test_a_click_on_one_of_several_selects_it_alone(circuits):
    """Only a drag takes them all."""
    circuits.press("select_all_button")
    click_row(circuits, 2)
    assert selected(circuits) == [2]


def test_escape_ends_a_drag(circuits):
    """The step stays where it was, and the form stays open."""
    row = circuits.rows[0]
    circuits.qtbot.mousePress(row, Qt.MouseButton.LeftButton, pos=QPoint(50, 10))
    circuits.qtbot.mouseMove(row, QPoint(50, 100))
    circuits.key(Qt.Key.Key_Escape)
    circuits.qtbot.mouseRelease(row, Qt.MouseButton.LeftButton, pos=QPoint(50, 100))
    assert circuits.get(FIVE) == FIVE
    assert circuits.rows


def test_a_block_is_dragged(circuits):
    """It is taken by its edge; the blocks change places."""
    first, second = circuits.blocks
    grip = QPoint(first.width() // 2, 4)
    end = first.mapFromGlobal(second.mapToGlobal(QPoint(20, second.height() - 4)))
    circuits.qtbot.mousePress(first, Qt.MouseButton.LeftButton, pos=grip)
    for at in ((grip + end) / 2, end):
        circuits.qtbot.mouseMove(first, at)
    circuits.qtbot.mouseRelease(first, Qt.MouseButton.LeftButton, pos=end)
    assert [block.name for block in circuits.get(FIVE).blocks] == ["End", "Main"]


# ------------------------------------------------------------------------------------ clipboard


def test_steps_go_to_another_circuit_by_the_clipboard(circuits):
    """Cut, copied and pasted by keys; nothing of a step is lost on the way."""
    circuits.key(Qt.Key.Key_Down)
    circuits.key(Qt.Key.Key_Down, SHIFT)
    circuits.key(Qt.Key.Key_C, CTRL)
    circuits.key(Qt.Key.Key_Escape)
    circuits.open(BRIDGES)
    circuits.key(Qt.Key.Key_V, CTRL)
    assert circuits.get(BRIDGES).steps == (*BRIDGES.steps, *FIVE.steps[1:3])
    assert selected(circuits) == [1, 2]
    circuits.key(Qt.Key.Key_X, CTRL)
    assert circuits.drafts.get(BRIDGES.id) is None


def test_the_clipboard_holds_text_for_people(circuits):
    """It can be pasted into a letter, changed there, and brought back."""
    circuits.press("select_block_button")
    circuits.key(Qt.Key.Key_C, CTRL)
    text = QGuiApplication.clipboard().text()
    assert text.startswith("Glute bridge 45s")
    data = QMimeData()
    data.setText(text.replace("45s", "50s"))
    QGuiApplication.clipboard().setMimeData(data)
    circuits.key(Qt.Key.Key_V, CTRL)
    assert [step.hold_ms for step in circuits.get(FIVE).steps[3:6]] == [50_000, 50_000, 30_000]


def test_a_clipboard_without_steps_is_told(circuits):
    """The circuit stays, and the reason is read above it."""
    QGuiApplication.clipboard().setText("Dear diary, today was a good day.")
    circuits.key(Qt.Key.Key_V, CTRL)
    assert circuits.text("editor_problem") == "There are no steps on the clipboard."
    assert circuits.get(FIVE) == FIVE


def test_an_empty_clipboard_is_told(circuits):
    """As it is after a start of the system; Qt gives nothing at all for it then."""
    QGuiApplication.clipboard().clear()
    circuits.key(Qt.Key.Key_V, CTRL)
    assert circuits.text("editor_problem") == "There are no steps on the clipboard."


def test_steps_are_pasted_into_an_empty_field_of_a_block(circuits):
    """Where an exercise could be typed, steps can be pasted."""
    circuits.key(Qt.Key.Key_C, CTRL)
    circuits.blocks[0].add.setFocus()
    circuits.key(Qt.Key.Key_V, CTRL)
    assert names(circuits) == ["Gl Pl Si Gl", "Cl Bi"]


@pytest.mark.parametrize("typed", ["Plank 50s, rest 20s", "plank 3x10s each side, relax 2s"])
def test_a_whole_step_can_be_typed_where_an_exercise_can(circuits, typed):
    """What the text form understands becomes a step at the end of the block."""
    circuits.type(typed, "add_step_field")
    (step,) = steps_of_text(typed, load_catalogue())
    assert circuits.get(FIVE).blocks[0].steps[-1] == step
    assert circuits.blocks[0].add.text() == ""


@pytest.mark.parametrize("typed", ["Handstand", "Handstand 45s", "Plank 45 bananas"])
def test_what_is_no_exercise_is_refused_below_the_field(circuits, typed):
    """What was typed stays there to be corrected; with the next letter the words go away."""
    circuits.type(typed, "add_step_field")
    assert "No exercise has this name" in circuits.text("block_problem")
    assert circuits.blocks[0].add.text() == typed
    assert circuits.get(FIVE) == FIVE
    circuits.qtbot.keyClicks(circuits.blocks[0].add, "x")
    assert not circuits.blocks[0].findChild(QLabel, "block_problem").isVisible()
    circuits.key(Qt.Key.Key_Return)
    assert circuits.blocks[0].findChild(QLabel, "block_problem").isVisible()
    circuits.key(Qt.Key.Key_Escape)
    assert not circuits.blocks[0].findChild(QLabel, "block_problem").isVisible()


# ------------------------------------------------------------------------------------------ keys


def test_escape_takes_back_what_is_typed_and_then_leaves(circuits):
    """A number, a text, then the values, then the form."""
    for name in ("hold", "cue"):
        field = circuits.screen.findChild(QWidget, f"{name}_field")
        field.setFocus()
        circuits.qtbot.keyClicks(circuits.focused, "7")
        circuits.key(Qt.Key.Key_Escape)
        circuits.key(Qt.Key.Key_Escape)
        assert circuits.focused is circuits.rows[0]
        assert circuits.get(FIVE) == FIVE
    circuits.key(Qt.Key.Key_Escape)
    assert circuits.shown_names == ["Five", "Bridge holds"]


def test_a_draft_is_not_shared_by_mistake(circuits):
    """What goes out is what is in effect; the reason is told."""
    shared: list[object] = []
    circuits.screen.share_requested.connect(shared.append)
    circuits.key(Qt.Key.Key_E, CTRL)
    assert shared == [(FIVE.id,)]
    circuits.key(Qt.Key.Key_Delete)
    circuits.key(Qt.Key.Key_E, CTRL)
    assert shared == [(FIVE.id,)]
    assert "Press Done first" in circuits.text("editor_problem")


def test_what_is_a_draft_alone_is_not_shared_from_the_list(circuits):
    """Its card says what is to be done first; it does not offer all the others instead."""
    circuits.drafts.save(TWO_BLOCKS)
    circuits.key(Qt.Key.Key_Escape)
    shared: list[object] = []
    circuits.screen.share_requested.connect(shared.append)
    circuits.press(f"export_{TWO_BLOCKS.id}")
    assert "Press Done first" in circuits.text("notice_text")
    circuits.card(TWO_BLOCKS).setFocus()
    circuits.key(Qt.Key.Key_E, CTRL)
    assert shared == []
    circuits.press("export_button")
    assert shared == [()]


# ---------------------------------------------------------------------------------------- bulk


def dialog(circuits, kind, name):
    """Return a part of the dialog that is open."""
    return circuits.dialog.findChild(kind, name)


def test_a_circuit_is_made_as_long_as_asked(circuits):
    """The result is shown before it is accepted, and is what comes out."""
    circuits.key(Qt.Key.Key_L, CTRL)
    box = dialog(circuits, Stepper, "length_field").findChild(ValueBox)
    circuits.qtbot.keyClicks(box, "20 min")
    words = dialog(circuits, QLabel, "scale_result").text()
    circuits.qtbot.keyClick(box, Qt.Key.Key_Return)
    totals = circuits.text("circuit_totals").removesuffix(" · changes are kept as a draft")
    assert words == f"It will be {totals}."
    assert {step.hold_ms % 5_000 for step in circuits.get(FIVE).steps} == {0}
    circuits.screen.undo()
    assert circuits.get(FIVE) == FIVE


def test_only_the_rests_give_way_if_asked(circuits):
    """The holds stay as they are."""
    circuits.key(Qt.Key.Key_L, CTRL)
    circuits.dialog.findChild(SegmentedChoice).findChild(QPushButton, "rests").click()
    box = dialog(circuits, Stepper, "length_field").findChild(ValueBox)
    box.selectAll()
    circuits.qtbot.keyClicks(box, "9:00")
    circuits.qtbot.keyClick(box, Qt.Key.Key_Return)
    changed = circuits.get(FIVE)
    assert [step.hold_ms for step in changed.steps] == [step.hold_ms for step in FIVE.steps]
    assert changed.blocks[0].round_rest_ms < 90_000


def test_one_value_is_changed_in_the_selected_steps_alone(circuits):
    """All 45 become 50 where it was asked for, and say before how many they are."""
    click_row(circuits, 1)
    click_row(circuits, 3, SHIFT)
    circuits.key(Qt.Key.Key_R, CTRL)
    circuits.dialog.findChild(SegmentedChoice).findChild(QPushButton, "selection").click()
    old = dialog(circuits, DropDown, "old_field")
    assert old.itemText(0).startswith("45 s")
    box = dialog(circuits, Stepper, "new_field").findChild(ValueBox)
    box.selectAll()
    circuits.qtbot.keyClicks(box, "50")
    assert dialog(circuits, QLabel, "replace_result").text() == "1 step will change."
    circuits.qtbot.keyClick(box, Qt.Key.Key_Return)
    holds = [step.hold_ms for step in circuits.get(FIVE).steps]
    assert holds == [45_000, 50_000, 30_000, 20_000, 10_000]


def test_what_is_typed_counts_without_enter(circuits):
    """The button that was grey while nothing would change can be pressed at once, in both."""
    circuits.key(Qt.Key.Key_R, CTRL)
    assert "nothing changes" in dialog(circuits, QLabel, "replace_result").text()
    assert not dialog(circuits, QPushButton, "confirm").isEnabled()
    circuits.qtbot.keyClicks(dialog(circuits, Stepper, "new_field").findChild(ValueBox), "50")
    assert dialog(circuits, QLabel, "replace_result").text() == "2 steps will change."
    circuits.click(dialog(circuits, QPushButton, "confirm"))
    assert [step.hold_ms for step in circuits.get(FIVE).steps[:3]] == [50_000, 50_000, 30_000]
    circuits.key(Qt.Key.Key_L, CTRL)
    before = dialog(circuits, QLabel, "scale_result").text()
    assert not dialog(circuits, QPushButton, "confirm").isEnabled()
    circuits.qtbot.keyClicks(
        dialog(circuits, Stepper, "length_field").findChild(ValueBox), "20 min"
    )
    assert dialog(circuits, QLabel, "scale_result").text() != before
    circuits.click(dialog(circuits, QPushButton, "confirm"))
    assert circuits.text("circuit_totals").startswith("19 min 50 s")


def test_what_was_typed_is_kept_when_the_place_is_chosen_after_it(circuits):
    """Not the old value once more; a value that was not touched follows what it is changed from."""
    circuits.key(Qt.Key.Key_R, CTRL)
    new = dialog(circuits, Stepper, "new_field")
    block = circuits.dialog.findChild(SegmentedChoice).findChild(QPushButton, "block")
    name = dialog(circuits, DropDown, "value_field")
    name.setCurrentIndex(1)
    assert str(new.value() * 1000) == dialog(circuits, DropDown, "old_field").value()
    name.setCurrentIndex(0)
    new.findChild(ValueBox).selectAll()
    circuits.qtbot.keyClicks(new.findChild(ValueBox), "50")
    block.click()
    assert new.value() == 50
    assert dialog(circuits, QPushButton, "confirm").isEnabled()
    circuits.click(dialog(circuits, QPushButton, "cancel"))


def test_a_hold_of_nothing_is_refused_in_the_dialog(circuits):
    """It stays open and says why."""
    circuits.key(Qt.Key.Key_R, CTRL)
    box = dialog(circuits, Stepper, "new_field").findChild(ValueBox)
    box.selectAll()
    circuits.qtbot.keyClicks(box, "0")
    circuits.qtbot.keyClick(box, Qt.Key.Key_Return)
    assert "at least 1 s" in dialog(circuits, QLabel, "replace_problem").text()
    assert circuits.get(FIVE) == FIVE
    circuits.click(dialog(circuits, QPushButton, "cancel"))


# --------------------------------------------------------------------------------------- drafts


def test_discarded_changes_can_be_brought_back(circuits):
    """The circuit in effect was never touched; undo continues the draft."""
    circuits.key(Qt.Key.Key_Delete)
    assert circuits.stored.get(FIVE.id) == FIVE
    draft = circuits.drafts.get(FIVE.id)
    circuits.press("discard_button")
    assert circuits.drafts.drafts() == []
    circuits.undo_bar.undo()
    assert circuits.drafts.get(FIVE.id) == draft
    assert names(circuits) == ["Pl Si", "Cl Bi"]


def test_a_draft_is_continued_when_the_program_starts_again(circuits, qtbot):
    """What a crash has left opens as it was; Discard leads back to what is in effect."""
    circuits.type("1:15", "hold_field", Stepper)
    again = Circuits(qtbot, (FIVE, BRIDGES))
    again.drafts.save(circuits.drafts.get(FIVE.id))
    again.open(FIVE)
    assert again.lines[0][2] == "1 min 15 s"
    assert again.one(QPushButton, "discard_button").isEnabled()
    again.press("discard_button")
    again.open(FIVE)
    assert again.lines[0][2] == "45 s"


def test_a_new_circuit_is_a_draft_until_done(circuits):
    """The list shows it as one; deleting it there takes it away, and can be undone."""
    circuits.key(Qt.Key.Key_Escape)
    circuits.press("new_circuit_button")
    circuits.type("plank", "add_step_field")
    circuits.one(QLineEdit, "circuit_name_field").setFocus()
    circuits.key(Qt.Key.Key_Escape)
    assert circuits.shown_names == ["Five", "Bridge holds", "New circuit"]
    assert circuits.text("draft_words").startswith("A draft:")
    (draft,) = circuits.drafts.drafts()
    circuits.press(f"delete_{draft.id}")
    assert circuits.shown_names == ["Five", "Bridge holds"]
    circuits.undo_bar.undo()
    assert circuits.drafts.drafts() == [draft]
    assert TWO_BLOCKS not in circuits.stored.circuits()


def test_undo_is_for_the_newest_change(circuits):
    """Once something is changed in a form, Ctrl+Z no more brings back what was deleted before."""
    circuits.key(Qt.Key.Key_Escape)
    circuits.press(f"delete_{BRIDGES.id}")
    assert circuits.undo_bar.text
    circuits.open(FIVE)
    assert circuits.undo_bar.text
    circuits.stepper("hold").step_by(1)
    assert circuits.undo_bar.text == ""


def test_keys_for_steps_rest_while_the_circuit_shows_as_text(circuits):
    """Nothing is changed that is not seen; what shows can be typed in at once."""
    circuits.press("text_view_button")
    assert circuits.focused.objectName() == "circuit_text"
    circuits.key(Qt.Key.Key_D, CTRL)
    assert circuits.get(FIVE) == FIVE
    circuits.press("text_view_button")
    circuits.rows[0].setFocus()
    circuits.key(Qt.Key.Key_D, CTRL)
    assert names(circuits) == ["Gl Gl Pl Si", "Cl Bi"]


def test_lines_that_cannot_be_read_are_not_lost_by_done(circuits):
    """Done and Start lead to the line instead; once it can be read, they do what they say."""
    circuits.press("text_view_button")
    text = circuits.one(QPlainTextEdit, "circuit_text")
    before = text.toPlainText()
    text.setPlainText(before + "Plank 30s, rset 5s\nWall squat 20s\n")
    for button in ("done_button", "editor_start_button"):
        circuits.press(button)
        assert circuits.focused is text
        assert text.textCursor().block().text() == "Plank 30s, rset 5s"
    assert (circuits.started, circuits.stored.get(FIVE.id)) == ([], FIVE)
    text.setPlainText(text.toPlainText().replace("rset", "rest"))
    circuits.press("done_button")
    assert len(circuits.stored.get(FIVE.id).steps) == len(FIVE.steps) + 2
