# SPDX-License-Identifier: GPL-3.0-or-later
"""Durations as people type them: "45", "45 s", "1:30", "2 min", "1 min 30 s", "1h"."""

import re

_CLOCK = re.compile(r"(?:(\d{1,3}):)?(\d{1,4}):([0-5]?\d(?:[.,]\d{1,3})?)")
_WORDS = re.compile(
    r"(?:(\d+(?:[.,]\d+)?)\s*(?:h|hours?|std\.?|stunden?|heures?|horas?)\s*)?"
    r"(?:(\d+(?:[.,]\d+)?)\s*(?:m|min\.?|mins|minutes?|minuten|minutos?|'|′)\s*)?"
    r"(?:(\d+(?:[.,]\d{1,3})?)\s*(?:s|secs?|seconds?|sek\.?|sekunden?|secondes?|segundos?|\"|″)?)?",
    re.IGNORECASE,
)
_LONGEST_TEXT = 40


def parse_ms(text: str) -> int:
    """Return a typed duration in milliseconds; a bare number means seconds.

    Raises:
        ValueError: If the text is no duration.
    """
    plain = text.strip()
    match = None
    if plain and len(plain) <= _LONGEST_TEXT:
        match = _CLOCK.fullmatch(plain) or _WORDS.fullmatch(plain)
    if match is None:
        raise ValueError(f"not a duration: {text!r}")
    hours, minutes, seconds = (float((part or "0").replace(",", ".")) for part in match.groups())
    return round((hours * 3600 + minutes * 60 + seconds) * 1000)
