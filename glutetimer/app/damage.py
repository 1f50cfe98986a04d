# SPDX-License-Identifier: GPL-3.0-or-later
"""A damaged database: found out, asked about, and another one put in its place in the same run."""

import logging
from collections.abc import Callable
from contextlib import ExitStack, closing, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from glutetimer.clock import SystemClock
from glutetimer.domain.ways_back import WayBack
from glutetimer.gui.importing.background import Background
from glutetimer.paths import AppPaths
from glutetimer.ports import DamagedDatabaseError, StorageError
from glutetimer.storage.database import Database, watch
from glutetimer.storage.recovery import put_in_place, work_folder
from glutetimer.storage.ways_back import PreparedWay, prepare_ways

if TYPE_CHECKING:
    from glutetimer.app.window import Program
    from glutetimer.storage.checks import Checked

AFTER_START_MS = 1_500

_log = logging.getLogger(__name__)
translate = QCoreApplication.translate


class WaysBack(QObject):
    """Asks once what to go on with, and puts it in place.

    Args:
        database: The damaged file.
        parent: The window; None before there is one.
        leave_text: What the button says that changes nothing.
        exchange: Called to put the chosen file in place; the database must be closed by then.

    Signals:
        replaced: Another database is in place: the WayBack.
        ended: The dialog is gone.
    """

    replaced = Signal(object)
    ended = Signal()

    def __init__(
        self,
        database: Path,
        parent: QWidget | None,
        leave_text: str,
        exchange: Callable[[Path], object],
    ) -> None:
        from glutetimer.gui.damaged.dialog import DamagedDialog

        super().__init__(parent)
        self._database, self._exchange = database, exchange
        self._prepared: dict[WayBack, PreparedWay] = {}
        self._stack, self._number = ExitStack(), 0
        self._background = Background(self)
        today = SystemClock().now().date()
        self.dialog = DamagedDialog(parent, database, today, leave_text)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        self.dialog.way_chosen.connect(self._on_chosen)
        self.dialog.finished.connect(self._on_finished)

    @property
    def is_busy(self) -> bool:
        """Tell whether the ways back are still being made ready."""
        return self._background.is_busy

    def open(self) -> None:
        """Show the dialog and make the ways back ready."""
        self.dialog.open()
        try:
            folder = self._stack.enter_context(work_folder(self._database))
        except StorageError as error:
            self.dialog.show_problem(str(error))
            return
        prepare = partial(_prepared, self._database, folder)
        begin = self._background.begin
        self._number = begin(prepare, self._on_prepared, self.dialog.show_problem)

    @Slot(object)
    def _on_prepared(self, ways: list[PreparedWay]) -> None:
        self._prepared = {each.way: each for each in ways}
        self.dialog.show_ways([each.way for each in ways])

    @Slot(object)
    def _on_chosen(self, way: WayBack) -> None:
        try:
            self._exchange(self._prepared[way].staged)
        except StorageError as error:
            self.dialog.show_problem(str(error))
            return
        self.dialog.accept()
        self.replaced.emit(way)

    def _on_finished(self) -> None:
        self._background.forget(self._number)
        self._stack.close()
        self.dialog.deleteLater()
        self.ended.emit()


def ask_at_start(paths: AppPaths, error: DamagedDatabaseError) -> bool:
    """Ask, before there is a window, what to go on with.

    Returns:
        Whether another database is in place now; otherwise all is as it was.
    """
    from PySide6.QtCore import QEventLoop

    from glutetimer.app.window import qt_application
    from glutetimer.gui.theme import Theme
    from glutetimer.storage.settings import SettingsFile

    _log.info("the database is damaged: %s", error)
    settings = SettingsFile(paths.settings).load()
    Theme(qt_application()).apply(settings.theme, settings.text_size)
    exchange = partial(put_in_place, paths.database)
    ways = WaysBack(paths.database, None, translate("damaged", "Quit"), exchange)
    chosen: list[WayBack] = []
    loop = QEventLoop()
    ways.replaced.connect(chosen.append)
    ways.ended.connect(loop.quit)
    ways.open()
    loop.exec()
    return bool(chosen)


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
        QTimer.singleShot(AFTER_START_MS, self._program.window, self._look_when_free)

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

        self._background.begin(partial(quick_check, self._path), self._on_checked, _log.info)

    @property
    def _path(self) -> Path:
        return self._program.core.paths.database

    def _on_checked(self, found: "Checked") -> None:
        if found.problems:
            _log.info("the database is damaged: %s", "; ".join(found.problems))
            self._on_found()
        elif found.wrong_sums and not self._is_closed:
            _log.info("%d sums did not match the holds and are made anew", found.wrong_sums)
            self._background.begin(partial(_sum_up_anew, self._path), self._on_summed, _log.info)

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
        self.ways = WaysBack(self._path, program.window, leave, self._exchange)
        self.ways.replaced.connect(self._on_replaced)
        self.ways.open()

    def _exchange(self, staged: Path) -> None:
        database = self._program.core.database
        database.close()
        try:
            put_in_place(self._path, staged)
        except StorageError:
            with suppress(StorageError):
                database.open_again()
            raise
        database.open_again()

    def _on_replaced(self, way: WayBack) -> None:
        from glutetimer.gui.damaged.dialog import brought_back_words

        self._is_known, self.ways = False, None
        self._program.core.add_shipped_circuits()
        self._program.screens.reload()
        today = self._program.core.clock.now().date()
        self._program.window.notice.show_text(brought_back_words(way, today))


def _sum_up_anew(path: Path) -> None:
    from glutetimer.storage.totals import SqliteTotals

    with closing(Database.open(path)) as database:
        SqliteTotals(database).rebuild()


def _prepared(database: Path, folder: Path) -> list[PreparedWay]:
    return list(prepare_ways(database, folder))
