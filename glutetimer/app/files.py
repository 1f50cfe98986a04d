# SPDX-License-Identifier: GPL-3.0-or-later
"""Files in and out of the window: chosen, dropped, given at the start, shared."""

from collections.abc import Collection, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot

from glutetimer.domain.circuit import Circuit
from glutetimer.ports import StorageError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog

    from glutetimer.app.window import Program
    from glutetimer.domain.import_report import ImportOutcome, ImportReport
    from glutetimer.gui.importing.background import Background
    from glutetimer.gui.importing.dialog import ImportDialog
    from glutetimer.gui.importing.share_dialog import ShareDialog
    from glutetimer.ports import Importer

_translate = QCoreApplication.translate


class Files(QObject):
    """Takes files into the program that is open in the window, and gives circuits out.

    Args:
        program: The window with all that is behind it.
    """

    def __init__(self, program: "Program") -> None:
        super().__init__(program)
        self._program = program
        self._core = program.core
        self._dialog: ImportDialog | None = None

    def open_ways_in(self) -> None:
        """Let files be dropped onto the window, and chosen by a key on every screen."""
        from glutetimer.gui.actions import build_action
        from glutetimer.gui.importing.drop_hint import FileDrops

        window = self._program.window
        window.addAction(build_action("import", window, self.choose))
        drops = FileDrops(window, self.objection)
        drops.files_dropped.connect(self.preview)
        drops.refused.connect(window.notice.show_text)

    def objection(self) -> str:
        """Return why nothing can come in now; empty if it can."""
        if "controller" in vars(self._program) and self._program.controller.is_under_way:
            return _translate("files", "A workout is running. Import the files when it is over.")
        return ""

    @Slot()
    def choose(self) -> "QFileDialog | None":
        """Ask for files and show what is in them."""
        from glutetimer.gui.dialogs import ask_for_files_to_open

        if objection := self.objection():
            self._program.window.notice.show_text(objection)
            return None
        return ask_for_files_to_open(
            self._program.window,
            _translate("files", "Import"),
            _translate(
                "files",
                "Circuits and exports (*.glutetimer *.json *.csv *.txt *.yml *.yaml *.zip *.db "
                "*.sqlite *.feeel *.fitnotes *.bak);;All files (*)",
            ),
            self.preview,
        )

    @Slot(object)
    def preview(self, paths: Sequence[Path]) -> "ImportDialog | None":
        """Read files in the background and show what is in them; nothing comes in yet."""
        from glutetimer.gui.importing.dialog import ImportDialog

        if self._dialog is not None or not paths:
            return None
        dialog = ImportDialog(self._program.window, self._core.catalogue, len(paths))
        self._dialog = dialog
        number = self._background.begin(
            lambda: self._read(paths), dialog.show_reports, dialog.show_problem
        )
        dialog.finished.connect(lambda _code: self._on_closed(number))
        dialog.import_confirmed.connect(self._store)
        dialog.open()
        return dialog

    def share(self, circuit_ids: Collection[str] = ()) -> "ShareDialog | None":
        """Let circuits be saved to a file or copied as text.

        Args:
            circuit_ids: Those to choose from; none for all that there are.
        """
        from glutetimer.gui.importing.share_dialog import ShareDialog

        try:
            circuits = list(self._core.circuits.circuits())
        except StorageError as error:
            self._program.window.notice.show_text(str(error))
            return None
        wanted = [circuit for circuit in circuits if circuit.id in circuit_ids] or circuits
        if not wanted:
            return None
        ids = [circuit.id for circuit in wanted]
        dialog = ShareDialog(self._program.window, wanted, ids, _write_circuits, self._text_of)
        dialog.open()
        return dialog

    @cached_property
    def _background(self) -> "Background":
        from glutetimer.gui.importing.background import Background

        return Background(self)

    @cached_property
    def importer(self) -> "Importer":
        """Return what reads and stores files, from any thread."""
        from glutetimer.app.imports import FileImporter

        return FileImporter(self._core)

    def _text_of(self, circuits: Sequence[Circuit]) -> str:
        from glutetimer.circuit_text_form import ExerciseNames, format_circuit

        names = ExerciseNames.of(self._core.catalogue)
        return "\n".join(format_circuit(circuit, names) for circuit in circuits)

    def _read(self, paths: Sequence[Path]) -> "Sequence[ImportReport]":
        return self.importer.read(paths)

    def _on_closed(self, number: int) -> None:
        self._background.forget(number)
        self._dialog = None

    @Slot(object, object)
    def _store(self, reports: "Sequence[ImportReport]", choices: Mapping[str, str]) -> None:
        dialog = self._dialog
        if dialog is not None:
            self._background.begin(
                lambda: self.importer.store(reports, choices), self._tell, dialog.show_problem
            )

    def _tell(self, outcome: "ImportOutcome") -> None:
        """Close the dialog, show what came in and offer to undo it."""
        from glutetimer.gui.importing.words import imported_words

        if self._dialog is not None:
            self._dialog.accept()
        window = self._program.window
        if any(report.circuits for report in outcome.reports):
            window.show_screen("circuits")
        self._program.refresh()
        if outcome.import_id is None:
            window.notice.show_text(_translate("files", "All of it was there already."))
            return
        import_id = outcome.import_id
        window.undo_bar.offer(imported_words(outcome.reports), lambda: self._undo(import_id))

    def _undo(self, import_id: str) -> None:
        self._background.begin(
            lambda: self.importer.undo(import_id),
            lambda _nothing: self._program.refresh(),
            self._program.window.notice.show_text,
        )


def _write_circuits(path: Path, circuits: Sequence[Circuit]) -> str:
    """Write circuits to a file, whole or not at all; return why it could not be done."""
    from glutetimer.circuit_json import encode_file
    from glutetimer.storage.files import write_private

    try:
        write_private(path.absolute(), encode_file(circuits))
    except StorageError as error:
        reason = getattr(error.__cause__, "strerror", None)
        return _translate(
            "files", "“{file}” can't be written: {reason}. Choose another folder."
        ).format(file=path.name, reason=reason or _translate("files", "the disk refuses it"))
    return ""
