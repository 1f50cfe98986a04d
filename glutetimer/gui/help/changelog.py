# SPDX-License-Identifier: GPL-3.0-or-later
"""What is new, out of the changelog that ships, or of its copy in another language."""

import re

from PySide6.QtCore import QCoreApplication

from glutetimer import __version__
from glutetimer.gui.commands.system_keys import with_system_keys
from glutetimer.gui.help.pages import guide_language
from glutetimer.resources import read_changelog, read_text

NAME = "whats-new"
_SECTION = re.compile(r"^## \[([^]]+)\][^\n]*\n(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)

translate = QCoreApplication.translate


def newest_section(changelog: str) -> tuple[str, str]:
    """Return version and words of the first section that says anything; empty for none."""
    for version, text in _SECTION.findall(changelog):
        if text.strip():
            return str(version), str(text.strip())
    return "", ""


def newest_words(language: str) -> str:
    """Return what is new in a language; in English where that tells of another version.

    Raises:
        FileNotFoundError: If no changelog ships.
    """
    version, english = newest_section(read_changelog())
    try:
        told, words = newest_section(read_text("news", f"{language}.md"))
    except FileNotFoundError:
        return english
    return words if told == version else english


def whats_new_markdown() -> str:
    """Return the page about what is new in this version."""
    title = translate("help", "What’s new in {version}").format(version=__version__)
    try:
        words = with_system_keys(newest_words(guide_language()))
    except FileNotFoundError:
        words = ""
    # Its headings are a level deeper in the changelog.
    text = re.sub(r"^###", "##", words, flags=re.MULTILINE)
    return f"# {title}\n\n{text or translate('help', 'Nothing is written down about it.')}\n"
