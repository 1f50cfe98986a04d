# SPDX-License-Identifier: GPL-3.0-or-later
"""UUIDv7: ids that sort by the time at which they were made."""


def uuid7(unix_ms: int, random_bits: int) -> str:
    """Return a UUIDv7 as text.

    Args:
        unix_ms: Milliseconds since 1970, 48 bits.
        random_bits: 74 random bits.

    Source: RFC 9562, section 5.7.
    """
    value = (unix_ms & (2**48 - 1)) << 80
    value |= 0x7 << 76
    value |= ((random_bits >> 62) & 0xFFF) << 64
    value |= 0b10 << 62
    value |= random_bits & (2**62 - 1)
    text = f"{value:032x}"
    return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))
