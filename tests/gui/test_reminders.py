# SPDX-License-Identifier: GPL-3.0-or-later
"""Reminders in the real window: chosen in Settings, shown, answered; and the icon in the tray."""

import os
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTime
from PySide6.QtWidgets import QApplication, QCheckBox, QTimeEdit

from glutetimer.app import reminders
from glutetimer.app.core import open_core
from glutetimer.app.in_tray import InTray
from glutetimer.app.reminders import Reminders
from glutetimer.app.window import Program, qt_application
from glutetimer.desktop.notifications import Note
from glutetimer.gui.settings.reminders_card import RemindersCard
from glutetimer.gui.settings.screen import SettingsScreen
from glutetimer.gui.tray import Tray
from tests.fakes import FakeClock, RecordingCuePlayer

MINUTE_MS = 60_000
WEDNESDAY = datetime(2026, 3, 4, 17, 55, tzinfo=UTC)


def found(parent, kind, name=""):
    """Return the one part of a kind, of that name if one is given."""
    part = parent.findChild(kind, name) if name else parent.findChild(kind)
    assert part is not None, name
    return part


class Home:
    """The whole program on a fake clock, and what its tray was asked to say.

    Attributes:
        said: The titles and texts of the messages.
        is_icon_shown: The icon is in the tray.
    """

    def __init__(self, qtbot, core, monkeypatch, **settings):
        self.qtbot, self.core = qtbot, core
        self.clock = core.clock = FakeClock(wall=WEDNESDAY)
        self.said: list[str] = []
        chosen = core.settings.load().changed(keep_awake=False, voice_engine="none", **settings)
        core.settings.save(chosen)
        self.program = Program(qt_application(), core, RecordingCuePlayer(self.clock))
        self.has_tray = True
        self.reminders = Reminders(
            self.program, bus_address="", may_show_tray=lambda: self.has_tray
        )
        self.program.reminders = self.reminders
        self.is_icon_shown = False
        # Without a desktop, Qt has warnings where the icon would be.
        monkeypatch.setattr(Tray, "set_shown", lambda _tray, shown: self._show_icon(shown))
        monkeypatch.setattr(Tray, "is_shown", property(lambda _tray: self.is_icon_shown))
        monkeypatch.setattr(self.tray, "say", self._say)
        with qtbot.waitSignal(self.program.window.first_painted):
            self.program.show()
        self.reminders.apply(chosen)

    @property
    def window(self):
        return self.program.window

    @property
    def tray(self):
        return found(self.reminders, InTray).icon

    def wait(self, minutes):
        """Let time pass; the timer looks as often as it must."""
        for _ in range(minutes):
            self.clock.advance(MINUTE_MS)
            self.reminders.look()

    def choose(self, entry):
        """Choose an entry of the tray's menu."""
        menu = self.tray.menu
        menu.aboutToShow.emit()
        texts = [action.text() for action in menu.actions() if action.isVisible()]
        assert entry in texts, texts
        menu.actions()[[action.text() for action in menu.actions()].index(entry)].trigger()

    def _show_icon(self, shown):
        self.is_icon_shown = shown

    def _say(self, title, text):
        self.said.append(f"{title}. {text}")
        return True

    def end(self):
        if self.program.controller.is_under_way:
            self.program.controller.stop()
        self.window.quit()
        self.program.close()
        self.program.deleteLater()
        self.window.deleteLater()
        QApplication.setQuitOnLastWindowClosed(True)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def home(qtbot, tmp_path, monkeypatch):
    """Return a function that opens the program with some settings."""
    homes = []
    with open_core(tmp_path) as core:

        def begin(**settings):
            homes.append(Home(qtbot, core, monkeypatch, **settings))
            return homes[-1]

        yield begin
        for each in homes:
            each.end()


TRAINING = {"training_times": "wed 18:00"}


def test_nothing_is_shown_that_nobody_wants(home):
    """The settings that ship have neither a timer nor an icon."""
    it = home()
    it.wait(60)
    assert it.said == []
    assert not it.is_icon_shown


def test_a_time_to_train_is_told_once_and_starts_the_circuit(home):
    """A click on the message is enough."""
    it = home(**TRAINING)
    it.wait(4)
    assert it.said == []
    it.wait(56)
    assert it.said == ["Time to train. “Bridge holds” is ready when you are."]
    it.tray.message_clicked.emit()
    assert it.window.current_id == "workout"
    assert it.program.controller.runner.circuit.name == "Bridge holds"


def test_the_tray_starts_the_circuit_with_the_window_hidden(home):
    """And never a second one while one is under way."""
    it = home(close_to_tray=True)
    it.window.hide()
    it.choose("Start Bridge holds")
    assert it.window.isVisible()
    first = it.program.controller.runner
    it.choose("Start Bridge holds")
    assert it.program.controller.runner is first


