# SPDX-License-Identifier: GPL-3.0-or-later
"""What the desktop's media panel shows of a workout, and what its buttons do in the window."""

from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtWidgets import QCheckBox, QLabel

from glutetimer.app import media
from glutetimer.app.core import open_core
from glutetimer.app.window import Program, qt_application
from glutetimer.desktop.awake import WakepyAwake
from glutetimer.desktop.global_keys import GlobalKeys
from glutetimer.domain.settings import Settings
from glutetimer.exchange.catalogue import load_catalogue
from glutetimer.gui.commands.keymap import keymap
from glutetimer.gui.settings.machine_card import MachineCard
from glutetimer.gui.workout.screen import WorkoutScreen
from glutetimer.ports import AwakeStatus, MediaOrder, PlayersProblem
from tests.fakes import FakeClock, RecordingCuePlayer
from tests.gui.studio import Studio


class Panel(QObject):
    """The desktop's media panel, as it looks now.

    Attributes:
        state: What it shows; None for nothing.
    """

    ordered = Signal(object)

    def __init__(self, *_words, **_more):
        super().__init__()
        self.state = None

    def show(self, state):
        self.state = state

    def hide(self):
        self.state = None

    close = hide


class Stage:
    """The whole program with a panel that tests look at."""

    def __init__(self, core):
        self.core, self.clock = core, FakeClock()
        core.clock = self.clock
        core.settings.save(core.settings.load().changed(keep_awake=False, voice_engine="none"))
        self.program = Program(qt_application(), core, RecordingCuePlayer(self.clock))
        self.program.show()
        (circuit,) = [each for each in core.circuits.circuits() if each.name == "Bridge holds"]
        self.program.begin(circuit, prepare_ms=5_000)
        self.controller = self.program.controller
        self.panel: Any = self.program.media._panel

    @property
    def screen(self):
        return self.program.window.screen_widget("workout")

    def press(self, *orders):
        for order in orders:
            self.panel.ordered.emit(order)

    def end(self):
        self.controller.stop()
        self.program.window.close()
        self.program.close()
        self.program.deleteLater()
        self.program.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def stage(qtbot, tmp_path, monkeypatch):
    """Return the program with a workout under way."""
    monkeypatch.setattr(media, "players_problem", lambda: None)
    monkeypatch.setattr("glutetimer.desktop.media_session.MediaSession", Panel)
    with open_core(tmp_path) as core:
        stage = Stage(core)
        yield stage
        stage.end()


def test_the_panel_shows_what_is_done(stage):
    """Exercise, circuit, length and whether time runs; the next interval is another track."""
    first = stage.panel.state
    assert (first.title, first.artist) == ("Prepare · next: Glute bridge", "Bridge holds")
    assert (first.length_ms, first.is_running) == (5_000, True)
    stage.press(MediaOrder.NEXT)
    hold = stage.panel.state
    assert (hold.title, hold.length_ms) == ("Glute bridge", 25_000)
    assert hold.number > first.number
    stage.controller.extend(10_000)
    assert stage.panel.state == hold._replace(length_ms=35_000)
    stage.press(MediaOrder.PAUSE)
    assert not stage.panel.state.is_running
    stage.controller.stop()
    assert stage.panel.state is None


def test_play_and_pause_are_no_toggles(stage):
    """Whoever presses Play on what plays does not want a pause."""
    stage.press(MediaOrder.PLAY)
    assert not stage.controller.is_paused
    stage.press(MediaOrder.PAUSE, MediaOrder.PAUSE)
    assert stage.controller.is_paused
    stage.press(MediaOrder.PLAY)
    assert not stage.controller.is_paused
    stage.press(MediaOrder.PLAY_OR_PAUSE)
    assert stage.controller.is_paused


def test_stop_asks_and_play_goes_on(stage):
    """A headset's button does not throw a workout away."""
    stage.press(MediaOrder.STOP)
    assert stage.screen.is_asking
    stage.press(MediaOrder.PLAY)
    assert not stage.screen.is_asking
    assert not stage.controller.is_paused


