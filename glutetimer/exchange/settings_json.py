# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings as a file for another computer, and back."""

import json
from collections.abc import Sequence
from typing import Any

from glutetimer.domain.plain_settings import plain_values, value_of
from glutetimer.domain.settings import OPTIONS, SETTING_NAMES, Settings, check_setting
from glutetimer.domain.settings_document import Reason, SettingsDocument, SettingsRefusedError

FORMAT = "glutetimer settings"
VERSION = 1
MOST_BYTES = 200_000
_SHOWN_CHARACTERS = 40
_SHOWN_NAMES = 20
_CHOSEN = tuple(option.name for option in OPTIONS if not option.is_memory)


def encode_settings(settings: Settings) -> bytes:
    """Return a JSON document with all that was chosen; not what is only remembered."""
    document = {
        "format": FORMAT,
        "version": VERSION,
        "settings": plain_values(settings, _CHOSEN),
    }
    return json.dumps(document, indent=2).encode() + b"\n"


def decode_settings(data: bytes) -> SettingsDocument:
    """Read what ``encode_settings`` wrote, or the program's own file of settings.

    What is only remembered of a user is passed over.

    Raises:
        SettingsRefusedError: If it is neither, or any value is not allowed.
    """
    plain = _settings_of(_document(data))
    unknown = [name for name in plain if name not in SETTING_NAMES]
    if len(unknown) == len(plain):
        raise SettingsRefusedError(Reason.NO_SETTINGS)
    values = {name: _value(name, plain[name]) for name in _CHOSEN if name in plain}
    return SettingsDocument(values, tuple(_shown(name) for name in unknown[:_SHOWN_NAMES]))


def _document(data: bytes) -> Any:
    if len(data) > MOST_BYTES:
        raise SettingsRefusedError(Reason.NO_SETTINGS)
    try:
        text = data.decode(json.detect_encoding(data))  # a shell of Windows writes UTF-16
        return json.loads(text, object_pairs_hook=_once, parse_constant=_no_constant)
    except SettingsRefusedError:
        raise
    except (ValueError, RecursionError):
        raise SettingsRefusedError(Reason.NO_JSON) from None


def _settings_of(document: Any) -> dict[str, Any]:
    if not isinstance(document, dict):
        raise SettingsRefusedError(Reason.NO_SETTINGS)
    if "format" not in document:
        return document
    version, settings = document.get("version"), document.get("settings")
    if document["format"] != FORMAT or type(version) is not int or not isinstance(settings, dict):
        raise SettingsRefusedError(Reason.NO_SETTINGS)
    if version > VERSION:
        raise SettingsRefusedError(Reason.NEWER)
    return settings


def _value(name: str, plain: Any) -> Any:
    try:
        value = value_of(name, plain)
        check_setting(name, value)
    except ValueError:
        raise SettingsRefusedError(Reason.VALUE, name, _shown(json.dumps(plain))) from None
    return value


def _once(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in pairs:
        if name in found:
            raise SettingsRefusedError(Reason.TWICE, _shown(name))
        found[name] = value
    return found


def _no_constant(constant: str) -> None:
    raise ValueError(f"JSON knows no {constant}")


def _shown(text: str) -> str:
    """Return a text of a file short, and on one line."""
    plain = "".join(sign if sign.isprintable() else "�" for sign in text)
    return plain if len(plain) <= _SHOWN_CHARACTERS else plain[: _SHOWN_CHARACTERS - 1] + "…"
