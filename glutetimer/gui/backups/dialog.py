# SPDX-License-Identifier: GPL-3.0-or-later
"""The backups that can be put back, with what is in each."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from glutetimer.domain.backup import Backup, Contents
from glutetimer.gui.backups.choice_dialog import ChoiceDialog
from glutetimer.gui.backups.words import backup_words, contents_words
from glutetimer.gui.widgets.option_row import OptionRow
from glutetimer.gui.widgets.text import muted


class RestoreDialog(ChoiceDialog):
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
            "restore",
        )
        self._today = today
        self._rows: dict[Backup, OptionRow] = {}
        words = self.tr(
            "There is no backup yet. One is made after each day with a workout, before an "
            "import, and before an update."
        )
        self._empty = muted(words, wraps=True)
        self.column.insertWidget(0, self._empty)
        for backup in reversed(backups):
            self.add_backup(backup)
        self._empty.setVisible(not backups)
        choosing = self.add_button(self.tr("Choose a file…"), "choose_file")
        choosing.clicked.connect(self.file_requested)
        self.add_button(self.tr("Cancel"), "cancel").clicked.connect(self.reject)
        self._confirm = self.add_button(self.tr("Restore"), "confirm", primary=True)
        self._confirm.clicked.connect(self._on_confirmed)
        self.show_choice()
        self.resize(QSize(600, 520))

    def add_backup(self, backup: Backup) -> None:
        """Show one more backup, above the others."""
        if backup in self._rows:
            return
        row = OptionRow(backup_words(backup, self._today), self.tr("Looking into it…"))
        row.setObjectName(backup.name)
        row.setEnabled(False)
        row.toggled.connect(self.show_choice)
        self._rows = {backup: row, **self._rows}
        self.column.insertWidget(0, row)
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
        self.show_choice()

    @property
    def backups(self) -> list[Backup]:
        """Return the backups that are shown, from above."""
        return list(self._rows)

    @property
    def rows(self) -> list[OptionRow]:
        """Return their rows."""
        return list(self._rows.values())

    @property
    def chosen(self) -> Backup | None:
        """Return the backup that is chosen."""
        return next((one for one, row in self._rows.items() if row.isChecked()), None)

    def show_choice(self) -> None:
        """Offer to put back what is chosen."""
        chosen = self.chosen
        self._confirm.setEnabled(chosen is not None and not self.is_busy)
        self._confirm.setText(self.tr("Restoring…") if self.is_busy else self.tr("Restore"))
        if chosen is not None:
            self.show_row(self._rows[chosen])

    def _on_confirmed(self) -> None:
        chosen = self.chosen
        if chosen is not None:
            self.set_busy(True)
            self.restore_requested.emit(chosen)
