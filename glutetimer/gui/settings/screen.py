# SPDX-License-Identifier: GPL-3.0-or-later
"""The Settings screen: every choice in cards, applied at once."""

from collections.abc import Collection
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from glutetimer.domain.settings import RANGES, THEMES, Settings
from glutetimer.gui.settings.announcements_card import AnnouncementsCard
from glutetimer.gui.settings.breath_card import BreathCard
from glutetimer.gui.settings.data_card import DataCard
from glutetimer.gui.settings.keys_card import KeysCard
from glutetimer.gui.settings.machine_card import MachineCard
from glutetimer.gui.settings.reminders_card import RemindersCard
from glutetimer.gui.settings.rows import SettingRow
from glutetimer.gui.settings.sound_card import SoundCard
from glutetimer.gui.settings.voice_card import VoiceCard
from glutetimer.gui.settings.week_card import WeekCard
from glutetimer.gui.tray import has_tray
from glutetimer.gui.widgets.card import Card
from glutetimer.gui.widgets.card_grid import CardGrid
from glutetimer.gui.widgets.notice import Notice
from glutetimer.gui.widgets.scroll_page import ScrollPage
from glutetimer.gui.widgets.segmented_choice import SegmentedChoice
from glutetimer.gui.widgets.stepper import Stepper, Unit
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

    Signals:
        settings_changed: The user changed something; the Settings as they are now, stored already
            unless that failed.
        test_sound_requested: The sound is to be heard at the volume set.
        test_voice_requested: So is the voice.
        history_requested: The history is to be saved as a table.
        imports_requested: What was imported is to be shown.
        keys_requested: The keys are to be shown and changed.
        backup_requested: A backup is to be saved to a place that the user chooses.
        restore_requested: The backups are to be shown.
    """

    settings_changed = Signal(object)
    test_sound_requested = Signal()
    test_voice_requested = Signal()
    history_requested = Signal()
    imports_requested = Signal()
    keys_requested = Signal()
    backup_requested = Signal()
    restore_requested = Signal()

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
        self._store, self._data_dir = store, data_dir
        self._settings = Settings()
        self._notice = Notice()
        self._players_problem = players_problem
        self.sound = SoundCard(devices, players_problem)
        self._make_choosers(missing_voices)
        self._steppers: dict[str, Stepper] = {}
        self._place()
        self.refresh()
        if load_error:
            self._notice.show_text(load_error)

    def refresh(self) -> None:
        """Show the settings as they are stored; call it when the screen is shown."""
        settings = self._settings = self._store.load()
        for name, stepper in self._steppers.items():
            stepper.set_value(getattr(settings, name))
        self._theme.set_value(settings.theme)
        self._machine.show_settings(settings)
        for card in self._choosers:
            card.show_settings(settings)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the focus on; a focus proxy would hide controls from Tab."""
        super().focusInEvent(event)
        self.sound.steppers["beep_volume"].setFocus()

    def choose(self, name: str, value: object) -> None:
        """Change a setting as if the user had done it here; they see it."""
        self._change(**{name: value})
        self.refresh()

    def _make_choosers(self, missing_voices: Collection[str]) -> None:
        self.sound.test_requested.connect(self.test_sound_requested)
        self.voice = VoiceCard(missing_voices)
        self.voice.test_requested.connect(self.test_voice_requested)
        self._announcements = AnnouncementsCard()
        self._breath, self._week = BreathCard(), WeekCard()
        self._reminders = RemindersCard(has_tray=has_tray())
        self._choosers = (
            self.sound,
            self.voice,
            self._announcements,
            self._breath,
            self._week,
            self._reminders,
        )
        for card in self._choosers:
            card.chosen.connect(lambda name, value: self._change(**{name: value}))

    def _place(self) -> None:
        sound, others = CardGrid(least_width_px=460), CardGrid(least_width_px=460)
        sound.set_cards([self.sound, self.voice])
        others.set_cards(
            [
                self._breath,
                self._timing_card(),
                self._week,
                self._look_card(),
                self._machine_card(),
                self._data_card(),
                self._keys_card(),
            ]
        )
        for part in (self._notice, sound, self._announcements, others, self._reminders):
            self.body.addWidget(part)
        self.body.addStretch(1)

    # ------------------------------------------------------------------------------------ cards

    def _timing_card(self) -> Card:
        prepare = self._stepper("prepare_s", self.tr("Prepare"), Unit.SECONDS, range(0, 121, 5))
        return _card(
            self.tr("Timing"),
            SettingRow(
                self.tr("Prepare"),
                self.tr("Time to get into position before the first hold."),
                prepare,
            ),
        )

    def _look_card(self) -> Card:
        names = {
            "system": self.tr("As the system"),
            "dark": self.tr("Dark"),
            "light": self.tr("Light"),
        }
        self._theme = SegmentedChoice(
            self.tr("Colours"), [(theme, names[theme]) for theme in THEMES]
        )
        self._theme.setObjectName("theme_field")
        self._theme.value_changed.connect(lambda theme: self._change(theme=theme))
        size = self._stepper("text_size", self.tr("Text size"), Unit.PERCENT, range(80, 201, 10))
        return _card(
            self.tr("Look"),
            SettingRow(self.tr("Colours"), self.tr("Both have the same contrast."), self._theme),
            SettingRow(
                self.tr("Text size"),
                self.tr("While a workout runs, the text fills the window anyway."),
                size,
            ),
        )

    def _machine_card(self) -> MachineCard:
        card = self._machine = MachineCard(self._players_problem)
        card.media_keys_chosen.connect(lambda on: self._change(media_keys=on))
        card.global_keys_chosen.connect(lambda on: self._change(global_keys=on))
        card.keep_awake_chosen.connect(lambda on: self._change(keep_awake=on))
        return card

    def _keys_card(self) -> KeysCard:
        card = KeysCard()
        card.keys_requested.connect(self.keys_requested)
        return card

    def _data_card(self) -> DataCard:
        card = DataCard(self._data_dir)
        card.failed.connect(self._notice.show_text)
        card.history_requested.connect(self.history_requested)
        card.imports_requested.connect(self.imports_requested)
        card.backup_requested.connect(self.backup_requested)
        card.restore_requested.connect(self.restore_requested)
        return card

    # ---------------------------------------------------------------------------------- changes

    def _stepper(
        self, name: str, label: str, unit: Unit, steps: range | tuple[int, ...] = ()
    ) -> Stepper:
        zero = self.tr("none") if name == "prepare_s" else ""
        stepper = Stepper(label, *RANGES[name], unit=unit, steps=steps, zero_text=zero)
        stepper.setObjectName(f"{name}_field")
        stepper.value_changed.connect(lambda value: self._change(**{name: value}))
        self._steppers[name] = stepper
        return stepper

    def _change(self, **values: Any) -> None:
        self._settings = self._settings.changed(**values)
        try:
            self._store.save(self._settings)
        except StorageError as error:
            self._notice.show_text(str(error))
        else:
            self._notice.hide()
        self._announcements.set_has_voice(self._settings.voice_engine != "none")
        self.settings_changed.emit(self._settings)


def _card(title: str, *rows: QWidget) -> Card:
    card = Card(title)
    for row in rows:
        card.body.addWidget(row)
    card.body.addStretch(1)
    return card
