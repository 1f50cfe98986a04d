# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding settings by words, and going back to the usual values."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QWidget

from glutetimer.domain.announcement_kind import AnnouncementKind
from glutetimer.domain.option import Group
from glutetimer.domain.settings import OPTIONS, Settings, option_of, usual_values
from glutetimer.gui.settings.option_card import OptionCard
from glutetimer.gui.settings.option_row import OptionRow
from glutetimer.gui.settings.rows import SettingRow
from glutetimer.gui.settings.screen import SettingsScreen
from glutetimer.gui.settings.setting_words import group_words, setting_words
from glutetimer.gui.widgets.stepper import Stepper
from tests.fakes import MemorySettings


class Page:
    """A Settings screen on the display, and what a user finds on it."""

    def __init__(self, qtbot, settings=None):
        self.qtbot = qtbot
        self.store = MemorySettings(settings)
        self.screen = SettingsScreen(self.store, Path("folder"))
        qtbot.addWidget(self.screen)
        self.screen.resize(1204, 800)
        with qtbot.waitActive(self.screen):
            self.screen.show()
        self.wanted: list[tuple[dict[str, object], str]] = []
        self.screen.replacement_requested.connect(lambda *asked: self.wanted.append(asked))

    @property
    def field(self):
        """Return where words are typed."""
        return self.screen.search

    def type(self, text):
        """Search by keyboard."""
        self.field.clear()
        self.qtbot.keyClicks(self.field, text)

    def names(self):
        """Return what the rows in sight are called."""
        rows = self.screen.findChildren(SettingRow)
        return {row.words.name for row in rows if row.isVisible()}

    def headings(self):
        """Return the groups of the cards in sight."""
        return {card.group for card in self.screen.findChildren(OptionCard) if card.isVisible()}

    def texts(self):
        """Return all that can be read."""
        return [each.text() for each in self.screen.findChildren(QLabel) if each.isVisible()]

    def row(self, name):
        """Return the row of a setting."""
        rows = self.screen.findChildren(OptionRow)
        (found,) = [row for row in rows if row.option.name == name]
        return found

    def resets(self):
        """Return the buttons in sight that go back to a usual value, by what they say."""
        found = self.screen.findChildren(QPushButton, "reset_button")
        return {button.accessibleName(): button for button in found if button.isVisible()}

    def press(self, name):
        """Press a button."""
        (button,) = self.screen.findChildren(QPushButton, name)
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def page(qtbot):
    """Return a Settings screen with all defaults."""
    return Page(qtbot)


def test_every_setting_with_a_place_has_its_control_and_its_words(page):
    """None is forgotten when one is added."""
    for option in OPTIONS:
        if option.group is None:
            continue
        words = setting_words(option.name)
        assert words.name
        assert words.more, option.name
        if option.group is Group.ANNOUNCEMENTS:
            assert page.screen.findChildren(QWidget, "unspoken_field")
        else:
            row = page.row(option.name)
            needs = option.needs is not None and option.group is not Group.VOICE
            assert row.isVisible() is not needs


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("dark", "theme"),
        ("DÁRK MODE", "theme"),
        ("font", "text_size"),
        ("headphones late", "output_latency_ms"),
        ("spotify", "music"),
        ("shortcuts", "own_keys"),
        ("standby", "keep_awake"),
        ("hands free", "media_keys"),
        ("do not disturb", "quiet_from_min"),
        ("pulseaudio", "audio_backend"),
    ],
)
def test_a_setting_is_found_by_other_words(page, typed, name):
    """By what it is called elsewhere, by what can be chosen, with accents or without."""
    page.type(typed)
    assert setting_words(name).name in page.names()
    assert len(page.names()) <= 4
    group = option_of(name).group
    assert group is not None
    assert group_words(group) in page.texts()


def test_only_what_was_found_is_shown_and_counted(page):
    """The others come back when the search is cleared by Escape."""
    everything = page.names()
    page.type("prepare")
    assert page.names() == {"Prepare"}
    assert page.headings() == {Group.TIMING}
    assert "1 setting found" in page.texts()
    page.qtbot.keyClick(page.field, Qt.Key.Key_Escape)
    assert page.names() == everything
    assert page.headings() == set(Group)
    assert not [text for text in page.texts() if "found" in text]


