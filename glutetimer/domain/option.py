# SPDX-License-Identifier: GPL-3.0-or-later
"""What there is to know of an option: its kind, range, unit and place, and what it depends on."""

from collections.abc import Sequence
from dataclasses import field
from enum import Enum
from typing import Any, NamedTuple, TypeVar

_Value = TypeVar("_Value")


class Unit(Enum):
    """What a number counts; grams are shown and typed as kilograms."""

    COUNT = "count"
    SECONDS = "seconds"
    PERCENT = "percent"
    MILLISECONDS = "milliseconds"
    GRAMS = "grams"


class Kind(Enum):
    """How an option is chosen."""

    SWITCH = "switch"
    CHOICE = "choice"
    NUMBER = "number"
    TIME_OF_DAY = "time of day"
    OWN = "own"


class Group(Enum):
    """What options belong together, in the order in which they are shown."""

    SOUND = "sound"
    VOICE = "voice"
    ANNOUNCEMENTS = "announcements"
    BREATH = "breath"
    TIMING = "timing"
    WEEK = "week"
    LOOK = "look"
    MACHINE = "machine"
    DATA = "data"
    KEYS = "keys"
    REMINDERS = "reminders"


class Option(NamedTuple):
    """One option.

    Attributes:
        name: Of the attribute of ``Settings``.
        kind: How it is chosen; OWN for a way of its own.
        usual: What it is unless somebody chooses.
        group: Where it is shown; None if it has no row in the settings.
        low, high: The range of a number, both included.
        unit: What a number counts.
        steps: The values that stepping stops at, ascending; empty for every whole number.
        choices: What can be chosen.
        needs: The option and the values of it without which this one changes nothing.
        elsewhere: Why it has no row in the settings, for a reader of the code.
        is_memory: It was never chosen: the program remembers it of this user and this machine.
    """

    name: str
    kind: Kind
    usual: Any
    group: Group | None = None
    low: int = 0
    high: int = 0
    unit: Unit = Unit.COUNT
    steps: Sequence[int] = ()
    choices: tuple[Any, ...] = ()
    needs: tuple[str, tuple[Any, ...]] | None = None
    elsewhere: str = ""
    is_memory: bool = False

    def check(self, value: Any) -> None:
        """Check a value; those of kind OWN are for ``Settings`` to check.

        Raises:
            ValueError: If it is not allowed; the message names the option and the value.
        """
        match self.kind:
            case Kind.SWITCH:
                if not isinstance(value, bool):
                    raise ValueError(f"{self.name} must be true or false: {value!r}")
            case Kind.CHOICE:
                if type(value) is not type(self.usual) or value not in self.choices:
                    wanted = ", ".join(map(plain_word, self.choices))
                    raise ValueError(f"{self.name} must be one of {wanted}: {value!r}")
            case Kind.NUMBER | Kind.TIME_OF_DAY:
                if type(value) is not int or not self.low <= value <= self.high:
                    between = f"between {self.low} and {self.high}"
                    raise ValueError(f"{self.name} must be {between}: {value!r}")


def plain_word(choice: object) -> str:
    """Return what a choice is called in files."""
    return choice.name.lower() if isinstance(choice, Enum) else str(choice)


def switch(
    usual: bool,
    group: Group | None = None,
    **more: Any,
) -> bool:
    """Return the field of an option that is on or off."""
    return _described(usual, Kind.SWITCH, group, **more)


def choice(usual: _Value, choices: Sequence[_Value], group: Group, **more: Any) -> _Value:
    """Return the field of an option that is one of several."""
    return _described(usual, Kind.CHOICE, group, choices=tuple(choices), **more)


def number(usual: int, low: int, high: int, group: Group, **more: Any) -> int:
    """Return the field of an option that is a whole number, from ``low`` to ``high``."""
    return _described(usual, Kind.NUMBER, group, low=low, high=high, **more)


def time_of_day(usual_min: int, group: Group, **more: Any) -> int:
    """Return the field of an option that is a time of day, in minutes after midnight."""
    return _described(usual_min, Kind.TIME_OF_DAY, group, low=0, high=1_439, **more)


def own(usual: _Value, group: Group | None = None, **more: Any) -> _Value:
    """Return the field of an option that is chosen in a way of its own."""
    return _described(usual, Kind.OWN, group, **more)


def remembered(usual: _Value, why: str) -> _Value:
    """Return the field of what is no choice, but remembered: why."""
    kind = Kind.SWITCH if isinstance(usual, bool) else Kind.OWN
    return _described(usual, kind, None, elsewhere=why, is_memory=True)


def _described(usual: _Value, kind: Kind, group: Group | None, **more: Any) -> _Value:
    # A dataclass takes the field for its default, as type checkers do with ``field`` itself.
    option = Option("", kind, usual, group, **more)
    described: _Value = field(default=usual, metadata={"option": option})
    return described
