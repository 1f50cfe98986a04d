# SPDX-License-Identifier: GPL-3.0-or-later
"""The voice in Settings: who speaks, how, and what is said."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton

from glutetimer.domain.announcement_kind import AnnouncementKind
from glutetimer.domain.settings import Settings
from glutetimer.gui.settings.screen import SettingsScreen
from glutetimer.gui.widgets.segmented_choice import SegmentedChoice
from glutetimer.gui.widgets.stepper import Stepper
from glutetimer.ports import VoiceProblem
from tests.fakes import MemorySettings


class Page:
    """A Settings screen on the display, and what a user finds of the voice on it."""

    def __init__(self, qtbot, settings=None, missing=()):
        self.qtbot = qtbot
        self.store = MemorySettings(settings)
        self.screen = SettingsScreen(self.store, Path("somewhere"), missing_voices=missing)
        qtbot.addWidget(self.screen)
        self.screen.resize(1_204, 1_600)
        self.screen.show()
        self.changes: list[Settings] = []
        self.screen.settings_changed.connect(self.changes.append)

    def one(self, kind, name):
        (found,) = self.screen.findChildren(kind, name)
        return found

    def press(self, name):
        self.qtbot.mouseClick(self.one(QPushButton, name), Qt.MouseButton.LeftButton)

    def switch(self, kind):
        return self.one(QCheckBox, f"say_{kind.value}_field")

    def status(self):
        label = self.one(QLabel, "voice_status")
        return label.text() if label.isVisible() else ""

    def texts(self):
        labels = self.screen.findChildren(QLabel)
        return " ".join(label.text() for label in labels if label.isVisible())


@pytest.fixture
def page(qtbot):
    """Return a Settings screen with all defaults, everything installed."""
    return Page(qtbot)


def test_a_voice_is_chosen(page):
    """A click is stored and told; the next workout has it."""
    page.press("piper")
    assert page.store.stored.voice_engine == "piper"
    page.press("espeak")
    assert [settings.voice_engine for settings in page.changes] == ["piper", "espeak"]


def test_without_a_voice_there_is_nothing_to_choose_about_it(page):
    """Pace, volume and switches mean nothing then, and come back with a voice."""
    stepper = page.one(Stepper, "voice_rate_field")
    page.press("none")
    assert page.store.stored.voice_engine == "none"
    assert not stepper.isVisible()
    assert not page.switch(AnnouncementKind.HOLD).isEnabled()
    page.press("espeak")
    assert stepper.isVisible()
    assert page.switch(AnnouncementKind.HOLD).isEnabled()


def test_a_voice_that_is_not_installed_says_how_it_is_had(qtbot):
    """Piper can be seen, not chosen, and the way to it is told."""
    page = Page(qtbot, missing={"piper"})
    assert not page.one(QPushButton, "piper").isEnabled()
    assert 'pip install "glutetimer[piper]"' in page.texts()
    assert 'pip install "glutetimer[piper]"' not in Page(qtbot).texts()


def test_a_voice_that_was_chosen_and_went_missing_is_still_shown(qtbot):
    """What is stored is shown as it is, and another voice can be chosen."""
    page = Page(qtbot, Settings(voice_engine="piper"), missing={"piper"})
    assert page.one(SegmentedChoice, "voice_engine_field").value() == "piper"
    page.press("espeak")
    assert page.store.stored.voice_engine == "espeak"


@pytest.mark.parametrize(("name", "value"), [("voice_rate", 110), ("voice_volume", 85)])
def test_pace_and_volume_are_stepped(page, name, value):
    """One step up from the default."""
    page.one(Stepper, f"{name}_field").step_by(1)
    assert getattr(page.store.stored, name) == value
    assert page.changes == [page.store.stored]


@pytest.mark.parametrize("kind", AnnouncementKind)
def test_everything_that_is_said_has_a_switch(page, kind):
    """Off and on again, each by itself, with words for people."""
    switch = page.switch(kind)
    assert switch.isChecked()
    assert switch.text()
    page.qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert page.store.stored.unspoken == {kind}
    page.qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert page.store.stored.unspoken == frozenset()


def test_what_was_switched_off_is_shown(qtbot):
    """As it was left."""
    page = Page(qtbot, Settings(unspoken=frozenset({AnnouncementKind.CUE})))
    off = [kind for kind in AnnouncementKind if not page.switch(kind).isChecked()]
    assert off == [AnnouncementKind.CUE]


def test_the_voice_is_tested_and_says_why_it_is_silent(page):
    """The button asks for it; a problem is told in a sentence and goes with the next choice."""
    with page.qtbot.waitSignal(page.screen.test_voice_requested, timeout=0):
        page.press("test_voice_button")
    assert page.status() == ""
    page.screen.voice.show_problem(VoiceProblem.CRASHED)
    assert page.status() == "This voice can't speak: it ended unexpectedly."
    page.screen.voice.hide_problem()
    assert page.status() == ""


@pytest.mark.parametrize("problem", [*VoiceProblem, None])
def test_every_problem_has_a_sentence(page, problem):
    """None is told as a code."""
    page.screen.voice.show_problem(problem)
    assert page.status().startswith("This voice ")


def test_a_voice_that_was_silent_in_a_workout_says_so_here(page):
    """Who did not hear it looks in Settings, and finds the reason; with another voice it goes."""
    page.screen.voice.set_problem_source(lambda: VoiceProblem.NOT_STARTED)
    page.screen.refresh()
    assert page.status() == "This voice can't speak: it does not start."
    page.press("none")
    page.screen.refresh()
    assert page.status() == ""
