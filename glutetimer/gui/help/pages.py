# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages of the guide as they ship, and how they are searched."""

import re
from collections.abc import Iterable, Sequence
from contextlib import suppress
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QLocale

from glutetimer.gui.commands.system_keys import with_system_keys
from glutetimer.resources import asset_path, list_assets, read_text

ENGLISH = "en"
INDEX = "README"
_PAGE_LINK = re.compile(r"\]\(([a-z-]+)\.md\)")
_LINK = re.compile(r"!?\[([^]]*)\]\([^)]*\)")
_MARKS = re.compile(r"[*`|\\>#]|^- |-{3,}", re.MULTILINE)


class Section(NamedTuple):
    """A part of a page.

    Attributes:
        heading: Its heading; that of the page for what comes before the first one.
        text: What it says, without marks.
    """

    heading: str
    text: str


class Page(NamedTuple):
    """A page of the guide.

    Attributes:
        name: How links call it.
        title: Its first heading.
        markdown: All of it.
        sections: Its parts, in order.
    """

    name: str
    title: str
    markdown: str
    sections: tuple[Section, ...]


class Found(NamedTuple):
    """A part of a page in which all words were found."""

    page: Page
    heading: str


def page_of(name: str, markdown: str) -> Page:
    """Return a page of a Markdown text, whose first line is its title."""
    parts = re.split(r"^(##?) +(.+)$", markdown, flags=re.MULTILINE)
    sections = tuple(
        Section(_plain(parts[place + 1]), _plain(parts[place + 2]))
        for place in range(1, len(parts) - 2, 3)
    )
    title = sections[0].heading if sections else name
    return Page(name, title, markdown, sections)


def guide_language() -> str:
    """Return the language in use if there is a guide in it, and English otherwise."""
    language = QLocale().name().partition("_")[0]
    try:
        return language if list_assets(f"guide/{language}", ".md") else ENGLISH
    except FileNotFoundError:
        return ENGLISH


@cache
def guide(language: str = ENGLISH) -> tuple[Page, ...]:
    """Return all pages in the order of the index, which is the first one.

    Raises:
        FileNotFoundError: If a page is missing.
    """
    index = read_text("guide", language, f"{INDEX}.md")
    names = dict.fromkeys([INDEX, *_PAGE_LINK.findall(index)])
    texts = {name: read_text("guide", language, f"{name}.md") for name in names}
    return tuple(page_of(name, with_system_keys(text)) for name, text in texts.items())


def picture_path(address: str, language: str = ENGLISH) -> str:
    """Return the path of a picture that a page names; empty if none of that name ships.

    It is the English one where there is none in the language.
    """
    name = address.removeprefix("../pictures/")
    if not re.fullmatch(r"[a-z0-9-]+\.png", name):
        return ""
    for folder in ((language,), ()):
        with suppress(FileNotFoundError):
            return str(asset_path("guide", "pictures", *folder, name))
    return ""


def heading_of(page: Page, anchor: str) -> str:
    """Return the heading that an anchor such as "text-form" names; empty for none."""
    for section in page.sections:
        if anchor == re.sub(r"[^\w -]", "", section.heading.lower()).replace(" ", "-"):
            return section.heading
    return ""


def words_of(typed: str) -> list[str]:
    """Return what is searched for, as single words in small letters."""
    return typed.casefold().split()


def search(pages: Iterable[Page], typed: str) -> list[Found]:
    """Return the parts that have every word, those with all of them in a heading first."""
    words = words_of(typed)
    found = [
        (rank, Found(page, section.heading))
        for page in pages
        for section in page.sections
        if (rank := _rank(page, section, words)) is not None
    ]
    return [each for _, each in sorted(found, key=lambda pair: pair[0])]


def _rank(page: Page, section: Section, words: Sequence[str]) -> int | None:
    heading = section.heading.casefold()
    if all(word in heading for word in words):
        return 0
    beginnings = [re.compile(rf"\b{re.escape(word)}") for word in words]
    text = f"{page.title} {section.heading} {section.text}".casefold()
    if all(beginning.search(text) for beginning in beginnings):
        return 1
    return 2 if all(word in text for word in words) else None


def _plain(markdown: str) -> str:
    return " ".join(_MARKS.sub(" ", _LINK.sub(r"\1", markdown)).split())
