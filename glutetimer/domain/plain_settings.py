# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings as plain values, the form in which files hold them."""

from collections.abc import Iterable, Mapping
from enum import Enum
from typing import Any

from glutetimer.domain.announcement_kind import AnnouncementKind
from glutetimer.domain.option import plain_word
from glutetimer.domain.settings import SETTING_NAMES, Settings, check_setting, option_of


def plain_values(settings: Settings, names: Iterable[str] = SETTING_NAMES) -> dict[str, Any]:
    """Return settings by name, as text, numbers, truths, lists and mappings of these."""
    return {name: _plain(getattr(settings, name)) for name in names}


def value_of(name: str, plain: Any) -> Any:
    """Return the value of a setting that ``plain_values`` gave; it may be out of its range.

    Raises:
        ValueError: If it is none.
    """
    usual = option_of(name).usual
    try:
        if isinstance(usual, frozenset):
            return frozenset(AnnouncementKind[each.upper()] for each in _list(plain))
        if isinstance(usual, tuple):
            return tuple((key, tuple(_list(words))) for key, words in plain.items())
        return type(usual)[plain.upper()] if isinstance(usual, Enum) else plain
    except (TypeError, KeyError, AttributeError):
        raise ValueError(f"{name} can't be {plain!r}") from None


def with_plain_values(settings: Settings, values: Mapping[str, Any]) -> tuple[Settings, list[str]]:
    """Return settings with those values replaced that are allowed, and the names of the others."""
    good: dict[str, Any] = {}
    bad = []
    for name, plain in values.items():
        try:
            value = value_of(name, plain)
            check_setting(name, value)
        except ValueError:
            bad.append(name)
        else:
            good[name] = value
    return settings.changed(**good), bad


def _plain(value: Any) -> Any:
    if isinstance(value, frozenset):
        return sorted(_plain(each) for each in value)
    if isinstance(value, tuple):
        return {name: list(words) for name, words in value}
    return plain_word(value) if isinstance(value, Enum) else value


def _list(value: Any) -> list[Any]:
    # A word is iterable too, and no list.
    if not isinstance(value, list):
        raise TypeError("no list")
    return value
