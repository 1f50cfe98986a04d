# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts as they are compared when somebody searches."""

import unicodedata
from collections.abc import Iterable

_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d"})


def folded(text: str) -> str:
    """Return a text as it is compared: small letters without accents, hyphens as blanks."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    letters = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return letters.replace("-", " ").translate(_LETTERS)


def fits(wanted: str, texts: Iterable[str]) -> bool:
    """Tell whether each word of ``wanted`` stands in one of the texts; true of no words."""
    known = folded(" | ".join(texts))
    return all(word in known for word in folded(wanted).split())
