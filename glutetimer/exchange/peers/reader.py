# SPDX-License-Identifier: GPL-3.0-or-later
"""What each module of this package offers."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from glutetimer.exchange.content import Content
from glutetimer.exchange.draft import Draft


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads the files of one program.

    Attributes:
        format: Name of the program, as the report says it.
        sniff: Tells by its content whether a file is one of that program's. It may raise
            Refusal where the content is broken whatever it is.
        read: Adds what the file holds to the draft. It raises Refusal, or FieldError, where
            nothing of the file can come in.
    """

    format: str
    sniff: Callable[[Content], bool]
    read: Callable[[Content, Draft], None]


def has_keys(value: Any, keys: Iterable[str]) -> bool:
    """Tell whether a value of a document is an object with all these keys."""
    return isinstance(value, dict) and all(key in value for key in keys)


def first_of(value: Any) -> Any:
    """Return the first value of a list; None if it is no list, or an empty one."""
    return value[0] if isinstance(value, list) and value else None
