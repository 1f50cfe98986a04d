# SPDX-License-Identifier: GPL-3.0-or-later
"""The Train screen, used as somebody at home uses it."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from glutetimer.domain.circuit import Block, Circuit, Step
from glutetimer.domain.exercise import Sides
from glutetimer.domain.record import WorkoutRecord, not_done_record
from glutetimer.domain.settings import Settings
from glutetimer.domain.timeline import expand
from glutetimer.exchange.catalogue import load_catalogue
from glutetimer.gui.train.circuit_card import CircuitCard
from glutetimer.gui.train.screen import TrainScreen
from glutetimer.gui.widgets.stepper import Stepper, ValueBox
from glutetimer.gui.widgets.timeline_strip import TimelineStrip
from tests.fakes import FakeClock, MemoryCircuits, MemoryHistory, MemorySettings

BRIDGES = Circuit(
    "shipped-bridge-holds",
    "Bridge holds",
    (Block((Step("glute-bridge", 25_000, sets=6, rest_ms=15_000),)),),
    source="A source",
)
BEGINNER = Circuit(
    "beginner",
    "Glute circuit",
    (
        Block(
            (
                Step("glute-bridge", 45_000, rest_ms=30_000),
                Step("clamshell", 45_000, rest_ms=30_000, sides=Sides.LEFT_RIGHT),
                Step("wall-squat", 60_000, rest_ms=30_000),
            ),
            rounds=2,
            round_rest_ms=90_000,
        ),
    ),
)
MAXIMUM = Circuit("maximum", "Maximum hold", (Block((Step("plank", None),)),))
EMPTY = Circuit("empty", "Empty one", (Block(()),))


class Train:
    """A Train screen on the display, and what a user finds on it."""

    def __init__(self, qtbot, circuits=(BRIDGES, BEGINNER), settings=None):
        self.qtbot = qtbot
        self.clock = FakeClock()
        self.circuits = MemoryCircuits(circuits)
        self.history = MemoryHistory()
        self.settings = MemorySettings(settings)
        self.screen = TrainScreen(
            self.circuits, load_catalogue(), self.history, self.settings, self.clock
        )
        qtbot.addWidget(self.screen)
        self.started: list[Circuit] = []
        self.screen.start_requested.connect(self.started.append)

    def show(self, width=1204, height=800):
        self.screen.resize(width, height)
        self.screen.refresh()
        self.screen.show()
        self.screen.activateWindow()
        self.qtbot.waitUntil(self.screen.isActiveWindow)
        others = len(self.circuits.circuits()) - 1
        self.qtbot.waitUntil(lambda: len(self.screen.findChildren(CircuitCard)) >= others)
        return self

    def did(self, circuit, days_ago, held_ms=25_000):
        """Put a workout into the history that held one hold."""
        at = self.clock.now() - timedelta(days=days_ago)
        workout = WorkoutRecord(
            id=self.clock.new_id(),
            circuit_id=circuit.id,
            circuit_name=circuit.name,
            started_at=at,
            local_date=at.date(),
            planned_ms=held_ms,
        )
        self.history.begin_workout(workout)
        hold = not_done_record(expand(circuit).holds[0], self.clock.new_id(), workout.id)
        self.history.add_hold(replace(hold, held_ms=held_ms))
        return self

    def text(self, name):
        (label,) = self.screen.findChildren(QLabel, name)
        return label.text()

    def press(self, name):
        self.qtbot.mouseClick(self.screen.findChild(QPushButton, name), Qt.MouseButton.LeftButton)

    def stepper(self, name):
        return self.screen.findChild(Stepper, f"{name}_stepper")

    def box(self, name):
        return self.stepper(name).findChild(ValueBox)

    def key(self, key, widget=None):
        self.qtbot.keyClick(widget or self.screen.window().focusWidget(), key)

    def card(self, circuit):
        return self.screen.findChild(CircuitCard, f"circuit_card_{circuit.id}")


@pytest.fixture
def train(qtbot):
    """Return a Train screen with two circuits and no history, not shown yet."""
    return Train(qtbot)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_first_key_at_the_first_start_starts_bridge_holds(train, key):
    """Hands busy: from launch, one key."""
    train.show()
    train.key(key)
    assert train.started == [BRIDGES]


def test_space_starts_even_if_no_control_has_the_focus(train):
    """A key that no control wants starts."""
    train.show()
    train.key(Qt.Key.Key_Space, train.screen)
    assert train.started == [BRIDGES]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
@pytest.mark.parametrize(("box", "typed"), [("rounds", "2"), ("hold", "40 s"), ("hold", "40")])
def test_a_key_starts_after_a_number_was_typed(train, box, typed, key):
    """Enter takes what was typed, also where it reads as the value does; then a key starts."""
    train.show()
    box = train.box(box)
    box.setFocus(Qt.FocusReason.TabFocusReason)
    box.selectAll()
    train.qtbot.keyClicks(box, typed)
    train.key(Qt.Key.Key_Return, box)
    assert train.started == []
    train.key(key, box)
    assert len(train.started) == 1


def test_space_starts_after_a_timing_was_stepped(train):
    """It would be typed over the number that is selected; within what is typed it is a blank."""
    train.show()
    box = train.box("hold")
    box.setFocus(Qt.FocusReason.TabFocusReason)
    train.key(Qt.Key.Key_Up, box)
    train.key(Qt.Key.Key_Space, box)
    (started,) = train.started
    assert started.steps[0].hold_ms == 30_000
    box.selectAll()
    train.qtbot.keyClicks(box, "1 min 30 s")
    assert box.text() == "1 min 30 s"


def test_what_the_next_key_starts_is_in_sight(train):
    """Whoever scrolled down and comes back from a workout sees the circuit of the big card."""
    train.show(700, 450)
    scroll_bar = train.screen.verticalScrollBar()
    scroll_bar.setValue(scroll_bar.maximum())
    assert scroll_bar.value() > 50
    train.screen.hide()
    train.screen.show()
    name = train.screen.findChild(QLabel, "next_name")
    assert name.visibleRegion().boundingRect().size() == name.size()


def test_big_card_says_what_it_is(train):
    """Sets, hold, rest, length, last time, tension and source can be read."""
    train.did(BRIDGES, days_ago=1).show()
    assert train.text("next_name") == "Bridge holds"
    assert (
        train.text("next_summary") == "6 × 25 s hold · 15 s rest · 3 min 45 s · last done yesterday"
    )
    assert train.text("next_held") == "2 min 30 s\nunder tension"
    assert train.text("next_exercises") == "Glute bridge"
    assert train.text("next_source") == "A source. Not medical advice."


def test_what_a_source_article_is_can_be_read(qtbot):
    """Its letter says nothing to somebody new; a source in plain words needs no more."""
    article = replace(BEGINNER, source="Source articles B, C")
    train = Train(qtbot, (BRIDGES, article)).show()
    source = train.screen.findChild(QLabel, "next_source")
    assert (source.toolTip(), source.accessibleDescription()) == ("", "")
    train.qtbot.mouseClick(train.card(article), Qt.MouseButton.LeftButton)
    assert source.text().startswith("Source articles B, C.")
    assert source.accessibleDescription().startswith("Four articles about training the glutes")
    assert source.accessibleDescription() in source.toolTip().replace("&#x27;", "'")


def test_circuit_of_several_exercises_is_summed_up(qtbot):
    """Exercises and rounds are counted, exercises are named with their sides."""
    train = Train(qtbot, [BEGINNER]).show()
    assert train.text("next_summary").startswith("3 exercises · 2 rounds · ")
    assert (
        train.text("next_exercises") == "Glute bridge · clamshell hold, left and right · wall squat"
    )


def test_circuit_done_last_is_suggested(train):
    """Whoever did the beginner's circuit last finds it first."""
    train.did(BRIDGES, days_ago=4).did(BEGINNER, days_ago=2).show()
    assert train.text("next_name") == "Glute circuit"


