# SPDX-License-Identifier: GPL-3.0-or-later
"""What may stand behind the name of an exercise: "3 sets of 6x10s each side, relax 2s"."""

import json
import re
from collections.abc import Callable
from typing import Any

from glutetimer.circuit_text_form.problems import LineError
from glutetimer.circuit_text_form.words import (
    COUNT,
    NUMBER,
    TIME,
    string_at,
    thousandths,
    time_ms,
)
from glutetimer.domain.circuit import Tempo
from glutetimer.domain.exercise import Sides
from glutetimer.domain.extra import extra_text
from glutetimer.domain.said import said

Found = dict[str, tuple[Any, int, int]]
"""What was found, by field: the value, and where it stands."""

_Make = Callable[[re.Match[str]], Any]
_REST = r"(?:rests?|pause|break)"
_END = r"(?!\w)(?![\s:]{0,3}\d)"  # in "45s rest 30s", the rest is 30 s
_SEPARATORS = re.compile(r"[\s,;:.()|+–—-]*")
_STOPPED = re.compile(r"[^\s,;]*")
_FREE = re.compile(r"[^,;:#\"“”„]*")


def _ms(match: re.Match[str]) -> int:
    return time_ms(next(filter(None, match.groups())))


def _grams(match: re.Match[str]) -> int:
    unit = match[2].casefold()
    number = thousandths(match[1])
    if unit == "g":
        return round(number / 1000)
    return round(number * 0.45359237) if unit.startswith(("lb", "pound")) else number


def _tempo(match: re.Match[str]) -> Tempo:
    up_ms, hold_ms, down_ms = (thousandths(number) for number in match.groups())
    return Tempo(up_ms=up_ms, hold_ms=hold_ms, down_ms=down_ms)


def _count(match: re.Match[str]) -> int:
    return int(match[1])


def _counts(match: re.Match[str]) -> tuple[int, ...]:
    return tuple(int(count) for count in re.findall(r"\d+", match[1]))


_Pattern = tuple[str, re.Pattern[str], _Make]


def _by_initial(*patterns: tuple[str, str, str, _Make]) -> dict[str, list[_Pattern]]:
    """Return patterns by the letters that they can begin with; "0" stands for a figure."""
    found: dict[str, list[_Pattern]] = {}
    for field, initials, text, make in patterns:
        pattern = (field, re.compile(text, re.IGNORECASE), make)
        for initial in initials:
            found.setdefault(initial, []).append(pattern)
    return found


_COUNTS = r"(\d{1,9}(?:\s?[-–/]\s?\d{1,9})*)\s?(?:[x×*]|times(?!\w)|reps?\s?(?:of|x|×)(?!\w))"
_BEST = r"\s?(?:of|vom)\s(?:(?:the|my|your)\s)?(?:best|max|maximum|besten)(?!\w)(?:\shold(?!\w))?"
_PERCENT = rf"(?:(?:at|bei)\s)?{COUNT}\s?%(?:{_BEST})?"
_LOAD = rf"(?:(?:with|load|mit)\s)?{NUMBER}\s?(kg|kilos?|g|lbs?|pounds?)(?!\w)"
_TEMPO = rf"tempo\s?{NUMBER}s?\s?[-–/]\s?{NUMBER}s?\s?[-–/]\s?{NUMBER}s?(?!\w)"
_SWITCH = r"(?:switch|change)(?:\ssides?)?"
_EACH_SIDE = (
    r"(?:(?:on\s)?(?:each|per|both|every)\s(?:sides?|legs?|arms?)|left\s?(?:and|\+|/|&)\s?right|"
    r"l\s?[/+]\s?r|(?:je|pro)\s(?:Seite|Bein|Arm)|beidseitig|beide\sSeiten)(?!\w)"
)
_ONE_SIDE = r"(?:on\s)?(?:the\s)?(?:{side})(?:\s(?:side|leg|arm))?(?:\sonly)?(?!\w)"
_MAX = r"(?:max(?:imum)?|open[- ]end(?:ed)?|as\slong\sas\s(?:possible|you\scan))(?!\w)|∞"

