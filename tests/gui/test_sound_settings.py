# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be chosen about sound: sets, files of one's own, the device, its delay by ear."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from glutetimer.domain.cues import CueKind
from glutetimer.domain.settings import Settings
from glutetimer.gui.settings.cue_row import CueRow
from glutetimer.gui.settings.delay_dialog import DelayDialog
from glutetimer.gui.settings.device_choice import DeviceChoice
from glutetimer.gui.settings.screen import SettingsScreen
from glutetimer.gui.settings.sound_words import refusal_words
from glutetimer.gui.settings.sounds_dialog import SoundsDialog
from glutetimer.gui.widgets.drop_down import DropDown
from glutetimer.ports import OutputDevice, Refusal
from tests.fakes import FakeClock, MemorySettings

CARD, HEADSET = OutputDevice("card", "Built-in"), OutputDevice("usb-1", "Headset")


class Outputs:
    """Devices that a test plugs in and pulls out."""

    def __init__(self, *devices: OutputDevice) -> None:
        self.devices = list(devices)
        self.asked = 0
        self._listeners: list = []

    def outputs(self):
        """Return what is plugged in."""
        self.asked += 1
        return self.devices

    def subscribe(self, on_changed):
        """Tell of changes."""
        self._listeners.append(on_changed)

    def plug(self, *devices: OutputDevice) -> None:
        """Have exactly these."""
        self.devices = list(devices)
        for listener in self._listeners:
            listener()


class Page:
    """A Settings screen, and what is chosen on it about sound."""

    def __init__(self, qtbot, settings=None, outputs=None):
        self.qtbot = qtbot
        self.outputs = outputs or Outputs(CARD, HEADSET)
        self.store = MemorySettings(settings)
        self.screen = SettingsScreen(self.store, Path("data"), devices=self.outputs)
        qtbot.addWidget(self.screen)
        self.screen.show()

    @property
    def device(self) -> DeviceChoice:
        """Return the list of devices."""
        return self.screen.findChildren(DeviceChoice)[0]

    def offered(self) -> list[str]:
        """Return what the list of devices offers."""
        return [self.device.itemText(index) for index in range(self.device.count())]

    def choose_device(self, index: int) -> None:
        """Open the list and choose."""
        self.device.showPopup()
        self.device.setCurrentIndex(index)
        self.device.activated.emit(index)
        self.device.hidePopup()

    def click(self, name: str) -> None:
        """Click a button."""
        (button,) = self.screen.findChildren(QPushButton, name)
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def page(qtbot):
    """Return a Settings screen with two devices."""
    return Page(qtbot)


def test_a_set_of_sounds_is_chosen(page):
    """A click, and it is stored."""
    page.click("wood")
    assert page.store.stored.cue_scheme == "wood"


def test_devices_are_looked_for_only_when_somebody_wants_to_choose(page):
    """Showing the settings asks nobody; the list does, and one is chosen from it."""
    assert page.outputs.asked == 0
    assert page.offered() == ["System default"]
    page.choose_device(2)
    assert page.offered() == ["System default", "Built-in", "Headset"]
    settings = page.store.stored
    assert (settings.output_device, settings.output_device_name) == ("usb-1", "Headset")
    page.choose_device(0)
    settings = page.store.stored
    assert (settings.output_device, settings.output_device_name) == ("", "")


def test_the_list_follows_what_is_plugged_in(page):
    """A device that comes is offered; one that was chosen and goes is named as away."""
    page.choose_device(2)
    page.outputs.plug(CARD)
    assert page.offered() == ["System default", "Built-in", "Headset (not connected)"]
    assert page.device.currentText() == "Headset (not connected)"
    page.outputs.plug(CARD, HEADSET)
    assert page.device.currentText() == "Headset"


def test_a_device_chosen_before_is_named_without_looking(qtbot):
    """Its name was kept with it."""
    page = Page(qtbot, Settings(output_device="usb-1", output_device_name="Headset"))
    assert page.device.currentText() == "Headset"
    assert page.outputs.asked == 0


