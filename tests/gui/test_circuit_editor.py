# SPDX-License-Identifier: GPL-3.0-or-later
"""The form of a circuit, used by mouse and by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QWidget

from glutetimer.domain.circuit import NO_LOAD, Circuit, Load, Tempo
from glutetimer.domain.exercise import Sides
from glutetimer.exchange.catalogue import load_catalogue
from glutetimer.gui.circuits.add_field import AddField
from glutetimer.gui.circuits.block_card import BlockCard
from glutetimer.gui.circuits.exercise_field import ExerciseField
from glutetimer.gui.circuits.inspector.rows import InspectorRow
from glutetimer.gui.circuits.step_row import StepRow
from glutetimer.gui.widgets.drop_down import DropDown
from glutetimer.gui.widgets.stepper import Stepper, ValueBox
from glutetimer.gui.widgets.timeline_strip import TimelineStrip
from tests.gui.circuits_page import BRIDGES, MOVING, TWO_BLOCKS, Circuits


@pytest.fixture
def circuits(qtbot):
    """Return a Circuits screen with two circuits, not shown yet."""
    return Circuits(qtbot)


def test_new_circuit_is_named_and_filled_by_keys_alone(circuits):
    """Ctrl+N, a name, Enter, a part of an exercise's name, Enter; Done puts it into effect."""
    circuits.show()
    circuits.card(BRIDGES).setFocus()
    circuits.key(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    circuits.qtbot.keyClicks(circuits.focused, "Mine")
    circuits.key(Qt.Key.Key_Return)
    assert isinstance(circuits.focused, AddField)
    circuits.qtbot.keyClicks(circuits.focused, "wall")
    circuits.key(Qt.Key.Key_Return)
    assert [circuit.name for circuit in circuits.stored.circuits()] == [
        "Bridge holds",
        "Two blocks",
    ]
    circuits.press("done_button")
    mine = circuits.stored.circuits()[-1]
    assert (mine.name, mine.steps[0].exercise_id) == ("Mine", "wall-squat")
    assert circuits.drafts.drafts() == []


def test_empty_circuit_says_what_to_do_and_cannot_start(circuits):
    """The reason is read beside the button that does not work."""
    circuits.show()
    circuits.press("new_circuit_button")
    start = circuits.one(QPushButton, "editor_start_button")
    assert not start.isEnabled()
    assert circuits.text("circuit_totals") == "Nothing in it yet: add an exercise to start it."
    assert start.toolTip() == circuits.text("circuit_totals")
    assert circuits.one(AddField).placeholderText() == "Add exercise"


def test_form_shows_totals_timeline_and_steps(circuits):
    """What is read of a circuit that was opened."""
    circuits.open(TWO_BLOCKS)
    assert circuits.text("circuit_totals") == "4 min 15 s in all · 2 min 35 s under tension"
    assert circuits.one(TimelineStrip).timeline.held_ms == 155_000
    assert circuits.lines[0] == ("Glute bridge", "both", "45 s", "× 1", "30 s", "—")
    assert circuits.lines[2][:3] == ("Clamshell hold", "left, right", "20 s")


def test_hold_is_typed_as_a_clock_and_kept_at_once(circuits):
    """A hold of "1:30" is 90 seconds; row, totals and timeline follow."""
    circuits.open(BRIDGES, step=0)
    circuits.type("1:30", "hold_field", Stepper)
    assert circuits.get(BRIDGES).steps[0].hold_ms == 90_000
    assert circuits.lines[0][2] == "1 min 30 s"
    totals = "10 min 15 s in all · 9 min under tension · changes are kept as a draft"
    assert circuits.text("circuit_totals") == totals


def test_hold_of_nothing_is_refused_in_words(circuits):
    """The old hold stays, and the words go away with the next valid change."""
    circuits.open(BRIDGES, step=0)
    circuits.type("0", "hold_field", Stepper)
    assert circuits.problem("hold") == "A hold lasts at least 1 s. It stays as it was."
    assert circuits.stepper("hold").value() == 25
    assert circuits.get(BRIDGES) == BRIDGES
    circuits.stepper("hold").step_by(1)
    assert circuits.problem("hold") == ""


def test_circuit_of_more_than_a_day_is_refused_in_words(circuits):
    """Six holds of ten hours do not fit."""
    circuits.open(BRIDGES, step=0)
    circuits.type("10h", "hold_field", Stepper)
    assert "longer than 24 hours" in circuits.problem("hold")
    assert circuits.get(BRIDGES) == BRIDGES


@pytest.mark.parametrize(
    ("typed", "repeats", "sets"), [("5", (5,), 6), ("6, 4, 2", (6, 4, 2), 3), ("3 1", (3, 1), 2)]
)
def test_repeats_are_typed(circuits, typed, repeats, sets):
    """One number, or one for each set."""
    circuits.open(BRIDGES, step=0)
    circuits.type(typed, "repeats_field")
    step = circuits.get(BRIDGES).steps[0]
    assert (step.repeats, step.sets) == (repeats, sets)
    assert circuits.stepper("relax").isVisible()


@pytest.mark.parametrize("typed", ["six", "0", "-3,x", "501", ""])
def test_impossible_repeats_are_refused_in_words(circuits, typed):
    """The old ones stay."""
    circuits.open(BRIDGES, step=0)
    field = circuits.one(QLineEdit, "repeats_field")
    field.setFocus()
    field.selectAll()
    circuits.key(Qt.Key.Key_Backspace)
    circuits.type(typed, "repeats_field")
    assert "one for each set" in circuits.problem("repeats")
    assert field.text() == "1"
    assert circuits.get(BRIDGES) == BRIDGES


def test_all_values_of_a_step_can_be_changed(circuits):
    """Sets, rest, sides, switch and load, each saved at once."""
    circuits.open(BRIDGES, step=0)
    circuits.stepper("sets").step_by(-2)
    circuits.stepper("rest").step_by(1)
    circuits.type("7.5", "load_field", Stepper)
    sides = circuits.one(DropDown, "sides_field")
    sides.setFocus()
    circuits.key(Qt.Key.Key_Down)
    circuits.stepper("switch").step_by(1)
    step = circuits.get(BRIDGES).steps[0]
    assert (step.sets, step.rest_ms, step.load) == (4, 20_000, Load(7_500))
    assert (step.sides, step.switch_ms) == (Sides.LEFT_RIGHT, 10_000)
    circuits.type("0", "load_field", Stepper)
    assert circuits.get(BRIDGES).steps[0].load == NO_LOAD


def test_hold_can_be_open_ended_and_timed_again(circuits):
    """The box takes the time away, and gives the exercise's usual one back."""
    circuits.open(BRIDGES, step=0)
    box = circuits.one(QCheckBox, "open_ended_field")
    box.click()
    assert circuits.get(BRIDGES).steps[0].hold_ms is None
    assert circuits.lines[0][2] == "open"
    box.click()
    assert circuits.get(BRIDGES).steps[0].hold_ms == 20_000


def test_unknown_exercise_is_refused_in_words(circuits):
    """The old exercise stays."""
    circuits.open(BRIDGES, step=0)
    circuits.type("handstand", "exercise_field", ExerciseField)
    assert "No exercise has this name" in circuits.problem("exercise")
    assert circuits.one(ExerciseField, "exercise_field").text() == "Glute bridge"


def test_exercise_is_found_by_another_of_its_names(circuits):
    """The catalogue knows what else people call it."""
    circuits.open(BRIDGES, step=0)
    circuits.type("clam", "exercise_field", ExerciseField)
    step = circuits.get(BRIDGES).steps[0]
    assert (step.exercise_id, step.sides) == ("clamshell", Sides.LEFT_RIGHT)


def test_exercises_are_offered_while_typing(circuits):
    """A part of a name offers what holds it; arrow and Enter choose."""
    circuits.open(BRIDGES, step=0)
    field = circuits.one(ExerciseField, "exercise_field")
    field.setFocus()
    field.selectAll()
    circuits.qtbot.keyClicks(field, "plank")
    popup = field.completer().popup()
    circuits.qtbot.waitUntil(popup.isVisible)
    offered = [popup.model().index(row, 0).data() for row in range(popup.model().rowCount())]
    assert "Side plank" in offered
    assert all("plank" in name.casefold() for name in offered)
    circuits.qtbot.keyClick(popup, Qt.Key.Key_Down)
    circuits.qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert field.text() == offered[0]
    assert circuits.lines[0][0] == offered[0]


def test_down_arrow_offers_all_exercises(circuits):
    """Nobody has to know the names."""
    circuits.open(BRIDGES, step=0)
    field = circuits.one(ExerciseField, "exercise_field")
    field.setFocus()
    circuits.key(Qt.Key.Key_Down)
    popup = field.completer().popup()
    circuits.qtbot.waitUntil(popup.isVisible)
    assert popup.model().rowCount() == len(list(load_catalogue()))
    circuits.qtbot.keyClick(popup, Qt.Key.Key_Escape)
    assert circuits.get(BRIDGES) == BRIDGES


def test_step_is_added_like_the_last_one_and_removed(circuits):
    """A new step takes the timings of the one before; the field waits for the next."""
    circuits.open(BRIDGES)
    circuits.type("bird dog", "add_step_field", AddField)
    steps = circuits.get(BRIDGES).steps
    assert [step.hold_ms for step in steps] == [25_000, 25_000]
    assert (steps[1].exercise_id, steps[1].sides) == ("bird-dog", Sides.LEFT_RIGHT)
    assert (circuits.focused, circuits.focused.text()) == (circuits.one(AddField), "")
    circuits.press("remove_step_button")
    assert circuits.drafts.get(BRIDGES.id) is None


def test_steps_move_by_alt_and_arrows_across_blocks(circuits):
    """The focus stays on the step that moves."""
    circuits.open(TWO_BLOCKS)
    circuits.rows[1].setFocus()
    circuits.key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [len(block.steps) for block in circuits.get(TWO_BLOCKS).blocks] == [1, 2]
    assert isinstance(circuits.focused, StepRow)
    assert circuits.focused.texts[0] == "Plank"
    circuits.key(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert circuits.get(TWO_BLOCKS) == TWO_BLOCKS


def test_arrows_go_from_row_to_row_and_delete_removes(circuits):
    """The list of steps is used without a mouse."""
    circuits.open(TWO_BLOCKS)
    assert circuits.focused is circuits.rows[0]
    circuits.key(Qt.Key.Key_Down)
    circuits.key(Qt.Key.Key_Down)
    assert circuits.focused is circuits.rows[2]
    circuits.key(Qt.Key.Key_Up)
    circuits.key(Qt.Key.Key_Delete)
    assert [line[0] for line in circuits.lines] == ["Glute bridge", "Clamshell hold"]


def test_step_is_duplicated(circuits):
    """The same step once more, below."""
    circuits.open(BRIDGES, step=0)
    circuits.press("copy_step_button")
    assert len(circuits.get(BRIDGES).steps) == 2
    assert circuits.lines[0] == circuits.lines[1]


def test_rounds_and_their_rest(circuits):
    """Both stand at the head of the block."""
    circuits.open(BRIDGES)
    circuits.stepper("rounds").step_by(2)
    circuits.type("60", "round_rest_field", Stepper)
    block = circuits.get(BRIDGES).blocks[0]
    assert (block.rounds, block.round_rest_ms) == (3, 60_000)


def test_the_rest_between_rounds_that_there_is_is_shown(circuits):
    """Without one of its own it is that of the last step, from which plus goes up."""
    circuits.open(BRIDGES)
    box = circuits.stepper("round_rest").findChild(ValueBox)
    assert box.text() == "none"
    circuits.stepper("rounds").step_by(1)
    rest_s = circuits.get(BRIDGES).blocks[0].steps[-1].rest_ms // 1000
    assert rest_s > 0
    assert box.text() == f"{rest_s} s"
    assert circuits.get(BRIDGES).blocks[0].round_rest_ms == 0
    circuits.stepper("round_rest").step_by(1)
    assert box.text() == f"{rest_s + 5} s"
    assert circuits.get(BRIDGES).blocks[0].round_rest_ms == (rest_s + 5) * 1000
    circuits.screen.undo()
    assert box.text() == f"{rest_s} s"
    circuits.stepper("rounds").step_by(-1)
    assert box.text() == "none"


def test_blocks_are_added_named_moved_and_removed(circuits):
    """A warm-up gets its place before the main part by Alt and the arrows."""
    circuits.open(BRIDGES)
    circuits.press("add_block_button")
    second = circuits.screen.findChildren(BlockCard)[-1]
    name = second.findChild(QLineEdit, "block_name_field")
    name.setFocus()
    circuits.qtbot.keyClicks(name, "Warm-up")
    circuits.key(Qt.Key.Key_Return)
    circuits.key(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [block.name for block in circuits.get(BRIDGES).blocks] == ["Warm-up", ""]
    circuits.choose(circuits.blocks[0], "block_menu_button", "Remove the block")
    assert circuits.get(BRIDGES) == BRIDGES


def test_circuit_is_renamed_in_its_form(circuits):
    """An empty name is refused in words; a good one is kept."""
    circuits.open(BRIDGES)
    circuits.type(" ", "circuit_name_field")
    assert circuits.text("name_problem") == "A circuit needs a name."
    circuits.type("Hip lifts", "circuit_name_field")
    assert circuits.get(BRIDGES).name == "Hip lifts"
    assert not circuits.screen.findChild(QLabel, "name_problem").isVisible()


def test_undo_takes_back_change_by_change_and_redo_brings_them_again(circuits):
    """Steps of the same value are one change; the storage follows."""
    circuits.open(BRIDGES, step=0)
    circuits.stepper("hold").step_by(1)
    circuits.stepper("hold").step_by(1)
    circuits.stepper("sets").step_by(1)
    circuits.press("editor_undo_button")
    assert (circuits.stepper("hold").value(), circuits.stepper("sets").value()) == (35, 6)
    circuits.press("editor_undo_button")
    assert circuits.get(BRIDGES) == BRIDGES
    assert not circuits.one(QPushButton, "editor_undo_button").isEnabled()
    circuits.press("editor_redo_button")
    assert circuits.get(BRIDGES).steps[0].hold_ms == 35_000


def test_window_reaches_undo_and_redo(circuits):
    """What Ctrl+Z does in the window, which knows whether there is anything to do."""
    screen = circuits.screen
    assert not screen.can_undo
    circuits.open(BRIDGES, step=0)
    circuits.stepper("hold").step_by(1)
    assert (screen.can_undo, screen.can_redo) == (True, False)
    screen.undo()
    assert (screen.can_undo, screen.can_redo) == (False, True)
    assert circuits.get(BRIDGES) == BRIDGES
    screen.redo()
    assert circuits.get(BRIDGES).steps[0].hold_ms == 30_000


def test_removed_step_comes_back_by_undo(circuits):
    """The step and its place are there again."""
    circuits.open(TWO_BLOCKS, step=1)
    circuits.press("remove_step_button")
    assert len(circuits.rows) == 2
    circuits.screen.undo()
    assert circuits.get(TWO_BLOCKS) == TWO_BLOCKS
    assert len(circuits.rows) == 3


def test_failing_storage_is_told_and_tried_again(circuits):
    """The change stays on the screen; the next one stores both."""
    circuits.open(BRIDGES, step=0)
    circuits.drafts.broken = "The disk is full."
    circuits.stepper("hold").step_by(1)
    assert circuits.text("notice_text") == "The disk is full."
    assert circuits.get(BRIDGES) == BRIDGES
    circuits.drafts.broken = ""
    circuits.stepper("sets").step_by(1)
    step = circuits.get(BRIDGES).steps[0]
    assert (step.hold_ms, step.sets) == (30_000, 7)
    assert not circuits.screen.findChild(QLabel, "notice_text").isVisible()


def test_escape_goes_back_to_the_card_in_the_list(circuits):
    """The draft stays, and the card says so."""
    circuits.open(BRIDGES)
    circuits.stepper("rounds").step_by(1)
    circuits.rows[0].setFocus()
    circuits.key(Qt.Key.Key_Escape)
    assert circuits.focused is circuits.card(BRIDGES)
    assert circuits.text("draft_words") == "Has changes that are not in effect yet."
    assert circuits.stored.get(BRIDGES.id) == BRIDGES
    circuits.open(BRIDGES)
    assert circuits.stepper("rounds").value() == 2


def test_start_starts_the_circuit_as_it_is_now(circuits):
    """Changes are in it, and in effect."""
    circuits.open(BRIDGES, step=0)
    circuits.stepper("hold").step_by(1)
    circuits.press("editor_start_button")
    assert [step.hold_ms for step in circuits.started[0].steps] == [30_000]
    assert circuits.stored.get(BRIDGES.id) == circuits.started[0]


def test_form_of_a_circuit_that_is_gone_shows_the_list(circuits):
    """A stale wish is no error."""
    circuits.show()
    circuits.screen.open_circuit("gone")
    assert circuits.shown_names == ["Bridge holds", "Two blocks"]


def test_everything_in_the_form_is_reached_by_tab(circuits):
    """Tab goes through head, block, rows, and the values of the chosen step."""
    circuits.open(BRIDGES, step=0)
    names = set()
    for _ in range(50):
        circuits.key(Qt.Key.Key_Tab)
        names.add(circuits.focused.objectName() or circuits.focused.parentWidget().objectName())
    wanted = ("circuit_name", "block_name", "rounds", "exercise", "sides", "hold", "rest", "sets")
    assert {f"{name}_field" for name in (*wanted, "load", "band", "cue", "percent")} <= names
    assert {"step_row", "open_ended_field", "add_step_field", "done_button"} <= names


@pytest.mark.parametrize("width", [724, 1204])
def test_nothing_is_wider_than_the_window(circuits, width):
    """Neither list nor form scrolls to the side, and no field is cut off."""
    circuits.open(TWO_BLOCKS, step=2)
    circuits.window.resize(width, 600)
    circuits.qtbot.waitUntil(lambda: circuits.screen.width() < width)
    form = circuits.one(QWidget, "inspector")
    assert form.mapTo(circuits.screen, form.rect().topRight()).x() < circuits.screen.width()
    for part in (*form.findChildren(InspectorRow), *circuits.screen.findChildren(Stepper)):
        right = part.mapTo(circuits.screen, part.rect().bottomRight()).x()
        assert not part.isVisibleTo(form) or right < circuits.screen.width() - 8


def test_every_control_has_a_name_for_screen_readers(circuits):
    """Nothing that takes the focus is nameless."""
    circuits.open(TWO_BLOCKS, step=2)
    nameless = [
        (type(widget).__name__, widget.objectName())
        for widget in circuits.screen.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not widget.accessibleName()
        and not (isinstance(widget, QPushButton | QCheckBox) and widget.text())
    ]
    assert nameless == []


def tempo_of(circuits, step):
    """Return the tempo that is stored for a step of the circuit of movements."""
    return (circuits.drafts.get("moving") or circuits.stored.get("moving")).steps[step].tempo


@pytest.fixture
def movements(qtbot):
    """Return the screen with a circuit of movements."""
    return Circuits(qtbot, (MOVING, TWO_BLOCKS))


def test_a_movement_is_given_a_tempo(movements):
    """One box brings a usual tempo; each part can be changed, and all of it taken away."""
    movements.open(MOVING, step=0)
    movements.one(QCheckBox, "tempo_box").click()
    assert tempo_of(movements, 0) == Tempo(2_000, 0, 2_000)
    movements.type("3", "tempo_up_field", Stepper)
    movements.type("1", "tempo_hold_field", Stepper)
    movements.type("4", "tempo_down_field", Stepper)
    assert tempo_of(movements, 0) == Tempo(3_000, 1_000, 4_000)
    assert movements.rows[0].accessibleName().endswith(", tempo 3-1-4")
    movements.one(QCheckBox, "tempo_box").click()
    assert tempo_of(movements, 0) is None
    assert "tempo" not in movements.rows[0].accessibleName()


def test_a_tempo_is_shown(movements):
    """What was chosen before can be read; a part of half seconds stays until it is changed."""
    movements.open(MOVING, step=1)
    assert movements.one(QCheckBox, "tempo_box").isChecked()
    assert movements.stepper("tempo_up").value() == 3
    assert movements.stepper("tempo_hold").findChild(ValueBox).text() == "none"
    movements.stepper("tempo_up").step_by(-1)
    assert tempo_of(movements, 1) == Tempo(2_000, 0, 1_500)


def test_only_movements_have_a_tempo(movements):
    """Nobody is asked for the tempo of a hold, and a hold in the place of one has none."""
    movements.open(MOVING, step=1)
    assert movements.one(QCheckBox, "tempo_box").isChecked()
    movements.type("Plank", "exercise_field", ExerciseField)
    assert tempo_of(movements, 1) is None
    boxes = movements.screen.findChildren(QCheckBox, "tempo_box")
    assert [box for box in boxes if box.isVisible()] == []


@pytest.mark.parametrize("width", [724, 1204])
def test_the_tempo_fits_into_the_window(movements, width):
    """No field is cut off."""
    movements.open(MOVING, step=1)
    movements.window.resize(width, 600)
    movements.qtbot.waitUntil(lambda: movements.screen.width() < width)
    form = movements.one(QWidget, "inspector")
    steppers = [movements.stepper(name) for name in ("tempo_up", "tempo_hold", "tempo_down")]
    for stepper in steppers:
        assert stepper.mapTo(form, stepper.rect().topRight()).x() < form.width()
        assert stepper.findChild(ValueBox).accessibleName().startswith("Time")


def test_a_click_offers_all_exercises_to_add(circuits):
    """By mouse alone, or with a part of a name typed into the list that is open."""
    circuits.open(BRIDGES)
    field = circuits.one(AddField)
    circuits.click(field)
    popup = field.completer().popup()
    circuits.qtbot.waitUntil(popup.isVisible)
    line = popup.visualRect(popup.model().index(1, 0)).center()
    second = popup.model().index(1, 0).data()
    circuits.qtbot.mouseClick(popup.viewport(), Qt.MouseButton.LeftButton, pos=line)
    assert circuits.lines[-1][0] == second
    circuits.qtbot.waitUntil(lambda: field.text() == "")
    circuits.click(field)
    circuits.qtbot.waitUntil(popup.isVisible)
    circuits.qtbot.keyClicks(popup, "wall")
    circuits.qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert circuits.lines[-1][0] == "Wall squat"
    assert len(circuits.lines) == 3


def test_nothing_is_selected_where_no_block_is(qtbot):
    """The key and the button for a whole block wait until there is one."""
    empty = Circuit("empty", "Empty", ())
    circuits = Circuits(qtbot, (empty,)).open(empty)
    circuits.press("select_block_button")
    assert circuits.rows == []
    assert circuits.text("circuit_totals").startswith("Nothing in it yet")
