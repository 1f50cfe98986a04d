# SPDX-License-Identifier: GPL-3.0-or-later
"""How well what was typed fits the words of a command."""

import unicodedata

_START, _WORD, _WITHIN, _INITIALS = 0, 1, 3, 6
_ABOUT = 8


def fit(typed: str, text: str, about: str = "") -> int | None:
    """Return how far what was typed is from a text, 0 for its beginning; None if it does not fit.

    Every word that was typed must be found: at the start of a word, within one, or as the first
    letters of words that follow each other. Case and accents don't matter.

    Args:
        typed: Any words.
        text: The words of a command.
        about: More about it; a word that is only here counts less.
    """
    wanted = _plain(typed).split()
    plain, more = _plain(text), _plain(about)
    total = 0
    for word in wanted:
        distance = _distance(word, plain)
        if distance is None:
            distance = _distance(word, more)
            if distance is None or distance >= _INITIALS:
                return None
            distance += _ABOUT
        total += distance
    return total


def _distance(word: str, text: str) -> int | None:
    if text.startswith(word):
        return _START
    if any(part.startswith(word) for part in text.split()):
        return _WORD
    if word in text:
        return _WITHIN
    initials = "".join(part[0] for part in text.split())
    return _INITIALS if len(word) > 1 and word in initials else None


def _plain(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter if letter.isalnum() else " " for letter in apart if not _is_mark(letter))


def _is_mark(letter: str) -> bool:
    return unicodedata.combining(letter) != 0