def test_the_arrow_keys_choose_a_device_too(page):
    """The focus is enough to look for devices."""
    page.screen.activateWindow()
    page.qtbot.waitUntil(page.screen.isActiveWindow)
    page.device.setFocus()
    page.qtbot.keyClick(page.device, Qt.Key.Key_Down)
    assert page.store.stored.output_device == "card"


def test_the_way_to_the_sound_server_is_chosen(page):
    """For those who hear nothing."""
    (choice,) = page.screen.findChildren(DropDown, "audio_backend_field")
    choice.setCurrentIndex(choice.findData("pipewire"))
    choice.activated.emit(choice.currentIndex())
    assert page.store.stored.audio_backend == "pipewire"


@pytest.mark.parametrize(
    ("name", "signal"),
    [("sounds_button", "sounds_requested"), ("delay_test_button", "delay_test_requested")],
)
def test_the_dialogs_are_asked_for(page, name, signal):
    """Two buttons, two dialogs."""
    with page.qtbot.waitSignal(getattr(page.screen.sound, signal), timeout=0):
        page.click(name)


def test_a_delay_found_elsewhere_is_shown_and_stored(page):
    """As if it had been typed."""
    page.screen.choose("output_latency_ms", 180)
    assert page.store.stored.output_latency_ms == 180
    assert page.screen.sound.steppers["output_latency_ms"].value() == 180


# --------------------------------------------------------------------------------- single sounds


class Sounds:
    """The dialog of single sounds, and what it asked for."""

    def __init__(self, qtbot):
        self.qtbot = qtbot
        self.names: dict[CueKind, str] = {}
        self.asked: list = []
        self.dialog = SoundsDialog(None, "wood", lambda kind: self.names.get(kind, ""))
        qtbot.addWidget(self.dialog)
        for name in ("play_requested", "file_chosen", "removal_requested"):
            signal = getattr(self.dialog, name)
            signal.connect(lambda *values, name=name: self.asked.append((name, *values)))
        self.dialog.show()

    def row(self, kind: CueKind) -> CueRow:
        """Return the row of a cue."""
        return self.dialog.findChildren(CueRow, f"cue_{kind.value}")[0]

    def press(self, kind: CueKind, name: str) -> None:
        """Press a button of a row."""
        (button,) = self.row(kind).findChildren(QPushButton, name)
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def read(self, kind: CueKind, name: str) -> str:
        """Return a text of a row; empty if it is hidden."""
        (label,) = self.row(kind).findChildren(QLabel, name)
        return "" if label.isHidden() else label.text()


@pytest.fixture
def sounds(qtbot):
    """Return the dialog of the scheme "wood", without any own sound."""
    return Sounds(qtbot)


def test_every_cue_has_a_row_and_can_be_heard(sounds):
    """Nothing a workout plays is missing."""
    for kind in CueKind:
        assert sounds.read(kind, "origin") == "Wood"
        sounds.row(kind).findChild(QPushButton, "play").click()
    assert sounds.asked == [("play_requested", kind) for kind in CueKind]


def test_a_file_is_taken_and_given_up_again(sounds):
    """The row tells the file while it is in use."""
    path = Path("music") / "gong.mp3"
    sounds.row(CueKind.HOLD).choose_file(path)
    (choose,) = sounds.row(CueKind.HOLD).findChildren(QPushButton, "choose")
    assert not choose.isEnabled()
    sounds.names[CueKind.HOLD] = "gong.mp3"
    sounds.dialog.show_change(CueKind.HOLD)
    assert sounds.read(CueKind.HOLD, "origin") == "gong.mp3"
    assert choose.isEnabled()
    sounds.press(CueKind.HOLD, "remove")
    sounds.names.clear()
    sounds.dialog.show_change(CueKind.HOLD)
    assert sounds.read(CueKind.HOLD, "origin") == "Wood"
    assert sounds.asked == [
        ("file_chosen", CueKind.HOLD, path),
        ("removal_requested", CueKind.HOLD),
    ]


