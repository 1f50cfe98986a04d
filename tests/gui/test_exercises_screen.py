# SPDX-License-Identifier: GPL-3.0-or-later
"""The Exercises screen as a user has it: searching, reading, making, changing, deleting."""

from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QColor, QDropEvent, QFocusEvent, QFontMetrics, QImage
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QStackedWidget

from glutetimer.app.catalogue import CatalogueKeeper
from glutetimer.domain.circuit import Block, Circuit, Step
from glutetimer.domain.events import Outcome
from glutetimer.domain.exercise import Muscle, Side, Sides, unfinished_exercise
from glutetimer.domain.record import HoldRecord, WorkoutRecord, WorkoutStatus
from glutetimer.gui.circuits.exercise_field import ExerciseField
from glutetimer.gui.exercises.card_list import PICTURE_PX, CardList, card_lines
from glutetimer.gui.exercises.screen import ExercisesScreen
from glutetimer.gui.exercises.words import card_words, muscles_words
from glutetimer.gui.fonts import TextSize, text_font
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.drop_down import DropDown
from glutetimer.gui.widgets.stepper import Stepper
from glutetimer.gui.widgets.undo_bar import UndoBar
from glutetimer.ports import StorageError
from glutetimer.storage.database import Database
from glutetimer.storage.exercises import SqliteExercises
from tests.fakes import FakeClock, MemoryCircuits, MemoryDrafts, MemoryHistory

NOW = datetime(2026, 11, 19, 18, tzinfo=UTC)
EVENING = Circuit("evening", "Evening", (Block((Step("glute-bridge", 30_000, rest_ms=15_000),)),))
MORNING = Circuit("morning", "Morning & more", (Block((Step("plank", 20_000),)),))


class Visitor:
    """The screen on a real database, and a user in front of it."""

    def __init__(self, qtbot, database, folder):
        self.qtbot = qtbot
        self.store = SqliteExercises(database, folder / "pictures")
        self.wants_more = False
        self.keeper = CatalogueKeeper(self.store, lambda: self.wants_more)
        self.circuits = MemoryCircuits([EVENING, MORNING])
        self.drafts = MemoryDrafts()
        self.history = MemoryHistory()
        self.undo_bar = UndoBar()
        self.screen = ExercisesScreen(
            self.store,
            self.keeper.catalogue,
            self.circuits,
            self.drafts,
            self.history,
            FakeClock(wall=NOW),
            self.undo_bar,
        )
        qtbot.addWidget(self.undo_bar)
        qtbot.addWidget(self.screen)
        self.screen.resize(1100, 800)
        self.screen.show()
        self.screen.refresh()

    def part(self, kind, name):
        """Return a part of the screen by its object name."""
        found = [each for each in self.screen.findChildren(kind, name) if not each.isHidden()]
        assert found, name
        return found[-1]

    def press(self, name):
        """Press a button."""
        self.qtbot.mouseClick(self.part(QAbstractButton, name), Qt.MouseButton.LeftButton)

    def type(self, name, text):
        """Type over what stands in a field."""
        field = self.part(QLineEdit, name)
        field.setFocus()
        field.selectAll()
        self.qtbot.keyClicks(field, text)

    def choose(self, name, text):
        """Choose an option as the keyboard does."""
        choice = self.part(DropDown, name)
        choice.setCurrentIndex(choice.findText(text))
        choice.activated.emit(choice.currentIndex())

    def said(self, name):
        """Return the words of a label."""
        return self.part(QLabel, name).text()

    @property
    def cards(self):
        """Return the list of cards."""
        return self.screen.findChildren(CardList, "exercise_cards")[0]

    def names(self):
        """Return the names on the cards."""
        return self.cards.names

    def open(self, name):
        """Click on a card."""
        cards = self.cards
        index = cards.model().index(self.names().index(name), 0)
        cards.scrollTo(index)
        place = cards.visualRect(index).center()
        self.qtbot.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def page(self):
        """Return the page that shows."""
        return self.part(QStackedWidget, "").currentWidget()

    def new(self, name):
        """Make an exercise of this name."""
        self.press("new_exercise_button")
        self.type("name_edit", name)
        self.press("save_exercise_button")


@pytest.fixture
def visitor(qtbot, tmp_path):
    """Return a user in front of the screen."""
    with closing(Database.open(tmp_path / "glutetimer.db")) as database:
        yield Visitor(qtbot, database, tmp_path)


