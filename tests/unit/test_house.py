# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of the house that no other tool holds: sizes, headers, who draws, what is loaded."""

import ast
import re
import statistics
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "glutetimer"
MODULES = sorted(PACKAGE.rglob("*.py"))
SOURCES = MODULES + sorted((ROOT / "tests").rglob("*.py")) + sorted((ROOT / "scripts").rglob("*"))
HEADER = "SPDX-License-Identifier: GPL-3.0-or-later"
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
HEAVY = ("PySide6", "numpy", "pyqtgraph", "wakepy")


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


class _Facts(NamedTuple):
    functions: tuple[tuple[str, int], ...]
    classes: tuple[tuple[str, int], ...]
    imports: frozenset[str]
    loose_timers: tuple[str, ...]


@cache
def _facts(path: Path) -> _Facts:
    """Return how long each definition of a module is, and all that it imports."""
    nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    functions = [_length(path, n) for n in nodes if isinstance(n, _FUNCTIONS)]
    classes = [_length(path, n) for n in nodes if isinstance(n, ast.ClassDef)]
    imports = {name for node in nodes for name in _imported(node)}
    loose = [f"{_name(path)}:{n.lineno}" for n in nodes if isinstance(n, ast.Call) and _is_loose(n)]
    return _Facts(tuple(functions), tuple(classes), frozenset(imports), tuple(loose))


def _is_loose(call: ast.Call) -> bool:
    """Tell whether a timer is to call a method of something else than its context."""
    function, words = call.func, call.args
    return (
        isinstance(function, ast.Attribute)
        and function.attr == "singleShot"
        and len(words) == 3
        and isinstance(words[2], ast.Attribute)
        and ast.dump(words[1]) != ast.dump(words[2].value)
    )


def _length(
    path: Path, node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef
) -> tuple[str, int]:
    length = (node.end_lineno or node.lineno) - node.lineno + 1
    return f"{_name(path)}:{node.lineno} {node.name}", length


def _imported(node: ast.AST) -> Iterator[str]:
    """Yield the full name of everything that a statement imports."""
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom) and node.module:
        yield node.module
        yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _loaded_by(module: str) -> set[str]:
    """Return the names of the modules that are loaded once one of ours is, in a new process."""
    program = f"import sys, {module}; print(*sys.modules)"
    ended = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT
    )
    return set(ended.stdout.split())


def test_functions_are_short() -> None:
    """No function has more than 40 lines, and half of them fewer than 10."""
    functions = [found for path in MODULES for found in _facts(path).functions]
    assert [name for name, length in functions if length > 40] == []
    assert statistics.median(length for _, length in functions) < 10


def test_classes_are_short() -> None:
    """No class has 200 lines."""
    classes = [found for path in MODULES for found in _facts(path).classes]
    assert [name for name, length in classes if length >= 200] == []


def test_files_are_short() -> None:
    """No module has 400 lines."""
    lengths = {_name(path): len(path.read_bytes().splitlines()) for path in MODULES}
    assert [name for name, length in lengths.items() if length >= 400] == []


def test_every_source_names_its_licence() -> None:
    """Whoever finds one file alone knows what may be done with it."""
    written = [path for path in SOURCES if path.is_file() and path.suffix != ".pyc"]
    texts = {_name(path): path.read_text(encoding="utf-8") for path in written}
    assert [name for name, text in texts.items() if HEADER not in text[:200]] == []


def test_only_the_screens_use_widgets() -> None:
    """QtWidgets stays in gui/ and in the composition root."""
    users = {_name(path) for path in MODULES if "PySide6.QtWidgets" in _facts(path).imports}
    screens = ("glutetimer/gui/", "glutetimer/app")
    assert [name for name in sorted(users) if not name.startswith(screens)] == []


def test_nothing_imports_all_of_qt() -> None:
    """No star imports: they touch every name of Qt and cost a fifth of a second."""
    stars = [path for path in MODULES if any(n.endswith(".*") for n in _facts(path).imports)]
    assert [_name(path) for path in stars] == []


def test_timers_call_what_is_still_there() -> None:
    """A context keeps nothing but itself: PySide6 would call a method of what is long gone."""
    assert [place for path in MODULES for place in _facts(path).loose_timers] == []


def test_the_version_stands_in_one_place() -> None:
    """A release changes one line."""
    from glutetimer import __version__

    assert re.fullmatch(r"\d+\.\d+\.\d+", __version__)
    holders = [_name(path) for path in MODULES if __version__ in path.read_text(encoding="utf-8")]
    assert holders == ["glutetimer/__init__.py"]


def test_the_command_line_loads_nothing_heavy() -> None:
    """`--version` and `-h` answer at once, also where there is no display and no Qt."""
    loaded = _loaded_by("glutetimer.cli")
    assert [name for name in HEAVY if name in loaded] == []


@pytest.mark.skipif(not any(PACKAGE.glob("app*")), reason="no window yet")
def test_the_window_starts_without_charts_and_sound() -> None:
    """What only some screens need is not loaded before the first window is painted."""
    loaded = _loaded_by("glutetimer.app")
    late = ("numpy", "pyqtgraph", "wakepy", "PySide6.QtMultimedia")
    assert [name for name in late if name in loaded] == []
