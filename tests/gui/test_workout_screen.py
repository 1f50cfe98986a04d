# SPDX-License-Identifier: GPL-3.0-or-later
"""The run screen, used by key and by click; read as a user or a screen reader does."""

from itertools import combinations
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from glutetimer.domain.circuit import Block, Circuit, Load, Step
from glutetimer.domain.events import Outcome
from glutetimer.domain.exercise import Side, Sides
from glutetimer.domain.settings import Settings
from glutetimer.domain.timeline import IntervalKind, expand
from glutetimer.exchange.catalogue import load_catalogue
from glutetimer.gui.colours import contrast
from glutetimer.gui.widgets.exercise_picture import ExercisePicture
from glutetimer.gui.widgets.timeline_strip import TimelineStrip
from glutetimer.gui.workout.big_digits import BigDigits
from glutetimer.gui.workout.fitted_text import FittedText
from glutetimer.gui.workout.phase import ground
from glutetimer.gui.workout.run_buttons import RunButton
from glutetimer.gui.workout.run_view import RunView
from glutetimer.gui.workout.screen import WorkoutScreen
from glutetimer.ports import CueStatus
from tests.fakes import FailingHistory, MemoryHistory
from tests.gui.studio import Studio

BRIDGES = Circuit(
    "bridges", "Bridges", (Block((Step("glute-bridge", 10_000, sets=3, rest_ms=5_000),)),)
)
MIXED = Circuit(
    "mixed",
    "Mixed",
    (
        Block(
            (
                Step("single-leg-bridge", 45_000, sides=Sides.LEFT_RIGHT, rest_ms=30_000),
                Step(
                    "kneeling-hip-flexor-stretch",
                    45_000,
                    sides=Sides.LEFT_RIGHT,
                    rest_ms=30_000,
                    load=Load(2_500, "long red band"),
                ),
                Step(
                    "side-plank",
                    10_000,
                    sets=3,
                    repeats=(6, 4, 2),
                    relax_ms=3_000,
                    sides=Sides.LEFT_RIGHT,
                    rest_ms=30_000,
                ),
                Step("wall-squat", 125_000, rest_ms=30_000),
                Step("forearm-plank", 725_000, rest_ms=100_000),
                Step("plank", None, rest_ms=30_000),
                Step("bird-dog", 45_000),
            ),
            rounds=3,
            round_rest_ms=90_000,
        ),
    ),
)
CATALOGUE = load_catalogue()
LANDSCAPES = [(640, 480), (800, 600), (1024, 768), (1280, 800), (1280, 1024), (1920, 1080)]
PORTRAITS = [(600, 900), (1080, 1920)]
SQUARES = [(700, 700), (1000, 900)]


class Run(Studio):
    """The run screen on the display, with a controller on a fake clock behind it."""

    def __init__(self, qtbot, history=None, settings=None, *, reduces_motion=False):
        super().__init__(history or MemoryHistory(), settings or Settings())
        self.qtbot = qtbot
        self.screen = WorkoutScreen(self.controller, CATALOGUE, lambda: reduces_motion)
        qtbot.addWidget(self.screen)
        self.screen.resize(1280, 800)
        self.screen.show()

    def press(self, *keys, target=None, repeats=False):
        """Press keys, one after the other."""
        for key in keys:
            event = QKeyEvent(
                QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", repeats
            )
            QCoreApplication.sendEvent(target or self.screen, event)

    def click(self, name):
        """Click the button of this name."""
        button: Any = self.screen.findChild(QPushButton, name)
        assert button.isVisible(), f"{name} is not to be seen"
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def read(self, name):
        """Return the text of a label that can be seen; empty if there is none."""
        label: Any = self.screen.findChild(QLabel, name)
        return label.text() if label.isVisible() else ""

    def shown(self, kind=QWidget):
        """Return everything of a kind that can be seen, the run view itself left out."""
        parts = self.screen.findChildren(kind)
        return [part for part in parts if part.isVisible() and _is_leaf(part)]


