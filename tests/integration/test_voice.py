# SPDX-License-Identifier: GPL-3.0-or-later
"""The voice: real espeak-ng in its process, and children that crash, hang and talk nonsense."""

import math
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from glutetimer.audio.tones import tone
from glutetimer.audio.voice.cache import UtteranceCache, cache_key
from glutetimer.audio.voice.engine import Rendered, VoiceEngine, VoiceError
from glutetimer.audio.voice.languages import base_language, espeak_voice
from glutetimer.audio.voice.processing import RATE_HZ, Samples, duration_ms, polished, resampled
from glutetimer.audio.voice.speech import LONGEST_TEXT, Speech
from glutetimer.audio.voice.worker_engine import Timeouts, WorkerEngine, espeak_engine, piper_engine
from glutetimer.domain.announcement_kind import ALL_ANNOUNCEMENTS, AnnouncementKind
from glutetimer.domain.announcements import Announcement
from glutetimer.domain.circuit import Circuit
from glutetimer.domain.cues import CueKind, timeline_cues
from glutetimer.domain.speech import Voicing, plan_timeline, timeline_texts
from glutetimer.domain.timeline import expand
from glutetimer.exchange.catalogue import load_catalogue
from glutetimer.exchange.shipped import load_shipped_circuits
from glutetimer.ports import Voice, VoiceProblem
from glutetimer.speech_words import SpeechWords

WAIT_S = 50.0

# Speaks ten milliseconds a letter; some texts are its undoing.
CHILD = """
import os, sys, time
from glutetimer.audio.voice.worker_loop import WorkerError, serve

def load():
    if "missing" in sys.argv:
        raise WorkerError("not_installed", "no such library")
    if "dead" in sys.argv:
        os._exit(3)
    print("a library that chats")
    return render

def render(text, voice, rate):
    if text.startswith("crash"):
        os._exit(3)
    if text.startswith("hang"):
        time.sleep(600)
    if text.startswith("noise"):
        os.write(1, b"not json")
    if text.startswith("refuse"):
        raise WorkerError("refused", "not that")
    return b"\\x00\\x40\\x00\\xc0" * (110 * len(text)), 22_050

serve(load)
"""


@pytest.fixture
def child_engine(tmp_path: Path) -> Iterator[Callable[..., WorkerEngine]]:
    """Return a function that makes an engine with a child that is told how to fail."""
    script = tmp_path / "child.py"
    script.write_text(CHILD, encoding="utf-8")
    made: list[WorkerEngine] = []

    def make(*arguments: str, answer_s: float = WAIT_S) -> WorkerEngine:
        command = [str(script), *arguments]
        timeouts = Timeouts(WAIT_S, answer_s)
        made.append(WorkerEngine("child", command, [], base_language, timeouts))
        return made[-1]

    yield make
    for engine in made:
        engine.close()


@pytest.fixture
def espeak() -> Iterator[WorkerEngine]:
    """Return the engine that ships, with its process ended after the test."""
    engine = espeak_engine()
    yield engine
    engine.close()


def cue_ms(kind: CueKind) -> int:
    """Return how long a shipped cue sounds."""
    return math.ceil(len(tone(kind)) * 1000 / RATE_HZ)


@pytest.fixture
def speech_of(tmp_path: Path) -> Iterator[Callable[..., Speech]]:
    """Return a function that makes a Speech, with its thread ended after the test."""
    made: list[Speech] = []

    def make(engine: VoiceEngine, learned: dict[str, Samples] | None = None) -> Speech:
        heard = {} if learned is None else learned
        speech = Speech(
            engine, lambda: UtteranceCache(tmp_path / "voice"), heard.__setitem__, cue_ms
        )
        made.append(speech)
        return speech

    yield make
    for speech in made:
        speech.close(wait_s=WAIT_S)


def problem_of(engine: VoiceEngine, text: str) -> VoiceProblem:
    """Return why an engine does not speak a text."""
    with pytest.raises(VoiceError) as caught:
        engine.render(text, "en", 1.0)
    return caught.value.problem


# -------------------------------------------------------------------------------------- engines