def train(history, exercise, side, held_ms, ago_days):
    """Record one hold."""
    at = NOW - timedelta(days=ago_days)
    name = f"w{ago_days}-{side.value}"
    history.begin_workout(
        WorkoutRecord(name, "c", "C", at, at.date(), 0, status=WorkoutStatus.FINISHED)
    )
    history.add_hold(
        HoldRecord(
            id=f"h{name}",
            workout_id=name,
            index=0,
            attempt=1,
            exercise_id=exercise,
            side=side,
            block=0,
            step=0,
            round=1,
            set=1,
            repeat=1,
            planned_ms=held_ms,
            held_ms=held_ms,
            outcome=Outcome.DONE,
            ended_at=at,
        )
    )


# --------------------------------------------------------------------------------- searching


def test_all_exercises_are_there(visitor):
    """Those that ship, in the order of their file."""
    assert visitor.names()[:2] == ["Lying glute squeeze", "Glute bridge"]
    assert visitor.said("exercise_count") == f"{len(visitor.names())} exercises"


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("wall sit", ["Wall squat"]),
        ("WÁLL", ["Wall squat"]),
        ("birddog", ["Bird dog"]),
        ("bird-dog", ["Bird dog"]),
        ("lunge hold", ["Split-squat hold"]),
        ("minimus raise", ["Side-lying leg raise hold"]),
    ],
)
def test_words_find_names_other_names_and_muscles(visitor, typed, found):
    """Case, accents and hyphens do not count; every word must fit."""
    visitor.type("exercise_search", typed)
    assert visitor.names() == found


def test_cards_have_room_for_their_words(visitor):
    """Long lists of muscles take lines of their own, and all cards are as high as the highest."""
    cards, small = visitor.part(CardList, "exercise_cards"), QFontMetrics(text_font(TextSize.SMALL))
    inner, most = cards.gridSize().width() - 3 * Space.M, 0
    for row, exercise in enumerate(visitor.keeper.catalogue):
        words = f"{exercise.name} {card_words(exercise)} {muscles_words(exercise)}"
        lines = [line for line, _font in card_lines(exercise, inner)]
        assert " ".join(lines).replace(" · ", " ") == words.replace(" · ", " ")
        assert all(small.horizontalAdvance(line) <= inner + Space.XS for line in lines[1:])
        assert muscles_words(exercise) in cards.model().index(row, 0).data(
            Qt.ItemDataRole.ToolTipRole
        )
        most = max(most, len(lines))
    assert most > 3
    assert most * small.height() < cards.gridSize().height() - PICTURE_PX


def test_filters_narrow_down(visitor):
    """Muscle, position and sides together."""
    visitor.choose("muscle_filter", "gluteus medius")
    visitor.choose("sides_filter", "Left and right")
    visitor.choose("position_filter", "Weight-bearing")
    names = visitor.names()
    assert "Side plank" in names
    assert "Single-leg bridge" not in names
    assert visitor.said("exercise_count").startswith(f"{len(names)} of ")
    visitor.choose("position_filter", "On the back")
    assert visitor.names() == ["Single-leg bridge"]


def test_nothing_found_leads_back(visitor):
    """A sentence, and one button to all exercises."""
    visitor.type("exercise_search", "xyzzy")
    assert visitor.names() == []
    buttons = visitor.screen.findChildren(QAbstractButton)
    (back,) = [each for each in buttons if each.text() == "Show all exercises"]
    visitor.qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert "Glute bridge" in visitor.names()
    assert visitor.part(QLineEdit, "exercise_search").text() == ""


def test_own_exercises_alone(visitor):
    """One switch hides what ships."""
    visitor.store.ensure_all([unfinished_exercise("Dead hang")])
    visitor.screen.refresh()
    visitor.press("own_filter")
    assert visitor.names() == ["Dead hang"]


def test_the_keyboard_is_enough(visitor):
    """Ctrl+F, a word, down, Enter; Escape goes back to where one was."""
    (search,) = [each for each in visitor.screen.actions() if each.objectName() == "search"]
    search.trigger()
    field = visitor.part(QLineEdit, "exercise_search")
    visitor.qtbot.keyClicks(field, "plank")
    visitor.qtbot.keyClick(field, Qt.Key.Key_Down)
    cards = visitor.cards
    visitor.qtbot.keyClick(cards, Qt.Key.Key_Right)
    chosen = visitor.keeper.catalogue.name(cards.chosen_id())
    visitor.qtbot.keyClick(cards, Qt.Key.Key_Return)
    assert visitor.page().objectName() == "exercise_detail"
    detail = visitor.page()
    visitor.qtbot.keyClick(detail, Qt.Key.Key_Escape)
    assert visitor.keeper.catalogue.name(cards.chosen_id()) == chosen


