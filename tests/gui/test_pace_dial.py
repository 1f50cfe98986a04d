# SPDX-License-Identifier: GPL-3.0-or-later
"""Breath and tempo on the run screen, read as a user does, by the clock of the workout."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QLabel, QWidget

from glutetimer.domain.circuit import Block, Circuit, Step, Tempo
from glutetimer.domain.exercise import Sides
from glutetimer.domain.pace import Pacing
from glutetimer.domain.timeline import Breathing, expand
from glutetimer.exchange.catalogue import load_catalogue
from glutetimer.gui.workout.fitted_text import FittedText
from glutetimer.gui.workout.pace_dial import PaceDial
from glutetimer.gui.workout.screen import WorkoutScreen
from glutetimer.ports import PaceSound
from tests.gui.studio import Studio

pytestmark = pytest.mark.usefixtures("theme")
CATALOGUE = load_catalogue()
PLANK = Step("plank", 30_000, rest_ms=15_000)
SQUAT = Step("squat", 20_000, rest_ms=15_000, tempo=Tempo(2_000, 1_000, 3_000))
SIZES = [(640, 480), (800, 600), (1280, 800), (1920, 1080), (600, 900), (1080, 1920)]


class Run(Studio):
    """A workout of some steps on the run screen, with the breath paced in its long holds."""

    def __init__(self, qtbot: Any, *steps: Step, breathes: bool = True, still: bool = False):
        super().__init__()
        self.screen = WorkoutScreen(self.controller, CATALOGUE, lambda: still)
        qtbot.addWidget(self.screen)
        self.screen.resize(1280, 800)
        self.screen.show()
        circuit = Circuit("any", "Any", (Block((*steps, PLANK)),))
        pacing = Pacing(Breathing()) if breathes else Pacing()
        self.controller.begin(circuit, pacing.apply(expand(circuit, 5_000)))
        self.run(600)  # until the sound can be heard

    @property
    def dial(self) -> PaceDial:
        """Return the dial, be it seen or not."""
        (dial,) = self.screen.findChildren(PaceDial, "pace_dial")
        return dial

    def read(self, name: str) -> str:
        """Return the text of a label that can be seen; empty if there is none."""
        label: Any = self.screen.findChild(QLabel, name)
        return label.text() if label.isVisible() else ""

    def shows_picture(self) -> bool:
        """Tell whether the drawing of the exercise can be seen."""
        (picture,) = self.screen.findChildren(QWidget, "picture")
        return picture.isVisible()

    def readings(self, seconds: int) -> list[str]:
        """Return what the dial says in the middle of each of the next seconds."""
        said = []
        for _ in range(seconds):
            self.run(500)
            said.append(" ".join(filter(None, (self.read("pace"), self.read("repetition")))))
            self.run(500)
        return said

    def sizes(self, tenths: int) -> list[int]:
        """Return the diameter of the disc at each of the next tenths of a second."""
        found = []
        for _ in range(tenths):
            self.run(100)
            found.append(self.dial.disc_px)
        return found


@pytest.fixture
def begin(qtbot):
    """Return what begins a workout at the start of its first hold."""

    def begun(*steps: Step, **choices: bool) -> Run:
        run = Run(qtbot, *steps, **choices)
        run.controller.skip()
        return run

    return begun


def test_a_long_hold_tells_how_to_breathe(begin) -> None:
    """Four seconds in, six seconds out, and nothing over the countdown."""
    breath = ["Breathe in"] * 4 + ["Breathe out"] * 6
    assert begin(PLANK).readings(30) == [*breath, *breath, *[""] * 10]


def test_the_disc_grows_and_shrinks_with_the_breath(begin) -> None:
    """Steadily, from small to large and back, and it stays small at the end."""
    run = begin(PLANK)
    sizes = run.sizes(299)
    rising, falling = sizes[:40], sizes[39:100]
    assert rising == sorted(rising)
    assert falling == sorted(falling, reverse=True)
    assert sizes[39] > 2 * sizes[0]
    assert len(set(sizes[200:])) == 1
    assert sizes[200] == min(sizes)


def test_the_drawing_makes_room_and_comes_back(begin) -> None:
    """What to do is seen before the hold, how to breathe within it."""
    run = begin(PLANK)
    assert run.dial.isVisible()
    assert not run.shows_picture()
    run.controller.skip()
    assert not run.dial.isVisible()
    assert run.shows_picture()
    assert run.read("pace") == ""


@pytest.mark.parametrize("step", [Step("plank", 29_000), Step("squat", 29_000)])
def test_other_holds_look_as_ever(begin, step: Step) -> None:
    """Short holds and movements without a tempo have their drawing."""
    run = begin(step)
    assert not run.dial.isVisible()
    assert run.shows_picture()


def test_nobody_is_told_how_to_breathe_unasked(begin) -> None:
    """The usual settings leave the breath alone."""
    run = begin(PLANK, breathes=False)
    assert run.readings(5) == [""] * 5
    assert run.shows_picture()


def test_a_movement_is_told_when_to_go_and_its_repetitions_are_counted(begin) -> None:
    """Up, hold, down, and the number; the last one stays in sight."""
    run = begin(SQUAT)
    assert run.readings(20) == [
        *(["Up rep 1"] * 2 + ["Hold rep 1"] + ["Down rep 1"] * 3),
        *(["Up rep 2"] * 2 + ["Hold rep 2"] + ["Down rep 2"] * 3),
        *(["Up rep 3"] * 2 + ["Hold rep 3"] + ["Down rep 3"] * 3),
        *["rep 3"] * 2,
    ]


def test_the_disc_stays_at_the_top(begin) -> None:
    """It is largest as long as the hold at the top lasts."""
    sizes = begin(SQUAT).sizes(60)
    assert sizes[:20] == sorted(sizes[:20])
    assert set(sizes[20:29]) == {max(sizes)}
    assert sizes[29:59] == sorted(sizes[29:59], reverse=True)


def test_each_side_counts_from_one(begin) -> None:
    """After the switch the repetitions begin anew."""
    lunge = Step("lunge", 8_000, sides=Sides.LEFT_RIGHT, tempo=Tempo(2_000, 0, 2_000))
    run = begin(lunge)
    run.run(6_000)
    assert run.read("repetition") == "rep 2"
    run.run(2_000 + 5_000 + 500)
    assert (run.read("pace"), run.read("repetition")) == ("Up", "rep 1")


def test_a_pause_holds_the_breath(begin) -> None:
    """Disc and words stand still, and go on from there."""
    run = begin(PLANK)
    run.run(3_500)
    before = run.dial.disc_px
    run.controller.pause()
    run.run(20_000)
    assert (run.read("pace"), run.dial.disc_px) == ("Breathe in", before)
    run.controller.resume()
    run.run(600)
    assert run.read("pace") == "Breathe out"


def test_added_seconds_make_room_for_another_breath(begin) -> None:
    """And seconds taken away end it."""
    run = begin(PLANK)
    run.run(21_000)
    assert run.read("pace") == ""
    run.controller.extend(5_000)
    assert run.read("pace") == "Breathe in"
    run.controller.extend(-5_000)
    assert run.read("pace") == ""


@pytest.mark.parametrize("step", [PLANK, SQUAT])
def test_eye_and_ear_are_told_the_same(begin, step: Step) -> None:
    """The words change at the very sounds, also after a pause."""
    run = begin(step)
    run.run(4_700)
    run.controller.pause()
    run.run(3_300)
    run.controller.resume()
    expected = {}
    for scheduled in run.player.scheduled:
        if isinstance(scheduled.sound, PaceSound) and not scheduled.sound.from_ms:
            word = scheduled.sound.kind.value.split("_")[1]
            expected[round(scheduled.at_ms)] = word
    assert expected
    for at_ms, word in sorted(expected.items()):
        run.run(at_ms - run.clock.mono_ms)
        assert run.read("pace").lower().split()[-1] == word


def test_less_motion_leaves_the_disc_alone(begin) -> None:
    """Only the words change, in time."""
    run = begin(PLANK, still=True)
    assert len(set(run.sizes(60))) == 1
    assert run.read("pace") == "Breathe out"


@pytest.mark.parametrize(("still", "frame_ms"), [(False, 66), (True, 100)])
def test_the_screen_moves_as_often_as_the_breath_needs(begin, still: bool, frame_ms: int) -> None:
    """Fifteen times a second while the disc moves, ten times for words alone, less in a rest."""
    run = begin(PLANK, still=still)
    run.run(100)
    assert run.timers() == [frame_ms]
    run.controller.skip()
    run.run(100)
    assert run.timers() != [frame_ms]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("step", [PLANK, SQUAT, Step("side-plank", 125_000, sides=Sides.LEFT)])
def test_all_words_can_be_read_in_any_window(begin, step: Step, size: tuple[int, int]) -> None:
    """None is cut off, none leaves the window, none is smaller than a 32nd of it."""
    run = begin(step)
    run.screen.resize(*size)
    for _ in range(12):
        run.run(1_000)
        for name in ("pace", "repetition"):
            label: Any = run.screen.findChild(FittedText, name)
            if label.isVisible() and label.text():
                at = QRect(label.mapTo(run.screen, QPoint()), label.size())
                assert run.screen.rect().contains(at)
                assert label.fits, (label.text(), label.shown_text)
                assert label.font_px >= size[1] / 32


def test_a_screen_reader_is_told_the_same(begin) -> None:
    """The words have their names."""
    run = begin(SQUAT)
    names = {
        label.accessibleName() for label in run.screen.findChildren(QLabel) if label.isVisible()
    }
    assert {"Up", "rep 1"} <= names