@pytest.mark.parametrize("language", ["en_US", "en_GB", "de_DE", "fr_FR", "es_ES", "es_MX", "C"])
def test_espeak_speaks_the_languages_of_the_program(espeak: WorkerEngine, language: str) -> None:
    """Every language has a voice, and a sentence takes as long as people take for it."""
    stored = polished(espeak.render("Plank, 30", language, 1.0))
    assert 500 < duration_ms(stored) < 4_000
    assert np.abs(stored).max() > 8_000


def test_espeak_speaks_faster_at_a_higher_rate(espeak: WorkerEngine) -> None:
    """The pace is the user's choice."""
    text = "Next: side plank, left side. 45 seconds."
    usual, fast = espeak.render(text, "en", 1.0), espeak.render(text, "en", 1.5)
    assert len(fast.pcm) < 0.8 * len(usual.pcm)


def test_an_unknown_language_is_refused_and_the_next_is_spoken(espeak: WorkerEngine) -> None:
    """A language without a voice says so, and harms nothing."""
    with pytest.raises(VoiceError) as caught:
        espeak.render("Hold.", "xx_YY", 1.0)
    assert caught.value.problem is VoiceProblem.NO_SUCH_LANGUAGE
    assert espeak.problem() is None
    assert espeak.render("Hold.", "en", 1.0).pcm


def test_whatever_a_user_typed_can_be_spoken(espeak: WorkerEngine) -> None:
    """Names with signs, line breaks and letters of other alphabets do no harm."""
    for name in ("Ärger \0 & <b>Co</b> \n 😀", "[[h@l'oU]]", "глютеус", '"; rm -rf', " "):
        espeak.render(name, "en", 1.0)
    assert espeak.render("Hold.", "en", 1.0).pcm


def test_languages_find_their_voice() -> None:
    """Qt's names for languages lead to espeak-ng's names for voices."""
    names = ["en_US", "en_GB.UTF-8", "en_AU", "de_AT", "fr", "es_AR", "pt_BR", "C", ""]
    voices = ["en-us", "en-gb", "en-gb", "de", "fr-fr", "es-419", "pt", "en-us", "en-us"]
    assert [espeak_voice(name) for name in names] == voices


def test_a_child_that_crashes_once_is_replaced(child_engine: Callable[..., WorkerEngine]) -> None:
    """A text that ends the child is given up; the next one is spoken."""
    engine = child_engine()
    assert problem_of(engine, "crash") is VoiceProblem.CRASHED
    assert engine.problem() is None
    assert engine.render("go on", "en", 1.0).rate_hz == 22_050


def test_a_child_that_always_crashes_is_left_alone(
    child_engine: Callable[..., WorkerEngine],
) -> None:
    """After three deaths in a row the voice is silent, with a reason."""
    engine = child_engine("dead")
    assert problem_of(engine, "one") is VoiceProblem.CRASHED
    assert problem_of(engine, "two") is VoiceProblem.CRASHED
    assert engine.problem() is VoiceProblem.CRASHED


def test_a_child_that_hangs_is_ended(child_engine: Callable[..., WorkerEngine]) -> None:
    """No answer in time is an answer."""
    engine = child_engine(answer_s=0.3)
    assert problem_of(engine, "hang") is VoiceProblem.TIMED_OUT


def test_an_engine_that_is_not_installed_says_so(
    child_engine: Callable[..., WorkerEngine],
) -> None:
    """A missing library is told once and not tried again."""
    engine = child_engine("missing")
    assert problem_of(engine, "Hold.") is VoiceProblem.NOT_INSTALLED
    assert engine.problem() is VoiceProblem.NOT_INSTALLED


def test_a_program_that_can_t_be_started_says_so(child_engine: Callable[..., WorkerEngine]) -> None:
    """Where no process may be started, the workout goes on without a voice."""
    engine = child_engine()
    engine._command = ["/no/such/python"]
    assert problem_of(engine, "Hold.") is VoiceProblem.NOT_STARTED


def test_what_a_library_prints_is_no_answer(child_engine: Callable[..., WorkerEngine]) -> None:
    """Chatter on the standard output never becomes sound."""
    engine = child_engine()
    assert len(engine.render("noise", "en", 1.0).pcm) == 4 * 110 * 5


