# SPDX-License-Identifier: GPL-3.0-or-later
"""Gathers every text that people read, and compiles its translations.

``translations.py`` brings the texts in ``assets/translations/*.ts`` up to date and compiles each
to the ``.qm`` that the program loads; ``--check`` only tells what is missing.

Texts are found by reading the sources as Python does, then handed to lupdate as C++: lupdate's own
reading of Python knows neither plural forms of ``translate`` nor other names for it.
"""

import argparse
import ast
import json
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "glutetimer"
ASSETS = ROOT / "assets"
FOLDER = ASSETS / "translations"
LANGUAGES = ("de", "fr", "es")
COMPLETE = ("de",)
_CALLS = ("tr", "translate", "QT_TRANSLATE_NOOP")
# What makes the messages of ``domain.said``: where each has its texts, and which is in the plural.
_MESSAGES = {"said": (0,), "say": (0,), "counted": (1, 2), "say_counted": (1, 2)}


class Text(NamedTuple):
    """One text to be translated, as Qt's ``translate`` takes it."""

    context: str
    source: str
    comment: str = ""
    counts: bool = False


class Unreadable(NamedTuple):
    """A call that asks for a translation of something that is no literal text.

    Attributes:
        context: Its context, if that is a literal.
    """

    file: str
    line: int
    call: str
    context: str


class _Reader(ast.NodeVisitor):
    """Collects the texts of one source file."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.texts: list[Text] = []
        self.unreadable: list[Unreadable] = []
        self.marked: set[str] = set()
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        if node.name not in _MESSAGES:  # Such a one passes on what it is given.
            self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        called = node.func
        name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
        if name in _CALLS and len(node.args) >= (1 if name == "tr" else 2):
            self._take(node, name)
        if name in _MESSAGES and not isinstance(called, ast.Attribute):
            self._take_message(node, _MESSAGES[name])
        self.generic_visit(node)

    def _take_message(self, node: ast.Call, places: tuple[int, ...]) -> None:
        for place in places:
            text = _literal(node.args[place]) if place < len(node.args) else None
            if text is None:
                called = Unreadable(self.file, node.lineno, ast.unparse(node), "said")
                self.unreadable.append(called)
            else:
                self.texts.append(Text("said", text, counts=place == 2))

    def _take(self, node: ast.Call, name: str) -> None:
        words = [_literal(word) for word in node.args]
        if name == "tr" and not (isinstance(node.func, ast.Name) and len(words) > 1):
            own = ast.unparse(node.func) == "self.tr" and self._classes
            words.insert(0, self._classes[-1] if own else None)
        elif words[0] is None:
            return  # A painter or a string is translated too.
        context, source, *more = words
        if context is None or source is None:
            self.unreadable.append(
                Unreadable(self.file, node.lineno, ast.unparse(node), context or "")
            )
            return
        comment = more[0] if more and more[0] else ""
        counts = len(words) > 3 and ast.unparse(node.args[-1]) != "-1"
        text = Text(context, source, comment, counts)
        self.texts.append(text)
        if name == "QT_TRANSLATE_NOOP":
            self.marked.add(context)


def _literal(node: ast.expr) -> str | None:
    is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
    return node.value if is_text else None  # type: ignore[attr-defined]


def read_sources() -> tuple[dict[Text, str], list[Unreadable]]:
    """Return every text with the file that it stands in, and the calls that can't be read."""
    found: dict[Text, str] = {}
    unreadable: list[Unreadable] = []
    marked: set[str] = set()
    for path in sorted(SOURCES.rglob("*.py")):
        reader = _Reader(path.relative_to(ROOT).as_posix())
        reader.visit(ast.parse(path.read_text(encoding="utf-8")))
        unreadable += reader.unreadable
        marked |= reader.marked
        for text in reader.texts:
            found.setdefault(text, reader.file)
    for text in read_assets():
        found.setdefault(text, "assets")
        marked.add(text.context)
    # What was marked where it is written may be looked up by a variable.
    return found, [call for call in unreadable if call.context not in marked]


def read_assets() -> Iterator[Text]:
    """Return what people read of the exercises and circuits that ship."""
    for file in ("exercises/exercises.json", "extra/free-exercise-db.json"):
        for exercise in json.loads((ASSETS / file).read_text(encoding="utf-8"))["exercises"]:
            for key in ("name", "cue", "how_to"):
                if exercise.get(key):
                    yield Text(f"exercise_{key}", exercise[key])
            yield Text("source", exercise["source"])
    for path in sorted((ASSETS / "circuits").glob("*.json")):
        for circuit in json.loads(path.read_text(encoding="utf-8"))["circuits"]:
            yield Text("circuit_name", circuit["name"])
            if circuit.get("description"):
                yield Text("circuit_description", circuit["description"])
            yield Text("source", circuit["source"])
            for block in circuit["blocks"]:
                if block.get("name"):
                    yield Text("block_name", block["name"])


