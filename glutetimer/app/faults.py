# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults of our own code: caught wherever they happen, told once and calmly.

Qt calls Python for slots, paint events and much else; what is raised there reaches
``sys.excepthook``, and the program goes on. So does a workout.
"""

import contextlib
import logging
import os
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import IO, TYPE_CHECKING, Self

from glutetimer.app.log import Log, Plain

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QMessageLogContext, QtMsgType

_log = logging.getLogger(__name__)
_MOST_KINDS = 100


class Faults:
    """Listens for errors that nobody caught, from the start to the end of the program.

    Args:
        crash_path: Where Python writes where it stood when the process dies.
        log: Where they are written down.

    Attributes:
        crash: What the last run of the program said as it crashed; empty if it did not.
    """

    def __init__(self, crash_path: Path, log: Log) -> None:
        self.log = log
        self.crash = ""
        self._crash_path = crash_path
        self._crash_file: IO[str] | None = None
        self._seen: set[str] = set()
        self._waiting: list[str] = []
        self._listener: Callable[[str], object] | None = None
        self._lock = threading.Lock()
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)

    def __enter__(self) -> Self:
        sys.excepthook = self._on_error
        threading.excepthook = self._on_thread_error
        sys.unraisablehook = self._on_unraisable
        self._watch_for_crashes()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._listener = None
        if "PySide6.QtCore" in sys.modules:
            from PySide6.QtCore import qInstallMessageHandler

            qInstallMessageHandler(None)
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        self._watch_no_more()

    def hear_qt(self) -> None:
        """Write down what Qt complains about."""
        from PySide6.QtCore import qInstallMessageHandler

        qInstallMessageHandler(_on_qt_message)

    def set_listener(self, listener: "Callable[[str], object]") -> None:
        """Tell what happened so far and from now on, from any thread; each fault once."""
        with self._lock:
            self._listener = listener
            waiting, self._waiting = self._waiting, []
        for text in waiting:
            listener(text)

    def _on_error(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        try:
            is_new = self._note(kind, error, trace)
        except Exception:  # noqa: BLE001 - a fault in here must not hide the first one
            is_new = True
        if is_new:
            with contextlib.suppress(Exception):
                self._before[0](kind, error, trace)

    def _on_thread_error(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None and not issubclass(told.exc_type, SystemExit):
            self._on_error(told.exc_type, told.exc_value, told.exc_traceback)

    def _on_unraisable(self, told: "sys.UnraisableHookArgs") -> None:
        if told.exc_value is not None:
            self._on_error(told.exc_type, told.exc_value, told.exc_traceback)

    def _note(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> bool:
        """Write a fault down; return False if it is known."""
        if issubclass(kind, KeyboardInterrupt):
            return True
        from glutetimer.app.fault_report import fault_text, signature

        mark = signature(kind, trace)
        with self._lock:
            if mark in self._seen or len(self._seen) >= _MOST_KINDS:
                return False
            self._seen.add(mark)
        text = fault_text(error)
        _log.error("a fault in the program\n%s", Plain(text))
        with self._lock:
            listener = self._listener
            if listener is None:
                self._waiting.append(text)
        if listener is not None:
            listener(text)
        return True

    # ---------------------------------------------------------------------------------- crashes

    def _watch_for_crashes(self) -> None:
        """Let Python write where it stood if the process dies of a fault in native code."""
        import faulthandler

        path = self._crash_path
        with contextlib.suppress(OSError):
            self.crash = path.read_text(encoding="utf-8", errors="replace")[:20_000]
        with contextlib.suppress(OSError, ValueError):
            flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_NOFOLLOW", 0)
            self._crash_file = os.fdopen(os.open(path, flags, 0o600), "w")
            faulthandler.enable(self._crash_file)

    def _watch_no_more(self) -> None:
        import faulthandler

        if self._crash_file is not None:
            faulthandler.disable()
            self._crash_file.close()
            with contextlib.suppress(OSError):
                self._crash_path.unlink()


def _on_qt_message(kind: "QtMsgType", context: "QMessageLogContext", message: str | None) -> None:
    """Write down what is more than a remark, without its words where these may hold a name."""
    from PySide6.QtCore import QtMsgType

    if kind in {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg}:
        return
    category = Plain(context.category or "qt")
    _log.log(
        logging.WARNING if kind is QtMsgType.QtWarningMsg else logging.ERROR,
        "%s: %s",
        category,
        Plain(_without_quotes(message or "")),
    )
    print(message, file=sys.stderr)  # noqa: T201 - as Qt does


def _without_quotes(text: str) -> str:
    import re

    from glutetimer.app.fault_report import without_paths

    marks = "\"“”'\u2018’"
    quoted = f"([{marks}]).*?([{marks}])"
    plain = re.sub(quoted, r"\1…\2", without_paths(text), flags=re.DOTALL)
    return plain[:500]
