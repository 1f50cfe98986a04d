# SPDX-License-Identifier: GPL-3.0-or-later
"""The clock of a sound device: true to a tenth of a millisecond, whatever the readings do."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutetimer.audio.stream_clock import RATE_HZ, StreamClock

MS = RATE_HZ / 1_000


def _run(clock: StreamClock, start_ms: float, begin_ms: float, end_ms: float, rng: random.Random):
    """Feed readings of a device that began at ``start_ms``; most of them come late."""
    now_ms = begin_ms
    while now_ms < end_ms:
        late_ms = rng.choice((0.0, 0.02, 0.3, 2.0, rng.expovariate(0.2)))
        consumed = round((now_ms - start_ms) * MS)
        if consumed > 0:
            clock.feed(now_ms + late_ms, consumed)
        now_ms += 20.0


@given(st.integers(0, 2**32), st.floats(-90, 90))
def test_late_readings_do_not_move_it(seed: int, start_ms: float):
    """However late most readings are, the start is known to a fraction of a millisecond."""
    clock = StreamClock(0.0)
    _run(clock, start_ms, start_ms + 20, start_ms + 3_000, random.Random(seed))
    assert clock.start_ms == pytest.approx(start_ms, abs=0.35)
    assert clock.settled(start_ms + 3_000)


@given(st.floats(-1e6, 1e6), st.integers(-100_000, 100_000_000))
def test_frames_and_instants_are_one_map(start_ms: float, frame: int):
    """The instant of a frame leads back to the frame."""
    clock = StreamClock(start_ms)
    assert abs(clock.frame_at(clock.ms_of(frame)) - frame) <= 1
    assert clock.frame_at(start_ms) == 0


def test_the_first_reading_corrects_the_guess():
    """A guess of the start lasts until the device tells it itself."""
    clock = StreamClock(-80.0)
    assert clock.ms_of(0) == -80.0
    clock.feed(20.0, round(93.5 * MS))
    assert clock.start_ms == pytest.approx(-73.5, abs=0.02)
    assert not clock.settled(20.0)


def test_wobble_within_the_dead_band_is_ignored():
    """Once it is settled, less than 3 ms up or down changes nothing."""
    clock = StreamClock(0.0)
    for now_ms in range(20, 2_000, 20):
        clock.feed(float(now_ms), round(now_ms * MS))
    for shift_ms in (2.5, -2.5):
        for now_ms in range(2_000, 6_000, 20):
            clock.feed(now_ms + shift_ms, round(now_ms * MS))
        assert clock.start_ms == pytest.approx(0.0, abs=0.02)


def test_a_slow_device_is_followed():
    """A card that loses 100 parts in a million never drifts further off than the dead band."""
    clock = StreamClock(0.0)
    for now_ms in range(20, 120_000, 20):
        clock.feed(float(now_ms), int(now_ms * MS * (1 - 100e-6)))
        true_ms = now_ms * 100e-6
        assert clock.start_ms == pytest.approx(true_ms, abs=3.3)


def test_a_fast_device_is_followed():
    """A card that gains 100 parts in a million never drifts further off than the dead band."""
    clock = StreamClock(0.0)
    for now_ms in range(20, 120_000, 20):
        clock.feed(float(now_ms), int(now_ms * MS * (1 + 100e-6)))
        assert clock.start_ms == pytest.approx(-now_ms * 100e-6, abs=3.3)


def test_an_underrun_is_healed_quickly():
    """After a gap, the later start is believed within a fifth of a second."""
    clock = StreamClock(0.0)
    for now_ms in range(20, 2_000, 20):
        clock.feed(float(now_ms), round(now_ms * MS))
    clock.note_gap()
    for now_ms in range(2_600, 2_820, 20):
        clock.feed(float(now_ms), round((now_ms - 450.0) * MS))
    assert clock.start_ms == pytest.approx(450.0, abs=0.02)


def test_one_late_second_is_not_an_underrun():
    """Readings that come late for less than a second, as under load, change nothing."""
    clock = StreamClock(0.0)
    for now_ms in range(20, 2_000, 20):
        clock.feed(float(now_ms), round(now_ms * MS))
    for now_ms in range(2_000, 2_900, 20):
        clock.feed(now_ms + 40.0, round(now_ms * MS))
    assert clock.start_ms == pytest.approx(0.0, abs=0.02)
