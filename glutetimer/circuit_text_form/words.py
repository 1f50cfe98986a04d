# SPDX-License-Identifier: GPL-3.0-or-later
"""The smallest parts of the text form, both ways: quoted texts, times, numbers."""

import json
import re

from glutetimer.domain.durations import parse_ms

LONGEST_NAME = 120
LONGEST_REMEMBERED = 400

_STRING = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|“[^“”]*”|„[^„“”]*[“”]')
_HASH = re.compile(r'"(?:[^"\\]|\\.)*(?:"|\\?$)|#')
_SAFE = re.compile(r"[^\s,;:#\"“”„@](?:[^,;:#\"“”„\n]*[^\s,;:#\"“”„])?")
_NUMBER = r"\d{1,9}(?:[.,]\d{1,3})?"
_UNIT = (
    r"(?:hours?|hrs?|hr|h|Stunden?|Std|minutes?|minuten?|mins?|min|m|seconds?|sekunden?|secs?|sek|s"
    r"|[″′'])"
)
_CLOCK = r"(?:\d{1,3}:)?\d{1,4}:[0-5]?\d(?:[.,]\d{1,3})?"
_WORDS = rf"(?:{_NUMBER}\s{{0,3}}{_UNIT}\.?\s{{0,3}}){{0,2}}{_NUMBER}(?:\s{{0,3}}{_UNIT})?"
_UNITS = re.compile(r"(hrs|hr|Stunden?|Std)|(minuten?)|(sekunden?|sek)", re.IGNORECASE)

NUMBER = f"({_NUMBER})"
COUNT = r"(\d{1,9})"
TIME = rf"({_CLOCK}|{_WORDS})(?![\w:%]|[.,]\d)"


def string_at(text: str, start: int) -> tuple[str, int] | None:
    """Return the quoted text that begins at a place, and where it ends; None if there is none.

    Raises:
        ValueError: If there is a backslash in it that means nothing, or no whole sign.
    """
    match = _STRING.match(text, start)
    if match is None:
        return None
    inside = match.group()
    value = json.loads(inside, strict=False) if inside[0] == '"' else inside[1:-1]
    value.encode()  # half of a pair of surrogates is no text
    return value, match.end()


def quoted(text: str) -> str:
    """Return a text in quotes, with everything that can't be seen written out."""
    signs = (
        sign if sign.isprintable() and sign not in '"\\' else json.dumps(sign)[1:-1]
        for sign in text
    )
    return f'"{"".join(signs)}"'


def plain_or_quoted(text: str) -> str:
    """Return a text as it stands where nothing in it means anything else, else in quotes."""
    plain = len(text) <= LONGEST_NAME and text.isprintable() and _SAFE.fullmatch(text)
    return text if plain and "  " not in text else quoted(text)


def without_comment(line: str) -> str:
    """Return a line up to a ``#`` at its start or after a blank, outside of quotes."""
    for match in _HASH.finditer(line):
        start = match.start()
        if match.group() == "#" and (start == 0 or line[start - 1].isspace()):
            return line[:start]
    return line


def time_ms(text: str) -> int:
    """Return a time that ``TIME`` matched, in milliseconds.

    Raises:
        ValueError: If it is none after all.
    """
    plain = _UNITS.sub(lambda m: "h" if m[1] else "min" if m[2] else "s", text)
    return parse_ms(re.sub(r"\.(?!\d)", "", plain))


def time_text(ms: int) -> str:
    """Return a time as short as people write it: 45s, 2 min, 2:30, 1:30:00."""
    minutes, rest_ms = divmod(ms, 60_000)
    seconds = number_text(rest_ms)
    if minutes < 2:
        return f"{number_text(ms)}s"
    if not rest_ms and minutes < 100:
        return f"{minutes} min"
    seconds = seconds if rest_ms >= 10_000 else f"0{seconds}"
    if minutes < 60:
        return f"{minutes}:{seconds}"
    return f"{minutes // 60}:{minutes % 60:02}:{seconds}"


def number_text(thousandths: int) -> str:
    """Return ms as s, or g as kg, with no more decimals than it takes."""
    whole, rest = divmod(thousandths, 1000)
    return f"{whole}.{rest:03}".rstrip("0") if rest else str(whole)


def thousandths(number: str) -> int:
    """Return s as ms, or kg as g."""
    return round(float(number.replace(",", ".")) * 1000)