def test_two_taps_on_hold_start_a_workout_of_35_seconds(train):
    """One tap is five seconds; summary, tension and strip follow at once."""
    train.show()
    more = train.stepper("hold").findChildren(QPushButton)[1]
    train.qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    train.qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    assert train.text("next_summary").startswith("6 × 35 s hold · 15 s rest · 4 min 45 s")
    assert train.text("next_held") == "3 min 30 s\nunder tension"
    strip = train.screen.findChild(TimelineStrip)
    assert strip.timeline.held_ms == 210_000
    train.press("start_button")
    assert [step.hold_ms for step in train.started[0].steps] == [35_000]


def test_typed_hold_is_taken_before_the_workout_starts(train):
    """Somebody types "1:30" and Enter; a second Enter starts."""
    train.show()
    box = train.box("hold")
    box.setFocus()
    box.selectAll()
    train.qtbot.keyClicks(box, "1:30")
    train.key(Qt.Key.Key_Return, box)
    train.key(Qt.Key.Key_Return, box)
    assert [step.hold_ms for step in train.started[0].steps] == [90_000]


def test_sets_and_rest_can_be_changed_too(train):
    """A single step counts sets; rest can go to none and come back."""
    train.show()
    train.stepper("rounds").step_by(-3)
    train.stepper("rest").step_by(-15)
    assert train.text("next_summary").startswith("3 × 25 s hold · 1 min 15 s")
    train.stepper("rest").step_by(1)
    assert train.text("next_summary").startswith("3 × 25 s hold · 1 s rest")
    train.press("start_button")
    step = train.started[0].steps[0]
    assert (step.sets, step.rest_ms) == (3, 1_000)


