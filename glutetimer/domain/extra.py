# SPDX-License-Identifier: GPL-3.0-or-later
"""What the files of newer programs say that this one does not know: kept as it came.

Circuits, blocks and steps carry it as one text, so that they stay frozen, comparable and cheap:
canonical JSON of an object, keys in order, no blanks; an empty text for nothing.
"""

import json
from collections.abc import Mapping
from typing import Any

from glutetimer.domain.said import said

MAX_EXTRA_LENGTH = 20_000
MAX_EXTRA_DEPTH = 20


def extra_text(fields: Mapping[str, Any]) -> str:
    """Return unknown fields as text; empty for none.

    Raises:
        ValueError: If they are over 20,000 characters, are nested over 20 deep, or are no JSON.
    """
    if not fields:
        return ""
    _check_depth(fields, MAX_EXTRA_DEPTH)
    try:
        text = json.dumps(
            fields, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":")
        )
        text.encode()
    except (TypeError, UnicodeEncodeError) as error:
        raise ValueError(said("the unknown keys are no JSON: {error}", error=error)) from error
    if len(text) > MAX_EXTRA_LENGTH:
        raise ValueError(
            said("the unknown keys have over {most:,} characters", most=MAX_EXTRA_LENGTH)
        )
    return text


def extra_fields(text: str) -> dict[str, Any]:
    """Return the fields of a text that ``extra_text`` wrote.

    Raises:
        ValueError: If it is no JSON of an object.
    """
    if not text:
        return {}
    try:
        fields = json.loads(text)
    except RecursionError as error:
        raise ValueError(said("the unknown keys are nested too deeply")) from error
    if not isinstance(fields, dict):
        raise ValueError(said("the unknown keys are no object"))
    return fields


def _check_depth(value: object, left: int) -> None:
    if left < 0:
        raise ValueError(said("the unknown keys are nested over {most} deep", most=MAX_EXTRA_DEPTH))
    if isinstance(value, Mapping):
        value = list(value.values())
    if isinstance(value, list):
        for inner in value:
            _check_depth(inner, left - 1)