def test_settings_that_change_in_a_workout_work_at_once(stage, monkeypatch):
    """Media keys, other keys and the machine's sleep are taken at once, and given back."""
    asked: list[str] = []
    monkeypatch.setattr(GlobalKeys, "open", lambda _self, keys: asked.append(f"{len(keys)} keys"))
    monkeypatch.setattr(GlobalKeys, "close", lambda _self: asked.append("none"))
    monkeypatch.setattr(WakepyAwake, "start", lambda _self: asked.append("awake"))
    monkeypatch.setattr(WakepyAwake, "stop", lambda _self: asked.append("asleep"))
    told = []
    for wanted in (True, True, False, True):
        names = ("media_keys", "keep_awake", "global_keys")
        settings = stage.core.settings.load().changed(**dict.fromkeys(names, wanted))
        stage.core.settings.save(settings)
        stage.program.apply_settings(settings)
        assert (stage.panel.state is not None) is wanted
        told.append(sorted(asked))
        asked.clear()
    assert told == [["4 keys", "awake"], [], ["asleep", "none"], ["4 keys", "awake"]]
    stage.controller.pause()
    stage.program.apply_settings(stage.core.settings.load())
    assert asked == ["asleep"]


def test_raise_brings_the_window_back(stage):
    """From the panel, as with any player."""
    stage.program.window.hide()
    stage.press(MediaOrder.RAISE)
    assert stage.program.window.isVisible()


def test_keys_from_everywhere_lead_the_workout(stage):
    """As the same commands do with the focus."""
    keys = stage.program.global_keys
    keys._on_pressed("skip")
    assert stage.panel.state.title == "Glute bridge"
    keys._on_pressed("pause")
    assert stage.controller.is_paused
    keys._on_pressed("break_hold")
    assert stage.controller.is_paused
    keys._on_pressed("pause")
    keys._on_pressed("break_hold")
    assert stage.panel.state.title == "Rest · next: Glute bridge"
    stage.controller.stop()
    keys._on_pressed("pause")
    assert not stage.controller.is_under_way


def test_other_keys_for_commands_leave_buttons_and_keys_from_everywhere(stage):
    """They are no keys of the window: what they say is what they do."""
    keymap().set_own([("pause", ("P",)), ("skip", ()), ("repeat_hold", ("Media Previous",))])
    try:
        stage.press(MediaOrder.NEXT)
        assert stage.panel.state.title == "Glute bridge"
        for pause in (
            lambda: stage.press(MediaOrder.PLAY_OR_PAUSE),
            lambda: stage.program.global_keys._on_pressed("pause"),
        ):
            pause()
            assert stage.controller.is_paused
            pause()
            assert not stage.controller.is_paused
        stage.press(MediaOrder.STOP, MediaOrder.PLAY_OR_PAUSE)
        assert not stage.screen.is_asking
        stage.program.global_keys._on_pressed("skip")
        assert stage.panel.state.title == "Rest · next: Glute bridge"
        stage.press(MediaOrder.PREVIOUS)
        assert stage.panel.state.title == "Glute bridge"
    finally:
        keymap().set_own(())


def test_a_desktop_without_keys_is_said_calmly(stage):
    """Once, with what works all the same."""
    stage.program.global_keys._on_refused()
    assert "the media keys do" in stage.program.window.notice.text


def test_buttons_do_nothing_after_the_end(stage):
    """Whatever the desktop still sends."""
    stage.controller.stop()
    stage.press(*MediaOrder)
    assert not stage.controller.is_under_way


@pytest.mark.parametrize(
    ("problem", "able", "words"),
    [
        (None, True, "media panel"),
        (PlayersProblem.OTHER_SYSTEM, False, "while GluteTimer's window has the focus"),
    ],
)
def test_settings_say_where_media_keys_work(qtbot, problem, able, words):
    """The choice is greyed where there is none."""
    card = MachineCard(problem)
    qtbot.addWidget(card)
    card.show_settings(Settings())
    field = card.findChild(QCheckBox, "media_keys_field")
    assert field is not None
    assert (field.isEnabled(), field.isChecked()) == (able, True)
    assert words in " ".join(label.text() for label in card.findChildren(QLabel))


def test_a_machine_that_may_fall_asleep_is_told_of_once(qtbot):
    """In a line, until the next interval begins; not again after each pause."""
    studio = Studio()
    studio.awake.gives_way_to = AwakeStatus.IMPOSSIBLE
    screen = WorkoutScreen(studio.controller, load_catalogue())
    qtbot.addWidget(screen)
    said: list[str] = []
    screen._notices.changed.connect(said.append)
    studio.begin()
    words = "This computer can't be kept awake: the screen may go dark."
    qtbot.waitUntil(lambda: words in said)
    studio.run(6_000)
    assert said[-1] == ""
    studio.controller.pause()
    studio.controller.resume()
    QCoreApplication.processEvents()
    assert said.count(words) == 1
