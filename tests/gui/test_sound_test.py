# SPDX-License-Identifier: GPL-3.0-or-later
"""The sound test: beeps and a sentence, as a workout would sound now."""

import pytest
from PySide6.QtCore import QTimer

from glutetimer.app.sound_test import SoundTest
from glutetimer.domain.cues import CueKind
from glutetimer.ports import Bus, CueStatus, VoiceProblem
from tests.fakes import FakeClock, InstantVoice, RecordingCuePlayer

SENTENCE = "You can hear me."


class Bench:
    """A sound test with doubles around it."""

    def __init__(self, voice=None):
        self.clock = FakeClock()
        self.player = RecordingCuePlayer(self.clock)
        self.is_in_use = False
        self.missed: list[VoiceProblem | None] = []
        self.silences: list[bool] = []
        self.test = SoundTest(
            self.player,
            self.clock,
            lambda: self.is_in_use,
            lambda: voice,
            lambda: SENTENCE,
            lambda: self.player.set_volume(Bus.BEEP, 0.5),
        )
        self.test.silence_changed.connect(self.silences.append)
        self.test.voice_missed.connect(self.missed.append)

    def fire(self) -> int:
        """Let the timer that ends first end; return its interval."""
        running = [timer for timer in self.test.findChildren(QTimer) if timer.isActive()]
        first = min(running, key=QTimer.interval)
        first.timeout.emit()
        return first.interval()


@pytest.fixture
def voice():
    """Return a voice that speaks at once."""
    return InstantVoice()


@pytest.fixture
def bench(qapp, voice):
    """Return a sound test with a voice."""
    return Bench(voice)


def test_the_beeps_are_played_and_the_stream_closes(bench):
    """A tick, the sound of a hold, and no word."""
    bench.test.play()
    assert bench.player.scheduled_kinds == [CueKind.COUNTDOWN_1, CueKind.HOLD]
    assert bench.fire() == 3_500
    assert not bench.player.is_open


def test_the_voice_says_its_sentence(bench):
    """Soon, on its own bus, with time for the whole of it."""
    heard = []
    bench.test.voice_heard.connect(lambda: heard.append(True))
    bench.test.play_voice()
    (said,) = bench.player.scheduled
    assert (said.sound, said.bus) == (SENTENCE, Bus.VOICE)
    assert said.at_ms == bench.clock.mono_ms + 400
    assert heard == [True]
    assert bench.fire() == 400 + 200 + 60 * len(SENTENCE) + 3_500
    assert not bench.player.is_open


def test_a_voice_that_takes_its_time_is_waited_for(bench, voice):
    """The stream stays open until the first word is rendered."""
    voice.is_slow = True
    bench.test.play_voice()
    assert bench.player.scheduled == []
    voice.is_slow = False
    bench.clock.advance(900)
    bench.fire()
    assert bench.player.scheduled_kinds == [SENTENCE]


def test_beeps_and_voice_follow_each_other(bench):
    """Before the first workout both are heard, one after the other."""
    bench.test.play_all()
    kinds = bench.player.scheduled_kinds
    assert kinds == [CueKind.COUNTDOWN_1, CueKind.HOLD, SENTENCE]
    _, hold, said = bench.player.scheduled
    assert said.at_ms - hold.at_ms >= 1_000


def test_without_a_voice_only_beeps_are_heard(qapp):
    """Nothing is missed that nobody wants."""
    bench = Bench(voice=None)
    bench.test.play_all()
    assert bench.player.scheduled_kinds == [CueKind.COUNTDOWN_1, CueKind.HOLD]
    assert bench.missed == []


def test_a_voice_that_fails_is_told(bench, voice):
    """With its reason."""
    voice.fails = VoiceProblem.CRASHED
    bench.test.play_voice()
    assert bench.missed == [VoiceProblem.CRASHED]
    assert bench.player.scheduled == []


def test_a_second_press_begins_anew(bench):
    """Nothing is said twice at the same time."""
    bench.test.play_all()
    bench.test.play_voice()
    assert bench.player.scheduled_kinds == [SENTENCE]


def test_a_workout_goes_on_under_the_test(bench):
    """It is mixed in, and the stream stays open."""
    bench.player.open()
    bench.test.play()
    bench.is_in_use = True
    bench.test.play_voice()
    assert bench.player.scheduled_kinds == [CueKind.COUNTDOWN_1, SENTENCE, CueKind.HOLD]
    bench.fire()
    assert bench.player.is_open


def test_a_machine_without_a_device_is_told_of(bench):
    """At once, and no longer once headphones are plugged in; a closed stream says nothing."""
    bench.player.opens_as = CueStatus.SILENT
    bench.test.play()
    assert bench.silences[-1:] == [True]
    bench.player.change_status(CueStatus.RUNNING)
    assert bench.silences[-1:] == [False]
    bench.fire()
    told = len(bench.silences)
    bench.player.change_status(CueStatus.LOST)
    assert len(bench.silences) == told


def test_a_program_that_was_muted_is_heard_in_the_test(bench):
    """Whoever asks for a sound wants to hear it; a workout under way stays silent."""
    bench.player.set_volume(Bus.BEEP, 0.0)
    bench.is_in_use = True
    bench.test.play()
    assert bench.player.volumes[Bus.BEEP] == 0.0
    bench.is_in_use = False
    bench.test.play()
    assert bench.player.volumes[Bus.BEEP] == 0.5
