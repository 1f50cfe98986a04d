# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text that people read can be translated, and what is translated is whole."""

import ast
import re
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from glutetimer.app.languages import ENGLISH, SPOKEN, TRANSLATED
from glutetimer.domain.settings import LANGUAGES
from scripts import translations
from scripts.translations import COMPLETE, FOLDER, ROOT, SOURCES, Text, ts_file

PLACES = re.compile(r"\{[a-z_]*(?:[:!][^}]*)?\}|%n|%\d|%[rs]|%\(\w+\)[rs]")
LOOSE_UNIT = re.compile(r"[\d}] (?=(?:ms|s|min|h|kg|MB|Mo|cm|Uhr)(?![\w’=])|%(?![\w(]))")
SHOWN = {
    "addAction",
    "setAccessibleDescription",
    "setAccessibleName",
    "setPlaceholderText",
    "setText",
    "setTitle",
    "setToolTip",
    "setWindowTitle",
    "showMessage",
    "show_text",
}
WIDGETS = {
    "CheckBox",
    "QAction",
    "QCheckBox",
    "QLabel",
    "QPushButton",
    "QRadioButton",
    "QToolButton",
}
# The name of the program, and the text form of circuits, whose words are the same everywhere.
NAMES = {"GluteTimer", "name: My circuit\n\n3 rounds, 90s between\nGlute bridge 45s\nrest 30s"}
SIGNS = ",."
OF_THE_VOICE = {"speech", "exercise_name", "exercise_cue"}


read_sources = cache(translations.read_sources)


def test_every_text_is_literal() -> None:
    """Whatever is to be translated stands in the sources as it is."""
    _, unreadable = read_sources()
    assert unreadable == []


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_files_hold_every_text(language: str) -> None:
    """No text is missing in a language's file and none is left over: run "make translations"."""
    texts, _ = read_sources()
    assert set(translations.read_ts(ts_file(language))) == set(texts)


@pytest.mark.parametrize("language", COMPLETE)
def test_complete_languages(language: str) -> None:
    """German lacks nothing."""
    assert translations.missing(ts_file(language)) == []


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_other_languages_keep_up(language: str) -> None:
    """French and Spanish lack no more than what was added last: a screen is never half English."""
    path = ts_file(language)
    assert len(translations.missing(path)) <= len(translations.read_ts(path)) // 50


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_units_stay_with_their_numbers(language: str) -> None:
    """No line ends between a number and its unit: a no-break space (U+00A0) stands there."""
    loose = [
        form
        for text, forms in translations.read_ts(ts_file(language)).items()
        if text.context != "speech"
        for form in forms
        if LOOSE_UNIT.search(form)
    ]
    assert loose == []


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_places_to_fill_in(language: str) -> None:
    """A translation has the places of its text, no others, and plural forms where it counts."""
    wrong = [
        (text.source, form)
        for text, forms in translations.read_ts(ts_file(language)).items()
        for form in forms
        if not _fits(text, form)
    ]
    assert wrong == []


def _fits(text: Text, form: str) -> bool:
    places, wanted = set(PLACES.findall(form)), set(PLACES.findall(text.source))
    # "One round" may do without its number.
    same = places == wanted or (text.counts and places == wanted - {"%n"})
    if text.source == SIGNS:
        return len(form) == len(SIGNS)  # French has a narrow space between thousands.
    edges = [bool(words[:1].isspace()) for words in (text.source, form)]
    ends = [bool(words[-1:].isspace()) for words in (text.source, form)]
    return same and edges[0] == edges[1] and ends[0] == ends[1]


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_compiled_files(language: str, tmp_path: Path) -> None:
    """What the program loads is made of what translators wrote: run "make translations"."""
    source = ts_file(language)
    translations.compile_to(source, tmp_path / "again.qm")
    assert source.with_suffix(".qm").read_bytes() == (tmp_path / "again.qm").read_bytes()


def test_a_program_that_runs_keeps_its_translation(tmp_path: Path) -> None:
    """Qt has the file mapped: what it holds stays, and the new one takes its name."""
    target = tmp_path / "texts.qm"
    target.write_bytes(b"as it was")
    with target.open("rb") as mapped:
        translations.compile_to(ts_file("de"), target)
        assert mapped.read() == b"as it was"
    assert not target.with_suffix(".new").exists()
    assert target.stat().st_size > 100_000


def test_languages_are_the_same_everywhere() -> None:
    """Settings, program and files agree on the languages."""
    assert ("system", ENGLISH, *TRANSLATED) == LANGUAGES
    assert set(TRANSLATED) == set(translations.LANGUAGES)
    assert {path.stem for path in FOLDER.iterdir()} == {f"glutetimer_{x}" for x in TRANSLATED}


@pytest.mark.parametrize("language", TRANSLATED)
def test_voice_speaks_what_is_whole(language: str) -> None:
    """The voice speaks a language if, and only if, all that it may say is translated."""
    texts = translations.missing(ts_file(language))
    assert (language in SPOKEN) == (not any(text.context in OF_THE_VOICE for text in texts))


def test_no_text_is_shown_untranslated() -> None:
    """Nothing that is set as the text of a widget is bare English."""
    found = []
    for folder in ("gui", "app"):
        for path in sorted((SOURCES / folder).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and _shows_bare_text(node):
                    found += [f"{path.relative_to(ROOT)}:{node.lineno}: {ast.unparse(node)}"]
    assert found == []


def _shows_bare_text(call: ast.Call) -> bool:
    name = getattr(call.func, "attr", getattr(call.func, "id", ""))
    if name not in SHOWN | WIDGETS or not call.args:
        return False
    shown = call.args[0]
    parts = shown.values if isinstance(shown, ast.JoinedStr) else [shown]
    words = [
        part.value
        for part in parts
        if isinstance(part, ast.Constant) and isinstance(part.value, str)
    ]
    return any(re.search(r"[A-Za-z]{2}", word) and word not in NAMES for word in words)


def test_context_is_known_at_run_time() -> None:
    """Whoever says ``self.tr`` is a QObject of that name, or Qt would look elsewhere."""
    for path in sorted((SOURCES / "gui").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        classes = [
            node.name
            for node in tree.body
            if isinstance(node, ast.ClassDef) and "self.tr(" in ast.unparse(node)
        ]
        name = ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for each in classes:
            assert issubclass(getattr(import_module(name), each), QObject), f"{name}.{each}"
