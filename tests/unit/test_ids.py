# SPDX-License-Identifier: GPL-3.0-or-later
"""Ids are UUIDv7 by the book."""

import uuid

from hypothesis import given
from hypothesis import strategies as st

from glutetimer.clock import SystemClock
from glutetimer.domain.ids import derived_id, uuid7

TIMES = st.integers(0, 2**48 - 1)
BITS = st.integers(0, 2**74 - 1)


def test_the_example_of_the_standard() -> None:
    """RFC 9562, appendix A.6: rand_a is 0xCC3, rand_b is 0x18C4DC0C0C07398F."""
    bits = (0xCC3 << 62) | 0x18C4DC0C0C07398F
    assert uuid7(0x017F22E279B0, bits) == "017f22e2-79b0-7cc3-98c4-dc0c0c07398f"


@given(TIMES, BITS)
def test_version_and_variant_are_always_right(unix_ms: int, bits: int) -> None:
    """And time and random bits can all be read back."""
    parsed = uuid.UUID(uuid7(unix_ms, bits))
    assert (parsed.version, parsed.variant) == (7, uuid.RFC_4122)
    assert parsed.int >> 80 == unix_ms
    assert (((parsed.int >> 64) & 0xFFF) << 62) | (parsed.int & (2**62 - 1)) == bits


@given(TIMES, TIMES, BITS, BITS)
def test_ids_sort_by_their_time(one_ms: int, other_ms: int, bits: int, other_bits: int) -> None:
    """As text, whatever the random bits are."""
    if one_ms != other_ms:
        one, other = uuid7(one_ms, bits), uuid7(other_ms, other_bits)
        assert (one < other) is (one_ms < other_ms)


def test_the_clock_makes_ids_of_this_moment() -> None:
    """Fresh ones, that carry the wall clock's time between two looks at it."""
    clock = SystemClock()
    before = int(clock.now().timestamp() * 1000)
    ids = [clock.new_id() for _ in range(50)]
    after = int(clock.now().timestamp() * 1000)
    assert len(set(ids)) == 50
    assert all(before <= uuid.UUID(made).int >> 80 <= after for made in ids)


def test_the_clock_knows_its_zone_and_never_goes_back() -> None:
    """The instant is aware, the monotonic clock counts up."""
    clock = SystemClock()
    looks = [clock.monotonic_ms() for _ in range(100)]
    assert clock.now().utcoffset() is not None
    assert looks == sorted(looks)


@given(TIMES, BITS, st.integers(0, 50_000), st.integers(1, 9))
def test_a_derived_id_is_the_same_whoever_asks(
    unix_ms: int, bits: int, index: int, attempt: int
) -> None:
    """It has the time of what it belongs to, and no other part has it."""
    of = uuid7(unix_ms, bits)
    derived = derived_id(of, index, attempt)
    assert derived == derived_id(of, index, attempt)
    assert uuid.UUID(derived).int >> 80 == unix_ms
    assert len({of, derived, derived_id(of, index, attempt + 1), derived_id(of, attempt)}) == 4
