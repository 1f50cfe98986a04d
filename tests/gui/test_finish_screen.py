# SPDX-License-Identifier: GPL-3.0-or-later
"""The finish screen: what it says of a workout, what can be said back, and the one key."""

from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTableView, QWidget

from glutetimer.domain.circuit import Block, Circuit, Step
from glutetimer.domain.exercise import Sides
from glutetimer.domain.record import Felt
from glutetimer.domain.settings import Settings
from glutetimer.exchange.catalogue import load_catalogue
from glutetimer.gui.finish.holds_model import SECOND_LINE_ROLE
from glutetimer.gui.finish.screen import FinishScreen
from glutetimer.gui.widgets.notice import Notice
from glutetimer.gui.widgets.stepper import Stepper
from glutetimer.ports import StorageError, TimingReport
from tests.fakes import FailingHistory, MemoryHistory, MemorySettings
from tests.gui.studio import Studio

CIRCUIT = Circuit(
    "bridges",
    "Single-leg bridges",
    (
        Block(
            (Step("single-leg-bridge", 20_000, sides=Sides.LEFT_RIGHT, switch_ms=5_000),),
            rounds=2,
            round_rest_ms=10_000,
        ),
    ),
)
OPEN = Circuit(
    "open", "Maximum hold", (Block((Step("plank", None, rest_ms=5_000), Step("plank", 10_000))),)
)
CATALOGUE = load_catalogue()


class Finish(Studio):
    """A workout that has ended, and its finish screen on the display."""

    def __init__(self, qtbot, history=None, settings=None):
        super().__init__(history, settings)
        self.qtbot = qtbot
        self.screen = FinishScreen(
            self.controller, self.history, CATALOGUE, MemorySettings(self.settings)
        )
        qtbot.addWidget(self.screen)
        self.screen.resize(1204, 800)

    def show(self):
        """Show what the workout came to."""
        self.screen.refresh()
        self.screen.show()
        QCoreApplication.processEvents()

    def train(self, circuit=CIRCUIT, break_after_ms=0):
        """Do a workout to its end, letting go of the first hold early if asked to."""
        self.begin(circuit, prepare_ms=0)
        if break_after_ms:
            self.run(break_after_ms)
            self.controller.break_hold()
        self.run(200_000)

    def read(self, name):
        """Return the text of a label; empty if it is hidden."""
        label: Any = self.screen.findChild(QLabel, name)
        return "" if label.isHidden() else label.text()

    def find(self, name) -> Any:
        """Return the widget of this name."""
        return self.screen.findChild(QWidget, name)

    def rows(self):
        """Return the table as it is read: exercise, how it went, planned, held."""
        model = self.table.model()
        return [
            (
                model.index(row, 0).data(),
                model.index(row, 0).data(SECOND_LINE_ROLE),
                model.index(row, 1).data(),
                model.index(row, 2).data(),
            )
            for row in range(model.rowCount())
        ]

    @property
    def table(self) -> Any:
        """Return the table of the holds."""
        return self.screen.findChild(QTableView)

    def choose_row(self, row):
        """Choose a row and return its stepper."""
        self.table.setFocus()
        self.table.setCurrentIndex(self.table.model().index(row, 0))
        steppers = self.table.findChildren(Stepper)
        return next(stepper for stepper in steppers if stepper.isVisible())

    def press(self, key, text="", target=None):
        """Press a key where the focus is."""
        focused: Any = target or self.screen.focusWidget()
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
        QCoreApplication.sendEvent(focused, event)
        self.qtbot.keyRelease(focused, key)

    @property
    def record(self):
        """Return the workout as the history holds it."""
        return self.history.workout(self.controller.runner.record.id)


@pytest.fixture
def finish(qtbot, theme):
    """Return a finish screen whose workout is still to be done."""
    return Finish(qtbot)


