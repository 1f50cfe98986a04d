# SPDX-License-Identifier: GPL-3.0-or-later
"""Dates and times of day as programs write them, in the languages that they come in.

A date of two numbers that can be read in two ways (3/4/2025) is refused, not guessed.
"""

import re
import unicodedata
from datetime import UTC, datetime, timedelta, timezone
from functools import lru_cache

from glutetimer.domain.said import Said, said
from glutetimer.exchange.fields import FieldError, clean_text

_FIRST_YEAR, _LAST_YEAR = 1971, 2199
_LONGEST = 80
_DOTLESS = "\N{LATIN SMALL LETTER DOTLESS I}"
_TIME = (
    r"(?:,? (?:at |um |à )?| ?T)?(?:(?P<hour>\d{1,2})[:.h](?P<minute>\d\d)"
    r"(?:[:.](?P<second>\d\d)(?:[.,](?P<part>\d{1,9}))?)?(?: ?(?P<half>[ap])\.? ?m\.?)?)?"
    r"(?: ?(?P<zone>Z|UTC|[+-]\d\d:?\d\d)(?:\[[\w/+-]{1,40}\])?)?"  # "[Europe/Berlin]": RFC 9557
)
_FORMS = tuple(
    re.compile(date + _TIME, re.IGNORECASE)
    for date in (
        r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})",
        r"(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4})",
        r"(?P<first>\d{1,2})[-/](?P<other>\d{1,2})[-/](?P<year>\d{4})",
        r"(?P<day>\d{1,2})\.? (?:de )?(?P<name>[^\W\d]{3,})\.? (?:de )?(?P<year>\d{4})",
        r"(?P<name>[^\W\d]{3,})\.? (?P<day>\d{1,2}),? (?P<year>\d{4})",
        r"(?P<year>\d{4})年(?P<month>\d{1,2})月(?P<day>\d{1,2})日",
    )
)
_MONTHS = tuple(
    words.split()
    for words in (
        "january february march april may june july august september october november december",
        "januar februar marz april mai juni juli august september oktober november dezember",
        "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dice",
        "janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro",
        "januari februari maart april mei juni juli augustus september oktober november december",
        "januari februari mars april maj juni juli augusti september oktober november december",
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia paz listopada grudnia",
        "ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik",
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    )
)


def moment(text: str, place: str, order: str = "") -> datetime:
    """Return the instant that a cell says; midnight if it says a date alone.

    Args:
        text: As the file writes it.
        place: Of the cell, for the report.
        order: Of a date of numbers joined by slashes: "dmy" or "mdy"; empty if not known.

    Returns:
        Aware if the text says an offset, else naive.

    Raises:
        FieldError: If it is no date from 1971 to 2199, or one that can be read in two ways.
    """
    try:
        return read_moment(text.strip()[: _LONGEST + 1], order)
    except ValueError as error:
        reason = said("“{value}” is no date", value=_shown(text))
        if isinstance(error.args[0], Said):
            reason = error.args[0]
        raise FieldError(place, reason) from None


def in_this_zone(at: datetime) -> datetime:
    """Return a naive instant as one on the clock of this machine; an aware one stays."""
    return at if at.tzinfo else at.astimezone()


def _shown(text: str) -> str:
    return clean_text(text[:40])


@lru_cache(2_000)
def read_moment(text: str, order: str) -> datetime:
    """Return what ``moment`` does; it can't say where the text stands.

    Raises:
        ValueError: If it is no date, or one that can be read in two ways.
    """
    plain = clean_text(text)
    if len(plain) > _LONGEST:
        raise ValueError("too long")
    found = next(filter(None, (form.fullmatch(plain) for form in _FORMS)), None)
    if found is None:
        raise ValueError("no date")
    parts = found.groupdict()
    year = int(parts["year"])
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise ValueError(
            said(
                "“{year}” is no year from {first} to {last}",
                year=year,
                first=_FIRST_YEAR,
                last=_LAST_YEAR,
            )
        )
    month, day = _month_and_day(parts, plain, order)
    fraction = int((parts["part"] or "0").ljust(6, "0")[:6])
    second = int(parts["second"] or 0)
    return datetime(  # noqa: DTZ001  (most programs write no zone)
        year, month, day, _hour(parts), int(parts["minute"] or 0), second, fraction
    ).replace(tzinfo=_zone(parts["zone"]))


def _month_and_day(parts: dict[str, str | None], text: str, order: str) -> tuple[int, int]:
    if "name" in parts:
        return _month(parts["name"] or ""), int(parts["day"] or 0)
    if "first" not in parts:
        return int(parts["month"] or 0), int(parts["day"] or 0)
    first, other = int(parts["first"] or 0), int(parts["other"] or 0)
    if order == "mdy" or (not order and first <= 12 < other):
        return first, other
    if order == "dmy" or first > 12 or first == other:
        return other, first
    raise ValueError(said("“{text}” can be read as two dates", text=_shown(text)))


def _month(word: str) -> int:
    """Return the month whose name, in any language known here, begins like this."""
    plain = unicodedata.normalize("NFKD", word.casefold())
    plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    plain = plain.replace(_DOTLESS, "i")
    found = {
        number
        for names in _MONTHS
        for number, name in enumerate(names, 1)
        if name.startswith(plain) or (len(name) > 2 and plain.startswith(name))
    }
    if len(found) != 1:
        raise ValueError("no month")
    return found.pop()


def _hour(parts: dict[str, str | None]) -> int:
    hour = int(parts["hour"] or 0)
    half = (parts["half"] or "").lower()
    if not half:
        return hour
    if not 1 <= hour <= 12:
        raise ValueError("no hour of half a day")
    return hour % 12 + (12 if half == "p" else 0)


def _zone(text: str | None) -> timezone | None:
    if not text:
        return None
    if text.upper() in ("Z", "UTC"):
        return UTC
    minutes = int(text[1:3]) * 60 + int(text[-2:])
    return timezone(timedelta(minutes=-minutes if text[0] == "-" else minutes))