def test_more_exercises_are_asked_for(visitor):
    """The switch tells the program; the list shows them when they are there."""
    with visitor.qtbot.waitSignal(visitor.screen.more_toggled) as asked:
        visitor.press("more_switch")
    assert asked.args == [True]
    visitor.wants_more = True
    visitor.keeper.renew()
    visitor.screen.set_more(True)
    visitor.type("exercise_search", "child's pose")
    assert visitor.names() == ["Child's pose"]
    visitor.open("Child's pose")
    text = " ".join(label.text() for label in visitor.screen.findChildren(QLabel))
    assert "free-exercise-db, public domain (Unlicense)" in text


# ----------------------------------------------------------------------------------- reading


def test_a_page_says_all_about_an_exercise(visitor):
    """How to, cue, what was held of it, where it is used."""
    train(visitor.history, "single-leg-bridge", Side.LEFT, 40_000, 9)
    train(visitor.history, "single-leg-bridge", Side.RIGHT, 35_000, 1)
    visitor.open("Single-leg bridge")
    assert visitor.said("exercise_how_to").startswith("From a glute bridge")
    assert "keep the pelvis level" in visitor.said("exercise_cue")
    assert visitor.said("exercise_held") == (
        "Best hold, left side: 40 s\nBest hold, right side: 35 s\nLast done yesterday."
    )


def test_a_page_leads_to_the_circuits_that_use_it(visitor):
    """One button for each."""
    visitor.open("Glute bridge")
    with visitor.qtbot.waitSignal(visitor.screen.circuit_opened) as opened:
        visitor.press("used_in_evening")
    assert opened.args == ["evening"]
    assert visitor.screen.findChild(QAbstractButton, "used_in_morning") is None


def test_hold_this_now(visitor):
    """A workout of that one exercise, both sides of it."""
    visitor.open("Single-leg bridge")
    with visitor.qtbot.waitSignal(visitor.screen.start_requested) as started:
        visitor.press("hold_now_button")
    (circuit,) = started.args
    assert circuit.name == "Single-leg bridge"
    assert [(step.hold_ms, step.sides) for step in circuit.steps] == [(10_000, Sides.LEFT_RIGHT)]


def test_an_exercise_goes_into_a_circuit_and_out_again(visitor):
    """At the end, timed as the step before it; undo takes it out."""
    visitor.open("Bird dog")
    menu = visitor.part(QAbstractButton, "add_to_circuit_button").menu()
    assert [action.text() for action in menu.actions()] == ["Evening", "Morning && more"]
    menu.actions()[0].trigger()
    *_, added = visitor.circuits.get("evening").steps
    assert (added.exercise_id, added.hold_ms, added.rest_ms) == ("bird-dog", 30_000, 15_000)
    assert visitor.undo_bar.text == "“Bird dog” is now at the end of “Evening”."
    visitor.undo_bar.undo()
    assert visitor.circuits.get("evening") == EVENING


def test_a_circuit_that_is_being_changed_gets_the_exercise_too(visitor):
    """Neither what is in effect nor what was changed in it is lost."""
    draft = replace(EVENING, name="Late evening")
    visitor.drafts.save(draft)
    visitor.open("Bird dog")
    changed: list[str] = []
    visitor.screen.circuit_changed.connect(changed.append)
    menu = visitor.part(QAbstractButton, "add_to_circuit_button").menu()
    menu.actions()[0].trigger()
    assert [step.exercise_id for step in visitor.drafts.get("evening").steps] == [
        "glute-bridge",
        "bird-dog",
    ]
    assert visitor.drafts.get("evening").name == "Late evening"
    visitor.undo_bar.undo()
    assert visitor.drafts.get("evening") == draft
    assert visitor.circuits.get("evening") == EVENING
    assert changed == ["evening", "evening"]


def test_what_ships_cannot_be_changed(visitor):
    """It can be copied only."""
    visitor.open("Glute bridge")
    for name in ("edit_exercise_button", "delete_exercise_button"):
        assert visitor.screen.findChild(QAbstractButton, name).isHidden()


# ------------------------------------------------------------------------------------ making


