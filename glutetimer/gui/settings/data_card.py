# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the user's data is, how it goes out, and what came in."""

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from glutetimer.gui.settings.rows import SettingRow
from glutetimer.gui.widgets.buttons import QuietButton
from glutetimer.gui.widgets.card import Card


class DataCard(Card):
    """The folder with the user's data, the history as a table, and the imports.

    Args:
        folder: The folder's path.

    Signals:
        failed: The folder could not be opened: a sentence.
        history_requested: The history is to be saved as a table.
        imports_requested: What was imported is to be shown.
        backup_requested: A backup is to be saved to a place that the user chooses.
        restore_requested: The backups are to be shown.
    """

    failed = Signal(str)
    history_requested = Signal()
    imports_requested = Signal()
    backup_requested = Signal()
    restore_requested = Signal()

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Data"))
        self._folder = folder
        opening = self._button("open_folder_button", self.tr("Open folder"))
        opening.clicked.connect(self._on_clicked)
        words = self.tr("Your circuits and workouts are in here.")
        self.body.addWidget(SettingRow(str(folder), words, opening))
        self._add_backups()
        saving = self._button("export_history_button", self.tr("Save as table…"))
        saving.clicked.connect(self.history_requested)
        words = self.tr("Every hold, for a spreadsheet or another computer.")
        self.body.addWidget(SettingRow(self.tr("History"), words, saving))
        imports = self._button("past_imports_button", self.tr("Show imports…"))
        imports.clicked.connect(self.imports_requested)
        words = self.tr("What came in from files, to be taken out again as a whole.")
        self.body.addWidget(SettingRow(self.tr("Imports"), words, imports))
        self.body.addStretch(1)

    def _add_backups(self) -> None:
        saving = self._button("back_up_button", self.tr("Back up now…"))
        saving.clicked.connect(self.backup_requested)
        restoring = self._button("restore_button", self.tr("Restore…"))
        restoring.clicked.connect(self.restore_requested)
        words = self.tr("Made by themselves after each day with a workout, and before an import.")
        self.body.addWidget(SettingRow(self.tr("Backups"), words, saving, restoring))

    @staticmethod
    def _button(name: str, text: str) -> QuietButton:
        button = QuietButton(text)
        button.setObjectName(name)
        return button

    def _on_clicked(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder))):
            words = self.tr("The folder could not be opened; it is {folder}.")
            self.failed.emit(words.format(folder=self._folder))
