# SPDX-License-Identifier: GPL-3.0-or-later
"""Messages that are English for programs and any language for people."""

import ast
import errno
import json
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from glutetimer.app import languages
from glutetimer.cli import words as cli_words
from glutetimer.domain.said import (
    Said,
    counted,
    from_outside,
    in_words,
    joined,
    message_of,
    reason_of,
    said,
)
from scripts.translations import ROOT, SOURCES, ts_file

GERMAN = cli_words.translation_into("de")

# Whatever is said in these reaches a user sooner or later.
FOR_USERS = ("circuit_json", "circuit_text_form", "cli", "exchange", "storage")
MODULES_FOR_USERS = (
    *("app/backups.py", "app/progress_files.py", "desktop/display.py", "desktop/menu_entry.py"),
    *("domain/circuit.py", "domain/extra.py", "domain/import_report.py", "paths.py"),
)
MAKERS = {"said", "say", "counted", "say_counted"}
# What is not for people: patterns, statements, the log, and what is caught near by.
OTHERS = {
    "compile",
    "execute",
    "executemany",
    "row",
    "rows",
    "TypeVar",
    "TypeError",
    "info",
    "warning",
}
PROSE = re.compile(r"[a-z’']{2,} [a-z’'{]{2,}|^[A-Z][a-z]+ [a-z]{2,}")
SQL = re.compile(r"\b(SELECT|INSERT|UPDATE|DELETE|CREATE|PRAGMA|FROM|WHERE|DROP|AND|CASE)\b")
NOT_SAID = {
    # Words of SQLite, msgspec and Python's JSON that are looked for.
    *("Could not decode", "JSON is malformed", "Number out of range", "Invalid enum value (.*)"),
    *("Expected `(.+)` of length (>=|<=) (\\d+)", "Expected `array` of length (\\d+)"),
    *("Object missing required field `(.*)`", "Object contains unknown field `(.*)`"),
    # The text form, which is the same in every language, and names.
    *(" each side", "{}% of best", "GluteTimer text", "Feeel exercise {}", "Qt for Python"),
    *("glutetimer settings", "  glutetimer doctor --rebuild    {}"),
    *(
        "  glutetimer restore {}    {}",
        "{} sets of ",
        "tempo up_ms",
        "tempo hold_ms",
        "tempo down_ms",
        "load grams",
    ),
    # What is caught and told in other words, or can't be but by a fault of ours.
    *("too long", "no date", "no month", "no hour of half a day", "JSON knows no {}"),
    *("an instant needs an offset and a year from 1900 to 9000", "this is no circuit: {}"),
    *("the catalogue must have version {}: {}", "the names must have version {}: {}"),
    *("the catalogue is broken: {}", "another process writes the file", "holds by number"),
    *("it is that of another timeline", "it has a hold of another timeline", "{} is too long"),
    *("it is that of no workout, or of another one", "the time is out of range"),
    *("held_ms must not be negative: {}", "effort of a hold must be 1 to 5: {}"),
    "rows are out of order",
}


def german(message: object) -> str:
    """Return a message as a German reads it."""
    return in_words(message, GERMAN)


def test_english_and_german() -> None:
    """A message is English as it is, and German with the same values in German places."""
    message = said("“{name}” has {holds:,} holds; at most {most:,} can be done",
                   name="Max", holds=30_000, most=25_000)  # fmt: skip
    assert message == "“Max” has 30,000 holds; at most 25,000 can be done"
    assert german(message) == "„Max“ hat 30.000 Haltephasen; höchstens 25.000 gehen"
    assert (
        json.dumps([message])
        == '["\\u201cMax\\u201d has 30,000 holds; at most 25,000 can be done"]'
    )


def test_message_in_message() -> None:
    """What stands in a message is in the same language, however deep."""
    inner = said("expected a number, found {value}", value=said("“{value}”", value="x"))
    message = said("{part}, {place}", part="a.csv", place=said("line {line}", line=3))
    assert german(said("{place}: {reason}.", place=message, reason=inner)) == (
        "a.csv, Zeile 3: eine Zahl erwartet, gefunden: „x“."
    )
    assert german(joined((said("Nothing was changed."), "x"), " ")) == "Nichts wurde geändert. x"


@pytest.mark.parametrize(
    ("count", "english", "words"),
    [
        (0, "0 holds", "0 Haltephasen"),
        (1, "1 hold", "1 Haltephase"),
        (1_234, "1,234 holds", "1.234 Haltephasen"),
    ],
)
def test_plural(count: int, english: str, words: str) -> None:
    """One is told from many, and large numbers have the signs of the language."""
    message = counted(count, "{count:,} hold", "{count:,} holds")
    assert (message, german(message)) == (english, words)


def test_values_are_no_templates() -> None:
    """Braces in a name stay braces, also where a message is changed."""
    message = said("“{name}” has no exercises", name="{x} {{y}}  z")
    assert message == "“{x} {{y}}  z” has no exercises"
    assert german(message) == "„{x} {{y}}  z“ hat keine Übungen"
    assert message.over(lambda text: " ".join(text.split())) == "“{x} {{y}} z” has no exercises"


