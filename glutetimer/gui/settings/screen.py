# SPDX-License-Identifier: GPL-3.0-or-later
"""The Settings screen: every choice in cards, searched, applied at once."""

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from glutetimer.domain.option import Group
from glutetimer.domain.settings import CHOSEN_HERE, Settings, usual_values
from glutetimer.gui.actions import build_action
from glutetimer.gui.fonts import text_scale
from glutetimer.gui.settings.announcements_card import AnnouncementsCard
from glutetimer.gui.settings.data_card import DataCard
from glutetimer.gui.settings.found_cards import FoundCards
from glutetimer.gui.settings.keys_card import KeysCard
from glutetimer.gui.settings.machine_card import MachineCard
from glutetimer.gui.settings.option_card import OptionCard
from glutetimer.gui.settings.reminders_card import RemindersCard
from glutetimer.gui.settings.search_field import SearchField
from glutetimer.gui.settings.setting_words import setting_name
from glutetimer.gui.settings.sound_card import SoundCard
from glutetimer.gui.settings.voice_card import VoiceCard
from glutetimer.gui.theme import Space
from glutetimer.gui.tray import has_tray
from glutetimer.gui.widgets.buttons import QuietButton
from glutetimer.gui.widgets.notice import Notice
from glutetimer.gui.widgets.scroll_page import NARROW_PX, ScrollPage
from glutetimer.gui.widgets.undo_keys import UndoKeys
from glutetimer.gui.wording import said_words
from glutetimer.ports import OutputDevices, PlayersProblem, SettingsStore, StorageError


class SettingsScreen(ScrollPage):
    """All settings.

    Args:
        store: Where they are kept.
        data_dir: The folder with the user's data.
        load_error: What was wrong with the stored settings when they were read; empty for nothing.
        players_problem: Why the music of other programs is out of reach; None if it is not.
        missing_voices: The voices that are not installed.
        devices: What can sound; None for the default device alone.

    Attributes:
        sound: The card of the beeps, which asks for the dialogs about them.
        voice: The card that can say why the voice was not heard.
        data: The card about files, which asks for what is done with them.
        search: Where words are typed to find a setting.

    Signals:
        settings_changed: The user changed something; the Settings as they are now, stored already
            unless that failed.
        test_sound_requested: The sound is to be heard at the volume set.
        test_voice_requested: So is the voice.
        keys_requested: The keys are to be shown and changed.
        replacement_requested: These settings, values by name, are to take effect, and it is to be
            offered to take that back; what was done, a whole sentence.
    """

    settings_changed = Signal(object)
    test_sound_requested = Signal()
    test_voice_requested = Signal()
    keys_requested = Signal()
    replacement_requested = Signal(object, str)

    def __init__(
        self,
        store: SettingsStore,
        data_dir: Path,
        load_error: str = "",
        players_problem: PlayersProblem | None = None,
        missing_voices: Collection[str] = (),
        devices: OutputDevices | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent=parent)
        self.setObjectName("settings_screen")
        self.set_title(self.tr("Settings"))
        self._store = store
        self._settings = Settings()
        self._not_stored: dict[str, Any] = {}
        self._notice = Notice()
        self._make_toolbar()
        self.sound = SoundCard(devices, players_problem)
        self.sound.test_requested.connect(self.test_sound_requested)
        self.voice = VoiceCard(missing_voices)
        self.voice.test_requested.connect(self.test_voice_requested)
        self.data = DataCard(data_dir)
        self.data.failed.connect(self._notice.show_text)
        self._place(MachineCard(players_problem))
        UndoKeys(self).watch(self)
        self.refresh()
        if load_error:
            self._notice.show_text(load_error)

    def refresh(self) -> None:
        """Show the settings as they are stored; call it when the screen is shown."""
        self._settings = self._store.load().changed(**self._not_stored)
        self._show()
        self.voice.show_last_problem(self._settings)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the focus on; a focus proxy would hide controls from Tab."""
        super().focusInEvent(event)
        self.search.setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the search beside the title or below it."""
        wide = event.size().width() >= NARROW_PX * text_scale()
        if wide is (self.toolbar.indexOf(self._tools) < 0):
            if wide:
                self.toolbar.addWidget(self._tools)
            else:
                self.body.insertWidget(0, self._tools)
        super().resizeEvent(event)

    def choose(self, name: str, value: object) -> None:
        """Change a setting as if the user had done it here; they see it."""
        self._change({name: value})

    # ------------------------------------------------------------------------------------ parts

    def _make_toolbar(self) -> None:
        self.search = SearchField()
        self._tools = QWidget()
        line = QHBoxLayout(self._tools)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.S)
        line.addWidget(self.search)
        self._reset = QuietButton(self.tr("Reset all"), "undo")
        self._reset.setObjectName("reset_all_button")
        self._reset.setAccessibleDescription(self.tr("Every setting as it is usually."))
        self._reset.clicked.connect(self._reset_all)
        line.addWidget(self._reset)
        self.toolbar.addWidget(self._tools)
        self.addAction(build_action("find_setting", self, self._find))

    def _place(self, machine: MachineCard) -> None:
        keys = KeysCard()
        keys.keys_requested.connect(self.keys_requested)
        groups = (Group.BREATH, Group.TIMING, Group.WEEK, Group.LOOK)
        breath, timing, week, look = plain = [OptionCard(group) for group in groups]
        for each in plain:
            each.add_all()
        sections: list[tuple[list[OptionCard], list[OptionCard]]] = [
            ([self.sound, week], [self.voice, breath, timing]),
            ([AnnouncementsCard()], []),
            ([look, machine], [self.data, keys]),
            ([RemindersCard(has_tray=has_tray())], []),
        ]
        self._cards = [card for section in sections for column in section for card in column]
        for card in self._cards:
            card.chosen.connect(self.choose)
            card.reset_requested.connect(self._reset_one)
        self._found = FoundCards(sections)
        self.search.textChanged.connect(self._found.search)
        self.search.left_downwards.connect(self._found.focus_first)
        self._found.clear_requested.connect(self.search.clear)
        self.body.addWidget(self._notice)
        self.body.addWidget(self._found)
        self.body.addStretch(1)

    def _find(self) -> None:
        self.ensureWidgetVisible(self.search)
        self.search.setFocus()
        self.search.selectAll()

    # ---------------------------------------------------------------------------------- changes

    def _reset_one(self, name: str) -> None:
        words = self.tr("“{name}” is as usual again.").format(name=setting_name(name))
        self.replacement_requested.emit(usual_values(name), words)

    def _reset_all(self) -> None:
        words = self.tr("All settings are as usual again.")
        self.replacement_requested.emit(usual_values(*CHOSEN_HERE), words)

    def _change(self, values: Mapping[str, Any]) -> None:
        # What is stored may have been changed elsewhere meanwhile.
        self._not_stored |= values
        self._settings = self._store.load().changed(**self._not_stored)
        try:
            self._store.save(self._settings)
        except StorageError as error:
            self._notice.show_text(said_words(error))
        else:
            self._not_stored.clear()
            self._notice.hide()
        self._show()
        self.settings_changed.emit(self._settings)

    def _show(self) -> None:
        for card in self._cards:
            card.show_settings(self._settings)
        self._found.search(self.search.text())
        usual = usual_values(*CHOSEN_HERE)
        changed = any(getattr(self._settings, name) != value for name, value in usual.items())
        self._reset.setEnabled(changed)
