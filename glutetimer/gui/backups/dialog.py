# SPDX-License-Identifier: GPL-3.0-or-later
"""The backups that can be put back, with what is in each."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from glutetimer.domain.backup import Backup, Contents
from glutetimer.gui.backups.words import backup_words, contents_words
from glutetimer.gui.dialogs import Dialog
from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.option_row import OptionRow
from glutetimer.gui.widgets.text import TextLabel, Tone, muted


class RestoreDialog(Dialog):
    """A row for each backup, the newest first.

    Args:
        parent: The window that it belongs to.
        backups: They, in order.
        today: The local date.

    Signals:
        restore_requested: A Backup is to be put back.
        file_requested: A backup that lies elsewhere is to be chosen.
    """

    restore_requested = Signal(object)
    file_requested = Signal()

    def __init__(self, parent: QWidget | None, backups: Sequence[Backup], today: date) -> None:
        super().__init__(
            parent,
            self.tr("Restore a backup"),
            self.tr(
                "Circuits, exercises and workouts become those of the backup. What is there now is "
                "backed up first: the change can be undone."
            ),
        )
        self.setObjectName("restore_dialog")
        self._today = today
        self._rows: dict[Backup, OptionRow] = {}
        self._busy = False
        self._lay_out()
        for backup in reversed(backups):
            self.add_backup(backup)
        self._empty.setVisible(not backups)
        choosing = self.add_button(self.tr("Choose a file…"), "choose_file")
        choosing.clicked.connect(self.file_requested)
        self.add_button(self.tr("Cancel"), "cancel").clicked.connect(self.reject)
        self._confirm = self.add_button(self.tr("Restore"), "confirm", primary=True)
        self._confirm.clicked.connect(self._on_confirmed)
        self._show_choice()
        self.resize(QSize(600, 520))

    def add_backup(self, backup: Backup) -> None:
        """Show one more backup, above the others."""
        if backup in self._rows:
            return
        row = OptionRow(backup_words(backup, self._today), self.tr("Looking into it…"))
        row.setObjectName(backup.name)
        row.setEnabled(False)
        row.toggled.connect(self._show_choice)
        self._rows = {backup: row, **self._rows}
        self._column.insertWidget(0, row)
        self._empty.hide()

    def show_contents(
        self, backup: Backup, contents: Contents | None, *, wanted: bool = False
    ) -> None:
        """Tell what is in a backup; one that can't be read can't be chosen.

        Args:
            backup: One of those that are shown.
            contents: What is in it; None if it can't be read.
            wanted: Choose it, if it can be.
        """
        row = self._rows[backup]
        row.set_detail(contents_words(contents, self._today))
        row.setEnabled(contents is not None)
        if contents is not None and (wanted or self.chosen is None):
            row.setChecked(True)
            row.setFocus()
        self._show_choice()

    @property
    def backups(self) -> list[Backup]:
        """Return the backups that are shown, from above."""
        return list(self._rows)

    @property
    def rows(self) -> list[OptionRow]:
        """Return their rows."""
        return list(self._rows.values())

    @property
    def problem(self) -> str:
        """Return what could not be done; empty if nothing is said."""
        return "" if self._problem.isHidden() else self._problem.text()

    @property
    def chosen(self) -> Backup | None:
        """Return the backup that is chosen."""
        return next((one for one, row in self._rows.items() if row.isChecked()), None)

    def show_problem(self, words: str) -> None:
        """Say what could not be done; another one can be chosen."""
        self._set_busy(False)
        self._problem.setText(words)
        self._problem.show()

    def reject(self) -> None:
        """Close, but not while a backup is being put back."""
        if not self._busy:
            super().reject()

    def _lay_out(self) -> None:
        rows = QWidget()
        self._column = QVBoxLayout(rows)
        self._column.setContentsMargins(0, 0, Space.S, 0)
        self._column.setSpacing(Space.S)
        words = self.tr(
            "There is no backup yet. One is made after each day with a workout, before an "
            "import, and before an update."
        )
        self._empty = muted(words, wraps=True)
        self._column.addWidget(self._empty)
        self._column.addStretch(1)
        self._page = QScrollArea()
        self._page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page.setFrameShape(QFrame.Shape.NoFrame)
        self._page.setWidgetResizable(True)
        self._page.setWidget(rows)
        self.body.addWidget(self._page, 1)
        self._problem = TextLabel("", tone=Tone.BAD, wraps=True)
        self._problem.setObjectName("restore_problem")
        self._problem.hide()
        self.body.addWidget(self._problem)

    def _show_choice(self) -> None:
        chosen = self.chosen
        self._confirm.setEnabled(chosen is not None and not self._busy)
        if chosen is not None:
            self._page.ensureWidgetVisible(self._rows[chosen])

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._page.setEnabled(not busy)
        self._confirm.setText(self.tr("Restoring…") if busy else self.tr("Restore"))
        self._show_choice()

    def _on_confirmed(self) -> None:
        chosen = self.chosen
        if chosen is not None:
            self._problem.hide()
            self._set_busy(True)
            self.restore_requested.emit(chosen)
