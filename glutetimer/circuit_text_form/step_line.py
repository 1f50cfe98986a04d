# SPDX-License-Identifier: GPL-3.0-or-later
"""One line of the text form that is a step: a name, and what is done."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from glutetimer.circuit_text_form.attributes import Found, read_attributes, stopped_at
from glutetimer.circuit_text_form.problems import LineError
from glutetimer.circuit_text_form.words import COUNT, LONGEST_REMEMBERED, TIME, string_at
from glutetimer.domain.circuit import (
    MAX_PERCENT,
    MAX_REPEATS,
    MAX_SETS,
    MIN_PERCENT,
    Load,
    Step,
)
from glutetimer.domain.said import said

USUAL_HOLD_MS = 30_000

_MAX_NAME_WORDS = 30
_LONGEST_PLAIN_NAME = 300
_LIST_MARK = re.compile(r"(?:[-*•–]|\d{1,4}[.)])\s{1,9}")
_WORD = re.compile(r"\S{1,300}")
_MARKS = ("@", '"', "“", "„")
_AROUND_NAME = " ,;:–—-|("
_AMOUNT = re.compile(
    rf"{COUNT}(?:-{COUNT})*\s?[x×*]\s?\d|\d{{1,4}}:\d|{COUNT}\s?%|{TIME}(?<=[a-z″′])", re.IGNORECASE
)
_NO_NAME = said("There is no exercise here. Write its name before the time: “Glute bridge 45s”.")


class StepLine(NamedTuple):
    """A step before its exercise is looked up.

    Attributes:
        name: Of the exercise; its id if ``is_id``.
        step: The step, with the name in the place of the id.
        start, end: Where the name stands.
        has_rest: A rest was written.
    """

    name: str
    is_id: bool
    step: Step
    start: int
    end: int
    has_rest: bool


def read_step_line(text: str) -> StepLine | LineError:
    """Return the step of a line without comment, or why it is none."""
    return (_remembered if len(text) <= LONGEST_REMEMBERED else _tried)(text)


def _tried(text: str) -> StepLine | LineError:
    try:
        return _read(text)
    except LineError as error:
        return error


_remembered = lru_cache(8192)(_tried)


def _read(text: str) -> StepLine:
    mark = _LIST_MARK.match(text)
    start = _skipped(text, mark.end() if mark else 0)
    named = _marked_name(text, start)
    if named:
        name, is_id, end = named
        found, stop = _attributes(text, end)
        if stop < len(text):
            raise _not_understood(text, stop)
        return _step_line(text, name, is_id, (start, end), found)
    return _plain(text, start)


def _plain(text: str, start: int) -> StepLine:
    """Read a name without quotes: the shortest after which everything is understood."""
    try:
        return _name_first(text, start, {})
    except LineError:
        leading: Found = {}
        stop = read_attributes(text, start, leading)
        if "hold_ms" not in leading or stop == len(text):
            raise
        return _name_first(text, stop, leading)


def _name_first(text: str, start: int, leading: Found) -> StepLine:
    furthest = 0
    for end in _name_ends(text, start, has_amount="hold_ms" in leading):
        found, stop = _attributes(text, end, leading)
        if stop == len(text) and {"hold_ms", "percent"} & found.keys():
            name = " ".join(text[start:end].split())
            return _step_line(text, name, False, (start, end), found)
        if len(found) > len(leading):
            furthest = max(furthest, stop)
    if furthest and furthest < len(text):
        raise _not_understood(text, furthest)
    if not re.search(r"[^\W\d_]", text[start:]) or _AMOUNT.match(text, start):
        raise LineError(start, len(text), _NO_NAME)
    name = " ".join(text[start:].split())
    message = said(
        "There is no time here. Write how long to hold: “{name} 45s”, or “{name} max”.",
        name=name[:40],
    )
    raise LineError(start, len(text), message)


def _name_ends(text: str, start: int, *, has_amount: bool) -> Iterator[int]:
    """Yield where a name may end: behind each of its words, until a time is plain to see."""
    window = text[: start + _LONGEST_PLAIN_NAME]
    for count, match in enumerate(_WORD.finditer(window, start)):
        if count >= _MAX_NAME_WORDS or '"' in match.group():
            break
        if not has_amount and match.group()[0].isdecimal() and _AMOUNT.match(text, match.start()):
            break
        end = match.end()
        while end > match.start() and text[end - 1] in _AROUND_NAME:
            end -= 1
        if end > match.start():
            yield end


def _attributes(text: str, start: int, leading: Found | None = None) -> tuple[Found, int]:
    found = dict(leading or {})
    return found, read_attributes(text, start, found)


def _marked_name(text: str, start: int) -> tuple[str, bool, int] | None:
    """Return a name in quotes, or an id behind an at sign, and where it ends."""
    if text[start : start + 1] not in _MARKS:
        return None
    is_id = text.startswith("@", start)
    place = start + is_id
    try:
        string = string_at(text, place)
    except ValueError as error:
        message = said("A backslash means something in quotes. Write two of them, or none.")
        raise LineError(start, len(text), message) from error
    if string is None and is_id:
        word = _WORD.match(text, place)
        string = (word.group(), word.end()) if word else ("", place)
    if string is None:
        return None
    name, end = string
    if not name.strip() and not (is_id and name):
        raise LineError(start, end, _NO_NAME)
    return name, is_id, end


def _step_line(text: str, name: str, is_id: bool, span: tuple[int, int], found: Found) -> StepLine:
    _check(found)
    plain = {field: value for field, (value, _, _) in found.items()}
    has_rest = "rest_ms" in plain
    hold_ms = plain.pop("hold_ms", USUAL_HOLD_MS)
    if hold_ms is None and "percent" in plain:
        _, start, end = found["percent"]
        message = said(
            "A percent needs a time for when no best hold is known: “Plank 30s, 70% of best”."
        )
        raise LineError(start, end, message)
    plain["load"] = Load(plain.pop("grams", 0), plain.pop("band", ""))
    _settle_counts(plain, found)
    try:
        step = Step(name, hold_ms, **plain)
    except ValueError as error:
        raise LineError(
            span[0], len(text), said("This can't be: {error}. Change it.", error=error)
        ) from error
    return StepLine(name, is_id, step, *span, has_rest)


def _settle_counts(plain: dict[str, object], found: Found) -> None:
    """Tell sets from repeats: "3x45s, rest 15s" is three sets, "6x10s, relax 2s" six repeats."""
    repeats = found["repeats"][0] if "repeats" in found else (1,)
    if len(repeats) > 1:
        sets, start, end = found.get("sets", found["repeats"])
        if "sets" in found and sets != len(repeats):
            message = said(
                "There are {repeats} numbers for {sets} sets. Write one for each set.",
                repeats=len(repeats),
                sets=sets,
            )
            raise LineError(start, end, message)
        plain["sets"] = len(repeats)
    elif "rest_ms" in found and not {"relax_ms", "sets"} & found.keys():
        plain["sets"] = repeats[0]
        plain["repeats"] = (1,)


_RANGES: dict[str, tuple[int, int, str]] = {
    "sets": (1, MAX_SETS, said("A step has 1 to {most} sets.", most=MAX_SETS)),
    "repeats": (
        1,
        MAX_REPEATS,
        said("There are 1 to {most} repeats, and at most as many sets.", most=MAX_REPEATS),
    ),
    "percent": (
        MIN_PERCENT,
        MAX_PERCENT,
        said("Write {least} to {most} percent.", least=MIN_PERCENT, most=MAX_PERCENT),
    ),
    "grams": (0, 1_000_000, said("A load is at most 1000 kg.")),
    "hold_ms": (1_000, 86_400_000, said("A hold lasts one second to 24 hours.")),
    "rest_ms": (0, 86_400_000, said("A rest lasts at most 24 hours.")),
    "relax_ms": (0, 86_400_000, said("A relax lasts at most 24 hours.")),
    "switch_ms": (0, 86_400_000, said("A switch lasts at most 24 hours.")),
}


def _check(found: Found) -> None:
    """Refuse what is out of range where it stands."""
    for field, (value, start, end) in found.items():
        if field not in _RANGES or value is None:
            continue
        low, high, message = _RANGES[field]
        values = value if isinstance(value, tuple) else (value,)
        if len(values) > MAX_SETS or not all(low <= one <= high for one in values):
            raise LineError(start, end, message)


def _not_understood(text: str, stop: int) -> LineError:
    start, end = stopped_at(text, stop)
    message = said(
        "“{words}” is not understood here. Put a comma between details, such as"
        " “Side plank 45s each side, rest 30s”, and a name in quotes if it looks like one.",
        words=text[start:end][:40],
    )
    return LineError(start, end, message)


def _skipped(text: str, start: int) -> int:
    while start < len(text) and text[start].isspace():
        start += 1
    return start
