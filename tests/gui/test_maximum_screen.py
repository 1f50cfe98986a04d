# SPDX-License-Identifier: GPL-3.0-or-later
"""The maximum-hold test in the real window, from the choice over both sides to its use."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from glutetimer.app.core import open_core
from glutetimer.app.window import Program, qt_application
from glutetimer.domain.circuit import Block, Circuit, Load, Step
from glutetimer.domain.exercise import Side, Sides
from glutetimer.domain.maximum import MaximumTest
from glutetimer.gui.circuits.exercise_field import ExerciseField
from glutetimer.gui.train.circuit_card import CircuitCard
from glutetimer.gui.widgets.stepper import Stepper
from tests.fakes import FakeClock, RecordingCuePlayer

EVENINGS = Circuit(
    "evenings",
    "Evenings",
    (Block((Step("single-leg-bridge", 20_000, sets=2, sides=Sides.LEFT_RIGHT, rest_ms=30_000),)),),
)
TEST_CARD = "circuit_card_shipped-maximum-hold-test"


class Window:
    """The whole program on a fake clock and a real database, and a user in front of it."""

    def __init__(self, qtbot, core):
        self.qtbot, self.core = qtbot, core
        self.clock = FakeClock()
        core.clock = self.clock
        core.circuits.save(EVENINGS)
        core.settings.save(core.settings.load().changed(keep_awake=False, voice_engine="none"))
        self.program = Program(qt_application(), core, RecordingCuePlayer(self.clock))
        self.window = self.program.window
        self.window.resize(1280, 800)
        self.program.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        qtbot.waitUntil(lambda: bool(self.window.findChildren(CircuitCard)))

    @property
    def screen(self):
        return self.window.current_id

    def text(self, name, within=None):
        label = (within or self.window).findChild(QLabel, name)
        assert label is not None, name
        return label.text()

    def words(self, name):
        """Return all that is written in a part of the window."""
        part = self.window.findChild(QWidget, name)
        assert part is not None, name
        return " | ".join(each.text() for each in part.findChildren(QLabel) if each.text())

    def press(self, name, within=None):
        button = (within or self.window).findChild(QPushButton, name)
        assert button is not None, name
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def key(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        self.qtbot.keyClick(self.window.focusWidget(), key, modifier)

    def wait(self, seconds):
        for _ in range(seconds):
            self.clock.advance(1_000)
            self.program.controller.tick()

    def test_both_sides(self, left_s=52, right_s=44):
        """Start what is chosen, hold each side so long, and end it by Enter."""
        self.key(Qt.Key.Key_Return)
        assert self.screen == "workout"
        self.wait(10 + left_s)
        self.key(Qt.Key.Key_Return)
        self.wait(60 + right_s)
        self.key(Qt.Key.Key_Return)

    def train(self):
        self.window.show_screen("train")
        self.qtbot.waitUntil(lambda: bool(self.window.findChildren(CircuitCard)))

    def holds(self, circuit_id="evenings"):
        circuit = self.core.circuits.get(circuit_id)
        return [(h.side, h.duration_ms) for h in self.core.timeline(circuit, 0).holds]


@pytest.fixture
def user(qtbot, tmp_path):
    """Give the program on a new data folder, with one circuit of the user's own."""
    with open_core(tmp_path / "data") as core:
        window = Window(qtbot, core)
        yield window
        window.program.close()
        window.window.close()
        # Before the database: what follows the theme would still read it in the next test.
        window.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_shipped_circuit_asks_what_is_to_be_tested(user):
    """Its card leads to the choice; nothing runs yet."""
    user.press("start_shipped-maximum-hold-test")
    assert user.screen == "maximum"
    assert not user.program.controller.is_under_way
    said = user.words("maximum_setup")
    assert "If anything hurts, end it at once." in said
    assert "Source: usual coaching practice. Not medical advice." in said
    assert user.text("maximum_so_far") == "Not held yet."