def test_a_reminder_put_off_comes_again(home):
    """In half an hour, by the tray's own words."""
    it = home(**TRAINING)
    it.wait(6)
    it.choose("No reminders for 30 minutes")
    it.wait(29)
    assert len(it.said) == 1
    it.wait(2)
    assert len(it.said) == 2


def test_nothing_is_said_during_a_workout(home):
    """And the sitting is counted from its end."""
    it = home(get_up=True, **TRAINING)
    it.choose("Start Bridge holds")
    it.program.controller.pause()
    it.wait(40)
    assert it.said == []
    it.program.controller.stop()
    it.wait(19)
    assert "Get up" not in "".join(it.said)
    it.wait(2)
    assert it.said[-1] == "Get up for a moment. 20 minutes have passed."


def test_a_short_workout_between_two_looks_is_a_rest(home):
    """The sitting is counted from its end, though the next look comes after it."""
    it = home(get_up=True)
    it.wait(15)
    it.choose("Start Bridge holds")
    it.clock.advance(4 * MINUTE_MS)
    it.program.controller.stop()
    it.wait(2)
    assert it.said == []
    it.wait(15)
    assert len(it.said) == 1


def test_a_notification_goes_as_a_workout_begins(home, monkeypatch):
    """Whether it started the workout or not: nothing asks for what is being done."""
    it = home(**TRAINING)
    it.wait(6)
    gone: list[bool] = []
    monkeypatch.setattr(it.reminders.notifications, "withdraw", lambda: gone.append(True))
    it.wait(1)
    assert gone == []
    it.choose("Start Bridge holds")
    assert gone


def test_a_machine_that_slept_has_had_its_rest(home):
    """The minutes of sitting begin anew, as they are counted in no sleep."""
    it = home(get_up=True)
    it.wait(15)
    it.clock.advance(45 * MINUTE_MS)
    it.reminders.look()
    it.wait(19)
    assert it.said == []
    it.wait(1)
    assert len(it.said) == 1


@pytest.mark.parametrize(("minutes", "told"), [(4, 0), (0, 1)])
def test_a_short_sleep_is_a_rest_too(home, minutes, told):
    """Four minutes with the lid down, between two looks; the sitting begins with the next one."""
    it = home(get_up=True)
    it.wait(15)
    it.clock.sleep(minutes * MINUTE_MS)
    it.wait(19)
    assert len(it.said) == told
    it.wait(2)
    assert len(it.said) == 1


def test_nothing_is_said_in_the_night(home):
    """Quiet hours reach over midnight; what is wanted all day comes again in the morning."""
    it = home(get_up=True, sit_to_stand=True, get_up_min=60)
    it.clock.wall = WEDNESDAY.replace(hour=20, minute=58)
    it.reminders.look()
    it.said.clear()
    for _ in range(11 * 4):
        it.wait(15)
    assert it.clock.wall.hour == 7
    assert it.said == []
    it.wait(30)
    assert len(it.said) == 1


def test_the_next_start_repeats_no_reminder(home):
    """What was said today was said."""
    it = home(**TRAINING)
    it.wait(10)
    it.end()
    it.end = lambda: None
    again = home(**TRAINING)
    again.clock.set_wall_on(11 * MINUTE_MS)
    again.wait(60)
    assert (len(it.said), again.said) == (1, [])


def test_without_tray_and_bus_the_window_says_it(home, monkeypatch):
    """Nothing is lost, and nothing fails."""
    it = home(**TRAINING)
    monkeypatch.setattr(it.tray, "say", lambda *_words: False)
    it.wait(6)
    assert it.window.notice.text == "Time to train. “Bridge holds” is ready when you are."


def test_buttons_of_a_notification_do_what_they_say(home, monkeypatch):
    """Start, put off, or just open the window, with the desktop's leave to come to the front."""
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "")
    it = home(**TRAINING)
    it.wait(6)
    it.reminders.notifications.chosen.emit("snooze", "")
    it.wait(31)
    assert len(it.said) == 2
    it.window.hide()
    it.reminders.notifications.chosen.emit("default", "token-1")
    assert it.window.isVisible()
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "token-1"
    it.reminders.notifications.chosen.emit("start", "")
    assert it.program.controller.is_under_way


def test_a_notification_that_fails_is_said_in_the_tray(home):
    """The bus may be there, and nobody on it who shows anything."""
    it = home(**TRAINING)
    it.reminders.notifications.failed.emit(Note("Time to train", "Now."))
    assert it.said == ["Time to train. Now."]


# ----------------------------------------------------------------------------------- the tray


def test_closing_hides_the_window_only_if_chosen(home):
    """The icon brings it back; Quit ends the program all the same."""
    it = home(close_to_tray=True)
    assert not it.window.close()
    assert it.window.isHidden()
    it.choose("Open GluteTimer")
    assert it.window.isVisible()
    it.window.quit()
    assert it.window.isHidden()
    assert not it.window.is_quitting


