# SPDX-License-Identifier: GPL-3.0-or-later
"""Messages as data: English for logs and other programs, any language for the user.

A message is made where something is found out, far from the window and from the language in use:
``said("“{name}” has no time.", name=name)``. It is a ``str`` in English, and whoever shows it
passes it through ``in_words`` with what translates. A message may stand in another one.
"""

from collections.abc import Callable, Iterable
from errno import errorcode
from functools import cache
from typing import TYPE_CHECKING, Any, Self, TypeAlias

if TYPE_CHECKING:
    from string import Formatter

CONTEXT = "said"
"""The context under which translators find all messages."""

Translate: TypeAlias = Callable[[str, str, str, int], str]
"""Takes context, English text, comment, and a count (-1 for none), as Qt's ``translate`` does."""

_SIGNS = ",."


class Said(str):
    """What is said to the user; see ``said``.

    Attributes:
        text: The English words with places to be filled in.
        values: What is filled in.
        number: What decides on the plural; -1 for none.
    """

    __slots__ = ("number", "text", "values")

    text: str
    values: dict[str, Any]
    number: int

    def __new__(cls, text: str, values: dict[str, Any], number: int = -1) -> Self:
        """Return the message in English, which remembers what it is made of."""
        for name, value in values.items():
            if isinstance(value, BaseException):
                values[name] = message_of(value)
        made = super().__new__(cls, _filled(text, values, _SIGNS) if values else text)
        made.text, made.values, made.number = text, values, number
        return made

    def over(self, change: Callable[[str], str]) -> "Said":
        """Return the message with every text that was filled in changed by a function."""
        values = {name: _changed(value, change) for name, value in self.values.items()}
        return Said(self.text, values, self.number)


def said(text: str, /, **values: object) -> Said:
    """Return a message.

    Args:
        text: English, literally, with places as ``str.format`` knows them; a ``!c`` in a place
            begins it with a capital letter.
        values: What fills the places: texts, numbers, other messages.
    """
    return Said(text, values)


def counted(count: int, one: str, many: str, /, **values: object) -> Said:
    """Return a message about a number of things.

    Args:
        count: How many; ``{count}`` in the texts.
        one: English for one of them; see ``said``.
        many: English for any other number.
        values: As of ``said``.
    """
    values["count"] = count
    return Said(one, values) if count == 1 else Said(many, values, count)


def joined(parts: Iterable[str], sign: str = ", ") -> Said:
    """Return messages one after the other as one, with the same sign between them."""
    values = {f"part{number}": part for number, part in enumerate(parts)}
    return Said(sign.join(f"{{{name}}}" for name in values), values)


def from_outside(text: str) -> Said:
    """Return what the system or a library says; ``outside_words`` has what is translated."""
    return Said(text, {})


def reason_of(error: OSError) -> Said:
    """Return why the system would not do something."""
    return system_words(error) or from_outside(error.strerror or str(error))


def system_words(error: OSError) -> Said | None:
    """Return what the number of an error means; None for a number that is not known."""
    from glutetimer.domain.outside_words import OF_THE_SYSTEM

    return OF_THE_SYSTEM.get(errorcode.get(error.errno or 0, ""))


def message_of(error: BaseException) -> str:
    """Return what an error says: the message that it was made of, or its own words."""
    first = error.args[0] if error.args else None
    return first if isinstance(first, Said) and first == str(error) else from_outside(str(error))


def in_words(message: object, translate: Translate) -> str:
    """Return a message, or that of an error, in the language of ``translate``."""
    if isinstance(message, BaseException):
        message = message_of(message)
    if not isinstance(message, Said):
        return str(message)
    words = translate(CONTEXT, message.text, "", message.number)
    if not message.values:
        return words
    values = {name: _worded(value, translate) for name, value in message.values.items()}
    signs = translate("said", ",.", "the sign between thousands, and the one before decimals", -1)
    return _filled(words, values, signs)


def _worded(value: object, translate: Translate) -> object:
    return in_words(value, translate) if isinstance(value, Said) else value


def _changed(value: object, change: Callable[[str], str]) -> object:
    if isinstance(value, Said):
        return value.over(change)
    return change(value) if isinstance(value, str) else value


def _filled(text: str, values: dict[str, Any], signs: str) -> str:
    if signs == _SIGNS and "!c}" not in text:
        return text.format(**values)
    return _formatter(signs).vformat(text, (), values)


@cache
def _formatter(signs: str) -> "Formatter":
    """Return what fills in values, numbers with these signs, and knows ``!c``."""
    from string import Formatter

    other_signs = str.maketrans(_SIGNS, signs)

    class Filling(Formatter):
        def format_field(self, value: Any, format_spec: str) -> str:
            words: str = format(value, format_spec)
            is_number = isinstance(value, int | float) and format_spec
            return words.translate(other_signs) if is_number else words

        def convert_field(self, value: Any, conversion: Any) -> Any:
            if conversion != "c":
                return super().convert_field(value, conversion)
            words = str(value)
            return words[:1].upper() + words[1:]

    return Filling()
