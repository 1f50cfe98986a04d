# SPDX-License-Identifier: GPL-3.0-or-later
"""What the text form of circuits says is wrong, in the language of the window.

What reads the text knows no Qt and speaks English; its sentences are found again here, by what
stands between the words that were filled in.
"""

import re
from functools import cache

from PySide6.QtCore import QCoreApplication

from glutetimer.gui.commands.table import QT_TRANSLATE_NOOP

MESSAGES = (
    QT_TRANSLATE_NOOP(
        "text_form",
        "A backslash means something here. Write two of them, or none.",
    ),
    QT_TRANSLATE_NOOP(
        "text_form",
        "A backslash means something in quotes. Write two of them, or none.",
    ),
    QT_TRANSLATE_NOOP(
        "text_form",
        "A block has 1 to {most} rounds.",
    ),
    QT_TRANSLATE_NOOP(
        "text_form",
        "A circuit has at most {most} steps. Take the ones from here away.",
    ),
    QT_TRANSLATE_NOOP(
        "text_form",
        "A hold lasts one second to 24 hours.",
    ),
    QT_TRANSLATE_NOOP(
        "text_form",
        "A load is at most 1000 kg.",
    ),
    QT_TRANSLATE_NOOP(
        "text_form",
        "A name has at most {most} characters. Make it shorter.",
    ),
    QT_TRANSLATE_NOOP(
        "text_form",
        "A percent needs a time for when no best hold is known: “Plank 30s, 70% of best”.",
    ),
    QT_TRANSLATE_NOOP(
        "text_form",
        "A relax lasts at most 24 hours.",
    ),
    QT_TRANSLATE_NOOP(
        "text_form",
        "A rest lasts at most 24 hours.",
    ),
    QT_TRANSLATE_NOOP(
        "text_form",
        "A step has 1 to {most} sets.",
    ),
    QT_TRANSLATE_NOOP(
        "text_form",
        "A switch lasts at most 24 hours.",
    ),
    QT_TRANSLATE_NOOP(
        "text_form",
        "The circuit has no name. Write “name: My circuit” in the first line.",
    ),
    QT_TRANSLATE_NOOP(
        "text_form",
        "The rest between rounds is at most 24 hours.",
    ),
    QT_TRANSLATE_NOOP(
        "text_form",
        "The step above has its rest already. Take one of the two away.",
    ),
    QT_TRANSLATE_NOOP(
        "text_form",
        "The text is too long to be read. Take parts of it away.",
    ),
    QT_TRANSLATE_NOOP(
        "text_form",
        "There are 1 to {most} repeats, and at most as many sets.",
    ),
    QT_TRANSLATE_NOOP(
        "text_form",
        "There are {numbers} numbers for {sets} sets. Write one for each set.",
    ),
    QT_TRANSLATE_NOOP(
        "text_form",
        "There is no exercise here. Write its name before the time: “Glute bridge 45s”.",
    ),
    QT_TRANSLATE_NOOP(
        "text_form",
        "There is no step above this rest. Put it below one, or take it away.",
    ),
    QT_TRANSLATE_NOOP(
        "text_form",
        "There is no time here. Write how long to hold: “{name} 45s”, or “{name} max”.",
    ),
    QT_TRANSLATE_NOOP(
        "text_form",
        "This can't be: {error}. Change it.",
    ),
    QT_TRANSLATE_NOOP(
        "text_form",
        "This is no time. Write it like “45s”, “1:30” or “2 min”.",
    ),
    QT_TRANSLATE_NOOP(
        "text_form",
        "This is not understood here. A block begins with “3 rounds, 90s between”.",
    ),
    QT_TRANSLATE_NOOP(
        "text_form",
        "This was said above already. Take one of the two away.",
    ),
    QT_TRANSLATE_NOOP(
        "text_form",
        "Up and down take 0.5 to 60 seconds each, the top 0 to 60: “tempo 3-1-3”.",
    ),
    QT_TRANSLATE_NOOP(
        "text_form",
        "Words are missing here. Write them in quotes.",
    ),
    QT_TRANSLATE_NOOP(
        "text_form",
        "Write {least} to {most} percent.",
    ),
    QT_TRANSLATE_NOOP(
        "text_form",
        "“kept” holds what a newer GluteTimer wrote. Leave it as it was, or take it away.",
    ),
    QT_TRANSLATE_NOOP(
        "text_form",
        "“{words}” is not understood here. Put a comma between details, such"
        " as “Side plank 45s each side,"
        " rest 30s”, and a name in quotes if it looks like one.",
    ),
)
_PLACE = re.compile(r"\\{(\w+)\\}")


def translated(message: str) -> str:
    """Return a message in the language of the window; in English if it is not known."""
    for template, pattern in _patterns():
        match = pattern.fullmatch(message)
        if match is not None:
            words = QCoreApplication.translate("text_form", template)
            return words.format(**match.groupdict()) if match.groupdict() else words
    return message


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((template, _pattern(template)) for template in MESSAGES)


def _pattern(template: str) -> re.Pattern[str]:
    """Return what finds a message and the words that were filled into it."""
    seen: set[str] = set()

    def group(match: re.Match[str]) -> str:
        name = match[1]
        again = name in seen
        seen.add(name)
        return f"(?P={name})" if again else f"(?P<{name}>.+?)"

    return re.compile(_PLACE.sub(group, re.escape(template)), re.DOTALL)
