# SPDX-License-Identifier: GPL-3.0-or-later
"""How long the whole speech of a circuit takes to render, as a share of the prepare interval.

Cold: nothing on disk, the engine's process not started. Cached: the program's next start. The
floor is a process that starts, speaks one word and ends.
"""

import math
import tempfile
import time
from pathlib import Path

from glutetimer.audio.tones import RATE_HZ, tone
from glutetimer.audio.voice.cache import UtteranceCache
from glutetimer.audio.voice.speech import Speech
from glutetimer.audio.voice.worker_engine import espeak_engine
from glutetimer.domain.announcement_kind import ALL_ANNOUNCEMENTS
from glutetimer.domain.circuit import Circuit
from glutetimer.domain.cues import CueKind
from glutetimer.domain.settings import Settings
from glutetimer.domain.speech import Voicing, timeline_texts
from glutetimer.domain.timeline import expand
from glutetimer.exchange.catalogue import load_catalogue
from glutetimer.exchange.shipped import load_shipped_circuits
from glutetimer.speech_words import SpeechWords

LONGEST_S = 120.0


def cue_ms(kind: CueKind) -> int:
    """Return how long a shipped cue sounds."""
    return math.ceil(len(tone(kind)) * 1000 / RATE_HZ)


def render_s(circuit: Circuit, prepare_ms: int, folder: Path) -> tuple[float, int]:
    """Return how long the whole speech of a circuit takes, in seconds, and its texts."""
    begin = time.perf_counter()
    speech = Speech(espeak_engine(), lambda: UtteranceCache(folder), lambda *_: None, cue_ms)
    words = SpeechWords(load_catalogue(), circuit.name)
    voicing = Voicing(ALL_ANNOUNCEMENTS, words, speech.duration_ms, speech.cue_ms)
    timeline = expand(circuit, prepare_ms)
    speech.prepare(timeline_texts(timeline, voicing))
    if not speech.wait(LONGEST_S):
        raise TimeoutError(f"{circuit.name} was not rendered in {LONGEST_S} s")
    taken_s = time.perf_counter() - begin
    speech.close(LONGEST_S)
    return taken_s, len(set(timeline_texts(timeline, voicing)))


def floor_s() -> float:
    """Return how long a process takes that speaks one word."""
    begin = time.perf_counter()
    engine = espeak_engine()
    engine.render("Hold.", "en", 1.0)
    engine.close()
    return time.perf_counter() - begin


def main(*, full: bool = False) -> None:
    """Measure and print; ``full`` takes the best of three runs of each."""
    prepare_s = Settings().prepare_s
    print(f"voice: one word in a new process {floor_s():.2f} s; prepare is {prepare_s} s")
    cue_ms(CueKind.HOLD)
    for circuit in load_shipped_circuits():
        runs = [_cold_and_cached(circuit, prepare_s) for _ in range(3 if full else 1)]
        cold, cached, texts = (min(values) for values in zip(*runs, strict=True))
        print(
            f"  {circuit.name:<28} {texts:>4} texts   cold {cold:5.2f} s = {cold / prepare_s:4.0%}"
            f"   cached {cached:5.2f} s = {cached / prepare_s:4.0%}"
        )


def _cold_and_cached(circuit: Circuit, prepare_s: int) -> tuple[float, float, int]:
    with tempfile.TemporaryDirectory() as folder:
        cold, texts = render_s(circuit, prepare_s * 1000, Path(folder) / "voice")
        cached, _ = render_s(circuit, prepare_s * 1000, Path(folder) / "voice")
    return cold, cached, texts


if __name__ == "__main__":
    main()
