# SPDX-License-Identifier: GPL-3.0-or-later
"""A damaged database, found out while the program runs; what asks about it is loaded then."""

import logging
from contextlib import closing, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal, Slot

from glutetimer.app.memory import give_back
from glutetimer.gui.importing.background import Background
from glutetimer.ports import DamagedDatabaseError, StorageError
from glutetimer.storage.database import open_there, watch

if TYPE_CHECKING:
    from glutetimer.app.damage import WaysBack
    from glutetimer.app.window import Program
    from glutetimer.domain.ways_back import WayBack
    from glutetimer.storage.checks import Checked

AFTER_START_MS = 1_500

_log = logging.getLogger(__name__)
translate = QCoreApplication.translate


class DamageWatch(QObject):
    """Looks into the database when the start is over, and asks as soon as damage shows.

    Never during a workout: it is led to its end, which memory and journal keep.

    Args:
        program: The window with all that is behind it.
    """

    _found = Signal()

    def __init__(self, program: "Program") -> None:
        super().__init__(program)
        self._program = program
        self._background = Background(program.window)
        self._is_known = self._is_closed = self._is_waiting = False
        self.ways: WaysBack | None = None
        self._found.connect(self._on_found, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Tell whether the database is being looked into."""
        return self._background.is_busy

    def begin(self) -> None:
        """Watch from now on, and look into all of it soon."""
        watch(self._path, self._on_damaged)
        self._program.window.screen_shown.connect(self._on_screen_shown)
        QTimer.singleShot(AFTER_START_MS, self, self._look_when_free)

    def close(self) -> None:
        """Watch no more, and ask nothing any more."""
        self._is_closed = True
        watch(self._path, None)

    @Slot()
    def look(self) -> None:
        """Read all of the database in the background."""
        if self._is_closed:
            return
        from glutetimer.storage.checks import quick_check

        self._background.begin(partial(quick_check, self._path), self._on_checked, _was_noted)

    def follow(self) -> None:
        """Go on with a backup that was put in the place of the damaged database; ask no more."""
        with suppress(StorageError):
            self._program.core.database.open_again()
        if self.ways is not None:
            self.ways.dialog.reject()
        self._is_known, self.ways = False, None

    @property
    def _path(self) -> Path:
        return self._program.core.paths.database

    def _on_checked(self, found: "Checked") -> None:
        give_back()
        if found.problems:
            _log.info("the database is damaged: %s", "; ".join(found.problems))
            self._on_found()
        elif found.wrong_sums and not self._is_closed:
            _log.info("%d sums did not match the holds and are made anew", found.wrong_sums)
            self._background.begin(partial(_sum_up_anew, self._path), self._on_summed, _was_noted)

    def _on_summed(self, _nothing: None) -> None:
        self._program.screens.reload()

    def _on_damaged(self, _error: DamagedDatabaseError) -> None:
        self._found.emit()

    @Slot()
    def _on_found(self) -> None:
        if not self._is_known and not self._is_closed:
            self._is_known = True
            self._ask()

    @Slot()
    def _look_when_free(self) -> None:
        """Look now, or after the workout: that needs all of the machine."""
        self._is_waiting = self._has_workout()
        if not self._is_waiting:
            self.look()

    def _has_workout(self) -> bool:
        return "controller" in vars(self._program) and self._program.controller.is_under_way

    def _on_screen_shown(self, _screen_id: str) -> None:
        if self._is_known and self.ways is None:
            self._ask()
        elif self._is_waiting:
            self._look_when_free()

    def _ask(self) -> None:
        program = self._program
        if self._has_workout():
            return  # the next screen that is shown asks
        leave = translate("damaged", "Not now")
        from glutetimer.app.damage import WaysBack

        self.ways = WaysBack(self._path, program.window, leave, self._exchange)
        self.ways.replaced.connect(self._on_replaced)
        self.ways.open()

    def _exchange(self, staged: Path) -> None:
        from glutetimer.app.damage import replace_database

        database = self._program.core.database
        database.close()
        try:
            replace_database(self._path, staged)
        except StorageError:
            with suppress(StorageError):
                database.open_again()
            raise
        database.open_again()

    def _on_replaced(self, way: "WayBack") -> None:
        from glutetimer.gui.damaged.dialog import brought_back_words

        self._is_known, self.ways = False, None
        self._program.core.add_shipped_circuits()
        self._program.screens.reload()
        today = self._program.core.clock.now().date()
        self._program.window.notice.show_text(brought_back_words(way, today))


def _sum_up_anew(path: Path) -> None:
    from glutetimer.storage.totals import SqliteTotals

    with closing(open_there(path)) as database:
        SqliteTotals(database).rebuild()


def _was_noted(_words: str) -> None:
    """Go on: the log says why it could not be looked into."""
