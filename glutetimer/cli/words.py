# SPDX-License-Identifier: GPL-3.0-or-later
"""What the command line says, in the language of the window: that of the settings, or the system's.

Only what people read is translated: what is printed for other programs is the same everywhere.
"""

import os
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from glutetimer.domain import said as messages

if TYPE_CHECKING:
    from glutetimer.speech_words import Translate

ENGLISH = "en"
VARIABLE = "GLUTETIMER_LANGUAGE"
"""Names a language by its short name, for tests and translators; as in ``app.languages``."""

_data_dirs: list[Path | None] = [None]


def say(text: str, /, **values: object) -> str:
    """Return a message in the user's language; see ``domain.said.said``."""
    return words(messages.said(text, **values))


def say_counted(count: int, one: str, many: str, /, **values: object) -> str:
    """Return a message about a number of things; see ``domain.said.counted``."""
    return words(messages.counted(count, one, many, **values))


def words(message: object) -> str:
    """Return a message, or that of an error, in the user's language."""
    return messages.in_words(message, translation())


def follow_settings_in(data_dir: Path | None) -> None:
    """Take the language from the settings in a folder from now on; None for the user's own."""
    _data_dirs[:] = [data_dir]
    language.cache_clear()


def translation() -> "Translate":
    """Return what translates into the user's language."""
    return translation_into(language())


@cache
def language() -> str:
    """Return the language that is spoken, such as "de"; English if there is no other."""
    trial = os.environ.get(VARIABLE, "")
    if _is_known(trial):
        return trial
    chosen = _of_settings() or "system"
    wanted = _of_system() if chosen == "system" else (chosen,)
    return next(filter(_is_known, wanted), ENGLISH)


def _is_known(language: str) -> bool:
    return language == ENGLISH or (bool(language) and _file(language).exists())


def _untranslated(_context: str, text: str, _comment: str = "", _count: int = -1, /) -> str:
    return text


@cache
def translation_into(language: str) -> "Translate":
    """Return what translates into a language; nothing where its texts can't be read.

    Qt's reader of them is loaded for it: 0.1 s that English does not take.
    """
    if language == ENGLISH:
        return _untranslated
    try:
        from PySide6.QtCore import QTranslator
    except ImportError:  # a system on which no window could open; the rest works in English
        return _untranslated
    texts = QTranslator()
    if not texts.load(str(_file(language))):
        return _untranslated

    def translate(context: str, text: str, comment: str = "", count: int = -1, /) -> str:
        return texts.translate(context, text, comment or None, count) or text

    return translate


def _file(language: str) -> Path:
    from glutetimer.resources import assets_root

    return assets_root() / "translations" / f"glutetimer_{Path(language).name}.qm"


def _of_settings() -> str:
    """Return the language in the settings, read as plain data; empty if there is none."""
    import json

    from glutetimer.paths import app_paths

    try:
        stored = json.loads(app_paths(_data_dirs[0]).settings.read_bytes())
        chosen = stored["language"]
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        return ""
    return chosen if isinstance(chosen, str) else ""


def _of_system() -> Iterator[str]:
    """Yield the languages that the user's system asks for, the most wanted first."""
    if sys.platform == "win32":
        import ctypes
        from locale import windows_locale

        number = ctypes.windll.kernel32.GetUserDefaultUILanguage()
        yield windows_locale.get(number, ENGLISH).partition("_")[0]
        return
    names = (os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    locale = next(filter(None, names), "")
    for name in (*os.environ.get("LANGUAGE", "").split(":"), locale):
        yield name.replace("-", "_").partition("_")[0].partition(".")[0]