def _is_leaf(widget):
    return isinstance(widget, (QLabel, QPushButton, TimelineStrip)) or not widget.children()


@pytest.fixture
def run(qtbot, theme):
    """Return the run screen in the program's type."""
    return Run(qtbot)


def test_a_minute_of_training_by_key(run):
    """A workout with a pause, "I broke" and a skip is stored with the real milliseconds."""
    run.begin(BRIDGES, prepare_ms=5_000)
    run.run(5_000 + 2_300)
    run.press(Qt.Key.Key_Space)
    run.clock.advance(90_000)
    run.press(Qt.Key.Key_Space)
    run.run(1_000)
    run.press(Qt.Key.Key_Return)
    run.run(5_000 + 4_000)
    run.press(Qt.Key.Key_Right)
    run.run(5_000 + 10_000)
    assert run.said[-1] == "ended: finished"
    assert run.stored() == [
        (3_300, Outcome.BROKEN),
        (4_000, Outcome.SKIPPED),
        (10_000, Outcome.DONE),
    ]


def test_a_hold_says_everything(run):
    """Phase, exercise, side, seconds, what follows, round and time left are on the screen."""
    run.begin(MIXED, prepare_ms=0)
    run.run(22_000)
    assert run.read("phase") == "HOLD"
    assert run.read("exercise") == "Single-leg bridge"
    assert run.read("about") == "LEFT SIDE"
    assert run.read("seconds") == "23"
    assert run.read("coming") == "Next · switch sides"
    assert run.read("status").startswith("Round 1 of 3 · over ")
    assert run.screen.accessibleName() == "Hold: Single-leg bridge, left side, 45 s"


def test_a_rest_says_what_is_next_and_what_then(run):
    """In rest: the next exercise with side and picture, and the hold after it."""
    run.begin(MIXED, prepare_ms=0)
    run.run(45_000 + 5_000 + 45_000 + 21_000)
    assert run.read("phase") == "REST"
    assert run.read("exercise") == "Kneeling hip-flexor stretch"
    assert run.read("about") == "NEXT · LEFT SIDE · 2.5 KG, LONG RED BAND"
    assert run.read("seconds") == "09"
    assert run.read("coming") == "Then · Kneeling hip-flexor stretch, right side, 45 s"
    picture = run.screen.findChild(QWidget, "picture")
    assert picture.accessibleName() == "Kneeling hip-flexor stretch"