def test_planned_against_held_for_every_hold(finish):
    """Each hold tells its exercise and side, place, plan, held time and how it went."""
    finish.train(break_after_ms=7_500)
    finish.show()
    assert finish.rows() == [
        ("Single-leg bridge, left side", "round 1 · let go early", "20 s", "8 s"),
        ("Single-leg bridge, right side", "round 1 · done", "20 s", "20 s"),
        ("Single-leg bridge, left side", "round 2 · done", "20 s", "20 s"),
        ("Single-leg bridge, right side", "round 2 · done", "20 s", "20 s"),
    ]
    assert finish.read("page_title") == "Workout finished"
    assert finish.read("page_subtitle") == "Single-leg bridges"
    assert finish.read("held_total") == "1 min 8 s"
    assert finish.read("against_plan") == "of 1 min 20 s planned · 84 %"
    assert finish.read("course") == "4 of 4 holds · 1 min 28 s in all"


def test_holds_that_were_never_begun_count_as_planned(finish):
    """A workout that was ended early says so, and its completion is honest."""
    finish.begin(CIRCUIT, prepare_ms=0)
    finish.run(25_000 + 20_000)
    finish.controller.stop()
    finish.show()
    assert finish.read("page_title") == "Workout ended early"
    assert finish.read("against_plan") == "of 1 min 20 s planned · 50 %"
    assert finish.read("course") == "2 of 4 holds · 45 s in all"
    assert finish.rows()[-1][1:] == ("round 2 · not done", "20 s", "0 s")


def test_open_ended_holds_are_held_but_not_planned(finish):
    """A maximum hold adds to the time under tension and not to the completion."""
    finish.begin(OPEN, prepare_ms=0)
    finish.run(70_000)
    finish.controller.break_hold()
    finish.run(15_000)
    finish.show()
    assert finish.rows()[0] == ("Plank", "done", "open", "1 min 10 s")
    assert finish.read("held_total") == "1 min 20 s"
    assert finish.read("against_plan") == "of 10 s planned · 100 %"


def test_how_exact_the_sounds_were(finish):
    """The figures are there at once, and again when the last sound was heard."""
    finish.train()
    finish.show()
    count = finish.player.timing().played
    assert finish.read("sound_words") == f"Sounds: {count} played, at most 0.0 ms off"
    report = TimingReport(42, 1, 2, worst_ms=7.26, lost_ms=3_400)
    finish.controller.sound.workout_sounded.emit(report)
    assert finish.read("sound_words") == (
        "Sounds: 42 played, at most 7.3 ms off · 1 late · 2 not heard · no device for 3.4 s"
    )
    finish.controller.sound.workout_sounded.emit(TimingReport(dropped=9))
    assert finish.read("sound_words") == "Sounds: none was heard"
    finish.controller.sound.workout_sounded.emit(TimingReport())
    assert not finish.find("sound_words").isVisible()


def test_the_week_before_and_after(finish):
    """The second workout of a week says what it added, and how far the goal is."""
    finish.train()
    finish.clock.advance(24 * 3_600_000)
    finish.train()
    finish.show()
    words = "This week: 1 min 20 s before, 2 min 40 s now, 15 min is the goal"
    assert finish.read("week_words") == words


@pytest.mark.parametrize(
    ("goal_s", "words"),
    [
        (0, "This week: 0 s before, 1 min 20 s now"),
        (80, "This week: 0 s before, 1 min 20 s now; the goal of 1 min 20 s is reached"),
    ],
)
def test_the_week_without_a_goal_and_with_one_reached(qtbot, theme, goal_s, words):
    """No goal is no goal; a goal that is reached is said once."""
    finish = Finish(qtbot, settings=Settings(weekly_goal_s=goal_s))
    finish.train()
    finish.show()
    assert finish.read("week_words") == words


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_one_key_keeps_it_all(finish, key):
    """The screen opens with the focus on Keep: Enter or Space is enough."""
    finish.train()
    finish.show()
    with finish.qtbot.waitSignal(finish.screen.kept):
        finish.press(key)


def test_effort_by_key_and_by_click(finish):
    """1 to 9 and 0 for ten are stored at once; the same number again takes it back."""
    finish.train()
    finish.show()
    finish.press(Qt.Key.Key_8, "8")
    assert finish.record.effort == 8
    assert finish.read("effort_words") == "8 of 10: hard"
    finish.press(Qt.Key.Key_0, "0")
    assert finish.record.effort == 10
    finish.find("effort_3").click()
    assert finish.record.effort == 3
    assert [n for n in range(1, 11) if finish.find(f"effort_{n}").isChecked()] == [3]
    finish.find("effort_3").click()
    assert finish.record.effort is None


