# SPDX-License-Identifier: GPL-3.0-or-later
"""The program's voice, as the settings want it: real engines, a player that writes down."""

import json
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

from glutetimer.app import Core, open_core
from glutetimer.app.voices import Voices
from glutetimer.audio.voice.speech import Speech
from glutetimer.domain.timeline import expand
from glutetimer.domain.workout import Workout
from glutetimer.ports import CueStatus, VoiceProblem
from tests.fakes import RecordingCuePlayer

WAIT_S = 50.0


@pytest.fixture
def core(tmp_path: Path) -> Iterator[Core]:
    """Return the program without a screen, in an empty folder."""
    with open_core(tmp_path / "data") as core:
        yield core


@pytest.fixture
def player() -> RecordingCuePlayer:
    """Return a player that runs."""
    return RecordingCuePlayer()


@pytest.fixture
def voices(core: Core, player: RecordingCuePlayer) -> Iterator[Voices]:
    """Return the voices of the program, let go after the test."""
    voices = Voices(core, player)
    yield voices
    speech = voices.speech()
    voices.close()
    if speech is not None:
        speech.close(WAIT_S)


def workout(core: Core) -> Workout:
    """Return a workout of the first circuit."""
    return Workout(expand(core.circuits.circuits()[0], 10_000))


def choose(core: Core, engine: str) -> None:
    """Choose a voice, as Settings does."""
    core.settings.save(core.settings.load().changed(voice_engine=engine))


def test_a_workout_is_told_by_the_voice_that_ships(core, voices, player) -> None:
    """The first words are rendered, reach the player and are kept for the next time."""
    announcer = voices.announcer(core.circuits.circuits()[0], workout(core))
    announcer.prepare()
    assert voices.speech().wait(WAIT_S)
    running = workout(core)
    announcer = voices.announcer(core.circuits.circuits()[0], running)
    announcer.prepare()
    assert voices.speech().wait(WAIT_S)
    announcer.observe(running.start(1_000))
    texts = [sound.sound for sound in announcer.restart([], 1_000)]
    assert texts[0] == "4 minutes in all."
    assert set(texts) <= set(player.learned)
    assert voices.problem() is None
    assert any((core.paths.cache / "voice").iterdir())


def test_no_voice_is_no_announcer(core, voices) -> None:
    """Who wants beeps alone hears nothing else."""
    choose(core, "none")
    assert voices.announcer(core.circuits.circuits()[0], workout(core)) is None
    assert voices.speech() is None


def test_the_voice_is_let_go_with_the_sound(voices, player) -> None:
    """When the stream closes, the process of the voice ends; the next workout has a new one."""
    player.open()
    speech: Speech = voices.speech()
    assert voices.speech() is speech
    speech.prepare(["Hold."])
    assert speech.wait(WAIT_S)
    player.close()
    assert player.status() is CueStatus.CLOSED
    assert voices.speech() is not speech
    speech.close(WAIT_S)
    assert not speech.is_pending("anything")


@pytest.mark.skipif(find_spec("piper") is not None, reason="Piper is installed")
def test_why_a_voice_is_silent_is_known_after_it_is_gone(core, voices) -> None:
    """Settings can tell why nothing was said."""
    choose(core, "piper")
    assert voices.problem() is None
    speech = voices.speech()
    speech.prepare(["Hold."])
    assert speech.wait(WAIT_S)
    voices.close()
    assert voices.problem() is VoiceProblem.NOT_INSTALLED
    choose(core, "espeak")
    assert voices.problem() is None


def test_a_choice_counts_from_the_next_voice_on(core, voices) -> None:
    """A pace chosen in Settings is heard in the next test and the next workout."""
    path = core.paths.settings
    usual = voices.speech()
    usual.prepare(["Keep breathing."])
    assert usual.wait(WAIT_S)
    path.write_text(json.dumps({"voice_rate": 200}), encoding="utf-8")
    assert voices.speech() is usual
    voices.close()
    fast = voices.speech()
    fast.prepare(["Keep breathing."])
    assert fast.wait(WAIT_S)
    usual_samples, fast_samples = (s.samples("Keep breathing.") for s in (usual, fast))
    assert len(fast_samples) < 0.7 * len(usual_samples)
