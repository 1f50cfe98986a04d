# SPDX-License-Identifier: GPL-3.0-or-later
"""The calm dialog about a fault in the program, with a report to copy or to save."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from glutetimer.gui.dialogs import Dialog, ask_for_file_to_save
from glutetimer.gui.widgets.tall_page import take_what_is_left
from glutetimer.gui.widgets.text import muted
from glutetimer.gui.wording import said_words
from glutetimer.ports import StorageError

FILE_NAME = "glutetimer-report.txt"


class FaultDialog(Dialog):
    """Says that something went wrong, and shows all that the report holds.

    Args:
        parent: The window that it belongs to.
        sentence: What happened.
        report: The report; nothing else is copied or saved.
        save: Stores it in a file; raises StorageError if it can't.
    """

    def __init__(
        self,
        parent: QWidget | None,
        sentence: str,
        report: str,
        save: Callable[[Path, str], None],
    ) -> None:
        super().__init__(parent, sentence, "")
        self._report, self._save_report = report, save
        self.setObjectName("fault_dialog")
        self.body.addWidget(
            muted(
                self.tr(
                    "What was recorded is kept, and you can go on. This report helps to put the "
                    "fault right: it tells where the program stood, and nothing about you or "
                    "your training. It is sent nowhere."
                ),
                wraps=True,
            )
        )
        text = QPlainTextEdit(report)
        text.setObjectName("fault_report")
        text.setAccessibleName(self.tr("Report"))
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        text.setMinimumWidth(480)
        take_what_is_left(text)
        text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.body.addWidget(text, 1)
        self._told = muted("", wraps=True)
        self._told.setObjectName("fault_told")
        self._told.hide()
        self.body.addWidget(self._told)
        self.add_button(self.tr("Copy"), "copy").clicked.connect(self._copy)
        self.add_button(self.tr("Save…"), "save").clicked.connect(self._ask_where)
        go_on = self.add_button(self.tr("Go on"), "go_on", primary=True)
        go_on.clicked.connect(self.accept)
        go_on.setFocus()
        self.resize(620, 480)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        self._tell(self.tr("The report was copied."))

    def _ask_where(self) -> None:
        ask_for_file_to_save(
            self, self.tr("Save the report"), FILE_NAME, self.tr("Text (*.txt)"), self._save
        )

    def _save(self, path: Path) -> None:
        try:
            self._save_report(path, self._report)
        except StorageError as error:
            self._tell(said_words(error))
        else:
            self._tell(self.tr("The report was saved as {name}.").format(name=path.name))

    def _tell(self, words: str) -> None:
        self._told.setText(words)
        self._told.show()
