# SPDX-License-Identifier: GPL-3.0-or-later
"""Circuits and the history out of the window: to files that are written whole, or as text."""

from collections.abc import Collection, Sequence
from contextlib import closing
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot

from glutetimer.app.core import Core
from glutetimer.domain.circuit import Circuit
from glutetimer.domain.exercise import Catalogue
from glutetimer.gui.wording import reason_words, said_words
from glutetimer.ports import StorageError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog

    from glutetimer.gui.importing.background import Background
    from glutetimer.gui.importing.share_dialog import ShareDialog
    from glutetimer.gui.main_window import MainWindow
    from glutetimer.storage.history import SqliteHistory

translate = QCoreApplication.translate


class Sharing(QObject):
    """Gives circuits and the history out of the window.

    Args:
        window: What the dialogs belong to.
        core: The open program.
        background: Does what may take a while.
    """

    def __init__(self, window: "MainWindow", core: Core, background: "Background") -> None:
        super().__init__(window)
        self._window, self._core, self._background = window, core, background

    def share(self, circuit_ids: Collection[str] = ()) -> "ShareDialog | None":
        """Let circuits be saved to a file or copied as text.

        Args:
            circuit_ids: Those to choose from; none for all that there are.
        """
        from glutetimer.gui.importing.share_dialog import ShareDialog

        try:
            circuits = list(self._core.circuits.circuits())
        except StorageError as error:
            self._window.notice.show_text(said_words(error))
            return None
        wanted = [circuit for circuit in circuits if circuit.id in circuit_ids] or circuits
        if not wanted:
            return None
        ids = [circuit.id for circuit in wanted]
        dialog = ShareDialog(self._window, wanted, ids, self._write_circuits, self._text_of)
        dialog.open()
        return dialog

    @Slot()
    def save_history(self) -> "QFileDialog":
        """Ask where to save the history as a table, and save it."""
        from glutetimer.gui.dialogs import ask_for_file_to_save

        return ask_for_file_to_save(
            self._window,
            translate("files", "Save the history as a table"),
            translate("files", "GluteTimer history") + ".csv",
            translate("files", "Tables (*.csv);;All files (*)"),
            self._save_history,
        )

    def _save_history(self, path: Path) -> None:
        notice = self._window.notice
        saved = translate("files", "The history was saved as “{file}”.").format(file=path.name)
        self._background.begin(
            partial(_write_history, path, self._core.paths.database, self._core.catalogue),
            lambda problem: notice.show_text(problem or saved),
            notice.show_text,
        )

    def _write_circuits(self, path: Path, circuits: Sequence[Circuit]) -> str:
        """Write circuits to a circuit file; return why it could not be done, or nothing."""
        from glutetimer.circuit_json import encode_file, own_exercises_in

        return _write(path, encode_file(circuits, own_exercises_in(circuits, self._core.catalogue)))

    def _text_of(self, circuits: Sequence[Circuit]) -> str:
        from glutetimer.circuit_text_form import ExerciseNames, format_circuit

        names = ExerciseNames.of(self._core.catalogue)
        return "\n".join(format_circuit(circuit, names) for circuit in circuits)


def _write_history(path: Path, database: Path, catalogue: Catalogue) -> str:
    """Write every hold to a table, from any thread; return why it could not be done, or nothing.

    Raises:
        StorageError: If the history can't be read.
    """
    from glutetimer.storage.database import open_there
    from glutetimer.storage.history import SqliteHistory

    with closing(open_there(database)) as opened:
        data = _table(SqliteHistory(opened), catalogue)
    return _write(path, data)


def _table(history: "SqliteHistory", catalogue: Catalogue) -> bytes:
    from glutetimer.exchange.history_csv import encode_history

    workouts = history.workouts(date.min, date.max)
    pairs = ((workout, history.holds(workout.id)) for workout in workouts)
    return encode_history(pairs, catalogue.name)


def _write(path: Path, data: bytes) -> str:
    from glutetimer.storage.files import write_for_user

    try:
        write_for_user(path.absolute(), data)
    except StorageError as error:
        return translate(
            "files", "“{file}” can't be written: {reason}. Choose another folder."
        ).format(file=path.name, reason=reason_words(error))
    return ""
