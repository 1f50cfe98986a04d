# SPDX-License-Identifier: GPL-3.0-or-later
"""Values of a foreign document, each checked as it is asked for, each with its place."""

import math
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from glutetimer.domain.durations import parse_ms
from glutetimer.domain.said import Said, joined, said

_NUMBER = re.compile(r"[+-]?\d{1,15}(?:[.,]\d{1,9})?")
_LINE = re.compile(r"line (\d+)(?:, column (\d+))?(\..*)?", re.DOTALL)
_JOINERS = frozenset("\u200c\u200d")
_KEPT = _JOINERS | frozenset("\n\t")
_UNSEEN = frozenset({"Cc", "Cf", "Cs"})
_LONGEST_PLACE = 200
_LONGEST_TEXT = 10_000


class FieldError(Exception):
    """A value is missing or can't be what it should be.

    Attributes:
        place: Where it is, such as ``$.sets[0].name``.
        reason: What is wrong with it, in words for people, without a full stop.
    """

    def __init__(self, place: str, reason: str) -> None:
        super().__init__(f"{place}: {reason}")
        self.place = place[:_LONGEST_PLACE]
        self.reason = reason


class _Required:
    """Stands for a default that there is not."""


_REQUIRED: Final = _Required()


class Fields:
    """An object of a document, asked by key.

    Every method that takes a ``default`` raises FieldError where the key is missing and there is
    no default, and where the value is of another type. Null counts as missing.

    Attributes:
        place: Where the object is.
    """

    def __init__(self, value: object, place: str) -> None:
        """Check the object.

        Raises:
            FieldError: If it is none.
        """
        if not isinstance(value, Mapping):
            raise FieldError(place, said("expected an object, found {value}", value=named(value)))
        self._values = value
        self.place = place

    def __contains__(self, key: str) -> bool:
        """Tell whether there is a value."""
        return self._values.get(key) is not None

    @property
    def raw(self) -> Mapping[str, Any]:
        """Return the object itself."""
        return self._values

    def at(self, key: str) -> str:
        """Return the place of a value."""
        return f"{self.place}.{key}"

    def text(self, key: str, default: str | _Required = _REQUIRED) -> str:
        """Return a text in one line, without signs that can't be seen; a number as text."""
        value = self._value(key, default)
        if isinstance(value, str):
            return clean_text(value[:_LONGEST_TEXT])
        if isinstance(value, int | float) and not isinstance(value, bool):
            return str(value)
        raise FieldError(self.at(key), said("expected text, found {value}", value=named(value)))

    def name(self, key: str) -> str:
        """Return a text that must not be empty."""
        found = self.text(key)
        if not found:
            raise FieldError(self.at(key), said("the name is empty"))
        return found

    def number(self, key: str, default: float | _Required = _REQUIRED) -> float:
        """Return a finite number; a text that holds one counts."""
        return as_number(self._value(key, default), self.at(key))

    def whole(self, key: str, default: int | _Required = _REQUIRED) -> int:
        """Return a whole number; a text that holds one counts."""
        number = self.number(key, default)
        if number != int(number):
            raise FieldError(
                self.at(key), said("expected a whole number, found {number:g}", number=number)
            )
        return int(number)

    def seconds_ms(self, key: str, default: float | _Required = _REQUIRED) -> int:
        """Return a number of seconds as milliseconds; ``default`` is seconds."""
        return round(self.number(key, default) * 1000)

    def duration_ms(self, key: str) -> int:
        """Return a written duration ("30s", "5m", "1:30") or a number of seconds as ms."""
        value = self._value(key, _REQUIRED)
        if not isinstance(value, str):
            return self.seconds_ms(key)
        try:
            return parse_ms(value)
        except ValueError:
            reason = said("“{value}” is no duration", value=clean_text(value)[:40])
            raise FieldError(self.at(key), reason) from None

    def flag(self, key: str, *, default: bool = False) -> bool:
        """Return true or false, which may be written as text or as 0 and 1."""
        value = self._values.get(key)
        if value is None:
            return default
        if isinstance(value, str):
            value = {"true": True, "yes": True, "false": False, "no": False}.get(value.lower())
        if value in (0, 1) and isinstance(value, int):
            return bool(value)
        raise FieldError(self.at(key), said("expected true or false"))

    def record(self, key: str) -> "Fields":
        """Return an object inside of this one."""
        return Fields(self._value(key, _REQUIRED), self.at(key))

    def values(self, key: str) -> list[tuple[Any, str]]:
        """Return the values of a list, each with its place.

        Raises:
            FieldError: If there is none.
        """
        return list(listed(self._value(key, _REQUIRED), self.at(key)))

    def objects(self, key: str) -> Iterator["Fields"]:
        """Yield the objects of a list; the list itself is checked at once.

        Raises:
            FieldError: If there is no list, or, as it is reached, a value is no object.
        """
        return (Fields(value, place) for value, place in self.values(key))

    def _value(self, key: str, default: object) -> Any:
        value = self._values.get(key)
        if value is not None:
            return value
        if isinstance(default, _Required):
            raise FieldError(self.place, said("“{key}” is missing", key=key))
        return default


def listed(value: object, place: str) -> Iterable[tuple[Any, str]]:
    """Return the values of a list, each with its place.

    Raises:
        FieldError: If it is no list.
    """
    if not isinstance(value, list):
        raise FieldError(place, said("expected a list, found {value}", value=named(value)))
    return ((inner, f"{place}[{index}]") for index, inner in enumerate(value))


def as_number(value: object, place: str) -> float:
    """Return a finite number; a text that holds one counts, true does not.

    Raises:
        FieldError: If it is none.
    """
    if isinstance(value, str) and _NUMBER.fullmatch(value.strip()):
        value = float(value.strip().replace(",", "."))
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise FieldError(place, said("expected a number, found {value}", value=named(value)))
    if not math.isfinite(value) or abs(value) > 1e15:
        raise FieldError(place, said("the number is out of range"))
    return value


def clean_text(text: str) -> str:
    """Return a text in one line, composed, without signs that can't be seen or stand alone."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    words = unicodedata.normalize("NFC", " ".join(text.split()))
    return "".join(sign for sign in words if sign.isprintable() or sign in _JOINERS).strip()


def shown_text(text: str) -> str:
    """Return a text as it is but for signs that command a terminal, hide or turn a line round."""
    if text.isprintable():
        return text
    return "".join(
        sign for sign in text if sign in _KEPT or unicodedata.category(sign) not in _UNSEEN
    )


def named(value: object) -> str:
    """Return what a value of a document is, in words for people."""
    if value is None:
        return said("nothing")
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Mapping):
        return said("an object")
    if isinstance(value, list):
        return said("a list")
    return said("“{value}”", value=clean_text(str(value)[:40]))


def clean_message(message: str, most: int = 300) -> str:
    """Return a message in one line, see ``clean_text``; its parts are cut to so many characters."""
    if isinstance(message, Said):
        return message.over(lambda part: clean_text(part[:most]))
    return clean_text(message[:most])


def told_place(place: str) -> str:
    """Return a place in a file as a message: "line 5", "line 5, column 3"; others as they are."""
    match = None if isinstance(place, Said) else _LINE.fullmatch(place)
    if match is None:
        return place
    line, column, rest = match.groups()
    told = (
        said("line {line}, column {column}", line=line, column=column)
        if column
        else said("line {line}", line=line)
    )
    return joined((told, rest), "") if rest else told
