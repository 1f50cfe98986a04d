# SPDX-License-Identifier: GPL-3.0-or-later
"""The guide holds together: pages, links, pictures, keys, and what the changelog says is new."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QImage

from glutetimer.app.languages import TRANSLATED
from glutetimer.gui.commands.system_keys import with_system_keys
from glutetimer.gui.commands.table import COMMANDS
from glutetimer.gui.help import changelog
from glutetimer.gui.help.changelog import newest_section, newest_words, whats_new_markdown
from glutetimer.gui.help.keys_page import escaped, keys_markdown, usual_keys
from glutetimer.gui.help.pages import (
    INDEX,
    guide,
    heading_of,
    page_of,
    picture_path,
    search,
)
from glutetimer.resources import read_changelog, read_text

GUIDE = Path(__file__).resolve().parents[2] / "assets" / "guide"
LANGUAGES = sorted(folder.parent.name for folder in GUIDE.glob("*/README.md"))
_PARTS = ("Added", "Changed", "Deprecated", "Removed", "Fixed", "Security")
_IN_OTHER_LANGUAGES = {
    "de": ("Neu", "Geändert", "Überholt", "Entfernt", "Behoben", "Sicherheit"),
    "es": ("Añadido", "Cambiado", "Obsoleto", "Eliminado", "Corregido", "Seguridad"),
    "fr": ("Ajouté", "Modifié", "Obsolète", "Retiré", "Corrigé", "Sécurité"),
}
LINK = re.compile(r"(!?)\[[^]]*\]\(([^)]+)\)")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_in_the_index(language):
    """A page that nobody is led to would never be read."""
    names = {path.stem for path in (GUIDE / language).glob("*.md")}
    assert {page.name for page in guide(language)} == names
    assert guide(language)[0].name == INDEX


@pytest.mark.parametrize("language", LANGUAGES)
def test_links_and_pictures_lead_somewhere(language):
    """Each link names a page and a heading that there is; each picture ships."""
    by_name = {each.name: each for each in guide(language)}
    for page in guide(language):
        for is_picture, address in LINK.findall(page.markdown):
            if is_picture:
                assert picture_path(address), address
                continue
            name, _, anchor = address.partition("#")
            target = by_name[name.removesuffix(".md")]
            assert not anchor or heading_of(target, anchor), address


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_says_as_much(language):
    """Each page has the parts, pictures, links, tables and lists of the English one."""
    for english, page in zip(guide(), guide(language), strict=True):
        assert page.name == english.name
        assert _form(page.markdown) == _form(english.markdown), page.name


def _form(markdown: str) -> list[str]:
    """Return what a page is made of, without its words."""
    marks = re.findall(r"^(#+ |\||- |\d\. |```|> |!)", markdown, flags=re.MULTILINE)
    addresses = [address.partition("#")[0] for _, address in LINK.findall(markdown)]
    return [*marks, *sorted(addresses)]


def test_pictures_are_small_and_used():
    """They ship with every installation."""
    text = "".join(page.markdown for page in guide())
    for path in (GUIDE / "pictures").rglob("*.png"):
        assert f"../pictures/{path.name}" in text
        assert path.stat().st_size < 80_000
        assert QImage(str(path)).width() <= 1280


@pytest.mark.parametrize("language", TRANSLATED)
def test_pictures_show_the_language_of_the_page(language):
    """Each has one of its own, by scripts/screenshots.py; English stands in for what lacks."""
    english = {path.name for path in (GUIDE / "pictures").glob("*.png")}
    assert {path.name for path in (GUIDE / "pictures" / language).iterdir()} == english
    own = picture_path("../pictures/train.png", language)
    assert Path(own) == GUIDE / "pictures" / language / "train.png"
    assert picture_path("../pictures/train.png", "nl") == picture_path("../pictures/train.png")


def test_nothing_else_is_taken_for_a_picture():
    """A page names pictures of the guide, and no other file."""
    for address in ("../pictures/../en/README.md", "file:///etc/passwd", "/etc/x.png", "no.png"):
        assert not picture_path(address)


def test_the_page_of_keys_is_that_of_the_commands(qapp):
    """``keys.md`` is what the list of commands says; this test tells how to write it anew."""
    written = (GUIDE / "en" / "keys.md").read_text(encoding="utf-8")
    assert written == keys_markdown(usual_keys), "run scripts/guide_keys.py"
    assert all(escaped(each.text) in written for each in COMMANDS)


def test_macos_is_told_of_its_own_keys():
    """Cmd in place of Ctrl, in every language; what Linux desktops alone have stays."""
    for words in ("**Ctrl+N**, Shift and Ctrl", "**Strg+N**, Umschalt und Strg"):
        assert with_system_keys(words, "linux") == words
        changed = with_system_keys(words, "darwin")
        assert changed.count("Cmd") == 2
        assert "Cmd+N" in changed
    assert with_system_keys("Ctrl+Alt with Space", "darwin") == "Ctrl+Alt with Space"
    assert with_system_keys("Control, Ctrlx", "darwin") == "Control, Ctrlx"
    for language in LANGUAGES:
        for page in guide(language):
            assert "Cmd" not in page.markdown or not re.search(
                r"Cmd[^.]*\b(Ctrl|Strg)\b", page.markdown
            )


def test_a_key_is_shown_letter_by_letter(qapp):
    """Keys such as | and ` would be marks otherwise."""
    page = keys_markdown(lambda command_id: ("|", "`") if command_id == "quit" else ())
    assert r"| \|, \` | Quit |" in page


