# SPDX-License-Identifier: GPL-3.0-or-later
"""All of the window's program that is heard; each part is made when it is first needed."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from glutetimer.app.core import Core, cue_player, set_volumes
from glutetimer.ports import CuePlayer

if TYPE_CHECKING:
    from glutetimer.app.own_sounds import OwnSounds
    from glutetimer.app.sound_test import SoundTest
    from glutetimer.app.voices import Voices
    from glutetimer.audio.devices import SystemOutputs


class Sounds(QObject):
    """The player, the voice, and what lets the user hear both.

    Args:
        core: The open program.
        player: What sounds; None for the stream on the user's device.
        in_use: Tells whether a workout is under way.

    Signals:
        silence_changed: While sounds are tested: whether there is no device to hear them from.
    """

    silence_changed = Signal(bool)

    def __init__(
        self,
        core: Core,
        player: CuePlayer | None,
        in_use: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._core, self._given_player, self._in_use = core, player, in_use

    @cached_property
    def player(self) -> CuePlayer:
        """Return what sounds."""
        return self._given_player or cue_player(self._core)

    @cached_property
    def voices(self) -> "Voices":
        """Return what speaks."""
        from glutetimer.app.voices import Voices

        return Voices(self._core, self.player)

    @cached_property
    def test(self) -> "SoundTest":
        """Return what lets the user hear a workout's sounds."""
        from glutetimer.app.sound_test import SoundTest

        test = SoundTest(
            self.player,
            self._core.clock,
            self._in_use,
            lambda: self.voices.for_test(in_use=self._in_use()),
            lambda: self.voices.sample(),  # noqa: PLW0108 - made when it is first needed
            lambda: set_volumes(self.player, self._core.settings.load()),
            self,
        )
        test.silence_changed.connect(self.silence_changed)
        return test

    def play_all(self) -> None:
        """Let beeps and voice be heard."""
        self.test.play_all()

    @cached_property
    def own(self) -> "OwnSounds":
        """Return what takes files as sounds of the user's own; the player hears of changes."""
        from glutetimer.app.own_sounds import OwnSounds

        own = OwnSounds(self._core.own_sounds, self)
        own.changed.connect(self._renew_cues)
        return own

    @cached_property
    def outputs(self) -> "SystemOutputs":
        """Return the devices to choose from."""
        from glutetimer.audio.devices import SystemOutputs

        return SystemOutputs(self)

    def stop_test(self) -> None:
        """End the test that sounds, if there is one: something else is to be heard."""
        if "test" in vars(self):
            self.test.stop()

    @Slot()
    def _renew_cues(self) -> None:
        self.player.set_scheme(self._core.settings.load().cue_scheme)