def test_the_words_of_switch_stretch_relax_and_round_rest(run):
    """Every phase has its own word; counts of one are left out."""
    run.begin(MIXED, prepare_ms=10_000)
    assert (run.read("phase"), run.read("about")) == ("PREPARE", "NEXT · LEFT SIDE")
    run.press(Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert (run.read("phase"), run.read("about")) == ("SWITCH SIDES", "NEXT · RIGHT SIDE")
    jump_to(run, lambda i: i.exercise_id == "kneeling-hip-flexor-stretch")
    assert run.read("phase") == "STRETCH"
    jump_to(run, lambda i: i.kind is IntervalKind.RELAX)
    assert run.read("phase") == "RELAX"
    assert run.read("status").startswith("Round 1 of 3 · Set 1 of 3 · Hold 2 of 6 · over ")
    jump_to(run, lambda i: i.kind is IntervalKind.ROUND_REST)
    assert run.read("phase") == "REST"
    run.controller.jump(len(expand(MIXED)))
    assert run.read("coming") == "Next · done"
    assert run.read("status") == "Round 3 of 3 · 0:45 left"


def jump_to(run, wanted):
    """Jump to the first interval that is wanted."""
    timeline = run.controller.workout.timeline
    run.controller.jump(next(interval.index for interval in timeline if wanted(interval)))


def test_the_number_never_skips_and_never_shows_nothing(run):
    """A hold of 10 s shows 10 at its start and 01 before its end, each number once."""
    run.begin(BRIDGES, prepare_ms=0)
    numbers = [run.read("seconds")]
    for _ in range(99):
        run.run(100)
        if run.read("seconds") != numbers[-1]:
            numbers.append(run.read("seconds"))
    assert numbers == ["10", *(f"0{number}" for number in range(9, 0, -1))]


def test_long_intervals_show_minutes_and_open_ones_count_up(run):
    """From 100 s on minutes and seconds; an open-ended hold shows how long it has lasted."""
    run.begin(MIXED, prepare_ms=0)
    jump_to(run, lambda i: i.exercise_id == "wall-squat")
    assert run.read("seconds") == "2:05"
    run.run(30_000)
    assert run.read("seconds") == "1:35"
    jump_to(run, lambda i: i.open_ended)
    assert run.read("seconds") == "0:00"
    run.run(61_000)
    assert run.read("seconds") == "1:01"
    assert run.screen.findChild(QPushButton, "break_button").text() == "Done"
    assert not run.screen.findChild(QPushButton, "longer_button").isEnabled()
    run.press(Qt.Key.Key_Return)
    assert run.controller.runner.holds[-1].held_ms == 61_000
    assert run.controller.runner.holds[-1].outcome is Outcome.DONE


@pytest.mark.parametrize(
    "key",
    [
        Qt.Key.Key_Space,
        Qt.Key.Key_F5,
        Qt.Key.Key_MediaPlay,
        Qt.Key.Key_MediaPause,
        Qt.Key.Key_MediaTogglePlayPause,
    ],
)
def test_keys_that_pause_and_go_on(run, key):
    """Space, media keys and a clicker's key pause and go on, and the screen says so."""
    run.begin(BRIDGES, prepare_ms=0)
    run.run(1_000)
    run.press(key)
    assert run.read("phase") == "PAUSED"
    assert run.read("hint") == "Press Space to go on"
    assert run.screen.accessibleName().startswith("Paused.")
    assert run.screen.findChild(QPushButton, "pause_button").text() == "Go on"
    run.press(key)
    assert run.read("phase") == "HOLD"
    assert run.read("hint") == ""


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down])
def test_keys_that_say_i_broke(run, key):
    """Each of them ends the hold and goes to the rest."""
    run.begin(BRIDGES, prepare_ms=0)
    run.run(4_000)
    run.press(key)
    assert run.read("phase") == "REST"
    assert run.stored() == [(4_000, Outcome.BROKEN)]


def test_a_late_i_broke_says_which_hold_it_was_and_how_to_break_this_one(run):
    """Just after a change to the other side; the line goes with that side, or a second press."""
    step = Step("side-plank", 10_000, sides=Sides.LEFT_RIGHT, switch_ms=0, sets=2)
    run.begin(Circuit("straight", "Straight", (Block((step,)),)), prepare_ms=0)
    run.run(10_900)
    run.press(Qt.Key.Key_Return)
    assert (run.read("about"), run.read("seconds")) == ("RIGHT SIDE", "10")
    assert run.read("notice") == (
        "Side plank, left side: its time was up, so it counts. To end this hold, press again."
    )
    run.run(1_000)
    run.press(Qt.Key.Key_Return)
    assert run.stored() == [(10_000, Outcome.DONE), (1_900, Outcome.BROKEN)]
    assert run.read("notice") == ""


@pytest.mark.parametrize(
    ("forth", "back"),
    [
        (Qt.Key.Key_Right, Qt.Key.Key_Left),
        (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp),
        (Qt.Key.Key_MediaNext, Qt.Key.Key_MediaPrevious),
    ],
)
def test_keys_that_skip_and_go_back(run, forth, back):
    """Skip leads to the rest, back to the hold again."""
    run.begin(BRIDGES, prepare_ms=0)
    run.run(1_000)
    run.press(forth)
    assert run.read("phase") == "REST"
    run.press(back)
    assert run.read("phase") == "HOLD"
    assert run.read("seconds") == "10"