def test_closing_asks_first_during_a_workout(home):
    """The window stays, whatever was chosen for closing."""
    it = home(close_to_tray=True)
    it.choose("Start Bridge holds")
    assert not it.window.close()
    assert it.window.isVisible()


def test_quitting_from_the_tray_asks_during_a_workout(home):
    """The window comes to the front with its question."""
    it = home(close_to_tray=True)
    it.choose("Start Bridge holds")
    it.window.hide()
    it.choose("Quit")
    assert it.window.isVisible()
    assert it.program.controller.is_under_way


def test_a_desktop_without_a_tray_closes_as_ever(home, monkeypatch):
    """The choice may have been made on another desktop."""
    it = home(close_to_tray=True)
    monkeypatch.setattr(Tray, "is_shown", False)
    assert it.window.close()


def test_a_tray_that_comes_late_is_used(home):
    """The program may start before the panel, at the login."""
    it = home(**TRAINING)
    it.is_icon_shown = it.has_tray = False
    it.wait(1)
    assert not it.is_icon_shown
    it.has_tray = True
    it.wait(1)
    assert it.is_icon_shown


def test_closing_ends_the_program_again_once_that_is_chosen(home):
    """After the window was in the tray and came back."""
    it = home(close_to_tray=True)
    it.window.close()
    assert not QApplication.quitOnLastWindowClosed()
    it.choose("Open GluteTimer")
    it.reminders.apply(it.core.settings.load().changed(close_to_tray=False))
    assert not it.is_icon_shown
    assert it.window.close()
    assert QApplication.quitOnLastWindowClosed()


def test_the_start_loads_reminders_only_if_they_are_wanted(qtbot, tmp_path, monkeypatch):
    """After the first picture."""
    asked = []
    monkeypatch.setattr(reminders.Reminders, "apply", lambda _self, chosen: asked.append(chosen))
    for settings in ({}, TRAINING):
        with open_core(tmp_path) as core:
            core.settings.save(core.settings.load().changed(voice_engine="none", **settings))
            program = Program(qt_application(), core, RecordingCuePlayer(core.clock))
            with qtbot.waitSignal(program.window.first_painted):
                program.show()
            program.window.close()
            program.close()
    assert [chosen.training_times for chosen in asked] == ["wed 18:00"]


# ---------------------------------------------------------------------------------- settings


def test_days_and_times_are_chosen_by_keyboard(qtbot, tmp_path):
    """Space ticks a day, its time is typed; both are stored at once."""
    with open_core(tmp_path) as core:
        screen = SettingsScreen(core.settings, core.paths.data)
        qtbot.addWidget(screen)
        screen.show()
        card = found(screen, RemindersCard)
        day = found(card, QCheckBox, "training_day_4")
        qtbot.keyClick(day, Qt.Key.Key_Space)
        assert core.settings.load().training_times == "thu 18:00"
        time = found(card, QTimeEdit, "training_time_4")
        time.setTime(QTime(7, 30))
        assert core.settings.load().training_times == "thu 07:30"
        qtbot.keyClick(day, Qt.Key.Key_Space)
        assert core.settings.load().training_times == ""


@pytest.mark.parametrize("name", ["remind_goal", "get_up", "sit_to_stand"])
def test_each_reminder_has_its_switch(qtbot, tmp_path, name):
    """Off at first; its number shows with it."""
    with open_core(tmp_path) as core:
        screen = SettingsScreen(core.settings, core.paths.data)
        qtbot.addWidget(screen)
        screen.show()
        card = found(screen, RemindersCard)
        hidden = [name for name, row in card.rows.items() if row.isHidden()]
        assert hidden == ["get_up_min", "sit_to_stand_times"]
        qtbot.keyClick(found(card, QCheckBox, f"{name}_field"), Qt.Key.Key_Space)
        assert getattr(core.settings.load(), name) is True
        shown = [each for each in hidden if not card.rows[each].isHidden()]
        assert shown == [each for each in hidden if each.startswith(name)]


def test_quiet_hours_are_stored(qtbot, tmp_path):
    """In minutes after midnight."""
    with open_core(tmp_path) as core:
        screen = SettingsScreen(core.settings, core.paths.data)
        qtbot.addWidget(screen)
        found(screen, QTimeEdit, "quiet_from_min_field").setTime(QTime(22, 30))
        assert core.settings.load().quiet_from_min == 22 * 60 + 30


def test_every_control_of_the_card_has_a_name(qtbot):
    """For those who hear the screen."""
    card = RemindersCard()
    qtbot.addWidget(card)
    for field in card.findChildren(QTimeEdit):
        assert field.accessibleName()
    for switch in card.findChildren(QCheckBox):
        assert switch.text()
