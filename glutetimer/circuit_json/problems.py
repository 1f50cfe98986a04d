# SPDX-License-Identifier: GPL-3.0-or-later
"""What is wrong with a circuit file, in words for people."""

import re
from collections.abc import Callable
from enum import Enum
from typing import TypeVar

import msgspec

from glutetimer.domain.exercise import Bearing, Group, Mode, Muscle, Sides
from glutetimer.domain.said import from_outside, said

_T = TypeVar("_T")
_EDIT = said("Correct it in a text editor and try again.")
EXPORT_AGAIN = said("Correct it in a text editor, or export the circuit again.")
UPDATE = said("Update GluteTimer to read it.")
OTHER_FILE = said("Choose a file that GluteTimer exported.")


class CircuitFileError(ValueError):
    """A circuit file can't be read; the message names file, place and remedy.

    Attributes:
        file: Name of the file, as the caller gave it.
        place: Line and column for broken JSON, else a path such as ``$.circuits[0].name``.
        reason: What is wrong there.
        remedy: A sentence that says what helps.
    """

    def __init__(self, file: str, place: str, reason: str, remedy: str = _EDIT) -> None:
        super().__init__(
            said(
                "{file}, {place}: {reason}. {remedy}",
                file=file,
                place=place,
                reason=reason,
                remedy=remedy,
            )
        )
        self.file = file
        self.place = place
        self.reason = reason
        self.remedy = remedy


def decoded(data: bytes, kind: type[_T], file: str) -> _T:
    """Return a checked document.

    Raises:
        CircuitFileError: If it is none.
    """
    try:
        return msgspec.json.decode(data, type=kind)
    except msgspec.ValidationError as error:
        reason, _, place = str(error).partition(" - at `")
        place = place.rstrip("`") or "$"
        raise CircuitFileError(file, place, _in_words(reason, place)) from error
    except msgspec.DecodeError as error:
        raise _syntax_error(data, str(error), file) from error
    except RecursionError as error:
        raise CircuitFileError(file, "$", said("it is nested too deeply"), EXPORT_AGAIN) from error


def check_encoding(data: bytes, file: str) -> None:
    """Refuse what is no UTF-8.

    Raises:
        CircuitFileError: If it is none.
    """
    try:
        data.decode()
    except UnicodeDecodeError as error:
        place = _line_and_column(data, error.start)
        raise CircuitFileError(file, place, said("the text is not UTF-8"), EXPORT_AGAIN) from error


def _syntax_error(data: bytes, message: str, file: str) -> CircuitFileError:
    byte = re.search(r" \(byte (\d+)\)", message)
    if byte is None:
        return CircuitFileError(
            file, _line_and_column(data, len(data)), said("the file ends too early"), EXPORT_AGAIN
        )
    detail = message.replace(byte.group(), "").replace("JSON is malformed", "").lstrip(": ")
    reason = said("this is no valid JSON: {detail}", detail=from_outside(detail))
    return CircuitFileError(file, _line_and_column(data, int(byte[1])), reason, EXPORT_AGAIN)


def _line_and_column(data: bytes, byte: int) -> str:
    """Return the place of a byte, both counted from 1, columns in characters."""
    before = data[:byte].decode(errors="replace").split("\n")
    return said("line {line}, column {column}", line=len(before), column=len(before[-1]) + 1)


_TYPES = {
    "str": said("text"),
    "float": "a number",
    "int": said("a whole number"),
    "bool": said("true or false"),
    "null": "null",
    "array": said("a list"),
    "object": said("an object"),
}
_CHOICES: dict[str, type[Enum]] = {
    "sides": Sides,
    "muscles": Muscle,
    "bearing": Bearing,
    "group": Group,
    "mode": Mode,
}
_LENGTHS: dict[str, Callable[[str, int], str]] = {
    ">=": lambda type_, length: said(
        "expected {type} with a length of at least {length}", type=type_, length=length
    ),
    "<=": lambda type_, length: said(
        "expected {type} with a length of at most {length}", type=type_, length=length
    ),
}
_SIZES: dict[str, Callable[[str, float], str]] = {
    ">=": lambda type_, size: said("expected {type} of at least {size:g}", type=type_, size=size),
    "<=": lambda type_, size: said("expected {type} of at most {size:g}", type=type_, size=size),
}
_WORDINGS: tuple[tuple[str, Callable[[re.Match[str]], str]], ...] = (
    (
        r"Expected `(.+)`, got `(.+)`",
        lambda m: said("expected {type}, found {other}", type=_type(m[1]), other=_type(m[2])),
    ),
    (
        r"Expected `(.+)` of length (>=|<=) (\d+)",
        lambda m: _LENGTHS[m[2]](_type(m[1]), int(m[3])),
    ),
    (
        r"Expected `array` of length (\d+)",
        lambda m: said("expected a list with a length of {length}", length=m[1]),
    ),
    (
        r"Expected `(.+)` (>=|<=) ([\d.]+)",
        lambda m: _SIZES[m[2]](_type(m[1]), float(m[3])),
    ),
    (
        r"Object missing required field `(.*)`",
        lambda m: said('the key "{key}" is missing', key=m[1]),
    ),
    (
        r"Object contains unknown field `(.*)`",
        lambda m: said('the key "{key}" is not known here', key=m[1]),
    ),
    (r"Number out of range", lambda _: said("the number is out of range")),
)


def _in_words(reason: str, place: str) -> str:
    """Return msgspec's reason in words for people; one that is not known stays as it is."""
    if match := re.fullmatch(r"Invalid enum value (.*)", reason, re.DOTALL):
        kind = _CHOICES[re.findall(r"[a-z]+", place)[-1]]
        allowed = ", ".join(str(one.value) for one in kind)
        return said("{value} is none of {allowed}", value=match[1], allowed=allowed)
    for pattern, words in _WORDINGS:
        if match := re.fullmatch(pattern, reason, re.DOTALL):
            return words(match)
    return reason


def _type(names: str) -> str:
    first, *others = [_TYPES.get(name, name) for name in names.split(" | ")]
    for other in others:
        first = said("{one} or {other}", one=first, other=other)
    return first