def test_keys_that_change_what_is_left(run):
    """+ and − change it by five seconds, T and 0 by ten, R begins the hold again."""
    run.begin(BRIDGES, prepare_ms=0)
    run.run(1_000)
    run.press(Qt.Key.Key_Plus)
    assert run.read("seconds") == "14"
    run.press(Qt.Key.Key_Minus, Qt.Key.Key_Minus)
    assert run.read("seconds") == "04"
    run.press(Qt.Key.Key_T, Qt.Key.Key_0)
    assert run.read("seconds") == "24"
    run.press(Qt.Key.Key_R)
    assert run.read("seconds") == "10"


def test_a_key_held_down_breaks_one_hold_only(run):
    """Repeated presses of a held key are no further commands."""
    run.begin(BRIDGES, prepare_ms=0)
    run.run(2_000)
    for repeats in (False, True, True):
        run.press(Qt.Key.Key_Right, repeats=repeats)
    assert run.read("phase") == "REST"


def test_every_button_does_what_its_key_does(run):
    """Back, Pause, Skip, +10 s and I broke by mouse."""
    run.begin(BRIDGES, prepare_ms=5_000)
    run.click("skip_button")
    assert run.read("phase") == "HOLD"
    run.run(4_000)
    run.click("back_button")
    assert run.read("seconds") == "10"
    run.click("longer_button")
    assert run.read("seconds") == "20"
    run.click("pause_button")
    assert run.read("phase") == "PAUSED"
    run.click("pause_button")
    run.run(3_000)
    run.click("break_button")
    assert run.read("phase") == "REST"
    assert run.stored()[-1] == (3_000, Outcome.BROKEN)


def test_buttons_tell_their_keys(run):
    """Each button shows the sign of its key and tells it to a screen reader."""
    run.begin(BRIDGES, prepare_ms=0)
    buttons = run.shown(RunButton)
    assert {button.key_sign for button in buttons} == {"◀", "␣", "▶", "T", "Esc", "↵"}
    assert all(button.accessibleName() and button.accessibleDescription() for button in buttons)


def test_keys_work_after_clicks(run):
    """No button takes the focus: after a click, Space still pauses."""
    run.begin(BRIDGES, prepare_ms=0)
    run.click("longer_button")
    focused = run.screen.window().focusWidget() or run.screen
    run.press(Qt.Key.Key_Space, target=focused)
    assert run.read("phase") == "PAUSED"


def test_a_click_on_the_timeline_jumps(run):
    """The strip is clicked at its end: the last hold begins."""
    run.begin(BRIDGES, prepare_ms=0)
    strip = run.screen.findChild(TimelineStrip)
    at = QPoint(strip.width() - 20, strip.height() // 2)
    run.qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=at)
    assert run.read("coming") == "Next · done"
    assert run.read("status") == "Set 3 of 3 · 0:10 left"


def test_escape_asks_and_escape_goes_on(run):
    """The question pauses; Escape closes it, and time runs on from where it stood."""
    run.begin(BRIDGES, prepare_ms=0)
    run.run(4_000)
    run.press(Qt.Key.Key_Escape)
    assert run.read("end_title") == "End this workout?"
    assert run.read("end_text").startswith("4 s under tension so far.")
    run.clock.advance(30_000)
    run.press(Qt.Key.Key_Right)
    assert run.controller.is_paused
    run.press(Qt.Key.Key_Escape)
    assert not run.screen.is_asking
    assert run.read("phase") == "HOLD"
    assert run.read("seconds") == "06"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_E])
