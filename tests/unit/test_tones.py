# SPDX-License-Identifier: GPL-3.0-or-later
"""The shipped sounds: short, clean, and none like another."""

import itertools
import wave
from pathlib import Path

import numpy as np
import pytest

from glutetimer.audio.notes import pitch_hz
from glutetimer.audio.schemes import SCHEMES
from glutetimer.audio.tones import RATE_HZ, render_wav, tone, write_wav
from glutetimer.domain.cues import CueKind
from glutetimer.domain.settings import CUE_SCHEMES

each_scheme = pytest.mark.parametrize("scheme", SCHEMES)
each_cue = pytest.mark.parametrize("kind", CueKind)
TICKS = (CueKind.COUNTDOWN_3, CueKind.COUNTDOWN_2, CueKind.COUNTDOWN_1)


def _likeness(one, other) -> float:
    """Return the highest normalised correlation of two sounds at any shift, 0 to 1."""
    size = 1 << (len(one) + len(other)).bit_length()
    product = np.fft.rfft(one, size) * np.conj(np.fft.rfft(other, size))
    highest = np.abs(np.fft.irfft(product, size)).max()
    return float(highest / np.sqrt((one @ one) * (other @ other)))


def test_every_scheme_can_be_chosen():
    """The settings know all schemes, and no others."""
    assert tuple(SCHEMES) == CUE_SCHEMES


@each_scheme
def test_every_scheme_has_a_sound_for_every_cue(scheme: str):
    """No cue is forgotten, and none is there twice under two names."""
    assert set(SCHEMES[scheme]) == set(CueKind)


@each_scheme
@each_cue
def test_every_cue_is_short_and_leaves_headroom(kind: CueKind, scheme: str):
    """Every cue sounds, none is long, none is near the limit of the stream."""
    longest_s = 0.12 if kind in TICKS else 1.6 if kind is CueKind.FINISHED else 0.7
    sound = tone(kind, scheme)
    assert sound.dtype == np.float32
    assert 0.08 <= len(sound) / RATE_HZ <= longest_s
    assert 0.5 <= np.abs(sound).max() <= 0.8


@each_scheme
@each_cue
def test_no_cue_clicks(kind: CueKind, scheme: str):
    """Every cue begins and ends in silence, and rises within milliseconds, not at once."""
    sound = tone(kind, scheme)
    assert sound[0] == sound[-1] == 0.0
    assert np.abs(sound[:24]).max() < 0.1
    assert np.abs(sound[-48:]).max() < 0.03
    assert abs(float(sound.mean())) < 0.01


@each_scheme
def test_no_cue_is_like_another(scheme: str):
    """Each cue is known from all others, by ear and by correlation."""
    for one, other in itertools.combinations(CueKind, 2):
        assert _likeness(tone(one, scheme), tone(other, scheme)) < 0.6, (one, other)


@each_cue
def test_schemes_do_not_sound_alike(kind: CueKind):
    """Whoever chooses another scheme hears another sound for every cue."""
    for one, other in itertools.combinations(SCHEMES, 2):
        assert _likeness(tone(kind, one), tone(kind, other)) < 0.8, (one, other)


def test_a_pitch_is_named():
    """The tuning note, an octave, a sharp."""
    assert pitch_hz("A4") == 440.0
    assert pitch_hz("C5") == pytest.approx(523.25, abs=0.01)
    assert pitch_hz("F#4") == pitch_hz("Gb4") == pytest.approx(369.99, abs=0.01)


@each_scheme
def test_effort_rises_and_rest_falls(scheme: str):
    """The sound of a hold ends higher than it began, those of rest end lower; the ticks climb."""

    def centre_hz(part) -> float:
        power = np.abs(np.fft.rfft(part)) ** 2
        return float((power * np.fft.rfftfreq(len(part), 1 / RATE_HZ)).sum() / power.sum())

    def climb(kind: CueKind) -> float:
        sound = tone(kind, scheme)
        third = len(sound) // 3
        return centre_hz(sound[-third:]) / centre_hz(sound[:third])

    assert climb(CueKind.HOLD) > 1.2
    assert climb(CueKind.RESUMED) > 1.2
    for kind in (CueKind.REST, CueKind.ROUND_REST, CueKind.PAUSED, CueKind.BROKEN):
        assert climb(kind) < 0.9, kind
    ticks = [centre_hz(tone(kind, scheme)) for kind in TICKS]
    assert ticks == sorted(ticks)


def test_the_same_sound_is_made_once():
    """A second request costs nothing, and nobody can spoil the sound for the others."""
    assert tone(CueKind.HOLD) is tone(CueKind.HOLD)
    with pytest.raises(ValueError, match="read-only"):
        tone(CueKind.HOLD)[0] = 1.0


def test_a_cue_is_written_as_a_wav_file(tmp_path: Path):
    """The file holds the same sound, mono, 16 bit, 48 kHz."""
    path = tmp_path / "hold.wav"
    render_wav(CueKind.HOLD, path)
    with wave.open(str(path)) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, 48_000)
        samples = np.frombuffer(file.readframes(file.getnframes()), "<i2") / 32_767
    assert np.abs(samples - tone(CueKind.HOLD)).max() < 1e-4


def test_stereo_is_written_frame_by_frame(tmp_path: Path):
    """Both channels arrive, and what is too loud is cut, not wrapped."""
    path = tmp_path / "both.wav"
    write_wav(path, np.array([[0.0, 2.0], [0.5, -2.0]], np.float32))
    with wave.open(str(path)) as file:
        assert file.getnchannels() == 2
        assert np.frombuffer(file.readframes(2), "<i2").tolist() == [0, 32_767, 16_384, -32_767]


def test_an_unwritable_place_is_told(tmp_path: Path):
    """A folder that is not there raises an OSError."""
    with pytest.raises(OSError, match="nowhere"):
        render_wav(CueKind.HOLD, tmp_path / "nowhere" / "hold.wav")