_PATTERNS = _by_initial(
    (
        "sets",
        "0",
        rf"{COUNT}\s?(?:sets?|Sätze|Satz)(?!\w)(?:\s?(?:of|à|von|mit|x|×)(?!\w))?",
        _count,
    ),
    ("sets", "0", rf"{COUNT}\s?[x×*]\s?(?=\d{{1,9}}\s?[x×*])", _count),
    ("repeats", "0", _COUNTS, _counts),
    ("repeats", "x×*", r"[x×*]\s?(\d{1,9})(?!\w)", _counts),
    ("percent", "0ab", _PERCENT, _count),
    ("grams", "0wlm", _LOAD, _grams),
    ("tempo", "t", _TEMPO, _tempo),
    ("rest_ms", "rpb", rf"{_REST}[\s:]{{0,3}}(?:(?:of|for)\s)?{TIME}", _ms),
    ("rest_ms", "0", rf"{TIME}\s?(?:of\s)?{_REST}{_END}", _ms),
    ("relax_ms", "r", rf"relax[\s:]{{0,3}}{TIME}", _ms),
    ("relax_ms", "0", rf"{TIME}\s?(?:of\s|to\s)?relax{_END}", _ms),
    ("switch_ms", "scw", rf"(?:{_SWITCH}|Wechsel)[\s:]{{0,3}}{TIME}", _ms),
    ("switch_ms", "0", rf"{TIME}\s?(?:to\s)?{_SWITCH}{_END}", _ms),
    ("sides", "oepblj", _EACH_SIDE, lambda _: Sides.LEFT_RIGHT),
    ("sides", "otl", _ONE_SIDE.format(side="left|links"), lambda _: Sides.LEFT),
    ("sides", "otr", _ONE_SIDE.format(side="right|rechts"), lambda _: Sides.RIGHT),
    ("hold_ms", "moa∞", _MAX, lambda _: None),
    (
        "hold_ms",
        "0f",
        rf"(?:for\s)?{TIME}(?:\s?(?:hold|holds|each)(?!\w)(?!\s(?:side|leg|arm)))?",
        _ms,
    ),
)
_TEXTS = _by_initial(
    ("cue", "cs", r"(?:cue|say)[\s:]", str),
    ("band", "b", r"band[\s:]", str),
    ("extra", "k", r"kept[\s:]", str),
)


def read_attributes(text: str, start: int, found: Found) -> int:
    """Add what follows to ``found``, as far as it is understood; return where that ends.

    Raises:
        LineError: If something is understood and can't be.
    """
    while True:
        place = _behind_separators(text, start)
        end = _read_one(text, place, found)
        if end is None:
            return place
        start = end


def stopped_at(text: str, start: int) -> tuple[int, int]:
    """Return the first and last column of the word that is not understood."""
    match = _STOPPED.match(text, start)
    assert match
    return start, max(match.end(), min(start + 1, len(text)))


def _behind_separators(text: str, start: int) -> int:
    match = _SEPARATORS.match(text, start)
    assert match
    return match.end()


def _read_one(text: str, start: int, found: Found) -> int | None:
    initial = _initial(text, start)
    for field, pattern, make in _PATTERNS.get(initial, ()):
        match = pattern.match(text, start)
        if match is None or field in found:
            continue
        try:
            found[field] = make(match), start, match.end()
        except ValueError as error:
            message = said(
                "Up and down take 0.5 to 60 seconds each, the top 0 to 60: “tempo 3-1-3”."
            )
            if field != "tempo":
                message = said("This is no time. Write it like “45s”, “1:30” or “2 min”.")
            raise LineError(start, match.end(), message) from error
        return match.end()
    return _read_text(text, start, found) if initial in _TEXTS else None


def _initial(text: str, start: int) -> str:
    sign = text[start : start + 1]
    return "0" if sign.isdecimal() else sign.lower()


def _read_text(text: str, start: int, found: Found) -> int | None:
    """Read a word that is followed by any text, in quotes or up to the next comma."""
    for field, pattern, _ in _TEXTS[_initial(text, start)]:
        match = pattern.match(text, start)
        if match is None or field in found:
            continue
        value, end = _text_at(text, match.end())
        if field == "extra":
            value = _kept(value, start, end)
        found[field] = value, start, end
        return end
    return None


def _text_at(text: str, start: int) -> tuple[str, int]:
    while start < len(text) and text[start].isspace():
        start += 1
    try:
        string = string_at(text, start)
    except ValueError as error:
        message = said("A backslash means something here. Write two of them, or none.")
        raise LineError(start, len(text), message) from error
    if string:
        return string
    match = _FREE.match(text, start)
    assert match
    if not match.group().strip():
        raise LineError(start, len(text), said("Words are missing here. Write them in quotes."))
    return match.group().strip(), match.end()


def _kept(text: str, start: int, end: int) -> str:
    """Return unknown fields of a newer file in their one form."""
    try:
        fields = json.loads(text)
        if isinstance(fields, dict) and fields:
            return extra_text(fields)
    except (ValueError, RecursionError):
        pass
    message = said(
        "“kept” holds what a newer GluteTimer wrote. Leave it as it was, or take it away."
    )
    raise LineError(start, end, message)
