# SPDX-License-Identifier: GPL-3.0-or-later
"""The sounds of breath and tempo: soft, without a click, and none like another or like a cue."""

import itertools

import numpy as np
import pytest

from glutetimer.audio.pace_tones import pace_tone
from glutetimer.audio.schemes import SCHEMES
from glutetimer.audio.sound_bank import SoundBank
from glutetimer.audio.tones import RATE_HZ, tone
from glutetimer.domain.cues import CueKind
from glutetimer.domain.pace import TICK_MS, PaceKind
from glutetimer.ports import PaceSound

MS = RATE_HZ // 1_000
BREATHS = [kind for kind in PaceKind if kind.is_breath]
TICKS = [kind for kind in PaceKind if not kind.is_breath]


def _tone(kind: PaceKind, duration_ms: int = 4_000, from_ms: int = 0):
    return pace_tone(PaceSound(kind, duration_ms, from_ms))


def _loudness(sound, parts: int = 8) -> list[float]:
    return [float(np.sqrt((part**2).mean())) for part in np.array_split(sound, parts)]


def _likeness(one, other) -> float:
    """Return the highest normalised correlation of two sounds at any shift, 0 to 1."""
    size = 1 << (len(one) + len(other)).bit_length()
    product = np.fft.rfft(one, size) * np.conj(np.fft.rfft(other, size))
    highest = np.abs(np.fft.irfft(product, size)).max()
    return float(highest / np.sqrt((one @ one) * (other @ other)))


@pytest.mark.parametrize("kind", PaceKind)
def test_every_phase_sounds_softer_than_any_cue(kind: PaceKind):
    """At the same volume the softest cue is louder than the loudest phase."""
    softest = min(np.abs(tone(cue, scheme)).max() for cue in CueKind for scheme in SCHEMES)
    assert 0.2 < np.abs(_tone(kind)).max() < 0.7 * softest


@pytest.mark.parametrize("kind", PaceKind)
def test_no_phase_clicks(kind: PaceKind):
    """All begin and end in silence."""
    sound = _tone(kind)
    assert sound.dtype == np.float32
    assert sound[0] == pytest.approx(0.0, abs=1e-4)
    assert sound[-1] == pytest.approx(0.0, abs=1e-4)
    assert np.abs(sound[:24]).max() < 0.03
    assert np.abs(sound[-48:]).max() < 0.03


@pytest.mark.parametrize("duration_ms", [1_000, 4_000, 30_000])
@pytest.mark.parametrize("kind", BREATHS)
def test_a_breath_lasts_as_long_as_its_phase(kind: PaceKind, duration_ms: int):
    """To the sample."""
    assert len(_tone(kind, duration_ms)) == duration_ms * MS


@pytest.mark.parametrize("kind", TICKS)
def test_a_tick_is_short(kind: PaceKind):
    """However long the movement is."""
    assert len(_tone(kind, 60_000)) <= TICK_MS * MS


def test_breathing_in_swells_and_breathing_out_ebbs():
    """The ear alone knows where in the breath it is."""
    rising, falling = _loudness(_tone(PaceKind.BREATH_IN)), _loudness(_tone(PaceKind.BREATH_OUT))
    assert rising[:-1] == sorted(rising[:-1])
    assert falling[1:] == sorted(falling[1:], reverse=True)
    assert max(rising) > 20 * rising[0]
    assert max(falling) > 20 * falling[-1]


@pytest.mark.parametrize("kind", BREATHS)
def test_a_breath_can_be_joined_in_its_middle(kind: PaceKind):
    """What is left of it sounds as it would have, after a short rise out of silence."""
    whole, part = _tone(kind), _tone(kind, from_ms=1_500)
    assert len(part) == 2_500 * MS
    assert part[0] == 0.0
    assert np.array_equal(part[50 * MS :], whole[1_550 * MS :])
    assert len(_tone(kind, from_ms=3_990)) == 10 * MS


def test_each_phase_is_known_from_all_others_and_from_every_cue():
    """By ear and by correlation."""
    phases = [_tone(kind) for kind in PaceKind]
    cues = [tone(cue, scheme) for cue in CueKind for scheme in SCHEMES]
    for one, other in itertools.combinations(phases, 2):
        assert _likeness(one, other) < 0.6
    for one, other in itertools.product(phases, cues):
        assert _likeness(one, other) < 0.6


def test_the_bank_makes_what_a_pace_asks_for():
    """Nobody has to render a phase beforehand."""
    sound = PaceSound(PaceKind.BREATH_IN, 3_000)
    made = SoundBank().get(sound)
    assert made is not None
    assert np.array_equal(made, pace_tone(sound))
