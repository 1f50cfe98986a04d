# SPDX-License-Identifier: GPL-3.0-or-later
"""The card about sound: how loud, which sounds, on what device, and how late that is."""

import sys

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from glutetimer.domain.settings import AUDIO_BACKENDS, CUE_SCHEMES, Settings
from glutetimer.gui.settings.device_choice import DeviceChoice
from glutetimer.gui.settings.music_setting import MusicSetting
from glutetimer.gui.settings.rows import SettingRow
from glutetimer.gui.settings.sound_words import scheme_words
from glutetimer.gui.settings.stepper_card import StepperCard
from glutetimer.gui.widgets.buttons import QuietButton
from glutetimer.gui.widgets.drop_down import DropDown
from glutetimer.gui.widgets.segmented_choice import SegmentedChoice
from glutetimer.gui.widgets.stepper import Unit
from glutetimer.ports import OutputDevices, PlayersProblem


class SoundCard(StepperCard):
    """The beeps, their device, and the music of other programs.

    Args:
        devices: What can sound; None where that is of no interest.
        players_problem: Why the music of other programs is out of reach; None if it is not.

    Signals:
        test_requested: The beeps are to be heard.
        sounds_requested: Every single sound is to be seen.
        delay_test_requested: The loudspeaker's delay is to be found by ear.
    """

    test_requested = Signal()
    sounds_requested = Signal()
    delay_test_requested = Signal()

    def __init__(
        self,
        devices: OutputDevices | None = None,
        players_problem: PlayersProblem | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Sound"))
        self._device = DeviceChoice(devices)
        self._device.device_chosen.connect(self._on_device_chosen)
        self._backend = self._make_backend()
        self._music = MusicSetting(players_problem)
        self._music.music_chosen.connect(lambda music: self.chosen.emit("music", music))
        self._music.level_chosen.connect(lambda level: self.chosen.emit("music_level", level))
        self._add_volume()
        self._add_scheme()
        self._add_device()
        self.body.addWidget(self._music)
        self.body.addStretch(1)

    def show_settings(self, settings: Settings) -> None:
        """Show what is chosen."""
        super().show_settings(settings)
        self._scheme.set_value(settings.cue_scheme)
        self._device.show_settings(settings)
        self._backend.set_value(settings.audio_backend)
        self._music.show_settings(settings)

    def _add_volume(self) -> None:
        test = _button(self.tr("Test"), "test_sound_button", self.tr("Test the sound"), "sound")
        test.clicked.connect(self.test_requested)
        self.add_stepper(
            "beep_volume",
            self.tr("Volume of the beeps"),
            self.tr("Apart from the system's own volume."),
            Unit.PERCENT,
            range(0, 101, 5),
            beside=[test],
        )

    def _add_scheme(self) -> None:
        self._scheme = SegmentedChoice(
            self.tr("Set of sounds"), [(scheme, scheme_words(scheme)) for scheme in CUE_SCHEMES]
        )
        self._scheme.setObjectName("cue_scheme_field")
        self._scheme.value_changed.connect(lambda scheme: self.chosen.emit("cue_scheme", scheme))
        more = _button(self.tr("Single sounds…"), "sounds_button")
        more.clicked.connect(self.sounds_requested)
        name = self.tr("Set of sounds")
        help_text = self.tr("Hear every single one, or give it a file of your own.")
        self.body.addWidget(SettingRow(name, help_text, self._scheme, more))

    def _add_device(self) -> None:
        name = self.tr("Play on")
        help_text = self.tr("While the device is there; else on the system's default.")
        self.body.addWidget(SettingRow(name, help_text, self._device))
        tap = _button(
            self.tr("Tap along…"),
            "delay_test_button",
            self.tr("Find the delay of the loudspeaker by tapping along"),
        )
        tap.clicked.connect(self.delay_test_requested)
        self.add_stepper(
            "output_latency_ms",
            self.tr("Delay of the loudspeaker"),
            self.tr("Bluetooth is 100 to 300 ms late: the beeps then sound this much earlier."),
            Unit.MILLISECONDS,
            range(0, 1_001, 10),
            self.tr("none"),
            beside=[tap],
        )
        way = SettingRow(
            self.tr("Way to the sound server"),
            self.tr("If nothing is heard. Works from the next start on."),
            self._backend,
        )
        way.setVisible(sys.platform.startswith("linux"))
        self.body.addWidget(way)

    def _make_backend(self) -> DropDown:
        names = {
            "automatic": self.tr("Automatic"),
            "pulseaudio": "PulseAudio",
            "pipewire": "PipeWire",
        }
        choice = DropDown(
            self.tr("Way to the sound server"), [(each, names[each]) for each in AUDIO_BACKENDS]
        )
        choice.setObjectName("audio_backend_field")
        choice.value_changed.connect(lambda name: self.chosen.emit("audio_backend", name))
        return choice

    def _on_device_chosen(self, mark: str, name: str) -> None:
        self.chosen.emit("output_device_name", name)
        self.chosen.emit("output_device", mark)


def _button(text: str, name: str, spoken: str = "", icon_name: str = "") -> QuietButton:
    button = QuietButton(text, icon_name)
    button.setObjectName(name)
    button.setAccessibleName(spoken or text)
    return button