def test_where_it_was_felt_and_what_helps(finish):
    """Low back or quads without glutes bring calm advice with its source."""
    finish.train()
    finish.show()
    assert finish.read("advice") == ""
    finish.press(Qt.Key.Key_B, "b")
    finish.find("felt_quads").click()
    assert finish.record.felt == {Felt.LOW_BACK, Felt.QUADS}
    assert "tuck the pelvis slightly" in finish.read("advice")
    assert "Not medical advice" in finish.read("advice")
    finish.press(Qt.Key.Key_G, "g")
    assert finish.read("advice") == ""
    finish.press(Qt.Key.Key_G, "g")
    finish.press(Qt.Key.Key_B, "b")
    finish.press(Qt.Key.Key_Q, "q")
    finish.press(Qt.Key.Key_H, "h")
    assert finish.record.felt == {Felt.HAMSTRINGS}
    assert finish.read("advice") == ""


def test_escape_leaves_the_note(finish):
    """What was written stays, and the next figure is an effort again."""
    finish.train()
    finish.show()
    finish.press(Qt.Key.Key_N, "n")
    line: Any = finish.screen.findChild(QLineEdit, "note")
    finish.qtbot.keyClicks(line, "7 cm")
    finish.press(Qt.Key.Key_Escape, target=line)
    assert finish.screen.focusWidget().objectName() == "keep_button"
    finish.press(Qt.Key.Key_8, "8")
    assert (line.text(), finish.record.effort) == ("7 cm", 8)


def test_a_note_is_written_and_kept_by_enter(finish):
    """N begins the note; figures in it are no efforts; Enter keeps it all."""
    finish.train()
    finish.show()
    finish.press(Qt.Key.Key_N, "n")
    line: Any = finish.screen.findChild(QLineEdit, "note")
    finish.qtbot.keyClicks(line, " 3 cm higher ")
    with finish.qtbot.waitSignal(finish.screen.kept):
        finish.qtbot.keyClick(line, Qt.Key.Key_Return)
    assert finish.record.note == "3 cm higher"
    assert finish.record.effort is None


def test_a_hold_is_corrected_in_its_row(finish):
    """The chosen row has a stepper; total, week, row and history follow at once."""
    finish.train()
    finish.show()
    stepper = finish.choose_row(1)
    assert stepper.value() == 20
    for _ in range(5):
        stepper.step_by(-1)
    assert finish.rows()[1][1:] == ("round 1 · corrected", "20 s", "15 s")
    assert finish.read("held_total") == "1 min 15 s"
    assert finish.read("week_words").startswith("This week: 0 s before, 1 min 15 s now")
    stored = finish.history.holds(finish.controller.runner.record.id)
    assert [hold.held_ms for hold in stored] == [20_000, 15_000, 20_000, 20_000]


def test_a_hold_is_corrected_by_keys_alone(finish):
    """Arrows choose a row, + and − change it, Enter still keeps."""
    finish.train()
    finish.show()
    finish.choose_row(0)
    finish.press(Qt.Key.Key_Down, target=finish.table)
    finish.press(Qt.Key.Key_Plus, "+", target=finish.table)
    finish.press(Qt.Key.Key_Plus, "+", target=finish.table)
    finish.press(Qt.Key.Key_Minus, "-", target=finish.table)
    assert [row[3] for row in finish.rows()] == ["20 s", "21 s", "20 s", "20 s"]
    with finish.qtbot.waitSignal(finish.screen.kept):
        finish.press(Qt.Key.Key_Return, target=finish.table)


def test_untouched_milliseconds_stay(finish):
    """Looking at a row changes nothing: 7.5 s stay 7,500 ms."""
    finish.train(break_after_ms=7_500)
    finish.show()
    finish.choose_row(0)
    finish.choose_row(1)
    stored = finish.history.holds(finish.controller.runner.record.id)
    assert stored[0].held_ms == 7_500


