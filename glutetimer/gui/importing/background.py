# SPDX-License-Identifier: GPL-3.0-or-later
"""Work that may take a while, done beside the window."""

import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from glutetimer.domain.said import message_of
from glutetimer.gui.wording import said_words
from glutetimer.ports import StorageError

_log = logging.getLogger(__name__)


class Background(QObject):
    """Does one thing after another in threads, and tells of it in the thread of the window.

    What was begun cannot be stopped, but forgotten: then nobody is told.
    """

    _ended = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number = 0
        self._tell: dict[int, tuple[Callable[[Any], None], Callable[[str], None]]] = {}
        self._ended.connect(self._on_ended)

    @property
    def is_busy(self) -> bool:
        """Tell whether somebody waits for something."""
        return bool(self._tell)

    def begin(
        self,
        work: Callable[[], Any],
        on_done: Callable[[Any], None],
        on_failed: Callable[[str], None],
    ) -> int:
        """Begin to do something; return its number.

        Args:
            work: Done in a thread of its own; it may raise StorageError.
            on_done: Called with what it returned.
            on_failed: Called with the words of a StorageError.
        """
        self._number += 1
        number = self._number
        self._tell[number] = (on_done, on_failed)
        threading.Thread(target=self._do, args=(number, work), name="exchange", daemon=True).start()
        return number

    def forget(self, number: int) -> None:
        """Tell nobody what comes of it."""
        self._tell.pop(number, None)

    def forget_all(self) -> None:
        """Tell nobody what comes of anything that is being done."""
        self._tell.clear()

    def _do(self, number: int, work: Callable[[], Any]) -> None:
        problem: str | None = self.tr("Something went wrong. Nothing has changed.")
        result = None
        try:
            result = work()
            problem = None
        except StorageError as error:
            problem = message_of(error)
            _log.info("not done: %s", error)
        finally:
            # A fault of our own goes on to whoever reports faults, but leaves nobody waiting.
            with suppress(RuntimeError):  # the window is gone
                self._ended.emit(number, result, problem)

    @Slot(int, object, object)
    def _on_ended(self, number: int, result: object, problem: str | None) -> None:
        told = self._tell.pop(number, None)
        if told is None:
            return
        on_done, on_failed = told
        if problem is None:
            on_done(result)
        else:
            on_failed(said_words(problem))
