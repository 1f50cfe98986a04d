# SPDX-License-Identifier: GPL-3.0-or-later
"""What is new, out of the changelog that ships."""

import re

from PySide6.QtCore import QCoreApplication

from glutetimer import __version__
from glutetimer.resources import read_changelog

NAME = "whats-new"
_SECTION = re.compile(r"^## \[([^]]+)\][^\n]*\n(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)

translate = QCoreApplication.translate


def newest_section(changelog: str) -> str:
    """Return what the first section of a changelog that says anything says; empty for none."""
    for _, text in _SECTION.findall(changelog):
        if text.strip():
            return str(text.strip())
    return ""


def whats_new_markdown() -> str:
    """Return the page about what is new in this version."""
    title = translate("help", "What’s new in {version}").format(version=__version__)
    try:
        words = newest_section(read_changelog())
    except FileNotFoundError:
        words = ""
    # Its headings are a level deeper in the changelog.
    text = re.sub(r"^###", "##", words, flags=re.MULTILINE)
    return f"# {title}\n\n{text or translate('help', 'Nothing is written down about it.')}\n"
