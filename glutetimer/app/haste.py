# SPDX-License-Identifier: GPL-3.0-or-later
"""Habits of Python and PySide6 that cost a start half of its time and bring it nothing."""

import builtins
import gc
import linecache
from contextlib import suppress
from typing import Any

from glutetimer.app.garbage import lead_search, leave_search

# What PySide6 needs to tell of its own functions: their types, their help, what is wrong with a
# call. It comes as text, and is compiled at every start: 40 % of what a bare window takes.
_LATE = frozenset(
    f"shibokensupport/{name}.py"
    for name in (
        "signature/layout",
        "signature/lib/enum_sig",
        "signature/lib/pyi_generator",
        "signature/lib/tool",
        "signature/mapping",
        "signature/parser",
    )
)
_LATE_MODULE = """\
from glutetimer.app.haste import late_attribute
def __getattr__(name):
    return late_attribute(globals(), {file_name!r}, name)
"""
_texts: dict[str, Any] = {}


def hurry() -> None:
    """Load PySide6 without them; ``settle`` once the window is painted.

    Python looks for rubbish in what was made, again and again; but what a start makes, stays.
    PySide6 replaces Python's ``import`` by one of its own that reads the source of every module
    that it meets, and keeps it, to see whether the module asks for a ``__feature__``: none does.
    And it compiles what few programs ever call: that is put off until something is asked of it.
    """
    lead_search(hurry)
    compiled = builtins.compile
    builtins.compile = _compiled_late
    try:
        import PySide6.QtCore  # noqa: F401
    finally:
        builtins.compile = compiled
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def settle() -> None:
    """Let rubbish be looked for again, but not in what was made so far."""
    gc.freeze()
    leave_search(hurry)
    linecache.clearcache()  # PySide6 has looked into a source


def late_attribute(module: dict[str, Any], file_name: str, name: str) -> object:
    """Compile a module of PySide6 that was put off, and return what is asked of it.

    Raises:
        AttributeError: If the module has nothing of that name.
    """
    if name.startswith("__") or file_name not in _texts:
        raise AttributeError(name)
    with suppress(LookupError):
        raise LookupError  # PySide6 asks with an error set, in which imports fail; this clears it
    module.pop("__getattr__", None)
    exec(_compile(_texts.pop(file_name), file_name, "exec"), module)  # noqa: S102 - PySide6's own
    try:
        return module[name]
    except KeyError:
        raise AttributeError(name) from None


_compile = compile


def _compiled_late(source: Any, filename: Any, *words: Any, **options: Any) -> Any:
    if filename not in _LATE:
        return _compile(source, filename, *words, **options)
    _texts[filename] = source
    return _compile(_LATE_MODULE.format(file_name=filename), filename, "exec")