def test_a_refused_text_costs_no_process(child_engine: Callable[..., WorkerEngine]) -> None:
    """Saying no is not failing."""
    engine = child_engine()
    for _ in range(5):
        assert problem_of(engine, "refuse") is VoiceProblem.REFUSED
    assert engine.problem() is None


def test_piper_is_missing_with_a_reason_or_speaks() -> None:
    """The extra voice either speaks English or tells that it is not installed."""
    engine = piper_engine()
    try:
        assert engine.render("Hold.", "en_US", 1.0).pcm
    except VoiceError:
        assert engine.problem() is VoiceProblem.NOT_INSTALLED
    finally:
        engine.close()


# ----------------------------------------------------------------------------------- processing


def spoken(samples: Samples, rate_hz: int = 22_050) -> Rendered:
    """Return samples as an engine would."""
    return Rendered(np.rint(samples * 32_767).astype("<i2").tobytes(), rate_hz)


def sine(hz: float, seconds: float, rate_hz: int, level: float = 0.1) -> Samples:
    """Return a sine."""
    at = np.arange(round(seconds * rate_hz)) / rate_hz
    return (level * np.sin(2 * np.pi * hz * at)).astype(np.float32)


@pytest.mark.parametrize("rate_hz", [16_000, 22_050, 24_000, 44_100, 48_000])
def test_resampling_keeps_pitch_length_and_level(rate_hz: int) -> None:
    """A tone is the same tone at 48 kHz, to a thousandth, away from its ends."""
    made = resampled(sine(440.0, 0.5, rate_hz), rate_hz)
    wanted = sine(440.0, 0.5, RATE_HZ)
    assert abs(len(made) - len(wanted)) <= 3
    inner = slice(2_400, len(wanted) - 2_400)
    assert np.abs(made[inner] - wanted[inner]).max() < 1e-3


def test_silence_around_an_utterance_is_cut() -> None:
    """An utterance begins within milliseconds of its place."""
    quiet = np.zeros(22_050, np.float32)
    stored = polished(spoken(np.concatenate([quiet, sine(200.0, 0.5, 22_050), quiet])))
    assert 500 <= duration_ms(stored) <= 550
    assert np.flatnonzero(np.abs(stored) > 2_000)[0] < RATE_HZ * 0.01


@pytest.mark.parametrize("level", [0.01, 0.1, 0.9])
def test_quiet_and_loud_voices_come_out_alike(level: float) -> None:
    """Whatever the engine's level, the voice is as loud as the cues and never clips."""
    stored = polished(spoken(sine(200.0, 0.5, 22_050, level)))
    loudness = np.sqrt(np.mean((stored / 32_767.0) ** 2))
    assert loudness == pytest.approx(0.2, abs=0.02)
    assert np.abs(stored).max() <= 0.85 * 32_767
    assert stored[0] == stored[-1] == 0


@pytest.mark.parametrize("pcm", [b"", b"\0", b"\0\0" * 5_000])
def test_nothing_spoken_stays_nothing(pcm: bytes) -> None:
    """Silence from an engine is no utterance."""
    assert len(polished(Rendered(pcm, 22_050))) == 0


# ---------------------------------------------------------------------------------------- cache


def utterance(length: int = 4_800) -> np.ndarray:
    """Return something to store."""
    return (np.arange(length) % 3_000).astype(np.int16)


def test_the_cache_gives_back_what_it_was_given(tmp_path: Path) -> None:
    """Another start of the program finds the same samples."""
    UtteranceCache(tmp_path / "voice").save("key", utterance())
    found = UtteranceCache(tmp_path / "voice").load("key")
    assert found is not None
    assert np.array_equal(found, utterance())
    assert UtteranceCache(tmp_path / "voice").load("other key") is None


@pytest.mark.parametrize("damage", ["cut", "flip", "empty", "foreign"])
def test_a_damaged_file_is_no_utterance(tmp_path: Path, damage: str) -> None:
    """Whatever happened to a file, noise is never played."""
    cache = UtteranceCache(tmp_path / "voice")
    cache.save("key", utterance())
    (path,) = (tmp_path / "voice").iterdir()
    content = bytearray(path.read_bytes())
    content[500] ^= 1
    damaged = {
        "cut": path.read_bytes()[:-1],
        "flip": bytes(content),
        "empty": b"",
        "foreign": b"RIFF" + path.read_bytes()[4:],
    }
    path.write_bytes(damaged[damage])
    assert cache.load("key") is None