def test_deleting_asks_for_it_by_a_signal(finish):
    """Whoever listens deletes and offers to undo; nothing is lost on the screen itself."""
    finish.train()
    finish.show()
    with finish.qtbot.waitSignal(finish.screen.delete_requested) as asked:
        finish.find("delete_workout_button").click()
    assert asked.args == [finish.controller.runner.record.id]
    assert finish.record is not None


@pytest.mark.parametrize("key", [Qt.Key.Key_6, Qt.Key.Key_G, Qt.Key.Key_N])
def test_a_shortcut_is_no_answer(qtbot, theme, key):
    """Ctrl with a digit or a letter is left to the window, whatever text the system gives it."""
    finish = Finish(qtbot)
    finish.train()
    finish.show()
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.ControlModifier, "\x1e")
    QCoreApplication.sendEvent(finish.screen, event)
    assert not event.isAccepted()
    assert (finish.record.effort, finish.record.felt) == (None, frozenset())
    assert not finish.record.note


def test_waiting_records_are_said_and_tried_again(qtbot, theme):
    """A full disk is said in a notice; its button stores everything, corrections too."""
    history = FailingHistory("The disk is full.")
    finish = Finish(qtbot, history)
    finish.train()
    finish.show()
    notice: Any = finish.screen.findChild(Notice)
    assert notice.text.startswith("The disk is full. This workout waits in memory")
    finish.choose_row(0).step_by(-1)
    finish.press(Qt.Key.Key_7, "7", target=finish.screen)
    history.broken = ""
    notice.findChild(QPushButton, "notice_action").click()
    assert notice.text == ""
    assert finish.record.effort == 7
    assert [hold.held_ms for hold in history.holds(finish.record.id)] == [
        19_000,
        *[20_000] * 3,
    ]


def test_a_history_that_cannot_be_read_leaves_the_week_out(qtbot, theme):
    """The rest of the screen works without it."""

    class Unreadable(MemoryHistory):
        """Cannot be read."""

        def days(self, first, last):
            """Fail."""
            raise StorageError("The history cannot be read.")

    history = Unreadable()
    finish = Finish(qtbot, history)
    finish.train()
    finish.show()
    assert finish.read("week_words") == ""
    assert finish.read("held_total") == "1 min 20 s"


@pytest.mark.parametrize("size", [(1204, 800), (724, 600), (564, 480)])
def test_nothing_sticks_out(finish, size):
    """At every size all cards and buttons are within the screen's width."""
    finish.screen.resize(*size)
    finish.train()
    finish.show()
    for widget in finish.screen.findChildren(QWidget):
        if widget.isVisible() and widget.window() is finish.screen.window():
            left = widget.mapTo(finish.screen, widget.rect().topLeft()).x()
            assert left >= 0, widget.objectName()
            assert left + widget.width() <= size[0], widget.objectName()


def test_every_control_has_a_name(finish):
    """Buttons, note and table say to a screen reader what they are."""
    finish.train()
    finish.show()
    for button in finish.screen.findChildren(QPushButton):
        assert not button.isVisible() or button.accessibleName() or button.text()
    assert finish.find("note").accessibleName() == "Note"
    assert finish.table.accessibleName() == "Planned and held"


def test_the_next_workout_starts_from_nothing(finish):
    """Answers to the last workout are not those to the next one."""
    finish.train()
    finish.show()
    finish.press(Qt.Key.Key_8, "8")
    finish.press(Qt.Key.Key_B, "b")
    finish.screen.hide()
    finish.train()
    finish.show()
    assert finish.record.effort is None
    assert not finish.find("effort_8").isChecked()
    assert finish.read("advice") == ""


@pytest.mark.parametrize("percent", [100, 200])
def test_large_text_takes_the_whole_width(finish, theme, percent):
    """The questions stand beside the numbers only where both have room for their words."""
    theme.apply("dark", percent)
    try:
        finish.screen.resize(1087, 800)
        finish.train()
        finish.show()
        numbers, effort = (
            finish.screen.findChild(QWidget, name).mapTo(finish.screen, QPoint())
            for name in ("held_total", "effort_1")
        )
        assert (effort.x() > numbers.x() + 300) is (percent == 100)
        assert (effort.y() > numbers.y() + 60) is (percent == 200)
    finally:
        theme.apply("dark")