def test_errors_keep_their_messages() -> None:
    """An error says its message; one of the system says the system's reason."""
    error = ValueError(said("the name is blank"))
    assert (str(error), german(error)) == ("the name is blank", "der Name ist leer")
    assert isinstance(message_of(error), Said)
    full = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), "/x")
    assert german(reason_of(full)) == "auf dem Datenträger ist kein Platz mehr"
    wrapped = said("“{name}” can't be run: {error}.", name="A", error=error)
    assert german(wrapped) == "„A“ lässt sich nicht starten: der Name ist leer."
    assert german(from_outside("{odd} words")) == "{odd} words"
    assert german(KeyError("plain")) == "'plain'"


def test_capital_letter() -> None:
    """A reason that stands alone begins like a sentence, in any language."""
    message = said("{reason!c}.", reason=said("the file is no text"))
    assert (message, german(message)) == ("The file is no text.", "Die Datei ist kein Text.")


def test_broken_translation_is_english(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that is cut off or missing leaves the command line in English."""
    whole = ts_file("de").with_suffix(".qm").read_bytes()
    path = tmp_path / "broken.qm"
    monkeypatch.setattr(cli_words, "_file", lambda _language: path)
    for cut in (None, 0, 10, 17, 100, len(whole) // 2):
        if cut is not None:
            path.write_bytes(whole[:cut])
        broken = cli_words.translation_into.__wrapped__("de")
        assert broken("said", "the name is blank") == "the name is blank"


@pytest.mark.parametrize(
    ("environment", "wanted"),
    [
        ({"LANG": "de_DE.UTF-8"}, "de"),
        ({"LANG": "fr_CH", "LC_MESSAGES": "de_CH.UTF-8"}, "de"),
        ({"LANG": "de_DE", "LC_ALL": "en_GB.UTF-8"}, "en"),
        ({"LANG": "en_US.UTF-8", "LANGUAGE": "ja:es"}, "es"),
        ({"LANG": "ja_JP.UTF-8"}, "en"),
        ({"LANG": "../../../etc"}, "en"),
        ({}, "en"),
    ],
)
def test_language_of_the_terminal(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, environment: dict[str, str], wanted: str
) -> None:
    """The system's language counts, unless the settings name another one."""
    for name in ("LANG", "LC_ALL", "LC_MESSAGES", "LANGUAGE", cli_words.VARIABLE):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    cli_words.follow_settings_in(tmp_path)
    assert cli_words.language() == wanted
    monkeypatch.setenv(cli_words.VARIABLE, "klingon")
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "settings.json").write_text('{"language": "fr"}')
    cli_words.follow_settings_in(tmp_path)
    assert cli_words.language() == "fr"
    (tmp_path / "config" / "settings.json").write_text("{")
    cli_words.follow_settings_in(tmp_path)
    assert cli_words.language() == wanted


def test_the_reason_of_the_system_is_in_our_words() -> None:
    """Whatever language the system itself speaks, which may be another one than the window's."""
    foreign = OSError(errno.ENOSPC, "Auf dem Gerät ist kein Speicherplatz mehr verfügbar", "a.db")
    assert reason_of(foreign) == "No space left on device"
    assert reason_of(OSError(errno.EPROTO, "Protokollfehler")) == "Protokollfehler"
    assert reason_of(OSError("no number")) == "no number"


def test_same_variable_everywhere() -> None:
    """Window and terminal obey the same variable."""
    assert (cli_words.VARIABLE, cli_words.ENGLISH) == (languages.VARIABLE, languages.ENGLISH)


def test_nothing_is_said_untranslatably() -> None:
    """No sentence for the user is a bare literal: it could not be said in another language."""
    paths = [path for folder in FOR_USERS for path in (SOURCES / folder).rglob("*.py")]
    paths += [SOURCES / name for name in MODULES_FOR_USERS]
    found = [
        f"{path.relative_to(ROOT)}:{line}: {text}"
        for path in sorted(paths)
        for line, text in _bare_prose(ast.parse(path.read_text(encoding="utf-8")))
        if text not in NOT_SAID
    ]
    assert found == []


def test_bare_literals_are_found() -> None:
    """The search above sees what it is for."""
    tree = ast.parse('raise StorageError(f"{path} is gone now.")\nprint(said("it is here now"))')
    assert [text for _, text in _bare_prose(tree)] == ["{} is gone now."]


def _bare_prose(tree: ast.AST) -> Iterator[tuple[int, str]]:
    passed = {id(part) for node in ast.walk(tree) for part in _not_for_people(node)}
    for node in ast.walk(tree):
        if id(node) in passed or not isinstance(node, ast.JoinedStr | ast.Constant):
            continue
        text = _text(node)
        is_months = re.fullmatch(r"(?:[a-z]+ ){11}[a-z]+", text)
        is_pattern = "(?" in text
        if PROSE.search(text) and not SQL.search(text) and not (is_months or is_pattern):
            yield node.lineno, text


def _text(node: ast.JoinedStr | ast.Constant) -> str:
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    return "".join(_text(part) if isinstance(part, ast.Constant) else "{}" for part in node.values)


def _not_for_people(node: ast.AST) -> Iterator[ast.AST]:
    """Yield the parts of a node in which nothing is to be looked for."""
    if isinstance(node, ast.JoinedStr):
        yield from (part for value in node.values for part in ast.walk(value))
    elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        yield node.value
    elif isinstance(node, ast.Call):
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if name in MAKERS | OTHERS:
            yield from ast.walk(node)
    elif isinstance(node, ast.arg | ast.AnnAssign) and node.annotation is not None:
        yield from ast.walk(node.annotation)
    elif isinstance(node, ast.FunctionDef) and node.returns is not None:
        yield from ast.walk(node.returns)
