# SPDX-License-Identifier: GPL-3.0-or-later
"""The mix: every sound once, at its exact frame, however the stream is cut into blocks."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutetimer.audio.mixer import (
    DUCK_FRAMES,
    DUCKED,
    FADE_FRAMES,
    KNEE,
    LATE_MS,
    RATE_HZ,
    UNDUCK_FRAMES,
    MixedSound,
    Mixer,
)
from glutetimer.ports import Bus

MS = RATE_HZ // 1_000


def _frame_at(at_ms: float) -> int:
    return round(at_ms * MS)


def _ms_of(frame: int) -> float:
    return frame / MS


def _sound(at_ms: float, length: int = 96, level: float = 0.1, bus: Bus = Bus.BEEP) -> MixedSound:
    """Return a sound no sample of which is like another."""
    ramp = np.linspace(level, level / 2, length, dtype=np.float32)
    return MixedSound(at_ms, ramp, bus)


def _left(block):
    assert block.shape[1] == 2
    assert (block[:, 0] == block[:, 1]).all()
    return block[:, 0]


def _rendered(sounds: list[MixedSound], blocks: list[int]):
    mixer = Mixer(_frame_at)
    mixer.schedule(sounds, 0.0)
    parts = []
    for count in blocks:
        if mixer.is_silent(count):
            mixer.skip(count)
            parts.append(np.zeros(count, np.float32))
        else:
            parts.append(_left(mixer.render(count)))
    return np.concatenate(parts)


def _some(*buses: Bus) -> st.SearchStrategy[list[MixedSound]]:
    start, length, level = st.floats(0, 400), st.integers(1, 4_000), st.floats(0.01, 0.2)
    sounds = st.builds(_sound, start, length, level, st.sampled_from(buses))
    return st.lists(sounds, max_size=4)


_sounds = _some(*Bus)
_blocks = st.lists(st.integers(1, 6_000), min_size=1, max_size=12)


@given(_sounds, _blocks)
def test_blocks_leave_no_trace(sounds: list[MixedSound], blocks: list[int]):
    """Any cutting into blocks gives the samples of one single block."""
    whole = _rendered(sounds, [sum(blocks)])
    assert np.array_equal(_rendered(sounds, blocks), whole)


@given(_some(Bus.BEEP, Bus.VOICE), _blocks)
def test_every_sound_is_heard_once_at_its_frame(sounds: list[MixedSound], blocks: list[int]):
    """The mix is the sum of all sounds, each shifted to its frame."""
    total = sum(blocks)
    expected = np.zeros(total + 24_000, np.float32)
    for sound in sorted(sounds, key=lambda each: each.at_ms):
        frame = _frame_at(sound.at_ms)
        if frame < total:
            expected[frame : frame + len(sound.samples)] += sound.samples
    assert np.allclose(_rendered(sounds, blocks), expected[:total], atol=1e-5)


@given(st.lists(st.floats(0, 300), max_size=8), _blocks)
def test_every_sound_is_counted_once(instants: list[float], blocks: list[int]):
    """What was heard is counted, each sound once and without error."""
    mixer = Mixer(_frame_at)
    mixer.schedule([_sound(at_ms) for at_ms in instants], -5_000.0)
    for count in blocks:
        mixer.render(count)
        mixer.settle(mixer.end - 1, _ms_of)
    report = mixer.timing.report()
    assert report.played == sum(_frame_at(at_ms) < mixer.end for at_ms in instants)
    assert report.worst_ms < 0.5 / MS + 1e-9
    assert (report.late, report.dropped) == (0, 0)


def test_a_frame_is_fixed_once_it_is_mixed():
    """A clock that moves in the middle of a sound neither tears nor repeats it."""
    offset = 0
    mixer = Mixer(lambda at_ms: round(at_ms * MS) + offset)
    sound = _sound(10.0, length=2_000)
    mixer.schedule([sound], 0.0)
    first = _left(mixer.render(1_000))
    offset = 300
    both = np.concatenate([first, _left(mixer.render(2_000))])
    assert np.array_equal(both[480:2_480], sound.samples)
    assert not both[:480].any()
    assert not both[2_480:].any()


def test_a_late_sound_begins_at_once():
    """Up to 200 ms late, the whole sound is played from the next frame on."""
    mixer = Mixer(_frame_at)
    mixer.render(200 * MS)
    sound = _sound(1.0)
    mixer.schedule([sound], -2_000.0)
    assert np.array_equal(_left(mixer.render(200))[:96], sound.samples)
    mixer.settle(mixer.end, _ms_of)
    report = mixer.timing.report()
    assert (report.played, report.late, report.dropped) == (1, 1, 0)
    assert report.worst_ms == pytest.approx(199.0)


def test_a_stale_sound_is_dropped():
    """More than 200 ms late, a sound is counted and never heard."""
    mixer = Mixer(_frame_at)
    mixer.render(_frame_at(LATE_MS + 2.0))
    mixer.schedule([_sound(1.0)], 0.0)
    assert not mixer.render(1_000).any()
    assert mixer.timing.report().dropped == 1


def test_an_answer_to_a_key_promises_no_instant():
    """A sound ordered for now is played as soon as can be, and is no fault of the clock."""
    mixer = Mixer(_frame_at)
    mixer.render(10 * MS)
    mixer.schedule([_sound(0.0)], now_ms=0.0)
    mixer.render(1_000)
    mixer.settle(mixer.end, _ms_of)
    report = mixer.timing.report()
    assert (report.played, report.late, report.worst_ms) == (1, 0, 0.0)


def test_clear_silences_what_has_begun_too():
    """After clear nothing old is left, not even the rest of a sound."""
    mixer = Mixer(_frame_at)
    mixer.schedule([_sound(0.0, 4_000), _sound(100.0)], 0.0)
    mixer.render(1_000)
    assert mixer.is_ahead_of(500)
    mixer.clear()
    assert not mixer.is_ahead_of(500)
    assert not mixer.render(10_000).any()


def test_a_restart_places_again_what_was_not_heard():
    """A new stream plays what lay in the lost ring, but not what was heard from it."""
    start = 0.0
    mixer = Mixer(lambda at_ms: round((at_ms - start) * MS))
    heard, begun, ahead, later = (_sound(at_ms, 960) for at_ms in (0.0, 35.0, 60.0, 500.0))
    mixer.schedule([heard, begun, ahead, later], 0.0)
    mixer.render(100 * MS)
    mixer.settle(40 * MS, _ms_of)
    mixer.restart(40 * MS)
    start = 50.0
    again = _left(mixer.render(1_000 * MS))
    assert mixer.end == 1_000 * MS
    expected = np.zeros(1_000 * MS, np.float32)
    expected[10 * MS : 10 * MS + 960] = ahead.samples
    expected[450 * MS : 450 * MS + 960] = later.samples
    assert np.array_equal(again, expected)


def test_silence_is_told_before_it_is_mixed():
    """Blocks without a sound need no mixing; the block that holds a first sample does."""
    mixer = Mixer(_frame_at)
    mixer.schedule([_sound(10.0, 480)], 0.0)
    assert mixer.is_silent(480)
    assert not mixer.is_silent(481)
    mixer.skip(480)
    assert not mixer.is_silent(1)
    mixer.render(480)
    assert mixer.is_silent(100_000)


def test_a_sound_behind_the_mix_is_told():
    """Whoever schedules a sound where the mix has been already learns it."""
    mixer = Mixer(_frame_at)
    mixer.render(100 * MS)
    mixer.schedule([_sound(100.0)], 0.0)
    assert not mixer.is_behind()
    mixer.schedule([_sound(99.0)], 0.0)
    assert mixer.is_behind()


def test_each_bus_has_its_own_volume():
    """Half the volume is a quarter of the amplitude; the other bus stays as it is."""
    mixer = Mixer(_frame_at)
    mixer.set_volume(Bus.VOICE, 0.5)
    mixer.skip(10)
    flat = np.full(100, 0.4, np.float32)
    mixer.schedule([MixedSound(1.0, flat, Bus.VOICE), MixedSound(5.0, flat, Bus.BEEP)], 0.0)
    mixed = _left(mixer.render(10 * MS))
    assert mixed[38:138] == pytest.approx(np.full(100, 0.1), abs=1e-6)
    assert mixed[230:330] == pytest.approx(flat)


def test_a_volume_changes_without_a_click():
    """In the middle of a sound the gain runs over 10 ms and then stays."""
    mixer = Mixer(_frame_at)
    mixer.schedule([MixedSound(0.0, np.full(4_000, 0.5, np.float32))], 0.0)
    mixer.render(1_000)
    mixer.set_volume(Bus.BEEP, 0.0)
    mixed = _left(np.concatenate([mixer.render(200), mixer.render(1_800)]))
    assert np.abs(np.diff(mixed)).max() < 0.5 / FADE_FRAMES * 1.01
    assert not mixed[FADE_FRAMES:].any()
    mixer.set_volume(Bus.BEEP, 1.0)
    assert _left(mixer.render(1_000))[FADE_FRAMES:] == pytest.approx(np.full(520, 0.5))


def _on_bed(*others: MixedSound, at: int = 0, closed: tuple[Bus, ...] = ()):
    """Return two seconds of a bed under other sounds, and without them."""
    flat = np.full(96_000, 0.1, np.float32)
    mixed = []
    for sounds in ([MixedSound(at / MS, flat, Bus.BED), *others], others):
        mixer = Mixer(_frame_at)
        for bus in closed:
            mixer.set_volume(bus, 0.0)
        mixer.skip(at)
        mixer.schedule(sounds, 0.0)
        mixed.append(_left(mixer.render(96_000)))
    return mixed


@pytest.mark.parametrize("bus", [Bus.BEEP, Bus.VOICE])
@pytest.mark.parametrize("at", [0, 3_000_000_000])
def test_the_bed_steps_back_from_every_other_sound(bus: Bus, at: int):
    """To a quarter in 15 ms, for as long as the other lasts, and back in 200 ms; for hours."""
    begin, end = 24_000, 48_000
    mixed, alone = _on_bed(_sound((at + begin) / MS, end - begin, 0.5, bus), at=at)
    bed = mixed - alone
    assert bed[:begin] == pytest.approx(np.full(begin, 0.1), abs=1e-6)
    low = bed[begin + DUCK_FRAMES : end]
    assert low == pytest.approx(np.full(len(low), 0.1 * DUCKED), abs=1e-6)
    after = bed[end + UNDUCK_FRAMES :]
    assert after == pytest.approx(np.full(len(after), 0.1), abs=1e-6)
    assert np.abs(np.diff(bed)).max() < 0.1 / DUCK_FRAMES


def test_the_bed_does_not_step_back_from_silence():
    """A voice that is switched off takes no room; nor does one phase of the bed from another."""
    muted = _sound(500.0, 24_000, 0.5, Bus.VOICE)
    mixed, _ = _on_bed(muted, closed=(Bus.VOICE,))
    assert mixed == pytest.approx(np.full(96_000, 0.1), abs=1e-6)
    mixed, alone = _on_bed(_sound(500.0, 24_000, 0.05, Bus.BED))
    assert mixed - alone == pytest.approx(np.full(96_000, 0.1), abs=1e-6)


def test_a_bed_that_begins_under_another_sound_begins_low():
    """Its first sample knows what was there before it."""
    mixer = Mixer(_frame_at)
    flat = np.full(48_000, 0.4, np.float32)
    mixer.schedule([MixedSound(0.0, flat), MixedSound(500.0, flat, Bus.BED)], 0.0)
    mixed = np.concatenate([_left(mixer.render(1_000)) for _ in range(40)])
    assert mixed[24_000:40_000] == pytest.approx(np.full(16_000, 0.4 * (1 + DUCKED)), abs=1e-6)


def test_the_bed_rises_again_after_a_sound_that_was_heard_long_ago():
    """What was heard is forgotten only when it takes no room any more."""
    mixer = Mixer(_frame_at)
    bed = MixedSound(0.0, np.full(48_000, 0.4, np.float32), Bus.BED)
    mixer.schedule([bed, MixedSound(0.0, np.full(4_800, 0.4, np.float32))], 0.0)
    mixer.render(4_800)
    mixer.settle(4_800, _ms_of)
    rise = _left(mixer.render(UNDUCK_FRAMES))
    assert rise[0] == pytest.approx(0.4 * DUCKED, abs=1e-3)
    assert (np.diff(rise) > 0).all()
    assert rise[-1] == pytest.approx(0.4, abs=1e-3)


@given(st.lists(st.floats(0.2, 0.8), min_size=2, max_size=6))
def test_many_sounds_at_once_stay_within_the_range(levels: list[float]):
    """Whatever meets, no sample leaves -1 to 1, and quiet samples are not touched."""
    mixer = Mixer(_frame_at)
    mixer.schedule([_sound(0.0, 500, level) for level in levels], 0.0)
    plain = np.sum([_sound(0.0, 500, level).samples for level in levels], axis=0)
    mixed = _left(mixer.render(500))
    assert np.abs(mixed).max() <= 1.0
    quiet = plain <= KNEE
    assert np.allclose(mixed[quiet], plain[quiet], atol=1e-6)
    assert (np.diff(mixed) <= 1e-6).all()