def test_an_exercise_of_ones_own(visitor):
    """Everything that can be said about it is stored, and in the catalogue at once."""
    visitor.press("new_exercise_button")
    visitor.type("name_edit", "Copenhagen plank")
    visitor.type("aliases_edit", "adductor  plank, Copenhagen")
    visitor.type("cue_edit", "hips high")
    how_to = visitor.part(QPlainTextEdit, "how_to_edit")
    visitor.qtbot.keyClicks(how_to, "Upper leg on a bench.")
    visitor.choose("sides_choice", "Left and right")
    visitor.choose("position_choice", "On the side")
    visitor.press("muscle_adductor")
    visitor.press("muscle_core")
    visitor.press("save_exercise_button")
    made = visitor.keeper.catalogue.get("copenhagen-plank")
    assert (made.name, made.cue, made.how_to) == (
        "Copenhagen plank",
        "hips high",
        "Upper leg on a bench.",
    )
    assert made.aliases == ("adductor plank", "Copenhagen")
    assert (made.sides, made.position) == (Sides.LEFT_RIGHT, "side_lying")
    assert set(made.muscles) == {Muscle.ADDUCTOR, Muscle.CORE}
    assert (made.own, visitor.page().objectName()) == (True, "exercise_detail")


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("", "It needs a name."),
        ("glute BRIDGE", "There is an exercise of this name already."),
    ],
)
def test_a_name_is_needed_once(visitor, name, problem):
    """What is wrong stands beside the field, and nothing is stored."""
    visitor.new(name)
    labels = [label.text() for label in visitor.screen.findChildren(QLabel)]
    assert problem in labels
    assert visitor.page().objectName() == "exercise_form"
    assert visitor.store.own() == []


