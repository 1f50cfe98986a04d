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


def derived_id(of: str, *parts: int) -> str:
    """Return the UUIDv7 of something that belongs to another thing; the same whoever asks.

    Args:
        of: The id of the other thing, a UUIDv7, whose time it gets.
        parts: What tells it from all else that belongs to it.
    """
    from glutetimer.domain.digest import sha256_digest

    digest = sha256_digest(":".join([of, *map(str, parts)]).encode())
    time_hex = of.replace("-", "")[:12]
    try:
        unix_ms = int(time_hex, 16)
    except ValueError:
        unix_ms = 0
    return uuid7(unix_ms, int.from_bytes(digest[:10]) >> 6)
