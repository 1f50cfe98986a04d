# SPDX-License-Identifier: GPL-3.0-or-later
"""The dialogs about sound on a real data folder: files are taken, refused, heard and given up."""

import itertools
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from glutetimer.app.core import Core, open_core
from glutetimer.app.sound_dialogs import SoundDialogs
from glutetimer.app.sounds import Sounds
from glutetimer.domain.cues import CueKind
from glutetimer.gui.settings.cue_row import CueRow
from glutetimer.gui.settings.sounds_dialog import SoundsDialog
from glutetimer.ports import Bus
from tests.fakes import RecordingCuePlayer


class Desk:
    """The dialogs, a data folder, and a player that writes down what it is asked for."""

    def __init__(self, qtbot, core: Core) -> None:
        self.qtbot, self.core = qtbot, core
        self.player = RecordingCuePlayer(core.clock)
        self.screen = QWidget()
        qtbot.addWidget(self.screen)
        self.sounds = Sounds(core, self.player, lambda: False)
        self.dialogs = SoundDialogs(self.screen, core, self.sounds)

    def take(self, dialog: SoundsDialog, kind: CueKind, path: Path) -> CueRow:
        """Choose a file and wait until the row can be used again."""
        row = dialog.findChildren(CueRow, f"cue_{kind.value}")[0]
        row.choose_file(path)
        self.qtbot.waitUntil(row.findChildren(QPushButton, "choose")[0].isEnabled, timeout=20_000)
        return row


@pytest.fixture
def desk(qtbot, tmp_path: Path) -> Iterator[Desk]:
    """Return dialogs on an empty data folder."""
    with open_core(tmp_path / "data") as core:
        yield Desk(qtbot, core)


def _file(path: Path, length_s: float = 0.5) -> Path:
    at_s = np.arange(round(44_100 * length_s)) / 44_100
    soundfile.write(path, 0.4 * np.sin(2 * np.pi * 330 * at_s), 44_100)
    return path


def _text(row: CueRow, name: str) -> str:
    return row.findChildren(QLabel, name)[0].text()


def test_a_file_becomes_the_sound_of_a_cue_and_is_given_up_again(desk: Desk, tmp_path: Path):
    """It is copied, the player is told at once, and the scheme comes back on demand."""
    dialog = desk.dialogs.open_sounds()
    usual_ms = desk.core.cue_sounds().duration_ms(CueKind.HOLD)
    path = _file(tmp_path / "gong.flac", 1.2)
    row = desk.take(dialog, CueKind.HOLD, path)
    path.unlink()
    assert _text(row, "origin") == "gong.flac"
    assert desk.player.scheme == "tones"
    assert abs(desk.core.cue_sounds().duration_ms(CueKind.HOLD) - 1_200) < 40
    row.findChildren(QPushButton, "remove")[0].click()
    assert _text(row, "origin") == "Tones"
    assert desk.core.cue_sounds().duration_ms(CueKind.HOLD) == usual_ms


def test_a_file_that_is_none_is_refused_in_words(desk: Desk, tmp_path: Path):
    """The sound stays as it was."""
    path = tmp_path / "song.mp3"
    path.write_text("la la la " * 500, encoding="utf-8")
    row = desk.take(desk.dialogs.open_sounds(), CueKind.REST, path)
    assert _text(row, "problem") == (
        "“song.mp3” is no sound that can be read: choose a WAV, FLAC, OGG or MP3 file."
    )
    assert desk.core.own_sounds.name(CueKind.REST) == ""


def test_a_dialog_that_is_closed_meanwhile_is_no_fault(desk: Desk, tmp_path: Path):
    """The file is taken all the same."""
    dialog = desk.dialogs.open_sounds()
    with desk.qtbot.waitSignal(desk.sounds.own.changed, timeout=20_000):
        dialog.findChildren(CueRow, "cue_paused")[0].choose_file(_file(tmp_path / "a.wav"))
        dialog.accept()
    assert desk.core.own_sounds.name(CueKind.PAUSED) == "a.wav"


def test_each_sound_is_played(desk: Desk):
    """On demand, and the stream is open for it."""
    dialog = desk.dialogs.open_sounds()
    for kind in (CueKind.SWITCH, CueKind.FINISHED):
        row = dialog.findChildren(CueRow, f"cue_{kind.value}")[0]
        row.findChildren(QPushButton, "play")[0].click()
        assert desk.player.scheduled_kinds == [kind]
    assert desk.player.is_open


def test_beeps_for_the_delay_are_played_as_the_loudspeaker_has_them(desk: Desk):
    """Without the delay set so far, and with it again afterwards."""
    desk.core.settings.save(desk.core.settings.load().changed(output_latency_ms=250))
    desk.player.set_volume(Bus.BEEP, 0.0)  # muted in the last workout
    dialog = desk.dialogs.open_delay_test()
    assert desk.player.volumes[Bus.BEEP] == 0.8
    assert desk.player.opened == 1
    assert desk.player.output_latency_ms == 0
    beeps = desk.player.scheduled
    assert {sound.sound for sound in beeps} == {CueKind.COUNTDOWN_1}
    assert {later.at_ms - beep.at_ms for beep, later in itertools.pairwise(beeps)} == {1_000}
    dialog.reject()
    assert not desk.player.is_open
    assert desk.player.output_latency_ms == 250


def test_a_test_just_before_does_not_end_the_beeps_for_the_delay(desk: Desk):
    """Its stream would have been closed some seconds after its last sound."""
    desk.sounds.test.play()
    desk.dialogs.open_delay_test()
    assert desk.player.is_open
    assert not [timer for timer in desk.sounds.test.findChildren(QTimer) if timer.isActive()]
