# SPDX-License-Identifier: GPL-3.0-or-later
"""Sounds of the user's own: real files of every kind, and everything that is none."""

import os
import stat
import sys
from pathlib import Path

import numpy as np
import pytest
import soundfile

from glutetimer.audio import own_sounds
from glutetimer.audio.cue_sounds import CueSounds
from glutetimer.audio.own_sounds import LARGEST_BYTES, read_sound_file, samples_of
from glutetimer.audio.tones import tone, wav_bytes
from glutetimer.domain.cues import CueKind, longest_ms
from glutetimer.ports import Refusal, SoundRefusedError
from glutetimer.storage.sounds import SoundFolder

RATE_HZ = 44_100
GONG_HZ = 440.0
KINDS = {
    "gong.wav": ("WAV", "PCM_16"),
    "float.wav": ("WAV", "FLOAT"),
    "gong.flac": ("FLAC", "PCM_24"),
    "gong.ogg": ("OGG", "VORBIS"),
    "gong.mp3": ("MP3", "MPEG_LAYER_III"),
}


def _gong(length_ms: int = 400, level: float = 0.3):
    """Return a gong in stereo, (n, 2) float32, with 200 ms of silence before and after."""
    at_s = np.arange(RATE_HZ * length_ms // 1_000) / RATE_HZ
    gong = level * np.sin(2 * np.pi * GONG_HZ * at_s) * np.exp(-at_s * 2)
    silence = np.zeros(RATE_HZ // 5)
    mono = np.concatenate([silence, gong, silence])
    return np.column_stack([mono, 0.5 * mono]).astype(np.float32)


def _written(path: Path, samples=None) -> Path:
    kind, subtype = KINDS[path.name]
    samples = _gong() if samples is None else samples
    soundfile.write(path, samples, RATE_HZ, format=kind, subtype=subtype)
    return path


def _refusal(path: Path, most_ms: int = 3_000) -> Refusal:
    with pytest.raises(SoundRefusedError) as caught:
        read_sound_file(path, most_ms)
    return caught.value.reason


def _pitch_hz(samples) -> float:
    power = np.abs(np.fft.rfft(samples)) ** 2
    return float(np.argmax(power) * 48_000 / len(samples))


@pytest.mark.parametrize("name", KINDS)
def test_every_kind_of_file_is_read(name: str, tmp_path: Path):
    """The same gong comes out of every format: in one channel, at 48 kHz, without silence."""
    samples = samples_of(read_sound_file(_written(tmp_path / name), 3_000), 3_000)
    assert samples is not None
    assert samples.dtype == np.float32
    assert 380 <= len(samples) / 48 <= 450
    assert _pitch_hz(samples) == pytest.approx(GONG_HZ, abs=3)
    assert abs(samples[0]) < 0.01
    assert abs(samples[-1]) < 0.01


@pytest.mark.parametrize("level", [0.02, 0.99])
def test_a_sound_is_as_loud_as_the_cues(level: float, tmp_path: Path):
    """Whether a file is faint or full, it comes out within the limits of the shipped cues."""
    path = _written(tmp_path / "gong.wav", _gong(level=level))
    samples = samples_of(read_sound_file(path, 3_000), 3_000)
    assert samples is not None
    assert 0.3 <= np.abs(samples).max() <= 0.85


def test_a_name_that_is_no_name_of_ours_is_read_by_its_contents(tmp_path: Path):
    """A FLAC file called .wav, with blanks and an umlaut in its name, is read as what it is."""
    path = tmp_path / "schöner Gong.wav"
    _written(tmp_path / "gong.flac").rename(path)
    assert read_sound_file(path, 3_000)


@pytest.mark.parametrize("name", ["words.wav", "words.mp3", "words.ogg", "words.flac"])
def test_a_text_is_no_sound_whatever_it_is_called(name: str, tmp_path: Path):
    """Renaming makes nothing a sound."""
    path = tmp_path / name
    path.write_text("RIFF, ID3, OggS and fLaC are words too. " * 200, encoding="utf-8")
    assert _refusal(path) is Refusal.NOT_SOUND


def test_rubbish_and_nothing_are_no_sound(tmp_path: Path):
    """An empty file, and one of random bytes."""
    path = tmp_path / "gong.mp3"
    path.write_bytes(b"")
    assert _refusal(path) is Refusal.NOT_SOUND
    path.write_bytes(np.random.default_rng(7).bytes(50_000))
    assert _refusal(path) in {Refusal.NOT_SOUND, Refusal.BROKEN}


@pytest.mark.parametrize("name", KINDS)
def test_half_a_file_is_read_or_refused_but_never_hangs(name: str, tmp_path: Path):
    """A download that broke off gives the sound so far, or a reason."""
    path = _written(tmp_path / name)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    try:
        assert samples_of(read_sound_file(path, 3_000), 3_000) is not None
    except SoundRefusedError as error:
        assert error.reason in {Refusal.NOT_SOUND, Refusal.BROKEN, Refusal.SILENT}  # noqa: PT017


@pytest.mark.parametrize("promise", [0x7FFF_FFF0, 0xFFFF_FFFF])
def test_a_header_that_promises_hours_is_not_believed(promise: int, tmp_path: Path):
    """What is there is read; nobody keeps memory ready for what is not."""
    path = _written(tmp_path / "gong.wav")
    data = bytearray(path.read_bytes())
    at = data.index(b"data") + 4
    data[at : at + 4] = promise.to_bytes(4, "little")
    data[4:8] = promise.to_bytes(4, "little")
    path.write_bytes(data)
    samples = samples_of(read_sound_file(path, 3_000), 3_000)
    assert samples is not None
    assert len(samples) / 48 < 450


@pytest.mark.parametrize(("at", "value"), [(22, 0), (22, 4_000), (24, 0), (24, 0xFFFF_FFFF)])
def test_a_header_of_nonsense_is_refused(at: int, value: int, tmp_path: Path):
    """No channels, thousands of them, no rate, a rate of gigahertz."""
    path = _written(tmp_path / "gong.wav")
    data = bytearray(path.read_bytes())
    size = 4 if at == 24 else 2
    data[at : at + size] = value.to_bytes(size, "little")
    path.write_bytes(data)
    assert _refusal(path) in {Refusal.NOT_SOUND, Refusal.BROKEN}


def test_numbers_that_are_none_are_refused(tmp_path: Path):
    """Floating-point files may hold infinities."""
    samples = _gong()
    samples[9_000] = np.inf
    assert _refusal(_written(tmp_path / "float.wav", samples)) is Refusal.BROKEN


def test_silence_is_refused(tmp_path: Path):
    """Nobody would hear it."""
    assert _refusal(_written(tmp_path / "gong.flac", _gong() * 0)) is Refusal.SILENT


@pytest.mark.parametrize(
    ("kind", "length_ms", "fits"),
    [
        (CueKind.COUNTDOWN_1, 950, True),
        (CueKind.COUNTDOWN_1, 1_100, False),
        (CueKind.HOLD, 2_950, True),
        (CueKind.HOLD, 3_100, False),
        (CueKind.FINISHED, 5_900, True),
        (CueKind.FINISHED, 6_100, False),
    ],
)
def test_each_cue_has_its_longest_sound(kind: CueKind, length_ms: int, fits: bool, tmp_path: Path):
    """A second for a tick, six for the end, three for all else; silence around it is free."""
    samples = _gong(length_ms)
    quiet = RATE_HZ // 5
    samples[quiet:-quiet, :] = 0.2 * np.sign(samples[quiet:-quiet, :])
    path = _written(tmp_path / "gong.wav", samples)
    if fits:
        assert read_sound_file(path, longest_ms(kind))
    else:
        assert _refusal(path, longest_ms(kind)) is Refusal.TOO_LONG


def test_an_hour_of_music_is_not_read(tmp_path: Path):
    """It is refused after its first half a minute."""
    samples = np.tile(_gong(), (50, 1))
    assert _refusal(_written(tmp_path / "gong.ogg", samples)) is Refusal.TOO_LONG


def test_a_file_of_21_megabytes_is_not_even_opened(tmp_path: Path):
    """The size alone says no."""
    path = tmp_path / "gong.wav"
    with path.open("wb") as file:
        file.truncate(LARGEST_BYTES + 1)
    assert _refusal(path) is Refusal.TOO_LARGE


def test_what_is_no_file_can_not_be_read(tmp_path: Path):
    """Nothing there, a folder, and a pipe that nobody writes to."""
    assert _refusal(tmp_path / "gone.wav") is Refusal.NOT_READABLE
    assert _refusal(tmp_path) is Refusal.NOT_READABLE
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.wav")
        assert _refusal(tmp_path / "pipe.wav") is Refusal.NOT_READABLE


def test_a_decoder_that_hangs_is_given_up(tmp_path: Path):
    """The program waits for so long and no longer."""
    with pytest.raises(SoundRefusedError) as caught:
        read_sound_file(_written(tmp_path / "gong.mp3"), 3_000, timeout_s=0.001)
    assert caught.value.reason is Refusal.TOO_SLOW


def test_a_decoder_that_crashes_is_survived(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """A process that ends without a word is a broken file, and nothing worse."""
    monkeypatch.setattr(sys, "executable", "false" if os.name == "posix" else "where")
    assert _refusal(_written(tmp_path / "gong.mp3")) is Refusal.BROKEN


def test_without_the_decoder_the_reason_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """An installation without the library says so."""
    (tmp_path / "soundfile.py").write_text("raise ImportError('not here')\n", encoding="utf-8")
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    monkeypatch.setattr(own_sounds, "__file__", str(tmp_path / "a" / "b" / "c.py"))
    assert _refusal(_written(tmp_path / "gong.wav")) is Refusal.NO_DECODER


# ---------------------------------------------------------------------------------- kept copies


@pytest.fixture
def folder(tmp_path: Path) -> SoundFolder:
    """Return a folder for sounds; nothing is there yet."""
    return SoundFolder(tmp_path / "sounds")


def test_a_copy_outlives_the_original(folder: SoundFolder, tmp_path: Path):
    """The file may vanish; its sound is heard in place of the scheme's, the others as before."""
    path = _written(tmp_path / "gong.mp3")
    wav = read_sound_file(path, longest_ms(CueKind.HOLD))
    folder.save(CueKind.HOLD, wav, path.name)
    path.unlink()
    sounds = CueSounds("wood", folder.wav)
    own = samples_of(wav, 3_000)
    assert own is not None
    assert np.array_equal(sounds.samples(CueKind.HOLD), own)
    assert sounds.samples(CueKind.REST) is tone(CueKind.REST, "wood")
    assert sounds.duration_ms(CueKind.HOLD) == -(-len(own) // 48)
    assert folder.name(CueKind.HOLD) == "gong.mp3"
    assert folder.name(CueKind.REST) == ""


def test_the_scheme_comes_back_when_the_own_sound_goes(folder: SoundFolder):
    """Removing is undoing; twice is once."""
    folder.save(CueKind.REST, wav_bytes(tone(CueKind.HOLD)), "a.wav")
    folder.remove(CueKind.REST)
    folder.remove(CueKind.REST)
    assert folder.name(CueKind.REST) == ""
    assert CueSounds("soft", folder.wav).samples(CueKind.REST) is tone(CueKind.REST, "soft")


@pytest.mark.parametrize("spoilt", [b"", b"RIFF", wav_bytes(np.full(480_000, 0.5, np.float32))])
def test_a_spoilt_copy_is_passed_over(spoilt: bytes, folder: SoundFolder):
    """Somebody put something else in its place: the scheme's sound is heard."""
    folder.save(CueKind.PAUSED, spoilt, "a.wav")
    assert CueSounds("tones", folder.wav).samples(CueKind.PAUSED) is tone(CueKind.PAUSED)


@pytest.mark.skipif(sys.platform == "win32", reason="modes")
def test_copies_are_private(folder: SoundFolder, tmp_path: Path):
    """Nobody else reads them."""
    folder.save(CueKind.HOLD, wav_bytes(tone(CueKind.HOLD)), "a.wav")
    kept = tmp_path / "sounds"
    assert stat.S_IMODE(kept.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in kept.iterdir()} == {0o600}


@pytest.mark.parametrize("names", ["", "[]", '{"hold": 3}', "{" * 50_000])
def test_a_lost_list_of_names_costs_the_names_alone(
    names: str, folder: SoundFolder, tmp_path: Path
):
    """The sound is still there, under the name of its copy."""
    folder.save(CueKind.HOLD, wav_bytes(tone(CueKind.HOLD)), "gong.wav")
    (tmp_path / "sounds" / "names.json").write_text(names, encoding="utf-8")
    assert folder.name(CueKind.HOLD) == "hold.wav"
    assert folder.wav(CueKind.HOLD)
