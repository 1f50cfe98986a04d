# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the user's data is."""

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from glutetimer.gui.settings.rows import SettingRow
from glutetimer.gui.widgets.buttons import QuietButton
from glutetimer.gui.widgets.card import Card


class DataCard(Card):
    """The folder with the user's data.

    Args:
        folder: Its path.

    Signals:
        failed: The folder could not be opened: a sentence.
    """

    failed = Signal(str)

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Data"))
        self._folder = folder
        button = QuietButton(self.tr("Open folder"))
        button.setObjectName("open_folder_button")
        button.clicked.connect(self._on_clicked)
        words = self.tr("Your circuits and workouts are in here.")
        self.body.addWidget(SettingRow(str(folder), words, button))
        self.body.addStretch(1)

    def _on_clicked(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder))):
            words = self.tr("The folder could not be opened; it is {folder}.")
            self.failed.emit(words.format(folder=self._folder))