def test_rounds_of_a_circuit_can_be_changed(qtbot):
    """Several steps count rounds, and other holds keep their own length."""
    train = Train(qtbot, [BEGINNER]).show()
    train.stepper("rounds").step_by(1)
    train.press("start_button")
    assert train.started[0].blocks[0].rounds == 3
    assert [step.hold_ms for step in train.started[0].steps] == [45_000, 45_000, 60_000]


def test_changed_timings_are_remembered_for_each_circuit(train):
    """They are there again after the screen was left, and gone by Reset."""
    train.show()
    train.stepper("hold").step_by(1)
    train.screen.refresh()
    assert train.stepper("hold").value() == 30
    train.press("reset_button")
    assert train.stepper("hold").value() == 25
    assert not train.screen.findChild(QPushButton, "reset_button").isVisible()


def test_edited_circuit_forgets_the_timings_of_the_card(train):
    """What the form says counts."""
    train.show()
    train.stepper("hold").step_by(1)
    train.circuits.save(replace(BRIDGES, name="Long bridges"))
    train.screen.refresh()
    assert train.text("next_name") == "Long bridges"
    assert train.stepper("hold").value() == 25


def test_pressing_a_card_makes_it_the_big_one(train):
    """The other one takes its place among the small ones, and Space starts it."""
    train.show()
    train.qtbot.mouseClick(train.card(BEGINNER), Qt.MouseButton.LeftButton)
    assert train.text("next_name") == "Glute circuit"
    assert train.card(BRIDGES).isVisible()
    train.key(Qt.Key.Key_Space)
    assert train.started == [BEGINNER]


def test_small_card_starts_its_circuit_at_once(train):
    """Start on a small card does not need the big one."""
    train.show()
    train.press(f"start_{BEGINNER.id}")
    assert train.started == [BEGINNER]


def test_open_ended_hold_has_no_stepper(qtbot):
    """There is nothing to set on a hold that counts up."""
    train = Train(qtbot, [MAXIMUM]).show()
    assert not train.stepper("hold").isVisible()
    assert train.text("next_summary").startswith("As long as you can hold · ")
    train.key(Qt.Key.Key_Space)
    assert train.started == [MAXIMUM]


