# SPDX-License-Identifier: GPL-3.0-or-later
"""The lines of the text form that are no steps: facts of the circuit, blocks, rests."""

import re
from functools import lru_cache
from typing import NamedTuple

from glutetimer.circuit_text_form.attributes import Found, read_attributes, stopped_at
from glutetimer.circuit_text_form.problems import LineError
from glutetimer.circuit_text_form.words import COUNT, LONGEST_REMEMBERED, TIME, string_at, time_ms
from glutetimer.domain.circuit import MAX_LENGTH_MS, MAX_ROUNDS
from glutetimer.domain.said import said

KEYS = {
    "name": "name",
    "title": "name",
    "description": "description",
    "source": "source",
    "kept": "extra",
}

_KEY = re.compile(r"\s{0,20}(name|title|description|source|kept)\s?:(?!\w)", re.IGNORECASE)
_NAME = re.compile(r"([^\":#]{1,300}):(?=\s|$)")
_ROUNDS = re.compile(
    rf"{COUNT}\s?(?:(?:rounds?|circuits?|times|Runden?)(?!\w)|[x×](?!\w))(?:\sof(?!\w))?:?",
    re.IGNORECASE,
)
_REST = r"(?:rests?|pause|break)"
_EACH = (
    r"(?:in\s)?(?:between(?:\s(?:the\s|each\s)?rounds?)?|dazwischen|zwischen\sden\sRunden)(?!\w)"
)
_BETWEEN = re.compile(
    rf"(?:and\s|with\s|mit\s)?(?:{TIME}\s?(?:of\s)?(?:{_REST}\s?)?{_EACH}"
    rf"|{_REST}\s?(?:of\s)?{TIME}\s?{_EACH})",
    re.IGNORECASE,
)
_BETWEEN_OR_REST = re.compile(
    rf"{_BETWEEN.pattern}|{_REST}[\s:]{{0,3}}(?:of\s)?{TIME}|{TIME}\s?{_REST}(?!\w)", re.IGNORECASE
)
_REST_LINE = re.compile(
    rf"\s{{0,99}}(?:[-*•–]\s)?(?:{_REST}[\s:]{{0,3}}(?:(?:of|for)\s)?{TIME}|{TIME}\s?{_REST})[\s.]{{0,99}}",
    re.IGNORECASE,
)
_GAP = re.compile(r"[\s,;.]*")
_BACKSLASH = said("A backslash means something in quotes. Write two of them, or none.")


class Fact(NamedTuple):
    """A line such as "name: My circuit"."""

    field: str
    value: str
    start: int
    end: int


class Heading(NamedTuple):
    """A line that begins a block."""

    name: str = ""
    rounds: int = 1
    round_rest_ms: int = 0
    extra: str = ""


class Rest(NamedTuple):
    """A line that is a rest after the step above it."""

    rest_ms: int


def read_other_line(text: str) -> Fact | Heading | Rest | LineError | None:
    """Return what a line without comment is; None if it may be a step."""
    return (_remembered if len(text) <= LONGEST_REMEMBERED else _tried)(text)


def _tried(text: str) -> Fact | Heading | Rest | LineError | None:
    try:
        return _fact(text) or _rest(text) or _heading(text)
    except LineError as error:
        return error


_remembered = lru_cache(8192)(_tried)


def names_circuit(line: str) -> bool:
    """Tell whether a line gives a circuit its name."""
    match = _KEY.match(line)
    return match is not None and KEYS[match[1].casefold()] == "name"


def _fact(text: str) -> Fact | None:
    match = _KEY.match(text)
    if match is None:
        return None
    start = match.end()
    while start < len(text) and text[start].isspace():
        start += 1
    end = len(text.rstrip())
    value, field = text[start:end], KEYS[match[1].casefold()]
    string = _string(text, start)
    if string and not text[string[1] :].strip():
        value = string[0]
    if field == "extra":
        found: Found = {}
        read_attributes(f"kept {text[start:end]}", 0, found)
        value = found["extra"][0]
    return Fact(field, value, start, max(end, start))


def _rest(text: str) -> Rest | None:
    match = _REST_LINE.fullmatch(text)
    if match is None:
        return None
    return Rest(_time(match, said("A rest lasts at most 24 hours.")))


def _heading(text: str) -> Heading | None:
    name, start = _block_name(text)
    found: Found = {}
    stop = _read_heading(text, start, found, named=name is not None)
    if stop < len(text):
        if {"rounds", "round_rest_ms"} <= found.keys() or (name is not None and found):
            first, last = stopped_at(text, stop)
            message = said(
                "This is not understood here. A block begins with “3 rounds, 90s between”."
            )
            raise LineError(first, last, message)
        return None
    if not found and not name:
        return None
    return Heading(name or "", **{field: value for field, (value, _, _) in found.items()})


def _block_name(text: str) -> tuple[str | None, int]:
    """Return the name before a colon, and where it ends; None and 0 if there is none."""
    start = len(text) - len(text.lstrip())
    string = _string(text, start)
    if string:
        name, end = string
        rest = text[end:].lstrip()
        return (name, len(text) - len(rest) + 1) if rest.startswith(":") else (None, start)
    match = _NAME.match(text, start)
    if match is None or not match[1].strip() or _ROUNDS.fullmatch(match.group().strip()):
        return None, start
    return " ".join(match[1].split()), match.end()


def _read_heading(text: str, start: int, found: Found, *, named: bool) -> int:
    while True:
        place = _behind_gap(text, start)
        rounds = _ROUNDS.match(text, place)
        allowed = _BETWEEN_OR_REST if "rounds" in found else _BETWEEN
        between = allowed.match(text, place) if "rounds" in found or named else None
        if rounds and "rounds" not in found:
            found["rounds"] = _rounds(rounds), place, rounds.end()
            start = rounds.end()
        elif between and "round_rest_ms" not in found:
            ms = _time(between, said("The rest between rounds is at most 24 hours."))
            found["round_rest_ms"] = ms, place, between.end()
            start = between.end()
        elif (
            text.startswith("kept", place) and "extra" not in found and ("rounds" in found or named)
        ):
            kept: Found = {}
            start = read_attributes(text, place, kept)
            if kept.keys() != {"extra"}:
                return place
            found["extra"] = kept["extra"]
        else:
            return place


def _rounds(match: re.Match[str]) -> int:
    rounds = int(match[1])
    if not 1 <= rounds <= MAX_ROUNDS:
        raise LineError(
            match.start(), match.end(), said("A block has 1 to {most} rounds.", most=MAX_ROUNDS)
        )
    return rounds


def _time(match: re.Match[str], message: str) -> int:
    try:
        ms = time_ms(next(filter(None, match.groups())))
    except ValueError as error:
        message = said("This is no time. Write it like “45s”, “1:30” or “2 min”.")
        raise LineError(match.start(), match.end(), message) from error
    if ms > MAX_LENGTH_MS:
        raise LineError(match.start(), match.end(), message)
    return ms


def _string(text: str, start: int) -> tuple[str, int] | None:
    try:
        return string_at(text, start)
    except ValueError as error:
        raise LineError(start, len(text), _BACKSLASH) from error


def _behind_gap(text: str, start: int) -> int:
    match = _GAP.match(text, start)
    assert match
    return match.end()