def test_the_cache_stays_within_its_bounds(tmp_path: Path) -> None:
    """What was not used for longest goes first."""
    cache = UtteranceCache(tmp_path / "voice", max_bytes=50_000)
    for number in range(12):
        cache.save(f"key {number}", utterance())
        assert cache.load("key 0") is not None
    assert sum(path.stat().st_size for path in (tmp_path / "voice").iterdir()) <= 50_000
    assert cache.load("key 11") is not None
    assert cache.load("key 1") is None


def test_a_folder_that_can_t_be_written_costs_nothing(tmp_path: Path) -> None:
    """Without a cache folder everything is rendered anew."""
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    cache = UtteranceCache(tmp_path / "file" / "voice")
    cache.save("key", utterance())
    assert cache.load("key") is None


def test_everything_that_changes_the_sound_changes_the_key() -> None:
    """Another engine, version, voice, pace or text is another utterance."""
    keys = {
        cache_key("a", "1", "en", 1.0, "Hold."),
        cache_key("b", "1", "en", 1.0, "Hold."),
        cache_key("a", "2", "en", 1.0, "Hold."),
        cache_key("a", "1", "de", 1.0, "Hold."),
        cache_key("a", "1", "en", 1.2, "Hold."),
        cache_key("a", "1", "en", 1.0, "Rest."),
    }
    assert len(keys) == 6


# --------------------------------------------------------------------------------------- speech


def test_a_text_is_pending_until_it_is_rendered(
    speech_of: Callable[..., Speech], child_engine: Callable[..., WorkerEngine]
) -> None:
    """Nothing is known before it is asked for; then length and samples are."""
    learned: dict[str, Samples] = {}
    speech: Speech = speech_of(child_engine(), learned)
    voice: Voice = speech
    assert voice.is_pending("hello")
    assert voice.duration_ms("hello") is None
    voice.prepare(["hello"])
    assert speech.wait(WAIT_S)
    assert not voice.is_pending("hello")
    assert voice.duration_ms("hello") == pytest.approx(50, abs=35)
    assert learned == {}
    voice.hand_over("hello")
    voice.hand_over("never asked for")
    assert list(learned) == ["hello"]
    assert learned["hello"].dtype == np.float32
    assert voice.cue_ms(CueKind.COUNTDOWN_3) == 100


def test_what_can_t_be_spoken_is_left_out(
    speech_of: Callable[..., Speech], child_engine: Callable[..., WorkerEngine]
) -> None:
    """A text that crashes, is refused, is empty or endless is known as impossible."""
    speech: Speech = speech_of(child_engine())
    texts = ["crash", "refuse", "", "x" * (LONGEST_TEXT + 1), "fine"]
    speech.prepare(texts)
    assert speech.wait(WAIT_S)
    assert [speech.is_pending(text) for text in texts] == [False] * 5
    assert [speech.duration_ms(text) is None for text in texts] == [True] * 4 + [False]


def test_a_dead_engine_leaves_nobody_waiting(
    speech_of: Callable[..., Speech], child_engine: Callable[..., WorkerEngine]
) -> None:
    """With a voice that can't speak, everything is settled, and the reason is known."""
    speech: Speech = speech_of(child_engine("dead"))
    speech.prepare(f"text {number}" for number in range(20))
    assert speech.wait(WAIT_S)
    assert not speech.is_pending("text 19")
    assert speech.problem() is VoiceProblem.CRASHED