def test_circuit_with_nothing_in_it_cannot_be_started(qtbot):
    """The card says why, and no key starts it."""
    train = Train(qtbot, [EMPTY]).show()
    assert "add an exercise" in train.text("next_summary")
    train.key(Qt.Key.Key_Space, train.screen)
    assert train.started == []


def test_without_circuits_the_screen_offers_to_make_one(qtbot):
    """Even the shipped ones may have been deleted."""
    train = Train(qtbot, []).show()
    with qtbot.waitSignal(train.screen.new_circuit_requested, timeout=0):
        train.press("new_circuit_button")
    assert not train.screen.findChild(QWidget, "next_card").isVisible()


def test_a_new_circuit_is_a_key_away(train, qtbot):
    """Ctrl+N is known where the button is, also in the box of a stepper."""
    for place in (train.screen, train.stepper("hold").focusProxy()):
        with qtbot.waitSignal(train.screen.new_circuit_requested, timeout=0):
            qtbot.keyClick(place, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert train.screen.run_command("plan_circuit")
    assert train.started == []


def test_edit_asks_for_the_form_of_the_big_card(train):
    """Edit leads to Circuits."""
    train.show()
    with train.qtbot.waitSignal(train.screen.edit_requested, timeout=0) as asked:
        train.press("edit_button")
    assert asked.args == [BRIDGES.id]


def test_week_is_summed_up_in_words(train):
    """The day, the workouts and what is missing to the goal."""
    train.did(BRIDGES, days_ago=1, held_ms=150_000).show()
    assert train.text("page_subtitle") == "Wednesday · 1 of 3 workouts this week"
    assert train.text("week_cheer") == "12 min 30 s more to reach your goal"


def test_last_weeks_workouts_do_not_count(train):
    """The week starts on Monday; the fake day is a Wednesday."""
    train.did(BRIDGES, days_ago=3).show()
    assert train.text("page_subtitle") == "Wednesday · 0 of 3 workouts this week"
    assert train.text("week_cheer") == "Nothing held yet this week."


@pytest.mark.parametrize(
    ("settings", "subtitle", "cheer"),
    [
        (
            Settings(weekly_goal_s=60),
            "Wednesday · 1 of 3 workouts this week",
            "This week's goal is reached.",
        ),
        (
            Settings(weekly_goal_s=0, weekly_workouts=0),
            "Wednesday · 1 workout this week",
            "No weekly goal is set.",
        ),
    ],
)
def test_goals_are_told_calmly(qtbot, settings, subtitle, cheer):
    """A goal that is reached, and no goal at all."""
    train = Train(qtbot, settings=settings).did(BRIDGES, 0, held_ms=90_000).show()
    assert (train.text("page_subtitle"), train.text("week_cheer")) == (subtitle, cheer)


def test_everything_is_reached_by_tab(train):
    """Tab goes through all controls and comes back to Start."""
    train.show()
    seen = [train.screen.window().focusWidget()]
    for _ in range(20):
        train.key(Qt.Key.Key_Tab)
        seen.append(train.screen.window().focusWidget())
        if seen[-1] is seen[0]:
            break
    names = {widget.objectName() or widget.parentWidget().objectName() for widget in seen}
    assert {
        "start_button",
        "edit_button",
        "new_circuit_button",
        "hold_stepper",
        "rest_stepper",
        "rounds_stepper",
        f"circuit_card_{BEGINNER.id}",
        f"start_{BEGINNER.id}",
    } <= names


@pytest.mark.parametrize("width", [724, 1204])
def test_nothing_is_wider_than_the_window(train, width):
    """There is no scrolling to the side."""
    train.show(width, 600)
    assert train.screen.horizontalScrollBar().maximum() == 0
    assert train.screen.widget().width() <= train.screen.viewport().width()


def test_week_moves_below_in_a_narrow_window(train):
    """At 800 pixels the goal stands below the circuit."""
    train.show(724, 600)
    card = train.screen.findChild(QWidget, "next_card").geometry()
    week = train.screen.findChild(QWidget, "week_card").geometry()
    assert week.top() > card.bottom()