def test_search_finds_parts():
    """Headings count more than words; every word must be in the same part."""
    pages = [page_of("a", "# Sound\n\nA beep.\n\n## The voice\n\nIt says *left*."), *guide()]
    first = search(pages, "voice")[0]
    assert (first.page.name, first.heading) == ("a", "The voice")
    found = {(each.page.name, each.heading) for each in search(guide(), "libxcb cursor")}
    assert found == {("troubleshooting", "No window")}
    assert search(guide(), "xyzzy") == []


def test_what_is_new_is_the_newest_section_that_says_anything():
    """An empty section on top, as after a release, is passed over."""
    newest = "## [0.2.0] - 2027-01-01\n\n### Added\n\n- More.\n\n"
    text = f"# Changelog\n\n## [Unreleased]\n\n{newest}## [0.1.0]\n\n- All.\n"
    assert newest_section(text) == ("0.2.0", "### Added\n\n- More.")
    assert newest_section("# Changelog\n") == ("", "")


def test_what_is_new_comes_from_the_changelog_that_ships(qapp):
    """The page has the version and what was added."""
    page = whats_new_markdown()
    assert page.startswith("# What’s new in ")
    assert "Eleven circuits" in page


@pytest.mark.parametrize("language", TRANSLATED)
def test_what_is_new_is_told_in_every_language(language):
    """A copy has the parts and the entries of the newest version, so none is left out unseen."""
    version, english = newest_section(read_changelog())
    told, words = newest_section(read_text("news", f"{language}.md"))
    file = f"assets/news/{language}.md"
    assert told == version, f"Tell of [{version}] at the top of {file}, as CHANGELOG.md does."
    names = dict(zip(_PARTS, _IN_OTHER_LANGUAGES[language], strict=True))
    wanted = {names[part]: count for part, count in _entries(english).items()}
    assert _entries(words) == wanted, (
        f"Add to {file}, or take from it, what was added to CHANGELOG.md or taken from it "
        "(the number of entries of each part is compared), in the same place."
    )
    assert newest_words(language) == words
    assert _codes(words) == _codes(english), f"{file} names other commands than CHANGELOG.md."


def test_a_missing_entry_of_what_is_new_is_noticed():
    """The entries of each part are counted, whatever their length."""
    text = "### Added\n\n- One, of\n  two lines.\n- Two.\n\n### Fixed\n\n- Three.\n"
    assert _entries(text) == {"Added": 2, "Fixed": 1}
    assert _entries(text.replace("- Two.\n", "")) == {"Added": 1, "Fixed": 1}


def test_what_is_new_is_english_where_nobody_translated_it(monkeypatch):
    """A copy of an older version, or none, gives way to the changelog."""
    monkeypatch.setattr(changelog, "read_changelog", lambda: "## [9.0.0]\n\n### Added\n\n- All.\n")
    assert newest_words("de") == newest_words("nl") == "### Added\n\n- All."


def test_what_is_new_follows_the_language(qapp):
    """The page is German in a German window."""
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        assert "Elf Zirkel" in whats_new_markdown()
    finally:
        QLocale.setDefault(before)


def _entries(words: str) -> dict[str, int]:
    """Return how many entries each part of a changelog's section has."""
    _, *parts = re.split(r"^### +(.+)$", words, flags=re.MULTILINE)
    return {
        part: len(re.findall(r"^- ", text, flags=re.MULTILINE))
        for part, text in zip(parts[::2], parts[1::2], strict=True)
    }


def _codes(words: str) -> list[str]:
    return sorted(re.findall(r"`[^`]+`", words))


def test_not_medical_advice_is_said_once_plainly():
    """The first page says it, and so do those about doses."""
    said = {
        page.name
        for page in guide()
        for section in page.sections
        if "medical advice" in section.text
    }
    assert {INDEX, "first-workout", "progress", "exercises"} <= said