@pytest.mark.parametrize("field", ["choose_picture_button", "muscle_core"])
def test_a_form_is_saved_where_one_is(visitor, field):
    """Ctrl+Enter saves from a button too; below the last field stands another Save."""
    visitor.press("new_exercise_button")
    visitor.type("name_edit", "Dead hang")
    control = visitor.part(QAbstractButton, field)
    control.setFocus()
    visitor.qtbot.keyClick(control, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [each.name for each in visitor.store.own()] == ["Dead hang"]
    visitor.press("edit_exercise_button")
    visitor.type("name_edit", "Bar hang")
    visitor.press("save_below_button")
    assert [each.name for each in visitor.store.own()] == ["Bar hang"]


def test_the_usual_hold_goes_up(visitor):
    """The shortest is not longer than the longest."""
    visitor.press("new_exercise_button")
    visitor.type("name_edit", "Dead hang")
    shortest = visitor.screen.findChild(Stepper, "shortest_hold")
    shortest.set_value(300)
    visitor.press("save_exercise_button")
    labels = [label.text() for label in visitor.screen.findChildren(QLabel)]
    assert "The shortest hold is longer than the longest one." in labels
    assert visitor.store.own() == []


def test_a_copy_of_what_ships(visitor):
    """Drawing and text come along, under another name that can be changed."""
    visitor.open("Glute bridge")
    visitor.press("copy_exercise_button")
    assert visitor.part(QLineEdit, "name_edit").text() == "My glute bridge"
    visitor.press("save_exercise_button")
    (made,) = visitor.store.own()
    assert (made.id, made.picture) == ("my-glute-bridge", "glute-bridge.svg")
    assert visitor.keeper.catalogue.get("glute-bridge").own is False


def test_a_change_shows_everywhere(visitor):
    """Another name, the same exercise."""
    visitor.new("Dead hang")
    visitor.press("edit_exercise_button")
    visitor.type("name_edit", "Bar hang")
    visitor.press("save_exercise_button")
    assert visitor.keeper.catalogue.name("dead-hang") == "Bar hang"
    visitor.press("exercise_back")
    assert "Bar hang" in visitor.names()
    assert "Dead hang" not in visitor.names()


def test_a_name_of_a_deleted_exercise_makes_a_new_one(visitor):
    """The old holds keep the old one."""
    visitor.new("Dead hang")
    visitor.press("delete_exercise_button")
    visitor.new("Dead hang")
    assert [each.id for each in visitor.store.own()] == ["dead-hang-2"]


def test_a_deletion_can_be_undone(visitor):
    """It goes from the list, keeps its name for what was held, and comes back."""
    visitor.new("Dead hang")
    visitor.press("delete_exercise_button")
    assert "Dead hang" not in visitor.names()
    assert visitor.keeper.catalogue.name("dead-hang") == "Dead hang"
    assert visitor.undo_bar.text == "Deleted “Dead hang”. What was held of it stays."
    visitor.undo_bar.undo()
    assert "Dead hang" in visitor.names()


def test_leaving_the_form_unchanged_asks_nothing(visitor):
    """Escape goes back at once."""
    visitor.press("new_exercise_button")
    visitor.qtbot.keyClick(visitor.part(QLineEdit, "name_edit"), Qt.Key.Key_Escape)
    assert visitor.page().objectName() != "exercise_form"


def test_leaving_a_changed_form_asks_first(visitor):
    """What was typed is not lost by a slip."""
    visitor.press("new_exercise_button")
    visitor.type("cue_edit", "long arms")
    visitor.press("cancel_exercise_button")
    assert visitor.page().objectName() == "exercise_form"
    visitor.press("confirm")
    assert visitor.page().objectName() != "exercise_form"
    assert visitor.store.own() == []


def test_an_unfinished_exercise_of_an_import_can_be_completed(visitor):
    """It is offered with the name that the file had."""
    visitor.store.ensure_all([unfinished_exercise("Hollow rock")])
    visitor.screen.refresh()
    visitor.open("Hollow rock")
    visitor.press("edit_exercise_button")
    assert visitor.part(QLineEdit, "name_edit").text() == "Hollow rock"
    visitor.press("muscle_core")
    visitor.press("save_exercise_button")
    assert visitor.keeper.catalogue.get("hollow-rock").muscles == (Muscle.CORE,)


# ---------------------------------------------------------------------------------- pictures


def test_a_picture_is_copied(visitor, tmp_path):
    """A file that is dropped on the form stays with the exercise when it is gone itself."""
    file = tmp_path / "photo.png"
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    image.save(str(file))
    visitor.press("new_exercise_button")
    visitor.type("name_edit", "Dead hang")
    drop(visitor.page().picture, file)
    visitor.press("save_exercise_button")
    file.unlink()
    (made,) = visitor.store.own()
    kept = QImage(made.picture)
    assert kept.pixelColor(32, 32) == QColor("red")
    grabbed = visitor.screen.grab().toImage()
    reds = [
        grabbed.pixelColor(x, y) == QColor("red")
        for x in range(0, grabbed.width(), 20)
        for y in range(0, grabbed.height(), 20)
    ]
    assert any(reds)


def test_a_file_that_is_no_picture_is_refused_in_words(visitor, tmp_path):
    """The message names the file and what helps."""
    file = tmp_path / "notes.txt"
    file.write_text("hello")
    visitor.press("new_exercise_button")
    drop(visitor.page().picture, file)
    assert visitor.said("picture_problem") == (
        "“notes.txt” is no picture: choose a PNG, JPEG, WebP or SVG file."
    )


def drop(widget, path):
    """Drop a file on a widget."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    widget.dropEvent(event)


def test_what_cannot_be_stored_is_said(visitor, monkeypatch):
    """The form stays open with all that was typed."""

    def refuse(_exercise):
        raise StorageError("The disk is full.")

    monkeypatch.setattr(visitor.store, "save", refuse)
    visitor.new("Dead hang")
    assert visitor.said("notice_text") == "The disk is full."
    assert visitor.page().objectName() == "exercise_form"


def test_every_control_has_a_name(visitor):
    """A screen reader can tell them apart."""
    visitor.new("Dead hang")
    visitor.press("edit_exercise_button")
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit, DropDown)
    for kind in kinds:
        for control in visitor.screen.findChildren(kind):
            named = control.accessibleName() or getattr(control, "text", lambda: "")()
            inner = isinstance(control.parent(), QLineEdit | DropDown)
            assert named or inner or control.isHidden(), control


def test_keys_are_commands(visitor):
    """New exercise and search have the keys that the list of keys shows."""
    shortcuts = {
        action.objectName(): action.shortcut().toString()
        for action in visitor.screen.actions()
        if isinstance(action, QAction)
    }
    assert shortcuts == {"new_exercise": "Ctrl+N", "search": "Ctrl+F"}


def test_a_new_exercise_is_offered_in_a_form_that_is_open(visitor):
    """The field of a circuit's form offers it without being built anew."""
    field = ExerciseField(visitor.keeper.catalogue)
    visitor.qtbot.addWidget(field)
    field.show()
    chosen: list[str] = []
    field.exercise_chosen.connect(chosen.append)
    visitor.store.ensure_all([unfinished_exercise("Dead hang")])
    field.setFocus()
    field.focusInEvent(QFocusEvent(QFocusEvent.Type.FocusIn))
    visitor.qtbot.keyClicks(field, "dead hang")
    assert field.completer().currentCompletion() == "Dead hang"
    field.editingFinished.emit()
    assert chosen == ["dead-hang"]