def test_a_thread_that_fails_leaves_nobody_waiting(
    child_engine: Callable[..., WorkerEngine],
    speech_of: Callable[..., Speech],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The fault is told of, the child is gone, and no text is pending for ever."""
    told: list[str] = []
    monkeypatch.setattr(threading, "excepthook", lambda fault: told.append(str(fault.exc_value)))
    engine = child_engine()
    ended: list[bool] = []
    monkeypatch.setattr(engine, "close", lambda: ended.append(True))
    monkeypatch.setattr(engine, "voice", lambda _language: told[9])
    speech = speech_of(engine)
    speech.prepare(["one", "two"])
    assert speech.wait(WAIT_S)
    speech.close(wait_s=WAIT_S)
    assert not speech.is_pending("two")
    assert ended == [True]
    assert told == ["list index out of range"]


def test_what_is_asked_for_last_is_rendered_first(
    speech_of: Callable[..., Speech], child_engine: Callable[..., WorkerEngine]
) -> None:
    """The words that are due come before those of a long list."""
    speech: Speech = speech_of(child_engine())
    order: list[str] = []

    def long_list() -> Iterator[str]:
        yield "first"
        speech.prepare(["urgent"])
        for number in range(3):
            order.append("urgent" if not speech.is_pending("urgent") else "too early")
            yield f"later {number}"

    speech.prepare(long_list())
    assert speech.wait(WAIT_S)
    assert order[1:] == ["urgent", "urgent"]


@pytest.mark.expected_logs
def test_words_that_can_t_be_found_end_nothing(
    speech_of: Callable[..., Speech],
    child_engine: Callable[..., WorkerEngine],
    caplog: pytest.LogCaptureFixture,
) -> None:
    """A phrase translated wrongly is logged, and the next ones are spoken."""
    speech: Speech = speech_of(child_engine())
    words = SpeechWords(load_catalogue(), "x", lambda *_: "{oops}")
    wrong = Announcement(AnnouncementKind.REST, duration_ms=30_000)
    speech.prepare(text for announcement in [wrong] for text in words(announcement))
    assert speech.wait(WAIT_S)
    speech.prepare(["hello"])
    assert speech.wait(WAIT_S)
    assert speech.duration_ms("hello") is not None
    assert "a phrase can't be worded" in caplog.text


def test_the_second_start_needs_no_engine(
    speech_of: Callable[..., Speech], child_engine: Callable[..., WorkerEngine]
) -> None:
    """What was spoken once is on disk, and a damaged file is spoken anew."""
    first: Speech = speech_of(child_engine())
    first.prepare(["hello"])
    assert first.wait(WAIT_S)
    second: Speech = speech_of(child_engine("dead"))
    second.prepare(["hello", "new"])
    assert second.wait(WAIT_S)
    assert second.duration_ms("hello") == first.duration_ms("hello")
    assert second.duration_ms("new") is None


def test_a_closed_voice_keeps_nobody_waiting(
    speech_of: Callable[..., Speech], child_engine: Callable[..., WorkerEngine]
) -> None:
    """After closing, nothing is pending and nothing is rendered."""
    speech: Speech = speech_of(child_engine())
    speech.prepare(["Hold."])
    speech.close(wait_s=WAIT_S)
    speech.prepare(["Rest."])
    assert not speech.is_pending("Rest.")
    assert speech.wait(WAIT_S)


@pytest.mark.parametrize("circuit", load_shipped_circuits(), ids=lambda circuit: circuit.id)
def test_shipped_circuits_are_spoken_clear_of_every_cue(
    circuit: Circuit, speech_of: Callable[..., Speech]
) -> None:
    """With the real voice and the real tones, no word meets a cue, and no text fails."""
    speech: Speech = speech_of(espeak_engine())
    words = SpeechWords(load_catalogue(), circuit.name)
    voicing = Voicing(ALL_ANNOUNCEMENTS, words, speech.duration_ms, speech.cue_ms)
    timeline = expand(circuit, 10_000)
    speech.prepare(timeline_texts(timeline, voicing))
    assert speech.wait(WAIT_S)
    assert [t for t in timeline_texts(timeline, voicing) if speech.duration_ms(t) is None] == []
    utterances = plan_timeline(timeline, voicing)
    unknown = any(hold.open_ended for hold in timeline.holds)
    assert ("in all" in utterances[0].text) is not unknown
    assert utterances[1].text.startswith("First: ") or "Round 1" in utterances[1].text
    for cue in timeline_cues(timeline):
        end_ms = cue.at_ms + cue_ms(cue.kind)
        assert not [u for u in utterances if u.at_ms < end_ms and cue.at_ms < u.end_ms]
