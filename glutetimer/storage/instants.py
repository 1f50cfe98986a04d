# SPDX-License-Identifier: GPL-3.0-or-later
"""Instants in the database.

An instant takes three columns: UTC in integer milliseconds since 1970, the offset of the local
time in seconds, and the name of the zone, so that it reads as it did where it was.
"""

from datetime import UTC, datetime, timedelta, timezone

InstantColumns = tuple[int | None, int | None, str | None]

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


def instant_columns(instant: datetime | None) -> InstantColumns:
    """Return the three columns of an aware instant, rounded down to the millisecond."""
    if instant is None:
        return (None, None, None)
    offset = instant.utcoffset() or timedelta()
    # A ZoneInfo's key says more than the abbreviation that it uses at that instant.
    zone = getattr(instant.tzinfo, "key", None) or instant.tzname() or ""
    return ((instant - _EPOCH) // _MILLISECOND, int(offset.total_seconds()), zone)


def instant(utc_ms: int | None, offset_s: int | None, zone: str | None) -> datetime | None:
    """Return the instant of three columns, in a zone of that fixed offset and name."""
    if utc_ms is None:
        return None
    local = timezone(timedelta(seconds=offset_s or 0), zone or "")
    return (_EPOCH + utc_ms * _MILLISECOND).astimezone(local)