def as_cpp(texts: dict[Text, str]) -> str:
    """Return C++ that asks for the same texts, with everything outside ASCII escaped."""
    lines = []
    for text in sorted(texts):
        words = [text.context, text.source]
        if text.comment or text.counts:
            words.append(text.comment)
        listed = ", ".join(f'"{_escaped(word)}"' for word in words)
        lines.append(f"translate({listed}{', 1' if text.counts else ''});")
    return "void f() {\n" + "\n".join(f"QCoreApplication::{line}" for line in lines) + "\n}\n"


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")


def _tool(name: str) -> str:
    return str(Path(sys.executable).with_name(f"pyside6-{name}"))


def update(folder: Path = FOLDER) -> None:
    """Bring the ``.ts`` files up to date; what is translated stays."""
    texts, unreadable = read_sources()
    if unreadable:
        raise SystemExit("\n".join(f"{u.file}:{u.line}: {u.call}" for u in unreadable))
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        stub = Path(temporary) / "texts.cpp"
        stub.write_text(as_cpp(texts), encoding="utf-8")
        for language in LANGUAGES:
            path = folder / ts_file(language).name
            words = ["-locations", "none", "-no-obsolete", "-source-language", "en"]
            words += ["-disable-heuristic", "similartext"]
            words += ["-target-language", language, str(stub), "-ts", str(path), "-silent"]
            subprocess.run([_tool("lupdate"), *words], check=True)


def compile_to(source: Path, target: Path) -> None:
    """Compile one ``.ts`` to the ``.qm`` that Qt loads; unfinished texts are left out.

    It takes the place of the old one as a whole: Qt maps the file into memory, and a program that
    runs would crash where it is written anew.
    """
    new = target.with_suffix(".new")
    words = [_tool("lrelease"), "-silent", "-nounfinished", str(source), "-qm", str(new)]
    subprocess.run(words, check=True)
    new.replace(target)


def missing(source: Path) -> list[Text]:
    """Return the texts of a ``.ts`` that have no finished translation."""
    return [text for text, words in read_ts(source).items() if not words or not all(words)]


def read_ts(source: Path) -> dict[Text, list[str]]:
    """Return the translations of a ``.ts``, one for each plural form; none where unfinished."""
    found: dict[Text, list[str]] = {}
    for context in ET.parse(source).getroot().iter("context"):
        for message in context.iter("message"):
            counts = message.get("numerus") == "yes"
            text = Text(
                context.findtext("name") or "",
                message.findtext("source") or "",
                message.findtext("comment") or "",
                counts,
            )
            words = message.find("translation")
            if words is None or words.get("type") == "unfinished":
                found[text] = []
            elif counts:
                found[text] = [form.text or "" for form in words.iter("numerusform")]
            else:
                found[text] = [words.text or ""]
    return found


def to_do(source: Path) -> str:
    """Return the texts that have no finished translation as JSON, for ``fill``."""
    rows = []
    for text in missing(source):
        row: dict[str, object] = {"context": text.context, "source": text.source}
        if text.comment:
            row["comment"] = text.comment
        row["translation"] = ["", ""] if text.counts else ""
        rows.append(row)
    return json.dumps(rows, ensure_ascii=False, indent=1)


def fill(target: Path, rows: list[dict[str, Any]]) -> int:
    """Put translations into a ``.ts``.

    Args:
        target: The file.
        rows: As ``to_do`` gives them, with translations; those left empty are passed over.

    Returns:
        How many were put in; one whose text is not in the file is not.
    """
    words = {
        (row["context"], row["source"], row.get("comment", "")): row["translation"]
        for row in rows
        if row["translation"] and all(row["translation"])
    }
    tree = ET.parse(target)
    count = 0
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            name, source = context.findtext("name") or "", message.findtext("source") or ""
            found = words.get((name, source, message.findtext("comment") or ""))
            translation = message.find("translation")
            if found and translation is not None:
                _put(translation, found)
                count += 1
    tree.write(target, encoding="utf-8", xml_declaration=True)
    return count


def _put(translation: ET.Element, words: str | list[str]) -> None:
    translation.attrib.pop("type", None)
    for form in list(translation):
        translation.remove(form)
    if isinstance(words, str):
        translation.text = words
        return
    for word in words:
        ET.SubElement(translation, "numerusform").text = word


def main() -> None:
    """Update and compile all, and tell what is missing."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="only tell what is missing")
    parser.add_argument("--to-do", metavar="LANGUAGE", help="print what it misses, as JSON")
    parser.add_argument(
        "--fill", nargs=2, metavar=("LANGUAGE", "JSON"), help="take translations from a file"
    )
    arguments = parser.parse_args()
    if arguments.to_do:
        print(to_do(ts_file(arguments.to_do)))
        return
    if arguments.fill:
        language, file = arguments.fill
        rows = json.loads(Path(file).read_text(encoding="utf-8"))
        print(f"{fill(ts_file(language), rows)} of {len(rows)} taken")
    if not arguments.check:
        update()
    for language in LANGUAGES:
        path = ts_file(language)
        if not arguments.check:
            compile_to(path, path.with_suffix(".qm"))
        count = len(read_ts(path))
        print(f"{language}: {count - len(missing(path))} of {count} texts")


def ts_file(language: str) -> Path:
    """Return the ``.ts`` of a language."""
    return FOLDER / f"glutetimer_{language}.ts"


if __name__ == "__main__":
    main()
