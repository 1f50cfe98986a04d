# SPDX-License-Identifier: GPL-3.0-or-later
"""Tells of faults in the program: one calm dialog at a time, and none while a workout runs."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from glutetimer.storage.files import write_private

if TYPE_CHECKING:
    from glutetimer.app.faults import Faults
    from glutetimer.app.window import Program
    from glutetimer.gui.fault_dialog import FaultDialog

_PATIENCE_MS = 1_000


class FaultDesk(QObject):
    """Shows what ``Faults`` hears, in the main thread and never from within a paint event.

    Args:
        program: The window with all that is behind it.
        faults: Hears of faults, from any thread.
    """

    _came = Signal(str)

    def __init__(self, program: "Program", faults: "Faults") -> None:
        super().__init__(program)
        self._program, self._faults = program, faults
        self._pending: list[str] = []
        self._dialog: FaultDialog | None = None
        self._waits = False
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._show_when_calm)
        self._came.connect(self._on_came, Qt.ConnectionType.QueuedConnection)
        faults.set_listener(self._came.emit)
        if faults.crash:
            self._offer_crash()

    def _on_came(self, text: str) -> None:
        self._pending.append(text)
        self._show_when_calm()

    def _show_when_calm(self) -> None:
        if self._dialog is not None or not self._pending:
            return
        if not self._program.window.isVisible():
            # A dialog over a window that has closed would keep the program from ending; one that
            # is in the tray comes back.
            self._again.start(_PATIENCE_MS)
            return
        if self._is_under_way():
            self._wait_for_the_end()
            return
        told, self._pending = self._pending, []
        self._open(told, self.tr("Something went wrong in GluteTimer."))

    def _is_under_way(self) -> bool:
        return "controller" in vars(self._program) and self._program.controller.is_under_way

    def _wait_for_the_end(self) -> None:
        self._program.window.notice.show_text(
            self.tr(
                "Something went wrong in GluteTimer. The workout goes on; more when it is over."
            )
        )
        if not self._waits:
            self._waits = True
            # The finish screen comes first.
            self._program.controller.ended.connect(
                self._show_when_calm, Qt.ConnectionType.QueuedConnection
            )

    def _offer_crash(self) -> None:
        """Tell of the crash of the last run when nothing else is asked."""
        if QApplication.activeModalWidget() is not None or self._is_under_way():
            QTimer.singleShot(_PATIENCE_MS, self, self._offer_crash)
            return
        crash, self._faults.crash = self._faults.crash, ""
        from glutetimer.app.fault_report import without_paths

        self._open([without_paths(crash)], self.tr("GluteTimer ended unexpectedly the last time."))

    def _open(self, told: list[str], sentence: str) -> None:
        from glutetimer.app.fault_report import report_text
        from glutetimer.gui.fault_dialog import FaultDialog

        report = report_text(told, self._faults.log.recent)
        dialog = self._dialog = FaultDialog(self._program.window, sentence, report, _save)
        dialog.finished.connect(self._on_closed)
        dialog.open()

    def _on_closed(self) -> None:
        self._dialog = None
        self._show_when_calm()


def _save(path: Path, report: str) -> None:
    write_private(path, report.encode())
