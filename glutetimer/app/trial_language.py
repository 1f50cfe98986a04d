# SPDX-License-Identifier: GPL-3.0-or-later
"""A language that nobody speaks: English with accents, two fifths longer, to try the layout."""

import re

from PySide6.QtCore import QTranslator

_PARTS = re.compile(r"(\{[^}]*\}|%n|%\d|<[^>]*>|&\w+;|&)")
_ACCENTS = str.maketrans("aeiouAEIOUcnsy", "áéíóúÁÉÍÓÚçñšý")
_PADDING = "ëïöü "
LONGER = 0.4


class LongerTexts(QTranslator):
    """Answers each text with itself, in letters with accents and longer."""

    def translate(
        self, context: str, source: str, comment: str | None = None, _count: int = -1, /
    ) -> str:
        """Return the text, two fifths longer; its places to fill in stay as they are."""
        is_qt = context[:1] == "Q" and context[1:2].isupper()
        return source if is_qt or "keep the letters" in (comment or "") else longer(source)

    def isEmpty(self) -> bool:  # noqa: N802 - Qt calls it
        """Tell Qt that there is something to ask for."""
        return False


def longer(text: str) -> str:
    """Return a text with accents, longer by two fifths of its letters, places kept."""
    parts = _PARTS.split(text)
    letters = sum(len(part) for part in parts[::2])
    parts[::2] = [part.translate(_ACCENTS) for part in parts[::2]]
    count = round(letters * LONGER)
    padding = (_PADDING * (count // len(_PADDING) + 1))[:count].rstrip()
    return "".join(parts) + (f" {padding}" if padding else "")