def test_a_refused_file_leaves_the_sound_as_it_was(sounds):
    """The reason stands in the row until something else is chosen."""
    row = sounds.row(CueKind.COUNTDOWN_1)
    row.choose_file(Path("podcast.mp3"))
    sounds.dialog.show_refusal(CueKind.COUNTDOWN_1, Refusal.TOO_LONG)
    assert sounds.read(CueKind.COUNTDOWN_1, "problem") == (
        "“podcast.mp3” is too long: this sound may last 1 s at most."
    )
    assert sounds.read(CueKind.COUNTDOWN_1, "origin") == "Wood"
    sounds.dialog.show_problem(CueKind.COUNTDOWN_1, "The disk is full.")
    assert sounds.read(CueKind.COUNTDOWN_1, "problem") == "The disk is full."
    sounds.dialog.show_change(CueKind.COUNTDOWN_1)
    assert sounds.read(CueKind.COUNTDOWN_1, "problem") == ""


@pytest.mark.parametrize("reason", Refusal)
def test_every_refusal_names_the_file(reason):
    """Nobody has to guess which file was meant."""
    words = refusal_words(reason, CueKind.HOLD, "gong.mp3")
    assert "“gong.mp3”" in words
    assert "{" not in words


# ---------------------------------------------------------------------------------- tap along


class TapTest:
    """The dialog that is tapped to, on a clock that a test moves."""

    def __init__(self, qtbot):
        self.qtbot = qtbot
        self.clock = FakeClock()
        self.ended = 0
        self.chosen: list[int] = []
        self.dialog = DelayDialog(
            None, lambda: self.clock.mono_ms, self._end, self.clock.monotonic_ms
        )
        qtbot.addWidget(self.dialog)
        self.dialog.delay_chosen.connect(self.chosen.append)
        self.dialog.show()

    def _end(self) -> None:
        self.ended += 1

    def tap(self, late_ms: list[int], target=None) -> None:
        """Press Space so long after each of the next beeps."""
        for each_ms in late_ms:
            self.clock.advance(1_000 + each_ms)
            self.qtbot.keyClick(target or self.dialog, Qt.Key.Key_Space)
            self.clock.advance(-each_ms)

    def button(self, name: str) -> QPushButton:
        """Return a button."""
        return self.dialog.findChildren(QPushButton, name)[0]

    def read(self, name: str) -> str:
        """Return a text."""
        return self.dialog.findChildren(QLabel, name)[0].text()


def test_eight_taps_offer_a_delay(qtbot):
    """It is used on demand, and the beeps end."""
    test = TapTest(qtbot)
    test.tap([180] * 7)
    assert test.read("delay_hint") == "1 more tap"
    assert not test.button("use_delay").isEnabled()
    test.tap([185], test.button("cancel"))
    assert test.read("delay_result") == "200 ms"
    qtbot.mouseClick(test.button("use_delay"), Qt.MouseButton.LeftButton)
    assert (test.chosen, test.ended) == ([200], 1)


def test_uneven_taps_offer_nothing(qtbot):
    """More taps are asked for, and Escape ends it without a change."""
    test = TapTest(qtbot)
    test.tap([0, 300, -200, 500, 100, -150, 400, 250])
    assert test.read("delay_result") == "–"
    assert not test.button("use_delay").isEnabled()
    qtbot.keyClick(test.dialog, Qt.Key.Key_Escape)
    assert (test.chosen, test.ended) == ([], 1)


def test_a_test_without_a_device_is_explained(page):
    """Below the button that was pressed, for as long as nothing is heard."""
    (words,) = page.screen.findChildren(QLabel, "sound_silence")
    assert not words.isVisible()
    page.screen.sound.show_silence(True)
    assert words.isVisible()
    assert words.text().startswith("No audio device was found.")
    page.screen.sound.show_silence(False)
    assert not words.isVisible()