def test_what_is_of_no_use_yet_leads_to_what_it_needs(page):
    """Who looks for breathing out finds the switch that makes it matter."""
    page.type("exhale")
    assert page.names() == {"Pace the breath in long holds"}
    page.row("breathing").control.click()
    assert page.store.stored.breathing
    assert page.names() == {"Pace the breath in long holds", "Breathe out"}


def test_single_announcements_are_found(page):
    """Of all that the voice says, the one that is looked for."""
    page.type("halfway")
    shown = [each.text() for each in page.screen.findChildren(QCheckBox) if each.isVisible()]
    assert shown == ["Halfway"]


def test_nothing_found_is_said(page):
    """With a way back to everything."""
    everything = page.names()
    page.type("xylophone")
    assert page.names() == set()
    assert "No setting fits. Try another word." in page.texts()
    (button,) = [
        each for each in page.screen.findChildren(QPushButton) if each.text() == "Show all settings"
    ]
    page.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert page.names() == everything


@pytest.mark.parametrize("key", ["Ctrl+F", "/"])
def test_the_search_is_reached_by_key_and_left_downwards(page, key):
    """From any control; Enter leads to what was found, ready to be changed."""
    box = page.row("keep_awake").control
    box.setFocus()
    held = (
        Qt.KeyboardModifier.ControlModifier if key == "Ctrl+F" else Qt.KeyboardModifier.NoModifier
    )
    page.qtbot.keyClick(box, Qt.Key.Key_F if key == "Ctrl+F" else Qt.Key.Key_Slash, held)
    assert page.field.hasFocus()
    page.type("text size")
    page.qtbot.keyClick(page.field, Qt.Key.Key_Return)
    stepper = page.row("text_size").control
    assert isinstance(stepper, Stepper)
    focused = page.screen.focusWidget()
    assert stepper.isAncestorOf(focused)
    page.qtbot.keyClick(focused, Qt.Key.Key_Up)
    assert page.store.stored.text_size == 110


def test_only_what_was_changed_can_be_reset(qtbot):
    """Each row by itself, told by its name; all of them at once."""
    assert Page(qtbot).resets() == {}
    quiet = frozenset({AnnouncementKind.CUE})
    page = Page(qtbot, Settings(prepare_s=20, output_device="usb", unspoken=quiet))
    assert set(page.resets()) == {
        "Back to the usual: Prepare",
        "Back to the usual: Play on",
        "Back to the usual: What the voice says",
    }
    for _, button in sorted(page.resets().items()):
        page.qtbot.keyClick(button, Qt.Key.Key_Space)
    assert page.wanted == [
        ({"output_device": "", "output_device_name": ""}, "“Play on” is as usual again."),
        ({"prepare_s": 10}, "“Prepare” is as usual again."),
        ({"unspoken": frozenset()}, "“What the voice says” is as usual again."),
    ]
    page.row("prepare_s").control.step_by(-1)
    page.row("prepare_s").control.step_by(-1)
    assert "Back to the usual: Prepare" not in page.resets()


def test_all_are_reset_at_once(qtbot):
    """What is only remembered stays, and what is chosen elsewhere."""
    (button,) = Page(qtbot).screen.findChildren(QPushButton, "reset_all_button")
    assert not button.isEnabled()
    page = Page(qtbot, Settings(theme="light"))
    page.press("reset_all_button")
    ((values, words),) = page.wanted
    assert words == "All settings are as usual again."
    assert values["theme"] == "system"
    assert Settings().changed(**values) == Settings()
    assert not {"sore_on", "sound_checked", "more_exercises"} & set(values)
    assert usual_values("theme").items() <= values.items()


def test_what_was_changed_elsewhere_is_not_lost(page):
    """The dialog of keys stores while the settings are shown."""
    keys = (("start", ("S",)),)
    page.store.stored = page.store.stored.changed(own_keys=keys)
    page.row("prepare_s").control.step_by(1)
    assert page.store.stored == Settings(own_keys=keys, prepare_s=15)


def test_the_page_ends_where_its_contents_end(page):
    """No room is left empty below the last card."""
    page.qtbot.waitUntil(lambda: page.screen.widget().height() > 1_500)
    cards = page.screen.findChildren(OptionCard)
    contents = page.screen.widget()
    bottom = max(each.mapTo(contents, each.rect().bottomLeft()).y() for each in cards)
    assert contents.height() - bottom < 60
