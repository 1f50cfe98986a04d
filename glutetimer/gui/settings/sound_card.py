# SPDX-License-Identifier: GPL-3.0-or-later
"""How the program sounds."""

import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from glutetimer.domain.option import Group
from glutetimer.domain.settings import Settings
from glutetimer.gui.announcing import announce
from glutetimer.gui.settings.controls import Control
from glutetimer.gui.settings.device_choice import DeviceChoice
from glutetimer.gui.settings.option_card import OptionCard
from glutetimer.gui.settings.option_row import OptionRow
from glutetimer.gui.settings.players_words import problem_words
from glutetimer.gui.widgets.buttons import QuietButton
from glutetimer.gui.widgets.text import small
from glutetimer.gui.wording import silence_words
from glutetimer.ports import OutputDevices, PlayersProblem


class SoundCard(OptionCard):
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
        super().__init__(Group.SOUND, parent)
        self._device = DeviceChoice(devices)
        self._device.device_chosen.connect(self._on_device_chosen)
        self._add_beeps()
        self._add_device()
        reason = problem_words(players_problem) if players_problem else ""
        for name, about in (("music", reason), ("music_level", "")):
            self.add_option(OptionRow(name, about=about)).control.setEnabled(not reason)
        self.body.addStretch(1)

    def show_settings(self, settings: Settings) -> None:
        """Show what is chosen."""
        super().show_settings(settings)
        self._device.show_settings(settings)

    def show_silence(self, silent: bool) -> None:
        """Say that there is no device to hear a test from; or no longer."""
        self._silence.setVisible(silent)
        if silent:
            announce(self._silence, self._silence.text())

    def _add_beeps(self) -> None:
        test = _button(self.tr("Test"), "test_sound_button", self.tr("Test the sound"), "sound")
        test.clicked.connect(self.test_requested)
        self.add_option(OptionRow("beep_volume", test))
        self._silence = small(silence_words(), wraps=True)
        self._silence.setObjectName("sound_silence")
        self._silence.hide()
        self.body.addWidget(self._silence)
        more = _button(self.tr("Single sounds…"), "sounds_button")
        more.clicked.connect(self.sounds_requested)
        self.add_option(OptionRow("cue_scheme", more))

    def _add_device(self) -> None:
        self.add_option(OptionRow("output_device", own=self._device_control))
        tap = _button(
            self.tr("Tap along…"),
            "delay_test_button",
            self.tr("Find the delay of the loudspeaker by tapping along"),
        )
        tap.clicked.connect(self.delay_test_requested)
        self.add_option(OptionRow("output_latency_ms", tap))
        way = self.add_option(OptionRow("audio_backend", as_list=True))
        way.set_useful(sys.platform.startswith("linux"))

    def _device_control(self, _choose: Callable[[Any], object]) -> Control:
        # Two settings belong to it: it is shown by ``show_settings``, and tells by itself.
        return Control(self._device, lambda _mark: None)

    def _on_device_chosen(self, mark: str, name: str) -> None:
        self.chosen.emit("output_device_name", name)
        self.chosen.emit("output_device", mark)


def _button(text: str, name: str, spoken: str = "", icon_name: str = "") -> QuietButton:
    button = QuietButton(text, icon_name)
    button.setObjectName(name)
    button.setAccessibleName(spoken or text)
    return button
