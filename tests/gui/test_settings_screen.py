# SPDX-License-Identifier: GPL-3.0-or-later
"""The Settings screen: each choice is applied and stored at once."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QWidget

from glutetimer.domain.settings import Settings
from glutetimer.domain.volume import WeekStart
from glutetimer.gui.settings.screen import SettingsScreen
from glutetimer.gui.widgets.segmented_choice import SegmentedChoice
from glutetimer.gui.widgets.stepper import Stepper, ValueBox
from glutetimer.ports import PlayersProblem
from tests.fakes import MemorySettings

FOLDER = Path("somewhere") / "glutetimer"


class Page:
    """A Settings screen on the display, and what a user finds on it."""

    def __init__(self, qtbot, settings=None, load_error="", players_problem=None):
        self.qtbot = qtbot
        self.store = MemorySettings(settings)
        self.screen = SettingsScreen(self.store, FOLDER, load_error, players_problem)
        qtbot.addWidget(self.screen)
        self.screen.resize(1204, 800)
        self.screen.show()
        self.changes: list[Settings] = []
        self.screen.settings_changed.connect(self.changes.append)

    def one(self, kind, name):
        (found,) = self.screen.findChildren(kind, name)
        return found

    def stepper(self, name):
        return self.one(Stepper, f"{name}_field")

    def press(self, name, kind=QPushButton):
        self.qtbot.mouseClick(self.one(kind, name), Qt.MouseButton.LeftButton)

    def notice(self):
        labels = self.screen.findChildren(QLabel, "notice_text")
        return "".join(label.text() for label in labels if label.isVisible())


@pytest.fixture
def page(qtbot):
    """Return a Settings screen with all defaults."""
    return Page(qtbot)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("prepare_s", 15),
        ("beep_volume", 85),
        ("output_latency_ms", 10),
        ("weekly_goal_s", 960),
        ("weekly_workouts", 4),
        ("text_size", 110),
        ("pace_volume", 65),
    ],
)
def test_step_of_a_number_is_stored_and_told(page, name, value):
    """One step up from the default."""
    page.stepper(name).step_by(1)
    assert getattr(page.store.stored, name) == value
    assert page.changes == [page.store.stored]


def test_stored_settings_are_shown(qtbot):
    """What was chosen before can be read."""
    settings = Settings(
        prepare_s=20,
        week_start=WeekStart.SUNDAY,
        theme="light",
        keep_awake=False,
        weekly_goal_s=1_350,
    )
    page = Page(qtbot, settings)
    assert page.stepper("prepare_s").value() == 20
    assert page.stepper("weekly_goal_s").findChild(ValueBox).text() == "22 min 30 s"
    assert page.one(SegmentedChoice, "week_start_field").value() == "sunday"
    assert page.one(SegmentedChoice, "theme_field").value() == "light"
    assert not page.one(QCheckBox, "keep_awake_field").isChecked()


def test_goal_is_typed_in_minutes(page):
    """Somebody types "22:30" and Enter."""
    box = page.stepper("weekly_goal_s").findChild(ValueBox)
    box.setFocus()
    box.selectAll()
    page.qtbot.keyClicks(box, "22:30")
    page.qtbot.keyClick(box, Qt.Key.Key_Return)
    assert page.store.stored.weekly_goal_s == 1_350


def test_theme_and_week_start_are_chosen(page):
    """A click is enough."""
    page.press("dark")
    page.press("saturday")
    assert page.store.stored.theme == "dark"
    assert page.store.stored.week_start is WeekStart.SATURDAY
    assert len(page.changes) == 2


def test_machine_may_sleep(page):
    """The box is unchecked by Space."""
    box = page.one(QCheckBox, "keep_awake_field")
    page.qtbot.keyClick(box, Qt.Key.Key_Space)
    assert page.store.stored.keep_awake is False


def test_music_is_turned_down(page):
    """How far is asked only where it matters."""
    level = page.stepper("music_level")
    assert page.one(SegmentedChoice, "music_field").value() == "leave"
    assert not level.isVisible()
    page.press("duck")
    assert page.store.stored.music == "duck"
    assert level.isVisible()
    level.step_by(1)
    assert page.store.stored.music_level == 35
    page.press("pause")
    assert page.store.stored.music == "pause"
    assert not level.isVisible()


def test_chosen_music_is_shown(qtbot):
    """What was chosen before can be read."""
    page = Page(qtbot, Settings(music="duck", music_level=0))
    assert page.one(SegmentedChoice, "music_field").value() == "duck"
    assert page.stepper("music_level").isVisible()
    assert page.stepper("music_level").findChild(ValueBox).text() == "silent"


@pytest.mark.parametrize(
    ("problem", "words"),
    [
        (PlayersProblem.OTHER_SYSTEM, "Not on this system:"),
        (PlayersProblem.NO_BUS, "Not in this session:"),
        (PlayersProblem.NO_QT_DBUS, "Not with this Qt:"),
    ],
)
def test_music_out_of_reach_is_grey_and_says_why(qtbot, problem, words):
    """The choice stays in sight, and what was chosen elsewhere is kept."""
    page = Page(qtbot, Settings(music="pause"), players_problem=problem)
    choice = page.one(SegmentedChoice, "music_field")
    assert choice.isVisible()
    assert not choice.isEnabled()
    assert choice.accessibleDescription().startswith(words)
    page.press("duck")
    assert page.store.stored.music == "pause"
    texts = [label.text() for label in page.screen.findChildren(QLabel) if label.isVisible()]
    assert choice.accessibleDescription() in texts


def test_sound_is_tested(page):
    """The button asks for a sound."""
    with page.qtbot.waitSignal(page.screen.test_sound_requested, timeout=0):
        page.press("test_sound_button")


def test_broken_settings_file_is_told(qtbot):
    """The defaults are shown, and why."""
    page = Page(qtbot, load_error="The settings could not be read.")
    assert page.notice() == "The settings could not be read."


def test_failing_storage_is_told_and_the_choice_holds_for_now(page):
    """The program goes on with what was chosen."""
    page.store.broken = "The disk is full."
    page.stepper("prepare_s").step_by(1)
    assert page.notice() == "The disk is full."
    assert [settings.prepare_s for settings in page.changes] == [15]
    page.store.broken = ""
    page.stepper("weekly_workouts").step_by(1)
    assert page.notice() == ""
    assert (page.store.stored.prepare_s, page.store.stored.weekly_workouts) == (15, 4)


def test_the_breath_is_paced_as_chosen(page):
    """One box switches it on; only then there is something to choose about it."""
    names = ("breath_in_s", "breath_out_s", "breath_from_s")
    assert not any(page.stepper(name).isVisible() for name in names)
    page.one(QCheckBox, "breathing_field").click()
    assert page.store.stored.breathing
    assert all(page.stepper(name).isVisible() for name in names)
    for name in names:
        page.stepper(name).step_by(1)
    stored = page.store.stored
    assert (stored.breath_in_s, stored.breath_out_s, stored.breath_from_s) == (5, 7, 35)
    page.one(QCheckBox, "breathing_field").click()
    assert not page.store.stored.breathing
    assert not any(page.stepper(name).isVisible() for name in names)
    assert page.store.stored.breath_in_s == 5


def test_a_chosen_breath_is_shown(qtbot):
    """What was chosen before can be read, in words."""
    page = Page(qtbot, Settings(breathing=True, breath_in_s=3, breath_from_s=90, pace_volume=0))
    assert page.one(QCheckBox, "breathing_field").isChecked()
    assert page.stepper("breath_in_s").findChild(ValueBox).text() == "3 s"
    assert page.stepper("breath_from_s").findChild(ValueBox).text() == "90 s"
    assert page.stepper("pace_volume").value() == 0


@pytest.mark.parametrize("opens", [True, False])
def test_data_folder_is_opened_or_its_place_is_told(page, monkeypatch, opens):
    """Where no file manager is, the path is still there to be read."""
    asked = []

    def open_url(url):
        asked.append(url)
        return opens

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    page.press("open_folder_button")
    assert asked[0].toLocalFile().endswith("glutetimer")
    assert (str(FOLDER) in page.notice()) is not opens


def test_every_control_is_reached_by_tab_and_has_a_name(page):
    """Nothing needs a mouse."""
    page.one(QCheckBox, "breathing_field").click()
    page.screen.activateWindow()
    page.qtbot.waitUntil(page.screen.isActiveWindow)
    page.screen.setFocus()
    seen = []
    for _ in range(60):
        focused = page.screen.window().focusWidget()
        seen.append(focused)
        page.qtbot.keyClick(focused, Qt.Key.Key_Tab)
    names = {widget.objectName() or widget.parentWidget().objectName() for widget in seen}
    assert {"test_sound_button", "keep_awake_field", "open_folder_button"} <= names
    steppers = [one for one in page.screen.findChildren(Stepper) if one.isVisible()]
    assert {stepper.objectName() for stepper in steppers} <= names
    assert all(
        widget.accessibleName() or isinstance(widget, QPushButton | QCheckBox) for widget in seen
    )


@pytest.mark.parametrize("width", [724, 1204])
def test_nothing_is_wider_than_the_window(page, width):
    """There is no scrolling to the side, at the largest text size of a narrow window either."""
    page.screen.resize(width, 600)
    page.qtbot.waitUntil(lambda: page.screen.width() == width)
    contents = page.screen.widget()
    assert isinstance(contents, QWidget)
    assert contents.width() <= page.screen.viewport().width()