def test_a_whole_test_of_both_sides(user):
    """Five keys from the choice to a circuit that trains with the result, and one to undo it."""
    user.key(Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    user.test_both_sides()
    assert user.screen == "maximum"
    assert user.words("maximum_left").startswith("Left side | 52 s | Your first best hold.")
    assert "60 to 75 % of it: 31 s to 39 s | About a minute in all: 2 × 31 s" in user.words(
        "maximum_left"
    )
    assert "44 s" in user.words("maximum_right")
    assert user.text("maximum_difference") == "Left held 8 s longer than right: 15 % of its hold."
    user.press("use_evenings")
    assert user.holds() == [(Side.LEFT, 36_000), (Side.RIGHT, 31_000)] * 2
    assert user.text("undo_text") == "“Evenings” holds 70 % of your best hold now."
    user.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert user.core.circuits.get("evenings") == EVENINGS
    assert {length for _, length in user.holds()} == {20_000}


def test_another_percent_can_be_chosen(user):
    """The stepper changes what all buttons offer."""
    user.program.screens.maximum.ask()
    user.test_both_sides()
    stepper = user.window.findChild(Stepper, "maximum_percent")
    stepper.step_by(-1)
    assert user.window.findChild(QPushButton, "use_evenings").text() == "Use 65 %"
    user.press("use_evenings")
    assert user.holds()[:2] == [(Side.LEFT, 34_000), (Side.RIGHT, 29_000)]
    button = user.window.findChild(QPushButton, "use_evenings")
    assert (button.text(), button.isEnabled()) == ("Uses 65 %", False)


def test_train_shows_what_the_percent_comes_to_and_suggests_training(user):
    """After the test, the circuit that trains with it can be chosen; its seconds are resolved."""
    user.program.screens.maximum.ask()
    user.test_both_sides()
    user.press("use_evenings")
    user.key(Qt.Key.Key_Return)
    assert user.screen == "train"
    assert user.window.findChild(QWidget, TEST_CARD) is not None
    card = user.window.findChild(CircuitCard, "circuit_card_evenings")
    user.qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert "2 × 36 s and 31 s hold" in user.text("next_summary")
    assert user.text("next_held").startswith("2 min 14 s")
    shares = user.text("next_exercises").splitlines()[1]
    assert shares == "Left side 36 s, 70 % of 52 s; right side 31 s, 70 % of 44 s"
    assert user.window.findChild(QWidget, "retest_line") is None


def test_the_next_test_compares_with_the_one_before(user):
    """The result page leads to it, with the same choice."""
    user.program.screens.maximum.ask(MaximumTest("glute-bridge", load=Load(5_000)))
    user.key(Qt.Key.Key_Return)
    user.wait(10 + 40)
    user.key(Qt.Key.Key_Return)
    assert user.words("maximum_both").startswith("Best hold | 40 s | Your first best hold.")
    user.press("maximum_again")
    assert user.text("maximum_so_far") == "Best so far: 40 s, today."
    user.key(Qt.Key.Key_Return)
    user.wait(10 + 45)
    user.key(Qt.Key.Key_Return)
    assert "5 s more than your best hold before (today)." in user.words("maximum_both")
    assert user.text("page_subtitle", user.window.findChild(QWidget, "maximum_result")) == (
        "Glute bridge · 5 kg"
    )
    assert "No circuit has a timed hold of this yet: Glute bridge · 5 kg." in user.words(
        "maximum_result"
    )


def test_a_test_that_is_given_up_is_kept_as_a_workout_only(user):
    """Ended before anything was held to its end, there is no result to show."""
    user.program.screens.maximum.ask()
    user.key(Qt.Key.Key_Return)
    user.wait(20)
    user.program.controller.stop()
    assert user.screen == "finish"
    assert user.core.history.evidence(user.clock.now().date()) == {}


def test_the_workout_can_be_rated_and_corrected(user):
    """The usual page after a workout is one press away."""
    user.program.screens.maximum.ask()
    user.test_both_sides()
    user.press("maximum_details")
    assert user.screen == "finish"
    assert user.program.controller.runner.record.circuit_name == "Maximum hold test"


def test_an_exercise_of_both_sides_asks_for_no_side(user):
    """Typing a part of the name is enough; sides and their rest go away with it."""
    user.program.screens.maximum.ask()
    field = user.window.findChild(ExerciseField, "maximum_exercise")
    field.setFocus()
    field.selectAll()
    user.qtbot.keyClicks(field, "glute bridge")
    user.key(Qt.Key.Key_Return)
    assert user.window.findChild(Stepper, "maximum_rest").isHidden() is False
    assert not user.window.findChild(Stepper, "maximum_rest").isVisible()
    user.press("maximum_start")
    (hold,) = user.program.controller.workout.timeline.holds
    assert (hold.exercise_id, hold.side, hold.open_ended) == ("glute-bridge", Side.BOTH, True)


def test_the_key_of_the_test_leaves_a_workout_alone(user):
    """Nothing opens over a hold."""
    user.program.begin(EVENINGS, 0)
    user.program.screens.maximum.ask()
    assert user.screen == "workout"


def test_four_weeks_later_one_line_offers_another_test(user):
    """It can be put off for a week, and leads to the same test."""
    user.program.screens.maximum.ask()
    user.test_both_sides()
    user.press("use_evenings")
    user.clock.wall += timedelta(days=27)
    user.train()
    assert user.window.findChild(QWidget, "retest_line") is None
    user.clock.wall += timedelta(days=1)
    user.window.show_screen("progress")
    user.train()
    train = user.window.screen_widget("train")
    words = user.text("retest_words", train)
    assert words == "Single-leg bridge: your maximum hold was tested 4 weeks ago, 4 Mar."
    line = train.findChild(QWidget, "retest_line")
    user.press("retest_later_button", train)
    assert not line.isVisible()
    for days, is_asked in ((6, False), (1, True)):
        user.clock.wall += timedelta(days=days)
        user.window.show_screen("progress")
        user.train()
        assert line.isVisible() is is_asked
    user.press("retest_button", train)
    assert user.screen == "maximum"
    assert (
        user.text("maximum_so_far") == "Best so far: left side 52 s, 4 Mar; right side 44 s, 4 Mar."
    )


def test_progress_offers_another_test_too(user):
    """The same line stands below the next step, is put off for both, and leads to the test."""
    user.program.screens.maximum.ask()
    user.test_both_sides()
    user.press("use_evenings")
    user.clock.wall += timedelta(days=28)
    user.window.show_screen("progress")
    progress = user.window.screen_widget("progress")
    user.qtbot.waitUntil(lambda: progress.findChild(QLabel, "retest_words") is not None)
    line = progress.findChild(QWidget, "retest_line")
    user.qtbot.waitUntil(line.isVisible)
    words = user.text("retest_words", progress)
    assert words == "Single-leg bridge: your maximum hold was tested 4 weeks ago, 4 Mar."
    user.press("retest_later_button", progress)
    assert not line.isVisible()
    user.train()
    train = user.window.screen_widget("train")
    assert train.findChild(QWidget, "retest_line") is None
    user.clock.wall += timedelta(days=7)
    user.window.show_screen("progress")
    user.qtbot.waitUntil(line.isVisible)
    user.press("retest_button", progress)
    assert user.screen == "maximum"
    assert "left side 52 s" in user.text("maximum_so_far")


def test_the_form_of_a_circuit_counts_the_resolved_seconds(user):
    """Totals, and a line that says what each side holds."""
    user.program.screens.maximum.ask()
    user.test_both_sides()
    user.press("use_evenings")
    user.program.edit("evenings")
    assert user.text("circuit_totals") == "2 min 54 s in all · 2 min 14 s under tension"
    shares = "Left side 36 s, 70 % of 52 s; right side 31 s, 70 % of 44 s"
    assert user.text("circuit_shares") == shares


def test_the_run_screen_says_what_a_hold_is_a_share_of(user):
    """Beside the seconds that are counted down."""
    user.program.screens.maximum.ask()
    user.test_both_sides()
    user.press("use_evenings")
    user.program.begin(user.core.circuits.get("evenings"), 0)
    assert user.text("seconds") == "36"
    about = user.window.findChild(QWidget, "about")
    assert about.text().casefold() == "left side · 70 % of 52 s"


def test_what_was_never_held_is_led_by_its_seconds_and_says_so(user):
    """A percent can be set before any test; each exercise is named where there are several."""
    plank = Step("plank", 30_000, rest_ms=10_000, percent=60)
    mixed = Circuit("mixed", "Mixed", (Block((plank, Step("wall-squat", 20_000))),))
    user.core.circuits.save(mixed)
    user.program.edit("mixed")
    assert user.text("circuit_shares") == "Plank: 30 s until a best hold is known"
    assert user.text("circuit_totals") == "1 min in all · 50 s under tension"


def test_a_draft_of_the_circuit_takes_the_percent_too(user):
    """Else Done, days later, would take it away again; Undo gives both back."""
    draft = replace(EVENINGS, name="Evenings and mornings")
    user.core.drafts.save(draft)
    user.program.screens.maximum.ask()
    user.test_both_sides()
    user.press("use_evenings")
    assert [step.percent for step in user.core.drafts.get("evenings").steps] == [70]
    user.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert user.core.drafts.get("evenings") == draft
    assert user.core.circuits.get("evenings") == EVENINGS


def test_a_form_that_is_open_shows_the_percent(user):
    """What was opened before the test is not left as it was."""
    user.program.edit("evenings")
    user.program.screens.maximum.ask()
    user.test_both_sides()
    user.press("use_evenings")
    user.window.show_screen("circuits")
    assert user.text("circuit_shares").startswith("Left side 36 s, 70 % of 52 s")
