# SPDX-License-Identifier: GPL-3.0-or-later
"""What a report of a fault in the program says: where it happened, and nothing about the user."""

import os
import sqlite3
import traceback
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import TracebackType

from glutetimer import __version__
from glutetimer.domain.said import system_words

_LONGEST_CHAIN = 5
_LONGEST_TRACE = 60
# Their words are the interpreter's own, with names from the source.
_TELLING = (
    AttributeError,
    ImportError,
    NameError,
    RecursionError,
    TypeError,
    ZeroDivisionError,
)


def fault_text(error: BaseException) -> str:
    """Return the traceback of an error, and of those that led to it, without its words.

    What an error of ours says may hold a name or a note; the line that raised it tells enough.
    """
    parts = []
    for each in _chain(error):
        trace = traceback.format_tb(each.__traceback__, -_LONGEST_TRACE)
        parts.append(f"{''.join(trace)}{_error_line(each)}\n")
    return without_paths("\nwhich led to\n".join(reversed(parts)))


def signature(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return what is the same for the same fault: its kind and the line that raised it."""
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    at = f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace is not None else ""
    return f"{kind.__name__} {at}"


def report_text(faults: Iterable[str], lines: Iterable[str]) -> str:
    """Return a whole report.

    Args:
        faults: What happened, each as text.
        lines: The last lines of the log; of one with a traceback, its first line.
    """
    said = "\n".join(line.partition("\n")[0] for line in lines) or "(nothing)"
    told = "\n\n".join(fault.rstrip() for fault in faults)
    return f"{_versions()}\n\n{told}\n\nThe log before it:\n{without_paths(said)}\n"


def without_paths(text: str) -> str:
    """Return a text without the folder of the user and that of the program."""
    places = {str(Path(__file__).parents[2]): "", str(Path(traceback.__file__).parent): "python"}
    for home in _homes():
        places.setdefault(home, "~")
    for place in sorted(places, key=len, reverse=True):
        if len(place) > 1:
            text = text.replace(place + os.sep, f"{places[place]}{os.sep}".lstrip(os.sep))
            text = text.replace(place, places[place])
    return text


def _homes() -> Iterator[str]:
    try:
        home = Path.home()
    except RuntimeError:
        return
    yield str(home)
    yield str(home.resolve())


def _chain(error: BaseException) -> Iterator[BaseException]:
    seen: BaseException | None = error
    for _ in range(_LONGEST_CHAIN):
        if seen is None:
            return
        yield seen
        seen = seen.__cause__ or (None if seen.__suppress_context__ else seen.__context__)


def _error_line(error: BaseException) -> str:
    name = type(error).__name__
    if isinstance(error, OSError) and error.errno is not None:
        return f"{name}: {system_words(error) or error.errno}"
    if isinstance(error, _TELLING):
        return f"{name}: {error}"
    return f"{name} (its words are left out)"


def _versions() -> str:
    import platform

    from PySide6.QtCore import qVersion
    from PySide6.QtGui import QGuiApplication

    desktop = os.environ.get("XDG_CURRENT_DESKTOP", "none named")
    return (
        f"GluteTimer {__version__}\n"
        f"Python {platform.python_version()}, Qt {qVersion()}, SQLite {sqlite3.sqlite_version}\n"
        f"{platform.platform()}\n"
        f"Window system {QGuiApplication.platformName() or 'not started'}, desktop {desktop}"
    )
