# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the user's data are, and how they come out and back."""

from pathlib import Path

from PySide6.QtCore import QUrl, Signal, SignalInstance
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from glutetimer.domain.option import Group
from glutetimer.gui.settings.option_card import OptionCard
from glutetimer.gui.settings.rows import SettingRow
from glutetimer.gui.settings.words import Words
from glutetimer.gui.widgets.buttons import QuietButton
from glutetimer.gui.widgets.text import breakable


class DataCard(OptionCard):
    """The folder with the user's data, backups, the history as a table, imports, settings.

    Args:
        folder: The folder's path.

    Signals:
        failed: The folder could not be opened: a sentence.
        history_requested: The history is to be saved as a table.
        imports_requested: What was imported is to be shown.
        backup_requested: A backup is to be saved to a place that the user chooses.
        restore_requested: The backups are to be shown.
        export_requested: The settings are to be saved to a file.
        import_requested: Settings are to be taken from a file.
    """

    failed = Signal(str)
    history_requested = Signal()
    imports_requested = Signal()
    backup_requested = Signal()
    restore_requested = Signal()
    export_requested = Signal()
    import_requested = Signal()

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(Group.DATA, parent)
        self._folder = folder
        opening = _button("open_folder_button", self.tr("Open folder"))
        opening.clicked.connect(self._on_clicked)
        words = Words(
            breakable(str(folder)),
            self.tr("Your circuits and workouts are in here."),
            self.tr("data folder place directory files"),
        )
        self.add_row(SettingRow(words, opening))
        self._add_backups()
        self._add_history()
        self._add_settings()
        self.body.addStretch(1)

    def _add_backups(self) -> None:
        saving = _button("back_up_button", self.tr("Back up now…"), self.backup_requested)
        restoring = _button("restore_button", self.tr("Restore…"), self.restore_requested)
        words = Words(
            self.tr("Backups"),
            self.tr("Made by themselves after each day with a workout, and before an import."),
            self.tr("restore copy save undo"),
        )
        self.add_row(SettingRow(words, saving, restoring))

    def _add_history(self) -> None:
        saving = _button("export_history_button", self.tr("Save as table…"), self.history_requested)
        words = Words(
            self.tr("History"),
            self.tr("Every hold, for a spreadsheet or another computer."),
            self.tr("export CSV workouts spreadsheet"),
        )
        self.add_row(SettingRow(words, saving))
        imports = _button("past_imports_button", self.tr("Show imports…"), self.imports_requested)
        words = Words(
            self.tr("Imports"),
            self.tr("What came in from files, to be taken out again as a whole."),
            self.tr("undo import other programs"),
        )
        self.add_row(SettingRow(words, imports))

    def _add_settings(self) -> None:
        saving = _button("export_settings_button", self.tr("Export…"), self.export_requested)
        saving.setAccessibleName(self.tr("Export the settings"))
        taking = _button("import_settings_button", self.tr("Import…"), self.import_requested)
        taking.setAccessibleName(self.tr("Import settings"))
        words = Words(
            self.tr("Settings"),
            self.tr("To a file and back: for another computer, or to try something out."),
            self.tr("export import copy share transfer configuration"),
        )
        self.add_row(SettingRow(words, saving, taking))

    def _on_clicked(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder))):
            words = self.tr("The folder could not be opened; it is {folder}.")
            self.failed.emit(words.format(folder=self._folder))


def _button(name: str, text: str, requested: SignalInstance | None = None) -> QuietButton:
    button = QuietButton(text)
    button.setObjectName(name)
    if requested is not None:
        button.clicked.connect(requested)
    return button
