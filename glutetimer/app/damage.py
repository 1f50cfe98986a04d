# SPDX-License-Identifier: GPL-3.0-or-later
"""A damaged database: asked about, and another one put in its place in the same run."""

import logging
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from glutetimer.clock import SystemClock
from glutetimer.domain.ways_back import WayBack
from glutetimer.gui.importing.background import Background
from glutetimer.gui.wording import said_words
from glutetimer.paths import AppPaths
from glutetimer.ports import DamagedDatabaseError, StorageError
from glutetimer.storage.recovery import put_in_place, work_folder
from glutetimer.storage.ways_back import PreparedWay, prepare_ways

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
            self.dialog.show_problem(said_words(error))
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
            self.dialog.show_problem(said_words(error))
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
    exchange = partial(replace_database, paths.database)
    ways = WaysBack(paths.database, None, translate("damaged", "Quit"), exchange)
    chosen: list[WayBack] = []
    loop = QEventLoop()
    ways.replaced.connect(chosen.append)
    ways.ended.connect(loop.quit)
    ways.open()
    loop.exec()
    return bool(chosen)


def replace_database(database: Path, staged: Path) -> None:
    """Put another database in the place of the one that is there, which is kept aside.

    Raises:
        StorageError: If the machine would not let it.
    """
    put_in_place(database, staged)


def _prepared(database: Path, folder: Path) -> list[PreparedWay]:
    return list(prepare_ways(database, folder))