def test_the_question_ends_and_keeps(run, key):
    """Enter or E ends the workout, and what was held is stored."""
    run.begin(BRIDGES, prepare_ms=0)
    run.run(4_000)
    run.click("end_button")
    run.press(key)
    assert run.said[-1] == "ended: stopped"
    assert run.stored()[0] == (4_000, Outcome.STOPPED)
    assert not run.screen.is_asking


def test_the_question_is_answered_by_mouse(run):
    """Both of its buttons do what they say."""
    run.begin(BRIDGES, prepare_ms=0)
    run.press(Qt.Key.Key_Escape)
    run.click("go_on_button")
    assert run.controller.is_under_way
    assert not run.controller.is_paused
    run.press(Qt.Key.Key_Escape)
    run.click("end_and_keep_button")
    assert not run.controller.is_under_way


def test_a_question_in_a_pause_leaves_the_pause(run):
    """Going on from the question does not end a pause that was there before it."""
    run.begin(BRIDGES, prepare_ms=0)
    run.press(Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    assert run.read("phase") == "PAUSED"


def test_the_effort_of_a_hold_is_said_in_its_rest(run):
    """The keys 1 to 5 and their buttons rate the hold just done; only in a rest."""
    run.begin(BRIDGES, prepare_ms=0)
    run.run(2_000)
    run.press(Qt.Key.Key_3)
    run.run(9_000)
    assert run.read("hint") == "How hard?"
    hold = run.history.holds(run.controller.runner.record.id)[0]
    assert hold.effort is None
    run.press(Qt.Key.Key_4)
    assert run.screen.findChild(QPushButton, "effort_4").isChecked()
    run.click("effort_2")
    assert run.history.holds(run.controller.runner.record.id)[0].effort == 2
    assert not run.screen.findChild(QPushButton, "effort_4").isChecked()


def test_a_machine_that_slept_says_so(run):
    """After sleep the screen is paused and says why and how to go on."""
    run.begin(BRIDGES, prepare_ms=0)
    run.run(3_000)
    run.clock.advance(3_600_000)
    run.controller.tick()
    assert run.read("phase") == "PAUSED"
    assert run.read("notice") == "Paused: the computer was asleep."
    assert run.read("hint") == "Press Space to go on"
    run.press(Qt.Key.Key_Space)
    assert run.read("notice") == ""
    assert run.read("seconds") == "07"


def test_a_missing_sound_device_is_said_once(run):
    """The first interval says that there is no sound; the workout runs on by eye."""
    run.player.opens_as = CueStatus.SILENT
    run.begin(BRIDGES, prepare_ms=5_000)
    assert run.read("notice").startswith("No sound: no audio device was found.")
    run.run(6_000)
    assert run.read("notice") == ""
    run.player.change_status(CueStatus.LOST)
    assert run.read("notice").startswith("No sound: the audio device went away.")


def test_m_switches_the_sound_off(run):
    """The screen says that the sound is off for as long as it is."""
    run.begin(BRIDGES, prepare_ms=5_000)
    run.press(Qt.Key.Key_M)
    run.run(12_000)
    assert run.read("notice") == "The sound is off. Press M to hear it again."
    run.press(Qt.Key.Key_M)
    assert run.read("notice") == ""


def test_waiting_records_are_said_calmly(qtbot, theme):
    """A full disk is told in a line while the workout runs on."""
    history = FailingHistory("The disk is full.")
    run = Run(qtbot, history)
    run.begin(BRIDGES, prepare_ms=0)
    run.run(11_000)
    assert run.read("notice").startswith("The workout goes on. Your holds wait in memory")
    assert run.read("phase") == "REST"
    history.broken = ""
    run.controller.retry_storage()
    assert run.read("notice") == ""


def test_the_ground_has_the_phase_colour_and_sweeps(run):
    """Left of the sweep the ground is darker, right of it the phase's own colour."""
    run.begin(BRIDGES, prepare_ms=0)
    run.run(5_000)
    image = run.screen.grab().toImage()
    colours = ground(IntervalKind.HOLD)
    assert image.pixelColor(635, 4).name() == colours.passed.name()
    assert image.pixelColor(645, 4).name() == colours.fill.name()
    run.press(Qt.Key.Key_Space)
    paused = run.screen.grab().toImage()
    assert paused.pixelColor(645, 4).name() == ground(IntervalKind.HOLD, paused=True).fill.name()


class PaintWatch(QObject):
    """Writes down which part of a widget is painted."""

    def __init__(self, widget):
        super().__init__(widget)
        self.areas = []
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        """Note the area, and let the widget paint."""
        if isinstance(event, QPaintEvent):
            self.areas.append(QRect(event.rect()))
        return False


def test_only_the_sweep_is_painted_between_seconds(run):
    """A tick within a second paints a strip of a few pixels, not the window."""
    run.begin(BRIDGES, prepare_ms=0)
    run.run(500)
    run.qtbot.waitExposed(run.screen)
    run.screen.repaint()
    QCoreApplication.processEvents()
    watch = PaintWatch(run.screen.findChild(RunView))
    run.run(100)
    run.qtbot.waitUntil(lambda: bool(watch.areas))
    assert sum(area.width() for area in watch.areas) < 200


def test_reduced_motion_moves_once_a_second(qtbot, theme):
    """With the system's reduced motion, the sweep jumps at whole seconds only."""
    run = Run(qtbot, reduces_motion=True)
    run.begin(BRIDGES, prepare_ms=0)
    run.run(5_900)
    image = run.screen.grab().toImage()
    colours = ground(IntervalKind.HOLD)
    assert image.pixelColor(639, 4).name() == colours.passed.name()
    assert image.pixelColor(645, 4).name() == colours.fill.name()


def test_hidden_it_asks_only_once_a_second(run):
    """Behind another window nothing is animated."""
    run.begin(BRIDGES, prepare_ms=0)
    run.screen.hide()
    run.clock.advance(10)
    run.controller.tick()
    assert max(run.timers()) > 900


def test_text_reaches_the_contrast_that_was_promised():
    """Ink on every ground reaches 7:1, dimmed digits of a pause at least 2.8:1."""
    for kind in IntervalKind:
        for paused in (False, True):
            colours = ground(kind, paused=paused)
            for fill in (colours.fill, colours.passed):
                assert contrast(colours.ink.name(), fill.name()) >= 7
                assert contrast(colours.number.name(), fill.name()) >= 2.8


def states(run):
    """Lead through every state that looks different, yielding its name."""
    run.begin(MIXED, prepare_ms=10_000)
    yield "prepare"
    jump_to(run, lambda i: i.is_hold)
    run.run(3_000)
    yield "hold"
    jump_to(run, lambda i: i.kind is IntervalKind.SWITCH)
    yield "switch"
    jump_to(run, lambda i: i.kind is IntervalKind.REST)
    yield "rest"
    jump_to(run, lambda i: i.exercise_id == "kneeling-hip-flexor-stretch" and i.is_hold)
    yield "long name"
    run.press(Qt.Key.Key_Space)
    yield "paused"
    run.press(Qt.Key.Key_Space)
    jump_to(run, lambda i: i.kind is IntervalKind.RELAX)
    yield "relax"
    for exercise in ("wall-squat", "forearm-plank", "plank"):
        jump_to(run, lambda i, exercise=exercise: i.exercise_id == exercise)
        yield exercise
    run.player.change_status(CueStatus.LOST)
    yield "notice"


@pytest.mark.parametrize("size", [*LANDSCAPES, *PORTRAITS, *SQUARES, (600, 800)])
def test_nothing_is_too_small_cut_off_or_overlapping(run, size):
    """In every state: type of at least 1/32 of the height, whole words, no part on another."""
    run.screen.resize(*size)
    least_px = size[1] / 32
    for state in states(run):
        where = f"{state} at {size}"
        for text in run.shown(FittedText):
            assert text.font_px >= least_px, f"{text.text()} is too small: {where}"
            assert text.fits, f"{text.text()} is cut off: {where}"
        for button in run.shown(RunButton):
            assert button.font().pixelSize() >= least_px, f"{button.text()}: {where}"
        check_places(run, where)


def check_places(run, where):
    """Check that all parts are within the window and beside one another."""
    places = [(part, area_of(run, part)) for part in run.shown()]
    for part, area in places:
        assert run.screen.rect().contains(area), f"{part.objectName()} sticks out: {where}"
    for (one, first), (other, second) in combinations(places, 2):
        assert not first.intersects(second), (
            f"{one.objectName()} and {other.objectName()} overlap: {where}"
        )


def area_of(run, part):
    """Return what a part covers of the screen: a number's figures, everything else whole."""
    if isinstance(part, BigDigits):
        return part.ink_rect().translated(part.mapTo(run.screen, QPoint(0, 0)))
    if part.objectName() == "picture":
        # Its drawing has air at both sides, which may lie outside the column.
        air = part.width() // 16
        return (
            part.geometry()
            .adjusted(air, 0, -air, 0)
            .translated(part.parentWidget().mapTo(run.screen, QPoint(0, 0)))
        )
    return QRect(part.mapTo(run.screen, QPoint(0, 0)), part.size())


@pytest.mark.parametrize("size", LANDSCAPES)
def test_the_seconds_take_forty_percent_of_the_height(run, size):
    """In landscape windows the figures are at least 40 % of the window's height in every state."""
    run.screen.resize(*size)
    for state in states(run):
        digits = run.screen.findChild(BigDigits)
        share = digits.ink_rect().height() / size[1]
        assert share >= 0.4, f"{digits.text()} takes {share:.2f}: {state} at {size}"


@pytest.mark.parametrize("size", SQUARES)
def test_the_seconds_take_forty_percent_of_nearly_square_windows(run, size):
    """Two figures do; minutes and a line that tells something leave them 30 %."""
    run.screen.resize(*size)
    for state in states(run):
        digits = run.screen.findChild(BigDigits)
        least = 0.4 if len(digits.text()) == 2 and state != "notice" else 0.3
        share = digits.ink_rect().height() / size[1]
        assert share >= least, f"{digits.text()} takes {share:.2f}: {state} at {size}"


@pytest.mark.parametrize("size", PORTRAITS)
def test_the_seconds_are_tall_in_portrait_too(run, size):
    """In portrait windows they take 18 % of the height at the least, and 40 % of the width."""
    run.screen.resize(*size)
    for state in states(run):
        area = run.screen.findChild(BigDigits).ink_rect()
        assert area.height() / size[1] >= 0.18, f"{state} at {size}"
        assert area.width() / size[0] >= 0.4, f"{state} at {size}"


def test_a_very_long_name_is_shortened_but_read_out_whole(qtbot, run):
    """A name that fits in no size ends in an ellipsis; its accessible name is whole."""
    name = "very-" * 60 + "long"
    run.begin(Circuit("l", "Long", (Block((Step(name, 10_000),)),)), prepare_ms=0)
    label = run.screen.findChild(FittedText, "exercise")
    run.screen.grab()
    assert label.shown_text.endswith("…")
    assert label.accessibleName() == label.text()
    assert label.font_px >= 25


def test_the_picture_turns_with_the_side(run):
    """Left and right show the limb that works on that side: the same drawing, mirrored."""
    run.begin(MIXED, prepare_ms=0)
    picture = run.screen.findChild(ExercisePicture, "picture")
    left = picture.grab().toImage()
    assert not picture.is_mirrored
    jump_to(run, lambda interval: interval.is_hold and interval.side is Side.RIGHT)
    assert picture.is_mirrored
    assert picture.grab().toImage().size() == left.size()
    assert picture.grab().toImage() != left
